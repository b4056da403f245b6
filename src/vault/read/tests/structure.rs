//! The structure that the lines have, held against what Markdown makes of the same lines.

use std::collections::BTreeSet;
use std::ops::Range;

use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag};

use super::super::ledger::Fate;
use super::super::mapped::Mapped;
use super::super::markdown::{Setting, options};
use super::super::session;
use super::super::structure;
use super::super::text::Text;
use super::super::units::{Bullet, Shape, Unit};

/// Beginnings of lines that mean something, and what may stand behind them.
fn text() -> impl Strategy<Value = String> {
    let begin = prop::sample::select(vec![
        "", "", "", " ", "  ", "   ", "    ", "      ", "\t", "- ", "* ", "+ ", "1. ", "2) ", "10. ", "-   ", "> ",
        ">", "> > ", "- - ", "- > ", "> - ", "  - ", "    - ", "   1. ", "-\t", "[^1]: ",
    ]);
    let words = prop::sample::select(vec![
        "",
        "",
        "woorden",
        "Meer woorden.",
        "# Een",
        "## Twee",
        "### Drie",
        "#",
        "##",
        "## Twee ##",
        "#Een",
        "---",
        "===",
        "-",
        "--",
        "=",
        "***",
        "- - -",
        "```",
        "~~~",
        "| a | b |",
        "|---|---|",
        "<div>",
        "<b>",
        "</div>",
        "<b>vet</b>",
        "[a]: /b",
        "*x*",
        "\\# x",
        "-",
        "1.",
        "    code",
        "a # b",
        "Kop\n---",
        "Kop\nmeer\n===",
        "**Vet**",
    ]);
    let end = prop::sample::select(vec!["\n", "\n", "\n", "\n\n", "  \n", "\\\n"]);
    let line = (begin, words, end).prop_map(|(begin, words, end)| format!("{begin}{words}{end}"));
    prop::collection::vec(line, 0..10).prop_map(|lines| lines.concat())
}

fn line_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count()
}

fn lines_of(text: &str, unit: &Unit) -> Range<usize> {
    line_of(text, unit.range.start)..line_of(text, unit.range.end.max(1) - 1) + 1
}

/// Whether it holds no code and no HTML, in which lines count here whatever Markdown makes of them, and no table, in which
/// any number begins an item.
fn is_neutral(text: &str) -> bool {
    !["```", "~~~", "<div>", "<b>", "</div>", "|"].iter().any(|mark| text.contains(mark))
}

/// How many cases there are; `PROPTEST_CASES` asks for more.
#[expect(clippy::disallowed_methods, reason = "how long to try is nothing of an engagement")]
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(3000)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, max_global_rejects: 1 << 20, ..ProptestConfig::default() })]

    #[test]
    fn every_line_belongs_to_one_unit(text in text()) {
        let units = structure::read(&text);
        let mut at = 0;
        for unit in &units {
            prop_assert_eq!(unit.range.start, at);
            prop_assert!(unit.range.end > at);
            at = unit.range.end;
        }
        prop_assert_eq!(at, text.len());
    }

    #[test]
    fn whatever_markdown_takes_for_a_heading_is_one(text in text()) {
        let units = structure::read(&text);
        let ours = units.iter().filter(|unit| matches!(unit.shape, Shape::Heading(_)));
        let ours = ours.map(|unit| lines_of(&text, unit)).collect::<Vec<_>>();
        for (event, range) in Parser::new_ext(&text, options()).into_offset_iter() {
            if let Event::Start(Tag::Heading { level, .. }) = event && (level as u8) < 3 {
                let (first, last) = (line_of(&text, range.start), line_of(&text, range.end.max(1) - 1));
                let met = ours.iter().any(|lines| lines.start <= last && first < lines.end);
                prop_assert!(met, "{:?} at line {} of\n{}", level, first, text);
            }
        }
    }

    #[test]
    fn no_heading_is_left_in_what_is_none(text in text()) {
        for unit in structure::read(&text).iter().filter(|unit| !matches!(unit.shape, Shape::Heading(_))) {
            let own = text.get(unit.range.clone()).unwrap_or("");
            for event in Parser::new_ext(own, options()) {
                if let Event::Start(Tag::Heading { level, .. }) = event {
                    prop_assert!((level as u8) > 2, "in\n{}\nof\n{}", own, text);
                }
            }
        }
    }

    #[test]
    fn the_items_are_those_that_markdown_sees(text in text()) {
        prop_assume!(is_neutral(&text));
        let units = structure::read(&text);
        // Where a heading stands inside a list, Markdown's own items reach over it and ours do not.
        let headed = units.iter().any(|unit| matches!(unit.shape, Shape::Heading(_)));
        prop_assume!(!headed);
        let ours = units.iter().filter(|unit| matches!(unit.shape, Shape::Item(Bullet::Markdown)));
        let ours = ours.map(|unit| line_of(&text, unit.range.start)).collect::<BTreeSet<_>>();
        let mut theirs = BTreeSet::new();
        let mut depth = 0;
        for (event, range) in Parser::new_ext(&text, options()).into_offset_iter() {
            if let Event::Start(tag) = &event {
                if matches!(tag, Tag::Item) && depth == 1 {
                    theirs.insert(line_of(&text, range.start));
                }
                depth += 1;
            } else if let Event::End(_) = event {
                depth -= 1;
            }
        }
        prop_assert_eq!(ours, theirs, "of\n{}", text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases() / 3, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_line_is_booked_once_and_what_is_told_has_its_message(section in 0..3_usize, text in text()) {
        let section = ["", "## Hits\n", "## Open {.hit}\n"][section];
        let body = format!("{section}{text}");
        let places = Text::new(std::sync::Arc::from("sessie.md"), &body);
        let setting = Setting { text: Some(&places), place: None, folder: "", pictures: &[] };
        let taken = session::take(&places, &setting, &Mapped::of_file(&body, 0..body.len()), &[]);
        prop_assert_eq!(taken.ledger.amiss(body.len()), Vec::<Range<usize>>::new());
        // Stretches of lines that were told; each has its message.
        let mut told: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        for line in body.split_inclusive('\n') {
            let fate = taken.ledger.fate(at);
            prop_assert!(fate.is_some(), "line at {} of\n{}", at, body);
            if fate == Some(Fate::Told) {
                match told.last_mut().filter(|last| last.end == at) {
                    Some(last) => last.end += line.len(),
                    None => told.push(at..at + line.len()),
                }
            }
            at += line.len();
        }
        for stretch in told {
            let is_told = taken.problems.iter().any(|problem| stretch.contains(&problem.place.bytes.start));
            prop_assert!(is_told, "{:?} of\n{}", stretch, body);
        }
    }
}
