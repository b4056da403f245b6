//! From the parser's events to the tree, each met by name.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};

use super::builder::{Builder, Holder, LineKind, Open};
use super::made::{Made, Setting};
use super::plain::PlainWords;
use super::{finish, shown};
use crate::diagnostics::{Code, Diagnostic, Fact};
use crate::prose::{Alignment, Block, Inline, Markdown};
use crate::vault::read::comments::SEPARATOR;
use crate::vault::read::mapped::Mapped;
use crate::vault::read::raw::{Wanted, WantedPicture, Written};

/// Tags of HTML that would show something which is no text.
const SHOWING: [&str; 10] = ["img", "image", "picture", "source", "video", "audio", "embed", "object", "iframe", "svg"];

/// Reads one text, event by event.
pub(super) struct EventReader<'r, 's, 't> {
    pub(super) mapped: &'r Mapped,
    pub(super) setting: &'r Setting<'s, 't>,
    pub(super) builder: Builder,
    pub(super) words: PlainWords,
    pub(super) made: Made,
    /// How many open things were too deep to be kept.
    skipped: usize,
    /// Which open things keep their words to themselves, by their depth: a bare link, whose words are its target's name.
    pub(super) muted: Vec<usize>,
    /// The text since the last thing that is no text, and where it begins: brackets that make no link stand in it.
    pub(super) run: (String, usize),
    labels: BTreeMap<String, u32>,
    /// The footnotes, by their numbers and where they stand.
    defined: Vec<(u32, Range<usize>)>,
    /// Where the last cell of a table ends.
    cell: usize,
    /// Labels of the definitions that are used.
    pub(super) used: BTreeSet<String>,
}

impl<'r, 's, 't> EventReader<'r, 's, 't> {
    pub(super) fn new(mapped: &'r Mapped, setting: &'r Setting<'s, 't>) -> Self {
        Self {
            mapped,
            setting,
            builder: Builder::new(),
            words: PlainWords::default(),
            made: Made::default(),
            skipped: 0,
            muted: Vec::new(),
            run: (String::new(), 0),
            labels: BTreeMap::new(),
            defined: Vec::new(),
            cell: 0,
            used: BTreeSet::new(),
        }
    }

    pub(super) fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        let in_code = matches!(self.builder.open.last(), Some(Open::Code { .. }));
        let is_text = matches!(event, Event::Text(_)) && !in_code;
        if !is_text || self.run.1 + self.run.0.len() != range.start {
            self.unread_signs();
            self.run.1 = range.start;
        }
        if is_text {
            self.run.0.push_str(self.mapped.as_str().get(range.clone()).unwrap_or_default());
        }
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) => self.end(end, &range),
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text, range),
            Event::Code(code) => self.code(&code, range),
            Event::InlineHtml(html) if is_line_break(&html) => self.line_break(range),
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html, range),
            Event::FootnoteReference(label) => {
                let number = self.label(&label);
                self.piece(Inline::FootnoteMark { number });
            }
            Event::SoftBreak => {
                if self.muted.is_empty() {
                    self.builder.soft_break();
                    self.words.add(self.setting, self.mapped, " ", range);
                }
            }
            Event::HardBreak => self.line_break(range),
            Event::Rule => {
                self.first_block(&range);
                if self.skipped == 0 {
                    self.builder.block(Block::Rule);
                }
            }
            Event::TaskListMarker(done) => self.builder.task(done),
        }
    }

    fn piece(&mut self, piece: Inline<Wanted, WantedPicture>) {
        if self.muted.is_empty() {
            self.builder.piece(piece);
        }
    }

    fn text(&mut self, text: &str, range: Range<usize>) {
        if !self.muted.is_empty() {
            return;
        }
        let visible = shown(text.strip_suffix('\n').filter(|line| *line == SEPARATOR).map_or(text, |_| ""));
        self.builder.piece(Inline::Text { text: visible.clone().into_owned() });
        self.words.add(self.setting, self.mapped, &visible, range);
    }

    fn code(&mut self, code: &str, range: Range<usize>) {
        if self.muted.is_empty() {
            let visible = shown(code).into_owned();
            self.words.add(self.setting, self.mapped, &visible, range);
            self.builder.piece(Inline::Code { text: visible });
        }
    }

    fn line_break(&mut self, range: Range<usize>) {
        self.piece(Inline::LineBreak);
        self.words.add(self.setting, self.mapped, " ", range);
    }

    /// Raw HTML is words like any other. A link in it is no link, and would print its target's name.
    fn html(&mut self, html: &str, range: Range<usize>) {
        // It ended a list or code, and is nothing more.
        if html.trim() == SEPARATOR {
            return;
        }
        if html.contains("[[") {
            let place = self.setting.place_of(self.mapped, range.clone());
            self.made.problems.push(Diagnostic::new(Code::BareLink, place));
        }
        let small = html.to_ascii_lowercase();
        let shows = |tag: &str| {
            let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
            tag.get(..end).is_some_and(|name| SHOWING.contains(&name))
        };
        if small.split('<').skip(1).any(shows) {
            let place = self.setting.place_of(self.mapped, range.clone());
            self.made.problems.push(Diagnostic::new(Code::PictureRefused, place).fact("why", Fact::Word("html")));
        }
        let words = html.strip_suffix('\n').unwrap_or(html);
        self.text(words, range.clone());
        if words.len() < html.len() {
            self.builder.soft_break();
            self.words.add(self.setting, self.mapped, " ", range);
        }
    }

    fn label(&mut self, label: &str) -> u32 {
        let next = u32::try_from(self.labels.len() + 1).unwrap_or(u32::MAX);
        *self.labels.entry(label.to_lowercase()).or_insert(next)
    }

    fn first_block(&mut self, range: &Range<usize>) {
        if self.made.first_block == 0 && self.builder.open.len() == 1 {
            self.made.first_block = range.end;
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        self.first_block(&range);
        if self.skipped > 0 || self.builder.is_full() {
            if self.skipped == 0 {
                let place = self.setting.place_of(self.mapped, range);
                self.made.problems.push(Diagnostic::new(Code::NestedTooDeep, place));
            }
            self.skipped += 1;
            self.builder.end_line();
            return;
        }
        let open = match tag {
            Tag::Paragraph | Tag::HtmlBlock => line(LineKind::Paragraph),
            Tag::Heading { level, .. } => {
                let place = self.setting.place_of(self.mapped, range);
                self.made.heading.get_or_insert(place);
                line(LineKind::Heading(level as u8))
            }
            Tag::BlockQuote(_) => holder(Holder::Quote { mark: None }),
            Tag::CodeBlock(kind) => {
                if let CodeBlockKind::Fenced(language) = kind {
                    self.unused("language", &language, &range);
                }
                Open::Code { text: String::new() }
            }
            Tag::List(start) => Open::List { start, items: Vec::new() },
            Tag::Item => holder(Holder::Item { done: None }),
            Tag::FootnoteDefinition(label) => {
                let known_as = self.label(&label);
                self.defined.push((known_as, range));
                let outside = Box::new(std::mem::take(&mut self.words));
                holder(Holder::Footnote { known_as, outside })
            }
            Tag::Table(columns) => Open::Table {
                columns: columns.iter().map(|column| alignment(*column)).collect(),
                head: Vec::new(),
                rows: Vec::new(),
                row: Vec::new(),
            },
            // A row opens nothing: its cells go to the table.
            Tag::TableHead | Tag::TableRow => return,
            Tag::TableCell => {
                self.cell = range.end;
                line(LineKind::Cell)
            }
            Tag::Emphasis => line(LineKind::Emphasis),
            Tag::Strong => line(LineKind::Strong),
            Tag::Strikethrough => line(LineKind::Struck),
            // Shapes that are turned off, or that leave only their words.
            Tag::Superscript
            | Tag::Subscript
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::MetadataBlock(_) => line(LineKind::Bare),
            Tag::Link { link_type, dest_url, title, id } => {
                self.link_parts(link_type, &id, &title, &range);
                self.link(link_type, &dest_url, &range)
            }
            Tag::Image { link_type, dest_url, title, id } => {
                self.link_parts(link_type, &id, &title, &range);
                self.image(link_type, &dest_url, &range)
            }
        };
        if matches!(open, Open::Blocks { .. } | Open::List { .. } | Open::Code { .. } | Open::Table { .. }) {
            self.builder.end_line();
            self.words.end(self.setting, self.mapped);
        }
        self.builder.open.push(open);
    }

    fn end(&mut self, end: TagEnd, range: &Range<usize>) {
        if self.skipped > 0 {
            self.skipped -= 1;
            self.builder.end_line();
            self.words.end(self.setting, self.mapped);
            return;
        }
        match end {
            TagEnd::TableHead | TagEnd::TableRow => {
                // Cells beyond the last column are no cells to Markdown.
                let beyond = self.mapped.as_str().get(self.cell..range.end).unwrap_or("");
                if beyond.contains(char::is_alphanumeric) {
                    self.made.unused.push(beyond.to_owned());
                    self.not_shown("cell", self.cell..self.cell + beyond.trim_end().len());
                }
                if let Some(Open::Table { head, rows, row, .. }) = self.builder.open.last_mut() {
                    let cells = std::mem::take(row);
                    if end == TagEnd::TableHead {
                        *head = cells;
                    } else {
                        rows.push(cells);
                    }
                }
            }
            TagEnd::Link | TagEnd::Image => {
                if self.muted.last().is_some_and(|depth| depth + 1 == self.builder.open.len()) {
                    self.muted.pop();
                }
                self.close();
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Superscript | TagEnd::Subscript => {
                self.close();
            }
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Table
            | TagEnd::TableCell
            | TagEnd::MetadataBlock(_) => {
                self.words.end(self.setting, self.mapped);
                self.close();
            }
        }
    }

    /// Takes `words` that are shown nowhere, and tells them where they stand in the first line of `range`.
    pub(super) fn unused(&mut self, what: &'static str, words: &str, range: &Range<usize>) {
        if words.trim().is_empty() {
            return;
        }
        self.made.unused.push(words.to_owned());
        let line = self.mapped.as_str().get(range.clone()).and_then(|text| text.lines().next()).unwrap_or("");
        let at = line.rfind(words).unwrap_or(0);
        self.not_shown(what, range.start + at..range.start + line.len().min(at + words.len()));
    }

    /// Tells what stands there and is shown nowhere.
    fn not_shown(&mut self, what: &'static str, range: Range<usize>) {
        let place = self.setting.place_of(self.mapped, range);
        self.made.problems.push(Diagnostic::new(Code::LineNotRead, place).fact("what", Fact::Word(what)));
    }

    fn close(&mut self) {
        if let Some((known_as, outside)) = self.builder.close() {
            let inside = std::mem::replace(&mut self.words, *outside).finish();
            if let Some((_, plain)) = self.builder.footnotes.get_mut(&known_as) {
                *plain = inside;
            }
        }
    }

    pub(super) fn finish(mut self) -> Made {
        self.unread_signs();
        self.words.end(self.setting, self.mapped);
        while self.builder.open.len() > 1 {
            self.close();
        }
        self.builder.end_line();
        let Some(Open::Blocks { mut blocks, .. }) = self.builder.open.pop() else { return self.made };
        let mut written = BTreeMap::new();
        let mut plains = BTreeMap::new();
        for (known_as, (blocks, plain)) in std::mem::take(&mut self.builder.footnotes) {
            written.insert(known_as, blocks);
            plains.insert(known_as, plain);
        }
        let mut defined = std::mem::take(&mut self.defined);
        for mentioned in finish::footnotes(&mut blocks, written) {
            if let Some(first) = defined.iter().position(|(known_as, _)| *known_as == mentioned) {
                defined.remove(first);
            }
            if let Some(plain) = plains.remove(&mentioned) {
                self.words.append(plain);
            }
        }
        self.made.unused.extend(plains.into_values().map(|plain| plain.text));
        for (_, at) in defined {
            let length = self.mapped.as_str().get(at.clone()).map_or(0, |note| note.trim_end().len());
            self.not_shown("footnote", at.start..at.start + length);
        }
        finish::headings(&mut blocks);
        self.made.written = Written { markdown: Markdown(blocks), plain: self.words.finish() };
        self.made
    }
}

pub(super) fn line(line: LineKind) -> Open {
    Open::Line { line, text: Vec::new() }
}

fn holder(holder: Holder) -> Open {
    Open::Blocks { holder, blocks: Vec::new(), line: Vec::new() }
}

fn alignment(column: pulldown_cmark::Alignment) -> Alignment {
    match column {
        pulldown_cmark::Alignment::None | pulldown_cmark::Alignment::Left => Alignment::Start,
        pulldown_cmark::Alignment::Center => Alignment::Centre,
        pulldown_cmark::Alignment::Right => Alignment::End,
    }
}

/// `<br>`, the one tag that people write because Markdown has no other way to break a line in a table.
fn is_line_break(html: &str) -> bool {
    html.strip_prefix("<br").and_then(|rest| rest.strip_suffix('>')).is_some_and(|rest| matches!(rest.trim(), "" | "/"))
}
