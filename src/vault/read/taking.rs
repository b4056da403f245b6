//! What is taken out of a session file: its notes, one after the other.

use std::ops::Range;

use super::mapped::Mapped;
use super::markdown::{self, Made, Setting};
use super::raw::{Fields, Form, RawNote, Word};
use super::text::Text;
use crate::diagnostics::Diagnostic;

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

impl Taker<'_, '_, '_> {
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
