//! Markdown, read into a tree that can hold nothing dangerous.
//!
//! Takes a text out of which comments and parts that stay are already gone; gives [`Made`]: the tree, its plain words
//! with their places, and what does not go out with it (unused definitions).
//! Touch this to let notes be formatted in another way.
//! Don't touch it to change what is cut (`read/parts.rs`) or how a shape looks (`render`).
//! Invariant: every event of the parser is met by name, so that no text is lost or let through by a catch-all.

mod builder;
mod callout;
mod entrance;
mod events;
mod finish;
mod links;
mod made;
mod plain;
mod targets;
mod visible;

pub(super) use self::entrance::{heading_words, options, read};
pub(super) use self::links::{decoded, is_picture, loosely};
pub(super) use self::made::{Made, Setting};
pub(in crate::vault) use self::visible::{shown, words};
