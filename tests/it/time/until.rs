//! An edition as it was.

use super::{build, in_april};
use crate::support::{Edition, Engagement};

const APRIL: [Edition; 4] = [Edition::Draft, Edition::Directors, Edition::Group, Edition::Facilitator];

#[test]
fn an_old_edition_comes_out_byte_for_byte_although_there_is_more_by_now() {
    let (then, now) = (in_april(), Engagement::story());
    for edition in APRIL {
        let old = build(&then, edition, &["--date", "2025-04-10"]);
        assert!(!old.is_empty());
        old.assert_same(&build(&now, edition, &["--until", "d1"]), &format!("{edition:?}"));
        old.assert_same(&build(&now, edition, &["--tot", "2025-04-10"]), &format!("{edition:?} by its day"));
    }
}

#[test]
fn the_old_reference_date_may_lie_after_the_session() {
    let (then, now) = (in_april(), Engagement::story());
    let old = build(&then, Edition::Directors, &["--date", "2025-06-18"]);
    old.assert_same(&build(&now, Edition::Directors, &["--until", "d1", "--date", "2025-06-18"]), "two months later");
}

#[test]
fn what_is_wrong_with_later_notes_does_not_matter() {
    let now = Engagement::story()
        .with("sessies/2025-09-18-evaluatie/dubbel.md", "---\nid: eenzame-baan\nsoort: hit\n---\n# Nog eens\n")
        .with("sessies/2025-09-18-evaluatie/fout.md", "---\nsoort: hitje\nvertrouwelijk: misschien\n# Nooit dicht\n")
        .with("sessies/2025-09-18-evaluatie/geen-tekst.md", [0xff, 0xfe, 0])
        .with("los.md", "---\nsoort: hit\nsessie: v1\ngewicht: 9\n---\n# Los\n")
        .with("sessies/2025-12-01-later.md", "---\nid: d1x\ndatum: 2025-12-01\ntype: feest\n---\n# Later {\n");
    now.run(&["check"]).ends_with(1);
    let old = build(&in_april(), Edition::Directors, &["--date", "2025-04-10"]);
    old.assert_same(&build(&now, Edition::Directors, &["--until", "d1"]), "errors came later");
}

#[test]
fn a_note_that_names_an_earlier_session_is_of_that_session() {
    let note = "---\nsoort: hit\nsessie: s1\n---\n# Achteraf opgeschreven\n";
    let now = Engagement::story().with("sessies/2025-09-18-evaluatie/achteraf.md", note);
    let group = build(&now, Edition::Group, &["--until", "d1"]);
    assert!(String::from_utf8_lossy(&group.everything()).contains("Achteraf opgeschreven"));
}

#[test]
fn before_anything_was_released_there_is_only_a_draft() {
    let now = Engagement::story();
    now.run(&["build", "--until", "s1"]).ends_with(0);
    assert!(now.has("concept-voor-de-groep") && !now.has("rapportage-directie"));
}

#[test]
fn a_session_that_is_not_there_is_wrong_use() {
    let run = Engagement::story().run(&["build", "--until", "s99", "--lang", "en"]).ends_with(2);
    assert!(run.stderr.contains("s99"), "{}", run.stderr);
}
