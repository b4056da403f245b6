//! Everything from disk.
//!
//! Takes the engagement's folder; gives [`raw::Reading`]: what was written, with places, and what was wrong with it.
//! Touch this to let notes be written or found in another way.
//! Don't touch it to change what a value means (`note/fields/`) or who may see it (`gate/`).
//! Invariant: what cannot be read whole is marked so and never goes out; nothing outside the folder is read.

mod attributes;
mod comments;
mod file;
mod flip_over;
mod folder;
mod front_matter;
mod head;
mod item;
mod mapped;
mod markdown;
mod note_file;
mod outline;
mod parts;
mod pictures;
mod raw;
mod session;
mod shown_pictures;
mod taking;
#[cfg(test)]
mod tests;
mod text;
mod title;
mod unread;
mod value;
mod walk;

pub(in crate::vault) use self::folder::{read, yaml};
pub(in crate::vault) use self::raw::{
    Entry, Fields, Form, PictureFile, Plain, RawNote, RawSession, RawValue, Reading, Wanted, WantedPicture, Word,
    Written, WrittenBlock,
};
pub(in crate::vault) use self::text::{Source, sought};
pub(in crate::vault) use self::value::written;
