//! Files inside an address: `data:image/png;base64,…`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::super::finding::FindingKind;
use super::decoded::DEEPEST;
use super::said::At;
use super::{Decoded, escapes};

/// Reads the file inside an address that begins with `data:`.
pub(super) fn data(address: &str, depth: usize) -> Decoded {
    let unreadable = || {
        let mut decoded = Decoded::default();
        decoded.find(FindingKind::Unreadable, At::Whole);
        decoded
    };
    let Some((kind, data)) = address.get("data:".len()..).and_then(|rest| rest.split_once(',')) else {
        return unreadable();
    };
    if depth >= DEEPEST {
        return unreadable();
    }
    let bytes = if kind.to_ascii_lowercase().ends_with(";base64") {
        let data: String = data.chars().filter(|c| !c.is_whitespace()).collect();
        let Ok(bytes) = STANDARD.decode(data) else { return unreadable() };
        bytes
    } else {
        escapes::address_bytes(data)
    };
    let kind = kind.split(';').next().unwrap_or_default().to_ascii_lowercase();
    let ending = match kind.rsplit('/').next().unwrap_or_default() {
        "jpeg" | "jpg" => "jpg",
        "png" => "png",
        "webp" => "webp",
        "svg+xml" => "svg",
        "html" | "xhtml+xml" => "html",
        "plain" | "" => "txt",
        "css" => "css",
        "javascript" => "js",
        "json" => "json",
        "pdf" => "pdf",
        _ => "",
    };
    super::sort(ending, &bytes, depth + 1)
}
