//! The files of a report folder, in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::marker::PhantomData;

use super::unset::Unset;
use crate::audience::Audience;

/// Every file of `A`'s report folder: path with `/` → bytes.
pub struct Pages<A: Audience> {
    files: BTreeMap<String, Vec<u8>>,
    unset: BTreeSet<Unset>,
    audience: PhantomData<A>,
}

impl<A: Audience> Pages<A> {
    /// Only this room makes pages.
    pub(in crate::render) fn new(files: BTreeMap<String, Vec<u8>>, unset: BTreeSet<Unset>) -> Self {
        Self { files, unset, audience: PhantomData }
    }

    /// The files, by path.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    /// What paper could not show as it was written.
    pub fn unset(&self) -> &BTreeSet<Unset> {
        &self.unset
    }
}
