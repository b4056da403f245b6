//! How to read this, and what is confidential.

use super::frame::page;
use crate::report::page::Page;
use crate::report::plan::Plan;
use crate::report::view::{Part, Section};
use crate::vault::{How, Kind, PrintedOwner, ReleaseFacts};
use crate::wording::{Argument, Language};

pub(super) fn section(plan: &Plan<'_>) -> Option<Section> {
    let speech = &plan.speech;
    let mut paragraphs = vec![speech.own("guide-words")];
    paragraphs.extend(released(plan));
    paragraphs.push(speech.own("guide-not-here"));
    let taken_by_members = |owner: &PrintedOwner| match owner {
        PrintedOwner::Named(_) | PrintedOwner::Participant => true,
        PrintedOwner::Party(_) => false,
    };
    if !speech.is_inside() && owners(plan).any(taken_by_members) {
        paragraphs.push(speech.say("guide-owners"));
    }
    if !speech.is_inside() && plan.has(Kind::Quote) {
        paragraphs.push(speech.say("guide-quotes"));
    }
    paragraphs.extend(numbers(plan));
    if plan.entries.iter().any(|entry| entry.item.weight.is_some()) {
        paragraphs.push(speech.own("guide-weights"));
    }
    paragraphs.push(speech.own("guide-use"));
    page(plan, Page::Guide, "guide", vec![Part::Words { paragraphs }], Vec::new())
}

fn owners<'a>(plan: &'a Plan<'_>) -> impl Iterator<Item = &'a PrintedOwner> {
    plan.entries.iter().flat_map(|entry| &entry.item.owners)
}

/// How the text came to be released; a draft says that it is not.
fn released(plan: &Plan<'_>) -> Option<String> {
    let speech = &plan.speech;
    if speech.is_draft() {
        return Some(speech.own("guide-draft"));
    }
    let release = speech.release?;
    let date = speech.date(release.date);
    let named = owners(plan).any(|owner| matches!(owner, PrintedOwner::Named(_))) || plan.has(Kind::Quote);
    // With a name in it, "without names" would not be true.
    let key = if named { "guide-released-with-names" } else { "guide-released" };
    let how = speech.say(how_key(release));
    Some(speech.own_with(key, &[("date", Argument::Text(&date)), ("how", Argument::Text(&how))]))
}

/// How those present decided.
pub(super) const fn how_key(release: &ReleaseFacts) -> &'static str {
    match release.how {
        How::Unanimous => "how-unanimous",
        How::Written => "how-written",
    }
}

/// What the letters of the numbers stand for, as far as they occur.
fn numbers(plan: &Plan<'_>) -> Option<String> {
    let speech = &plan.speech;
    let letter = |kind: Kind| {
        let (dutch, english) = kind.letters()?;
        Some(match speech.language() {
            Language::Dutch => dutch,
            Language::English => english,
        })
    };
    let there = Kind::ALL.iter().filter(|kind| plan.has(**kind));
    let letters: Vec<String> = there
        .filter_map(|kind| {
            let kind_word = speech.kind(*kind).to_lowercase();
            let arguments = [("letter", Argument::Text(letter(*kind)?)), ("kind", Argument::Text(&kind_word))];
            Some(speech.say_with("guide-letter", &arguments))
        })
        .collect();
    let list = speech.list(&letters);
    (!letters.is_empty()).then(|| speech.own_with("guide-numbers", &[("letters", Argument::Text(&list))]))
}
