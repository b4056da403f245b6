//! What is taken out of a session file: its notes, one after the other, and what became of every line.

use std::ops::Range;

use super::clear::{self, Ends};
use super::ledger::{Fate, Ledger};
use super::mapped::{Mapped, meet};
use super::markdown::{self, Made, Setting};
use super::marks;
use super::raw::{Ask, Ending, Fields, Form, RawNote, Word};
use super::text::Text;
use crate::diagnostics::{Code, Diagnostic, Severity};

/// The notes of a session file, its title, and what was wrong.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) heading: Option<Word>,
    pub(super) notes: Vec<RawNote>,
    pub(super) problems: Vec<Diagnostic>,
    #[cfg(test)]
    pub(super) ledger: Ledger,
}

/// Whether a problem keeps the note it lies in.
pub(super) fn is_error(problem: &Diagnostic) -> bool {
    problem.severity() == Severity::Error
}

/// Takes the body of a session file apart.
pub(super) struct Taker<'r, 's, 't> {
    pub(super) text: &'r Text<'t>,
    pub(super) setting: &'r Setting<'s, 't>,
    /// The lines of the file's body.
    pub(super) lines: &'r Mapped,
    pub(super) taken: Taken,
    pub(super) ledger: Ledger,
    /// The pieces of the file in order, notes or not.
    pub(super) pieces: Vec<Piece>,
    /// Front matter in the midst of the lines.
    pub(super) seconds: Vec<Range<usize>>,
}

/// A stretch of the file, for what reaches over its ends.
pub(super) struct Piece {
    pub(super) note: Option<usize>,
    pub(super) ends: Ends,
}

/// A note that is about to be added.
pub(super) struct Draft {
    /// Its stretch of the file.
    pub(super) extent: Range<usize>,
    pub(super) form: Form,
    pub(super) fields: Fields,
    pub(super) title: Option<Word>,
    pub(super) made: Made,
    pub(super) endings: Vec<Ending>,
    pub(super) cut: Vec<String>,
    pub(super) asks: Vec<(Ask, Range<usize>)>,
    pub(super) sound: bool,
}

impl Taker<'_, '_, '_> {
    pub(super) fn problem(&mut self, code: Code, at: Range<usize>) {
        self.taken.problems.push(self.text.problem(code, at));
    }

    /// The stretch of the file in which lines stand, their line ends included.
    pub(super) fn extent(&self, range: &Range<usize>) -> Range<usize> {
        let whole = self.lines.source_range(range.clone());
        if range.end == self.lines.len() { whole.start..self.text.whole.len().max(whole.start) } else { whole }
    }

    /// The title that `words` are, their formatting taken off.
    pub(super) fn title(&mut self, words: &Mapped) -> Word {
        let source = words.as_str();
        let blank = source.len() - source.trim_start().len();
        let kept = blank..blank + source.trim().len();
        let place = self.text.place(words.source_range(kept));
        let (text, problems) = markdown::heading_words(source, &place, self.setting);
        self.taken.problems.extend(problems);
        Word { text, place }
    }

    pub(super) fn faults(&mut self, faults: &[(Code, Range<usize>)]) {
        for (code, at) in faults {
            self.problem(*code, at.clone());
        }
    }

    /// What was cut where no note is still reaches the audit.
    pub(super) fn cut_only(&mut self, cut: Vec<String>, range: &Range<usize>) {
        if cut.is_empty() {
            return;
        }
        let at = self.extent(range).start;
        let fields = Fields { place: self.text.place(at..at), entries: Vec::new() };
        let made = Made::default();
        let (form, title) = (Form::Passage, None);
        let endings = Vec::new();
        let draft = Draft { extent: at..at, form, fields, title, made, endings, cut, asks: Vec::new(), sound: true };
        self.note(draft, Ends::default(), range.clone());
    }

    /// An item that says nothing.
    pub(super) fn bare(&mut self, ends: Ends, cut: Vec<String>, range: &Range<usize>) {
        self.pieces.push(Piece { note: None, ends });
        self.cut_only(cut, range);
    }

    /// Text that is no note. It stays with the facilitator. `title` comes with where its heading begins; `heard` tells
    /// whether what asks to be read in it is told as well.
    pub(super) fn passage(&mut self, body: Range<usize>, title: Option<(Word, usize)>, sound: bool, heard: bool) {
        let cleared = clear::clear(&self.lines.slice(body.clone()));
        let found = marks::find(&cleared.left);
        self.faults(&cleared.faults);
        // In what stays with the facilitator an editor's remarks are in their place; that they are open still counts.
        let merged = found.faults.iter().filter(|(code, _)| *code == Code::MergeMarker).cloned().collect::<Vec<_>>();
        self.faults(&merged);
        let mut ends = cleared.ends;
        ends.add(Ends::of(&found));
        let blank = cleared.left.as_str().trim().is_empty();
        let fate = match (blank, heard) {
            (true, _) => Fate::Cut,
            (false, true) => Fate::Passage,
            (false, false) => Fate::Told,
        };
        self.ledger.book(body.clone(), fate);
        if blank && title.is_none() && cleared.cut.is_empty() {
            self.pieces.push(Piece { note: None, ends });
            return;
        }
        let from = title.as_ref().map_or(body.start, |(_, from)| *from);
        let extent = self.extent(&(from..body.end));
        let fields = Fields { place: self.text.place(extent.start..extent.start), entries: Vec::new() };
        let asks = if heard { found.asks } else { Vec::new() };
        let made = markdown::read(&cleared.left, self.setting);
        let title = title.map(|(word, _)| word);
        let sound = sound && cleared.faults.is_empty();
        let (form, endings, cut) = (Form::Passage, Vec::new(), cleared.cut);
        let draft = Draft { extent, form, fields, title, made, endings, cut, asks, sound };
        self.note(draft, ends, from..body.end);
    }

    /// Whether something is open at either end of the lines, or wrong or asking to stay at a place that `counts`. Where nobody
    /// can tell whether they belong to the note above, it may be so in that note.
    pub(super) fn is_marked(&self, lines: Range<usize>, counts: impl Fn(&Range<usize>) -> bool) -> bool {
        let cleared = clear::clear(&self.lines.slice(lines));
        let found = marks::find(&cleared.left);
        let mut ends = cleared.ends;
        ends.add(Ends::of(&found));
        let wrong = cleared.faults.iter().chain(&found.faults).map(|(_, at)| at);
        let asking = found.asks.iter().filter(|(ask, _)| *ask == Ask::Stay).map(|(_, at)| at);
        ends.opens || ends.closes || wrong.chain(asking).any(counts)
    }

    /// Adds a note, which stands in `lines`.
    pub(super) fn note(&mut self, draft: Draft, mut ends: Ends, lines: Range<usize>) {
        let Draft { extent, form, fields, title, made, endings, mut cut, asks, sound } = draft;
        let begin = self.text.whole.get(extent.clone()).unwrap_or("");
        let line = begin.find(super::mapped::ends_line).unwrap_or(begin.len());
        let line = begin.get(..line).unwrap_or("").trim_end().len();
        let place = self.text.place(extent.start..extent.start + line);
        let second = self.seconds.iter().any(|second| meet(second, &lines));
        ends.opens |= second;
        let sound = sound && !made.problems.iter().any(is_error) && !second;
        self.taken.problems.extend(made.problems);
        cut.extend(made.unused);
        self.pieces.push(Piece { note: Some(self.taken.notes.len()), ends });
        let asks = asks.into_iter().map(|(ask, at)| (ask, self.text.place(at))).collect();
        let body = made.written;
        self.taken.notes.push(RawNote {
            place,
            extent,
            session: None,
            form,
            fields,
            title,
            body,
            endings,
            cut,
            asks,
            sound,
        });
    }

    /// Keeps what something open may have been meant to hold, and tells what nobody booked.
    pub(super) fn finish(mut self, faults: &[Range<usize>]) -> Taken {
        let mut kept = std::collections::BTreeSet::new();
        for (index, piece) in self.pieces.iter().enumerate().filter(|(_, piece)| piece.ends.opens) {
            kept.extend(piece.note);
            let below = self.pieces.get(index + 1..).unwrap_or(&[]);
            let is_note = |piece: &Piece| {
                let note = piece.note.and_then(|note| self.taken.notes.get(note));
                note.is_some_and(|note| !matches!(note.form, Form::Passage))
            };
            // The next note stays with it, and everything up to where it ends.
            let until = below.iter().position(is_note).max(below.iter().position(|piece| piece.ends.closes));
            let reach = until.map_or(below, |until| below.get(..=until).unwrap_or(below));
            kept.extend(reach.iter().filter_map(|piece| piece.note));
        }
        // The two sides of a merge hold notes, and nobody knows which of them hold.
        let found = marks::merges(self.lines.as_str()).into_iter().map(|line| self.lines.source_range(line));
        let untold = |line: &Range<usize>| {
            let told = |problem: &Diagnostic| problem.code == Code::MergeMarker && meet(&problem.place.bytes, line);
            !self.taken.problems.iter().any(told)
        };
        for line in found.filter(untold).collect::<Vec<_>>() {
            self.problem(Code::MergeMarker, line);
        }
        let merged = self.taken.problems.iter().any(|problem| problem.code == Code::MergeMarker);
        for (index, note) in self.taken.notes.iter_mut().enumerate() {
            let doubted = merged || kept.contains(&index) || faults.iter().any(|fault| meet(fault, &note.extent));
            note.sound = note.sound && !doubted;
        }
        for lost in self.ledger.amiss(self.lines.len()) {
            let at = self.lines.source_range(lost);
            self.problem(Code::LineNotRead, at);
        }
        #[cfg(test)]
        {
            self.taken.ledger = self.ledger;
        }
        self.taken
    }
}

pub(super) fn asks_to_stay(asks: &[(Ask, Range<usize>)]) -> bool {
    asks.iter().any(|(ask, _)| *ask == Ask::Stay)
}
