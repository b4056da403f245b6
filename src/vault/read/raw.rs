//! What reading gives: everything as it was written, with places, before anything is understood.

use crate::diagnostics::{Diagnostic, Place};
use crate::prose::{Block, Markdown};

/// Everything that was read from an engagement folder.
pub(in crate::vault) struct Reading {
    /// The text of every file read, for the terminal.
    pub(in crate::vault) sources: Vec<super::Source>,
    /// The keys of the engagement file.
    pub(in crate::vault) engagement: Fields,
    /// Sessions, in the order of their files' names.
    pub(in crate::vault) sessions: Vec<RawSession>,
    /// Notes, in the order of their files' names and of their places in them.
    pub(in crate::vault) notes: Vec<RawNote>,
    /// The record of what was released, when there is one.
    pub(in crate::vault) record: Option<Fields>,
    /// The memory of what was handed out, when there is one.
    pub(in crate::vault) handed_out: Option<Fields>,
    /// Picture files of the engagement, by their path in it.
    pub(in crate::vault) pictures: Vec<PictureFile>,
    /// A user's own templates and messages: path below `templates/`, and text.
    pub(in crate::vault) overrides: Vec<(String, String)>,
    /// Every file name seen, for the audit.
    pub(in crate::vault) file_names: Vec<String>,
    /// What was wrong.
    pub(in crate::vault) problems: Vec<Diagnostic>,
}

/// Keys with values, as written, in the order of writing.
pub(in crate::vault) struct Fields {
    /// Where they stand: the front matter, the block, or the file. Of a line that has no block, the empty place for one.
    pub(in crate::vault) place: Place,
    /// The keys.
    pub(in crate::vault) entries: Vec<Entry>,
}

/// A key and its value.
pub(in crate::vault) struct Entry {
    /// The key as written.
    pub(in crate::vault) key: Word,
    /// The value.
    pub(in crate::vault) value: RawValue,
}

/// Text with its place.
#[derive(Clone)]
pub(in crate::vault) struct Word {
    /// As written, quotes taken off.
    pub(in crate::vault) text: String,
    /// Where.
    pub(in crate::vault) place: Place,
}

/// A value as written. Flags, dates and numbers are text here: `note/fields/` reads them.
pub(in crate::vault) enum RawValue {
    /// Nothing stands after the colon.
    Empty(Place),
    /// Words, a number, a date, a flag.
    Text(Word),
    /// A list.
    List(Vec<Self>, Place),
    /// Keys with values.
    Map(Vec<Entry>, Place),
}

/// A session as it was read.
pub(in crate::vault) struct RawSession {
    /// Its own keys.
    pub(in crate::vault) fields: Fields,
    /// Its first level-1 heading.
    pub(in crate::vault) heading: Option<Word>,
    /// The folder's or the file's name.
    pub(in crate::vault) name: String,
}

/// A note as it was read.
pub(in crate::vault) struct RawNote {
    /// The heading, list item or front matter that begins it.
    pub(in crate::vault) place: Place,
    /// All of it, from its first byte to its last, for deciding whose a problem is.
    pub(in crate::vault) extent: std::ops::Range<usize>,
    /// Which session's folder or file it stands in, by position in [`Reading::sessions`].
    pub(in crate::vault) session: Option<usize>,
    /// How it was written.
    pub(in crate::vault) form: Form,
    /// Its keys.
    pub(in crate::vault) fields: Fields,
    /// First heading, heading with the block, or first words of the item.
    pub(in crate::vault) title: Option<Word>,
    /// What it says.
    pub(in crate::vault) body: Written,
    /// What may be an action's ending: its last part, then its last two.
    pub(in crate::vault) endings: Vec<Ending>,
    /// Passages that were cut out of it: parts that stay, comments.
    pub(in crate::vault) cut: Vec<String>,
    /// Marks in its lines that ask for something: an error where the note may go, told where they were not read.
    pub(in crate::vault) asks: Vec<(Ask, Place)>,
    /// Whether all of it could be read. What could not be read is never released.
    pub(in crate::vault) sound: bool,
}

/// The end of an action's line, `– who – when`, as far as the dashes tell, and what the note is without it.
pub(in crate::vault) struct Ending {
    /// The first of its parts.
    pub(in crate::vault) part: Word,
    /// The title before it.
    pub(in crate::vault) title: Option<Word>,
    /// What the note says then.
    pub(in crate::vault) body: Written,
}

/// How a note was written.
pub(in crate::vault) enum Form {
    /// A list item under a section's heading, which gives the kind.
    FlipOver(crate::vault::kind::Kind),
    /// A heading with a block.
    Heading,
    /// A file; its stem.
    File(String),
    /// A passage of a session file that is no note: it stays with the facilitator.
    Passage,
}

/// Formatted text as it was written, with what a check needs to find a word's place.
#[derive(Clone, Default)]
pub(in crate::vault) struct Written {
    /// The text.
    pub(in crate::vault) markdown: Markdown<Wanted, WantedPicture>,
    /// The same as plain words.
    pub(in crate::vault) plain: Plain,
}

/// A block of a text, as written.
pub(in crate::vault) type WrittenBlock = Block<Wanted, WantedPicture>;

/// A link to a note, as written.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::vault) struct Wanted {
    /// What it points at.
    pub(in crate::vault) target: String,
    /// Whether it has words of its own; without them its visible words would be the target's name.
    pub(in crate::vault) own_words: bool,
    /// Where.
    pub(in crate::vault) place: Place,
}

/// A picture, as written.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::vault) struct WantedPicture {
    /// The path, seen from the engagement's folder.
    pub(in crate::vault) path: String,
    /// Where.
    pub(in crate::vault) place: Place,
    /// Another picture of the same name, which is not the one that is shown.
    pub(in crate::vault) other: Option<String>,
}

/// Plain words with their places: everything a reader or a program could find in the text, link targets and
/// alternative texts included.
#[derive(Clone, Default)]
pub(in crate::vault) struct Plain {
    /// The words; blocks are parted by a line end.
    pub(in crate::vault) text: String,
    /// Runs of `text`, by where they start, with where they stand in the file.
    pub(in crate::vault) runs: Vec<(usize, Place)>,
}

/// A picture of the engagement.
pub(in crate::vault) struct PictureFile {
    /// Its path in the engagement, with `/`.
    pub(in crate::vault) path: String,
    /// What it shows, drawn anew, and the ending that goes with it; or why it cannot go out.
    pub(in crate::vault) content: Result<(Vec<u8>, &'static str), Diagnostic>,
    /// A mark of what it shows: another picture has another.
    pub(in crate::vault) mark: String,
    /// The words that can be read in a drawing.
    pub(in crate::vault) words: String,
}

/// What a mark in a text asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::vault) enum Ask {
    /// That the words beside it stay.
    Stay,
    /// To be read as a block; it is not.
    Block,
}
