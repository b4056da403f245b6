//! How a release is written down: YAML that reads as a sentence, differs line by line, and joins well in git.

use std::fmt::Write as _;
use std::ops::Range;

use jiff::civil::Date;

use super::How;
use super::record::Release;
use crate::audience::Edition;
use crate::wording::Language;

const DUTCH: &str = "vrijgave.yaml";
const ENGLISH: &str = "released.yaml";

/// Whether a file of the engagement is the record.
pub(in crate::vault) fn record_file(path: &str) -> bool {
    path == DUTCH || path == ENGLISH
}

/// The record's file name in a language.
pub(super) fn name(language: Language) -> &'static str {
    match language {
        Language::Dutch => DUTCH,
        Language::English => ENGLISH,
    }
}

/// The words of the record in one language.
struct RecordTerms {
    opening: &'static str,
    releases: &'static str,
    date: &'static str,
    how: &'static str,
    unanimous: &'static str,
    written: &'static str,
    sessions: &'static str,
    asked: &'static str,
    named: &'static str,
    client: &'static str,
    texts: &'static str,
    note: &'static str,
    edition: &'static str,
    directors: &'static str,
    public: &'static str,
    fingerprint: &'static str,
    wording: &'static str,
    withdrawn: &'static str,
    words_mark: &'static str,
}

const IN_DUTCH: RecordTerms = RecordTerms {
    opening: "# Wat de aanwezigen hebben vrijgegeven, woord voor woord. Niet met de hand wijzigen.\n",
    releases: "vrijgaven",
    date: "datum",
    how: "hoe",
    unanimous: "eenstemmig",
    written: "schriftelijk",
    sessions: "sessies",
    asked: "gevraagd",
    named: "genoemd",
    client: "opdrachtgever-akkoord",
    texts: "teksten",
    note: "notitie",
    edition: "versie",
    directors: "directie",
    public: "openbaar",
    fingerprint: "kenmerk",
    wording: "woorden",
    withdrawn: "ingetrokken",
    words_mark: "kenmerk-woorden",
};

const IN_ENGLISH: RecordTerms = RecordTerms {
    opening: "# What those present released, word for word. Not to be changed by hand.\n",
    releases: "releases",
    date: "date",
    how: "how",
    unanimous: "unanimous",
    written: "written",
    sessions: "sessions",
    asked: "asked",
    named: "named",
    client: "client-agreed",
    texts: "texts",
    note: "note",
    edition: "edition",
    directors: "directors",
    public: "public",
    fingerprint: "fingerprint",
    wording: "wording",
    withdrawn: "withdrawn",
    words_mark: "words-fingerprint",
};

/// The record's file with one more release at its end; every earlier byte stays as it was.
///
/// `earlier` is the file as it stands, with its name; without one a new file is begun in `language`.
/// Gives the file's name and its new content.
pub(in crate::vault) fn append(
    earlier: Option<(&str, String)>,
    language: Language,
    release: &Release,
) -> (&'static str, String) {
    let language = earlier.as_ref().map_or(language, |(name, _)| language_of(name, language));
    let words = words_in(language);
    let mut text = earlier.map(|(_, text)| text).unwrap_or_default();
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    let indent = indent(&text).unwrap_or_else(|| {
        if text.is_empty() {
            text.push_str(words.opening);
        }
        let _ = writeln!(text, "{}:", words.releases);
        2
    });
    write(&mut text, &" ".repeat(indent), words, release);
    (name(language), text)
}

/// The record's file with the day on which consent was taken back in place of the words, and with what those words are
/// known by: these `stretches` of it, each from the key of the words to their last line. Every other byte stays as it was.
pub(in crate::vault) fn take_back(
    (name, text): (&str, &str),
    stretches: &[(Range<usize>, Vec<String>)],
    date: Date,
) -> String {
    let words = words_in(language_of(name, Language::Dutch));
    let mut ordered: Vec<&(Range<usize>, Vec<String>)> = stretches.iter().collect();
    ordered.sort_by_key(|(stretch, _)| stretch.start);
    let (mut left, mut done) = (String::with_capacity(text.len()), 0);
    for (stretch, marks) in ordered {
        left.push_str(text.get(done..stretch.start).unwrap_or(""));
        let _ = write!(left, "{}: {date}", words.withdrawn);
        // A key on a line of its own can have another below it; one between braces cannot, and goes without.
        let at = left
            .rsplit('\n')
            .next()
            .and_then(|line| line.split_once(words.withdrawn))
            .map_or("", |(at, _)| at)
            .to_owned();
        if at.chars().all(|c| c == ' ') {
            let line_end = if text.contains("\r\n") { "\r\n" } else { "\n" };
            let _ = write!(left, "{line_end}{at}{}:", words.words_mark);
            match marks.as_slice() {
                [mark] => left.extend([" ", &scalar(mark)]),
                several => several.iter().for_each(|mark| left.extend([line_end, &at, "  - ", &scalar(mark)])),
            }
        }
        // A block of lines ends with a line end, or with several.
        let taken = text.get(stretch.clone()).unwrap_or("");
        done = stretch.start + taken.trim_end().len();
    }
    left.push_str(text.get(done..).unwrap_or(""));
    left
}

/// The language of a record by its file's name, else the given one.
fn language_of(name: &str, otherwise: Language) -> Language {
    match name {
        DUTCH => Language::Dutch,
        ENGLISH => Language::English,
        _ => otherwise,
    }
}

fn words_in(language: Language) -> &'static RecordTerms {
    match language {
        Language::Dutch => &IN_DUTCH,
        Language::English => &IN_ENGLISH,
    }
}

/// How far the releases of a record stand from the margin; `None` when it holds none yet.
fn indent(text: &str) -> Option<usize> {
    let dash = text.lines().find(|line| line.trim_start_matches(' ').starts_with("- "))?;
    Some(dash.len() - dash.trim_start_matches(' ').len())
}

fn write(text: &mut String, at: &str, words: &RecordTerms, release: &Release) {
    let how = match release.how {
        How::Unanimous => words.unanimous,
        How::Written => words.written,
    };
    let _ = writeln!(text, "{at}- {}: {}", words.date, release.date);
    let _ = writeln!(text, "{at}  {}: {how}", words.how);
    let _ = writeln!(text, "{at}  {}: {}", words.sessions, list(&release.sessions));
    let _ = writeln!(text, "{at}  {}: {}", words.asked, list(&release.asked));
    if let Some(named) = &release.named {
        let _ = writeln!(text, "{at}  {}: {}", words.named, list(named));
    }
    if let Some(agreed) = release.client_agreed {
        let _ = writeln!(text, "{at}  {}: {agreed}", words.client);
    }
    let none = if release.texts.is_empty() { " []" } else { "" };
    let _ = writeln!(text, "{at}  {}:{none}", words.texts);
    for recorded in &release.texts {
        let edition = match recorded.edition {
            Edition::Public => words.public,
            Edition::Facilitator | Edition::Group | Edition::Directors => words.directors,
        };
        let _ = writeln!(text, "{at}    - {}: {}", words.note, scalar(&recorded.note));
        let _ = writeln!(text, "{at}      {}: {edition}", words.edition);
        let _ = writeln!(text, "{at}      {}: {}", words.fingerprint, scalar(&recorded.fingerprint));
        let _ = writeln!(text, "{at}      {}: |-", words.wording);
        for line in recorded.wording.lines() {
            let line = if line.is_empty() { String::new() } else { format!("{at}        {line}") };
            let _ = writeln!(text, "{line}");
        }
    }
}

fn list(values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| scalar(value)).collect();
    format!("[{}]", values.join(", "))
}

/// A word between quotes, whatever it holds.
pub(in crate::vault) fn scalar(value: &str) -> String {
    let mut quoted = String::from("\"");
    for c in value.chars() {
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(if c.is_control() { ' ' } else { c });
    }
    quoted.push('"');
    quoted
}

/// Whether a file still says what was read, line ends and the mark at its beginning aside.
pub(in crate::vault) fn same_lines(read: &str, now: &str) -> bool {
    read.trim_start_matches('\u{feff}').lines().eq(now.trim_start_matches('\u{feff}').lines())
}
