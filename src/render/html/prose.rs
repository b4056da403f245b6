//! Formatted text as HTML. Every shape is met by name: a new one does not compile until it has a look.

use std::fmt::Write as _;

use super::places::{Form, Places};
use super::words::Words;
use crate::prose::{Alignment, Block, CalloutKind, Cell, Footnote, Inline, ListItem, PictureKey};
use crate::render::escape::{escape, escape_into};
use crate::report::{Anchor, Prose, ProseKey};

type ProseBlock = Block<Anchor, PictureKey>;
type ProseInline = Inline<Anchor, PictureKey>;

/// What the texts of one form of the report have in common.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub places: &'a Places<'a>,
    pub form: Form,
    /// The address of each picture, by its key.
    pub pictures: &'a [String],
    pub words: &'a Words,
}

/// A text as HTML.
pub(super) fn html(prose: &Prose, key: ProseKey, setting: Setting<'_>) -> String {
    let level = setting.places.level(key, setting.form);
    let mut writer = Writer { out: String::new(), setting, key: key.0, level, marked: Vec::new() };
    writer.blocks(&prose.0);
    writer.out
}

struct Writer<'a> {
    out: String,
    setting: Setting<'a>,
    key: u32,
    level: u8,
    /// Footnotes that were mentioned already: a second mention gets no id.
    marked: Vec<u32>,
}

impl Writer<'_> {
    fn text(&mut self, text: &str) {
        escape_into(&mut self.out, text);
    }

    fn around(&mut self, tag: &str, text: &[ProseInline]) {
        let _ = write!(self.out, "<{tag}>");
        self.inlines(text);
        let _ = write!(self.out, "</{tag}>");
    }

    fn blocks(&mut self, blocks: &[ProseBlock]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &ProseBlock) {
        match block {
            Block::Paragraph { text } => self.around("p", text),
            Block::Heading { level, text } => {
                let tag = format!("h{}", self.level.saturating_add((*level).max(1)).min(6));
                self.around(&tag, text);
            }
            Block::List { start, items } => self.list(*start, items),
            Block::Quote { blocks } => {
                self.out.push_str("<blockquote>");
                self.blocks(blocks);
                self.out.push_str("</blockquote>");
            }
            Block::Callout { kind, title, blocks } => self.callout(*kind, title, blocks),
            Block::Code { text } => {
                self.out.push_str("<pre tabindex=\"0\"><code>");
                self.text(text);
                self.out.push_str("</code></pre>");
            }
            Block::Table { columns, head, rows } => self.table(columns, head, rows),
            Block::Rule => self.out.push_str("<hr>"),
            Block::Footnotes { notes } => self.footnotes(notes),
        }
    }

    fn list(&mut self, start: Option<u64>, items: &[ListItem<Anchor, PictureKey>]) {
        let tasks = if items.iter().any(|item| item.done.is_some()) { " class=\"tasks\"" } else { "" };
        let tag = match start {
            None => "ul",
            Some(_) => "ol",
        };
        let _ = match start {
            None | Some(1) => write!(self.out, "<{tag}{tasks}>"),
            Some(start) => write!(self.out, "<{tag}{tasks} start=\"{start}\">"),
        };
        for item in items {
            self.out.push_str("<li>");
            let mark = match item.done {
                None => None,
                Some(true) => Some(("☑", self.setting.words.get("task-done"))),
                Some(false) => Some(("☐", self.setting.words.get("task-open"))),
            };
            if let Some((sign, words)) = mark {
                let words = escape(words);
                let _ = write!(
                    self.out,
                    "<span class=\"task\" aria-hidden=\"true\">{sign}</span><span class=\"unseen\">{words} </span>"
                );
            }
            // A list of single lines is set tight, without a paragraph around each.
            if let [Block::Paragraph { text }, rest @ ..] = item.blocks.as_slice() {
                self.inlines(text);
                self.blocks(rest);
            } else {
                self.blocks(&item.blocks);
            }
            self.out.push_str("</li>");
        }
        let _ = write!(self.out, "</{tag}>");
    }

    fn callout(&mut self, kind: CalloutKind, title: &[ProseInline], blocks: &[ProseBlock]) {
        let name = match kind {
            CalloutKind::Note => "note",
            CalloutKind::Tip => "tip",
            CalloutKind::Important => "important",
            CalloutKind::Warning => "warning",
            CalloutKind::Example => "example",
        };
        let _ = write!(self.out, "<div class=\"callout callout-{name}\"><p class=\"callout-title\">");
        if title.is_empty() {
            let words = self.setting.words.get(&format!("callout-{name}")).to_owned();
            self.text(&words);
        } else {
            self.inlines(title);
        }
        self.out.push_str("</p>");
        self.blocks(blocks);
        self.out.push_str("</div>");
    }

    fn table(
        &mut self,
        columns: &[Alignment],
        head: &[Cell<Anchor, PictureKey>],
        rows: &[Vec<Cell<Anchor, PictureKey>>],
    ) {
        self.out.push_str("<div class=\"scroll\" tabindex=\"0\"><table>");
        if head.iter().any(|cell| !cell.is_empty()) {
            self.out.push_str("<thead>");
            self.row("th scope=\"col\"", "th", columns, head);
            self.out.push_str("</thead>");
        }
        self.out.push_str("<tbody>");
        for row in rows {
            self.row("td", "td", columns, row);
        }
        self.out.push_str("</tbody></table></div>");
    }

    fn row(&mut self, open: &str, close: &str, columns: &[Alignment], cells: &[Cell<Anchor, PictureKey>]) {
        self.out.push_str("<tr>");
        for (at, cell) in cells.iter().enumerate() {
            let class = match columns.get(at) {
                None | Some(Alignment::Start) => "",
                Some(Alignment::Centre) => " class=\"centre\"",
                Some(Alignment::End) => " class=\"end\"",
            };
            let _ = write!(self.out, "<{open}{class}>");
            self.inlines(cell);
            let _ = write!(self.out, "</{close}>");
        }
        self.out.push_str("</tr>");
    }

    fn footnotes(&mut self, notes: &[Footnote<Anchor, PictureKey>]) {
        self.out.push_str("<ol class=\"footnotes\">");
        for Footnote { number, blocks } in notes {
            let key = self.key;
            let _ = write!(self.out, "<li id=\"fn-{key}-{number}\" value=\"{number}\">");
            self.blocks(blocks);
            if self.marked.contains(number) {
                let back = escape(self.setting.words.get("footnote-back"));
                let _ = write!(
                    self.out,
                    " <a class=\"back\" href=\"#fr-{key}-{number}\" aria-label=\"{back} {number}\">↩</a>"
                );
            }
            self.out.push_str("</li>");
        }
        self.out.push_str("</ol>");
    }

    fn inlines(&mut self, text: &[ProseInline]) {
        for piece in text {
            self.inline(piece);
        }
    }

    fn inline(&mut self, piece: &ProseInline) {
        match piece {
            Inline::Text { text } => self.text(text),
            Inline::Code { text } => {
                self.out.push_str("<code>");
                self.text(text);
                self.out.push_str("</code>");
            }
            Inline::Emphasis { text } => self.around("em", text),
            Inline::Strong { text } => self.around("strong", text),
            Inline::Struck { text } => self.around("s", text),
            Inline::Link { to, text } => {
                let _ = write!(self.out, "<a class=\"outside\" href=\"{}\" rel=\"noreferrer\">", escape(to.as_str()));
                if text.is_empty() {
                    self.text(to.as_str());
                }
                self.inlines(text);
                self.out.push_str("</a>");
            }
            Inline::Reference { to, text } => self.reference(to, text),
            Inline::Picture { picture, alt } => {
                if let Some(address) = self.setting.pictures.get(picture.0 as usize) {
                    let _ = write!(self.out, "<img src=\"{}\" alt=\"{}\">", escape(address), escape(alt));
                }
            }
            Inline::FootnoteMark { number } => {
                let key = self.key;
                let id =
                    if self.marked.contains(number) { String::new() } else { format!(" id=\"fr-{key}-{number}\"") };
                self.marked.push(*number);
                let words = escape(self.setting.words.get("footnote"));
                let _ = write!(
                    self.out,
                    "<sup><a{id} href=\"#fn-{key}-{number}\" aria-label=\"{words} {number}\">{number}</a></sup>"
                );
            }
            Inline::LineBreak => self.out.push_str("<br>"),
        }
    }

    fn reference(&mut self, to: &Anchor, text: &[ProseInline]) {
        let address = self.setting.places.anchor(to, self.setting.form);
        if let Some(address) = &address {
            // On paper a link is no use; there its number is shown behind it.
            let _ = write!(
                self.out,
                "<a class=\"inside\" href=\"{}\" data-number=\"{}\">",
                escape(address),
                escape(&to.number)
            );
        }
        if text.is_empty() {
            self.text(&to.title);
        }
        self.inlines(text);
        if address.is_some() {
            self.out.push_str("</a>");
        }
    }
}

/// The words of a text without their form, for the register.
pub(super) fn plain(prose: &Prose) -> String {
    let mut out = String::new();
    plain_blocks(&prose.0, &mut out);
    out.truncate(out.trim_end().len());
    out
}

fn plain_blocks(blocks: &[ProseBlock], out: &mut String) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Heading { level: _, text } => plain_line(text, out),
            Block::List { start: _, items } => items.iter().for_each(|item| plain_blocks(&item.blocks, out)),
            Block::Quote { blocks } => plain_blocks(blocks, out),
            Block::Callout { kind: _, title, blocks } => {
                plain_line(title, out);
                plain_blocks(blocks, out);
            }
            Block::Code { text } => {
                out.push_str(text);
                out.push(' ');
            }
            Block::Table { columns: _, head, rows } => {
                head.iter().chain(rows.iter().flatten()).for_each(|cell| plain_line(cell, out));
            }
            Block::Rule => {}
            Block::Footnotes { notes } => notes.iter().for_each(|note| plain_blocks(&note.blocks, out)),
        }
    }
}

fn plain_line(text: &[ProseInline], out: &mut String) {
    plain_inlines(text, out);
    if !text.is_empty() {
        out.push(' ');
    }
}

fn plain_inlines(text: &[ProseInline], out: &mut String) {
    for piece in text {
        match piece {
            Inline::Text { text } | Inline::Code { text } => out.push_str(text),
            Inline::Emphasis { text }
            | Inline::Strong { text }
            | Inline::Link { to: _, text }
            | Inline::Reference { to: _, text } => plain_inlines(text, out),
            Inline::Picture { picture: _, alt } => out.push_str(alt),
            // What was taken back is not to be found either.
            Inline::FootnoteMark { number: _ } | Inline::Struck { text: _ } => {}
            Inline::LineBreak => out.push(' '),
        }
    }
}
