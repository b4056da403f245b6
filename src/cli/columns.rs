//! Two columns of words, as the pages of help have them.

use std::fmt::Write as _;

/// How wide a page is, in characters.
const WIDTH: usize = 100;
/// Where the second column begins at the latest.
const COLUMN: usize = 30;

/// Two columns under a heading; nothing when there are no rows.
pub(super) fn table(page: &mut String, heading: &str, rows: Vec<(String, String)>) {
    if rows.is_empty() {
        return;
    }
    let widest = rows.iter().map(|(name, _)| name.chars().count() + 4).filter(|width| *width <= COLUMN).max();
    let column = widest.unwrap_or(COLUMN);
    let _ = write!(page, "\n{heading}:\n");
    for (name, text) in rows {
        let text = wrapped(&text, column);
        if name.chars().count() + 4 > column {
            let _ = write!(page, "  {name}\n{text}");
        } else {
            let _ = write!(page, "  {name:<width$}{}", text.trim_start(), width = column - 2);
        }
    }
}

/// `text` in lines that fit, each `indent` to the right, or as far as its first line was.
pub(super) fn wrapped(text: &str, indent: usize) -> String {
    let own = text.chars().take_while(|c| *c == ' ').count();
    let mut page = String::new();
    let mut line = " ".repeat(indent + own);
    // What stands in columns of its own is left as it was typed.
    if text.chars().count() + indent <= WIDTH {
        return format!("{}{text}\n", " ".repeat(indent));
    }
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if line.chars().count() + 1 + word.chars().count() > WIDTH && !line.trim().is_empty() {
            page.push_str(line.trim_end());
            page.push('\n');
            line = " ".repeat(indent + own);
        }
        if !line.trim().is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    page + line.trim_end() + "\n"
}

#[cfg(test)]
mod tests {
    use super::{table, wrapped};

    #[test]
    fn a_long_text_is_broken_between_words_and_keeps_its_indentation() {
        let text = wrapped(&"woord ".repeat(40), 4);
        assert!(text.lines().all(|line| line.starts_with("    woord") && line.chars().count() <= 100));
        assert_eq!(text.split_whitespace().count(), 40);
        assert_eq!(wrapped("  kort   en in   kolommen", 0), "  kort   en in   kolommen\n");
    }

    #[test]
    fn a_name_too_long_for_its_column_has_a_line_of_its_own() {
        let mut page = String::new();
        let row = |name: &str| (name.to_owned(), "wat het doet".to_owned());
        table(&mut page, "Kop", vec![row("--kort"), row("--een-naam-die-veel-te-lang-is NAAM")]);
        assert_eq!(
            page,
            "\nKop:\n  --kort  wat het doet\n  --een-naam-die-veel-te-lang-is NAAM\n          wat het doet\n"
        );
        table(&mut page, "Leeg", Vec::new());
        assert!(!page.contains("Leeg"));
    }
}
