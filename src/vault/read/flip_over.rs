//! The flip-over: every item of a section's list is a note.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::attributes::{self, Block};
use super::front_matter::doubled;
use super::mapped::Mapped;
use super::raw::{Entry, Fields, Form, Word};
use super::session::Taker;
use super::{item, markdown};
use crate::diagnostics::Code;
use crate::vault::kind::Kind;

/// A title is not longer than this, in characters.
const TITLE: usize = 120;
/// How many words stand for a first paragraph that has no short first sentence.
const FIRST_WORDS: usize = 12;

/// Takes the section in `body` apart; `extent` is its stretch of the file, from its heading on.
pub(super) fn take(taker: &mut Taker<'_, '_, '_>, kind: Kind, body: Range<usize>, extent: &Range<usize>) {
    let text = taker.left.as_str().get(body.clone()).unwrap_or("");
    let pieces = pieces(text);
    let start = |at: usize| taker.left.source(body.start + at);
    let mut begin = extent.start;
    for (index, piece) in pieces.iter().enumerate() {
        let end = pieces.get(index + 1).map_or(extent.end, |next| start(next.range().start));
        let range = body.start + piece.range().start..body.start + piece.range().end;
        // Its heading belongs to the first of them.
        let piece_extent = begin..end;
        begin = end;
        match piece {
            Piece::Item(_) => item(taker, kind, range, piece_extent),
            Piece::Other(_) => taker.passage(range, piece_extent, None, true),
        }
    }
}

/// A stretch of a section.
enum Piece {
    Item(Range<usize>),
    Other(Range<usize>),
}

impl Piece {
    fn range(&self) -> Range<usize> {
        match self {
            Self::Item(range) | Self::Other(range) => range.clone(),
        }
    }
}

/// The items of the lists of `text` and what stands between them.
fn pieces(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut depth = 0_usize;
    let mut in_list = false;
    let mut done = 0;
    let other = |pieces: &mut Vec<Piece>, range: Range<usize>| {
        if text.get(range.clone()).is_some_and(|between| !between.trim().is_empty()) {
            pieces.push(Piece::Other(range));
        }
    };
    for (event, range) in Parser::new_ext(text, markdown::options()).into_offset_iter() {
        if let Event::Start(tag) = &event {
            if depth == 0 {
                in_list = matches!(tag, Tag::List(_));
            }
            if in_list && depth == 1 {
                let start = line_start(text, range.start).max(done);
                other(&mut pieces, done..start);
                pieces.push(Piece::Item(range.start..range.end));
                done = range.end;
            }
            depth += 1;
        } else if let Event::End(_) = &event {
            depth = depth.saturating_sub(1);
        }
    }
    other(&mut pieces, done..text.len());
    pieces
}

fn line_start(text: &str, at: usize) -> usize {
    text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1)
}

/// One item: its first paragraph is the title, what is indented below it the body.
fn item(taker: &mut Taker<'_, '_, '_>, kind: Kind, range: Range<usize>, extent: Range<usize>) {
    let mut item = item::dedented(taker.left, range.clone());
    let mut entries = Vec::new();
    let mut sound = true;
    if let Some((done, rest)) = item::checkbox(&item) {
        if done && kind == Kind::Action {
            let place = taker.text.place(item.source_range(0..3));
            entries.push(entry(Word { text: "state".to_owned(), place: place.clone() }, "done", place));
        }
        item = item.slice(rest..item.len());
    }
    let first_line = item.as_str().lines().next().map_or(0, |line| line.trim_end().len());
    let end = item.source_range(0..first_line).end;
    let mut block_at = taker.text.place(end..end);
    match attributes::find(taker.text, &item, 0..first_line) {
        Block::None => {}
        Block::Read { at, entries: read, problems } => {
            sound = problems.is_empty();
            taker.taken.problems.extend(problems);
            entries.extend(read);
            block_at = taker.text.place(item.source_range(at.clone()));
            let kept = item.as_str().get(..at.start).unwrap_or("").trim_end().len();
            item = item.without(kept..at.end);
        }
        Block::Unreadable { problem } => {
            taker.taken.problems.push(problem);
            sound = false;
        }
    }
    let made = markdown::read(&item, taker.setting);
    let mut paragraph = item::first_paragraph(&item, &made);
    if kind == Kind::Action
        && let Some(end) = item::owner_and_date(item.as_str().get(paragraph.clone()).unwrap_or(""))
    {
        for (key, at) in [("owner", &end.owner), ("due", &end.date)] {
            let place = taker.text.place(item.source_range(at.clone()));
            let value = item.as_str().get(at.clone()).unwrap_or("").to_owned();
            entries.push(entry(Word { text: key.to_owned(), place: place.clone() }, &value, place));
        }
        item = item.without(end.from..paragraph.end);
        paragraph = 0..end.from;
    }
    let mut problems = doubled(&entries);
    if entries.iter().any(proposes) {
        let line = item::not_indented(taker.left, range).map(|line| taker.left.source_range(line));
        problems.extend(line.map(|line| taker.text.problem(Code::LineNotIndented, line)));
    }
    sound = sound && problems.is_empty();
    taker.taken.problems.extend(problems);
    finish(taker, kind, &Item { source: item, paragraph, extent, block_at }, entries, sound);
}

/// Whether the key says that the item may go.
fn proposes(entry: &Entry) -> bool {
    let key = entry.key.text.to_lowercase();
    let stays = |word: &Word| ["ja", "yes", "true"].iter().any(|stays| word.text.eq_ignore_ascii_case(stays));
    let value = match &entry.value {
        super::raw::RawValue::Text(word) => Some(word),
        super::raw::RawValue::Empty(_) | super::raw::RawValue::List(..) | super::raw::RawValue::Map(..) => None,
    };
    ["vertrouwelijk", "confidential"].contains(&key.as_str()) && value.is_some_and(|word| !stays(word))
}

struct Item {
    source: Mapped,
    /// The first paragraph.
    paragraph: Range<usize>,
    extent: Range<usize>,
    /// Its block, or where one would stand.
    block_at: crate::diagnostics::Place,
}

fn finish(taker: &mut Taker<'_, '_, '_>, kind: Kind, read: &Item, entries: Vec<Entry>, sound: bool) {
    let Item { source: item, paragraph, extent, block_at } = read;
    let words_of = item.as_str().get(paragraph.clone()).unwrap_or("");
    if words_of.trim().is_empty() && item.as_str().trim().is_empty() && entries.is_empty() {
        return;
    }
    let place = taker.text.place(item.source_range(paragraph.start..paragraph.start + words_of.trim_end().len()));
    let (words, problems) = markdown::heading_words(words_of, &place, taker.setting);
    // A picture that cannot be shown is said of the body, where it stays.
    let problems = problems.into_iter().filter(|problem| problem.code != Code::PictureRefused).collect::<Vec<_>>();
    let sound = sound && problems.is_empty();
    taker.taken.problems.extend(problems);
    let (title, whole) = title(&words);
    // What a title cannot show, such as a link or a picture, stays in the body.
    let body = if whole && !is_rich(words_of) { item.slice(paragraph.end..item.len()) } else { item.clone() };
    let made = markdown::read(&body, taker.setting);
    let fields = Fields { place: block_at.clone(), entries };
    let title = (!title.is_empty()).then_some(Word { text: title, place });
    taker.note(extent.clone(), Form::FlipOver(kind), fields, title, made, sound);
}

/// Whether the text holds more than words and their stress.
fn is_rich(source: &str) -> bool {
    source.contains(['[', '<'])
        && Parser::new_ext(source, markdown::options()).any(|event| {
            matches!(event, Event::Start(Tag::Link { .. } | Tag::Image { .. }) | Event::FootnoteReference(_))
        })
}

/// The title that goes with a first paragraph, and whether it says all of it.
fn title(words: &str) -> (String, bool) {
    if words.chars().count() <= TITLE {
        return (words.to_owned(), true);
    }
    let sentence = words
        .char_indices()
        .filter(|(_, c)| matches!(c, '.' | '!' | '?'))
        .map(|(at, c)| at + c.len_utf8())
        .find(|end| words.get(*end..).is_some_and(|rest| rest.starts_with(' ')))
        .and_then(|end| words.get(..end))
        .filter(|sentence| sentence.chars().count() <= TITLE);
    if let Some(sentence) = sentence {
        return (sentence.to_owned(), false);
    }
    let first = words.split(' ').take(FIRST_WORDS).collect::<Vec<_>>().join(" ");
    let first = first.chars().take(TITLE).collect::<String>();
    (format!("{first} …"), false)
}

fn entry(key: Word, value: &str, place: crate::diagnostics::Place) -> Entry {
    Entry { key, value: super::raw::RawValue::Text(Word { text: value.to_owned(), place }) }
}
