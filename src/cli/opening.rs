//! An engagement opened, its problems shown, and whether they stop what was asked.

use std::path::Path;

use jiff::civil::Date;

use super::exit::Exit;
use super::json;
use super::manner::{Format, Manner};
use super::speaker::{Speaker, print};
use super::terminal::{self, Look};
use crate::audience::Edition;
use crate::diagnostics::{Diagnostic, Severity};
use crate::vault::{Moment, Vault};
use crate::wording::{Argument, Language};

/// Opens an engagement without showing its problems, but for one that cannot be understood at all.
pub(super) fn open_quietly(folder: &Path, manner: Manner, language: Language) -> Result<(Vault, Speaker), Exit> {
    if !folder.is_dir() {
        Speaker::new(language).complain("no-such-folder", &[]);
        return Err(Exit::Usage);
    }
    let vault = Vault::open(folder, None);
    let speaker = Speaker::new(manner.lang.map_or_else(|| vault.language(), Language::from));
    if !vault.is_readable() {
        show(vault.problems(), &vault, &speaker, manner.format);
        return Err(Exit::Notes);
    }
    Ok((vault, speaker))
}

/// Opens an engagement and shows its problems; the speaker speaks its language unless the user asked for another.
pub(super) fn open(
    folder: &Path,
    date: Option<Date>,
    manner: Manner,
    language: Language,
) -> Result<(Vault, Speaker), Exit> {
    open_as_of(folder, None, date, manner, language)
}

/// The same as it was at a session or on a day, if that is given.
pub(super) fn open_as_of(
    folder: &Path,
    until: Option<&str>,
    date: Option<Date>,
    manner: Manner,
    language: Language,
) -> Result<(Vault, Speaker), Exit> {
    if !folder.is_dir() {
        Speaker::new(language).complain("no-such-folder", &[]);
        return Err(Exit::Usage);
    }
    let vault = match until {
        None => Vault::open(folder, date),
        Some(until) => Vault::open_as_of(folder, &Moment::parse(until), date).ok_or_else(|| {
            let words = Speaker::new(manner.lang.map_or(language, Language::from));
            words.complain("no-such-session", &[("asked", Argument::Text(until))]);
            Exit::Usage
        })?,
    };
    let speaker = Speaker::new(manner.lang.map_or_else(|| vault.language(), Language::from));
    show(vault.problems(), &vault, &speaker, manner.format);
    Ok((vault, speaker))
}

/// Shows problems, with their lines if a person reads them.
pub(super) fn show(problems: &[Diagnostic], vault: &Vault, speaker: &Speaker, format: Format) {
    if problems.is_empty() {
        return;
    }
    let printed = match format {
        Format::Quiet => return,
        Format::Json => return json::problems(problems, speaker.words()),
        Format::Short => terminal::short(problems, speaker.words()),
        Format::Human => {
            let lines = |place: &_| vault.line(place).map(|line| (line.text.to_owned(), line.start));
            let look = Look::of(&std::io::stderr(), std::env::var_os("NO_COLOR").as_deref());
            terminal::human(problems, speaker.words(), look, lines)
        }
    };
    print(printed.trim_end());
}

/// How a check ends, of everything or of what concerns one edition: none stops another.
pub(super) fn verdict(vault: &Vault, strict: bool, edition: Option<Edition>) -> Exit {
    let stops = |severity| match severity {
        Severity::Error => true,
        Severity::Warning => strict,
    };
    let concerns = |problem: &Diagnostic| edition.is_none_or(|edition| problem.concerns(edition));
    if vault.problems().iter().any(|problem| stops(problem.severity()) && concerns(problem)) {
        Exit::Notes
    } else {
        Exit::Done
    }
}
