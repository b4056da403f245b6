//! What the signs of a font mean, and how wide they are.

use std::borrow::Cow;
use std::collections::BTreeMap;

use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, Name, Number, Object, Stream};

/// Width of a sign that the font says nothing of, in thousandths of its size.
const USUAL: f64 = 1000.0;

/// A font as a page uses it: signs of two bytes, or of one in the simple fonts of other programs.
#[derive(Debug, Default)]
pub(super) struct Meaning {
    simple: bool,
    letters: BTreeMap<u16, String>,
    widths: BTreeMap<u16, f64>,
    usual: f64,
}

impl Meaning {
    /// What a font says of itself.
    pub(super) fn of(font: &Dict<'_>) -> Self {
        let simple = font.get::<Name<'_>>("Subtype").is_none_or(|kind| kind.as_str() != "Type0");
        let mut meaning = Self { simple, usual: USUAL, ..Self::default() };
        if let Some(map) = font.get::<Stream<'_>>("ToUnicode").and_then(|map| map.decoded().ok()) {
            meaning.learn(&String::from_utf8_lossy(&map));
        }
        let below = font.get::<Array<'_>>("DescendantFonts").and_then(|fonts| fonts.iter::<Dict<'_>>().next());
        if let Some(below) = below {
            meaning.usual = below.get::<Number>("DW").map_or(USUAL, |width| width.as_f64());
            below.get::<Array<'_>>("W").iter().for_each(|widths| meaning.measure(widths));
        }
        if simple {
            meaning.usual = USUAL / 2.0;
            let first = font.get::<Number>("FirstChar").map_or(0, |first| sign(first.as_f64()));
            let widths = font.get::<Array<'_>>("Widths");
            let widths = widths.iter().flat_map(Array::iter::<Number>).map(|width| width.as_f64());
            meaning.widths.extend((first..=u16::MAX).zip(widths));
        }
        meaning
    }

    /// The signs that bytes stand for.
    pub(super) fn signs(&self, bytes: &[u8]) -> Vec<u16> {
        if self.simple {
            return bytes.iter().map(|byte| u16::from(*byte)).collect();
        }
        bytes.as_chunks::<2>().0.iter().map(|pair| u16::from_be_bytes(*pair)).collect()
    }

    /// What a sign says; nothing when nobody knows. Simple fonts are nearly always in Latin letters by their own numbers.
    pub(super) fn letters(&self, sign: u16) -> Cow<'_, str> {
        match (self.letters.get(&sign), self.simple) {
            (Some(letters), _) => Cow::Borrowed(letters),
            (None, true) => Cow::Owned(char::from_u32(u32::from(sign)).map(String::from).unwrap_or_default()),
            (None, false) => Cow::Borrowed(""),
        }
    }

    /// How wide it is, in thousandths of the font's size.
    pub(super) fn width(&self, sign: u16) -> f64 {
        self.widths.get(&sign).copied().unwrap_or(self.usual)
    }

    /// Reads a table of meanings: `<sign> <letters>`, or for a row of signs `<first> <last> <letters>`.
    fn learn(&mut self, map: &str) {
        for table in between(map, "beginbfchar", "endbfchar") {
            for [sign, letters] in hexes(table).as_chunks::<2>().0 {
                self.letters.extend(number(sign).zip(Some(utf16(&bytes(letters)))));
            }
        }
        for line in between(map, "beginbfrange", "endbfrange").flat_map(str::lines) {
            let hexes = hexes(line);
            let [first, last, rest @ ..] = hexes.as_slice() else { continue };
            let (Some(first), Some(last)) = (number(first), number(last)) else { continue };
            for (at, sign) in (first..=last).enumerate() {
                let letters = match (line.contains('['), rest) {
                    (true, each) => each.get(at).map(|letters| utf16(&bytes(letters))),
                    (false, [start, ..]) => {
                        let start = u32::from_str_radix(start, 16).ok();
                        start.and_then(|start| char::from_u32(start + u32::try_from(at).ok()?)).map(String::from)
                    }
                    (false, []) => None,
                };
                self.letters.extend(Some(sign).zip(letters));
            }
        }
    }

    /// Reads the widths: `first [width width …]`, or `first last width`.
    fn measure(&mut self, widths: &Array<'_>) {
        let mut numbers = Vec::new();
        for entry in widths.iter::<Object<'_>>() {
            match (entry, numbers.as_slice()) {
                (Object::Number(number), [first, last]) => {
                    let signs = sign(*first)..=sign(*last);
                    self.widths.extend(signs.map(|sign| (sign, number.as_f64())));
                    numbers.clear();
                }
                (Object::Number(number), _) => numbers.push(number.as_f64()),
                (Object::Array(list), [first]) => {
                    let signs = sign(*first)..=u16::MAX;
                    self.widths.extend(signs.zip(list.iter::<Number>().map(|width| width.as_f64())));
                    numbers.clear();
                }
                (
                    Object::Null(_)
                    | Object::Boolean(_)
                    | Object::String(_)
                    | Object::Name(_)
                    | Object::Dict(_)
                    | Object::Stream(_)
                    | Object::Array(_),
                    _,
                ) => numbers.clear(),
            }
        }
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a sign is a whole number below 65536")]
fn sign(number: f64) -> u16 {
    number as u16
}

fn between<'a>(text: &'a str, open: &'static str, close: &'static str) -> impl Iterator<Item = &'a str> {
    text.split(open).skip(1).filter_map(move |rest| rest.split(close).next())
}

fn hexes(text: &str) -> Vec<&str> {
    text.split('<').skip(1).filter_map(|rest| rest.split('>').next()).collect()
}

fn number(hex: &str) -> Option<u16> {
    u16::from_str_radix(hex, 16).ok()
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        hex.chars().filter_map(|digit| digit.to_digit(16)).filter_map(|digit| u8::try_from(digit).ok()).collect();
    digits.as_chunks::<2>().0.iter().map(|[high, low]| high << 4 | low).collect()
}

/// Text in UTF-16, the high byte first.
pub(super) fn utf16(bytes: &[u8]) -> String {
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| u16::from_be_bytes(*pair));
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}
