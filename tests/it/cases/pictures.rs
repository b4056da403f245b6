//! Whether a picture holds more than it shows.

use std::collections::BTreeSet;
use std::io::Read as _;

use base64::Engine as _;
use flate2::bufread::ZlibDecoder;
use regex::bytes::Regex;

use crate::support::members;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG: &[u8] = b"\xff\xd8";

/// The pictures in a file, and in the files in it, with their names.
pub(super) fn inside(name: &str, bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let ending = name.rsplit('.').next().unwrap_or("");
    match ending {
        "png" | "jpg" | "jpeg" | "webp" | "gif" => vec![(name.to_owned(), bytes.to_vec())],
        "zip" | "xlsx" => members(bytes).iter().flat_map(|(name, bytes)| inside(name, bytes)).collect(),
        "html" => {
            let address = Regex::new(r"data:image/(?:png|jpeg|webp|gif);base64,([A-Za-z0-9+/=]+)").unwrap();
            let coded = address.captures_iter(bytes).map(|found| found[1].to_vec());
            let decoded = coded.map(|coded| base64::engine::general_purpose::STANDARD.decode(coded).unwrap());
            decoded.enumerate().map(|(at, bytes)| (format!("picture {at} of {name}"), bytes)).collect()
        }
        _ => Vec::new(),
    }
}

/// The bytes of a file, of what is packed in it and of the rows of its pictures.
pub(super) fn forms(name: &str, bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut forms = vec![bytes.to_vec()];
    if bytes.starts_with(b"PK") {
        forms.extend(members(bytes).into_iter().flat_map(|(name, bytes)| self::forms(&name, &bytes)));
    }
    for (_, picture) in inside(name, bytes) {
        if let Some((chunks, _)) = chunks(&picture) {
            let (rows, rest) = rows(&chunks).unwrap();
            forms.extend([rows, rest]);
        }
        forms.push(picture);
    }
    forms
}

/// What a picture holds beyond what it shows, if anything.
pub(super) fn beyond(picture: &[u8]) -> Option<String> {
    let found = if picture.starts_with(PNG) {
        beyond_png(picture)
    } else if picture.starts_with(JPEG) {
        beyond_jpeg(picture)
    } else {
        Err("neither PNG nor JPEG: teach this to read it".to_owned())
    };
    found.err()
}

/// A chunk of a PNG: its name and its content.
type Chunk<'p> = (&'p [u8], &'p [u8]);

/// The chunks of a PNG as far as its end, and what comes behind that.
fn chunks(picture: &[u8]) -> Option<(Vec<Chunk<'_>>, &[u8])> {
    let mut rest = picture.strip_prefix(PNG)?;
    let mut chunks = Vec::new();
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let (name, content) = after.split_at_checked(4)?;
        let (content, after) = content.split_at_checked(length)?;
        chunks.push((name, content));
        rest = after.get(4..)?;
        if name == b"IEND" {
            return Some((chunks, rest));
        }
    }
    None
}

/// The rows of a PNG as they are before their filters are undone, and what lies behind them in the packed stream.
fn rows(chunks: &[Chunk<'_>]) -> Result<(Vec<u8>, Vec<u8>), String> {
    let packed: Vec<&[u8]> = chunks.iter().filter(|(name, _)| *name == b"IDAT").map(|(_, content)| *content).collect();
    let packed = packed.concat();
    let (mut rows, mut unpacker) = (Vec::new(), ZlibDecoder::new(packed.as_slice()));
    unpacker.read_to_end(&mut rows).map_err(|why| format!("unreadable: {why}"))?;
    Ok((rows, unpacker.into_inner().to_vec()))
}

fn beyond_png(picture: &[u8]) -> Result<(), String> {
    let (chunks, behind) = chunks(picture).ok_or("unreadable chunks")?;
    if !behind.is_empty() {
        return Err("bytes after the end".to_owned());
    }
    let known: [&[u8]; 8] = [b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND", b"sRGB", b"gAMA", b"cHRM"];
    if let Some((name, _)) =
        chunks.iter().find(|(name, content)| !known.contains(name) || (*name == b"IEND" && !content.is_empty()))
    {
        return Err(format!("a chunk {}", String::from_utf8_lossy(name)));
    }
    let (rows, behind) = rows(&chunks)?;
    if !behind.is_empty() {
        return Err("bytes after the rows".to_owned());
    }
    let head = chunks[0].1;
    let size = |at: usize| u64::from(u32::from_be_bytes(head[at..at + 4].try_into().unwrap()));
    let (width, height, depth, colour, interlaced) = (size(0), size(4), head[8], head[9], head[12]);
    let samples = match colour {
        2 => 3,
        4 => 2,
        6 => 4,
        _ => 1,
    };
    let shown = height * ((width * samples * u64::from(depth)).div_ceil(8) + 1);
    if interlaced == 0 && rows.len() as u64 != shown {
        return Err(format!("{} bytes of rows, and {shown} are shown", rows.len()));
    }
    if matches!(colour, 4 | 6) { colours_nobody_sees(picture) } else { Ok(()) }
}

/// Where a picture is fully transparent it has one colour at most, so that nothing is drawn there.
fn colours_nobody_sees(picture: &[u8]) -> Result<(), String> {
    let pixels = image::load_from_memory(picture).map_err(|why| why.to_string())?.to_rgba8();
    let unseen: BTreeSet<[u8; 3]> =
        pixels.pixels().filter(|pixel| pixel.0[3] == 0).map(|pixel| [pixel.0[0], pixel.0[1], pixel.0[2]]).collect();
    if unseen.len() > 1 { Err("colours under full transparency".to_owned()) } else { Ok(()) }
}

fn beyond_jpeg(picture: &[u8]) -> Result<(), String> {
    let end = picture.windows(2).rposition(|pair| pair == b"\xff\xd9").ok_or("no end")?;
    if picture[end + 2..].iter().any(|byte| *byte != 0) {
        return Err("bytes after the end".to_owned());
    }
    let mut at = JPEG.len();
    while let Some([0xff, marker, high, low]) = picture.get(at..at + 4) {
        match marker {
            // The colours of a profile and of a printer's model may be said; all else is text, or a small picture.
            0xe1 | 0xe3..=0xed | 0xef | 0xfe => return Err(format!("a segment {marker:02x}")),
            0xda => break,
            _ => {}
        }
        at += 2 + usize::from(u16::from_be_bytes([*high, *low]));
    }
    rows_below(picture, end)
}

/// Without the end of what is stored a picture looks other than it did, unless that end is of rows below its height.
fn rows_below(picture: &[u8], end: usize) -> Result<(), String> {
    let shown = image::load_from_memory(picture).map_err(|why| why.to_string())?;
    let shortened = [&picture[..end - 64.min(end / 4)], &picture[end..]].concat();
    let same = image::load_from_memory(&shortened).is_ok_and(|less| less == shown);
    if same { Err("rows below the height it shows".to_owned()) } else { Ok(()) }
}

#[test]
fn a_picture_that_holds_more_than_it_shows_is_found() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/picture-beyond");
    let hides = |path: &str| beyond(&std::fs::read(root.join(path)).unwrap());
    assert_eq!(hides("07-jpeg-height/in/beelden/a.jpg").as_deref(), Some("rows below the height it shows"));
    let rows = hides("01-png-rows-past-height/in/beelden/a.png").unwrap();
    assert!(rows.ends_with("are shown"), "{rows}");
    for format in [image::ImageFormat::Png, image::ImageFormat::Jpeg] {
        let mut sound = std::io::Cursor::new(Vec::new());
        let grey = |x, y| image::Rgb([u8::try_from(x * y % 256).unwrap(); 3]);
        image::RgbImage::from_fn(64, 48, grey).write_to(&mut sound, format).unwrap();
        let sound = sound.into_inner();
        assert_eq!(beyond(&sound), None, "{format:?}");
        assert!(beyond(&[sound.as_slice(), b"meer"].concat()).is_some(), "bytes after the end are found");
    }
}
