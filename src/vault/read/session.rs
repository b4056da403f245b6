//! A session file's text, taken apart into notes.

use std::ops::Range;

use super::attributes::{self, Block};
use super::comments::Cuts;
use super::mapped::{Mapped, meet};
use super::markdown::{self, Made, Setting};
use super::outline::{self, Heading};
use super::raw::{Entry, Fields, Form, RawNote, Word};
use super::text::Text;
use super::{flip_over, sections};
use crate::diagnostics::Diagnostic;
use crate::vault::kind::Kind;

/// The notes of a session file, its title, and what was wrong.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) heading: Option<Word>,
    pub(super) notes: Vec<RawNote>,
    pub(super) problems: Vec<Diagnostic>,
}

/// Takes the body of a session file apart.
pub(super) struct Taker<'r, 's, 't> {
    pub(super) text: &'r Text<'t>,
    pub(super) setting: &'r Setting<'s, 't>,
    /// The file's text without comments and parts that stay.
    pub(super) left: &'r Mapped,
    pub(super) taken: Taken,
}

/// What a heading begins.
enum Begins {
    Title(Word),
    Section(Kind),
    Note { entries: Vec<Entry>, title: Word, sound: bool, at: Range<usize> },
    Passage { title: Option<Word>, sound: bool },
}

/// The notes in `range` of the file, `left` being what is left of it after cutting.
pub(super) fn take(
    text: &Text<'_>,
    setting: &Setting<'_, '_>,
    left: &Mapped,
    cuts: &Cuts,
    range: &Range<usize>,
) -> Taken {
    let outline = outline::read(left.as_str());
    let mut doubtful = cuts.doubtful.clone();
    let mut taker = Taker { text, setting, left, taken: Taken::default() };
    for (code, at, doubt) in outline.problems {
        taker.taken.problems.push(text.problem(code, left.source_range(at)));
        doubtful.push(left.source_range(doubt));
    }
    let ends = outline.headings.iter().skip(1).map(|next| next.whole.start).chain([left.len()]);
    let first = outline.headings.first().map_or(left.len(), |heading| heading.whole.start);
    let begins = |at: usize| if at == left.len() { range.end } else { left.source(at) };
    taker.passage(0..first, range.start..begins(first), None, true);
    for (heading, end) in outline.headings.iter().zip(ends) {
        let extent = begins(heading.whole.start)..begins(end);
        taker.heading(heading, end, extent);
    }
    let mut read = taker.taken;
    for note in &mut read.notes {
        let doubted = doubtful.iter().any(|doubt| meet(doubt, &note.extent));
        note.sound = note.sound && !doubted;
    }
    hand_out(cuts, &mut read.notes, text, range);
    read
}

impl Taker<'_, '_, '_> {
    fn heading(&mut self, heading: &Heading, end: usize, extent: Range<usize>) {
        let body = heading.whole.end.min(end)..end;
        match self.begins(heading) {
            Begins::Title(word) => {
                self.taken.heading = Some(word);
                let start = self.left.source_range(heading.whole.clone()).end.min(extent.end);
                self.passage(body, start..extent.end, None, true);
            }
            Begins::Section(kind) => flip_over::take(self, kind, body, &extent),
            Begins::Note { entries, title, sound, at } => {
                let made = markdown::read(&self.left.slice(body), self.setting);
                let fields = Fields { place: self.text.place(self.left.source_range(at)), entries };
                self.note(extent, Form::Heading, fields, Some(title), made, sound);
            }
            Begins::Passage { title, sound } => self.passage(body, extent, title, sound),
        }
    }

    fn begins(&mut self, heading: &Heading) -> Begins {
        let words = heading.words.clone();
        match attributes::find(self.text, self.left, words.clone()) {
            Block::None => {
                let name = self.left.as_str().get(words.clone()).unwrap_or("");
                let is_title = heading.level == 1 && self.taken.heading.is_none();
                match sections::kind(name) {
                    Some(kind) => Begins::Section(kind),
                    None if is_title && !name.trim().is_empty() => Begins::Title(self.title(words)),
                    None => Begins::Passage { title: Some(self.title(words)), sound: true },
                }
            }
            Block::Read { at, entries, problems } => {
                let known = self.taken.problems.len();
                self.taken.problems.extend(problems);
                let title = self.title(words.start..at.start);
                let sound = self.taken.problems.len() == known;
                Begins::Note { entries, title, sound, at }
            }
            Block::Unreadable { problem } => {
                self.taken.problems.push(problem);
                Begins::Passage { title: Some(self.title(words)), sound: false }
            }
        }
    }

    /// The title in `range`, its formatting taken off.
    pub(super) fn title(&mut self, range: Range<usize>) -> Word {
        let source = self.left.as_str().get(range.clone()).unwrap_or("");
        let blank = source.len() - source.trim_start().len();
        let kept = range.start + blank..range.start + blank + source.trim().len();
        let place = self.text.place(self.left.source_range(kept));
        let (text, problems) = markdown::heading_words(source, &place, self.setting);
        self.taken.problems.extend(problems);
        Word { text, place }
    }

    /// Text that is no note. It stays with the facilitator.
    pub(super) fn passage(&mut self, body: Range<usize>, extent: Range<usize>, title: Option<Word>, sound: bool) {
        let blank = self.left.as_str().get(body.clone()).unwrap_or("").trim().is_empty();
        if blank && title.is_none() {
            return;
        }
        let made = markdown::read(&self.left.slice(body), self.setting);
        let fields = Fields { place: self.text.place(extent.start..extent.start), entries: Vec::new() };
        self.note(extent, Form::Passage, fields, title, made, sound);
    }

    /// Adds a note.
    pub(super) fn note(
        &mut self,
        extent: Range<usize>,
        form: Form,
        fields: Fields,
        title: Option<Word>,
        made: Made,
        sound: bool,
    ) {
        let begin = self.text.whole.get(extent.clone()).unwrap_or("");
        let line = begin.lines().next().unwrap_or("").trim_end().len();
        let place = self.text.place(extent.start..extent.start + line);
        let sound = sound && made.problems.is_empty();
        self.taken.problems.extend(made.problems);
        self.taken.notes.push(RawNote {
            place,
            extent,
            session: None,
            form,
            fields,
            title,
            body: made.written,
            cut: made.unused,
            sound,
        });
    }
}

/// Gives every cut passage to the note it stood in, so that the audit can look for it.
fn hand_out(cuts: &Cuts, notes: &mut Vec<RawNote>, text: &Text<'_>, range: &Range<usize>) {
    let mut left_over = Vec::new();
    for (at, passage) in &cuts.cut {
        match notes.iter_mut().find(|note| note.extent.contains(&at.start)) {
            Some(note) => note.cut.push(passage.clone()),
            None => left_over.push(passage.clone()),
        }
    }
    if left_over.is_empty() {
        return;
    }
    // It stood where no note is: it is a passage of its own.
    let place = text.place(range.start..range.start);
    notes.push(RawNote {
        place: place.clone(),
        extent: range.start..range.start,
        session: None,
        form: Form::Passage,
        fields: Fields { place, entries: Vec::new() },
        title: None,
        body: super::raw::Written::default(),
        cut: left_over,
        sound: true,
    });
}
