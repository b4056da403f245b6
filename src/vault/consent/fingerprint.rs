//! What a text is known by.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

/// The sha256 of a text, in hexadecimal.
pub(in crate::vault) fn fingerprint(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
