//! Pictures: nothing but pixels may be in them.
//!
//! Sources: JPEG, ITU-T T.81 annex B; PNG, ISO/IEC 15948 §5 and §11; WebP, RFC 9649 §2.

use super::super::finding::FindingKind;
use super::said::At;
use super::{Decoded, bytes};

/// The longest JFIF segment that holds no small picture.
const JFIF: usize = 16;

/// Reads a picture whose file name ends in `ending`.
pub(super) fn decode(ending: &str, bytes: &[u8]) -> Decoded {
    let mut decoded = Decoded { pictures: vec![(bytes.to_vec(), At::Whole)], ..Decoded::default() };
    let bare = match ending {
        "jpg" | "jpeg" => jpeg(bytes),
        "png" => png(bytes),
        "webp" => webp(bytes),
        _ => None,
    };
    match bare {
        Some(true) => {}
        Some(false) => decoded.find(FindingKind::Metadata, At::Whole),
        None => decoded.find(FindingKind::Unreadable, At::Whole),
    }
    if bare != Some(true) {
        // Pixels say nothing; what lies beside them may.
        decoded.hidden.line(At::Whole, &bytes::strewn(bytes));
    }
    decoded
}

/// Whether a JPEG holds pixels only; `None` when it cannot be read.
fn jpeg(bytes: &[u8]) -> Option<bool> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    loop {
        let (marker, after) = rest.strip_prefix(&[0xff])?.split_first()?;
        let (length, body) = after.split_first_chunk::<2>()?;
        let length = usize::from(u16::from_be_bytes(*length));
        let (segment, behind) = body.split_at_checked(length.checked_sub(2)?)?;
        let allowed = match marker {
            0xe0 => length <= JFIF,
            // How the colours are stored.
            0xee => segment.starts_with(b"Adobe") && segment.len() == 12,
            0xe1..=0xed | 0xef | 0xfe => false,
            _ => true,
        };
        if !allowed {
            return Some(false);
        }
        rest = behind;
        if *marker == 0xda {
            return scans(rest);
        }
    }
}

/// Whether from the first scan on there are pixels and their tables only, and nothing behind the end.
fn scans(mut rest: &[u8]) -> Option<bool> {
    loop {
        let marked =
            rest.windows(2).position(|pair| matches!(pair, [0xff, mark] if !matches!(mark, 0 | 0xff | 0xd0..=0xd7)))?;
        let [_, kind, behind @ ..] = rest.get(marked..)? else { return None };
        match kind {
            0xd9 => return Some(behind.is_empty()),
            0xc0..=0xcf | 0xda..=0xdd => {
                let (length, _) = behind.split_first_chunk::<2>()?;
                rest = behind.get(usize::from(u16::from_be_bytes(*length))..)?;
            }
            _ => return Some(false),
        }
    }
}

/// Whether a PNG holds pixels only.
fn png(bytes: &[u8]) -> Option<bool> {
    let mut rest = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n")?;
    loop {
        let (length, after) = rest.split_first_chunk::<4>()?;
        let (name, body) = after.split_first_chunk::<4>()?;
        let pixels: [&[u8; 4]; 11] =
            [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"bKGD", b"pHYs", b"sBIT"];
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
