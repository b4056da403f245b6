//! Texts that stand for a note's own in one edition.

use crate::audience::Edition;
use crate::vault::kind::Kind;
use crate::vault::note::fields::{NoteKey, Problems, Sorted, values};
use crate::vault::read::{PictureFile, Word, Written, written};

/// What a note says instead of its text, for the directors and in public.
#[derive(Default)]
pub(super) struct Texts {
    pub(super) directors_text: Option<Written>,
    pub(super) public_title: Option<Word>,
    pub(super) public_text: Option<Written>,
    /// What was cut out of these texts.
    pub(super) cut: Vec<String>,
}

/// Takes the texts that a note of this kind may have; for an edition it never reaches it has none.
pub(super) fn understand(
    kind: Kind,
    keys: &mut Sorted<NoteKey>,
    pictures: &[PictureFile],
    problems: &mut Problems,
) -> Texts {
    let mut texts = Texts::default();
    if kind.ceiling() >= Edition::Directors {
        texts.directors_text = text(NoteKey::DirectorsText, keys, pictures, &mut texts.cut, problems);
    }
    if kind.ceiling() >= Edition::Public {
        texts.public_text = text(NoteKey::PublicText, keys, pictures, &mut texts.cut, problems);
        let title = keys.take(NoteKey::PublicTitle).and_then(|value| values::word(value, problems));
        texts.public_title = title.and_then(|word| values::line(word, problems));
    }
    texts
}

fn text(
    key: NoteKey,
    keys: &mut Sorted<NoteKey>,
    pictures: &[PictureFile],
    cut: &mut Vec<String>,
    problems: &mut Problems,
) -> Option<Written> {
    let word = values::word(keys.take(key)?, problems)?;
    let read = written(&word, pictures);
    cut.extend(read.cut);
    problems.extend(read.problems);
    Some(read.written)
}
