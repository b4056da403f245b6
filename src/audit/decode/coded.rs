//! Text inside text: base64 and hexadecimal digits in the midst of a script, an attribute, a cell.

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};

use super::bytes;

/// Shorter runs of letters and figures are words, fingerprints and numbers.
const LEAST: usize = 20;

/// What runs of base64 or of hexadecimal digits in `text` say, where they say anything.
pub(super) fn inside(text: &str) -> Option<String> {
    let mut found: Option<String> = None;
    let runs = text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '_' | '-' | '=')));
    for run in runs.filter(|run| run.len() >= LEAST) {
        for bytes in [digits(run), letters(run)].into_iter().flatten() {
            if let Some(said) = bytes::text(&bytes)
                && !said.chars().any(|c| c.is_control() && !c.is_whitespace())
            {
                let found = found.get_or_insert_default();
                found.push_str(&said);
                found.push('\n');
            }
        }
    }
    found
}

fn digits(run: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = run.as_bytes().as_chunks::<2>();
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let bytes: Option<Vec<u8>> = pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect();
    bytes.filter(|_| rest.is_empty())
}

fn letters(run: &str) -> Option<Vec<u8>> {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    let alphabet = if run.contains(['_', '-']) { &URL_SAFE } else { &STANDARD };
    GeneralPurpose::new(alphabet, config).decode(run.trim_end_matches('=')).ok()
}
