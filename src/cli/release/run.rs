//! With a person at the terminal, or by options alone.

use super::super::dialogue::Dialogue;
use super::super::exit::Exit;
use super::super::manner::Manner;
use super::super::opening::open;
use super::super::speaker::{Speaker, can_ask};
use super::super::usage::more;
use super::options::Release;
use super::{by_options, talk};
use crate::wording::Language;

/// Shows what would go out, asks, and records.
pub(in crate::cli) fn run(options: &Release, manner: Manner, language: Language) -> Exit {
    let asks = !options.yes && can_ask();
    let lacks = [(options.date.is_none(), "release-needs-date"), (options.how.is_none(), "release-needs-how")];
    if let Some((_, key)) = lacks.into_iter().find(|(lacks, _)| *lacks && !asks) {
        let speaker = Speaker::new(language);
        speaker.complain(key, &[]);
        more(Some(speaker.sentence("release-page", &[]).as_str()), &speaker);
        return Exit::Usage;
    }
    let (vault, speaker) = match open(&options.folder, None, manner, language) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    if !asks {
        return by_options::record(options, manner, vault, &speaker);
    }
    let mut person = Dialogue::new(&speaker, std::io::stdin().lock(), std::io::stderr());
    talk::talk(options, manner, vault, &mut person)
}
