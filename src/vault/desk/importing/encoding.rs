//! Bytes of a table as text, however the program that wrote it spells letters.

/// How letters are spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Utf16Little,
    Utf16Big,
    /// What Windows programs of western Europe write when nobody asks.
    Windows1252,
}

/// A text, and how it was read.
pub(super) struct Spelled {
    pub(super) text: String,
    pub(super) encoding: Encoding,
    /// How many characters could not be read; a sign stands in their place.
    pub(super) broken: usize,
}

/// The names of the spellings in a mapping.
pub(super) fn named(name: &str) -> Option<Encoding> {
    Some(match name.trim().to_lowercase().as_str() {
        "utf-8" | "utf8" => Encoding::Utf8,
        "utf-16" | "utf16" | "utf-16le" => Encoding::Utf16Little,
        "utf-16be" => Encoding::Utf16Big,
        "windows-1252" | "cp1252" | "ansi" | "latin-1" | "iso-8859-1" => Encoding::Windows1252,
        _ => return None,
    })
}

/// Reads `bytes`. A mark at their beginning decides; then what is `wanted`, unless the bytes cannot be that.
pub(super) fn read(bytes: &[u8], wanted: Option<Encoding>) -> Spelled {
    if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        return spelled(rest, Encoding::Utf8);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return spelled(rest, Encoding::Utf16Little);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return spelled(rest, Encoding::Utf16Big);
    }
    match wanted {
        Some(encoding @ (Encoding::Utf16Little | Encoding::Utf16Big | Encoding::Windows1252)) => {
            spelled(bytes, encoding)
        }
        Some(Encoding::Utf8) | None if std::str::from_utf8(bytes).is_ok() => spelled(bytes, Encoding::Utf8),
        Some(Encoding::Utf8) | None => spelled(bytes, Encoding::Windows1252),
    }
}

fn spelled(bytes: &[u8], encoding: Encoding) -> Spelled {
    let text = match encoding {
        Encoding::Utf8 => String::from_utf8_lossy(bytes).into_owned(),
        Encoding::Utf16Little => utf16(bytes, u16::from_le_bytes),
        Encoding::Utf16Big => utf16(bytes, u16::from_be_bytes),
        Encoding::Windows1252 => bytes.iter().map(|byte| windows(*byte)).collect(),
    };
    let broken = text.matches(char::REPLACEMENT_CHARACTER).count();
    Spelled { text, encoding, broken }
}

fn utf16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> String {
    let (pairs, odd) = bytes.as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let text = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER));
    let rest = (!odd.is_empty()).then_some(char::REPLACEMENT_CHARACTER);
    text.chain(rest).collect()
}

/// Source: the WHATWG's index of windows-1252.
fn windows(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    let high = byte.checked_sub(0x80).and_then(|at| HIGH.get(usize::from(at)));
    high.copied().unwrap_or_else(|| char::from(byte))
}
