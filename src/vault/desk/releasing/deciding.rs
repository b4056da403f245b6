//! What those present decide of a note, written into the note itself.

use super::flag::{Mark, marked};
use super::request::{Decision, NotRecorded};
use crate::audience::Edition;
use crate::diagnostics::{Diagnostic, Severity};
use crate::vault::consent::Wordings;
use crate::vault::desk::{Vault, edit};
use crate::vault::gate::references;
use crate::vault::note::{Flag, Found, HeadForm, Links, Note, slug};
use crate::vault::read::Source;

/// An id that is made is not longer than this, in characters.
const ID: usize = 40;

/// What came of a decision.
pub struct Decided {
    /// The id that the note has now.
    pub note: String,
    /// The engagement with the flag written; the one to go on with, unless there are faults.
    pub vault: Vault,
    /// Why the note cannot go as it stands. The flag is not written then, and the file is as it was.
    pub faults: Vec<Diagnostic>,
    /// Whether the note was given an id of its own, so that it is known again when its words change.
    pub gave_id: bool,
}

impl std::fmt::Debug for Decided {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Decided").field("faults", &self.faults).field("gave_id", &self.gave_id).finish_non_exhaustive()
    }
}

impl Vault {
    /// Writes into the note that `asked` means that it goes or stays; those present are asked of `edition`.
    ///
    /// Nothing else in the file changes. What was changed on disk since this vault was opened is not written over.
    ///
    /// # Errors
    /// When there is no such note, its flag can only be written by hand, or its file was changed meanwhile.
    pub fn decide(&self, asked: &str, decision: Decision, edition: Edition) -> Result<Decided, NotRecorded> {
        // Other notes may be written while those present decide: what counts is what stands there now.
        let now = self.anew();
        let links = Links::of(&now.admitted.notes);
        let at = now.find_note(&links, asked)?;
        let note = now.admitted.notes.get(at).ok_or_else(|| NotRecorded::UnknownNote(asked.to_owned()))?;
        let source = now.source(note).ok_or_else(|| NotRecorded::FlagByHand(note.place.clone()))?;
        if self.source(note).is_none_or(|seen| seen.text != source.text) {
            return Err(NotRecorded::NoteChanged(note.place.clone()));
        }
        now.write_decision((at, note), source, &links, (decision, edition))
    }

    fn write_decision(
        &self,
        (at, note): (usize, &Note),
        source: &Source,
        links: &Links,
        (decision, edition): (Decision, Edition),
    ) -> Result<Decided, NotRecorded> {
        let by_hand = || NotRecorded::FlagByHand(note.place.clone());
        if note.flag == flag_of(decision) {
            return Ok(Decided { note: note.id.clone(), vault: self.anew(), faults: Vec::new(), gave_id: false });
        }
        let id = if decision == Decision::Goes { self.id_to_give(links, at, note) } else { None };
        let mark = Mark { decision, language: self.language(), id: id.as_deref() };
        let text = marked(&source.text, &note.head, &mark).ok_or_else(by_hand)?;
        let replace = |from: &str, to: &str| {
            let written = edit::replace(&self.root, &source.file, Some(from), to);
            let changed = matches!(written, Err(NotRecorded::RecordChanged));
            if changed { Err(NotRecorded::NoteChanged(note.place.clone())) } else { written }
        };
        replace(&source.text, &text)?;
        let vault = self.anew();
        let put_back = || replace(&text, &source.text);
        if !only_the_flag_differs(self, &vault, at, decision) {
            put_back()?;
            return Err(by_hand());
        }
        let cannot_go = decision == Decision::Goes && vault.is_faulty(at, edition);
        if cannot_go {
            let faults = faults_of(self, &vault, at, edition);
            put_back()?;
            return Ok(Decided { note: note.id.clone(), vault, faults, gave_id: false });
        }
        let now = vault.admitted.notes.get(at).ok_or_else(by_hand)?;
        let (id, gave_id) = (now.id.clone(), now.head.has_id != note.head.has_id);
        Ok(Decided { note: id, vault, faults: Vec::new(), gave_id })
    }

    fn source(&self, note: &Note) -> Option<&Source> {
        self.admitted.sources.iter().find(|source| source.file == note.place.file)
    }

    /// The same engagement as it stands on disk now.
    pub(super) fn anew(&self) -> Self {
        Self::open(&self.root, self.admitted.engagement.reference_date)
    }

    /// An id for a note that is called after its words: a short one when nothing points at the note yet, else the one it
    /// has already.
    fn id_to_give(&self, links: &Links, at: usize, note: &Note) -> Option<String> {
        let made = note.id.rsplit('/').next().filter(|slug| !slug.is_empty())?;
        if note.head.has_id || note.head.form != HeadForm::Block {
            return None;
        }
        let record = &self.admitted.record;
        let on_record = record.releases.iter().flat_map(|release| &release.texts).any(|text| text.note == note.id);
        let known = on_record || self.handed_out().holding(&note.id).next().is_some();
        let short = shortened(&slug(&note.title.text));
        let free = match links.find(&short) {
            Found::Nothing => true,
            Found::One(other) => other == at,
            Found::Several(_) => false,
        };
        let kept = known || !free || short.is_empty() || self.is_referred_to(links, at);
        Some(if kept || made.is_empty() { note.id.clone() } else { short })
    }

    fn is_referred_to(&self, links: &Links, at: usize) -> bool {
        self.admitted
            .notes
            .iter()
            .any(|note| targets(note).into_iter().any(|target| links.find(target) == Found::One(at)))
    }
}

fn flag_of(decision: Decision) -> Flag {
    match decision {
        Decision::Goes => Flag::Proposed,
        Decision::Stays => Flag::Stays,
    }
}

/// The first words of a slug.
fn shortened(slug: &str) -> String {
    let mut short = String::new();
    for word in slug.split('-') {
        if !short.is_empty() && short.chars().count() + 1 + word.chars().count() > ID {
            break;
        }
        if !short.is_empty() {
            short.push('-');
        }
        short.push_str(word);
    }
    short.chars().take(ID).collect()
}

/// Everything that a note points at.
fn targets(note: &Note) -> Vec<&str> {
    let mut wanted = Vec::new();
    let texts = [Some(&note.body), note.directors_text.as_ref(), note.public_text.as_ref()];
    for text in texts.into_iter().flatten() {
        references(&text.markdown.0, &mut wanted);
    }
    let relations = note.relations.iter().map(|(_, wanted)| wanted.target.as_str());
    relations.chain(wanted.into_iter().map(|wanted| wanted.target.as_str())).collect()
}

/// Whether the two engagements are the same in all but the flag of the note at `at`, and that is now as decided.
fn only_the_flag_differs(before: &Vault, after: &Vault, at: usize, decision: Decision) -> bool {
    let (was, is) = (&before.admitted.notes, &after.admitted.notes);
    let (links_then, links_now) = (Links::of(was), Links::of(is));
    let (then, now) = (Wordings::new(&before.admitted, &links_then), Wordings::new(&after.admitted, &links_now));
    let same = |position: usize, was: &Note, is: &Note| {
        let decided =
            if position == at { is.flag == flag_of(decision) } else { was.flag == is.flag && was.id == is.id };
        let printed = [Edition::Facilitator, Edition::Directors, Edition::Public]
            .iter()
            .all(|edition| then.wording(was, *edition) == now.wording(is, *edition));
        let found =
            |links: &Links, note: &Note| targets(note).into_iter().map(|target| links.find(target)).collect::<Vec<_>>();
        decided
            && printed
            // What is wrong with the note itself is told apart.
            && (position == at || was.sound == is.sound)
            && (was.session, was.audience, &was.cut, &was.place.file) == (is.session, is.audience, &is.cut, &is.place.file)
            && found(&links_then, was) == found(&links_now, is)
    };
    was.len() == is.len() && was.iter().zip(is).enumerate().all(|(position, (was, is))| same(position, was, is))
}

/// The errors for which the note at `at` cannot go: its own, its session's, and those that came with the decision.
fn faults_of(before: &Vault, after: &Vault, at: usize, edition: Edition) -> Vec<Diagnostic> {
    if !after.is_faulty(at, edition) {
        return Vec::new();
    }
    let own = after.errors_of(at);
    let count = |vault: &Vault, like: &Diagnostic| {
        let same = |problem: &&Diagnostic| problem.code == like.code && problem.place.file == like.place.file;
        vault.problems().iter().filter(same).count()
    };
    let came = |problem: &Diagnostic| count(after, problem) > count(before, problem);
    let errors = after.problems().iter().filter(|problem| problem.severity() == Severity::Error);
    errors.filter(|error| error.concerns(edition)).filter(|error| own.contains(error) || came(error)).cloned().collect()
}
