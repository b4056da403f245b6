//! The action list as a workbook: dates that are dates, a filter, a head that stays, fit to print.
//!
//! Nothing is hidden in it: one sheet, no properties but the report's own date, every text a text.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use super::formula;
use super::list::{COLUMNS, Row, columns};
use super::plain::shortened;
use crate::report::Face;
use crate::wording::{Language, Wording};

/// A cell holds no more characters than this.
const CELL: usize = 32_767;
/// A header or footer holds no more characters than this, its own signs included.
const HEADER: usize = 250;
/// A4.
const PAPER: u8 = 9;
/// How wide the columns are, in characters.
const WIDTHS: [u16; COLUMNS] = [5, 28, 16, 18, 18, 16, 42, 26, 34];
/// How high a line is, and how high a row can be, in points.
const LINE: usize = 15;
const HIGHEST: usize = 405;

/// The file.
pub(super) fn file(face: &Face, words: &Wording, rows: &[Row]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = day(&face.date_iso).map_or_else(|| ExcelDateTime::from_ymd(2000, 1, 1), Ok)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = book.add_worksheet();
    sheet.set_name(tab(&format!("{} {}", words.say("list-sheet"), face.draft_mark)))?;
    paper(sheet, face)?;
    let style = Style::of(words.language());
    for ((at, title), width) in (0..).zip(columns(words)).zip(WIDTHS) {
        sheet.set_column_width(at, width)?;
        sheet.write_string_with_format(0, at, title, &style.head)?;
    }
    let mut last = 0;
    for (at, row) in (1..).zip(rows) {
        let texts = [&row.number, &row.what, &row.who];
        for (column, text) in (0..).zip(texts) {
            style.text(sheet, at, column, text)?;
        }
        style.date(sheet, at, 3, row.due.as_deref())?;
        style.date(sheet, at, 4, row.first_due.as_deref())?;
        for (column, text) in (5..).zip([&row.state, &row.text, &row.links, &row.course]) {
            style.text(sheet, at, column, text)?;
        }
        sheet.set_row_height(at, height(row))?;
        last = at;
    }
    let end = u16::try_from(COLUMNS - 1).unwrap_or_default();
    sheet.autofilter(0, 0, last, end)?;
    sheet.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}

/// How high a row must be for its longest cell: not every program works that out by itself.
fn height(row: &Row) -> u32 {
    let texts = [&row.what, &row.who, &row.state, &row.text, &row.links, &row.course];
    let widths = [1, 2, 5, 6, 7, 8].map(|at| WIDTHS.get(at).copied().unwrap_or(1));
    let lines = texts.into_iter().zip(widths).map(|(text, width)| lines(text, usize::from(width)));
    let lines = lines.max().unwrap_or(1).max(1);
    u32::try_from((lines * LINE + 3).min(HIGHEST)).unwrap_or_default()
}

/// How many lines a text takes in a column, words kept whole.
fn lines(text: &str, width: usize) -> usize {
    let mut count = 0;
    for line in text.split('\n') {
        let mut used = 0;
        count += 1;
        for word in line.split(' ') {
            let length = word.chars().count();
            if used > 0 && used + 1 + length > width {
                count += 1;
                used = 0;
            }
            used += if used > 0 { 1 + length } else { length };
            count += used.saturating_sub(1) / width;
            used = if used > width { used % width } else { used };
        }
    }
    count
}

/// How it comes out of a printer.
fn paper(sheet: &mut Worksheet, face: &Face) -> Result<(), XlsxError> {
    let draft = if face.draft { format!("{} · ", face.draft_mark) } else { String::new() };
    let subject = format!("{draft}{} · {}", face.kind, face.engagement);
    let half = HEADER / 2;
    let header = format!("&L{}&R{}", signs(&subject, half), signs(&face.edition_name, half - 8));
    let footer = format!("&L{}&R&P / &N", signs(&format!("{} · {}", face.date, face.notice), HEADER - 20));
    sheet.set_header(header).set_footer(footer);
    sheet.set_paper_size(PAPER).set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_margins(0.5, 0.5, 0.8, 0.8, 0.4, 0.4);
    sheet.set_repeat_rows(0, 0)?;
    Ok(())
}

/// `text` as the name of a sheet: without the signs that none may have, not longer than one may be.
fn tab(text: &str) -> String {
    let kept: String = text.chars().filter(|c| !matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'')).collect();
    shortened(kept.trim(), 31)
}

/// `text` for a header: its own `&` doubled, not longer than `most`.
fn signs(text: &str, most: usize) -> String {
    let mut most = most;
    loop {
        let shown = shortened(text, most).replace('&', "&&").replace(['\n', '\r'], " ");
        // A digit right behind a code would be read as the size of the letters.
        let shown = if shown.starts_with(|c: char| c.is_ascii_digit()) { format!(" {shown}") } else { shown };
        if shown.encode_utf16().count() <= most || most < 8 {
            return shown;
        }
        most -= 4;
    }
}

/// Year, month and day of an ISO date that a spreadsheet can hold.
fn day(iso: &str) -> Option<ExcelDateTime> {
    let mut parts = iso.splitn(3, '-');
    let year = parts.next()?.parse().ok().filter(|year| *year > 1900)?;
    let (month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}

struct Style {
    head: Format,
    words: Format,
    /// A text that begins as a formula does: it stays a text even when somebody edits the cell.
    apart: Format,
    date: Format,
}

impl Style {
    fn of(language: Language) -> Self {
        let words = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border_bottom(FormatBorder::Hair);
        // The month in words, in the report's language: nobody reads it as an American date.
        let date = match language {
            Language::Dutch => "[$-413]d mmmm yyyy",
            Language::English => "[$-809]d mmmm yyyy",
        };
        Self {
            head: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_border_bottom(FormatBorder::Thin),
            apart: words.clone().set_quote_prefix(),
            date: words.clone().set_align(FormatAlign::Left).set_num_format(date),
            words,
        }
    }

    fn text(&self, sheet: &mut Worksheet, row: u32, column: u16, text: &str) -> Result<(), XlsxError> {
        let format = if formula::is_one(text) { &self.apart } else { &self.words };
        // Counted as Excel counts: in units of UTF-16, of which a character has one or two.
        let text = if text.encode_utf16().count() > CELL { shortened(text, CELL / 2) } else { text.to_owned() };
        sheet.write_string_with_format(row, column, text, format)?;
        Ok(())
    }

    fn date(&self, sheet: &mut Worksheet, row: u32, column: u16, iso: Option<&str>) -> Result<(), XlsxError> {
        match (iso, iso.and_then(day)) {
            (Some(_), Some(date)) => sheet.write_datetime_with_format(row, column, &date, &self.date)?,
            (Some(iso), None) => sheet.write_string_with_format(row, column, iso, &self.words)?,
            (None, _) => sheet.write_blank(row, column, &self.words)?,
        };
        Ok(())
    }
}
