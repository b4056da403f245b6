//! With a person at the terminal, or by options alone.

use super::super::arguments::{Manner, Release};
use super::super::check::open;
use super::super::dialogue::Dialogue;
use super::super::exit::Exit;
use super::super::speaker::can_ask;
use super::{by_options, talk};
use crate::wording::Language;

/// Shows what would go out, asks, and records.
pub(in crate::cli) fn run(options: &Release, manner: Manner, language: Language) -> Exit {
    let (vault, speaker) = match open(&options.folder, None, manner, language) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    if options.yes || !can_ask() {
        return by_options::record(options, manner, vault, &speaker);
    }
    let mut person = Dialogue::new(&speaker, std::io::stdin().lock(), std::io::stderr());
    talk::talk(options, manner, vault, &mut person)
}
