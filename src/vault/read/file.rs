//! One text file from the disk.

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use super::mapped::ends_line;
use super::text::{Source, Text};
use crate::diagnostics::{Code, Diagnostic, Fact, Place};
use crate::prose::is_noncharacter;

/// No note of a person is larger: what is, is something else by mistake.
pub(super) const MOST: u64 = 16 * 1024 * 1024;

/// A file as far as it could be read.
pub(super) struct FileText {
    pub(super) source: Source,
    pub(super) problems: Vec<Diagnostic>,
    /// Whether its text is what stands in the file. Control characters are in the text, each with its problem.
    pub(super) sound: bool,
}

/// Reads the file at `path`, which messages call `name`.
pub(super) fn read(path: &Path, name: &str) -> FileText {
    let file = Arc::<str>::from(name);
    match bytes(path, MOST) {
        Ok(bytes) => text(file, bytes),
        Err(why) => {
            let problem = Diagnostic::new(Code::UnreadableFile, Place::whole(Arc::clone(&file))).fact("why", why);
            FileText { source: Source { file, text: String::new() }, problems: vec![problem], sound: false }
        }
    }
}

/// The bytes of the file, when there are not more than `most`.
pub(super) fn bytes(path: &Path, most: u64) -> Result<Vec<u8>, Fact> {
    let cannot = |_| Fact::Word("cannot-open");
    let file = std::fs::File::open(path).map_err(cannot)?;
    let length = file.metadata().map_err(cannot)?.len();
    if length > most {
        return Err(Fact::Word("too-large"));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    // One byte more than allowed, for a file that grows while it is read.
    file.take(most + 1).read_to_end(&mut bytes).map_err(cannot)?;
    if bytes.len() as u64 > most {
        return Err(Fact::Word("too-large"));
    }
    Ok(bytes)
}

fn text(file: Arc<str>, bytes: Vec<u8>) -> FileText {
    match String::from_utf8(bytes) {
        // Plain letters in UTF-16 are UTF-8 to the letter, every other one a NUL.
        Ok(text) if text.len() > 3 && text.bytes().filter(|byte| *byte == 0).count() * 3 > text.len() => {
            let place = Text::new(Arc::clone(&file), &text).place(0..1);
            let problems = vec![Diagnostic::new(Code::NotUtf8, place).fact("coding", Fact::Word("utf-16"))];
            FileText { source: Source { file, text }, problems, sound: false }
        }
        Ok(text) => {
            let problems = controls(&file, &text);
            FileText { source: Source { file, text }, problems, sound: true }
        }
        Err(error) => {
            let coding = coding(error.as_bytes());
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let place = Text::new(Arc::clone(&file), &text).place(at..at + char::REPLACEMENT_CHARACTER.len_utf8());
            let problems = vec![Diagnostic::new(Code::NotUtf8, place).fact("coding", Fact::Word(coding))];
            FileText { source: Source { file, text }, problems, sound: false }
        }
    }
}

/// What the bytes are, when they are not UTF-8.
fn coding(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "utf-16",
        _ if !bytes.contains(&0) => "windows-1252",
        _ => "unknown",
    }
}

/// A problem at the first control character of each line that has one.
fn controls(file: &Arc<str>, text: &str) -> Vec<Diagnostic> {
    let control = |c: char| (c.is_control() && c != '\t' && !ends_line(c)) || is_noncharacter(c);
    // ASCII first: it is nearly all there is, and quick to look through.
    let any =
        |byte: u8| (byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')) || matches!(byte, 0x7f | 0xc2 | 0xef..);
    if !text.bytes().any(any) || !text.contains(control) {
        return Vec::new();
    }
    let places = Text::new(Arc::clone(file), text);
    super::mapped::lines(text)
        .filter_map(|(start, line)| line.find(control).map(|at| start + at))
        .map(|at| {
            let length = text.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            places.problem(Code::ControlCharacter, at..at + length)
        })
        .collect()
}
