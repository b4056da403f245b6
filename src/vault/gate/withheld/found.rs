//! The finder of what is withheld, as the audit holds it.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use super::names::Unnamed;
use super::phrases::{Hit, MatchKind, Phrases};
use super::second_look::fingerprint;
use crate::audience::Audience;
use crate::diagnostics::Place;

/// The searchable matter of everything `A` does not get, minus what `A` gets anyway and the tool's own words.
///
/// Only the gate makes one; it walks past the renderers, straight to the audit. It has no way to be read.
pub struct Withheld<A: Audience> {
    /// Texts, titles and names, as words.
    pub(super) said: Phrases,
    /// Ids, file names and tags, as pieces between hyphens and the like.
    pub(super) marks: Phrases,
    /// Pictures, by the fingerprint of their bytes.
    pub(super) pictures: BTreeMap<[u8; 32], u32>,
    /// Whoever may not be named.
    pub(super) unnamed: Unnamed,
    /// Where the matter comes from.
    pub(super) sources: Vec<Place>,
    pub(super) audience: PhantomData<A>,
}

/// Something withheld was found: what sort, how long, and where its note stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// What sort of thing.
    pub what: MatchKind,
    /// Where in the searched text, in bytes.
    pub at: usize,
    /// How long, in characters.
    pub length: usize,
    /// Where it comes from.
    pub source: Place,
}

impl<A: Audience> Withheld<A> {
    /// Withheld texts, titles and names in `text`, decoded words as a reader would see them.
    pub fn in_text(&self, text: &str) -> Vec<Match> {
        self.matches(&self.said, text)
    }

    /// Whoever is named in `text` and may not be, the client too, in whatever way the checks would notice.
    pub fn in_names(&self, text: &str) -> Vec<Match> {
        let found = self.unnamed.find(text).into_iter().map(|(range, place)| Match {
            what: MatchKind::Name,
            at: range.start,
            length: text.get(range).map_or(0, |name| name.chars().count()),
            source: place.clone(),
        });
        found.collect()
    }

    /// Withheld ids, file names and tags in a path, an attribute, a link, metadata or a data file.
    pub fn in_marks(&self, text: &str) -> Vec<Match> {
        self.matches(&self.marks, text)
    }

    /// Whether `bytes`, a picture as it stands in the report, is one that is withheld.
    pub fn in_picture(&self, bytes: &[u8]) -> Option<Match> {
        let source = *self.pictures.get(&fingerprint(bytes))?;
        let source = self.sources.get(source as usize)?.clone();
        Some(Match { what: MatchKind::Picture, at: 0, length: 0, source })
    }

    /// What is found, runs that touch each other taken together.
    fn matches(&self, phrases: &Phrases, text: &str) -> Vec<Match> {
        let mut whole: Vec<Hit> = Vec::new();
        for hit in phrases.find(text) {
            match whole.last_mut() {
                Some(last) if last.what == hit.what && last.source == hit.source && hit.at.start < last.at.end => {
                    last.at.end = last.at.end.max(hit.at.end);
                }
                Some(_) | None => whole.push(hit),
            }
        }
        let trace = |hit: Hit| {
            Some(Match {
                what: hit.what,
                at: hit.at.start,
                length: text.get(hit.at)?.chars().count(),
                source: self.sources.get(hit.source as usize)?.clone(),
            })
        };
        whole.into_iter().filter_map(trace).collect()
    }
}
