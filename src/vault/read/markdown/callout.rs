//! Marked passages: a quotation whose first line is `[!tip]`, with a fold and a title of its own if the writer wants.

use crate::prose::{Block, CalloutKind, Inline};
use crate::vault::read::raw::{Wanted, WantedPicture};

type Inlines = Vec<Inline<Wanted, WantedPicture>>;

/// What a quotation's first paragraph says about the whole.
pub(super) struct Mark {
    pub(super) kind: CalloutKind,
    pub(super) title: Inlines,
}

/// Takes the mark off the first paragraph of a quotation; a line end of the source is a `\n` in `text`.
pub(super) fn take(text: &mut Inlines) -> Option<Mark> {
    let Some(Inline::Text { text: first }) = text.first() else { return None };
    let (name, after) = first.strip_prefix("[!")?.split_once(']')?;
    if name.is_empty() || name.contains(|c: char| c.is_whitespace()) {
        return None;
    }
    // Whoever marks a passage so wants it to stay: the mark stays in the text, where the check of marks finds it.
    if ["vertrouwelijk", "confidential"].iter().any(|word| name.eq_ignore_ascii_case(word)) {
        return None;
    }
    let kind = kind(name);
    let after = after.strip_prefix(['-', '+']).unwrap_or(after).to_owned();
    let mut rest = std::mem::take(text).into_iter();
    // The mark itself is dropped with the first piece; what stood after it is put back.
    let _mark = rest.next();
    let mut title = Vec::new();
    let mut pieces = std::iter::once(Inline::Text { text: after }).chain(rest);
    for piece in pieces.by_ref() {
        match piece {
            Inline::Text { text: words } => {
                if let Some((before, below)) = words.split_once('\n') {
                    title.push(Inline::Text { text: before.to_owned() });
                    text.push(Inline::Text { text: below.to_owned() });
                    break;
                }
                title.push(Inline::Text { text: words });
            }
            Inline::LineBreak => break,
            other @ (Inline::Code { .. }
            | Inline::Emphasis { .. }
            | Inline::Strong { .. }
            | Inline::Struck { .. }
            | Inline::Link { .. }
            | Inline::Reference { .. }
            | Inline::Picture { .. }
            | Inline::FootnoteMark { .. }) => title.push(other),
        }
    }
    text.extend(pieces);
    text.retain(said);
    title.retain(said);
    if let Some(Inline::Text { text: first }) = title.first_mut() {
        first.drain(..first.len() - first.trim_start().len());
    }
    title.retain(said);
    Some(Mark { kind, title })
}

fn said(inline: &Inline<Wanted, WantedPicture>) -> bool {
    !matches!(inline, Inline::Text { text } if text.is_empty())
}

/// The kind that goes with a name; what nobody knows is a note.
fn kind(name: &str) -> CalloutKind {
    match name.to_lowercase().as_str() {
        "tip" | "hint" | "success" | "check" | "done" | "question" | "help" | "faq" => CalloutKind::Tip,
        "important" | "belangrijk" => CalloutKind::Important,
        "warning" | "caution" | "attention" | "failure" | "fail" | "missing" | "danger" | "error" | "bug"
        | "waarschuwing" | "let-op" => CalloutKind::Warning,
        "example" | "quote" | "cite" | "voorbeeld" | "citaat" => CalloutKind::Example,
        _ => CalloutKind::Note,
    }
}

/// A quotation, or a marked passage when its mark was found.
pub(super) fn block(mark: Option<Mark>, blocks: Vec<Block<Wanted, WantedPicture>>) -> Block<Wanted, WantedPicture> {
    match mark {
        Some(Mark { kind, title }) => Block::Callout { kind, title, blocks },
        None => Block::Quote { blocks },
    }
}
