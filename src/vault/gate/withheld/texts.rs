//! The words of formatted texts and of fields, piece by piece, as a reader meets them.

use crate::prose::{Block, Inline};
use crate::vault::note::fields::{Details, Measure, Objective};

/// The text of every block, by itself.
pub(super) fn of_blocks<N, P>(blocks: &[Block<N, P>], texts: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Heading { text, .. } => texts.push(of_inlines(text)),
            Block::List { items, .. } => items.iter().for_each(|item| of_blocks(&item.blocks, texts)),
            Block::Quote { blocks } => of_blocks(blocks, texts),
            Block::Callout { title, blocks, .. } => {
                texts.push(of_inlines(title));
                of_blocks(blocks, texts);
            }
            Block::Code { text } => texts.push(text.clone()),
            Block::Table { head, rows, .. } => {
                texts.extend(std::iter::once(head).chain(rows).flatten().map(|cell| of_inlines(cell)));
            }
            Block::Rule => {}
            Block::Footnotes { notes } => notes.iter().for_each(|note| of_blocks(&note.blocks, texts)),
        }
    }
}

fn of_inlines<N, P>(inlines: &[Inline<N, P>]) -> String {
    let mut all = String::new();
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } => all.push_str(text),
            Inline::Emphasis { text } | Inline::Strong { text } | Inline::Struck { text } => {
                all.push_str(&of_inlines(text));
            }
            Inline::Link { text, .. } | Inline::Reference { text, .. } => all.push_str(&of_inlines(text)),
            Inline::Picture { alt, .. } => {
                all.push(' ');
                all.push_str(alt);
                all.push(' ');
            }
            Inline::FootnoteMark { .. } => {}
            Inline::LineBreak => all.push('\n'),
        }
    }
    all
}

/// The addresses that a text links to, and the words that stand for its pictures, each by itself.
pub(super) fn beside_blocks<N, P>(blocks: &[Block<N, P>], texts: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph { text } | Block::Heading { text, .. } => beside_inlines(text, texts),
            Block::List { items, .. } => items.iter().for_each(|item| beside_blocks(&item.blocks, texts)),
            Block::Quote { blocks } => beside_blocks(blocks, texts),
            Block::Callout { title, blocks, .. } => {
                beside_inlines(title, texts);
                beside_blocks(blocks, texts);
            }
            Block::Code { .. } | Block::Rule => {}
            Block::Table { head, rows, .. } => {
                std::iter::once(head).chain(rows).flatten().for_each(|cell| beside_inlines(cell, texts));
            }
            Block::Footnotes { notes } => notes.iter().for_each(|note| beside_blocks(&note.blocks, texts)),
        }
    }
}

fn beside_inlines<N, P>(inlines: &[Inline<N, P>], texts: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Emphasis { text } | Inline::Strong { text } | Inline::Struck { text } => {
                beside_inlines(text, texts);
            }
            Inline::Reference { text, .. } => {
                texts.push(of_inlines(text));
                beside_inlines(text, texts);
            }
            Inline::Link { to, text } => {
                texts.push(to.as_str().to_owned());
                texts.push(of_inlines(text));
                beside_inlines(text, texts);
            }
            Inline::Picture { alt, .. } => texts.push(alt.clone()),
            Inline::Text { .. } | Inline::Code { .. } | Inline::FootnoteMark { .. } | Inline::LineBreak => {}
        }
    }
}

/// The words that a note's kind adds.
pub(super) fn of_details(details: &Details) -> Vec<&str> {
    match details {
        Details::Plain
        | Details::Assumption { .. }
        | Details::Settling { .. }
        | Details::Question { .. }
        | Details::Agreement { .. }
        | Details::Evaluation { .. } => Vec::new(),
        Details::Assignment { objectives } => of_objectives(objectives),
        Details::Goal { measure: Measure { measure, baseline, target, actual }, .. } => {
            [measure, baseline, target, actual].into_iter().filter_map(Option::as_deref).collect()
        }
        Details::Action { reason, .. } => reason.iter().map(String::as_str).collect(),
        Details::Behaviour { indicator } => indicator.iter().map(String::as_str).collect(),
        Details::Quote { by } => by.iter().map(String::as_str).collect(),
        Details::Progress { reason, actual, objectives, .. } => {
            let mut texts = of_objectives(objectives);
            texts.extend([reason, actual].into_iter().filter_map(Option::as_deref));
            texts
        }
    }
}

fn of_objectives(objectives: &[Objective]) -> Vec<&str> {
    objectives.iter().map(|objective| objective.text.as_str()).collect()
}
