//! What the audit found: where, what sort, how long. Never what it says.

use crate::diagnostics::Place;

/// Something that must not be in a report folder, or that is good to know of one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file; what its name says of a note is covered.
    pub file: String,
    /// Where in the file.
    pub within: Within,
    /// What sort.
    pub kind: FindingKind,
    /// How long, in characters; 0 where that says nothing.
    pub length: usize,
    /// The note it comes from, for the facilitator's terminal.
    pub source: Option<Place>,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.file, self.kind.name())
    }
}

impl std::error::Error for Finding {}

/// Where in a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Within {
    /// The file as a whole.
    #[default]
    Whole,
    /// Its name.
    Name,
    /// A line and a column, from 1.
    Line(u32, u32),
    /// A page on paper, from 1.
    Page(u32),
    /// An object of a PDF, by its number.
    Object(u32),
    /// A cell: the number of its sheet, its column and its row, from 1.
    Cell(u32, u32, u32),
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// With this in it, a report is not handed over.
    Refused,
    /// Good to know.
    Told,
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $key:literal $weight:ident;)*) => {
        /// What sort of thing was found.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum FindingKind { $($(#[$doc])* $name,)* }

        impl FindingKind {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Its name in the message files.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$name => $key,)* }
            }

            /// How much it weighs.
            pub const fn weight(self) -> Weight {
                match self { $(Self::$name => Weight::$weight,)* }
            }
        }
    };
}

kinds! {
    /// A run of words of a text that stays.
    Text "finding-text" Refused;
    /// A title that stays.
    Title "finding-title" Refused;
    /// A member's name.
    Name "finding-name" Refused;
    /// An id, a file name or a tag that stays.
    Mark "finding-mark" Refused;
    /// A picture that no released text shows.
    Picture "finding-picture" Refused;
    /// Something that would ask the network when the file is opened.
    Request "finding-request" Refused;
    /// Something that does by itself what a page of ours never does: a script, a macro, a command.
    Act "finding-act" Refused;
    /// A file within a file.
    Embedded "finding-embedded" Refused;
    /// A comment.
    Comment "finding-comment" Refused;
    /// Text that a reader does not see.
    Hidden "finding-hidden" Refused;
    /// Data about the file or its maker, or bytes behind its end.
    Metadata "finding-metadata" Refused;
    /// A file of a sort that the audit cannot read.
    Unreadable "finding-unreadable" Refused;
    /// A file that unpacks to more than anybody hands over.
    TooLarge "finding-too-large" Refused;
    /// A file that the manifest does not name.
    Foreign "finding-foreign" Refused;
    /// A file that is not as the manifest says.
    Changed "finding-changed" Refused;
    /// A file that the manifest names is not there.
    Missing "finding-missing" Refused;
    /// There is no manifest to hold the files against.
    NoManifest "finding-no-manifest" Told;
    /// A link that a reader may follow to somewhere outside.
    Link "finding-link" Told;
    /// The name of the program that made the file.
    Maker "finding-maker" Told;
}

impl FindingKind {
    /// Its name for programs: the key without its beginning.
    pub fn name(self) -> &'static str {
        let key = self.key();
        key.strip_prefix("finding-").unwrap_or(key)
    }
}
