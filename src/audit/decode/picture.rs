//! Pictures: nothing but pixels may be in them.
//!
//! Sources: JPEG, ITU-T T.81 annex B; PNG, ISO/IEC 15948 §5 and §11; WebP, RFC 9649 §2.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::super::finding::FindingKind;
use super::Decoded;

/// The longest EXIF segment that holds no more than an orientation.
const ONE_TAG: usize = 40;

/// Reads a picture whose file name ends in `ending`.
pub(super) fn decode(ending: &str, bytes: &[u8]) -> Decoded {
    Decoded { other: check(ending, bytes).into_iter().collect(), ..Decoded::default() }
}

/// Reads a picture inside an address: `data:image/png;base64,…`.
pub(super) fn in_address(address: &str) -> Option<FindingKind> {
    let picture = address.strip_prefix("data:image/").and_then(|rest| rest.split_once(";base64,"));
    let Some((ending, data)) = picture else { return Some(FindingKind::Unreadable) };
    STANDARD.decode(data).map_or(Some(FindingKind::Unreadable), |bytes| check(ending, &bytes))
}

fn check(ending: &str, bytes: &[u8]) -> Option<FindingKind> {
    let bare = match ending {
        "jpg" | "jpeg" => jpeg(bytes),
        "png" => png(bytes),
        "webp" => webp(bytes),
        _ => return Some(FindingKind::Unreadable),
    };
    match bare {
        Some(true) => None,
        Some(false) => Some(FindingKind::Metadata),
        None => Some(FindingKind::Unreadable),
    }
}

/// Whether a JPEG holds pixels only; `None` when it cannot be read.
fn jpeg(bytes: &[u8]) -> Option<bool> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    loop {
        let (marker, after) = rest.strip_prefix(&[0xff])?.split_first()?;
        let (length, body) = after.split_first_chunk::<2>()?;
        let length = usize::from(u16::from_be_bytes(*length));
        let allowed = match marker {
            // JFIF, and Adobe's note on how the colours are stored.
            0xe0 | 0xee => true,
            0xe1 => length <= ONE_TAG,
            0xe2..=0xef | 0xfe => false,
            _ => true,
        };
        if !allowed {
            return Some(false);
        }
        rest = body.get(length.checked_sub(2)?..)?;
        if *marker == 0xda {
            // From here on there are pixels; the picture ends with its last two bytes, and nothing else may end so.
            let end = rest.windows(2).position(|pair| pair == [0xff, 0xd9])?;
            return Some(end + 2 == rest.len());
        }
    }
}

/// Whether a PNG holds pixels only.
fn png(bytes: &[u8]) -> Option<bool> {
    let mut rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    loop {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (name, body) = after.split_first_chunk::<4>()?;
        let pixels: [&[u8; 4]; 12] = [
            b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"bKGD", b"pHYs", b"sBIT", b"sPLT",
        ];
        let animation: [&[u8; 4]; 3] = [b"acTL", b"fcTL", b"fdAT"];
        if !pixels.contains(&name) && !animation.contains(&name) {
            return Some(false);
        }
        rest = body.get(usize::try_from(u32::from_be_bytes(*length)).ok()?.checked_add(4)?..)?;
        if name == b"IEND" {
            return Some(rest.is_empty());
        }
    }
}

/// Whether a WebP holds pixels only.
fn webp(bytes: &[u8]) -> Option<bool> {
    let (length, after) = bytes.strip_prefix(b"RIFF")?.split_first_chunk::<4>()?;
    if usize::try_from(u32::from_le_bytes(*length)).ok()? != after.len() {
        return Some(false);
    }
    let mut rest = after.strip_prefix(b"WEBP")?;
    while !rest.is_empty() {
        let (name, after) = rest.split_first_chunk::<4>()?;
        let (length, body) = after.split_first_chunk::<4>()?;
        let pixels: [&[u8; 4]; 6] = [b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF"];
        if !pixels.contains(&name) {
            return Some(false);
        }
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        rest = body.get(length.checked_add(length % 2)?..)?;
    }
    Some(true)
}
