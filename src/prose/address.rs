//! Addresses.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use serde::Serialize;

use super::letters::has_direction_marks;

/// An address that a reader may follow: `http`, `https`, `mailto` or `tel`, without control characters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct WebAddress(String);

impl WebAddress {
    /// The address, or nothing when following it could run code or read a file.
    pub fn parse(address: &str) -> Option<Self> {
        let (scheme, rest) = address.split_once(':')?;
        let known = ["http", "https", "mailto", "tel"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
        let harmless = |c: char| !c.is_control() && !c.is_whitespace() && !matches!(c, '"' | '<' | '>' | '\\' | '`');
        (known && !rest.is_empty() && rest.chars().all(harmless) && !has_direction_marks(rest))
            .then(|| Self(address.to_owned()))
    }

    /// As it goes into an attribute, not yet escaped.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What an address says once its percent signs are undone, as often as they were put in.
pub fn percent_decoded(address: &str) -> Cow<'_, str> {
    let mut decoded = percent_decode_str(address).decode_utf8_lossy();
    for _ in 0..2 {
        if !decoded.contains('%') {
            break;
        }
        decoded = Cow::Owned(percent_decode_str(&decoded).decode_utf8_lossy().into_owned());
    }
    decoded
}

#[cfg(test)]
mod tests {
    use super::percent_decoded;

    #[test]
    fn percent_signs_are_undone_as_often_as_they_were_put_in() {
        assert_eq!(percent_decoded("s%61skia/karad%C3%BCman"), "saskia/karadüman");
        assert_eq!(percent_decoded("s%2561skia"), "saskia");
        assert_eq!(percent_decoded("100% zeker"), "100% zeker");
    }
}
