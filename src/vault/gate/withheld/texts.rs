//! The words of formatted texts and of fields, piece by piece, as a reader meets them.

use crate::prose::{Block, Inline, Said, pieces, pieces_of, said};
use crate::vault::note::fields::{Details, Measure, Objective};

/// The text of every block, by itself.
pub(super) fn of_blocks<N, P>(blocks: &[Block<N, P>], texts: &mut Vec<String>) {
    texts.extend(said(blocks).into_iter().map(|said| match said {
        Said::Line(line) => of_inlines(line),
        Said::Code(text) => text.to_owned(),
    }));
}

fn of_inlines<N, P>(line: &[Inline<N, P>]) -> String {
    let mut all = String::new();
    for piece in pieces_of(line) {
        match piece {
            Inline::Text { text } | Inline::Code { text } => all.push_str(text),
            Inline::Picture { alt, .. } => all.extend([" ", alt, " "]),
            Inline::LineBreak => all.push('\n'),
            Inline::Emphasis { .. }
            | Inline::Strong { .. }
            | Inline::Struck { .. }
            | Inline::Link { .. }
            | Inline::Reference { .. }
            | Inline::FootnoteMark { .. } => {}
        }
    }
    all
}

/// The addresses that a text links to, and the words that stand for its pictures, each by itself.
pub(super) fn beside_blocks<N, P>(blocks: &[Block<N, P>], texts: &mut Vec<String>) {
    for piece in pieces(blocks) {
        match piece {
            Inline::Reference { text, .. } => texts.push(of_inlines(text)),
            Inline::Link { to, text } => texts.extend([to.as_str().to_owned(), of_inlines(text)]),
            Inline::Picture { alt, .. } => texts.push(alt.clone()),
            Inline::Text { .. }
            | Inline::Code { .. }
            | Inline::Emphasis { .. }
            | Inline::Strong { .. }
            | Inline::Struck { .. }
            | Inline::FootnoteMark { .. }
            | Inline::LineBreak => {}
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
