//! From the parser's events to the tree, each met by name.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::builder::{Builder, Holder, Line, Open};
use super::links::{self, Target};
use super::plain::Words;
use super::{finish, shown, words};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::prose::{Alignment, Block, Inline, Markdown};
use crate::vault::read::mapped::Mapped;
use crate::vault::read::raw::{Wanted, WantedPicture, Written};
use crate::vault::read::text::Text;

/// Where a text stands, and what it can show.
#[derive(Clone, Copy)]
pub(in crate::vault::read) struct Setting<'s, 't> {
    pub(in crate::vault::read) text: Option<&'s Text<'t>>,
    /// One place for all of it: a value of the front matter, whose bytes are not those of the file.
    pub(in crate::vault::read) place: Option<&'s Place>,
    /// The folder of its file.
    pub(in crate::vault::read) folder: &'s str,
    /// The paths of all pictures, sorted.
    pub(in crate::vault::read) pictures: &'s [String],
}

impl Setting<'_, '_> {
    /// The place in the file of `range` of `mapped`.
    pub(in crate::vault::read) fn place_of(&self, mapped: &Mapped, range: Range<usize>) -> Place {
        match (self.place, self.text) {
            (Some(place), _) => place.clone(),
            (None, Some(text)) => text.place(mapped.source_range(range)),
            (None, None) => Place::whole(std::sync::Arc::from("")),
        }
    }
}

/// A text, read.
#[derive(Default)]
pub(in crate::vault::read) struct Made {
    pub(in crate::vault::read) written: Written,
    /// What does not go out with it: definitions that nothing uses, footnotes that nothing mentions, links' titles.
    pub(in crate::vault::read) unused: Vec<String>,
    pub(in crate::vault::read) problems: Vec<Diagnostic>,
    /// Where its first block ends.
    pub(in crate::vault::read) first_block: usize,
    /// The first heading's place.
    pub(in crate::vault::read) heading: Option<Place>,
}

/// How Markdown is read here. Definition lists, mathematics, attributes and typographic replacements are off: the words
/// stay the group's.
pub(in crate::vault::read) fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_WIKILINKS
}

/// Reads `mapped`.
pub(in crate::vault::read) fn read(mapped: &Mapped, setting: &Setting<'_, '_>) -> Made {
    if mapped.as_str().trim().is_empty() {
        return Made::default();
    }
    let mut events = Parser::new_ext(mapped.as_str(), options()).into_offset_iter();
    let mut reader = Reader {
        mapped,
        setting,
        builder: Builder::new(),
        words: Words::default(),
        made: Made::default(),
        skipped: 0,
        muted: Vec::new(),
        labels: BTreeMap::new(),
        used: BTreeSet::new(),
    };
    for (event, range) in events.by_ref() {
        reader.event(event, range);
    }
    let mut definitions = events
        .reference_definitions()
        .iter()
        .filter(|(label, _)| !reader.used.contains(&normal(label)))
        .map(|(_, definition)| definition.span.clone())
        .collect::<Vec<_>>();
    definitions.sort_by_key(|span| span.start);
    for span in definitions {
        reader.made.unused.push(mapped.as_str().get(span).unwrap_or("").to_owned());
    }
    reader.finish()
}

/// The visible words of a heading or an item's first paragraph, out of `source`.
pub(in crate::vault::read) fn heading_words(
    source: &str,
    place: &Place,
    setting: &Setting<'_, '_>,
) -> (String, Vec<Diagnostic>) {
    let line = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let setting = Setting { place: Some(place), ..*setting };
    let made = read(&Mapped::whole(&format!("# {line}"), 0), &setting);
    let mut problems = made.problems;
    let Markdown(blocks) = made.written.markdown;
    let Some(Block::Heading { text, .. }) = blocks.first() else { return (line, problems) };
    // A title has no place for a link: without words of its own it would print what the note it points at is called.
    if has_bare_link(text) {
        problems.push(Diagnostic::new(Code::BareLink, place.clone()));
    }
    (words(text), problems)
}

fn has_bare_link(inlines: &[Inline<Wanted, WantedPicture>]) -> bool {
    inlines.iter().any(|inline| match inline {
        Inline::Reference { to, text } => !to.own_words || has_bare_link(text),
        Inline::Emphasis { text } | Inline::Strong { text } | Inline::Struck { text } | Inline::Link { text, .. } => {
            has_bare_link(text)
        }
        Inline::Text { .. }
        | Inline::Code { .. }
        | Inline::Picture { .. }
        | Inline::FootnoteMark { .. }
        | Inline::LineBreak => false,
    })
}

/// A label as Markdown compares it.
fn normal(label: &str) -> String {
    label.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

struct Reader<'r, 's, 't> {
    mapped: &'r Mapped,
    setting: &'r Setting<'s, 't>,
    builder: Builder,
    words: Words,
    made: Made,
    /// How many open things were too deep to be kept.
    skipped: usize,
    /// Which open things keep their words to themselves, by their depth: a bare link, whose words are its target's name.
    muted: Vec<usize>,
    labels: BTreeMap<String, u32>,
    /// Labels of the definitions that are used.
    used: BTreeSet<String>,
}

impl Reader<'_, '_, '_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) => self.end(end),
            Event::Text(text) | Event::InlineMath(text) | Event::DisplayMath(text) => self.text(&text, range),
            Event::Code(code) => self.code(&code, range),
            Event::Html(html) => self.html(&html, range),
            Event::InlineHtml(html) if is_line_break(&html) => self.line_break(range),
            Event::InlineHtml(html) => self.html(&html, range),
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
        let visible = shown(text);
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
        if html.contains("[[") {
            let place = self.setting.place_of(self.mapped, range.clone());
            self.made.problems.push(Diagnostic::new(Code::BareLink, place));
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
                let place = self.setting.place_of(self.mapped, range.start..range.start + 1);
                self.made.problems.push(Diagnostic::new(Code::NestedTooDeep, place));
            }
            self.skipped += 1;
            self.builder.end_line();
            return;
        }
        let open = match tag {
            Tag::Paragraph | Tag::HtmlBlock => line(Line::Paragraph),
            Tag::Heading { level, .. } => {
                let place = self.setting.place_of(self.mapped, range);
                self.made.heading.get_or_insert(place);
                line(Line::Heading(level as u8))
            }
            Tag::BlockQuote(_) => holder(Holder::Quote { mark: None }),
            Tag::CodeBlock(_) => Open::Code { text: String::new() },
            Tag::List(start) => Open::List { start, items: Vec::new() },
            Tag::Item => holder(Holder::Item { done: None }),
            Tag::FootnoteDefinition(label) => {
                let known_as = self.label(&label);
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
            Tag::TableCell => line(Line::Cell),
            Tag::Emphasis => line(Line::Emphasis),
            Tag::Strong => line(Line::Strong),
            Tag::Strikethrough => line(Line::Struck),
            // Shapes that are turned off, or that leave only their words.
            Tag::Superscript
            | Tag::Subscript
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::MetadataBlock(_) => line(Line::Bare),
            Tag::Link { link_type, dest_url, title, id } => {
                self.link_parts(link_type, &title, &id);
                self.link(link_type, &dest_url, &range)
            }
            Tag::Image { link_type, dest_url, title, id } => {
                self.link_parts(link_type, &title, &id);
                self.image(link_type, &dest_url, &range)
            }
        };
        if matches!(open, Open::Blocks { .. } | Open::List { .. } | Open::Code { .. } | Open::Table { .. }) {
            self.builder.end_line();
            self.words.end(self.setting, self.mapped);
        }
        self.builder.open.push(open);
    }

    /// Remembers what of a link is used, and what never goes out.
    fn link_parts(&mut self, link_type: LinkType, title: &str, id: &str) {
        match link_type {
            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut => {
                self.used.insert(normal(id));
            }
            LinkType::Inline
            | LinkType::ReferenceUnknown
            | LinkType::CollapsedUnknown
            | LinkType::ShortcutUnknown
            | LinkType::Autolink
            | LinkType::Email
            | LinkType::WikiLink { .. } => {}
        }
        if !title.is_empty() {
            self.made.unused.push(title.to_owned());
        }
    }

    fn link(&mut self, link_type: LinkType, destination: &str, range: &Range<usize>) -> Open {
        let (target, own_words) = match link_type {
            LinkType::WikiLink { has_pothole } => (links::wiki(destination), has_pothole),
            LinkType::Email => (links::ordinary(&format!("mailto:{destination}")), true),
            LinkType::Inline
            | LinkType::Reference
            | LinkType::ReferenceUnknown
            | LinkType::Collapsed
            | LinkType::CollapsedUnknown
            | LinkType::Shortcut
            | LinkType::ShortcutUnknown
            | LinkType::Autolink => (links::ordinary(destination), true),
        };
        match target {
            Target::Web(address) => {
                self.words.address(address.as_str(), range.clone());
                line(Line::Web(address))
            }
            Target::Note(target) => self.note(target, own_words, range),
            // A bare link to a picture's file would print the file's name.
            Target::Picture(path) if !own_words => self.note(path, false, range),
            Target::Picture(_) | Target::Nowhere => line(Line::Bare),
        }
    }

    fn note(&mut self, target: String, own_words: bool, range: &Range<usize>) -> Open {
        if !own_words {
            self.muted.push(self.builder.open.len());
        }
        let place = self.setting.place_of(self.mapped, range.clone());
        line(Line::Note(Wanted { target, own_words, place }))
    }

    fn image(&mut self, link_type: LinkType, destination: &str, range: &Range<usize>) -> Open {
        let (target, own_words) = match link_type {
            LinkType::WikiLink { has_pothole } => (links::wiki(destination), has_pothole),
            LinkType::Inline
            | LinkType::Reference
            | LinkType::ReferenceUnknown
            | LinkType::Collapsed
            | LinkType::CollapsedUnknown
            | LinkType::Shortcut
            | LinkType::ShortcutUnknown
            | LinkType::Autolink
            | LinkType::Email => (links::ordinary(destination), true),
        };
        match target {
            Target::Picture(path) => {
                // `![[picture.jpg]]` has no words, and `![[picture.jpg|300]]` has a width.
                let size = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == 'x');
                let source = self.mapped.as_str().get(range.clone()).unwrap_or("");
                let words = source.rsplit_once('|').and_then(|(_, rest)| rest.strip_suffix("]]"));
                let wiki = matches!(link_type, LinkType::WikiLink { .. });
                if wiki && (!own_words || words.is_some_and(size)) {
                    self.muted.push(self.builder.open.len());
                }
                let place = self.setting.place_of(self.mapped, range.clone());
                let found = links::picture(&path, self.setting.folder, self.setting.pictures);
                if found.is_none() {
                    self.made.problems.push(Diagnostic::new(Code::PictureRefused, place.clone()));
                }
                line(Line::Picture(WantedPicture { path: found.unwrap_or(path), place }))
            }
            Target::Note(target) => self.note(target, own_words, range),
            Target::Web(_) | Target::Nowhere => line(Line::Bare),
        }
    }

    fn end(&mut self, end: TagEnd) {
        if self.skipped > 0 {
            self.skipped -= 1;
            self.builder.end_line();
            self.words.end(self.setting, self.mapped);
            return;
        }
        match end {
            TagEnd::TableHead | TagEnd::TableRow => {
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
                self.close()
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

    fn close(&mut self) {
        if let Some((known_as, outside)) = self.builder.close() {
            let inside = std::mem::replace(&mut self.words, *outside).finish();
            if let Some((_, plain)) = self.builder.footnotes.get_mut(&known_as) {
                *plain = inside;
            }
        }
    }

    fn finish(mut self) -> Made {
        self.words.end(self.setting, self.mapped);
        while self.builder.open.len() > 1 {
            self.close();
        }
        self.builder.end_line();
        let Some(Open::Blocks { mut blocks, .. }) = self.builder.open.pop() else { return self.made };
        let mut written = BTreeMap::new();
        let mut plains = BTreeMap::new();
        for (known_as, (blocks, plain)) in self.builder.footnotes {
            written.insert(known_as, blocks);
            plains.insert(known_as, plain);
        }
        for mentioned in finish::footnotes(&mut blocks, written) {
            if let Some(plain) = plains.remove(&mentioned) {
                self.words.append(plain);
            }
        }
        self.made.unused.extend(plains.into_values().map(|plain| plain.text));
        finish::headings(&mut blocks);
        self.made.written = Written { markdown: Markdown(blocks), plain: self.words.finish() };
        self.made
    }
}

fn line(line: Line) -> Open {
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
