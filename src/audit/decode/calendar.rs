//! Calendars: lines put together again, escapes undone. Source: RFC 5545 §3.1 and §3.3.11.

use super::super::finding::FindingKind;
use super::said::At;
use super::{Decoded, asks, escapes};

/// Names that the format itself gives to what it tells.
const OWN: [&str; 34] = [
    "BEGIN",
    "END",
    "VERSION",
    "PRODID",
    "CALSCALE",
    "METHOD",
    "UID",
    "DTSTAMP",
    "DTSTART",
    "DTEND",
    "DUE",
    "DURATION",
    "COMPLETED",
    "STATUS",
    "SUMMARY",
    "DESCRIPTION",
    "CATEGORIES",
    "CLASS",
    "CREATED",
    "LAST-MODIFIED",
    "PRIORITY",
    "PERCENT-COMPLETE",
    "SEQUENCE",
    "TRANSP",
    "URL",
    "LOCATION",
    "NAME",
    "TZID",
    "RRULE",
    "TRIGGER",
    "ACTION",
    "COLOR",
    "RELATED-TO",
    "REFRESH-INTERVAL",
];

/// Reads a calendar.
pub(super) fn decode(text: &str) -> Decoded {
    let mut decoded = Decoded::default();
    let (mut whole, mut start, mut at) = (String::new(), 0, 0);
    for line in text.split_inclusive('\n') {
        let bare = line.trim_end_matches(['\r', '\n']);
        if let Some(goes_on) = bare.strip_prefix([' ', '\t']) {
            whole.push_str(goes_on);
        } else {
            settle(&whole, start, &mut decoded);
            bare.clone_into(&mut whole);
            start = at;
        }
        at += line.len();
    }
    settle(&whole, start, &mut decoded);
    decoded
}

fn settle(line: &str, start: usize, decoded: &mut Decoded) {
    let at = At::Byte(start);
    let split = line.find([':', ';']).unwrap_or(0);
    let (name, rest) = line.split_at_checked(split).unwrap_or(("", line));
    if !OWN.iter().any(|own| own.eq_ignore_ascii_case(name)) {
        decoded.keep(name, at);
    }
    let upper = name.to_ascii_uppercase();
    if matches!(upper.as_str(), "ATTENDEE" | "ORGANIZER" | "CONTACT" | "COMMENT") {
        decoded.find(FindingKind::Metadata, at);
    }
    if matches!(upper.as_str(), "ATTACH" | "IMAGE" | "SOURCE") {
        let outside = asks::leaves_the_folder("src", rest.trim_start_matches([':', ';']));
        decoded.find(if outside { FindingKind::Request } else { FindingKind::Embedded }, at);
    }
    let value = rest.strip_prefix([':', ';']).unwrap_or(rest);
    if !value.is_empty() {
        decoded.keep(&escapes::calendar(value), at);
    }
}
