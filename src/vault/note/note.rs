//! A note, understood. Nobody outside the vault can read, show or write one.

use std::ops::Range;

use super::fields::{Area, ConsentTo, Details, Flag, Influence, Party, Relation, Weight};
use crate::audience::Edition;
use crate::diagnostics::Place;
use crate::vault::kind::Kind;
use crate::vault::read::{Ask, Wanted, Word, Written};
use crate::wording::Language;

/// A person, by position in the engagement's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::vault) struct PersonIndex(pub(in crate::vault) usize);

/// Who takes something forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::vault) enum Owner {
    /// A party at the table.
    Party(Party),
    /// One person.
    Person(PersonIndex),
}

/// What a person agreed to for one note.
#[derive(Clone, Debug)]
pub(in crate::vault) struct PersonalConsent {
    /// Who.
    pub(in crate::vault) person: PersonIndex,
    /// To what.
    pub(in crate::vault) to: ConsentTo,
}

/// How a note's own keys are written, so that its flag can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::vault) struct Head {
    /// In what.
    pub(in crate::vault) form: HeadForm,
    /// Its stretch of the file: from fence to fence, from brace to brace, or the empty place for a block.
    pub(in crate::vault) at: Range<usize>,
    /// The value of the flag.
    pub(in crate::vault) flag: Option<Range<usize>>,
    /// Whether it names an id.
    pub(in crate::vault) has_id: bool,
    /// The language of its keys, where they have one.
    pub(in crate::vault) language: Option<Language>,
}

/// In what a note's keys stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::vault) enum HeadForm {
    /// In the front matter of a file.
    FrontMatter,
    /// In a block `{…}`, there or not.
    Block,
    /// In nothing: nobody marked it as a note.
    Nothing,
}

/// A note.
pub(in crate::vault) struct Note {
    /// Unique in the engagement.
    pub(in crate::vault) id: String,
    /// The file's name without its ending, when the note is a whole file: a wiki link may use it.
    pub(in crate::vault) file_stem: Option<String>,
    /// Where it begins.
    pub(in crate::vault) place: Place,
    /// All of it, in bytes of its file.
    pub(in crate::vault) extent: Range<usize>,
    pub(in crate::vault) kind: Kind,
    pub(in crate::vault) title: Word,
    pub(in crate::vault) body: Written,
    /// Stands for the body in the directors' edition.
    pub(in crate::vault) directors_text: Option<Written>,
    /// Stand for title and body in the public edition; without them the note is not in it.
    pub(in crate::vault) public_title: Option<Word>,
    pub(in crate::vault) public_text: Option<Written>,
    pub(in crate::vault) flag: Flag,
    /// How its keys are written.
    pub(in crate::vault) head: Head,
    /// Narrows the audience.
    pub(in crate::vault) audience: Option<Edition>,
    /// By position in the vault's list.
    pub(in crate::vault) session: Option<usize>,
    /// Never empty: the group when nothing is said.
    pub(in crate::vault) owners: Vec<Owner>,
    /// Who said it; never leaves the facilitator's edition.
    pub(in crate::vault) contributors: Vec<PersonIndex>,
    pub(in crate::vault) weight: Option<Weight>,
    pub(in crate::vault) areas: Vec<Area>,
    pub(in crate::vault) influence: Option<Influence>,
    pub(in crate::vault) relations: Vec<(Relation, Wanted)>,
    pub(in crate::vault) details: Details,
    pub(in crate::vault) consents: Vec<PersonalConsent>,
    pub(in crate::vault) tags: Vec<String>,
    pub(in crate::vault) language: Option<Language>,
    /// How many recognised it; group edition only.
    pub(in crate::vault) recognised: Option<u32>,
    /// Marks in its lines that ask for something.
    pub(in crate::vault) asks: Vec<(Ask, Place)>,
    /// Passages cut out of it.
    pub(in crate::vault) cut: Vec<String>,
    /// Whether all of it could be read; if not, it stays.
    pub(in crate::vault) sound: bool,
    /// Whether a text of it stands on record, whatever it reads now.
    pub(in crate::vault) on_record: bool,
}

impl Note {
    /// How likely it is to leave the room. Where two notes claim one name, what stays must not take it from what goes:
    /// then the edition would tell that it is there.
    pub(in crate::vault) fn reach(&self) -> Reach {
        let proposed = self.sound
            && self.flag == Flag::Proposed
            && self.kind.ceiling() >= Edition::Directors
            && self.audience.is_none_or(|widest| widest >= Edition::Directors);
        match (proposed, self.on_record) {
            (false, _) => Reach::Stays,
            (true, false) => Reach::Proposed,
            (true, true) => Reach::OnRecord,
        }
    }
}

/// Something that a note says.
pub(in crate::vault) enum Said<'a> {
    /// A title.
    Title(&'a str),
    /// A text.
    Text(&'a Written),
    /// A line or a passage without marks.
    Words(&'a str),
    /// A name by which it goes.
    Id(&'a str),
    /// A word that sorts it.
    Tag(&'a str),
}

impl Note {
    /// All that it says, whoever may read it. Every field is named here: one that is added is withheld, or the reason why it
    /// need not be stands beside it.
    pub(in crate::vault) fn said(&self) -> Vec<Said<'_>> {
        let Self {
            id,
            file_stem,
            title,
            body,
            directors_text,
            public_title,
            public_text,
            areas,
            details,
            tags,
            cut,
            // One of a few words, a figure, or a position in a list whose words are sought by themselves.
            kind: _,
            flag: _,
            audience: _,
            session: _,
            owners: _,
            contributors: _,
            weight: _,
            influence: _,
            relations: _,
            consents: _,
            language: _,
            recognised: _,
            // What was noticed of it, and where it stands.
            place: _,
            extent: _,
            head: _,
            asks: _,
            sound: _,
            on_record: _,
        } = self;
        let mut said = vec![Said::Title(&title.text)];
        said.extend(public_title.iter().map(|title| Said::Title(&title.text)));
        said.extend([Some(body), directors_text.as_ref(), public_text.as_ref()].into_iter().flatten().map(Said::Text));
        said.extend(cut.iter().map(String::as_str).chain(details.texts()).map(Said::Words));
        let end = id.rsplit_once('/').map(|(_, end)| end);
        said.extend([Some(id.as_str()), end, file_stem.as_deref()].into_iter().flatten().map(Said::Id));
        said.extend(tags.iter().map(String::as_str).chain(areas.iter().filter_map(Area::own)).map(Said::Tag));
        said
    }
}

/// How likely a note is to leave the room, by what is known of it alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::vault) enum Reach {
    /// It stays.
    Stays,
    /// It is proposed.
    Proposed,
    /// It is proposed, and a text of it stands on record.
    OnRecord,
}

impl std::fmt::Debug for Note {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Note(in confidence)")
    }
}
