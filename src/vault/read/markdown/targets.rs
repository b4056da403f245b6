//! Links and pictures on their way into the tree.

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::builder::{LineKind, Open};
use super::events::{EventReader, line};
use super::links::{self, Target};
use crate::diagnostics::{Code, Diagnostic, Fact};
use crate::vault::read::raw::{Wanted, WantedPicture};

impl EventReader<'_, '_, '_> {
    /// Remembers what of a link is used, and tells of its title that it stands nowhere; once, where several links have it.
    pub(super) fn link_parts(&mut self, link_type: LinkType, id: &str, title: &str, range: &Range<usize>) {
        let is_first = match link_type {
            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut => self.used.insert(normal(id)),
            LinkType::Inline
            | LinkType::ReferenceUnknown
            | LinkType::CollapsedUnknown
            | LinkType::ShortcutUnknown
            | LinkType::Autolink
            | LinkType::Email
            | LinkType::WikiLink { .. } => true,
        };
        if is_first {
            self.unused("link-title", title, range);
        }
    }

    pub(super) fn link(&mut self, link_type: LinkType, destination: &str, range: &Range<usize>) -> Open {
        let (target, own_words) = target(link_type, destination);
        match target {
            Target::Web(address) => {
                self.words.address(address.as_str(), range.clone());
                line(LineKind::Web(address))
            }
            Target::Note(target) => self.note(target, own_words, range),
            // A bare link to a picture's file would print the file's name.
            Target::Picture(path) if !own_words => self.note(path, false, range),
            Target::Picture(_) | Target::Nowhere => line(LineKind::Bare),
        }
    }

    fn note(&mut self, target: String, own_words: bool, range: &Range<usize>) -> Open {
        if !own_words {
            self.muted.push(self.builder.open.len());
        }
        let place = self.setting.place_of(self.mapped, range.clone());
        line(LineKind::Note(Wanted { target, own_words, place }))
    }

    pub(super) fn image(&mut self, link_type: LinkType, destination: &str, range: &Range<usize>) -> Open {
        let (target, own_words) = target(link_type, destination);
        match target {
            Target::Picture(path) => {
                // `![[picture.jpg]]` has no words, and `![[picture.jpg|300]]` has a width.
                let size = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == 'x');
                let source = self.mapped.as_str().get(range.clone()).unwrap_or("");
                let words = source.rsplit_once('|').and_then(|(_, rest)| rest.strip_suffix("]]"));
                let wiki = matches!(link_type, LinkType::WikiLink { .. });
                if wiki && (!own_words || words.is_some_and(size)) {
                    self.muted.push(self.builder.open.len());
                }
                let place = self.setting.place_of(self.mapped, range.clone());
                let found = links::picture(&path, self.setting.folder, self.setting.pictures);
                let Some(found) = found else {
                    self.made.problems.push(Diagnostic::new(Code::PictureRefused, place.clone()));
                    return line(LineKind::Picture(WantedPicture { path, place, other: None }));
                };
                line(LineKind::Picture(WantedPicture { path: found.path, place, other: found.other }))
            }
            Target::Note(target) => self.note(target, own_words, range),
            Target::Web(_) | Target::Nowhere => {
                let place = self.setting.place_of(self.mapped, range.clone());
                let why = if destination.is_empty() { Fact::Word("missing") } else { Fact::Word("elsewhere") };
                self.made.problems.push(Diagnostic::new(Code::PictureRefused, place).fact("why", why));
                line(LineKind::Bare)
            }
        }
    }

    /// Tells of addresses that stand in a run of text as they were typed: Markdown reads none with a blank in it.
    ///
    /// And of signs that strike nothing out: they would be printed beside the words that were taken back.
    pub(super) fn unread_signs(&mut self) {
        let (run, start) = std::mem::take(&mut self.run);
        if let Some(at) = run.find("~~") {
            let place = self.setting.place_of(self.mapped, start + at..start + at + 2);
            self.made.problems.push(Diagnostic::new(Code::EditorMark, place));
        }
        let mut rest = 0;
        while let Some(at) = run.get(rest..).and_then(|text| text.find("](")).map(|at| rest + at) {
            let typed = run.get(at + 2..).unwrap_or_default();
            let address = typed.split(['\n', ')']).next().unwrap_or_default();
            // Brackets written with a backslash are meant as brackets.
            let meant = self.mapped.as_str().get(..start + at).is_some_and(|before| before.ends_with('\\'));
            if !meant && is_address(address) {
                let range = start + at..start + at + 2 + address.len();
                let place = self.setting.place_of(self.mapped, range);
                self.made.problems.push(Diagnostic::new(Code::AddressUnclear, place));
            }
            rest = at + 2 + address.len();
        }
        for range in pictures_and_files(&run) {
            let meant = self.mapped.as_str().get(..start + range.start).is_some_and(|before| before.ends_with('\\'));
            if !meant {
                let place = self.setting.place_of(self.mapped, start + range.start..start + range.end);
                self.made.problems.push(Diagnostic::new(Code::AddressUnclear, place));
            }
        }
    }
}

/// Where plain text holds what was meant to show or to name a file: `![x] (y)`, `![x][y]`, `<a file.png>`,
/// `[x]: a file.png`.
fn pictures_and_files(run: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, _) in run.match_indices("![") {
        let Some((label, rest)) = run.get(at + 2..).and_then(|text| text.split_once(']')) else { continue };
        if rest.starts_with('[') || (rest.starts_with([' ', '\t']) && rest.trim_start().starts_with('(')) {
            found.push(at..at + label.len() + 3);
        }
    }
    let named = |text: &str| text.contains(char::is_whitespace) && ends_as_a_file(text);
    for (at, _) in run.match_indices('<') {
        let Some((inner, _)) = run.get(at + 1..).and_then(|text| text.split_once('>')) else { continue };
        if !inner.starts_with(char::is_whitespace) && named(inner) {
            found.push(at..at + inner.len() + 2);
        }
    }
    let begin = run.len() - run.trim_start().len();
    let defined = run.trim().strip_prefix('[').and_then(|text| text.split_once("]:"));
    if let Some((_, address)) = defined.filter(|(label, address)| !label.contains('\n') && named(address.trim())) {
        found.push(begin..run.trim_end().len().max(begin + address.len()));
    }
    found
}

/// Whether a text ends as the name of a picture or a document does.
fn ends_as_a_file(text: &str) -> bool {
    let ending = text.trim_end().trim_end_matches('"').rsplit_once('.').map_or("", |(_, ending)| ending).to_lowercase();
    [
        "png", "jpg", "jpeg", "gif", "webp", "svg", "heic", "bmp", "tif", "tiff", "pdf", "md", "docx", "xlsx", "pptx",
        "txt",
    ]
    .contains(&ending.as_str())
}

/// Whether what stands between brackets was meant as an address: it ends as a file does, or goes through folders.
fn is_address(typed: &str) -> bool {
    let path = typed.trim().trim_end_matches(|c: char| c == '"' || c.is_whitespace());
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    let file = (1..=8).contains(&ending.len()) && ending.chars().all(char::is_alphanumeric);
    file || path.contains(['/', '\\']) || path.contains("://")
}

/// What a link or a picture points at, and whether it has words of its own.
fn target(link_type: LinkType, destination: &str) -> (Target, bool) {
    match link_type {
        LinkType::WikiLink { has_pothole } => (links::wiki(destination), has_pothole),
        LinkType::Email => (links::ordinary(&format!("mailto:{destination}")), true),
        LinkType::Inline
        | LinkType::Reference
        | LinkType::ReferenceUnknown
        | LinkType::Collapsed
        | LinkType::CollapsedUnknown
        | LinkType::Shortcut
        | LinkType::ShortcutUnknown
        | LinkType::Autolink => (links::ordinary(destination), true),
    }
}

/// A label as Markdown compares it.
pub(super) fn normal(label: &str) -> String {
    label.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
