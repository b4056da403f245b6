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
    String::from_utf8_lossy(&address_bytes(address)).into_owned()
}

/// The bytes that `address` stands for.
pub(super) fn address_bytes(address: &str) -> Vec<u8> {
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
    out
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// A text of JSON, `text` being what stands between its quotation marks.
pub(super) fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut units: Vec<u16> = Vec::new();
    let mut rest = text;
    let settle = |units: &mut Vec<u16>, out: &mut String| {
        out.extend(char::decode_utf16(units.drain(..)).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)));
    };
    while let Some((before, after)) = rest.split_once('\\') {
        if !before.is_empty() {
            settle(&mut units, &mut out);
            out.push_str(before);
        }
        let mut chars = after.chars();
        let escaped = chars.next();
        rest = chars.as_str();
        if escaped == Some('u')
            && let Some((digits, behind)) = rest.split_at_checked(4)
            && let Ok(unit) = u16::from_str_radix(digits, 16)
        {
            units.push(unit);
            rest = behind;
            continue;
        }
        settle(&mut units, &mut out);
        match escaped {
            Some('n' | 'r' | 't' | 'b' | 'f') => out.push(' '),
            Some(c) => out.push(c),
            None => {}
        }
    }
    settle(&mut units, &mut out);
    out.push_str(rest);
    out
}

/// A text of a calendar.
pub(super) fn calendar(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (c, c == '\\') {
            (_, true) => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(escaped) => out.push(escaped),
                None => {}
            },
            (c, false) => out.push(c),
        }
    }
    out
}
