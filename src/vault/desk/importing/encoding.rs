//! Bytes of a table as text, however the program that wrote it spells letters.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// A text, and how it was read.
pub(super) struct Spelled {
    pub(super) text: String,
    pub(super) encoding: &'static Encoding,
    /// How many characters could not be read; a sign stands in their place.
    pub(super) broken: usize,
}

/// The spelling that a mapping names: as pages on the web name it, and as people say it besides.
pub(super) fn named(name: &str) -> Option<&'static Encoding> {
    let name = name.trim().to_lowercase();
    let known = match name.as_str() {
        "ansi" | "latin-1" => "windows-1252",
        "utf16" => "utf-16",
        other => other,
    };
    Encoding::for_label_no_replacement(known.as_bytes())
}

/// Reads `bytes`. A mark at their beginning decides; then what is `wanted`, unless the bytes cannot be that. What is no
/// UTF-8 is what Windows programs of western Europe write when nobody asks.
pub(super) fn read(bytes: &[u8], wanted: Option<&'static Encoding>) -> Spelled {
    let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| {
        let wanted = wanted.filter(|encoding| *encoding != UTF_8);
        let guess = if std::str::from_utf8(bytes).is_ok() { UTF_8 } else { WINDOWS_1252 };
        (wanted.unwrap_or(guess), 0)
    });
    let (text, _) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
    let broken = text.matches(char::REPLACEMENT_CHARACTER).count();
    Spelled { text: text.into_owned(), encoding, broken }
}
