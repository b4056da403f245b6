//! Pictures lose everything that is not shown.

use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ExtendedColorType, ImageEncoder as _, Rgb, RgbImage, Rgba, RgbaImage};

use super::bytes;
use crate::diagnostics::Fact;

const MARK: &[u8] = b"GEHEIM";

fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
    let mut all = vec![0xff, marker];
    all.extend(u16::try_from(contents.len() + 2).unwrap().to_be_bytes());
    all.extend(contents);
    all
}

fn exif(orientation: u8) -> Vec<u8> {
    let mut data = b"II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x06\0\0\0\x26\0\0\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    data.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    data.extend(MARK);
    data
}

/// A photograph, red on the left and blue on the right, with a soft pattern that only photographs have.
fn photograph(width: u32, height: u32) -> RgbImage {
    let mut seed = 7_u32;
    RgbImage::from_fn(width, height, |x, y| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let soft = u8::try_from((x / 7 + y / 5) % 60).unwrap() + u8::try_from(seed >> 29).unwrap();
        if x * 2 < width { Rgb([200 + soft % 50, soft, soft / 2]) } else { Rgb([soft / 2, soft, 200 + soft % 50]) }
    })
}

fn jpeg(pixels: &RgbImage, orientation: u8) -> Vec<u8> {
    let (width, height) = (u16::try_from(pixels.width()).unwrap(), u16::try_from(pixels.height()).unwrap());
    let mut plain = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut plain, 90);
    encoder.encode(pixels.as_raw(), width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    let mut all = vec![0xff, 0xd8];
    all.extend(segment(0xe0, b"JFIF\0GEHEIM"));
    all.extend(segment(0xe1, &[b"Exif\0\0".as_slice(), &exif(orientation)].concat()));
    all.extend(segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0GEHEIM"));
    all.extend(segment(0xe2, b"ICC_PROFILE\0\x01\x01GEHEIM"));
    all.extend(segment(0xed, b"Photoshop 3.0\0GEHEIM"));
    all.extend(segment(0xfe, MARK));
    all.extend(&plain[2..]);
    all.extend(MARK);
    all
}

fn png(pixels: &DynamicImage) -> Vec<u8> {
    let mut all = Vec::new();
    let kind = ExtendedColorType::from(pixels.color());
    PngEncoder::new(&mut all).write_image(pixels.as_bytes(), pixels.width(), pixels.height(), kind).unwrap();
    all
}

fn chunk(kind: [u8; 4], data: &[u8]) -> Vec<u8> {
    let mut crc = 0xffff_ffff_u32;
    for byte in kind.iter().chain(data) {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    [&u32::try_from(data.len()).unwrap().to_be_bytes()[..], &kind, data, &(!crc).to_be_bytes()].concat()
}

fn webp(pixels: &RgbaImage) -> Vec<u8> {
    let mut all = Vec::new();
    let encoder = WebPEncoder::new_lossless(&mut all);
    encoder.encode(pixels.as_raw(), pixels.width(), pixels.height(), ExtendedColorType::Rgba8).unwrap();
    all
}

struct Shown {
    bytes: Vec<u8>,
    ending: &'static str,
    mark: String,
}

impl Shown {
    fn pixels(&self) -> RgbaImage {
        image::load_from_memory(&self.bytes).unwrap().into_rgba8()
    }
}

/// What becomes of one picture that a note shows.
fn read(name: &str, data: &[u8]) -> Result<Shown, &'static str> {
    let note = format!("---\nsoort: hit\n---\n![a]({name})\n");
    let picture = bytes(&[("n.md", note.as_bytes()), (name, data)]).pictures.remove(0);
    match picture.content {
        Ok((bytes, ending)) => Ok(Shown { bytes, ending, mark: picture.mark }),
        Err(problem) => match problem.facts[0].1 {
            Fact::Word(why) => Err(why),
            Fact::Number(_) | Fact::Term(_) => Err(""),
        },
    }
}

fn holds(data: &[u8]) -> bool {
    data.windows(MARK.len()).any(|window| window == MARK)
}

#[test]
fn a_photograph_is_upright_and_nothing_but_pixels() {
    let with = jpeg(&photograph(60, 30), 6);
    assert!(holds(&with));
    let shown = read("foto.JPEG", &with).unwrap();
    assert_eq!(shown.ending, "jpg");
    assert!(!holds(&shown.bytes));
    assert!(!shown.bytes.windows(4).any(|window| window == b"Exif"));
    let pixels = shown.pixels();
    // A quarter turn to the right: what was on the left is above.
    assert_eq!((pixels.width(), pixels.height()), (30, 60));
    assert!(pixels.get_pixel(15, 5).0[0] > 150 && pixels.get_pixel(15, 55).0[2] > 150);
    assert_eq!(read("foto.jpg", &jpeg(&photograph(60, 30), 1)).unwrap().pixels().width(), 60);
}

#[test]
fn every_turn_that_a_camera_tells_is_made() {
    for (orientation, red) in [(1, (5, 15)), (2, (55, 15)), (3, (55, 15)), (4, (5, 15)), (5, (15, 5)), (8, (15, 55))] {
        let pixels = read("a.jpg", &jpeg(&photograph(60, 30), orientation)).unwrap().pixels();
        assert!(pixels.get_pixel(red.0, red.1).0[0] > 150, "{orientation}");
    }
}

#[test]
fn what_lies_beside_the_pixels_changes_neither_bytes_nor_mark() {
    let pixels = photograph(40, 40);
    let one = read("a.jpg", &jpeg(&pixels, 1)).unwrap();
    let mut bare = Vec::new();
    jpeg_encoder::Encoder::new(&mut bare, 90).encode(pixels.as_raw(), 40, 40, jpeg_encoder::ColorType::Rgb).unwrap();
    let other = read("a.jpg", &bare).unwrap();
    assert!(one.bytes == other.bytes);
    assert_eq!(one.mark, other.mark);
    assert_ne!(one.mark, read("a.jpg", &jpeg(&photograph(41, 40), 1)).unwrap().mark);
}

#[test]
fn a_mark_does_not_change_from_one_version_of_the_program_to_the_next() {
    // On record stands what these were when the texts that show them were released.
    let drawn = RgbImage::from_fn(30, 20, |x, y| Rgb([if x > y { 255 } else { 0 }, 128, 0]));
    assert_eq!(read("a.png", &png(&drawn.into())).unwrap().mark, "c11929782387d157");
    assert_eq!(read("a.jpg", &jpeg(&photograph(64, 48), 6)).unwrap().mark, "78671e9fedca1d57");
    let large =
        RgbImage::from_fn(4300, 20, |x, y| Rgb([u8::try_from(x % 251).unwrap(), u8::try_from(y * 9).unwrap(), 7]));
    assert_eq!(read("a.png", &png(&large.into())).unwrap().mark, "844ac6dcc08473cb");
}

#[test]
fn no_words_are_left_in_the_other_formats() {
    let drawn: DynamicImage = RgbImage::from_fn(30, 20, |x, _| Rgb([if x > 9 { 255 } else { 0 }; 3])).into();
    let plain = png(&drawn);
    let (head, rest) = plain.split_at(33);
    let mut with = head.to_vec();
    for kind in [*b"tEXt", *b"iTXt", *b"eXIf", *b"tIME", *b"geHe"] {
        with.extend(chunk(kind, MARK));
    }
    with.extend(rest);
    with.extend(chunk(*b"geHe", MARK));
    with.extend(MARK);
    let shown = read("a.png", &with).unwrap();
    assert_eq!(shown.ending, "png");
    assert!(!holds(&shown.bytes));
    assert!(shown.bytes == read("a.png", &plain).unwrap().bytes);

    let plain = webp(&drawn.to_rgba8());
    let named = |name: &[u8; 4], data: &[u8]| {
        [name.as_slice(), &u32::try_from(data.len()).unwrap().to_le_bytes(), data].concat()
    };
    // Alpha and Exif are announced; then the size, less one.
    let head = named(b"VP8X", &[0x18, 0, 0, 0, 29, 0, 0, 19, 0, 0]);
    let inner = [b"WEBP".to_vec(), head, plain[12..].to_vec(), named(b"EXIF", MARK), named(b"XMP ", MARK)].concat();
    let with = [b"RIFF".as_slice(), &u32::try_from(inner.len()).unwrap().to_le_bytes(), &inner, MARK].concat();
    let shown = read("a.webp", &with).unwrap();
    assert_eq!(shown.ending, "png");
    assert!(!holds(&shown.bytes));
    assert!(shown.pixels() == drawn.to_rgba8());
}

#[test]
fn what_nobody_sees_of_a_clear_picture_has_one_colour() {
    let secret = RgbaImage::from_fn(40, 40, |x, y| {
        if (x / 4 + y / 4) % 2 == 0 { Rgba([255, 0, 0, 255]) } else { Rgba([u8::try_from(x * 6).unwrap(), 9, 77, 4]) }
    });
    for (name, data) in [("a.png", png(&secret.clone().into())), ("a.webp", webp(&secret))] {
        let shown = read(name, &data).unwrap().pixels();
        assert!(shown.pixels().all(|pixel| pixel.0 == [255, 0, 0, 255] || pixel.0 == [0; 4]), "{name}");
    }
    // Nor do such colours shine through where a large one is made smaller.
    let wide = |hidden: [u8; 3]| {
        let [red, green, blue] = hidden;
        RgbaImage::from_fn(
            4001,
            12,
            |x, _| if x % 3 == 0 { Rgba([0, 200, 0, 255]) } else { Rgba([red, green, blue, 0]) },
        )
    };
    let shown = |hidden| read("a.png", &png(&wide(hidden).into())).unwrap();
    assert!(shown([255, 0, 255]).bytes == shown([0, 0, 0]).bytes);
    assert_eq!(shown([255, 0, 255]).mark, shown([0, 0, 0]).mark);
}

#[test]
fn a_large_photograph_costs_one_small_file() {
    let shown = read("a.jpg", &jpeg(&photograph(4032, 3024), 6)).unwrap();
    assert_eq!((shown.pixels().width(), shown.pixels().height()), (1500, 2000));
    assert!(shown.bytes.len() <= 1_000_000, "{} bytes", shown.bytes.len());
    let noise = png(&photograph(2600, 1300).into());
    let shown = read("a.png", &noise).unwrap();
    assert_eq!((shown.ending, shown.pixels().width()), ("jpg", 2000));
    assert!(shown.bytes.len() <= 1_000_000, "{} bytes", shown.bytes.len());
}

#[test]
fn a_wrong_ending_does_not_matter_and_another_format_does() {
    let photograph = jpeg(&photograph(20, 20), 1);
    assert_eq!(read("a.png", &photograph).unwrap().ending, "jpg");
    for (name, data, why) in [
        ("a.jpg", b"\xff\xd8\xff".to_vec(), "not-what-it-says"),
        ("a.jpg", photograph[..photograph.len() - 60].to_vec(), "not-what-it-says"),
        ("a.png", Vec::new(), "not-what-it-says"),
        ("a.png", b"geen afbeelding".to_vec(), "not-what-it-says"),
        ("a.webp", b"RIFF\0\0\0\0WEBP".to_vec(), "not-what-it-says"),
        ("a.gif", b"GIF89a".to_vec(), "other-format"),
        ("a.jpg", b"GIF89a".to_vec(), "other-format"),
        ("a.heic", b"\0\0\0\x18ftypheic".to_vec(), "heic"),
        ("a.jpg", b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), "heic"),
        ("a.png", vec![0; 50 * 1024 * 1024 + 1], "too-large"),
    ] {
        assert_eq!(read(name, &data).err(), Some(why), "{name}");
    }
}

#[test]
fn a_picture_that_would_fill_the_memory_is_refused_before_it_is_decoded() {
    let begin = std::time::Instant::now();
    let sides = |width: u32, height: u32| {
        let mut head = b"\x89PNG\r\n\x1a\n".to_vec();
        head.extend(chunk(*b"IHDR", &[&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat()));
        head.extend(chunk(*b"IDAT", &[0x78, 0x9c, 0x63, 0, 0]));
        head.extend(chunk(*b"IEND", &[]));
        head
    };
    assert_eq!(read("a.png", &sides(60_000, 60_000)).err(), Some("too-many-pixels"));
    assert_eq!(read("a.png", &sides(u32::MAX, u32::MAX)).err(), Some("too-many-pixels"));
    // Within the limit, and not what it promises.
    assert_eq!(read("a.png", &sides(9_000, 9_000)).err(), Some("not-what-it-says"));
    let mut jpeg = jpeg(&photograph(16, 16), 1);
    let frame = jpeg.windows(2).position(|pair| pair == [0xff, 0xc0]).unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff; 4]);
    assert_eq!(read("a.jpg", &jpeg).err(), Some("too-many-pixels"));
    assert!(begin.elapsed().as_secs() < 10);
}

#[test]
fn the_nearest_of_two_pictures_of_one_name_is_shown_and_the_other_is_told() {
    let picture = jpeg(&photograph(16, 16), 1);
    let with = |name: &str, paths: [&str; 2]| {
        let note = format!("---\nsoort: hit\n---\n![a]({name})\n");
        let files: [(&str, &[u8]); 3] = [("n/n.md", note.as_bytes()), (paths[0], &picture), (paths[1], &picture)];
        let reading = bytes(&files);
        (super::codes(&reading), reading.notes[0].sound, reading.pictures[0].path.clone())
    };
    let fine = |path: &str| (vec![], true, path.to_owned());
    assert_eq!(with("foto.jpg", ["a/foto.jpg", "b/foto.jpg"]), fine("a/foto.jpg"));
    assert_eq!(with("foto.jpg", ["a/foto.jpg", "beelden/foto.jpg"]), fine("beelden/foto.jpg"));
    assert_eq!(with("foto.jpg", ["a/foto.jpg", "n/diep/foto.jpg"]), fine("n/diep/foto.jpg"));
    assert_eq!(with("b/foto.jpg", ["a/foto.jpg", "b/foto.jpg"]), fine("b/foto.jpg"));
    assert_eq!(with("../a/foto.jpg", ["a/foto.jpg", "b/foto.jpg"]), fine("a/foto.jpg"));
}

#[test]
fn a_name_is_found_in_the_form_in_which_a_system_stores_it() {
    let picture = jpeg(&photograph(16, 16), 1);
    let found = |written: &str, stored: &str| {
        let note = format!("---\nsoort: hit\n---\n![a]({written})\n");
        let reading = bytes(&[("n.md", note.as_bytes()), (stored, &picture)]);
        (super::codes(&reading), reading.pictures.len())
    };
    for (written, stored) in [
        ("beelden/coöperatie.jpg", "beelden/coo\u{308}peratie.jpg"),
        ("beelden/coo\u{308}peratie.jpg", "beelden/coöperatie.jpg"),
        ("co%C3%B6peratie.jpg", "beelden/coo\u{308}peratie.jpg"),
        ("beelden/Foto.JPG", "beelden/foto.jpg"),
        ("beelden\\foto.jpg", "beelden/foto.jpg"),
        ("beelden/gesprek%2012%20mei.jpg", "beelden/gesprek 12 mei.jpg"),
        ("<beelden/gesprek 12 mei.jpg>", "beelden/gesprek 12 mei.jpg"),
    ] {
        assert_eq!(found(written, stored), (vec![], 1), "{written}");
    }
}

#[test]
fn a_picture_from_elsewhere_is_told_and_shows_nothing() {
    for address in [
        "https://example.org/a.png",
        "http://example.org/a.png",
        "//example.org/a.png",
        "file:///home/x/a.png",
        "C:\\Users\\X\\a.png",
        "C:/Users/X/a.png",
        "\\\\server\\map\\a.png",
        "/home/x/a.png",
        "data:image/png;base64,AAAA",
        "../../a.png",
    ] {
        let note = format!("---\nsoort: hit\n---\n# Punt\n\n![a]({address})\n");
        let reading = bytes(&[("n.md", note.as_bytes())]);
        assert_eq!((super::codes(&reading), reading.notes[0].sound), (vec!["picture-refused"], false), "{address}");
    }
}

#[test]
fn an_address_with_a_blank_in_it_is_told_and_code_is_not() {
    let codes = |text: &str| {
        let note = format!("---\nsoort: hit\n---\n# Punt\n\n{text}\n");
        super::codes(&bytes(&[("n.md", note.as_bytes())]))
    };
    for text in [
        "Zie ![schets](beelden/gesprek met directeur.png) daar.",
        "Zie [verslag](notities/gesprek met directeur.md) daar.",
        "Zie ![schets](C:\\Users\\Jan P\\foto.png) daar.",
        "- een\n- ![*schets*](beelden/een twee.png)",
        "| a | b |\n|---|---|\n| ![x](een twee.png) | c |",
        "> ![x](een twee.png)",
    ] {
        assert_eq!(codes(text), ["address-unclear"], "{text}");
    }
    for text in [
        "Zie `![schets](beelden/gesprek met.png)` daar.",
        "```\n![x](een twee.png)\n```",
        "Wat we zeiden [zie boven](en dat was goed).",
        "[x] en (zo)",
    ] {
        assert_eq!(codes(text), [""; 0], "{text}");
    }
}
