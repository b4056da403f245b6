//! Formatted text as plain lines that anybody can read, and that git can compare.

use crate::prose::{Block, CalloutKind, Inline, ListItem};
use crate::vault::read::{Wanted, WantedPicture, WrittenBlock};

type WrittenInline = Inline<Wanted, WantedPicture>;

/// How what is not words counts in plain lines.
pub(in crate::vault) struct Look<'a> {
    /// A link without words of its own.
    pub(in crate::vault) bare: &'a dyn Fn(&Wanted) -> String,
    /// A picture.
    pub(in crate::vault) picture: &'a dyn Fn(&WantedPicture) -> String,
}

/// `blocks` as lines, a blank one between two blocks.
pub(in crate::vault) fn plain_text(blocks: &[WrittenBlock], look: &Look<'_>) -> String {
    clean(&lines_of(blocks, look).join("\n"))
}

/// The words of a block alone.
pub(in crate::vault) fn words_of(block: &WrittenBlock, words: &mut String) {
    let look = Look { bare: &|_| String::new(), picture: &|_| String::new() };
    let text = match block {
        Block::Paragraph { text } | Block::Heading { text, .. } => bare_words(text),
        Block::List { .. }
        | Block::Quote { .. }
        | Block::Callout { .. }
        | Block::Code { .. }
        | Block::Table { .. }
        | Block::Rule
        | Block::Footnotes { .. } => lines(block, &look).join(" "),
    };
    words.push_str(&text);
    words.push(' ');
}

/// Without what a file of lines cannot hold: control characters, odd line ends, blanks at a line's end.
pub(super) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\t', "    ");
    let kept = text.chars().filter(|c| *c != '\u{feff}' && (*c == '\n' || !c.is_control()));
    let text: String = kept.map(|c| if matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c }).collect();
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

fn lines_of(blocks: &[WrittenBlock], look: &Look<'_>) -> Vec<String> {
    let mut all = Vec::new();
    for block in blocks {
        if !all.is_empty() {
            all.push(String::new());
        }
        all.extend(lines(block, look));
    }
    all
}

fn lines(block: &WrittenBlock, look: &Look<'_>) -> Vec<String> {
    match block {
        Block::Paragraph { text } => split(&inlines(text, look)),
        Block::Heading { level, text } => split(&format!("{} {}", "#".repeat((*level).into()), inlines(text, look))),
        Block::List { start, items } => list(*start, items, look),
        Block::Quote { blocks } => led("> ", "> ", lines_of(blocks, look)),
        Block::Callout { kind, title, blocks } => {
            let mut all = vec![format!("[{}] {}", callout(*kind), inlines(title, look))];
            all.extend(lines_of(blocks, look));
            led("> ", "> ", all)
        }
        Block::Code { text } => led("    ", "    ", split(text)),
        Block::Table { head, rows, .. } => {
            let row = |cells: &Vec<Vec<WrittenInline>>| {
                let cells: Vec<String> = cells.iter().map(|cell| inlines(cell, look)).collect();
                format!("| {} |", cells.join(" | "))
            };
            std::iter::once(head).chain(rows).map(row).collect()
        }
        Block::Rule => vec!["---".to_owned()],
        Block::Footnotes { notes } => notes
            .iter()
            .flat_map(|note| led(&format!("[^{}]: ", note.number), "    ", lines_of(&note.blocks, look)))
            .collect(),
    }
}

fn list(start: Option<u64>, items: &[ListItem<Wanted, WantedPicture>], look: &Look<'_>) -> Vec<String> {
    let mut number = start;
    let mut all = Vec::new();
    for item in items {
        let mut mark = number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
        let rest = " ".repeat(mark.len());
        match item.done {
            Some(true) => mark.push_str("[x] "),
            Some(false) => mark.push_str("[ ] "),
            None => {}
        }
        all.extend(led(&mark, &rest, lines_of(&item.blocks, look)));
        number = number.map(|number| number.saturating_add(1));
    }
    all
}

/// `lines` with `first` before the first of them and `rest` before the others.
fn led(first: &str, rest: &str, lines: Vec<String>) -> Vec<String> {
    let lines = if lines.is_empty() { vec![String::new()] } else { lines };
    lines.into_iter().enumerate().map(|(at, line)| format!("{}{line}", if at == 0 { first } else { rest })).collect()
}

fn split(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn callout(kind: CalloutKind) -> &'static str {
    match kind {
        CalloutKind::Note => "note",
        CalloutKind::Tip => "tip",
        CalloutKind::Important => "important",
        CalloutKind::Warning => "warning",
        CalloutKind::Example => "example",
    }
}

fn inlines(text: &[WrittenInline], look: &Look<'_>) -> String {
    text.iter().map(|inline| inline_text(inline, look)).collect()
}

fn inline_text(inline: &WrittenInline, look: &Look<'_>) -> String {
    match inline {
        Inline::Text { text } => text.clone(),
        Inline::Code { text } => format!("`{text}`"),
        Inline::Emphasis { text } => format!("*{}*", inlines(text, look)),
        Inline::Strong { text } => format!("**{}**", inlines(text, look)),
        Inline::Struck { text } => format!("~~{}~~", inlines(text, look)),
        Inline::Link { to, text } => match inlines(text, look) {
            words if words == to.as_str() => words,
            words => format!("{words} <{}>", to.as_str()),
        },
        Inline::Reference { to, text } => {
            if to.own_words {
                inlines(text, look)
            } else {
                (look.bare)(to)
            }
        }
        Inline::Picture { picture, alt } => match (look.picture)(picture) {
            mark if mark.is_empty() => alt.clone(),
            mark => format!("![{alt}]({mark})"),
        },
        Inline::FootnoteMark { number } => format!("[^{number}]"),
        Inline::LineBreak => "\n".to_owned(),
    }
}

/// The words of a line without any mark of how they are set.
fn bare_words(text: &[WrittenInline]) -> String {
    let word = |inline: &WrittenInline| match inline {
        Inline::Text { text } | Inline::Code { text } => text.clone(),
        Inline::Emphasis { text } | Inline::Strong { text } | Inline::Struck { text } | Inline::Link { text, .. } => {
            bare_words(text)
        }
        Inline::Reference { to, text } => {
            if to.own_words {
                bare_words(text)
            } else {
                String::new()
            }
        }
        Inline::Picture { .. } | Inline::FootnoteMark { .. } => String::new(),
        Inline::LineBreak => " ".to_owned(),
    };
    text.iter().map(word).collect()
}
