//! A session file's text, taken apart into notes.

use std::ops::Range;

use super::attributes::{self, Block};
use super::clear::{self, Cleared, Ends};
use super::ledger::{Fate, Ledger};
use super::mapped::{Mapped, meet};
use super::markdown::{self, Made, Setting};
use super::marks::{self, Ask};
use super::raw::{Ending, Entry, Fields, Form, RawNote, Word};
use super::structure::{self, Heading, Shape, Unit};
use super::text::Text;
use super::{flip_over, second, sections, stays};
use crate::diagnostics::{Code, Diagnostic, Nearest};
use crate::vault::kind::Kind;

/// The notes of a session file, its title, and what was wrong.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) heading: Option<Word>,
    pub(super) notes: Vec<RawNote>,
    pub(super) problems: Vec<Diagnostic>,
    #[cfg(test)]
    pub(super) ledger: Ledger,
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
    pieces: Vec<Piece>,
    /// Front matter in the midst of the lines.
    seconds: Vec<Range<usize>>,
}

/// A stretch of the file, for what reaches over its ends.
struct Piece {
    note: Option<usize>,
    ends: Ends,
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

/// What a heading begins.
enum Begins {
    Title(Word),
    Section(Kind),
    Note { entries: Vec<Entry>, title: Word, at: Range<usize> },
    Passage(Word),
}

/// A heading's words, read.
struct HeadingRead {
    begins: Begins,
    cleared: Cleared,
    asks: Vec<(Ask, Range<usize>)>,
    sound: bool,
}

/// The notes in `lines`, the body of a session file. `faults` are stretches of the file that could not be read.
pub(super) fn take(text: &Text<'_>, setting: &Setting<'_, '_>, lines: &Mapped, faults: &[Range<usize>]) -> Taken {
    let units = structure::read(lines.as_str());
    let mut taker = Taker {
        text,
        setting,
        lines,
        taken: Taken::default(),
        ledger: Ledger::default(),
        pieces: Vec::new(),
        seconds: second::find(lines.as_str()),
    };
    for range in taker.seconds.clone() {
        let first = lines.as_str().get(range.clone()).and_then(|text| text.lines().next()).unwrap_or("").len();
        taker.problem(Code::SecondDocument, lines.source_range(range.start..range.start + first));
    }
    let is_heading = |unit: &Unit| matches!(unit.shape, Shape::Heading(_));
    let mut rest = units.as_slice();
    let first = rest.iter().position(is_heading).unwrap_or(rest.len());
    let (before, headed) = rest.split_at(first);
    taker.passage(stretch(before, 0), None, true, true);
    rest = headed;
    while let Some((heading, below)) = rest.split_first() {
        let end = below.iter().position(is_heading).unwrap_or(below.len());
        let (own, next) = below.split_at(end);
        if let Shape::Heading(found) = &heading.shape {
            taker.heading(found, heading.range.clone(), own);
        }
        rest = next;
    }
    taker.finish(faults)
}

/// The lines of `units`, or none at `otherwise`.
pub(super) fn stretch(units: &[Unit], otherwise: usize) -> Range<usize> {
    match (units.first(), units.last()) {
        (Some(first), Some(last)) => first.range.start..last.range.end,
        _ => otherwise..otherwise,
    }
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

    fn heading(&mut self, heading: &Heading, range: Range<usize>, own: &[Unit]) {
        let read = self.begins(heading);
        let body = stretch(own, range.end);
        let extent = range.start..body.end;
        let HeadingRead { begins, cleared, asks, sound } = read;
        // What is open at the end of a heading reaches into what stands below it.
        let sound = sound && cleared.faults.is_empty();
        self.faults(&cleared.faults);
        match begins {
            Begins::Title(word) => {
                self.taken.heading = Some(word);
                self.ledger.book(range, Fate::Frame);
                self.pieces.push(Piece { note: None, ends: cleared.ends });
                self.cut_only(cleared.cut, &(extent.start..extent.start));
                self.passage(body, None, true, true);
            }
            Begins::Section(kind) => {
                self.ledger.book(range.clone(), Fate::Frame);
                self.pieces.push(Piece { note: None, ends: cleared.ends });
                self.cut_only(cleared.cut, &(extent.start..extent.start));
                flip_over::take(self, kind, range.start, own);
            }
            Begins::Note { entries, title, at } => {
                self.ledger.book(extent.clone(), Fate::Note);
                let below = clear::clear(&self.lines.slice(body.clone()));
                let found = marks::find(&below.left);
                self.faults(&below.faults);
                self.faults(&found.faults);
                let mut ends = cleared.ends;
                ends.add(below.ends);
                ends.add(Ends::of(&found));
                let draft = Draft {
                    extent: self.extent(&extent),
                    form: Form::Heading,
                    fields: Fields { place: self.text.place(at), entries },
                    title: Some(title),
                    made: markdown::read(&below.left, self.setting),
                    endings: Vec::new(),
                    cut: [cleared.cut, below.cut].concat(),
                    asks: asks.into_iter().chain(found.asks).collect(),
                    sound: sound && below.faults.is_empty() && found.faults.is_empty(),
                };
                self.note(draft, ends, extent);
            }
            Begins::Passage(title) => {
                self.ledger.book(range, Fate::Passage);
                self.pieces.push(Piece { note: None, ends: cleared.ends });
                self.cut_only(cleared.cut, &(extent.start..extent.start));
                let told = sound && self.unknown_section(&title, own);
                self.passage(body, Some((title, extent.start)), sound, !told);
            }
        }
    }

    /// Tells that the items below a heading are no notes, when that may not be what was meant.
    fn unknown_section(&mut self, title: &Word, own: &[Unit]) -> bool {
        let items = own.iter().any(|unit| matches!(unit.shape, Shape::Item(_)));
        if !items || stays::is_private(&title.text) || sections::is_no_section(&title.text) {
            return false;
        }
        let near = sections::nearest(&title.text).map(Nearest::Word);
        self.taken.problems.push(Diagnostic::new(Code::UnknownSection, title.place.clone()).nearest(near));
        true
    }

    fn begins(&mut self, heading: &Heading) -> HeadingRead {
        let mut cleared = clear::clear(&self.lines.slice(heading.words.clone()));
        let line = std::mem::take(&mut cleared.left);
        let mut sound = true;
        if heading.unclear {
            self.problem(Code::HeadingUnclear, self.lines.source_range(heading.words.clone()));
            sound = false;
        }
        let (kept, begins) = match attributes::find(self.text, &line, 0..line.len()) {
            Block::None => {
                let name = line.as_str();
                let is_title = heading.level == 1 && self.taken.heading.is_none();
                let begins = match sections::kind(name) {
                    Some(kind) => Begins::Section(kind),
                    None if is_title && !name.trim().is_empty() => Begins::Title(self.title(&line)),
                    None => Begins::Passage(self.title(&line)),
                };
                (line, begins)
            }
            Block::Read { at, entries, problems } => {
                sound &= problems.is_empty();
                self.taken.problems.extend(problems);
                let words = line.slice(0..at.start);
                let known = self.taken.problems.len();
                let title = self.title(&words);
                sound &= self.taken.problems.len() == known;
                (words, Begins::Note { entries, title, at: line.source_range(at) })
            }
            Block::Unreadable { problem } => {
                if sound {
                    self.taken.problems.push(problem);
                }
                sound = false;
                let title = self.title(&line);
                (line, Begins::Passage(title))
            }
        };
        let mut asks = Vec::new();
        if let Begins::Note { .. } = begins {
            let found = marks::find(&kept);
            cleared.faults.extend(found.faults.iter().cloned());
            cleared.ends.add(Ends::of(&found));
            asks = found.asks;
        }
        HeadingRead { begins, cleared, asks, sound }
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
    fn cut_only(&mut self, cut: Vec<String>, range: &Range<usize>) {
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

    /// Adds a note, which stands in `lines`.
    pub(super) fn note(&mut self, draft: Draft, mut ends: Ends, lines: Range<usize>) {
        let Draft { extent, form, fields, title, made, endings, mut cut, asks, sound } = draft;
        let begin = self.text.whole.get(extent.clone()).unwrap_or("");
        let line = begin.find(super::mapped::ends_line).unwrap_or(begin.len());
        let line = begin.get(..line).unwrap_or("").trim_end().len();
        let place = self.text.place(extent.start..extent.start + line);
        let second = self.seconds.iter().any(|second| meet(second, &lines));
        ends.opens |= second;
        let sound = sound && made.problems.is_empty() && !second;
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
    fn finish(mut self, faults: &[Range<usize>]) -> Taken {
        let mut kept = std::collections::BTreeSet::new();
        for (index, piece) in self.pieces.iter().enumerate().filter(|(_, piece)| piece.ends.opens) {
            kept.extend(piece.note);
            let below = self.pieces.get(index + 1..).unwrap_or(&[]);
            let is_note = |piece: &Piece| {
                let note = piece.note.and_then(|note| self.taken.notes.get(note));
                note.is_some_and(|note| !matches!(note.form, Form::Passage))
            };
            // Up to where it ends; if it ends nowhere, the next note stays with it.
            let until = below.iter().position(|piece| piece.ends.closes).or_else(|| below.iter().position(is_note));
            let reach = until.map_or(below, |until| below.get(..=until).unwrap_or(below));
            kept.extend(reach.iter().filter_map(|piece| piece.note));
        }
        for (index, note) in self.taken.notes.iter_mut().enumerate() {
            let doubted = kept.contains(&index) || faults.iter().any(|fault| meet(fault, &note.extent));
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
