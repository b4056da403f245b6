//! `import`: the export of a board, taken in as notes to review.

use std::path::PathBuf;

use clap::Args;
use jiff::civil::Date;

use super::exit::Exit;
use super::init::today;
use super::manner::{Format, Manner};
use super::speaker::{Speaker, is_read, print, tell};
use super::terminal;
use crate::vault::{ImportRequest, Imported, Kind, NotImported, Notice, Vault};
use crate::wording::{Argument, Language};

/// Which table, and what its columns are.
#[derive(Debug, Args)]
pub(super) struct Import {
    pub(super) table: PathBuf,
    #[arg(long, visible_alias = "indeling")]
    pub(super) map: String,
    #[arg(long = "engagement", visible_alias = "traject", alias = "folder", default_value = ".")]
    pub(super) folder: PathBuf,
    #[arg(long, visible_alias = "sessie")]
    pub(super) session: Option<String>,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
}

/// Takes a table in, and says what came of it.
pub(super) fn run(options: &Import, manner: Manner, language: Language) -> Exit {
    if !options.folder.is_dir() {
        Speaker::new(language).complain("no-such-folder", &[]);
        return Exit::Usage;
    }
    let vault = Vault::open(&options.folder, None);
    let speaker = Speaker::new(manner.lang.map_or_else(|| vault.language(), Language::from));
    let request = ImportRequest {
        table: options.table.clone(),
        mapping: options.map.clone(),
        session: options.session.clone(),
        date: options.date,
        today: today(),
    };
    match vault.import(&request) {
        Ok(imported) => {
            report_back(&imported, manner, vault.language(), &speaker);
            Exit::Done
        }
        Err(reason) => refuse(reason, manner, &speaker),
    }
}

fn report_back(imported: &Imported, manner: Manner, language: Language, speaker: &Speaker) {
    for notice in &imported.notices {
        notify(notice, manner, speaker);
    }
    let file = imported.file.display().to_string();
    if !is_read() {
        tell(&file);
        return;
    }
    let count = imported.kinds.iter().map(|(_, count)| count).sum();
    tell(&speaker.sentence("import-done", &[("count", number(count)), ("file", Argument::Text(&file))]));
    for (kind, count) in &imported.kinds {
        tell(&format!("  {count:>5}  {}", name(*kind, language)));
    }
    tell(&speaker.sentence("import-next", &[]));
}

fn name(kind: Kind, language: Language) -> &'static str {
    match language {
        Language::Dutch => kind.dutch(),
        Language::English => kind.english(),
    }
}

/// Columns and sorts are words of the table: only a person at a terminal gets to see them.
fn notify(notice: &Notice, manner: Manner, speaker: &Speaker) {
    let (key, names, count) = match notice {
        Notice::Kept(names) => ("import-kept", names.as_slice(), names.len()),
        Notice::Missing(names) => ("import-missing", names.as_slice(), names.len()),
        Notice::Unknown(names) => ("import-unknown", names.as_slice(), names.len()),
        Notice::Strangers(count) => ("import-strangers", [].as_slice(), *count),
        Notice::Unread(count) => ("import-unread", [].as_slice(), *count),
        Notice::Wordless(count) => ("import-wordless", [].as_slice(), *count),
        Notice::Blank(count) => ("import-blank", [].as_slice(), *count),
        Notice::Windows => ("import-windows", [].as_slice(), 0),
        Notice::Broken(count) => ("import-broken", [].as_slice(), *count),
        Notice::Unseen(count) => ("import-unseen", [].as_slice(), *count),
    };
    speaker.complain(key, &[("count", number(count))]);
    if manner.format == Format::Human && !names.is_empty() {
        speaker.complain("import-names", &[("names", Argument::Text(&names.join(" · ")))]);
    }
}

fn refuse(reason: NotImported, manner: Manner, speaker: &Speaker) -> Exit {
    let shown = |path: PathBuf| path.display().to_string();
    let (key, file, error, exit) = match reason {
        NotImported::NotReadable => ("build-unreadable", String::new(), String::new(), Exit::Notes),
        NotImported::NoFile(path, error) => ("import-no-file", shown(path), error.to_string(), Exit::Usage),
        NotImported::TooLarge(path) => ("import-too-large", shown(path), String::new(), Exit::Usage),
        NotImported::NoMapping(names) => ("import-no-mapping", names.join(", "), String::new(), Exit::Usage),
        NotImported::Mapping(problems) => {
            print(terminal::short(&problems, speaker.words()).trim_end());
            ("import-bad-mapping", String::new(), String::new(), Exit::Usage)
        }
        NotImported::NoText(columns) => {
            let columns = if manner.format == Format::Human { columns.join(" · ") } else { String::new() };
            ("import-no-text", columns, String::new(), Exit::Usage)
        }
        NotImported::Empty => ("import-empty", String::new(), String::new(), Exit::Usage),
        NotImported::NoSession => ("new-no-session", String::new(), String::new(), Exit::Usage),
        NotImported::Before => ("import-before", String::new(), String::new(), Exit::Usage),
        NotImported::Exists(path) => ("new-exists", shown(path), String::new(), Exit::Disk),
        NotImported::Changed => ("import-changed", String::new(), String::new(), Exit::Disk),
        NotImported::Disk(error) => ("cannot-write", String::new(), error.to_string(), Exit::Disk),
    };
    speaker.complain(key, &[("file", Argument::Text(&file)), ("error", Argument::Text(&error))]);
    exit
}

fn number(count: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
