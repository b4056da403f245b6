//! Pictures that carry words in every place a picture has for them.

/// A JPEG with words in a comment, in Exif, in XMP, in IPTC, in a colour profile, and behind its end.
pub(super) fn jpeg(picture: &[u8], word: impl Fn(&str) -> String) -> Vec<u8> {
    assert_eq!(&picture[..2], b"\xff\xd8", "a JPEG");
    let mut bytes = picture[..2].to_vec();
    bytes.extend(segment(0xfe, word("jpeg comment").as_bytes()));
    bytes.extend(segment(0xe1, &exif(&word("exif"))));
    let xmp = format!("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>{}</x:xmpmeta>", word("xmp"));
    bytes.extend(segment(0xe1, xmp.as_bytes()));
    bytes.extend(segment(
        0xed,
        format!("Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x13\x1c\x02\x78\0\x0e{}", word("iptc")).as_bytes(),
    ));
    bytes.extend(segment(0xe2, format!("ICC_PROFILE\0\x01\x01{}", word("colour profile")).as_bytes()));
    bytes.extend(segment(0xec, format!("Ducky\0{}", word("ducky")).as_bytes()));
    bytes.extend(&picture[2..]);
    bytes.extend(word("after the end of a jpeg").bytes());
    bytes
}

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).unwrap();
    [&[0xff, marker], length.to_be_bytes().as_slice(), content].concat()
}

/// Exif with one tag: what the picture shows.
fn exif(text: &str) -> Vec<u8> {
    let mut bytes = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x0e\0\x02".to_vec();
    bytes.extend(u32::try_from(text.len() + 1).unwrap().to_be_bytes());
    bytes.extend(26_u32.to_be_bytes());
    bytes.extend([0; 4]);
    bytes.extend(text.bytes());
    bytes.push(0);
    bytes
}

/// A PNG with words in its text chunks, in Exif, in a chunk of nobody's, and behind its end.
pub(super) fn png(picture: &[u8], word: impl Fn(&str) -> String) -> Vec<u8> {
    assert_eq!(&picture[..4], b"\x89PNG", "a PNG");
    let (head, rest) = picture.split_at(33);
    let mut bytes = head.to_vec();
    bytes.extend(chunk(*b"tEXt", format!("Author\0{}", word("png text")).as_bytes()));
    bytes.extend(chunk(*b"iTXt", format!("Title\0\0\0nl\0Titel\0{}", word("png international text")).as_bytes()));
    bytes.extend(chunk(*b"eXIf", &exif(&word("png exif"))[6..]));
    bytes.extend(chunk(*b"prVt", word("png private chunk").as_bytes()));
    bytes.extend(rest);
    bytes.extend(word("after the end of a png").bytes());
    bytes
}

fn chunk(name: [u8; 4], content: &[u8]) -> Vec<u8> {
    let named = [&name, content].concat();
    let length = u32::try_from(content.len()).unwrap();
    [length.to_be_bytes().as_slice(), &named, &checksum(&named).to_be_bytes()].concat()
}

/// The CRC-32 of PNG.
fn checksum(bytes: &[u8]) -> u32 {
    let step = |sum: u32, byte: &u8| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    };
    !bytes.iter().fold(!0, step)
}

#[test]
fn the_checksum_is_the_one_of_png() {
    assert_eq!(checksum(b"IEND"), 0xae42_6082);
}
