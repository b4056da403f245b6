//! Files with words in places where nobody looks.

use std::io::{Cursor, Write as _};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A page around some markup.
pub(super) fn page(markup: &str) -> Vec<u8> {
    format!("<!doctype html>\n<html lang=\"nl\"><head><title>Verslag</title></head>\n<body>\n{markup}\n</body></html>")
        .into_bytes()
}

/// A package of files.
pub(super) fn package<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    commented("", files)
}

/// A package of files with a comment.
pub(super) fn commented<'a>(comment: &str, files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.set_comment(comment).unwrap();
    for (path, bytes) in files {
        writer.start_file(path, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook of one sheet: its texts, its rows, what stands in the list of sheets, and who made it.
pub(super) fn workbook(texts: &str, rows: &str, sheets: &str, maker: &str) -> Vec<u8> {
    let xml = |inner: &str| format!("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{inner}");
    let parts = [
        ("[Content_Types].xml", xml("<Types/>")),
        ("docProps/core.xml", xml(&format!("<cp:coreProperties><dc:creator>{maker}</dc:creator></cp:coreProperties>"))),
        ("xl/workbook.xml", xml(&format!("<workbook><sheets>{sheets}</sheets></workbook>"))),
        ("xl/sharedStrings.xml", xml(&format!("<sst>{texts}</sst>"))),
        ("xl/worksheets/sheet1.xml", xml(&format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"))),
    ];
    package(parts.iter().map(|(path, text)| (*path, text.as_bytes())))
}

pub(super) fn base64(text: impl AsRef<[u8]>) -> String {
    STANDARD.encode(text)
}

/// Every byte in a way of writing it.
pub(super) fn coded(text: &str, code: impl Fn(u8) -> String) -> String {
    text.bytes().map(code).collect()
}

pub(super) fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The smallest photograph, with a comment.
pub(super) fn photograph(comment: &str) -> Vec<u8> {
    let length = u16::try_from(comment.len() + 2).unwrap().to_be_bytes();
    [b"\xff\xd8\xff\xfe".as_slice(), &length, comment.as_bytes(), b"\xff\xda\0\x02pixels\xff\xd9"].concat()
}

/// The smallest drawing of dots, with a text beside it and words behind its end.
pub(super) fn dots(beside: &str, behind: &str) -> Vec<u8> {
    let length = u32::try_from(beside.len()).unwrap().to_be_bytes();
    let text =
        if beside.is_empty() { Vec::new() } else { [&length, b"tEXt".as_slice(), beside.as_bytes(), b"crc!"].concat() };
    [b"\x89PNG\r\n\x1a\n".as_slice(), &text, b"\0\0\0\0IDATcrc!\0\0\0\0IENDcrc!", behind.as_bytes()].concat()
}

/// A PDF of one page in a simple font: what is painted, what the catalogue says, and what the file says of itself.
#[cfg(feature = "pdf")]
pub(super) fn paper(painted: &str, catalogue: &str, told: &str) -> Vec<u8> {
    let objects = [
        format!("<</Type/Catalog/Pages 2 0 R{catalogue}>>"),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</f 5 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>\nstream\n{painted}\nendstream", painted.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned(),
        format!("<<{told}>>"),
    ];
    let mut out = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
    }
    let start = out.len();
    out.extend(b"xref\n0 7\n0000000000 65535 f \n");
    for place in &places {
        out.extend(format!("{place:010} 00000 n \n").bytes());
    }
    out.extend(format!("trailer\n<</Size 7/Root 1 0 R/Info 6 0 R>>\nstartxref\n{start}\n%%EOF\n").bytes());
    out
}

/// A line of type at a height of the page.
#[cfg(feature = "pdf")]
pub(super) fn line(height: u32, words: &str) -> String {
    format!("BT /f 10 Tf 1 0 0 1 50 {height} Tm ({words}) Tj ET\n")
}
