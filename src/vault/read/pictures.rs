//! Pictures, their metadata taken out.
//!
//! Only what draws the picture stays: by a list of what is kept, not of what is dropped, so that a kind of metadata that
//! nobody has thought of does not travel. Of a photograph the orientation stays, as the one thing needed to show it.

use std::path::Path;

use img_parts::jpeg::{Jpeg, JpegSegment};
use img_parts::png::Png;
use img_parts::webp::WebP;

use super::drawing::{Drawing, drawing};
use super::file;
use crate::diagnostics::Fact;

/// No picture in a report needs more.
const MOST: u64 = 20 * 1024 * 1024;

/// The bytes of the picture at `path` without metadata, the ending that goes with them, and the words in a drawing; or
/// why it cannot go out.
pub(super) fn read(path: &Path) -> Result<(Vec<u8>, &'static str, String), Fact> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let strip: fn(Vec<u8>) -> Option<Vec<u8>> = match ending.as_str() {
        "jpg" | "jpeg" => jpeg,
        "png" => png,
        "webp" => webp,
        // A drawing can hold scripts, other files and hidden texts: it is written anew.
        "svg" => {
            let Drawing { bytes, words } = drawing(&file::bytes(path, MOST)?)?;
            return Ok((bytes, "svg", words));
        }
        _ => return Err(Fact::Word("other-format")),
    };
    let bytes = file::bytes(path, MOST)?;
    let kept = match ending.as_str() {
        "png" => "png",
        "webp" => "webp",
        _ => "jpg",
    };
    strip(bytes).map(|bytes| (bytes, kept, String::new())).ok_or(Fact::Word("not-what-it-says"))
}

/// Segments that draw: tables, frames and scans, and the one that says how colours are mixed.
fn draws(marker: u8) -> bool {
    const ADOBE: u8 = 0xee;
    matches!(marker, 0xc0..=0xcf | 0xda | 0xdb | 0xdd | ADOBE)
}

fn jpeg(bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut picture = Jpeg::from_bytes(bytes.into()).ok()?;
    let orientation = picture
        .segments()
        .iter()
        .filter(|segment| segment.marker() == 0xe1)
        .find_map(|segment| orientation(segment.contents().strip_prefix(b"Exif\0\0")?));
    let segments = picture.segments_mut();
    segments.retain(|segment| draws(segment.marker()) && (segment.marker() != 0xee || is_adobe(segment.contents())));
    if let Some(turned @ 2..=8) = orientation {
        segments.insert(0, JpegSegment::new_with_contents(0xe1, exif(turned).into()));
    }
    // From the first scan on everything is one stretch: scans, tables between them, and whatever was put behind.
    let scan = segments.iter().position(JpegSegment::has_entropy)?;
    let marker = segments.get(scan)?.marker();
    let header = segments.get(scan)?.contents().clone();
    let mut whole = Vec::new();
    picture.clone().encoder().write_to(&mut whole).ok()?;
    let head = picture.segments().iter().take(scan).map(JpegSegment::len).sum::<usize>() + 2;
    let drawn = whole.get(head + 2 + 2 + header.len()..)?;
    let mut stripped = whole.get(..head)?.to_vec();
    stripped.extend([0xff, marker]);
    stripped.extend(u16::try_from(header.len() + 2).ok()?.to_be_bytes());
    stripped.extend(header.iter());
    scans(drawn, &mut stripped)?;
    Some(stripped)
}

fn is_adobe(contents: &[u8]) -> bool {
    contents.starts_with(b"Adobe") && contents.len() == 12
}

/// Copies scans and the tables between them up to the end of the picture, and nothing else.
fn scans(mut rest: &[u8], into: &mut Vec<u8>) -> Option<()> {
    loop {
        let marked =
            rest.windows(2).position(|pair| matches!(pair, [0xff, mark] if !matches!(mark, 0 | 0xff | 0xd0..=0xd7)))?;
        into.extend(rest.get(..marked)?);
        let kind = *rest.get(marked + 1)?;
        rest = rest.get(marked + 2..)?;
        if kind == 0xd9 {
            into.extend([0xff, 0xd9]);
            return Some(());
        }
        let length = usize::from(u16::from_be_bytes([*rest.first()?, *rest.get(1)?]));
        let segment = rest.get(..length).filter(|_| length >= 2)?;
        if (draws(kind) && kind != 0xee) || kind == 0xdc {
            into.extend([0xff, kind]);
            into.extend(segment);
        }
        rest = rest.get(length..)?;
    }
}

/// The orientation that EXIF data tells, from its first directory.
fn orientation(exif: &[u8]) -> Option<u16> {
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
    (0..count).find_map(|index| {
        let entry = directory + 2 + index * 12;
        (two(entry)? == 0x0112 && two(entry + 2)? == 3).then(|| two(entry + 8)).flatten()
    })
}

/// EXIF data that tells the orientation and nothing else.
fn exif(orientation: u16) -> Vec<u8> {
    let mut data = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    data.extend(orientation.to_be_bytes());
    data.extend([0; 6]);
    data
}

fn png(bytes: Vec<u8>) -> Option<Vec<u8>> {
    const KEPT: [&[u8; 4]; 12] =
        [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"acTL", b"fcTL", b"fdAT"];
    let mut picture = Png::from_bytes(bytes.into()).ok()?;
    picture.chunks_mut().retain(|chunk| KEPT.contains(&&chunk.kind()));
    let first = picture.chunks().first()?.kind();
    let last = picture.chunks().last()?.kind();
    let mut stripped = Vec::new();
    picture.encoder().write_to(&mut stripped).ok()?;
    (first == *b"IHDR" && last == *b"IEND").then_some(stripped)
}

fn webp(bytes: Vec<u8>) -> Option<Vec<u8>> {
    const KEPT: [&[u8; 4]; 6] = [b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF"];
    let mut picture = WebP::from_bytes(bytes.into()).ok()?;
    picture.chunks_mut().retain(|chunk| KEPT.contains(&&chunk.id()));
    let drawn = picture.chunks().iter().any(|chunk| matches!(&chunk.id(), b"VP8 " | b"VP8L" | b"ANMF"));
    let mut stripped = Vec::new();
    picture.encoder().write_to(&mut stripped).ok()?;
    // The first chunk of an extended file announces what follows; colours, EXIF and XMP no longer do.
    if stripped.get(12..16) == Some(b"VP8X")
        && let Some(flags) = stripped.get_mut(20)
    {
        *flags &= !0b0010_1100;
    }
    drawn.then_some(stripped)
}
