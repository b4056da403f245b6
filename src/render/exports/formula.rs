//! Cells that a spreadsheet might take for a formula.
//!
//! A report is text, and text may begin with `=` or `@`. A spreadsheet that opens a table of values runs what begins so.
//! Source: OWASP, CSV injection.

use crate::prose::is_invisible;

/// Whether a spreadsheet may run `text`: its first sign, behind blanks, quotation marks and what cannot be seen, is one
/// that begins a formula, or it begins with a sign that pushes what follows into a cell of its own.
pub(super) fn is_one(text: &str) -> bool {
    let pushes = text.starts_with(['\t', '\r', '\n']);
    let first = text.chars().find(|c| !is_passed_over(*c));
    pushes || first.is_some_and(begins)
}

/// `text` so that no spreadsheet runs it: behind an apostrophe, which says "this is text".
pub(super) fn disarmed(text: &str) -> String {
    if is_one(text) { format!("'{text}") } else { text.to_owned() }
}

/// The four signs, and the same in the widths of other scripts.
const fn begins(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@')
        || matches!(
            c,
            '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}' | '\u{fe66}' | '\u{fe62}' | '\u{fe63}' | '\u{fe6b}'
        )
        || c == '\u{2212}'
}

fn is_passed_over(c: char) -> bool {
    let quotes = matches!(c, '"' | '\'' | '`' | '“' | '”' | '„' | '‘' | '’' | '‚' | '«' | '»');
    c.is_whitespace() || c.is_control() || quotes || is_invisible(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_might_run_is_text_behind_an_apostrophe() {
        for cell in [
            "=1+1",
            "+31 6",
            "-2",
            "@SUM(A1)",
            "\t=1",
            "\rx",
            "\nx",
            " =1",
            "\u{a0}=1",
            "\"=1",
            "'=1",
            "“=1",
            "\u{200b}=1",
            "\u{feff}@x",
            "＝1",
            "＋1",
            "－1",
            "＠x",
            "\u{fe66}1",
            "−1",
            "  ' \"=cmd|' /C calc'!A0",
        ] {
            assert_eq!(disarmed(cell), format!("'{cell}"), "{cell:?}");
        }
    }

    #[test]
    fn ordinary_words_stay_as_they_are() {
        for cell in
            ["", "A1", "Elke twee weken", "5,-", "2025-04-14", "e-mail = goed", "‘Samen’ is het woord", "• punt"]
        {
            assert_eq!(disarmed(cell), cell);
        }
    }
}
