//! The example, changed in every way that is nobody's business outside the room.

use super::changes::{self, TOGETHER};
use super::{nothing_changes, package, unchanged_example, unchanged_package, unchanged_sheet};
use crate::support::{Edition, Engagement};

#[test]
fn the_text_of_what_stays_changes_nothing() {
    nothing_changes(changes::text);
}

#[test]
fn the_length_of_what_stays_changes_nothing() {
    nothing_changes(changes::length);
}

#[test]
fn the_title_of_what_stays_changes_nothing() {
    nothing_changes(changes::titles);
}

#[test]
fn the_course_of_what_stays_changes_no_picture_and_no_total() {
    nothing_changes(changes::course);
}

#[test]
fn what_stays_leaves_no_gap_and_no_line_in_the_chain() {
    nothing_changes(changes::chain);
}

#[test]
fn the_owner_of_what_stays_changes_nothing() {
    nothing_changes(changes::owners);
}

#[test]
fn the_kind_of_what_stays_changes_nothing() {
    nothing_changes(changes::kinds);
}

#[test]
fn taking_away_what_stays_changes_nothing() {
    nothing_changes(changes::taken_away);
}

#[test]
fn adding_what_stays_changes_nothing() {
    nothing_changes(changes::added);
}

#[test]
fn other_names_for_what_stays_change_nothing() {
    nothing_changes(changes::file_names);
}

#[test]
fn the_tools_own_words_as_names_of_what_stays_change_nothing() {
    nothing_changes(changes::names_of_ours);
}

#[test]
fn the_times_of_files_change_nothing() {
    nothing_changes(changes::times);
}

#[test]
fn loose_files_change_nothing() {
    nothing_changes(changes::loose_files);
}

#[test]
fn parts_that_stay_change_nothing() {
    nothing_changes(changes::parts);
}

#[test]
fn comments_change_nothing() {
    nothing_changes(changes::comments);
}

#[test]
fn who_said_it_changes_nothing() {
    nothing_changes(changes::who_said_it);
}

#[test]
fn tags_change_nothing() {
    nothing_changes(changes::tags);
}

#[test]
fn how_many_recognised_it_changes_nothing() {
    nothing_changes(changes::recognised);
}

#[test]
fn the_order_of_those_present_changes_nothing() {
    nothing_changes(changes::presence);
}

#[test]
fn the_order_of_speaking_changes_nothing() {
    nothing_changes(changes::speaking);
}

#[test]
fn roles_and_reasons_of_the_engagement_file_change_nothing() {
    nothing_changes(changes::roles_and_reasons);
}

#[test]
fn a_groups_own_words_behind_a_text_for_the_directors_change_nothing() {
    nothing_changes(changes::own_words);
}

#[test]
fn tags_that_are_words_of_pages_styles_and_formats_change_nothing() {
    nothing_changes(changes::tags_of_ours);
}

#[test]
fn consent_that_was_given_and_withdrawn_changes_nothing() {
    nothing_changes(changes::consent_withdrawn);
}

#[test]
fn the_date_of_what_stays_changes_nothing() {
    nothing_changes(changes::early_dates);
    nothing_changes(changes::late_dates);
}

/// Each change by itself is held against the directors' edition and its draft; what else goes out shows them together.
#[test]
fn all_changes_at_once_change_neither_the_public_editions_nor_the_sheet_nor_the_package() {
    for changes in TOGETHER {
        let example = changes.iter().fold(Engagement::example(), |example, change| change(example));
        for (edition, before) in Edition::OUTSIDE.iter().zip(unchanged_example()) {
            before.assert_same(&example.build(*edition), &format!("{edition:?}"));
        }
        unchanged_sheet().assert_same(&example.build(Edition::Sheet), "sheet");
        assert!(package(&example) == unchanged_package(), "the package differs");
    }
}

/// What is the facilitator's alone changes nothing for the group, its agenda and the file that this begins among it, and
/// nothing in the report as it was.
#[test]
fn what_is_the_facilitators_own_changes_neither_what_the_group_gets_nor_an_old_edition() {
    let before = Engagement::example();
    let after = changes::who_said_it(changes::tags(changes::loose_files(Engagement::example())))
        .edit("ik-beelden/ik-beeld-bram.md", "ik ken mijn boeren", "niemand kent de boeren zoals ik")
        .without("ik-beelden/ik-beeld-saskia.md")
        .with(
            "ik-beelden/nog-een.md",
            "---\nsoort: ik-beeld\neigenaar: wil\n---\n# Alleen voor mij\n\nIk zie het anders.\n",
        )
        .edit("sessies/2025-03-13-werksessie-1/sessie.md", "Saskia heeft in de pauze", "Lien heeft na afloop");
    before.build(Edition::Group).assert_same(&after.build(Edition::Group), "group");
    let as_it_was = |example: &Engagement| {
        let until = ["build", "--until", "2025-03-27", "--date", "2025-09-19", "--since", "2025-03-14"];
        example.run(&until).ends_with(0);
        example.folder(Edition::Directors.folder())
    };
    as_it_was(&before).assert_same(&as_it_was(&after), "as it was");
    let agenda = |example: &Engagement| {
        example.run(&["agenda", "--date", "2025-10-31"]).ends_with(0);
        (example.folder("VERTROUWELIJK-agenda"), example.text("sessies/2025-10-31-opvolging.md"))
    };
    let ((page, file), (other_page, other_file)) = (agenda(&before), agenda(&after));
    page.assert_same(&other_page, "agenda");
    assert_eq!(file, other_file, "what the agenda begins");
}

/// Without a reference date an edition is dated by its own meetings and its release, never by one of which nothing goes.
#[test]
fn a_meeting_of_which_nothing_goes_dates_no_edition() {
    let undated = || Engagement::example().edit("traject.yaml", "peildatum: 2025-09-22\n", "");
    let session =
        "---\ndatum: 2026-02-03\ntype: opvolging\naanwezig: [bram, saskia]\n---\n# Later\n\n## Hits\n\n- Blijft hier\n";
    let (here, there) = (undated(), undated().with("sessies/2026-02-03-later/sessie.md", session));
    for edition in Edition::OUTSIDE {
        here.build(edition).assert_same(&there.build(edition), &format!("{edition:?}"));
    }
}

#[test]
fn every_change_is_made_beside_others() {
    let source = include_str!("changes.rs");
    let made = source.lines().filter(|line| line.starts_with("pub(super) fn ")).count();
    assert_eq!(made, TOGETHER.iter().map(|changes| changes.len()).sum::<usize>());
}

#[test]
fn what_was_released_and_taken_back_changes_nothing() {
    let withdrawn = |flag: &str| {
        format!("---\nsoort: hit\nvertrouwelijk: {flag}\n---\n# Wij lachen veel samen\n\nOok als het tegenzit.\n")
    };
    let path = "sessies/2025-03-13-werksessie-1/lachen.md";
    let example = Engagement::example().with(path, withdrawn("nee"));
    example.release(&[]).ends_with(0);
    let with_it = example.build(Edition::Directors);
    assert!(String::from_utf8_lossy(&with_it.everything()).contains("Wij lachen veel samen"));
    let example = example.with(path, withdrawn("ja"));
    unchanged_example()[1].assert_same(&example.build(Edition::Directors), "taken back");
}

#[test]
fn two_examples_that_differ_in_what_goes_are_not_equal() {
    let path = "sessies/2025-03-13-werksessie-1/wie-belt.md";
    let example = Engagement::undecided_example().edit(path, "die drempel", "die hoge drempel");
    assert_ne!(example.build(Edition::Draft).everything(), unchanged_example()[0].everything());
}
