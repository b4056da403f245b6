//! A session file's text, taken apart into notes.

use std::ops::Range;

use super::attributes::{self, Block};
use super::clear::{self, Cleared, Ends};
use super::ledger::{Fate, Ledger};
use super::mapped::Mapped;
use super::markdown::{self, Setting};
use super::marks;
use super::raw::{Ask, Entry, Fields, Form, Word};
use super::structure;
use super::taking::{Draft, Piece, Taken, Taker, asks_to_stay};
use super::text::Text;
use super::units::{Heading, Shape, Unit, stretch};
use super::{asking_to_stay, flip_over, later_front_matter, sections};
use crate::diagnostics::{Code, Diagnostic, Nearest};
use crate::vault::kind::Kind;

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
        seconds: later_front_matter::find(lines.as_str()),
    };
    for range in taker.seconds.clone() {
        let first = later_front_matter::first_line(lines.as_str(), &range);
        taker.problem(Code::SecondDocument, lines.source_range(first));
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

impl Taker<'_, '_, '_> {
    fn heading(&mut self, heading: &Heading, range: Range<usize>, own: &[Unit]) {
        let read = self.begins(heading);
        let body = stretch(own, range.end);
        let extent = range.start..body.end;
        let HeadingRead { begins, cleared, asks, sound } = read;
        let words = self.lines.as_str().get(heading.words.clone()).unwrap_or("");
        // What asks to stay in words at the margin asks it of what they head; indented they may be the note's above.
        let marked = cleared.ends.opens || !cleared.faults.is_empty() || asks_to_stay(&asks);
        let indented = words.lines().any(|line| line.starts_with([' ', '\t']));
        let marked = marked || (indented && self.is_marked(heading.words.clone(), |_| true));
        if heading.shared
            && (marked || self.is_marked(body.clone(), |_| true))
            && let Some(above) = self.taken.notes.last_mut()
        {
            above.sound = false;
            if !heading.unclear {
                self.problem(Code::HeadingUnclear, self.lines.source_range(heading.words.clone()));
            }
        }
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
                let told = sound && self.unknown_section(&title, range.clone(), own);
                self.ledger.book(range, if told { Fate::Told } else { Fate::Passage });
                self.pieces.push(Piece { note: None, ends: cleared.ends });
                self.cut_only(cleared.cut, &(extent.start..extent.start));
                self.passage(body, Some((title, extent.start)), sound, !told);
            }
        }
    }

    /// Tells that the items below a heading are no notes, when that may not be what was meant.
    fn unknown_section(&mut self, title: &Word, heading: Range<usize>, own: &[Unit]) -> bool {
        let items = own.iter().any(|unit| matches!(unit.shape, Shape::Item(_)));
        if !items || asking_to_stay::is_private(&title.text) || sections::is_no_section(&title.text) {
            return false;
        }
        let near = sections::nearest(&title.text).map(Nearest::Word);
        let bare = || self.text.place(self.lines.source_range(heading.start..heading.start + 1));
        let place = if title.text.is_empty() { bare() } else { title.place.clone() };
        self.taken.problems.push(Diagnostic::new(Code::UnknownSection, place).nearest(near));
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
                // A session begins with its title; what stands below a note is none.
                let first = self.taken.heading.is_none()
                    && self.taken.notes.iter().all(|note| matches!(note.form, Form::Passage));
                let is_title = heading.level == 1 && first;
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
        // A line of a merge may have been underlined by the one between its two versions.
        let found = marks::find(&kept);
        cleared.ends.add(Ends::of(&found));
        let is_note = matches!(begins, Begins::Note { .. });
        cleared.faults.extend(found.faults.into_iter().filter(|(code, _)| is_note || *code == Code::MergeMarker));
        let asks = if is_note { found.asks } else { Vec::new() };
        HeadingRead { begins, cleared, asks, sound }
    }
}
