//! YAML as an ordered list of keys and values with their places, every scalar as it was written.
//!
//! It is read event by event, not into a struct: a struct stops at the first problem, and turns `no`, `0123` and `4,5`
//! into something that nobody wrote. The library's own messages print lines of the source and are never shown.

use std::ops::Range;

use serde_yaml::granit_parser::{ErrorKind, Event, Parser, ScalarStyle, Span, options};

use super::mapped::Mapped;
use super::raw::{Entry, RawValue, Word};
use super::text::Text;
use crate::diagnostics::{Code, Diagnostic, Place};

/// No front matter of a person is nested deeper.
const DEPTH: usize = 24;

/// A list or a mapping that is not closed yet.
enum Open {
    List { items: Vec<RawValue>, start: usize },
    Map { entries: Vec<Entry>, key: Option<Word>, start: usize },
}

struct YamlReader<'t, 'a> {
    text: &'t Text<'a>,
    yaml: &'t Mapped,
    open: Vec<Open>,
    entries: Vec<Entry>,
    problems: Vec<Diagnostic>,
    documents: usize,
}

/// The keys and values of `yaml`, which stands in `text`, and everything wrong with them.
pub(super) fn entries(text: &Text<'_>, yaml: &Mapped) -> (Vec<Entry>, Vec<Diagnostic>) {
    let mut reader =
        YamlReader { text, yaml, open: Vec::new(), entries: Vec::new(), problems: tabs(text, yaml), documents: 0 };
    let mut options = options! {
        disallow_directives: true,
        emit_unresolved_aliases: true,
        flow_nesting_limit: DEPTH,
        block_nesting_limit: DEPTH,
    };
    options.set_emit_comments(false);
    for event in Parser::new_from_str_with_options(yaml.as_str(), options) {
        match event {
            Ok((event, span)) => {
                if reader.take(&event, span).is_none() {
                    break;
                }
            }
            Err(error) => {
                let at = error.marker().byte_offset().unwrap_or(0);
                reader.syntax(error.kind(), at);
                break;
            }
        }
    }
    while let Some(open) = reader.open.pop() {
        reader.close(open, yaml.len());
    }
    reader.problems.sort();
    reader.problems.dedup();
    (reader.entries, reader.problems)
}

/// Tabs where YAML counts columns: before a line's first word, and around a colon or after a dash.
fn tabs(text: &Text<'_>, yaml: &Mapped) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (start, line) in super::mapped::lines(yaml.as_str()) {
        if let Some((before, after)) = line.split_once('\t')
            && !after.trim().is_empty()
            && (before.trim().is_empty()
                || before.trim_end().ends_with([':', '-', '?'])
                || after.trim_start().starts_with(':'))
        {
            let at = start + before.len();
            problems.push(text.problem(Code::TabInYaml, yaml.source_range(at..at + 1)));
        }
    }
    problems
}

fn range(span: Span) -> Range<usize> {
    let range = span.byte_range().unwrap_or(0..0);
    range.start..range.end.max(range.start)
}

impl YamlReader<'_, '_> {
    fn place(&self, range: Range<usize>) -> Place {
        self.text.place(self.yaml.source_range(range))
    }

    fn report(&mut self, code: Code, range: Range<usize>) {
        self.problems.push(Diagnostic::new(code, self.place(range)));
    }

    fn syntax(&mut self, kind: &ErrorKind, at: usize) {
        let tab = matches!(
            kind,
            ErrorKind::TabNotAllowed
                | ErrorKind::TabInBlockIndentation
                | ErrorKind::TabAtBlockScalarStart
                | ErrorKind::TabInIndentation
                | ErrorKind::TabInPlainScalar
        );
        // A tab is reported by its line already, a tag or alias by its own mark.
        if tab && self.problems.iter().any(|problem| problem.code == Code::TabInYaml) {
            return;
        }
        let strange = matches!(
            kind,
            ErrorKind::UndeclaredTagHandle | ErrorKind::MissingAnchorOrAliasName | ErrorKind::InvalidTagTerminator
        );
        let code = match (tab, strange) {
            (true, _) => Code::TabInYaml,
            (false, true) => Code::AliasOrTag,
            (false, false) => Code::BadYaml,
        };
        let end = self.yaml.as_str().get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        self.report(code, at..at + end);
    }

    /// Takes one event; `None` when the rest makes no sense any more.
    fn take(&mut self, event: &Event<'_>, span: Span) -> Option<()> {
        let range = range(span);
        if event.anchor_id().is_some() || event.tag().is_some() {
            let start = span.tag_start().and_then(|mark| mark.byte_offset()).unwrap_or(range.start);
            self.report(Code::AliasOrTag, start..range.end.max(start));
        }
        match event {
            Event::Scalar(text, style, _, _) => {
                // The parser says `~` where nothing stands; what was written tells the two apart.
                let empty = *style == ScalarStyle::Plain && range.is_empty();
                let place = self.place(range);
                let value =
                    if empty { RawValue::Empty(place) } else { RawValue::Text(Word { text: text.to_string(), place }) };
                self.value(value)
            }
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                let place = self.place(range.clone());
                self.report(Code::AliasOrTag, range);
                self.value(RawValue::Empty(place))
            }
            Event::SequenceStart(..) => {
                self.begin(range.clone())?;
                self.open.push(Open::List { items: Vec::new(), start: range.start });
                Some(())
            }
            Event::MappingStart(..) => {
                self.begin(range.clone())?;
                self.open.push(Open::Map { entries: Vec::new(), key: None, start: range.start });
                Some(())
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let open = self.open.pop()?;
                self.close(open, range.end);
                Some(())
            }
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    self.report(Code::SecondDocument, range);
                    return None;
                }
                Some(())
            }
            Event::StreamStart | Event::StreamEnd | Event::DocumentEnd | Event::Anchor(..) => Some(()),
            // What a later version of the parser may find in YAML, nobody here can read.
            _ => {
                self.report(Code::BadYaml, range);
                None
            }
        }
    }

    /// A list or mapping begins: not as a key, and not as the whole of a list.
    fn begin(&mut self, range: Range<usize>) -> Option<()> {
        let is_key = matches!(self.open.last(), Some(Open::Map { key: None, .. }));
        if is_key || self.open.len() >= DEPTH {
            self.report(Code::BadYaml, range);
            return None;
        }
        Some(())
    }

    fn value(&mut self, value: RawValue) -> Option<()> {
        match self.open.last_mut() {
            Some(Open::List { items, .. }) => items.push(value),
            Some(Open::Map { entries, key, .. }) => match (key.take(), value) {
                (Some(key), value) => entries.push(Entry { key, value }),
                (None, RawValue::Text(word)) => *key = Some(word),
                (None, RawValue::Empty(place) | RawValue::List(_, place) | RawValue::Map(_, place)) => {
                    self.problems.push(Diagnostic::new(Code::BadYaml, place));
                    return None;
                }
            },
            None => match value {
                RawValue::Map(entries, _) => self.entries.extend(entries),
                // Nothing at all is no problem of the block: whoever needs a key will say so.
                RawValue::Empty(_) => {}
                RawValue::Text(Word { place, .. }) | RawValue::List(_, place) => {
                    self.problems.push(Diagnostic::new(Code::BadYaml, place));
                }
            },
        }
        Some(())
    }

    fn close(&mut self, open: Open, end: usize) {
        let value = match open {
            Open::List { items, start } => RawValue::List(items, self.place(start..end)),
            Open::Map { mut entries, key, start } => {
                if let Some(key) = key {
                    let place = key.place.clone();
                    entries.push(Entry { key, value: RawValue::Empty(place) });
                }
                self.problems.extend(doubled(&entries));
                RawValue::Map(entries, self.place(start..end))
            }
        };
        // What comes back is of no use here: the enclosing list or mapping is still there.
        let _closed: Option<()> = self.value(value);
    }
}

/// A problem for every key that stands twice, at the later place and the first one.
pub(super) fn doubled(entries: &[Entry]) -> Vec<Diagnostic> {
    let mut seen = std::collections::BTreeMap::<&str, &Place>::new();
    let mut problems = Vec::new();
    for entry in entries {
        if let Some(first) = seen.get(entry.key.text.as_str()) {
            problems.push(Diagnostic::new(Code::DoubledKey, entry.key.place.clone()).also((*first).clone()));
        } else {
            seen.insert(&entry.key.text, &entry.key.place);
        }
    }
    problems
}
