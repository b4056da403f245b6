//! Links and pictures on their way into the tree.

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::builder::{LineKind, Open};
use super::events::{EventReader, line};
use super::links::{self, Target};
use crate::diagnostics::{Code, Diagnostic};
use crate::vault::read::raw::{Wanted, WantedPicture};

impl EventReader<'_, '_, '_> {
    /// Remembers what of a link is used, and what never goes out.
    pub(super) fn link_parts(&mut self, link_type: LinkType, title: &str, id: &str) {
        match link_type {
            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut => {
                self.used.insert(normal(id));
            }
            LinkType::Inline
            | LinkType::ReferenceUnknown
            | LinkType::CollapsedUnknown
            | LinkType::ShortcutUnknown
            | LinkType::Autolink
            | LinkType::Email
            | LinkType::WikiLink { .. } => {}
        }
        if !title.is_empty() {
            self.made.unused.push(title.to_owned());
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
                if found.is_none() {
                    self.made.problems.push(Diagnostic::new(Code::PictureRefused, place.clone()));
                }
                line(LineKind::Picture(WantedPicture { path: found.unwrap_or(path), place }))
            }
            Target::Note(target) => self.note(target, own_words, range),
            Target::Web(_) | Target::Nowhere => line(LineKind::Bare),
        }
    }
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
