//! What the audit found, as it is said: a place, a sort, a length.

use super::speaker::{Speaker, warn};
use crate::audit::{Finding, Within};
use crate::wording::Argument;

/// Says what was found, a line each.
pub(super) fn accuse(findings: &[Finding], speaker: &Speaker) {
    for finding in findings {
        warn(&line(finding, speaker));
    }
}

fn line(finding: &Finding, speaker: &Speaker) -> String {
    let kind = speaker.sentence(finding.kind.key(), &[("length", number(finding.length))]);
    let place = place(&finding.file, finding.within, speaker);
    let source = finding.source.as_ref().map(|place| format!("{}:{}:{}", place.file, place.line, place.column));
    let arguments = [
        ("file", Argument::Text(&place)),
        ("kind", Argument::Text(&kind)),
        ("source", Argument::Text(source.as_deref().unwrap_or(""))),
    ];
    speaker.sentence(if source.is_some() { "audit-found-from" } else { "audit-found" }, &arguments)
}

fn place(file: &str, within: Within, speaker: &Speaker) -> String {
    let said = |key: &str, arguments: &[(&str, Argument<'_>)]| speaker.sentence(key, arguments);
    let more = match within {
        Within::Whole => return file.to_owned(),
        Within::Line(line, column) => return format!("{file}:{line}:{column}"),
        Within::Name => said("within-name", &[]),
        Within::Page(page) => said("within-page", &[("page", Argument::Number(page.into()))]),
        Within::Object(object) => said("within-object", &[("object", Argument::Number(object.into()))]),
        Within::Cell(sheet, column, row) => {
            let cell = cell(column, row);
            said("within-cell", &[("sheet", Argument::Number(sheet.into())), ("cell", Argument::Text(&cell))])
        }
    };
    format!("{file} ({more})")
}

/// A cell as a workbook names it: `B7`.
pub(super) fn cell(mut column: u32, row: u32) -> String {
    let mut letters = String::new();
    while column > 0 {
        let letter = u8::try_from((column - 1) % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + letter));
        column = (column - 1) / 26;
    }
    format!("{letters}{row}")
}

fn number(figure: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(figure).unwrap_or(i64::MAX))
}
