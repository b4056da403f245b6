//! What a link points at.

use unicode_normalization::UnicodeNormalization as _;

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
pub(in crate::vault::read) fn decoded(path: &str) -> String {
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

/// A picture that was found.
pub(super) struct Sought {
    pub(super) path: String,
    /// Another picture of the same name, which is not shown.
    pub(super) other: Option<String>,
}

/// Folders in which pictures are kept: one there is meant before one elsewhere.
const KEPT: [&str; 9] =
    ["beelden", "afbeeldingen", "bijlagen", "plaatjes", "pictures", "images", "attachments", "assets", "media"];

/// The picture that `written` in a file of `folder` means: beside the file, from the engagement's folder, or, as
/// Obsidian has it, anywhere by its name alone, the nearest first. `None` when there is none, or when the path leads
/// outside. Names that look the same are the same: a system stores `ö` in one sign or in two, and letters large or small.
pub(super) fn picture(written: &str, folder: &str, pictures: &[String]) -> Option<Sought> {
    let written = written.replace('\\', "/");
    let beside = joined(folder, &written);
    let alone = |path: &str| Sought { path: path.to_owned(), other: None };
    let known = |path: &String| pictures.binary_search(path).is_ok();
    let paths = [beside, joined("", &written)];
    let [near, far] = &paths;
    let from_here = near.as_ref().filter(|path| known(path));
    if let Some(path) = from_here.or(far.as_ref().filter(|path| written.contains('/') && known(path))) {
        return Some(alone(path));
    }
    for path in paths.iter().flatten().take(if written.contains('/') { 2 } else { 1 }) {
        let looked = loosely(path);
        let mut alike = pictures.iter().filter(|picture| loosely(picture) == looked);
        if let Some(path) = alike.next() {
            return alike.next().is_none().then(|| alone(path));
        }
    }
    if written.contains('/') {
        return None;
    }
    let name = loosely(&written);
    let named = pictures.iter().filter(|path| loosely(path.rsplit('/').next().unwrap_or(path)) == name);
    let mut named: Vec<&String> = named.collect();
    // By how far one has to go, then by where pictures are kept; the names of others never decide.
    named.sort_by_key(|path| (distance(folder, path), !is_kept(path), path.as_str()));
    let (first, others) = named.split_first()?;
    Some(Sought { path: (*first).clone(), other: others.first().map(|other| (*other).clone()) })
}

/// How many folders lie between `folder` and the picture at `path`.
fn distance(folder: &str, path: &str) -> usize {
    let parts = |path: &str| path.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let (from, to) = (parts(folder), parts(path.rsplit_once('/').map_or("", |(above, _)| above)));
    let shared = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    from.len() + to.len() - 2 * shared
}

fn is_kept(path: &str) -> bool {
    path.rsplit('/').skip(1).any(|folder| KEPT.iter().any(|kept| folder.eq_ignore_ascii_case(kept)))
}

/// A name as it looks, however a system stores it.
pub(in crate::vault::read) fn loosely(name: &str) -> String {
    name.nfc().flat_map(char::to_lowercase).collect()
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
