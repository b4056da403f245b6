//! `import`: from a table to a session file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use sha2::{Digest as _, Sha256};

use super::mapping::{self, BUILT_IN, Mapping};
use super::notes::{Told, Transcript, day};
use super::table::{self, Table};
use crate::diagnostics::Diagnostic;
use crate::vault::desk::{NotRecorded, Vault, edit};
use crate::vault::kind::Kind;
use crate::vault::note::{comparable, slug};
use crate::wording::Language;

/// No export of a board is larger: what is, is something else by mistake.
const MOST: u64 = 16 * 1024 * 1024;
/// How long the name of a file may be of which ids are made.
const STEM: usize = 40;

/// What is to be taken in, and how.
#[derive(Clone, Debug)]
pub struct ImportRequest {
    /// The table.
    pub table: PathBuf,
    /// The mapping: the name of one that comes with the program, or a file.
    pub mapping: String,
    /// The session that the notes belong to; none makes one.
    pub session: Option<String>,
    /// The date of a new session; none takes the latest in the table.
    pub date: Option<Date>,
    /// The date of a new session when the table has none either.
    pub today: Date,
}

/// What was taken in.
#[derive(Debug)]
pub struct Imported {
    /// The session file.
    pub file: PathBuf,
    /// How many notes of each kind.
    pub kinds: Vec<(Kind, usize)>,
    /// What there is to tell.
    pub notices: Vec<Notice>,
}

/// Something to know about what was taken in. Names of columns and of sorts are the table's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// These columns have no place in a note: their cells are kept in parts that stay.
    Kept(Vec<String>),
    /// The mapping names these columns, and the table does not have them.
    Missing(Vec<String>),
    /// The mapping does not know these sorts.
    Unknown(Vec<String>),
    /// So many cells name somebody who is not in the engagement.
    Strangers(usize),
    /// So many cells hold no number or date where one should stand.
    Unread(usize),
    /// So many rows have no text.
    Wordless(usize),
    /// So many rows say nothing at all.
    Blank(usize),
    /// The table is not UTF-8; it was read as a Windows program of western Europe writes.
    Windows,
    /// So many characters could not be read.
    Broken(usize),
    /// So many characters without a shape were left out.
    Unseen(usize),
}

/// Why nothing was taken in.
#[derive(Debug, thiserror::Error)]
pub enum NotImported {
    /// The engagement cannot be read.
    #[error("the engagement cannot be read")]
    NotReadable,
    /// This file cannot be read.
    #[error("this file cannot be read")]
    NoFile(PathBuf, #[source] std::io::Error),
    /// This file is too large for what it should be.
    #[error("this file is too large for what it should be")]
    TooLarge(PathBuf),
    /// There is no mapping of that name, and no such file. With the names of those that come with the program.
    #[error("there is no such mapping")]
    NoMapping(Vec<&'static str>),
    /// The mapping has faults.
    #[error("the mapping has faults")]
    Mapping(Vec<Diagnostic>),
    /// The table has no column for the text. With the columns it has.
    #[error("the table has no column for the text")]
    NoText(Vec<String>),
    /// The table has no rows.
    #[error("the table has no rows")]
    Empty,
    /// There is no such session.
    #[error("there is no such session")]
    NoSession,
    /// This very table was taken in before.
    #[error("this table was taken in before")]
    Before,
    /// There is such a file already.
    #[error("there is such a file already")]
    Exists(PathBuf),
    /// The session file was changed meanwhile.
    #[error("the session file was changed meanwhile")]
    Changed,
    /// The disk refused.
    #[error("the disk refused")]
    Disk(#[source] std::io::Error),
}

impl Vault {
    /// Takes a table in: every row becomes a note on which nobody has decided.
    ///
    /// # Errors
    /// When the engagement, the mapping or the table cannot be read, or the table was taken in before.
    pub fn import(&self, request: &ImportRequest) -> Result<Imported, NotImported> {
        if !self.is_readable() {
            return Err(NotImported::NotReadable);
        }
        let mapping = mapping_of(&request.mapping)?;
        let bytes = bytes(&request.table)?;
        let table = table::read(&bytes, mapping.encoding, mapping.separator);
        if !table.columns.iter().any(|column| comparable(column) == comparable(&mapping.text)) {
            return Err(NotImported::NoText(table.columns));
        }
        if table.rows.is_empty() {
            return Err(NotImported::Empty);
        }
        let mark = format!("stap-report import {}", fingerprint(&bytes));
        if self.admitted.sources.iter().any(|source| source.text.contains(&mark)) {
            return Err(NotImported::Before);
        }
        let stem = self.stem(&request.table);
        let people = self.people();
        let language = self.language();
        let mut transcript = Transcript {
            table: &table,
            mapping: &mapping,
            language,
            stem: &stem,
            people: &people,
            told: Told::default(),
            called: BTreeMap::new(),
        };
        let sections = transcript.sections(&mark);
        let (days, unread) = days(&table, &mapping, language);
        transcript.told.unread += unread;
        let told = transcript.told;
        let file = if let Some(id) = &request.session {
            self.append(id, &sections)?
        } else {
            let date = request.date.or_else(|| days.into_iter().max()).unwrap_or(request.today);
            self.begin(date, &stem, &sections)?
        };
        let kinds = Kind::ALL.iter().filter_map(|kind| told.kinds.get(kind).map(|count| (*kind, *count))).collect();
        Ok(Imported { file, kinds, notices: notices(told, &table) })
    }

    /// What the ids of a table's notes begin with: the name of its file, so that no id is another note's.
    fn stem(&self, table: &Path) -> String {
        let name = table.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let plain: String = slug(&name).chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(STEM).collect();
        let plain = plain.trim_matches('-');
        let plain = if plain.is_empty() { "import" } else { plain };
        let numbered = (2..).map(|number| format!("{plain}-{number}x"));
        let mut stems = std::iter::once(plain.to_owned()).chain(numbered);
        let taken = |stem: &String| {
            let begins = format!("{}-", comparable(stem));
            let mut ids = self.admitted.notes.iter().map(|note| comparable(&note.id));
            ids.any(|id| id.starts_with(&begins) || id.rsplit('/').next().is_some_and(|last| last.starts_with(&begins)))
        };
        stems.find(|stem| !taken(stem)).unwrap_or_default()
    }

    /// Everybody by id and by every name; a name that two have leads to nobody.
    fn people(&self) -> BTreeMap<String, Option<String>> {
        let mut people: BTreeMap<String, Option<String>> = BTreeMap::new();
        for person in &self.admitted.engagement.people {
            let names = [&person.id.text, &person.name].into_iter().chain(&person.other_names);
            for name in names.map(|name| comparable(name)) {
                let id = Some(person.id.text.clone());
                people
                    .entry(name)
                    .and_modify(|known| *known = known.take().filter(|known| Some(known) == id.as_ref()))
                    .or_insert(id);
            }
        }
        people
    }

    /// Adds the sections to the file of a session.
    fn append(&self, id: &str, sections: &str) -> Result<PathBuf, NotImported> {
        let session = self.admitted.sessions.iter().find(|session| session.id == id).ok_or(NotImported::NoSession)?;
        let path = self.root.join(&*session.place.file);
        let before = edit::on_disk(&path).map_err(refused)?.ok_or(NotImported::Changed)?;
        let gap = if before.ends_with("\n\n") {
            ""
        } else if before.ends_with('\n') {
            "\n"
        } else {
            "\n\n"
        };
        let text = format!("{before}{gap}{sections}");
        let text = format!("{}\n", text.trim_end_matches('\n'));
        edit::replace(&self.root, &session.place.file, Some(&before), &text).map_err(refused)?;
        Ok(path)
    }

    /// Makes a session with the sections in it.
    fn begin(&self, date: Date, stem: &str, sections: &str) -> Result<PathBuf, NotImported> {
        let dutch = self.language() == Language::Dutch;
        let usual = if dutch { ["sessies", "sessions"] } else { ["sessions", "sessies"] };
        let [first, _] = usual;
        let folder = usual.into_iter().find(|folder| self.root.join(folder).is_dir()).unwrap_or(first);
        let name = format!("{folder}/{date}-{stem}.md");
        let path = self.root.join(&name);
        if path.exists() {
            return Err(NotImported::Exists(path));
        }
        std::fs::create_dir_all(self.root.join(folder)).map_err(NotImported::Disk)?;
        let (day, sort, title) =
            if dutch { ("datum", "werksessie", "Ingelezen") } else { ("date", "working-session", "Taken in") };
        let text = format!("---\n{day}: {date}\ntype: {sort}\n---\n# {title}: {stem}\n\n{}", sections.trim_end());
        edit::replace(&self.root, &name, None, &format!("{text}\n")).map_err(|reason| {
            let is_there = matches!(reason, NotRecorded::RecordChanged);
            if is_there { NotImported::Exists(path.clone()) } else { refused(reason) }
        })?;
        Ok(path)
    }
}

fn refused(reason: NotRecorded) -> NotImported {
    if let NotRecorded::Disk(error) = reason {
        return NotImported::Disk(error);
    }
    if matches!(reason, NotRecorded::NotReadable) { NotImported::NotReadable } else { NotImported::Changed }
}

/// The mapping of that name, or in that file.
fn mapping_of(asked: &str) -> Result<Mapping, NotImported> {
    if let Some((name, text)) = BUILT_IN.iter().find(|(name, _)| name.eq_ignore_ascii_case(asked.trim())) {
        return mapping::read(name, text).map_err(NotImported::Mapping);
    }
    let path = Path::new(asked);
    if !path.is_file() {
        return Err(NotImported::NoMapping(BUILT_IN.iter().map(|(name, _)| *name).collect()));
    }
    let bytes = bytes(path)?;
    let text = String::from_utf8_lossy(&bytes);
    mapping::read(asked, text.strip_prefix('\u{feff}').unwrap_or(&text)).map_err(NotImported::Mapping)
}

fn bytes(path: &Path) -> Result<Vec<u8>, NotImported> {
    let unread = |error| NotImported::NoFile(path.to_owned(), error);
    if std::fs::metadata(path).map_err(unread)?.len() > MOST {
        return Err(NotImported::TooLarge(path.to_owned()));
    }
    std::fs::read(path).map_err(unread)
}

/// The days in the column of days, and how many of its cells say none.
fn days(table: &Table, mapping: &Mapping, language: Language) -> (Vec<Date>, usize) {
    let name = mapping.date.as_deref().map(comparable);
    let at = table.columns.iter().position(|column| Some(comparable(column)) == name);
    let cells = table.rows.iter().filter_map(|row| row.cells.get(at?).map(|cell| cell.trim()));
    let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    let days: Vec<Date> = cells.iter().filter_map(|cell| day(cell, language)).collect();
    let unread = cells.len() - days.len();
    (days, unread)
}

/// A short mark of the bytes, by which the same table is known again.
fn fingerprint(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    digest.iter().take(8).fold(String::new(), |hex, byte| format!("{hex}{byte:02x}"))
}

fn notices(told: Told, table: &Table) -> Vec<Notice> {
    let windows = (table.encoding == encoding_rs::WINDOWS_1252).then_some(Notice::Windows);
    let lists = [
        (told.unknown, Notice::Unknown as fn(Vec<String>) -> Notice),
        (told.kept, Notice::Kept),
        (told.missing, Notice::Missing),
    ];
    let lists = lists.into_iter().filter(|(list, _)| !list.is_empty()).map(|(list, notice)| notice(list));
    let counts = [
        (told.strangers, Notice::Strangers as fn(usize) -> Notice),
        (told.unread, Notice::Unread),
        (told.wordless, Notice::Wordless),
        (table.blank, Notice::Blank),
        (table.broken, Notice::Broken),
        (told.unseen, Notice::Unseen),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0).map(|(count, notice)| notice(count));
    windows.into_iter().chain(lists).chain(counts).collect()
}
