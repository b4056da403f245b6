//! Lines → structure: the headings, the items of lists, and what stands between them.
//!
//! This is decided first, from the lines alone, before a comment, a part that stays, code or a mark is looked for: so
//! nothing inside a note can reach over its end. Every line belongs to exactly one unit. A test holds the units against
//! what Markdown itself makes of the same lines: whatever is a heading or an item there is one here.

use std::ops::Range;

use super::cursor::Cursor;
use super::line_kinds::{self, HeadingLine, Mark};
use super::mapped::lines;

/// A stretch of whole lines.
pub(super) struct Unit {
    pub(super) range: Range<usize>,
    pub(super) shape: Shape,
}

/// What a unit is.
pub(super) enum Shape {
    Heading(Heading),
    /// An item that stands in no other list, with all that belongs to it.
    Item(Bullet),
    /// Anything else.
    Other,
}

/// How an item is marked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Bullet {
    /// As Markdown has it.
    Markdown,
    /// With a sign that a word processor puts before an item: `•`.
    Pasted,
    /// With a dash that an editor made of a hyphen.
    Dash,
    /// With a hyphen or a number and no blank behind it: to Markdown, words.
    Glued,
}

/// A heading of level 1 or 2, or what was meant as one.
pub(super) struct Heading {
    pub(super) level: u8,
    /// Its words, a block included.
    pub(super) words: Range<usize>,
    /// Whether it only looks like a heading: nobody can tell whether it begins something new.
    pub(super) unclear: bool,
}

/// What the lines of a block stand in.
#[derive(Clone, Copy)]
enum Container {
    Quote,
    /// A list item or a footnote: what is indented as far belongs to it.
    Indented { width: usize, empty: bool, item: bool },
    /// An item that is none to Markdown.
    Pasted { width: usize },
}

/// The paragraph that is open.
struct Paragraph {
    from: usize,
    /// Since where its lines stand outside what it began in.
    lazy: Option<usize>,
    /// Whether it begins with a definition of a link, which cannot be underlined.
    definition: bool,
}

struct Scanner {
    units: Vec<Unit>,
    containers: Vec<Container>,
    paragraph: Option<Paragraph>,
}

/// What the first words of a line turned out to be.
enum Leaf {
    Heading(HeadingLine),
    Words,
    /// A line, code, HTML.
    Apart,
}

/// Parts `text`, whose lines end in `\n`, into units without a gap.
pub(super) fn read(text: &str) -> Vec<Unit> {
    let mut scanner = Scanner { units: Vec::new(), containers: Vec::new(), paragraph: None };
    for (start, line) in lines(text) {
        scanner.line(start..start + line.len(), line.trim_end_matches('\n'));
    }
    scanner.units
}

impl Scanner {
    fn line(&mut self, range: Range<usize>, line: &str) {
        let mut cursor = Cursor::new(line);
        let matched = self.matched(&mut cursor);
        if cursor.rest().is_empty() {
            self.paragraph = None;
            self.containers.truncate(matched);
            self.inside(range);
            return;
        }
        if let Some(from) = self.underlined(&cursor, matched) {
            let level = if cursor.rest().starts_with('=') { 1 } else { 2 };
            self.heading(from..range.end, Heading { level, words: from..range.start, unclear: false });
            return;
        }
        let mut depth = matched;
        let mut begins = None;
        let leaf = loop {
            let continues = self.paragraph.is_some() && depth == self.containers.len();
            if let Some(heading) = line_kinds::heading(&cursor, self.paragraph.is_none()) {
                break Leaf::Heading(heading);
            }
            if cursor.indent() > 3 {
                break if self.paragraph.is_some() { Leaf::Words } else { Leaf::Apart };
            }
            if cursor.quote() {
                self.open(&mut depth, Container::Quote);
            } else if line_kinds::is_apart(cursor.rest(), continues) {
                break Leaf::Apart;
            } else if let Some(label) = line_kinds::footnote(cursor.rest()).filter(|_| !continues) {
                cursor.take(label);
                self.open(&mut depth, Container::Indented { width: 4, empty: false, item: false });
            } else if let Some(mark) = line_kinds::mark(&cursor).filter(|mark| !continues || mark.interrupts) {
                if depth == 0 {
                    begins = Some(Bullet::Markdown);
                }
                let Mark { bytes, width, empty, .. } = mark;
                cursor.item(bytes, width);
                self.open(&mut depth, Container::Indented { width, empty, item: true });
            } else {
                break Leaf::Words;
            }
        };
        match leaf {
            Leaf::Heading(found) => {
                self.paragraph = None;
                self.containers.truncate(depth);
                let at = range.start + (line.len() - cursor.rest().len());
                let words = at + found.words.start..at + found.words.end;
                self.heading(range, Heading { level: found.level, words, unclear: found.unclear });
            }
            Leaf::Apart => {
                self.paragraph = None;
                self.containers.truncate(depth);
                self.place(range, begins, depth > 0);
            }
            Leaf::Words => self.words(range, &cursor, depth, begins),
        }
    }

    /// How many of the containers go on in this line; the cursor stands behind their marks.
    fn matched(&mut self, cursor: &mut Cursor<'_>) -> usize {
        let mut matched = 0;
        for container in &mut self.containers {
            let goes_on = match container {
                Container::Quote => cursor.indent() < 4 && cursor.quote(),
                Container::Indented { empty, .. } if cursor.rest().is_empty() => !*empty,
                Container::Pasted { .. } if cursor.rest().is_empty() => true,
                Container::Indented { width, empty, .. } => {
                    *empty = false;
                    cursor.skip(*width)
                }
                Container::Pasted { width } => cursor.skip(*width),
            };
            if !goes_on {
                break;
            }
            matched += 1;
        }
        matched
    }

    /// Where the heading begins that this line underlines.
    fn underlined(&self, cursor: &Cursor<'_>, matched: usize) -> Option<usize> {
        let paragraph = self.paragraph.as_ref().filter(|paragraph| !paragraph.definition)?;
        let marks = line_kinds::underline(cursor)?;
        let closed = self.containers.get(matched..)?;
        if closed.iter().all(|container| matches!(container, Container::Pasted { .. })) {
            return Some(paragraph.from);
        }
        // To Markdown no heading, for its words still belong to the list or quotation above. To whoever wrote it one.
        paragraph.lazy.filter(|_| marks > 1 || cursor.rest().starts_with('='))
    }

    /// A container begins in this line, inside the first `depth` of those that are open.
    fn open(&mut self, depth: &mut usize, container: Container) {
        self.containers.truncate(*depth);
        self.containers.push(container);
        self.paragraph = None;
        *depth += 1;
    }

    /// A line of words.
    fn words(&mut self, range: Range<usize>, cursor: &Cursor<'_>, depth: usize, begins: Option<Bullet>) {
        let lazy = depth < self.containers.len();
        if depth == 0
            && let Some((bullet, width)) = line_kinds::pasted(cursor)
        {
            let from = self.paragraph.take();
            let start = range.start;
            let real = self.containers.iter().any(|container| !matches!(container, Container::Pasted { .. }));
            self.containers = vec![Container::Pasted { width }];
            self.paragraph = Some(match from {
                // To Markdown it goes on with the words above; so an underline below reaches as far.
                Some(above) if real => {
                    let lazy = above.lazy.or(Some(start));
                    Paragraph { from: lazy.unwrap_or(start), lazy, definition: false }
                }
                Some(above) => above,
                None => Paragraph { from: start, lazy: None, definition: false },
            });
            self.place(range, Some(bullet), true);
            return;
        }
        match &mut self.paragraph {
            Some(paragraph) => {
                if lazy {
                    paragraph.lazy.get_or_insert(range.start);
                }
                // The definitions are over: what is underlined begins here.
                if paragraph.definition && !line_kinds::is_definition(cursor.rest()) {
                    paragraph.definition = false;
                    paragraph.from = range.start;
                }
            }
            None => {
                self.containers.truncate(depth);
                let definition = line_kinds::is_definition(cursor.rest());
                self.paragraph = Some(Paragraph { from: range.start, lazy: None, definition });
            }
        }
        let within = !self.containers.is_empty();
        self.place(range, begins, within);
    }

    /// Adds a heading in place of the lines that turned out to be its words.
    fn heading(&mut self, range: Range<usize>, heading: Heading) {
        self.paragraph = None;
        while let Some(last) = self.units.last_mut() {
            if last.range.start < range.start {
                last.range.end = last.range.end.min(range.start);
                break;
            }
            self.units.pop();
        }
        self.units.push(Unit { range, shape: Shape::Heading(heading) });
    }

    /// Adds a line to the item it belongs to, begins one, or adds it to what is none.
    fn place(&mut self, range: Range<usize>, begins: Option<Bullet>, within: bool) {
        if let Some(bullet) = begins {
            self.units.push(Unit { range, shape: Shape::Item(bullet) });
            return;
        }
        let within = within && self.in_item();
        match self.units.last_mut() {
            Some(Unit { range: last, shape: Shape::Item(_) }) if within => last.end = range.end,
            Some(Unit { range: last, shape: Shape::Other }) => last.end = range.end,
            Some(_) | None => self.units.push(Unit { range, shape: Shape::Other }),
        }
    }

    /// A blank line.
    fn inside(&mut self, range: Range<usize>) {
        match self.units.last_mut() {
            Some(Unit { range: last, shape: Shape::Item(_) | Shape::Other }) => last.end = range.end,
            Some(_) | None => self.units.push(Unit { range, shape: Shape::Other }),
        }
    }

    fn in_item(&self) -> bool {
        matches!(self.containers.first(), Some(Container::Indented { item: true, .. } | Container::Pasted { .. }))
    }
}
