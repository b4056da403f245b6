//! How one note bears on another.

use super::keys::{Field, NoteKey};
use super::sorted::Sorted;
use super::values::{self, Problems};
use crate::vault::kind::Kind;
use crate::vault::read::{Wanted, Word};

/// How one note bears on another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relation {
    /// `relates-to`: belongs with it; an action serves it.
    RelatesTo,
    /// `answers`: answers it.
    Answers,
    /// `of`: tells its course.
    Of,
    /// `based-on`: rests on it.
    BasedOn,
    /// `settles`: decides an assumption.
    Settles,
}

impl Relation {
    /// The field that names it.
    pub(in crate::vault) const fn field(self) -> Field {
        match self {
            Self::RelatesTo => Field::RelatesTo,
            Self::Answers => Field::Answers,
            Self::Of => Field::Of,
            Self::BasedOn => Field::BasedOn,
            Self::Settles => Field::Settles,
        }
    }
}

/// How a note of `kind` bears on others. Call it after [`super::details`], which looks at what a note settles.
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
