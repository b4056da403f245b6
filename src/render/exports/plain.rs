//! A text as lines of plain words, for a cell, a calendar or a program.

use std::fmt::Write as _;

use crate::prose::{Block, Inline, PictureKey};
use crate::report::{Anchor, Prose};

type ProseBlock = Block<Anchor, PictureKey>;
type ProseInline = Inline<Anchor, PictureKey>;

/// The words of a text, a line for each paragraph and each item of a list.
pub(super) fn text(prose: &Prose) -> String {
    let mut lines = Vec::new();
    say_all(&prose.0, &mut lines);
    lines.retain(|line| !line.trim().is_empty());
    clean(&lines.join("\n"))
}

/// `text` without characters that steer: a tab is a blank, other control characters are left out. Lines stay.
pub(super) fn clean(text: &str) -> String {
    let kept = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t'));
    kept.map(|c| if c == '\t' { ' ' } else { c }).collect()
}

/// The same on one line.
pub(super) fn line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first `most` characters of `text`; three dots say that there is more.
pub(super) fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => text.chars().take(most.saturating_sub(1)).chain(['…']).collect(),
    }
}

fn say_all(blocks: &[ProseBlock], lines: &mut Vec<String>) {
    for block in blocks {
        say(block, lines);
    }
}

fn say(block: &ProseBlock, lines: &mut Vec<String>) {
    match block {
        Block::Paragraph { text } | Block::Heading { level: _, text } => lines.push(words(text).trim().to_owned()),
        Block::List { start, items } => {
            for (number, item) in (start.unwrap_or(1)..).zip(items) {
                let mark = match (item.done, start) {
                    (Some(true), _) => "☑ ".to_owned(),
                    (Some(false), _) => "☐ ".to_owned(),
                    (None, Some(_)) => format!("{number}. "),
                    // No hyphen: a spreadsheet would take it for the beginning of a formula.
                    (None, None) => "• ".to_owned(),
                };
                let from = lines.len();
                say_all(&item.blocks, lines);
                if let Some(first) = lines.get_mut(from) {
                    first.insert_str(0, &mark);
                }
            }
        }
        Block::Quote { blocks } => say_all(blocks, lines),
        Block::Callout { kind: _, title, blocks } => {
            lines.push(words(title));
            say_all(blocks, lines);
        }
        Block::Code { text } => lines.push(text.trim_end().to_owned()),
        Block::Table { columns: _, head, rows } => {
            for row in std::iter::once(head).chain(rows) {
                lines.push(row.iter().map(|cell| words(cell).trim().to_owned()).collect::<Vec<_>>().join(" | "));
            }
        }
        Block::Rule => {}
        Block::Footnotes { notes } => {
            for note in notes {
                let from = lines.len();
                say_all(&note.blocks, lines);
                if let Some(first) = lines.get_mut(from) {
                    first.insert_str(0, &format!("[{}] ", note.number));
                }
            }
        }
    }
}

fn words(pieces: &[ProseInline]) -> String {
    let mut out = String::new();
    for piece in pieces {
        match piece {
            Inline::Text { text } | Inline::Code { text } => out.push_str(text),
            Inline::Link { to, text } => {
                let said = words(text);
                out.push_str(&said);
                if !said.contains(to.as_str()) {
                    let _ = write!(out, " ({})", to.as_str());
                }
            }
            Inline::Reference { to, text } if text.is_empty() => out.push_str(&to.title),
            Inline::Emphasis { text } | Inline::Strong { text } | Inline::Reference { to: _, text } => {
                out.push_str(&words(text));
            }
            // Nothing is struck out here: it would stand as if it were said. Nor does a gap show where it stood.
            Inline::Struck { text: _ } => out.truncate(out.trim_end_matches(' ').len()),
            Inline::Picture { picture: _, alt } => out.push_str(alt),
            Inline::FootnoteMark { number } => {
                let _ = write!(out, " [{number}]");
            }
            Inline::LineBreak => out.push('\n'),
        }
    }
    out
}
