//! Lines → structure: the headings, the items of lists, and what stands between them.
//!
//! This is decided first, from the lines alone, before a comment, a part that stays, code or a mark is looked for: so
//! nothing inside a note can reach over its end. Every line belongs to exactly one unit. What Markdown itself makes of the
//! same lines is asked in `overlooked.rs`: whatever is a heading there is one here.

use std::ops::Range;

use super::cursor::Cursor;
use super::line_kinds::{self, HeadingLine, Mark};
use super::mapped::lines;
use super::overlooked;
use super::units::{Bullet, Heading, Shape, Unit};

/// What the lines of a block stand in.
#[derive(Clone, Copy)]
enum Container {
    Quote,
    /// A list item or a footnote: what is indented as far belongs to it.
    Indented {
        width: usize,
        empty: bool,
        item: bool,
    },
    /// An item that is none to Markdown.
    Pasted {
        width: usize,
        /// Where its first line begins.
        from: usize,
    },
}

/// The paragraph that is open.
struct Paragraph {
    from: usize,
    /// Since where its lines stand outside what it began in.
    lazy: Option<usize>,
    /// Whether it begins with a definition of a link, which cannot be underlined.
    definition: bool,
}

impl Paragraph {
    fn new(from: usize) -> Self {
        Self { from, lazy: None, definition: false }
    }
}

/// No line of a person's stands in more lists and quotations than these; Markdown is asked about those that do.
const DEEPEST: usize = 100;

struct Scanner {
    units: Vec<Unit>,
    containers: Vec<Container>,
    paragraph: Option<Paragraph>,
}

/// What the first words of a line turned out to be.
enum Leaf {
    Heading(HeadingLine),
    Words,
    /// A rule, code, HTML, or nothing.
    Apart,
}

/// Parts `text`, whose lines end in `\n`, into units without a gap.
pub(super) fn read(text: &str) -> Vec<Unit> {
    let mut units = scan(text);
    overlooked::add(text, &mut units);
    units
}

fn scan(text: &str) -> Vec<Unit> {
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
        if let Some((from, shared)) = self.underlined(&cursor, matched) {
            let level = if cursor.rest().starts_with('=') { 1 } else { 2 };
            self.heading(from..range.end, Heading { level, words: from..range.start, unclear: false, shared });
            return;
        }
        let mut depth = matched;
        let mut begins = None;
        let leaf = loop {
            let continues = self.paragraph.is_some() && depth == self.containers.len();
            if cursor.rest().is_empty() || depth > DEEPEST {
                // Nothing but marks: no paragraph goes on here, and none begins.
                break Leaf::Apart;
            }
            if let Some(heading) = line_kinds::heading(&cursor, self.paragraph.is_none()) {
                break Leaf::Heading(heading);
            }
            if cursor.indent() > 3 {
                break if self.paragraph.is_some() { Leaf::Words } else { Leaf::Apart };
            }
            if cursor.quote() {
                self.open(&mut depth, Container::Quote);
            } else if line_kinds::is_apart(cursor.rest(), self.paragraph.is_some()) {
                break Leaf::Apart;
            } else if let Some(label) = line_kinds::footnote(cursor.rest()) {
                cursor.take(label);
                cursor.skip_blanks();
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
                self.heading(range, Heading { level: found.level, words, unclear: found.unclear, shared: false });
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
                Container::Pasted { width, .. } => cursor.skip(*width),
            };
            if !goes_on {
                break;
            }
            matched += 1;
        }
        matched
    }

    /// Where the heading begins that this line underlines, and whether Markdown takes its words for the text above.
    fn underlined(&self, cursor: &Cursor<'_>, matched: usize) -> Option<(usize, bool)> {
        let marks = line_kinds::underline(cursor)?;
        let paragraph = self.paragraph.as_ref().filter(|paragraph| !paragraph.definition)?;
        let closed = self.containers.get(matched..)?;
        if closed.iter().all(|container| matches!(container, Container::Pasted { .. })) {
            // Markdown does not know the item; who typed below it and indented meant to be in it.
            let within =
                |container: &Container| matches!(container, Container::Pasted { from, .. } if *from < paragraph.from);
            return Some((paragraph.from, paragraph.lazy.is_some() || self.containers.iter().any(within)));
        }
        // To Markdown no heading, for its words still belong to the list or quotation above. To whoever wrote it one.
        let lazy = paragraph.lazy.filter(|_| marks > 1 || cursor.rest().starts_with('='));
        lazy.map(|from| (from, true))
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
            self.containers = vec![Container::Pasted { width, from: start }];
            self.paragraph = Some(match from {
                // To Markdown it goes on with the words above; so an underline below reaches as far.
                Some(above) if real => {
                    let lazy = above.lazy.or(Some(start));
                    Paragraph { lazy, ..Paragraph::new(lazy.unwrap_or(start)) }
                }
                Some(above) => above,
                None => Paragraph::new(start),
            });
            self.place(range, Some(bullet), true);
            return;
        }
        if let Some(paragraph) = &mut self.paragraph {
            if lazy {
                paragraph.lazy.get_or_insert(range.start);
            }
            // The definitions are over: what is underlined begins here.
            if paragraph.definition && !line_kinds::is_definition(cursor.rest()) {
                paragraph.definition = false;
                paragraph.from = range.start;
            }
        } else {
            self.containers.truncate(depth);
            let definition = line_kinds::is_definition(cursor.rest());
            self.paragraph = Some(Paragraph { definition, ..Paragraph::new(range.start) });
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
