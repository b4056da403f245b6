//! What the checks look at.

use super::formatted;
use super::passage::{Passage, PassageKind};
use super::phrases::Phrases;
use crate::audience::{Basis, Edition};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::consent::Admitted;
use crate::vault::gate::{Faulty, judge};
use crate::vault::note::fields::Area;
use crate::vault::note::naming::Token;
use crate::vault::note::{Flag, Found, Links, Note};
use crate::vault::read::{Written, sought};

/// Everything understood, and what of it is proposed to leave the room.
pub(super) struct Matter<'a> {
    pub(super) admitted: &'a Admitted,
    links: Links,
    /// Which notes would go if the group released all that is proposed.
    proposed: [Vec<bool>; 2],
    /// Which notes go by what is on record.
    recorded: [Vec<bool>; 2],
    allowed: Phrases,
    /// Every text that is proposed for directors or public.
    pub(super) passages: Vec<Passage<'a>>,
}

impl<'a> Matter<'a> {
    pub(super) fn of(admitted: &'a Admitted, faulty: &Faulty) -> Self {
        let allowed = Phrases::new(admitted.engagement.allowed_words.iter().map(|word| word.text.as_str()));
        let links = Links::of(&admitted.notes);
        let goes = |basis| {
            [Edition::Directors, Edition::Public].map(|edition| {
                let judged = judge(admitted, faulty.of(edition), &links, edition, basis);
                judged.into_iter().map(|judged| judged.goes(basis)).collect()
            })
        };
        let (proposed, recorded) = (goes(Basis::Proposed), goes(Basis::Record));
        let mut matter = Self { admitted, links, proposed, recorded, allowed, passages: Vec::new() };
        matter.passages = matter.proposed_passages();
        matter
    }

    /// The notes with their positions.
    pub(super) fn notes(&self) -> impl Iterator<Item = (usize, &'a Note)> + use<'a> {
        self.admitted.notes.iter().enumerate()
    }

    pub(super) fn find(&self, target: &str) -> Found {
        self.links.find(target)
    }

    /// Every note that answers to a link's target.
    pub(super) fn answering(&self, target: &str) -> Vec<usize> {
        self.links.answering(target)
    }

    /// Whether the facilitator proposes the note for `edition`, whatever may still be wrong with it.
    pub(super) fn proposes(note: &Note, edition: Edition) -> bool {
        let written_for_it = edition != Edition::Public || note.public_text.is_some() || note.public_title.is_some();
        note.flag == Flag::Proposed
            && note.kind.ceiling() >= edition
            && note.audience.is_none_or(|audience| audience >= edition)
            && written_for_it
    }

    /// Whether the note would go to `edition` if the group released all that is proposed.
    pub(super) fn goes(&self, note: usize, edition: Edition) -> bool {
        holds(&self.proposed, note, edition)
    }

    /// Whether a reader of `from` in `edition` also gets `to`: in the draft, and in what stands on record.
    pub(super) fn gets_both(&self, from: usize, to: usize, edition: Edition) -> bool {
        let on_record = |note| holds(&self.recorded, note, edition);
        self.goes(to, edition) && (!on_record(from) || on_record(to))
    }

    /// A problem of sort `code` where `range` of `passage` stands.
    pub(super) fn problem(&self, code: Code, passage: &Passage<'_>, range: std::ops::Range<usize>) -> Diagnostic {
        let place = passage.place(&self.admitted.sources, range);
        let note = passage.note.and_then(|note| self.admitted.notes.get(note));
        let otherwise = || note.map_or_else(|| self.admitted.engagement.place.clone(), |note| note.place.clone());
        let problem = Diagnostic::new(code, place.unwrap_or_else(otherwise));
        // What is written for the public edition goes nowhere else, nor does what the engagement says of itself; a directors'
        // text is what the group reads as well.
        let of_engagement = problem.place.file == self.admitted.engagement.place.file;
        if passage.edition == Edition::Public || of_engagement { problem.only_for(passage.edition) } else { problem }
    }

    /// Where a value stands in a note, or else its title.
    pub(super) fn place_of(&self, note: &Note, value: &str) -> Place {
        let found = sought(&self.admitted.sources, &note.place, note.extent.clone(), value);
        found.unwrap_or_else(|| note.title.place.clone())
    }

    /// The stretches of a text, given as words, that the engagement's allowed words settle.
    pub(super) fn settled(&self, tokens: &[Token<'_>]) -> Settled {
        Settled(self.allowed.find(tokens).into_iter().map(|hit| hit.range).collect())
    }

    fn proposed_passages(&self) -> Vec<Passage<'a>> {
        let mut passages = Vec::new();
        for (position, note) in self.notes() {
            if Self::proposes(note, Edition::Directors) {
                passages.push(Passage::title(position, Edition::Directors, &note.title));
                let text = note.directors_text.as_ref().unwrap_or(&note.body);
                passages.push(Passage::written(position, Edition::Directors, text));
                self.drawn(position, Edition::Directors, text, &mut passages);
                Self::fields(position, note, &mut passages);
            }
            if Self::proposes(note, Edition::Public) {
                passages.extend(note.public_title.iter().map(|title| Passage::title(position, Edition::Public, title)));
                let text = note.public_text.iter();
                for text in text {
                    passages.push(Passage::written(position, Edition::Public, text));
                    self.drawn(position, Edition::Public, text, &mut passages);
                }
            }
        }
        self.engagement_passages(&mut passages);
        passages
    }

    /// The words of the drawings that a text shows.
    fn drawn(&self, position: usize, edition: Edition, text: &Written, passages: &mut Vec<Passage<'a>>) {
        for wanted in formatted::pictures(text) {
            let mut files = self.admitted.pictures.iter();
            let drawing = files.find(|picture| picture.path == wanted.path && !picture.words.is_empty());
            passages.extend(drawing.map(|file| Passage::drawn(position, edition, &file.words, &wanted.place)));
        }
    }

    /// The values of keys that the directors' edition prints; the public edition prints none.
    pub(super) fn fields(position: usize, note: &'a Note, passages: &mut Vec<Passage<'a>>) {
        let own_words = note.details.fields().filter(|(field, _)| field.holds_own_words());
        let values = own_words.filter_map(|(_, value)| value.text()).chain(note.areas.iter().filter_map(Area::own));
        let of = (Some(position), Edition::Directors, PassageKind::Field);
        let near = || (&note.place, note.extent.clone());
        passages.extend(values.map(|value| Passage::value(of, value, near())));
    }

    /// What the engagement says of itself on the pages of a directors' or public edition; what its sessions are called
    /// stands on none.
    fn engagement_passages(&self, passages: &mut Vec<Passage<'a>>) {
        let engagement = &self.admitted.engagement;
        let mut add = |edition, kind, text: Option<&'a str>, place: &Place| {
            let near = || (place, 0..usize::MAX);
            passages.extend(text.map(|text| Passage::value((None, edition, kind), text, near())));
        };
        let (directors, place) = (Edition::Directors, &engagement.place);
        add(directors, PassageKind::Title, Some(&engagement.title), place);
        add(directors, PassageKind::Client, engagement.client.as_deref(), place);
        add(directors, PassageKind::Field, engagement.sector.as_deref(), place);
        add(directors, PassageKind::Field, engagement.colophon.as_deref(), place);
        add(Edition::Public, PassageKind::Title, engagement.public_title.as_deref(), place);
    }
}

fn holds(goes: &[Vec<bool>; 2], note: usize, edition: Edition) -> bool {
    let [directors, public] = goes;
    let goes = match edition {
        Edition::Facilitator | Edition::Group => return true,
        Edition::Directors => directors,
        Edition::Public => public,
    };
    goes.get(note).copied().unwrap_or(false)
}

/// Stretches of a text that the facilitator allowed, with a reason.
pub(super) struct Settled(Vec<std::ops::Range<usize>>);

impl Settled {
    /// Whether all of `range` is allowed.
    pub(super) fn covers(&self, range: &std::ops::Range<usize>) -> bool {
        self.0.iter().any(|allowed| allowed.start <= range.start && range.end <= allowed.end)
    }

    /// Whether some of `range` is allowed: the words inside a quotation stand for all of it.
    pub(super) fn touches(&self, range: &std::ops::Range<usize>) -> bool {
        self.0.iter().any(|allowed| allowed.start < range.end && range.start < allowed.end)
    }
}
