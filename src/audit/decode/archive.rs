//! Packages: every member by itself, and what lies beside them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::super::finding::FindingKind;

/// What all members together may unpack to: more than any report, less than a laptop's memory.
const MOST: u64 = 256 * 1024 * 1024;
/// How many members are read.
const MOST_MEMBERS: usize = 20_000;
/// How far data shrink that somebody means to be read: what shrinks further is made to fill a disk.
const SHRINKS: u64 = 400;
/// Below this size it does no harm.
const SMALL: u64 = 16 * 1024 * 1024;
/// What may lie between two members: sizes that were not known beforehand.
const BETWEEN: u64 = 24;

/// What lies in a package.
#[derive(Debug, Default)]
pub(in crate::audit) struct Unpacked {
    /// Bytes by path.
    pub(in crate::audit) members: BTreeMap<String, Vec<u8>>,
    /// Comments and the like.
    pub(in crate::audit) beside: String,
    /// What is wrong with the package itself.
    pub(in crate::audit) other: Vec<FindingKind>,
}

/// Whether bytes begin as a package does, whatever the file is called.
pub(in crate::audit) fn is_package(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Unpacks as much as `room` bytes; what was used is taken off it.
pub(in crate::audit) fn unpack(bytes: &[u8], room: &mut u64) -> Option<Unpacked> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut unpacked = Unpacked::default();
    unpacked.beside.push_str(&String::from_utf8_lossy(archive.comment()));
    if !archive.comment().is_empty() {
        unpacked.other.push(FindingKind::Comment);
    }
    if archive.offset() > 0 || archive.has_duplicate_names() || archive.len() > MOST_MEMBERS {
        unpacked.other.push(FindingKind::Metadata);
    }
    let mut extents = Vec::new();
    for number in 0..archive.len().min(MOST_MEMBERS) {
        let Ok(mut member) = archive.by_index(number) else {
            unpacked.other.push(FindingKind::Unreadable);
            continue;
        };
        let name = String::from_utf8_lossy(member.name_raw()).replace('\\', "/");
        if !member.comment_raw().is_empty() {
            unpacked.beside.push_str(&String::from_utf8_lossy(member.comment_raw()));
            unpacked.other.push(FindingKind::Comment);
        }
        let start = member.data_start().unwrap_or_default();
        extents.push((member.header_start(), start.saturating_add(member.compressed_size())));
        if member.is_dir() {
            unpacked.beside.push_str(&name);
            unpacked.beside.push('\n');
            continue;
        }
        let small = member.compressed_size().saturating_mul(SHRINKS).max(SMALL);
        let most = small.min(*room);
        let mut content = Vec::new();
        let read = (&mut member).take(most.saturating_add(1)).read_to_end(&mut content);
        let size = u64::try_from(content.len()).unwrap_or(u64::MAX);
        *room = room.saturating_sub(size);
        if size > most {
            // What is made to fill a disk is refused, not read.
            unpacked.other.push(FindingKind::TooLarge);
            continue;
        }
        if read.is_err() {
            unpacked.other.push(FindingKind::Unreadable);
        }
        unpacked.members.insert(name, content);
    }
    if has_gaps(&mut extents, archive.central_directory_start()) || !ends_there(bytes) {
        unpacked.other.push(FindingKind::Metadata);
    }
    Some(unpacked)
}

/// How many bytes may be unpacked in all.
pub(in crate::audit) const fn room() -> u64 {
    MOST
}

/// Whether a package ends with its own last record and its comment.
fn ends_there(bytes: &[u8]) -> bool {
    let start = bytes.windows(4).rposition(|four| four == b"PK\x05\x06");
    let last = start.and_then(|start| bytes.get(start + 20..));
    last.and_then(|last| last.split_first_chunk::<2>())
        .is_some_and(|(length, comment)| comment.len() == usize::from(u16::from_le_bytes(*length)))
}

/// Whether something lies between the members that belongs to none.
fn has_gaps(extents: &mut [(u64, u64)], directory: u64) -> bool {
    extents.sort_unstable();
    let starts = extents.iter().skip(1).map(|(start, _)| *start).chain([directory]);
    extents.iter().zip(starts).any(|((_, end), next)| next.saturating_sub(*end) > BETWEEN)
}
