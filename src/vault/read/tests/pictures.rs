//! Pictures lose everything that does not draw them.

use super::bytes;

const MARK: &[u8] = b"GEHEIM";

fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
    let mut all = vec![0xff, marker];
    all.extend(u16::try_from(contents.len() + 2).unwrap().to_be_bytes());
    all.extend(contents);
    all
}

fn exif(orientation: u8) -> Vec<u8> {
    let mut data = b"Exif\0\0II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x06\0\0\0\x26\0\0\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    data.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    data.extend(MARK);
    data
}

fn jpeg() -> Vec<u8> {
    let mut all = vec![0xff, 0xd8];
    all.extend(segment(0xe0, b"JFIF\0GEHEIM"));
    all.extend(segment(0xe1, &exif(6)));
    all.extend(segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0GEHEIM"));
    all.extend(segment(0xe2, b"ICC_PROFILE\0\x01\x01GEHEIM"));
    all.extend(segment(0xed, b"Photoshop 3.0\0GEHEIM"));
    all.extend(segment(0xfe, MARK));
    all.extend(segment(0xdb, &[0; 65]));
    all.extend(segment(0xc2, &[8, 0, 1, 0, 1, 1, 1, 0x11, 0]));
    all.extend(segment(0xda, &[1, 1, 0, 0, 63, 0]));
    all.extend([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]);
    all.extend(segment(0xfe, MARK));
    all.extend(segment(0xc4, &[0; 17]));
    all.extend(segment(0xda, &[1, 1, 0, 0, 63, 0]));
    all.extend([5, 6]);
    all.extend([0xff, 0xd9]);
    all.extend(MARK);
    all
}

fn png(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut all = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, data) in chunks {
        all.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        let mut crc = 0xffff_ffff_u32;
        for byte in kind.iter().chain(*data) {
            crc ^= u32::from(*byte);
            for _ in 0..8 {
                crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
            }
        }
        all.extend(*kind);
        all.extend(*data);
        all.extend((!crc).to_be_bytes());
    }
    all
}

fn webp() -> Vec<u8> {
    let chunk = |kind: &[u8; 4], data: &[u8]| {
        let mut all = kind.to_vec();
        all.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
        all.extend(data);
        all
    };
    let mut inner = b"WEBP".to_vec();
    inner.extend(chunk(b"VP8X", &[0x2c, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    inner.extend(chunk(b"ICCP", MARK));
    inner.extend(chunk(b"VP8L", &[0x2f, 0, 0, 0, 0, 0]));
    inner.extend(chunk(b"EXIF", MARK));
    inner.extend(chunk(b"XMP ", MARK));
    inner.extend(chunk(b"GEHE", MARK));
    let mut all = b"RIFF".to_vec();
    all.extend(u32::try_from(inner.len()).unwrap().to_le_bytes());
    all.extend(inner);
    all.extend(MARK);
    all
}

/// What becomes of one picture that a note shows.
fn read(name: &str, data: &[u8]) -> Result<(Vec<u8>, &'static str), Box<crate::diagnostics::Diagnostic>> {
    let note = format!("---\nsoort: hit\n---\n![a]({name})\n");
    bytes(&[("n.md", note.as_bytes()), (name, data)]).pictures.remove(0).content.map_err(Box::new)
}

fn holds(data: &[u8]) -> bool {
    data.windows(MARK.len()).any(|window| window == MARK)
}

#[test]
fn no_metadata_is_left_in_a_photograph_but_its_orientation() {
    assert!(holds(&jpeg()));
    let (data, ending) = read("foto.JPEG", &jpeg()).unwrap();
    assert_eq!(ending, "jpg");
    assert!(!holds(&data));
    assert!(data.starts_with(b"\xff\xd8\xff\xe1") && data.ends_with(&[5, 6, 0xff, 0xd9]));
    assert!(data.windows(6).any(|window| window == [0, 3, 0, 0, 0, 1]) && data.windows(4).any(|w| w == [0, 1, 0, 6]));
    // Scans and the tables between them are whole.
    assert!(data.windows(8).any(|window| window == [1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]));
    assert_eq!(data.windows(2).filter(|pair| *pair == [0xff, 0xda]).count(), 2);
    assert_eq!(data.windows(2).filter(|pair| *pair == [0xff, 0xc4]).count(), 1);
    // What is stripped already stays as it is.
    assert_eq!(read("foto.jpg", &data).unwrap().0, data);
}

#[test]
fn no_metadata_is_left_in_the_other_formats() {
    let with = png(&[
        (b"IHDR", &[0; 13]),
        (b"tEXt", MARK),
        (b"eXIf", MARK),
        (b"iCCP", MARK),
        (b"tIME", MARK),
        (b"geHe", MARK),
        (b"IDAT", &[1, 2]),
        (b"iTXt", MARK),
        (b"IEND", &[]),
        (b"GEHE", MARK),
    ]);
    let (data, ending) = read("a.png", &with).unwrap();
    assert_eq!((ending, data), ("png", png(&[(b"IHDR", &[0; 13]), (b"IDAT", &[1, 2]), (b"IEND", &[])])));
    let (data, ending) = read("a.webp", &webp()).unwrap();
    assert_eq!(ending, "webp");
    assert!(!holds(&data) && data.starts_with(b"RIFF"));
    assert_eq!(data[20] & 0x2c, 0, "the flags still announce what is gone");
}

#[test]
fn what_is_no_picture_that_can_be_cleaned_is_refused() {
    for (name, data) in [
        ("a.jpg", png(&[(b"IHDR", &[0; 13]), (b"IEND", &[])])),
        ("a.png", jpeg()),
        ("a.jpg", b"\xff\xd8\xff".to_vec()),
        ("a.jpg", jpeg()[..jpeg().len() - 20].to_vec()),
        ("a.png", Vec::new()),
        ("a.webp", b"RIFF\0\0\0\0WEBP".to_vec()),
        ("a.gif", b"GIF89a".to_vec()),
        ("a.png", vec![0; 20 * 1024 * 1024 + 1]),
    ] {
        let problem = read(name, &data).unwrap_err();
        assert_eq!((problem.code.as_str(), &*problem.place.file), ("picture-refused", name));
    }
}

#[test]
fn a_name_that_more_than_one_picture_has_shows_neither() {
    let picture = jpeg();
    let with = |name: &str| {
        let note = format!("---\nsoort: hit\n---\n![a]({name})\n");
        let files: [(&str, &[u8]); 3] =
            [("n/n.md", note.as_bytes()), ("a/foto.jpg", &picture), ("b/foto.jpg", &picture)];
        let reading = bytes(&files);
        (super::codes(&reading), reading.notes[0].sound)
    };
    assert_eq!(with("foto.jpg"), (vec!["picture-refused"], false));
    assert_eq!(with("b/foto.jpg"), (vec![], true));
    assert_eq!(with("../a/foto.jpg"), (vec![], true));
}
