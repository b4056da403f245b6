//! Who an edition is for.
//!
//! Takes nothing; gives the four editions of the method, and the sealed types that stand for them in the containers
//! (`Released<A>`, `Report<A>`, `Pages<A>`, `Audited<A>`, `Target<A>`).
//! Touch this to change for whom editions are made; don't touch it to change what they hold (`vault/gate/`) or say.
//! Invariant: no audience can be added outside this file, and a draft is another type than what it is a draft of.

use std::marker::PhantomData;

/// The four editions, the widest last: what a wider edition may hold, a narrower one may hold too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edition {
    /// For the facilitator alone: everything, with its state.
    Facilitator,
    /// For those who were there.
    Group,
    /// For the directors: what the group released.
    Directors,
    /// For anyone: an anonymous case.
    Public,
}

/// From which texts an edition is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The readers were in the room: no release is needed.
    Room,
    /// What is proposed, shown to the group before anybody else sees it.
    Proposed,
    /// What those present released, as it stands on record.
    Record,
}

/// The names of an edition's folder, in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Folder {
    /// In a Dutch engagement.
    pub dutch: &'static str,
    /// In an English engagement.
    pub english: &'static str,
}

/// Every folder the program writes into an engagement; the walk over the notes passes them by.
pub const FOLDERS: [Folder; 9] = [
    Facilitator::FOLDER,
    Group::FOLDER,
    Group::AGENDA_FOLDER,
    Draft::<Directors>::FOLDER,
    Draft::<Public>::FOLDER,
    Directors::SHEET_FOLDER,
    Public::SHEET_FOLDER,
    Directors::FOLDER,
    Public::FOLDER,
];

impl Folder {
    /// Whether what lies in it is for those who were there, or for the facilitator alone.
    pub fn is_inner(self) -> bool {
        self != Directors::FOLDER && self != Public::FOLDER
    }
}

mod sealed {
    pub trait Sealed {}
}

/// Someone an edition is for. Sealed: a new audience is a decision taken here and nowhere else.
pub trait Audience: sealed::Sealed + 'static {
    /// Which of the four editions.
    const EDITION: Edition;
    /// From which texts it is built.
    const BASIS: Basis;
    /// Where it is written inside the engagement.
    const FOLDER: Folder;
}

/// An audience outside the room, for which the group sees a draft first.
pub trait Outside: Audience {
    /// Where the draft of this edition is written.
    const DRAFT_FOLDER: Folder;
    /// Where the consent sheet of this edition is written: for the group, so not among what its readers get.
    const SHEET_FOLDER: Folder;
}

/// The facilitator alone.
#[derive(Debug)]
pub enum Facilitator {}

/// Those who were there.
#[derive(Debug)]
pub enum Group {}

/// The directors.
#[derive(Debug)]
pub enum Directors {}

/// Anyone.
#[derive(Debug)]
pub enum Public {}

/// The group, looking at what `A` would get.
#[derive(Debug)]
pub struct Draft<A: Outside>(PhantomData<A>);

impl Group {
    /// Where the agenda of a meeting is written inside the engagement: a page for the table, apart from the edition.
    pub const AGENDA_FOLDER: Folder = Folder { dutch: "VERTROUWELIJK-agenda", english: "CONFIDENTIAL-agenda" };
}

impl sealed::Sealed for Facilitator {}
impl sealed::Sealed for Group {}
impl sealed::Sealed for Directors {}
impl sealed::Sealed for Public {}
impl<A: Outside> sealed::Sealed for Draft<A> {}

impl Audience for Facilitator {
    const EDITION: Edition = Edition::Facilitator;
    const BASIS: Basis = Basis::Room;
    const FOLDER: Folder = Folder { dutch: "VERTROUWELIJK-begeleider", english: "CONFIDENTIAL-facilitator" };
}

impl Audience for Group {
    const EDITION: Edition = Edition::Group;
    const BASIS: Basis = Basis::Room;
    const FOLDER: Folder = Folder { dutch: "VERTROUWELIJK-groep", english: "CONFIDENTIAL-group" };
}

impl Audience for Directors {
    const EDITION: Edition = Edition::Directors;
    const BASIS: Basis = Basis::Record;
    const FOLDER: Folder = Folder { dutch: "rapportage-directie", english: "report-directors" };
}

impl Audience for Public {
    const EDITION: Edition = Edition::Public;
    const BASIS: Basis = Basis::Record;
    const FOLDER: Folder = Folder { dutch: "rapportage-openbaar", english: "report-public" };
}

impl Outside for Directors {
    const DRAFT_FOLDER: Folder = Folder { dutch: "concept-voor-de-groep", english: "draft-for-the-group" };
    const SHEET_FOLDER: Folder = Folder { dutch: "vrijgaveblad", english: "consent-sheet" };
}

impl Outside for Public {
    const DRAFT_FOLDER: Folder =
        Folder { dutch: "concept-openbaar-voor-de-groep", english: "draft-public-for-the-group" };
    const SHEET_FOLDER: Folder = Folder { dutch: "vrijgaveblad-openbaar", english: "consent-sheet-public" };
}

impl<A: Outside> Audience for Draft<A> {
    const EDITION: Edition = A::EDITION;
    const BASIS: Basis = Basis::Proposed;
    const FOLDER: Folder = A::DRAFT_FOLDER;
}
