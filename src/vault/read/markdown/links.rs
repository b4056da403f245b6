//! What a link points at.

use crate::prose::WebAddress;

/// Where a link or picture leads.
pub(super) enum Target {
    /// An address outside the report.
    Web(WebAddress),
    /// Another note, by what the writer called it.
    Note(String),
    /// A picture of the engagement, by the path as written.
    Picture(String),
    /// Nowhere that a report may lead to.
    Nowhere,
}

const PICTURES: [&str; 12] = ["jpg", "jpeg", "png", "webp", "svg", "gif", "bmp", "tif", "tiff", "heic", "heif", "avif"];

/// Whether the path ends as a picture's does.
pub(in crate::vault::read) fn is_picture(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| PICTURES.iter().any(|known| ending.eq_ignore_ascii_case(known)))
}

/// Where `destination` of an ordinary link leads.
pub(super) fn ordinary(destination: &str) -> Target {
    if let Some(address) = WebAddress::parse(destination) {
        return Target::Web(address);
    }
    let outside = destination.starts_with(['/', '\\', '#', '?']) || has_scheme(destination);
    if outside || destination.is_empty() {
        return Target::Nowhere;
    }
    let path = decoded(destination.split(['#', '?']).next().unwrap_or(""));
    if is_picture(&path) {
        return Target::Picture(path);
    }
    let name = path.rsplit('/').next().unwrap_or("");
    match name.rsplit_once('.') {
        Some((stem, ending)) if ending.eq_ignore_ascii_case("md") => Target::Note(stem.to_owned()),
        None if !name.is_empty() => Target::Note(path),
        Some(_) | None => Target::Nowhere,
    }
}

/// Where `[[destination]]` leads.
pub(super) fn wiki(destination: &str) -> Target {
    let path = destination.split(['#', '^']).next().unwrap_or("").trim();
    if is_picture(path) {
        return Target::Picture(path.to_owned());
    }
    Target::Note(path.strip_suffix(".md").unwrap_or(path).to_owned())
}

/// Whether the address names a scheme, such as `javascript:`; one letter is a drive.
fn has_scheme(destination: &str) -> bool {
    destination.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic() || c.is_control() || c.is_whitespace())
            && !scheme.contains('/')
    })
}

/// Takes off the `%20` of a path; what makes no text stays as it is.
fn decoded(path: &str) -> String {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let escape = (*first == b'%').then(|| after.get(..2)).flatten().and_then(|hex| std::str::from_utf8(hex).ok());
        if let Some(byte) = escape.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            bytes.push(byte);
            rest = after.get(2..).unwrap_or(&[]);
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| path.to_owned())
}

/// The picture that `written` in a file of `folder` means: beside the file, from the engagement's folder, or, as
/// Obsidian has it, anywhere by its name alone. `None` when there is none, when the path leads outside, or when a name
/// fits more than one: a picture that nobody meant must not go in its stead.
pub(super) fn picture(written: &str, folder: &str, pictures: &[String]) -> Option<String> {
    let beside = joined(folder, written);
    let known = |path: &String| pictures.binary_search(path).is_ok();
    if let Some(beside) = beside.filter(known) {
        return Some(beside);
    }
    if written.contains('/') {
        return joined("", written).filter(known);
    }
    let mut named = pictures.iter().filter(|path| path.rsplit('/').next() == Some(written));
    named.next().filter(|_| named.next().is_none()).cloned()
}

/// `path` seen from `folder`, without `.` and `..`; `None` when it leads out of the engagement.
fn joined(folder: &str, path: &str) -> Option<String> {
    let mut parts = folder.split('/').filter(|part| !part.is_empty()).collect::<Vec<_>>();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}
