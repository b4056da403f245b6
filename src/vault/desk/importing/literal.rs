//! Words of a cell as Markdown that says exactly these words, and nothing else.

use crate::prose::is_invisible;

/// What a line became, and how much of it could not be seen anyway.
pub(super) struct Literal {
    pub(super) text: String,
    /// How many characters without a shape were left out: control characters, marks that turn the direction, joiners.
    pub(super) unseen: usize,
}

/// The lines of a cell, without blanks at their ends; blank lines are left out.
pub(super) fn lines(cell: &str) -> impl Iterator<Item = &str> {
    let ends = |c: char| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    cell.split(ends).map(str::trim).filter(|line| !line.is_empty())
}

/// One line, so that no sign in it is read as a mark: of Markdown, of a comment, of a part that stays, of a block.
pub(super) fn literal(line: &str) -> Literal {
    let seen = |c: &char| !is_unseen(*c);
    let unseen = line.chars().filter(|c| !seen(c)).count();
    let shown: String = line.chars().filter(seen).map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    let chars: Vec<char> = shown.trim().chars().collect();
    let mut text = String::with_capacity(shown.len() + shown.len() / 8);
    let mut digits_alone = true;
    for (at, c) in chars.iter().copied().enumerate() {
        let before = at.checked_sub(1).and_then(|before| chars.get(before)).copied();
        let after = chars.get(at + 1).copied();
        let beside = |like: fn(char) -> bool| before.is_some_and(like) || after.is_some_and(like);
        let first = at == 0;
        let marks = match c {
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '|' | '~' | '#' | '&' | '$' | '^' => true,
            '%' => beside(|c| c == '%'),
            ':' | ';' => first || beside(is_colon),
            '!' => before == Some('<') || after == Some('['),
            '=' => first || beside(|c| c == '='),
            '-' | '+' => first || beside(|c| c == '-'),
            // The mark of a numbered list.
            '.' | ')' => !first && digits_alone,
            _ => false,
        };
        digits_alone = digits_alone && c.is_ascii_digit();
        if marks {
            text.push('\\');
            text.push(c);
        } else if is_colon(c) && (first || beside(is_colon)) {
            // No backslash takes the meaning from these: their number does.
            text.push_str(&by_number(c));
        } else {
            text.push(c);
        }
    }
    Literal { text, unseen }
}

/// `text`, already literal, so that no part behind a dash is read as the end of an action: `– anna – 2025-04-14`.
pub(super) fn without_end_of_action(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let plain = |word: &&str| match *word {
        "-" | "--" => format!("\\{word}"),
        "–" | "—" | "−" | "‒" | "‑" => word.chars().map(by_number).collect(),
        other => other.to_owned(),
    };
    words.iter().map(plain).collect::<Vec<_>>().join(" ")
}

fn by_number(c: char) -> String {
    format!("&#{};", u32::from(c))
}

/// What looks like the colons that begin a part that stays.
const fn is_colon(c: char) -> bool {
    matches!(c, ':' | ';' | '：' | '︓' | '﹕')
}

/// What has no shape of its own and may change what others look like.
fn is_unseen(c: char) -> bool {
    (c.is_control() && c != '\t') || is_invisible(c)
}
