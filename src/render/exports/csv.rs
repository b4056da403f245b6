//! The action list as a table of values, for any spreadsheet.
//!
//! Source: RFC 4180. The mark of UTF-8 at the beginning is for Excel, which reads its own country's letters without it;
//! the separator is the one that Excel expects in the report's language.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::formula::disarmed;
use super::list::{COLUMNS, Row, columns};
use crate::report::Face;
use crate::wording::{Language, Wording};

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The file.
pub(super) fn file(face: &Face, words: &Wording, rows: &[Row]) -> Vec<u8> {
    let separator = match words.language() {
        Language::Dutch => b';',
        Language::English => b',',
    };
    let mut builder = WriterBuilder::new();
    builder.delimiter(separator).terminator(Terminator::CRLF).quote_style(QuoteStyle::Necessary);
    let mut table = builder.from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    let mut heads = columns(words);
    if let ([first, ..], true) = (&mut heads, face.draft) {
        // A table has no other place to say it that a program keeps.
        *first = format!("{} · {first}", face.draft_mark);
    }
    for record in std::iter::once(heads).chain(rows.iter().map(record)) {
        // Memory does not fail, and every record is as long as the first.
        let _written = table.write_record(record.map(|cell| disarmed(&cell)));
    }
    table.into_inner().unwrap_or_default()
}

fn record(row: &Row) -> [String; COLUMNS] {
    let date = |date: &Option<String>| date.clone().unwrap_or_default();
    [
        row.number.clone(),
        row.what.clone(),
        row.who.clone(),
        date(&row.due),
        date(&row.first_due),
        row.state.clone(),
        row.text.clone(),
        row.links.clone(),
        row.course.clone(),
    ]
}
