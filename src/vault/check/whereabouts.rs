//! Where a character that is printed was written.

use super::matter::Matter;
use super::passage::{Part, Passage};
use crate::audience::Edition;
use crate::diagnostics::Place;
use crate::vault::consent::Admitted;
use crate::vault::read::sought;

/// Where `sign` first stands in what `edition` prints of a note, by its position: its title, its text, its values, its
/// session's title.
pub(in crate::vault) fn in_note(admitted: &Admitted, position: usize, edition: Edition, sign: &str) -> Option<Place> {
    let note = admitted.notes.get(position)?;
    let (title, text) = match edition {
        Edition::Facilitator | Edition::Group => (Some(&note.title), Some(&note.body)),
        Edition::Directors => (Some(&note.title), Some(note.directors_text.as_ref().unwrap_or(&note.body))),
        Edition::Public => (note.public_title.as_ref(), note.public_text.as_ref()),
    };
    let title = title.map(|title| Passage::title(position, edition, title));
    let text = text.map(|text| Passage::written(position, edition, text));
    let mut passages: Vec<Passage<'_>> = title.into_iter().chain(text).collect();
    Matter::fields(position, note, &mut passages);
    let session = note.session.and_then(|session| admitted.sessions.get(session));
    let session = session.and_then(|session| Some((session.title.as_deref()?, &session.place)));
    let value = |(text, place)| Passage::value((None, edition, Part::Title), text, (place, 0..usize::MAX));
    passages.extend(session.map(value));
    let mut found = passages.iter().filter_map(|passage| {
        let at = passage.text.find(sign)?;
        passage.place(&admitted.sources, at..at + sign.len())
    });
    found.next()
}

/// Where `sign` first stands in the engagement file.
pub(in crate::vault) fn in_engagement(admitted: &Admitted, sign: &str) -> Option<Place> {
    sought(&admitted.sources, &admitted.engagement.place, 0..usize::MAX, sign)
}
