//! Everything from disk.
//!
//! Takes the engagement's folder; gives [`raw::Reading`]: what was written, with places, and what was wrong with it.
//! Touch this to let notes be written or found in another way.
//! Don't touch it to change what a value means (`note/fields/`) or who may see it (`gate/`).
//! Invariant: what cannot be read whole is marked so and never goes out; nothing outside the folder is read.

mod asking_to_stay;
mod attributes;
mod clear;
mod comments;
mod cursor;
mod file;
mod flip_over;
mod folder;
mod front_matter;
mod head;
mod item;
mod later_front_matter;
mod ledger;
mod line_kinds;
mod look_alikes;
mod mapped;
mod markdown;
mod marks;
mod note_file;
mod outliner_marks;
mod overlooked;
mod parts;
mod phrases;
mod pictures;
mod raw;
mod sections;
mod session;
mod shown_pictures;
mod structure;
mod taking;
#[cfg(test)]
mod tests;
mod text;
mod title;
mod units;
mod unread;
mod value;
mod walk;

pub(in crate::vault) use self::asking_to_stay::asked;
pub(in crate::vault) use self::folder::{read, yaml};
pub(in crate::vault) use self::markdown::{shown, words};
pub(in crate::vault) use self::marks::is_marked_up;
pub(in crate::vault) use self::raw::{
    Ask, Ending, Entry, Fields, Form, PictureFile, Plain, RawNote, RawSession, RawValue, Reading, Wanted,
    WantedPicture, Word, Written, WrittenBlock,
};
pub(in crate::vault) use self::text::{Source, sought};
pub(in crate::vault) use self::value::written;
