//! The structure that the lines have, held against what Markdown makes of the same lines.

use std::collections::BTreeSet;
use std::ops::Range;

use proptest::prelude::*;
use pulldown_cmark::{Event, Parser, Tag};

use super::super::ledger::Fate;
use super::super::mapped::Mapped;
use super::super::markdown::{Setting, options};
use super::super::session;
use super::super::structure::{self, Shape, Unit};
use super::super::text::Text;

/// Beginnings of lines that mean something, and what may stand behind them.
fn text() -> impl Strategy<Value = String> {
    let begin = prop::sample::select(vec![
        "", "", "", " ", "  ", "   ", "    ", "      ", "\t", "- ", "* ", "+ ", "1. ", "2) ", "10. ", "-   ", "> ", ">", "> > ", "- - ",
        "- > ", "> - ", "  - ", "    - ", "   1. ", "-\t", "[^1]: ",
    ]);
    let words = prop::sample::select(vec![
        "", "", "woorden", "Meer woorden.", "# Een", "## Twee", "### Drie", "#", "##", "## Twee ##", "#Een", "---", "===", "-", "--", "=",
        "***", "- - -", "```", "~~~", "| a | b |", "|---|---|", "<div>", "<b>", "</div>", "<b>vet</b>", "[a]: /b", "*x*", "\\# x", "-", "1.",
        "    code", "a # b", "Kop\n---", "Kop\nmeer\n===", "**Vet**",
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

/// What Markdown takes for code or HTML: there the lines count, whatever it makes of them.
fn is_neutral(text: &str) -> bool {
    !["```", "~~~", "<div>", "<b>", "</div>"].iter().any(|mark| text.contains(mark))
}

/// How many cases there are; `PROPTEST_CASES` asks for more.
#[expect(clippy::disallowed_methods, reason = "how long to try is nothing of an engagement")]
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(3000)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

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
                let line = line_of(&text, range.start);
                prop_assert!(ours.iter().any(|lines| lines.contains(&line)), "{:?} at line {} of\n{}", level, line, text);
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
        let ours = units.iter().filter(|unit| matches!(unit.shape, Shape::Item(structure::Bullet::Markdown)));
        let ours = ours.map(|unit| line_of(&text, unit.range.start)).collect::<BTreeSet<_>>();
        let mut theirs = BTreeSet::new();
        let mut depth = 0;
        for (event, range) in Parser::new_ext(&text, options()).into_offset_iter() {
            match event {
                Event::Start(tag) => {
                    if matches!(tag, Tag::Item) && depth == 1 {
                        theirs.insert(line_of(&text, range.start));
                    }
                    depth += 1;
                }
                Event::End(_) => depth -= 1,
                _ => {}
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
        let mut at = 0;
        for line in body.split_inclusive('\n') {
            let fate = taken.ledger.fate(at);
            prop_assert!(fate.is_some(), "line at {} of\n{}", at, body);
            if fate == Some(Fate::Told) {
                prop_assert!(taken.problems.iter().any(|problem| problem.place.bytes.start <= at + line.len()));
            }
            at += line.len();
        }
    }
}
