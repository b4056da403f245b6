//! What is printed on a page, in the order of the file, which is the order of reading.
//!
//! Lines are told apart by where they stand, words within a line by the room between them.

use std::collections::BTreeMap;
use std::rc::Rc;

use hayro_syntax::content::{Instruction, UntypedIter};
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, Object, Stream};
use hayro_syntax::page::{Page, Resources};

use super::font::{Meaning, utf16};

/// What a page says.
#[derive(Debug, Default)]
pub(super) struct Printed {
    /// The text itself.
    pub(super) words: String,
    /// What stands around it: running lines, ornaments.
    pub(super) around: String,
    /// Whether some of it is not for the eye: without ink, beside the sheet, on a layer that can be put away.
    pub(super) unseen: bool,
}

/// How deep drawings may lie in one another.
const DEEPEST: usize = 12;

/// The fonts of a file, by what it calls the object.
pub(super) type Fonts = BTreeMap<String, Rc<Meaning>>;

/// Reads a page.
pub(super) fn page(page: &Page<'_>, fonts: &mut Fonts) -> Printed {
    let mut reader = Reader::new(fonts);
    let sheet = page.media_box();
    reader.sheet = Some([sheet.x0, sheet.y0, sheet.x1, sheet.y1]);
    if let Some(stream) = page.page_stream() {
        reader.run(stream, page.resources(), 0);
    }
    reader.printed
}

/// Reads a drawing that pages may show, or not.
pub(super) fn drawing(drawing: &Stream<'_>, around: &Page<'_>, fonts: &mut Fonts) -> Printed {
    let mut reader = Reader::new(fonts);
    reader.drawing(drawing, around.resources(), 0);
    reader.printed
}

/// Where signs are put: a point after scaling and turning.
type Matrix = [f64; 6];

const HERE: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

fn times(a: Matrix, b: Matrix) -> Matrix {
    let ([a0, a1, a2, a3, a4, a5], [b0, b1, b2, b3, b4, b5]) = (a, b);
    [
        a0 * b0 + a1 * b2,
        a0 * b1 + a1 * b3,
        a2 * b0 + a3 * b2,
        a2 * b1 + a3 * b3,
        a4 * b0 + a5 * b2 + b4,
        a4 * b1 + a5 * b3 + b5,
    ]
}

/// A marked stretch of the page.
enum Marked {
    /// Not of the text.
    Around,
    /// Says something else than its signs do.
    Says(String),
    /// As it is.
    Plain,
}

struct Reader<'f> {
    fonts: &'f mut Fonts,
    printed: Printed,
    place: Option<Matrix>,
    kept: Vec<(Option<Matrix>, bool)>,
    line: Option<Matrix>,
    font: Option<Rc<Meaning>>,
    size: f64,
    marked: Vec<Marked>,
    /// Where the last sign ended: across and down.
    end: Option<(f64, f64)>,
    /// The corners of the sheet of paper.
    sheet: Option<[f64; 4]>,
    /// Whether signs are set without ink.
    inkless: bool,
}

impl<'f> Reader<'f> {
    fn new(fonts: &'f mut Fonts) -> Self {
        Self {
            fonts,
            printed: Printed::default(),
            place: None,
            kept: Vec::new(),
            line: None,
            font: None,
            size: 0.0,
            marked: Vec::new(),
            end: None,
            sheet: None,
            inkless: false,
        }
    }

    fn run(&mut self, stream: &[u8], resources: &Resources<'_>, depth: usize) {
        let mut steps = UntypedIter::new(stream);
        while let Some(step) = steps.next() {
            self.step(&step, resources, depth);
        }
    }

    fn step(&mut self, step: &Instruction<'_, '_>, resources: &Resources<'_>, depth: usize) {
        let operands: Vec<&Object<'_>> = step.operands().collect();
        match (&**step.operator, operands.as_slice()) {
            (b"q", _) => self.kept.push((self.place, self.inkless)),
            (b"Q", _) => (self.place, self.inkless) = self.kept.pop().unwrap_or_default(),
            (b"cm", _) => {
                self.place = matrix(&operands).map(|matrix| times(matrix, self.place.unwrap_or(HERE))).or(self.place);
            }
            (b"BT", _) => self.line = None,
            (b"Tm", _) => self.line = matrix(&operands),
            (b"Td" | b"TD", [x, y]) => {
                let moved = [1.0, 0.0, 0.0, 1.0, number(x), number(y)];
                self.line = Some(times(moved, self.line.unwrap_or(HERE)));
            }
            (b"Tf", [Object::Name(name), size]) => {
                self.size = number(size);
                self.font = resources.get_font(name).map(|font| {
                    let id = format!("{:?} {}", font.obj_id(), name.as_str());
                    Rc::clone(self.fonts.entry(id).or_insert_with(|| Rc::new(Meaning::of(&font))))
                });
            }
            (b"Tr", [mode]) => self.inkless = matches!(number(mode), 3.0 | 7.0),
            (b"Tj" | b"'" | b"\"", [.., Object::String(signs)]) => self.show(signs.as_bytes()),
            (b"TJ", [Object::Array(parts)]) => self.show_parts(parts),
            (b"BMC", _) => self.marked.push(Marked::Plain),
            (b"BDC", [Object::Name(name), rest]) if name.as_str() == "OC" => {
                self.printed.unseen = true;
                self.marked.push(mark(name.as_str(), rest));
            }
            (b"BDC", [Object::Name(name), rest]) => self.marked.push(mark(name.as_str(), rest)),
            (b"EMC", _) => {
                if let Some(Marked::Says(words)) = self.marked.pop() {
                    self.out().push_str(&words);
                }
            }
            (b"Do", [Object::Name(name)]) if depth < DEEPEST => {
                if let Some(drawing) = resources.get_x_object(name) {
                    self.drawing(&drawing, resources, depth + 1);
                }
            }
            _ => {}
        }
    }

    fn drawing(&mut self, drawing: &Stream<'_>, resources: &Resources<'_>, depth: usize) {
        let own: Option<Dict<'_>> = drawing.dict().get("Resources");
        let Ok(bytes) = drawing.decoded() else { return };
        let kept = self.place;
        match own {
            Some(own) => self.run(&bytes, &Resources::from_parent(own, resources.clone()), depth),
            None => self.run(&bytes, resources, depth),
        }
        self.place = kept;
    }

    /// Where words go now.
    fn out(&mut self) -> &mut String {
        let around = self.marked.iter().any(|mark| matches!(mark, Marked::Around));
        if around { &mut self.printed.around } else { &mut self.printed.words }
    }

    fn show_parts(&mut self, parts: &Array<'_>) {
        for part in parts.iter::<Object<'_>>() {
            match part {
                Object::String(signs) => self.show(signs.as_bytes()),
                Object::Number(back) => self.advance(-back.as_f64()),
                Object::Null(_)
                | Object::Boolean(_)
                | Object::Name(_)
                | Object::Dict(_)
                | Object::Array(_)
                | Object::Stream(_) => {}
            }
        }
    }

    fn show(&mut self, signs: &[u8]) {
        self.part();
        let (mut words, mut width) = (String::new(), 0.0);
        if let Some(font) = &self.font {
            for sign in font.signs(signs) {
                words.push_str(&font.letters(sign));
                width += font.width(sign);
            }
        }
        let says = self.marked.iter().any(|mark| matches!(mark, Marked::Says(_)));
        if !says {
            self.out().push_str(&words);
        }
        if !words.trim().is_empty() && (self.inkless || self.is_beside_the_sheet() || self.is_dust()) {
            self.printed.unseen = true;
        }
        self.advance(width);
        self.end = Some(self.at());
    }

    fn is_beside_the_sheet(&self) -> bool {
        let (x, y) = self.at();
        self.sheet.is_some_and(|[left, bottom, right, top]| x < left || x > right || y < bottom || y > top)
    }

    /// Whether letters are set smaller than anybody reads.
    fn is_dust(&self) -> bool {
        let [a, b, c, d, ..] = times(self.line.unwrap_or(HERE), self.place.unwrap_or(HERE));
        self.sheet.is_some() && self.size.abs() * a.hypot(b).min(c.hypot(d)) < 1.0
    }

    /// Moves on by thousandths of the font's size.
    fn advance(&mut self, by: f64) {
        let moved = [1.0, 0.0, 0.0, 1.0, by / 1000.0 * self.size, 0.0];
        self.line = Some(times(moved, self.line.unwrap_or(HERE)));
    }

    /// Where the next sign stands.
    fn at(&self) -> (f64, f64) {
        let [.., x, y] = times(self.line.unwrap_or(HERE), self.place.unwrap_or(HERE));
        (x, y)
    }

    /// Begins a new line or a new word when the next sign stands away from the last.
    fn part(&mut self) {
        let Some((x, y)) = self.end else { return };
        let (next_x, next_y) = self.at();
        let [a, b, ..] = times(self.line.unwrap_or(HERE), self.place.unwrap_or(HERE));
        let size = self.size.abs() * a.hypot(b);
        let sign = if (next_y - y).abs() > 0.5 * size || next_x < x - 1.5 * size {
            '\n'
        } else if next_x > x + 0.2 * size {
            ' '
        } else {
            return;
        };
        self.out().push(sign);
    }
}

fn mark(name: &str, properties: &Object<'_>) -> Marked {
    if name == "Artifact" {
        return Marked::Around;
    }
    let Object::Dict(properties) = properties else { return Marked::Plain };
    let says = properties.get::<hayro_syntax::object::String<'_>>("ActualText");
    says.map_or(Marked::Plain, |says| match says.as_bytes() {
        [0xfe, 0xff, rest @ ..] => Marked::Says(utf16(rest)),
        other => Marked::Says(other.iter().copied().map(char::from).collect()),
    })
}

fn matrix(operands: &[&Object<'_>]) -> Option<Matrix> {
    let numbers: Vec<f64> = operands.iter().map(|operand| number(operand)).collect();
    numbers.try_into().ok()
}

fn number(object: &Object<'_>) -> f64 {
    if let Object::Number(number) = object { number.as_f64() } else { 0.0 }
}
