//! From keys to what a note of a kind says.

use super::keys::NoteKey;
use super::sorted::Sorted;
use super::values::{self, Problems};
use super::{Details, Relation, context, conversation, course, plan, situation};
use crate::vault::kind::Kind;
use crate::vault::read::{Wanted, Word};

/// What a note of `kind` says; takes the keys that are this kind's own.
pub(in crate::vault) fn details(kind: Kind, keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Details {
    match kind {
        Kind::Assignment => context::assignment(keys, problems),
        Kind::Assumption => situation::assumption(keys, problems),
        Kind::Goal => plan::goal(keys, problems),
        Kind::Action => plan::action(keys, problems),
        Kind::Behaviour => plan::behaviour(keys, problems),
        Kind::Question => conversation::question(keys, problems),
        Kind::Explanation | Kind::Response => conversation::answer(keys, problems),
        Kind::Agreement => conversation::agreement(keys, problems),
        Kind::Quote => Details::Quote { by: None },
        Kind::Progress => course::progress(keys, problems),
        Kind::Evaluation => course::evaluation(keys, problems),
        Kind::Theme
        | Kind::Occasion
        | Kind::Promoting
        | Kind::Hindering
        | Kind::CommonThread
        | Kind::IndividualView
        | Kind::Observation => Details::Plain,
    }
}

/// How a note of `kind` bears on others. Call it after [`details`], which looks at what a note settles.
pub(in crate::vault) fn relations(
    kind: Kind,
    keys: &mut Sorted<NoteKey>,
    problems: &mut Problems,
) -> Vec<(Relation, Wanted)> {
    let settles = matches!(kind, Kind::Explanation | Kind::Response | Kind::Agreement);
    let all = [
        (NoteKey::RelatesTo, Relation::RelatesTo, true),
        (NoteKey::Answers, Relation::Answers, true),
        (NoteKey::Of, Relation::Of, kind == Kind::Progress),
        (NoteKey::BasedOn, Relation::BasedOn, true),
        (NoteKey::Settles, Relation::Settles, settles),
    ];
    let mut relations = Vec::new();
    for (key, relation, _) in all.into_iter().filter(|(_, _, taken)| *taken) {
        let words = keys.take(key).map(|value| values::words(value, problems)).unwrap_or_default();
        relations.extend(words.into_iter().map(|word| (relation, wanted(word))));
    }
    relations
}

/// A reference in a key: a bare id, or a wiki link with or without words of its own. Nothing of it is printed.
fn wanted(word: Word) -> Wanted {
    let link = word.text.strip_prefix("[[").and_then(|link| link.strip_suffix("]]"));
    let target = link.unwrap_or(&word.text).split('|').next().unwrap_or_default();
    Wanted { target: target.trim().to_owned(), own_words: true, place: word.place }
}
