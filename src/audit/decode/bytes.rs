//! Bytes as text, in whatever way they were written down.

use std::borrow::Cow;

/// The text, when the bytes are nothing but text: UTF-8, or UTF-16 with a mark or with its zeros.
pub(in crate::audit) fn text(bytes: &[u8]) -> Option<Cow<'_, str>> {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => std::str::from_utf8(rest).ok().map(Cow::Borrowed),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes).map(Cow::Owned),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes).map(Cow::Owned),
        [0, b, ..] if *b != 0 => utf16(bytes, u16::from_be_bytes).map(Cow::Owned),
        [b, 0, ..] if *b != 0 => utf16(bytes, u16::from_le_bytes).map(Cow::Owned),
        _ => std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0')).map(Cow::Borrowed),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect::<Result<String, _>>().ok()?;
    (rest.is_empty() && !text.contains('\0')).then_some(text)
}

/// Whatever can be read in bytes that are no text: in one byte a letter or more, in two with the one or the other first.
pub(in crate::audit) fn strewn(bytes: &[u8]) -> String {
    let mut found: String = String::from_utf8_lossy(bytes).chars().map(printable).collect();
    for (skipped, unit) in [
        (0, u16::from_be_bytes as fn([u8; 2]) -> u16),
        (1, u16::from_be_bytes),
        (0, u16::from_le_bytes),
        (1, u16::from_le_bytes),
    ] {
        let (pairs, _) = bytes.get(skipped..).unwrap_or_default().as_chunks::<2>();
        found.push('\n');
        let letters = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)));
        // Of letters that no European language has, most are no letters at all.
        found.extend(letters.map(|letter| match letter {
            Ok(letter) if u32::from(letter) < 0x2100 => printable(letter),
            Ok(_) | Err(_) => '\n',
        }));
    }
    found
}

fn printable(letter: char) -> char {
    if letter.is_control() || letter == char::REPLACEMENT_CHARACTER { '\n' } else { letter }
}
