//! Ways of writing a character without writing it: `\u00e9` and `\xe9` in scripts and JSON, `\e9 ` in styles, `%c3%a9` in addresses.

/// `text` of a script, a style or JSON with its escapes undone.
pub(in crate::audit) fn script(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let (c, left) = escaped(after);
        out.extend(c);
        rest = left;
    }
    out.push_str(rest);
    out
}

/// The character that an escape stands for, `text` beginning behind the backslash, and what follows it.
fn escaped(text: &str) -> (Option<char>, &str) {
    let mut chars = text.chars();
    match chars.next() {
        Some('u') => match chars.as_str().strip_prefix('{').and_then(|rest| rest.split_once('}')) {
            Some((digits, rest)) => (from_hex(digits), rest),
            None => hex(chars.as_str(), 4).unwrap_or((None, chars.as_str())),
        },
        Some('x') => hex(chars.as_str(), 2).unwrap_or((None, chars.as_str())),
        Some(c) if c.is_ascii_hexdigit() => {
            let length = text.chars().take(6).take_while(char::is_ascii_hexdigit).count();
            let (c, rest) = hex(text, length).unwrap_or((None, text));
            (c, rest.strip_prefix(' ').unwrap_or(rest))
        }
        Some('n' | 't' | 'r') => (Some(' '), chars.as_str()),
        Some(c) => (Some(c), chars.as_str()),
        None => (None, ""),
    }
}

fn hex(text: &str, length: usize) -> Option<(Option<char>, &str)> {
    let (digits, rest) = text.split_at_checked(length)?;
    Some((from_hex(digits), rest))
}

fn from_hex(digits: &str) -> Option<char> {
    u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
}

/// `address` with its percent signs undone.
pub(super) fn address(address: &str) -> String {
    let mut out = Vec::with_capacity(address.len());
    let mut bytes = address.bytes();
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        let digits = (byte == b'%').then(|| Some((digit(ahead.next()?)?, digit(ahead.next()?)?))).flatten();
        if let Some((high, low)) = digits {
            out.push(high * 16 + low);
            bytes = ahead;
        } else {
            out.push(byte);
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
