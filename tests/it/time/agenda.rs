//! The agenda of a meeting to come.

use super::build;
use crate::support::{Edition, Engagement, Run, stap_report};

const FILE: &str = "sessies/2025-10-31-opvolging.md";

fn page(engagement: &Engagement) -> String {
    let folder = engagement.folder("VERTROUWELIJK-agenda");
    let (_, bytes) = folder.files().find(|(name, _)| *name == "agenda.html").unwrap();
    String::from_utf8(bytes.into()).unwrap()
}

#[test]
fn an_agenda_changes_no_edition_and_brings_no_problem() {
    let (before, after) = (Engagement::story(), Engagement::story());
    let ran = after.run(&["agenda"]).ends_with(0);
    assert_eq!(ran.stdout.lines().count(), 2, "{}", ran.stdout);
    assert!(after.has(FILE));
    for edition in [Edition::Draft, Edition::Directors, Edition::PublicDraft, Edition::Group] {
        build(&before, edition, &[]).assert_same(&build(&after, edition, &[]), &format!("{edition:?}"));
    }
    let told = |engagement: &Engagement| engagement.run(&["check", "--format", "short"]).ends_with(0).stderr;
    assert_eq!(told(&before), told(&after));
}

#[test]
fn what_is_still_open_lies_ready_and_what_is_done_does_not() {
    let story = Engagement::story();
    story.run(&["agenda", "--datum", "2025-10-31", "--soort", "opvolging"]).ends_with(0);
    let file = story.text(FILE);
    assert!(file.contains(
        "- Meerijdag: één dag per kwartaal mee in een ander rayon {#meerijdag-ander-rayon-2025-10-31 van=meerijdag-ander-rayon}"
    ));
    assert!(file.contains("doorgeschoven · 2025-10-31 · lien") && file.contains("van=meer-werkplezier}"), "{file}");
    assert!(file.contains("van=besten-houden-kennis}") && !file.contains("van=belronde-in-koppels"), "{file}");
    let page = page(&story);
    assert!(page.contains("Opvolging, 31 oktober 2025") && page.contains("Lien Dewinter"), "{page}");
    assert!(page.contains("Versie voor de groep") && !page.contains("Elke twee weken een belronde"));
}

#[test]
fn a_note_that_is_filled_in_counts_and_goes_once_it_is_released() {
    let story = Engagement::story();
    story.run(&["agenda"]).ends_with(0);
    let directors = build(&story, Edition::Directors, &[]);
    let block = "{#meerijdag-ander-rayon-2025-10-31 van=meerijdag-ander-rayon}";
    let filled = |flag: &str| block.replace('}', &format!(" stand=gedaan{flag}}}"));
    let story = story.edit(FILE, block, &filled(""));
    let group = String::from_utf8_lossy(&build(&story, Edition::Group, &[]).everything()).into_owned();
    assert!(group.contains("31 oktober 2025</span>") && group.contains("Opvolging, 31 oktober 2025"));
    directors.assert_same(&build(&story, Edition::Directors, &[]), "not proposed");
    let story = story.edit(FILE, &filled(""), &filled(" vertrouwelijk=nee"));
    // Not before the meeting in which it was said.
    let release = ["release", "--date", "2025-10-31", "--how", "unanimous", "--named", "all", "--yes"];
    story.run(&release).ends_with(0);
    let report = build(&story, Edition::Directors, &["--since", "e1"]);
    let changed = String::from_utf8_lossy(&report.everything()).into_owned();
    assert!(changed.contains("afgerond sinds 18 september 2025"));
}

#[test]
fn a_session_file_that_is_there_is_never_overwritten() {
    let story = Engagement::story().with(FILE, "---\ndatum: 2025-10-31\ntype: opvolging\n---\n# Van mij\n");
    let ran = story.run(&["agenda"]).ends_with(0);
    assert!(ran.stdout.contains("opvolging.md"));
    assert!(story.text(FILE).ends_with("# Van mij\n"));
    assert!(page(&story).contains("Openstaande acties"), "the page for the table is made all the same");
}

#[test]
fn any_title_makes_a_note_that_can_be_read() {
    let titles = ["1. Bellen", "- streep", "{x} [y]", "# a *b* _c_ `d`", "50% van {alles}", "~g | h ^i", "a: b & c"];
    let mut story = Engagement::story();
    for (number, title) in titles.iter().enumerate() {
        let note = format!(
            "---\nid: titel-{number}\nsoort: actie\ntitel: '{title}'\neigenaar: bram\nuiterlijk: 2025-11-0{}\n---\n",
            number + 1
        );
        story = story.with(&format!("sessies/2025-09-18-evaluatie/titel-{number}.md"), note);
    }
    let before = build(&story, Edition::Group, &[]);
    story.run(&["agenda"]).ends_with(0);
    story.run(&["check"]).ends_with(0);
    let file = story.text(FILE);
    for number in 0..titles.len() {
        assert_eq!(file.matches(&format!("van=titel-{number}}}")).count(), 1, "{file}");
    }
    before.assert_same(&build(&story, Edition::Group, &[]), "what is not filled in tells nothing");
}

#[test]
fn an_agenda_in_english_lies_among_the_sessions() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("engagement");
    Run::of(stap_report(&["init"]).arg(&folder).args([
        "--title",
        "Together",
        "--people",
        "Ann",
        "--date",
        "2025-03-10",
    ]))
    .ends_with(0);
    Run::of(stap_report(&["agenda"]).arg(&folder)).ends_with(2);
    let agenda = ["--date", "2025-06-01", "--type", "evaluation"];
    Run::of(stap_report(&["agenda"]).arg(&folder).args(agenda)).ends_with(0);
    assert!(folder.join("sessions/2025-06-01-evaluation.md").is_file());
    assert!(folder.join("CONFIDENTIAL-agenda/agenda.html").is_file());
    Run::of(stap_report(&["check"]).arg(&folder)).ends_with(0);
}
