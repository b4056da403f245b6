//! A table of values: named columns, and rows of cells.

use csv::ReaderBuilder;

use encoding_rs::Encoding;

use super::encoding::{self, Spelled};

/// A table as it was read.
pub(super) struct Table {
    /// The names at its top; a column without one is called by its number.
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
    /// How it was spelled, and how many characters could not be read.
    pub(super) encoding: &'static Encoding,
    pub(super) broken: usize,
    /// How many rows said nothing.
    pub(super) blank: usize,
}

/// A row with its number, from 2: the names are row 1.
pub(super) struct Row {
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
}

/// Signs that may part the cells, the likeliest first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// Reads a table. What the mapping does not say of it is found out; so is the separator when a spreadsheet saved the table
/// anew with another one.
pub(super) fn read(bytes: &[u8], encoding: Option<&'static Encoding>, separator: Option<u8>) -> Table {
    let Spelled { text, encoding, broken } = encoding::read(bytes, encoding);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let (said, text) = said(text);
    let first = text.split(['\n', '\r']).find(|line| !line.trim().is_empty()).unwrap_or("");
    let separator = said.or(separator.filter(|wanted| first.as_bytes().contains(wanted)));
    let separator = separator.unwrap_or_else(|| likeliest(text));
    let mut builder = ReaderBuilder::new();
    let mut reader = builder.has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let mut table = Table { columns: Vec::new(), rows: Vec::new(), encoding, broken, blank: 0 };
    // The text is UTF-8 and the rows may be of any length: nothing can go wrong with a record.
    for (number, record) in (1..).zip(reader.records().filter_map(Result::ok)) {
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if number == 1 {
            table.columns = cells.iter().map(|name| name.trim().to_owned()).collect();
        } else if cells.iter().all(|cell| cell.trim().is_empty()) {
            table.blank += 1;
        } else {
            table.rows.push(Row { number, cells });
        }
    }
    table
}

/// The separator that a spreadsheet names in a line of its own, `sep=;`, and the table below it.
fn said(text: &str) -> (Option<u8>, &str) {
    let line = text.lines().next().unwrap_or("");
    match line.trim_matches('"').strip_prefix("sep=").map(str::as_bytes) {
        Some([separator]) => (Some(*separator), text.get(line.len()..).unwrap_or("").trim_start_matches(['\r', '\n'])),
        Some(_) | None => (None, text),
    }
}

/// The separator that stands most often in the first line, outside quotation marks.
fn likeliest(text: &str) -> u8 {
    let mut quoted = false;
    let mut counts = [0_usize; SEPARATORS.len()];
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            _ => {
                for (count, separator) in counts.iter_mut().zip(SEPARATORS) {
                    *count += usize::from(byte == separator);
                }
            }
        }
    }
    let most = counts.iter().max().copied().unwrap_or_default();
    counts.iter().zip(SEPARATORS).find(|(count, _)| **count == most).map_or(b',', |(_, separator)| separator)
}
