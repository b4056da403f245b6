//! How a goal came along, and whether it got where it was to be.

use super::lanes::{meeting, told_of};
use super::plan::{Placed, Plan};
use super::view::{Measured, Moment, Value};
use crate::vault::Details;
use crate::wording::Argument;

/// A goal in figures over time; nothing before it was told where it stands, or where no date may be told.
pub(super) fn measured(plan: &Plan<'_>, goal: &Placed<'_>) -> Option<Measured> {
    let Details::Goal { measure, due: _ } = &goal.item.details else { return None };
    let speech = &plan.speech;
    let of = |entry: &Placed<'_>| plan.session(entry.item).and_then(|session| meeting(plan, session));
    let mut told: Vec<Value> = told_of(plan, goal)
        .into_iter()
        .filter_map(|step| {
            let Details::Progress { actual: Some(actual), .. } = &step.item.details else { return None };
            Some(value(now(plan, of(step).as_ref()), actual, of(step)))
        })
        .collect();
    if let Some(actual) = &measure.actual {
        told.insert(0, value(now(plan, of(goal).as_ref()), actual, of(goal)));
    }
    if told.is_empty() || !speech.gives_dates() {
        return None;
    }
    let began = measure.baseline.as_ref().map(|baseline| Value {
        began: true,
        ..value(speech.say("fact-baseline"), baseline, of(goal).filter(|_| measure.actual.is_none()))
    });
    let target = measure.target.as_ref().map(|target| value(speech.say("fact-target"), target, None));
    let values: Vec<Value> = began.into_iter().chain(told).collect();
    let drawn = can_be_drawn(&values, target.as_ref());
    // One value in words is told already where it is told.
    if !drawn && values.len() < 2 {
        return None;
    }
    let all: Vec<String> =
        values.iter().chain(&target).map(|value| format!("{}: {}", value.label, value.words)).collect();
    Some(Measured {
        caption: speech.say("measured-caption"),
        alternative: all.join("; "),
        heads: [speech.say("column-moment"), speech.say("column-state")],
        drawn,
        values,
        target,
    })
}

fn now(plan: &Plan<'_>, at: Option<&Moment>) -> String {
    match at {
        None => plan.speech.say("fact-actual"),
        Some(at) => {
            let arguments = [("meeting", Argument::Text(&at.name)), ("date", Argument::Text(&at.date))];
            plan.speech.say_with("meeting-when", &arguments)
        }
    }
}

fn value(label: String, words: &str, at: Option<Moment>) -> Value {
    let amount = amount(words);
    let figure = if amount.is_some() { figure(words) } else { String::new() };
    Value { label, words: words.to_owned(), figure, amount, at, began: false }
}

/// The figure of a text that holds one, as it was written.
fn figure(words: &str) -> String {
    let is_figure = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.' | '-');
    let mut figure: String =
        words.chars().skip_while(|c| !c.is_ascii_digit() && *c != '-').take_while(|c| is_figure(*c)).collect();
    figure.truncate(figure.trim_end_matches([',', '.', '-']).len());
    if words.contains('%') {
        figure.push('%');
    }
    figure
}

/// A target and a value to hold against it, both in figures of one sort.
fn can_be_drawn(values: &[Value], target: Option<&Value>) -> bool {
    let drawn: Vec<&Value> = values.iter().chain(target).filter(|value| value.amount.is_some()).collect();
    let percentages = drawn.iter().filter(|value| value.words.contains('%')).count();
    target.is_some_and(|target| target.amount.is_some())
        && values.iter().any(|value| value.amount.is_some() && !value.began)
        && (percentages == 0 || percentages == drawn.len())
}

/// Whether a goal is where it was to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// It is, or beyond.
    Reached,
    /// It is not.
    NotYet,
    /// That is for people to say: words differ, or nothing tells whether more is better.
    Unknown,
}

/// Words that say that less is better, and those that say that more is.
const DOWN: [&str; 10] =
    ["hoogstens", "hooguit", "maximaal", "of lager", "of minder", "at most", "or less", "or fewer", "or lower", "≤"];
const UP: [&str; 9] =
    ["minstens", "minimaal", "ten minste", "of hoger", "of meer", "at least", "or more", "or higher", "≥"];

/// Whether a goal is where it was to be, as far as its figures and the group's own words tell.
pub(super) fn reach(goal: &Placed<'_>) -> Reach {
    let Details::Goal { measure, due: _ } = &goal.item.details else { return Reach::Unknown };
    let figure = |text: &Option<String>| text.as_deref().and_then(amount);
    let (Some(aim), Some(at)) = (figure(&measure.target), figure(&goal.course.actual)) else {
        let words = |text: &Option<String>| text.as_deref().map(|text| text.trim().to_lowercase());
        let same = words(&measure.target).is_some_and(|aim| Some(aim) == words(&goal.course.actual));
        return if same { Reach::Reached } else { Reach::Unknown };
    };
    let said = [Some(&goal.item.title), measure.measure.as_ref(), measure.target.as_ref()];
    let said = said.into_iter().flatten().map(|text| text.to_lowercase()).collect::<Vec<_>>().join(" ");
    let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
    let reached = match (figure(&measure.baseline), says(&DOWN), says(&UP)) {
        (Some(from), ..) if from < aim => at >= aim,
        (Some(from), ..) if from > aim => at <= aim,
        (_, true, false) => at <= aim,
        (_, false, true) => at >= aim,
        (_, true, true) | (_, false, false) if at.total_cmp(&aim).is_eq() => true,
        (_, true, true) | (_, false, false) => return Reach::Unknown,
    };
    if reached { Reach::Reached } else { Reach::NotYet }
}

/// The one figure that a text holds; nothing when it holds none, or more than one: then it is for people to compare.
fn amount(text: &str) -> Option<f64> {
    let pieces = text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '-'));
    let mut figures = pieces.map(|piece| piece.trim_matches(['.', ','])).filter(|piece| has_digit(piece));
    let figure = figures.next()?;
    if figures.next().is_some() || figure.matches([',', '.']).count() > 1 {
        return None;
    }
    // Three digits behind a point may be thousands: `3.000`. Nobody can tell, so nobody compares.
    let behind = figure.split([',', '.']).nth(1).map(str::len);
    if behind == Some(3) {
        return None;
    }
    figure.replace(',', ".").parse().ok()
}

fn has_digit(piece: &str) -> bool {
    piece.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_read_in_both_languages_and_only_when_it_is_the_only_one() {
        for (text, expected) in [
            ("7,5", Some(7.5)),
            ("rapportcijfer 7.2", Some(7.2)),
            ("12%", Some(12.0)),
            ("4 keer", Some(4.0)),
            ("vier", None),
            ("3.000", None),
            ("4 van de 5", None),
            ("2025-04-10", None),
            ("", None),
        ] {
            assert_eq!(amount(text), expected, "{text}");
        }
    }
}
