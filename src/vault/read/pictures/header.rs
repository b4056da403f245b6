//! What a file says of itself before a pixel of it is decoded: its format, how large it is, which side is up.
//!
//! Sources: JPEG, ITU-T T.81 annex B; PNG, ISO/IEC 15948 §5; WebP, RFC 9649 §2; Exif 2.3 §4.6.

use crate::diagnostics::Fact;

/// A format that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Jpeg,
    Png,
    WebP,
}

/// The beginning of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    pub(super) format: Format,
    pub(super) width: u32,
    pub(super) height: u32,
    /// As Exif counts them, from 1; 1 when nothing is said.
    pub(super) orientation: u8,
}

/// More than the largest cameras of a telephone make in their ordinary setting.
const MOST_PIXELS: u64 = 110_000_000;

/// The format of a file, by its first bytes; a name can be wrong.
pub(super) fn format(bytes: &[u8]) -> Result<Format, Fact> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Ok(Format::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Ok(Format::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Ok(Format::WebP),
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => Err(Fact::Word("heic")),
        [b'G', b'I', b'F', b'8', ..] | [b'B', b'M', ..] | [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => {
            Err(Fact::Word("other-format"))
        }
        _ => Err(Fact::Word("not-what-it-says")),
    }
}

/// What the file says of itself; or why nobody decodes it.
pub(super) fn header(bytes: &[u8]) -> Result<Header, Fact> {
    let format = format(bytes)?;
    let said = match format {
        Format::Jpeg => jpeg(bytes),
        Format::Png => png(bytes),
        Format::WebP => webp(bytes),
    };
    let ((width, height), exif) = said.ok_or(Fact::Word("not-what-it-says"))?;
    if width == 0 || height == 0 {
        return Err(Fact::Word("not-what-it-says"));
    }
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Fact::Word("too-many-pixels"));
    }
    Ok(Header { format, width, height, orientation: exif.and_then(orientation).unwrap_or(1) })
}

/// The size and the Exif data.
type Said<'a> = Option<((u32, u32), Option<&'a [u8]>)>;

fn jpeg(bytes: &[u8]) -> Said<'_> {
    let mut rest = bytes.get(2..)?;
    let mut exif = None;
    loop {
        // Any number of these may stand before a marker.
        let at = rest.iter().position(|byte| *byte != 0xff)?;
        let (marker, after) = rest.get(at..)?.split_first()?;
        let (length, body) = after.split_first_chunk::<2>()?;
        let (segment, behind) = body.split_at_checked(usize::from(u16::from_be_bytes(*length)).checked_sub(2)?)?;
        match marker {
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                let [_, h1, h2, w1, w2, ..] = segment else { return None };
                let side = |pair: [u8; 2]| u32::from(u16::from_be_bytes(pair));
                // Half of a photograph is not the photograph: a file that was cut off has no end.
                behind.windows(2).rposition(|pair| pair == [0xff, 0xd9])?;
                return Some(((side([*w1, *w2]), side([*h1, *h2])), exif));
            }
            0xe1 if exif.is_none() => exif = segment.strip_prefix(b"Exif\0\0"),
            0xda | 0xd9 => return None,
            _ => {}
        }
        rest = behind;
    }
}

fn png(bytes: &[u8]) -> Said<'_> {
    let mut rest = bytes.get(8..)?;
    let (mut size, mut exif) = (None, None);
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let Some((name, body)) = after.split_first_chunk::<4>() else { break };
        let Some((data, behind)) = body.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?) else {
            break;
        };
        match name {
            b"IHDR" => {
                let (width, data) = data.split_first_chunk::<4>()?;
                size = Some((u32::from_be_bytes(*width), u32::from_be_bytes(*data.first_chunk::<4>()?)));
            }
            b"eXIf" => exif = Some(data),
            b"IEND" => break,
            _ => {}
        }
        rest = behind.get(4..).unwrap_or_default();
    }
    size.map(|size| (size, exif))
}

fn webp(bytes: &[u8]) -> Said<'_> {
    let mut rest = bytes.get(12..)?;
    let (mut size, mut exif) = (None, None);
    while let Some((name, after)) = rest.split_first_chunk::<4>() {
        let Some((length, body)) = after.split_first_chunk::<4>() else { break };
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let Some(data) = body.get(..length) else { break };
        let said = match name {
            b"VP8X" => data.get(4..10).and_then(|sides| {
                let [w1, w2, w3, h1, h2, h3] = *sides else { return None };
                Some((u32::from_le_bytes([w1, w2, w3, 0]) + 1, u32::from_le_bytes([h1, h2, h3, 0]) + 1))
            }),
            b"VP8 " => data.get(6..10).and_then(|sides| {
                let [w1, w2, h1, h2] = *sides else { return None };
                let low = |pair| u32::from(u16::from_le_bytes(pair) & 0x3fff);
                Some((low([w1, w2]), low([h1, h2])))
            }),
            b"VP8L" => data.get(1..).and_then(<[u8]>::first_chunk::<4>).map(|packed| {
                let packed = u32::from_le_bytes(*packed);
                ((packed & 0x3fff) + 1, (packed >> 14 & 0x3fff) + 1)
            }),
            b"EXIF" => {
                exif = Some(data.strip_prefix(b"Exif\0\0").unwrap_or(data));
                None
            }
            _ => None,
        };
        // The first one speaks for the whole sheet; what follows may be a part of it.
        size = size.or(said);
        rest = body.get(length + length % 2..).unwrap_or_default();
    }
    size.map(|size| (size, exif))
}

/// The orientation that Exif data tells, from its first directory.
fn orientation(exif: &[u8]) -> Option<u8> {
    let big = match exif.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let two = |at: usize| {
        let pair = [*exif.get(at)?, *exif.get(at + 1)?];
        Some(if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) })
    };
    let four = |at: usize| {
        let (one, other) = (u32::from(two(at)?), u32::from(two(at + 2)?));
        usize::try_from(if big { one << 16 | other } else { other << 16 | one }).ok()
    };
    let directory = four(4)?;
    let count = usize::from(two(directory)?);
    let value = (0..count).find_map(|index| {
        let entry = directory + 2 + index * 12;
        (two(entry)? == 0x0112 && two(entry + 2)? == 3).then(|| two(entry + 8)).flatten()
    });
    value.and_then(|value| u8::try_from(value).ok()).filter(|value| matches!(value, 1..=8))
}
