//! The files of a report folder, in memory.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use crate::audience::Audience;

/// Every file of `A`'s report folder: path with `/` → bytes.
pub struct Pages<A: Audience> {
    files: BTreeMap<String, Vec<u8>>,
    audience: PhantomData<A>,
}

impl<A: Audience> Pages<A> {
    /// Only this room makes pages.
    pub(in crate::render) fn new(files: BTreeMap<String, Vec<u8>>) -> Self {
        Self { files, audience: PhantomData }
    }

    /// The files, by path.
    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }
}
