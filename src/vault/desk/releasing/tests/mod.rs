//! Decisions of those present, in the notes and in the record.

mod deciding;
mod laid_out;
mod withdrawing;
