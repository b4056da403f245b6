//! The flip-over: every item of a section's list is a note.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use super::asking_to_stay;
use super::attributes::{self, Block};
use super::clear::{self, Ends};
use super::front_matter::doubled;
use super::item;
use super::ledger::Fate;
use super::mapped::{Mapped, lines, meet};
use super::markdown;
use super::marks;
use super::raw::{Ending, Entry, Fields, Form, Word};
use super::sections;
use super::taking::{Draft, Taker};
use super::units::{Bullet, Shape, Unit, stretch};
use crate::diagnostics::{Code, Diagnostic, Fact};
use crate::vault::kind::Kind;

/// A title is not longer than this, in characters.
const TITLE: usize = 120;
/// How many words stand for a first paragraph that has no short first sentence.
const FIRST_WORDS: usize = 12;

/// Takes the units below a section's heading apart; the heading begins at `from`.
pub(super) fn take(taker: &mut Taker<'_, '_, '_>, kind: Kind, from: usize, own: &[Unit]) {
    let mut begin = from;
    for (index, unit) in own.iter().enumerate() {
        // Its heading belongs to the first of them.
        let extent = begin..unit.range.end;
        match &unit.shape {
            Shape::Item(bullet) if reads(*bullet, kind) => item(taker, kind, unit.range.clone(), &extent),
            Shape::Item(_) => unread(taker, unit.range.clone(), "bullet", false),
            Shape::Other => {
                let told = index > 0 && below_an_item(taker, unit.range.clone());
                if let Some(at) = other_section(taker, kind, unit) {
                    // Whatever stands below may have been meant as another section's.
                    let rest = stretch(own.get(index..).unwrap_or(&[]), unit.range.end);
                    taker.problem(Code::HeadingUnclear, at);
                    taker.passage(rest, None, false, false);
                    return;
                }
                between(taker, unit.range.clone(), told);
            }
            Shape::Heading(_) => {}
        }
        begin = unit.range.end;
    }
}

/// Whether what is so marked is an item beyond doubt. In an action's line a dash may begin its ending.
fn reads(bullet: Bullet, kind: Kind) -> bool {
    match bullet {
        Bullet::Markdown | Bullet::Pasted => true,
        Bullet::Dash => kind != Kind::Action,
        Bullet::Glued => false,
    }
}

/// The line that names another section, or what is for oneself, as a heading would: in bold letters, before a colon, or as a
/// heading too deep.
fn other_section(taker: &Taker<'_, '_, '_>, own: Kind, unit: &Unit) -> Option<Range<usize>> {
    let text = taker.lines.as_str().get(unit.range.clone())?;
    lines(text).find_map(|(start, line)| {
        let words = line.trim();
        let bold = words.starts_with("**") || words.starts_with("__");
        let heads = bold || words.starts_with("###") || words.ends_with(':');
        let name = words.trim_matches(['*', '_', ':', '#', ' ']);
        let named = sections::kind(name);
        let at = unit.range.start + start;
        (heads && (asking_to_stay::is_private(name) || named.is_some_and(|kind| bold || kind != own)))
            .then(|| taker.lines.source_range(at..at + line.trim_end().len()))
    })
}

/// What stands right below an item and indented was meant to be in it, though not far enough for Markdown: what is wrong or
/// asks to stay there keeps the item, and so does what is open. Whether it was told.
fn below_an_item(taker: &mut Taker<'_, '_, '_>, range: Range<usize>) -> bool {
    let all = taker.lines.as_str();
    let above = all.get(..range.start).unwrap_or("").lines().next_back().unwrap_or("");
    let below = all.get(range.clone()).unwrap_or("");
    let first = below.lines().next().unwrap_or("");
    if above.trim().is_empty() || !first.starts_with([' ', '\t']) {
        return false;
    }
    let blank = lines(below).find(|(_, line)| line.trim().is_empty()).map_or(below.len(), |(at, _)| at);
    let near = taker.lines.source_range(range.start..range.start + blank);
    if !taker.is_marked(range.clone(), |at| meet(at, &near)) {
        return false;
    }
    let line = range.start + first.len() - first.trim_start().len()..range.start + first.trim_end().len();
    let line = taker.lines.source_range(line);
    let Some(item) = taker.taken.notes.last_mut() else { return false };
    item.sound = false;
    let problem = taker.text.problem(Code::LineNotIndented, line);
    taker.taken.problems.push(problem.fact("what", Fact::Word("below")));
    true
}

/// What stands between the items: a comment, a rule, or words that are no item; the first of them may be `told` already.
fn between(taker: &mut Taker<'_, '_, '_>, range: Range<usize>, told: bool) {
    let cleared = clear::clear(&taker.lines.slice(range.clone()));
    let says = |line: &str| line.contains(char::is_alphanumeric) || line.contains('!');
    let first = lines(cleared.left.as_str()).find(|(_, line)| says(line));
    let Some((_, line)) = first else {
        taker.passage(range, None, true, true);
        return;
    };
    let what =
        if line.trim_start().starts_with('|') || cleared.left.as_str().contains("|-") { "table" } else { "words" };
    unread(taker, range, what, told);
}

/// Tells, at the first line of each paragraph, that it is no item; not of the first one if that is `told` already.
fn unread(taker: &mut Taker<'_, '_, '_>, range: Range<usize>, what: &'static str, told: bool) {
    let cleared = clear::clear(&taker.lines.slice(range.clone()));
    let mut blank = !told;
    for (start, line) in lines(cleared.left.as_str()) {
        let empty = !line.contains(|c: char| c.is_alphanumeric() || c == '!');
        if blank && !empty {
            let begin = start + line.len() - line.trim_start().len();
            let at = cleared.left.source_range(begin..start + line.trim_end().len());
            taker.taken.problems.push(taker.text.problem(Code::LineNotRead, at).fact("what", Fact::Word(what)));
        }
        blank = line.trim().is_empty() || (blank && empty);
    }
    taker.passage(range, None, true, false);
}

/// One item: its first line is the title, with those that go on with it; what stands below is the body.
fn item(taker: &mut Taker<'_, '_, '_>, kind: Kind, range: Range<usize>, extent: &Range<usize>) {
    let cleared = clear::clear(&taker.lines.slice(range.clone()));
    let mut item = item::dedented(&cleared.left);
    let mut entries = Vec::new();
    let mut sound = cleared.faults.is_empty();
    taker.faults(&cleared.faults);
    taker.ledger.book(range.clone(), Fate::Note);
    if let Some((done, rest)) = item::checkbox(&item, kind) {
        if done && kind == Kind::Action {
            let place = taker.text.place(item.source_range(0..3));
            entries.push(entry(Word { text: "state".to_owned(), place: place.clone() }, "done", place));
        }
        item = item.slice(rest..item.len());
    }
    let made = markdown::read(&item, taker.setting);
    let paragraph = item::first_paragraph(&item, &made);
    let mut title = item::title(&item, paragraph.clone(), kind == Kind::Action);
    let written = item.as_str().get(..title).unwrap_or("").trim_end().len();
    let end = item.source_range(0..written).end;
    let mut block_at = taker.text.place(end..end);
    match attributes::find(taker.text, &item, 0..title) {
        Block::None => {}
        Block::Read { at, entries: read, problems } => {
            sound &= problems.is_empty();
            taker.taken.problems.extend(problems);
            entries.extend(read);
            block_at = taker.text.place(item.source_range(at.clone()));
            let kept = item.as_str().get(..at.start).unwrap_or("").trim_end().len();
            item = item.without(kept..at.end);
            title = kept;
        }
        Block::Unreadable { problem } => {
            taker.taken.problems.push(problem);
            sound = false;
        }
    }
    let found = marks::find(&item);
    taker.faults(&found.faults);
    let mut problems = doubled(&entries);
    if entries.iter().any(proposes) {
        let line = item::not_indented(&cleared.left).map(|line| cleared.left.source_range(line));
        problems.extend(line.map(|line| taker.text.problem(Code::LineNotIndented, line)));
    }
    sound = sound && problems.is_empty() && found.faults.is_empty();
    taker.taken.problems.extend(problems);
    let mut ends = cleared.ends;
    ends.add(Ends::of(&found));
    let draft = Draft {
        extent: taker.extent(extent),
        form: Form::FlipOver(kind),
        fields: Fields { place: block_at, entries },
        title: None,
        made: markdown::Made::default(),
        endings: Vec::new(),
        cut: cleared.cut,
        asks: found.asks,
        sound,
    };
    finish(taker, &item, title, draft, (ends, range));
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

/// Gives the item its title and its text.
fn finish(taker: &mut Taker<'_, '_, '_>, item: &Mapped, end: usize, draft: Draft, (ends, range): (Ends, Range<usize>)) {
    if item.as_str().trim().is_empty() && draft.fields.entries.is_empty() {
        // Nothing but a mark.
        taker.bare(ends, draft.cut, &range);
        return;
    }
    let (title, made, problems) = shape(taker, item, end);
    let sound = draft.sound && problems.is_empty();
    taker.taken.problems.extend(problems);
    let endings = match &draft.form {
        Form::FlipOver(Kind::Action) => endings(taker, item, end),
        Form::FlipOver(_) | Form::Heading | Form::File(_) | Form::Passage => Vec::new(),
    };
    taker.note(Draft { title, made, endings, sound, ..draft }, ends, range);
}

/// The title of an item whose title's lines end at `end`, its text, and what is wrong with the title.
fn shape(taker: &Taker<'_, '_, '_>, item: &Mapped, end: usize) -> (Option<Word>, markdown::Made, Vec<Diagnostic>) {
    let words_of = item.as_str().get(..end).unwrap_or("");
    let place = taker.text.place(item.source_range(0..words_of.trim_end().len()));
    let (words, problems) = markdown::heading_words(words_of, &place, taker.setting);
    // A picture that cannot be shown is said of the body, where it stays.
    let problems = problems.into_iter().filter(|problem| problem.code != Code::PictureRefused).collect();
    let (title, whole) = title(&words);
    // What a title cannot show, such as a link or a picture, stays in the body.
    let shown = whole && !title.is_empty() && !is_rich(words_of);
    let body = if shown { item.slice(end..item.len()) } else { item.clone() };
    let made = markdown::read(&body, taker.setting);
    ((!title.is_empty()).then_some(Word { text: title, place }), made, problems)
}

/// The last parts of an action's line, and what the item is without them.
fn endings(taker: &Taker<'_, '_, '_>, item: &Mapped, end: usize) -> Vec<Ending> {
    let parts = item::last_parts(item.as_str().get(..end).unwrap_or(""));
    let ending = |(kept, at): (usize, Range<usize>)| {
        let place = taker.text.place(item.source_range(at.clone()));
        let source = item.as_str().get(at).unwrap_or("");
        let (text, _) = markdown::heading_words(source, &place, taker.setting);
        let (title, made, _) = shape(taker, &item.without(kept..end), kept);
        Ending { part: Word { text, place }, title, body: made.written }
    };
    parts.into_iter().map(ending).collect()
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
