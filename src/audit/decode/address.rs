//! Files inside an address: `data:image/png;base64,…`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::escapes;

/// The file inside an address that begins with `data:`: what its name would end in, and its bytes; nothing when it cannot be
/// read.
pub(super) fn data(address: &str) -> Option<(&'static str, Vec<u8>)> {
    let (kind, data) = address.get("data:".len()..)?.split_once(',')?;
    let bytes = if kind.to_ascii_lowercase().ends_with(";base64") {
        let data: String = data.chars().filter(|c| !c.is_whitespace()).collect();
        STANDARD.decode(data).ok()?
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
    Some((ending, bytes))
}
