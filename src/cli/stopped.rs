//! Why there is no new report, in words; and the words that a report is made with.

use std::path::Path;

use super::exit::Exit;
use super::findings::accuse;
use super::json;
use super::manner::{Format, Manner};
use super::opening::show;
use super::speaker::Speaker;
use crate::pipeline::Stopped;
use crate::publish::Refused;
use crate::vault::Vault;
use crate::wording::{Argument, Language, Wording};

/// Says why the road ended; `place` is where the report would have been.
pub(super) fn stopped(reason: Stopped, place: &Path, vault: &Vault, speaker: &Speaker, manner: Manner) -> Exit {
    match reason {
        Stopped::Differs(differs) => {
            show(&differs, vault, speaker, manner.format);
            speaker.complain("build-stopped", &[]);
            Exit::Notes
        }
        Stopped::Template(bad) => {
            let (line, column) = (number(bad.line), number(bad.column));
            let arguments = [("file", Argument::Text(&bad.file)), ("line", line), ("column", column)];
            speaker.complain("bad-template-at", &arguments);
            Exit::Notes
        }
        Stopped::Audit(findings) => {
            speaker.complain("audit-refused", &[("count", number(findings.len()))]);
            match manner.format {
                Format::Json => json::findings(&findings),
                Format::Human | Format::Short | Format::Quiet => accuse(&findings, speaker),
            }
            Exit::Audit
        }
        Stopped::Publish(refused) => refuse(&refused, place, speaker),
    }
}

/// The report's own words: those of the engagement's language, with the user's own messages.
pub(super) fn words_of(vault: &Vault, speaker: &Speaker) -> Result<Wording, Exit> {
    match vault.messages(vault.language()) {
        None => Ok(Wording::new(vault.language())),
        Some(messages) => Wording::with_messages(vault.language(), messages).map_err(|_| {
            speaker.complain("bad-messages", &[]);
            Exit::Notes
        }),
    }
}

/// Says why nothing was written at `place`.
pub(super) fn refuse(refused: &Refused, folder: &Path, speaker: &Speaker) -> Exit {
    let shown = folder.display().to_string();
    let path = |path: &Path| path.display().to_string();
    let (key, path, error, exit) = match refused {
        Refused::HoldsTheNotes => ("refused-holds-the-notes", None, None, Exit::Usage),
        Refused::AmongTheNotes => ("refused-among-the-notes", None, None, Exit::Usage),
        Refused::Home => ("refused-home", None, None, Exit::Usage),
        Refused::Root => ("refused-root", None, None, Exit::Usage),
        Refused::NotAFolder => ("refused-not-a-folder", None, None, Exit::Disk),
        Refused::NotOurs => ("refused-not-ours", None, None, Exit::Disk),
        Refused::ForeignFile(file) => ("refused-foreign-file", Some(path(file)), None, Exit::Disk),
        Refused::OtherEdition(edition) => {
            let name = match speaker.words().language() {
                Language::Dutch => edition.dutch,
                Language::English => edition.english,
            };
            ("refused-other-edition", Some(name.to_owned()), None, Exit::Usage)
        }
        Refused::UnknownEdition => ("refused-unknown-edition", None, None, Exit::Usage),
        Refused::Disk(file, error) => ("refused-by-the-disk", Some(path(file)), Some(error), Exit::Disk),
    };
    let path = path.unwrap_or_default();
    let error = error.map(ToString::to_string).unwrap_or_default();
    let arguments =
        [("folder", Argument::Text(&shown)), ("path", Argument::Text(&path)), ("error", Argument::Text(&error))];
    speaker.complain(key, &arguments);
    exit
}

fn number(figure: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(figure).unwrap_or(i64::MAX))
}
