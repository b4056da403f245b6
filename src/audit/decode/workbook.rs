//! Workbooks and other documents of office programs: their parts, with the cells that show each text.
//!
//! Source: ECMA-376 part 1, §18 (sheets), §15.2.12 (what a document says of itself).

use std::collections::BTreeMap;

use super::super::finding::{FindingKind, Within};
use super::decoded::Decoded;
use super::html::{self, Dialect};
use super::said::At;
use super::{bytes, sorts};

/// Parts in which, beside the format's own words, nothing stands that anybody wrote.
const VOCABULARY: [&str; 4] = ["/styles.xml", "/theme1.xml", "[Content_Types].xml", "/calcChain.xml"];

/// What a document says of who made it.
const MADE_BY: [&str; 12] = [
    "dc:creator",
    "cp:lastModifiedBy",
    "dc:description",
    "dc:subject",
    "cp:keywords",
    "cp:category",
    "Company",
    "Manager",
    "Template",
    "HyperlinkBase",
    "meta:initial-creator",
    "meta:keyword",
];

/// What every program that writes workbooks calls itself, ours as well.
const WRITES_SO: &str = "Microsoft Excel";

/// Whether a file with this ending is a document made of parts.
pub(in crate::audit) fn is_document(ending: &str) -> bool {
    matches!(ending, "xlsx" | "xlsm" | "docx" | "docm" | "pptx" | "pptm" | "ods" | "odt" | "odp")
}

/// Reads the parts of a document, each by its path.
pub(in crate::audit) fn parts(members: &BTreeMap<String, Vec<u8>>) -> Vec<(&str, Decoded)> {
    let cells = cells(members);
    members.iter().map(|(path, bytes)| (path.as_str(), part(path, bytes, &cells))).collect()
}

fn part(path: &str, bytes: &[u8], cells: &[At]) -> Decoded {
    let text = bytes::text(bytes).filter(|_| matches!(ending(path), "xml" | "rels" | "vml"));
    let Some(text) = text else {
        let mut decoded = sorts::decode(path, bytes);
        if path.ends_with("vbaProject.bin") {
            decoded.find(FindingKind::Act, At::Whole);
        } else if path.contains("/embeddings/") {
            decoded.find(FindingKind::Embedded, At::Whole);
        }
        return decoded;
    };
    let dialect = match sheet(path) {
        Some(number) => Dialect::Sheet(number),
        None if path.ends_with("xl/sharedStrings.xml") => Dialect::Texts(cells),
        None => Dialect::Data,
    };
    let mut decoded = sorts::whole(html::decode(&text, dialect), 1);
    if VOCABULARY.iter().any(|own| path.ends_with(own)) {
        let said = std::mem::take(&mut decoded.data);
        decoded.hidden.push(At::Whole, said.text());
    }
    told(path, &text, &mut decoded);
    decoded
}

/// What must not be in a part, whatever it says.
fn told(path: &str, text: &str, decoded: &mut Decoded) {
    let mut find = |kind, found: bool| {
        if found {
            decoded.find(kind, At::Whole);
        }
    };
    let folder = |name: &str| path.contains(name);
    find(FindingKind::Comment, folder("/comments") || folder("/threadedComments") || folder("/persons/"));
    find(FindingKind::Metadata, folder("customXml/") || folder("docProps/custom.xml") || folder("/revisions/"));
    find(FindingKind::Request, folder("/externalLinks/") || folder("xl/connections.xml"));
    let names_maker =
        |name: &&str| content(text, name).is_some_and(|said| !said.trim().is_empty() && said != WRITES_SO);
    if folder("docProps/") || path == "meta.xml" {
        find(FindingKind::Metadata, MADE_BY.iter().any(&names_maker));
        find(FindingKind::Maker, ["Application", "meta:generator"].iter().any(names_maker));
    }
    if ending(path) == "rels" {
        let outside = text.split("<Relationship ").filter(|one| one.contains("TargetMode=\"External\""));
        for one in outside {
            find(if one.contains("/hyperlink\"") { FindingKind::Link } else { FindingKind::Request }, true);
        }
    }
    if path.ends_with("xl/workbook.xml") {
        find(FindingKind::Hidden, text.contains("state=\"hidden\"") || text.contains("state=\"veryHidden\""));
    }
    if sheet(path).is_some() {
        let tags = || text.split('<').filter(|tag| tag.starts_with("row ") || tag.starts_with("col "));
        let off = |tag: &str| tag.contains("hidden=\"1\"") || tag.contains("hidden=\"true\"");
        find(FindingKind::Hidden, tags().any(|tag| off(tag.split('>').next().unwrap_or(tag))));
    }
}

/// What stands in the first element of a name.
fn content<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let behind = text.split(&format!("<{name}")).skip(1).find(|rest| rest.starts_with(['>', ' ']))?;
    let (tag, rest) = behind.split_once('>')?;
    if tag.ends_with('/') { None } else { rest.split("</").next() }
}

fn ending(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// The number of the sheet that a part holds.
fn sheet(path: &str) -> Option<u32> {
    let name = path.strip_prefix("xl/worksheets/sheet")?;
    name.strip_suffix(".xml")?.parse().ok()
}

/// For each text of the workbook, by its number, the first cell that shows it.
fn cells(members: &BTreeMap<String, Vec<u8>>) -> Vec<At> {
    let mut found: Vec<At> = Vec::new();
    for (path, bytes) in members {
        let (Some(number), Some(text)) = (sheet(path), bytes::text(bytes)) else { continue };
        for cell in text.split("<c ").skip(1) {
            let (tag, rest) = cell.split_once('>').unwrap_or((cell, ""));
            let name = tag.split("r=\"").nth(1).and_then(|rest| rest.split('"').next());
            let text = rest.strip_prefix("<v>").and_then(|rest| rest.split('<').next()).and_then(|v| v.parse().ok());
            let (true, Some(at), Some(text)) =
                (tag.contains("t=\"s\""), name.and_then(|name| html::cell(number, name)), text)
            else {
                continue;
            };
            // A number beyond all reason is no number of a text.
            let text: usize = text;
            if text > bytes.len() {
                continue;
            }
            if found.len() <= text {
                found.resize(text + 1, At::Known(Within::Whole));
            }
            if let Some(place) = found.get_mut(text).filter(|place| **place == At::Known(Within::Whole)) {
                *place = at;
            }
        }
    }
    found
}
