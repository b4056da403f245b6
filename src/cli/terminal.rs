//! Problems as they are printed: for people with the line and a caret, for programs on one line each.
//!
//! Only here do a note's own words come near a message, and only on the facilitator's terminal.

use std::ffi::OsStr;
use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::excerpt::{Excerpt, harmless};
use crate::diagnostics::{Code, Diagnostic, Fact, Nearest, Place, Severity};
use crate::wording::{Argument, Wording};

/// Whether colours may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Words alone: a file, a pipe, or `NO_COLOR`.
    Plain,
    /// A terminal.
    Coloured,
}

impl Look {
    /// Colours on a terminal, unless `NO_COLOR` says otherwise.
    pub fn of(stream: &impl std::io::IsTerminal, no_color: Option<&OsStr>) -> Self {
        let wanted = no_color.is_none_or(OsStr::is_empty);
        if wanted && stream.is_terminal() { Self::Coloured } else { Self::Plain }
    }
}

/// How many of the places that belong to a problem are shown.
const ALSO: usize = 3;
/// How much of a word of the notes a question "did you mean" holds, in characters.
const NEAREST: usize = 60;

/// `problems` for people: the line with a caret, what it is, what can be done; and a count to close.
///
/// `lines` gives the source line or lines of a place, and where they start in the file, in bytes.
pub fn human(
    problems: &[Diagnostic],
    words: &Wording,
    look: Look,
    lines: impl Fn(&Place) -> Option<(String, usize)>,
) -> String {
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Coloured => Renderer::styled(),
    };
    let mut printed = String::new();
    for problem in problems {
        let _ = writeln!(printed, "{}\n", one(problem, words, &renderer, &lines));
    }
    let _ = writeln!(printed, "{}", count(problems, words));
    if let Some(first) = problems.iter().min_by_key(|problem| problem.severity()) {
        let code = [("code", Argument::Text(first.code.as_str()))];
        let _ = writeln!(printed, "{}", words.say_with("diagnostic-explain", &code));
    }
    printed
}

/// `problems` for programs, a line each: `file:line:column: error[code]: message`. No word of a note is in it.
pub fn short(problems: &[Diagnostic], words: &Wording) -> String {
    let mut printed = String::new();
    for problem in problems {
        let severity = match problem.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let Place { file, line, column, .. } = &problem.place;
        let place = if *line == 0 { harmless(file) } else { format!("{}:{line}:{column}", harmless(file)) };
        let _ = writeln!(printed, "{place}: {severity}[{}]: {}", problem.code.as_str(), message(problem, words, ""));
    }
    printed
}

/// How many errors and warnings there are, in a sentence.
pub fn count(problems: &[Diagnostic], words: &Wording) -> String {
    let number = |severity| problems.iter().filter(|problem| problem.severity() == severity).count();
    let say = |key: &str, number: usize| {
        words.say_with(key, &[("count", Argument::Number(i64::try_from(number).unwrap_or(i64::MAX)))])
    };
    let found = match (number(Severity::Error), number(Severity::Warning)) {
        (0, 0) => return words.say("diagnostics-none"),
        (0, warnings) => say("diagnostics-warnings-alone", warnings),
        (errors, 0) => say("diagnostics-errors", errors),
        (errors, warnings) => {
            let (errors, warnings) = (say("diagnostics-errors", errors), say("diagnostics-warnings", warnings));
            let both = [("errors", Argument::Text(&errors)), ("warnings", Argument::Text(&warnings))];
            return words.say_with("diagnostics-both", &both);
        }
    };
    words.say_with("diagnostics-alone", &[("found", Argument::Text(&found))])
}

/// What `explain` tells of a code: the message and some sentences with an example.
pub fn explain(code: Code, words: &Wording) -> String {
    let name = code.as_str();
    format!("{name}\n\n{}\n", words.say(&format!("{name}.explain")))
}

fn one(
    problem: &Diagnostic,
    words: &Wording,
    renderer: &Renderer,
    lines: &impl Fn(&Place) -> Option<(String, usize)>,
) -> String {
    let (level, name) = match problem.severity() {
        Severity::Error => (Level::ERROR, words.say("diagnostic-error")),
        Severity::Warning => (Level::WARNING, words.say("diagnostic-warning")),
    };
    let title = level.with_name(name).primary_title(message(problem, words, "")).id(problem.code.as_str());
    let group = stretch(
        Group::with_title(title),
        &problem.place,
        AnnotationKind::Primary,
        {
            let label = message(problem, words, ".label");
            (!label.is_empty()).then_some(label)
        },
        lines,
    );
    let also = problem.also.iter().take(ALSO).fold(group, |group, place| {
        let label = message(problem, words, ".also");
        stretch(group, place, AnnotationKind::Context, (!label.is_empty()).then_some(label), lines)
    });
    let nearest = problem
        .nearest
        .as_ref()
        .and_then(|nearest| meant(nearest, lines))
        .map(|word| words.say_with("diagnostic-nearest", &[("word", Argument::Text(&word))]));
    let hint = message(problem, words, ".hint");
    let hints = nearest.into_iter().chain((!hint.is_empty()).then_some(hint));
    let group = hints
        .fold(also, |group, hint| group.element(Level::HELP.with_name(words.say("diagnostic-hint")).message(hint)));
    let shown = renderer.render(&[group]);
    // A place that was said apart leaves a line without words.
    shown.lines().filter(|line| without_colours(line).trim() != ":::").collect::<Vec<_>>().join("\n")
}

fn without_colours(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or("").to_owned();
    parts.filter_map(|part| part.split_once('m')).fold(first, |bare, (_, rest)| bare + rest)
}

/// A place with its line, or the file alone when the whole of it is meant.
fn stretch<'g>(
    group: Group<'g>,
    place: &Place,
    kind: AnnotationKind,
    label: Option<String>,
    lines: &impl Fn(&Place) -> Option<(String, usize)>,
) -> Group<'g> {
    let file = harmless(&place.file);
    let Some((text, start)) = lines(place).filter(|_| place.line > 0) else {
        let (line, column) = (place.line as usize, place.column as usize);
        let origin = Origin::path(file);
        return group.element(if line == 0 { origin } else { origin.line(line).char_column(column) });
    };
    let excerpt = Excerpt::of(&text, start, &place.bytes);
    let annotation = kind.span(excerpt.caret).label(label);
    let snippet = Snippet::source(excerpt.text).line_start(place.line as usize);
    // A clipped line has other columns than the file: the place is said apart then.
    if excerpt.is_whole {
        return group.element(snippet.path(file).annotation(annotation));
    }
    let origin = Origin::path(file).line(place.line as usize).char_column(place.column as usize);
    group.element(origin).element(snippet.annotation(annotation))
}

/// The word that was probably meant.
fn meant(nearest: &Nearest, lines: &impl Fn(&Place) -> Option<(String, usize)>) -> Option<String> {
    match nearest {
        Nearest::Word(word) => Some((*word).to_owned()),
        Nearest::At(place) => {
            let (text, start) = lines(place).unwrap_or_default();
            let from = place.bytes.start.checked_sub(start)?;
            let word = text.get(from..)?.get(..place.bytes.len()).unwrap_or_default();
            let word = word.lines().next().unwrap_or_default();
            let word = harmless(word.trim_matches(|c: char| !c.is_alphanumeric()));
            let word = if word.is_empty() { harmless(&place.file) } else { word };
            Some(word.chars().take(NEAREST).collect())
        }
    }
}

/// The message of a problem, or an attribute of it; empty when there is none.
pub(super) fn message(problem: &Diagnostic, words: &Wording, attribute: &str) -> String {
    let key = format!("{}{attribute}", problem.code.as_str());
    if !words.knows(&key) {
        return String::new();
    }
    let terms: Vec<Option<String>> = problem.facts.iter().map(|(_, fact)| term(fact, words)).collect();
    let arguments: Vec<(&str, Argument<'_>)> = problem
        .facts
        .iter()
        .zip(&terms)
        .map(|((name, fact), term)| match fact {
            Fact::Number(number) => (*name, Argument::Number(*number)),
            Fact::Word(word) => (*name, Argument::Text(word)),
            Fact::Term(key) => (*name, Argument::Text(term.as_deref().unwrap_or(key))),
        })
        .collect();
    words.say_with(&key, &arguments)
}

fn term(fact: &Fact, words: &Wording) -> Option<String> {
    match fact {
        Fact::Term(key) => Some(words.say(key)),
        Fact::Number(_) | Fact::Word(_) => None,
    }
}
