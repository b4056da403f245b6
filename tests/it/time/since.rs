//! What changed since a day.

use super::{build, page};
use crate::support::{Edition, Engagement, Folder};

/// What stands under a heading of the page of changes.
fn listed<'a>(page: &'a str, heading: &str, next: &str) -> &'a str {
    let (_, rest) = page.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("{heading} in {page}"));
    rest.split_once(&format!("\n{next}\n")).map_or(rest, |(those, _)| those)
}

#[test]
fn what_is_new_settled_moved_and_told_since_a_meeting_stands_on_a_page_of_its_own() {
    let report = build(&Engagement::story(), Edition::Directors, &["--since", "d1"]);
    let changed = page(&report, "veranderd.html");
    assert!(changed.starts_with("id=\"page-main\"") || changed.contains("Wat is er veranderd sinds 10 april 2025"));
    let new = listed(&changed, "Nieuw", "Afgerond of beantwoord");
    assert!(new.contains("Nog niet: meer onderling contact") && !new.contains("belronde"), "{new}");
    let settled = listed(&changed, "Afgerond of beantwoord", "Verschoven");
    for (title, state) in [
        ("Elke twee weken een belronde", "gedaan"),
        ("Wie hulp vraagt, is zwak", "losgelaten"),
        ("Breng de groep met elkaar in gesprek", "resultaat bekend"),
    ] {
        let (_, after) = settled.split_once(title).unwrap_or_else(|| panic!("{title} in {settled}"));
        assert_eq!(after.lines().nth(1), Some(state), "{title}");
    }
    let moved = listed(&changed, "Verschoven", "Hoe het verder ging");
    assert!(moved.contains("van 30 juni 2025 naar 31 oktober 2025 · was A4"), "{moved}");
    let told = listed(&changed, "Hoe het verder ging", "Kreeg alleen een ander nummer");
    assert!(told.contains("nu: 7,2"), "{told}");
    assert!(listed(&changed, "Kreeg alleen een ander nummer", "").contains("was A5"));
}

#[test]
fn what_changed_is_marked_where_it_stands_and_page_one_leads_there() {
    let story = Engagement::story();
    let report = build(&story, Edition::Directors, &["--sinds", "2025-04-10"]);
    let actions = page(&report, "acties.html");
    assert!(actions.contains("verschoven sinds 10 april 2025 · was A4"), "{actions}");
    assert!(actions.contains("afgerond sinds 10 april 2025") && actions.contains("was A5"));
    let whole = page(&report, "STAP-rapportage.html");
    assert!(whole.contains("Wat is er veranderd sinds 10 april 2025") && whole.contains("nieuw sinds 10 april 2025"));
    let first = String::from_utf8(report.files().find(|(name, _)| *name == "index.html").unwrap().1.into()).unwrap();
    assert!(first.contains("href=\"veranderd.html\""));
    assert!(
        first.contains(
            "Sinds 10 april 2025: 3 nieuw, 5 afgerond of beantwoord, 1 verschoven en voortgang bij 3 punten."
        )
    );
    let plain = build(&story, Edition::Directors, &[]);
    assert!(!String::from_utf8_lossy(&plain.everything()).contains("sinds 10 april"), "only when asked for");
    let numbered = |folder: &Folder| page(folder, "evaluatie.html").lines().nth(1).map(str::to_owned);
    assert_eq!(numbered(&report), numbered(&plain), "sections keep their numbers");
}

#[test]
fn where_nothing_changed_the_page_says_so() {
    for edition in [Edition::Directors, Edition::Group, Edition::Facilitator] {
        let report = build(&Engagement::story(), edition, &["--since", "2025-09-20"]);
        let changed = page(&report, "veranderd.html");
        assert!(changed.contains("Sinds 20 september 2025 is er"), "{edition:?}: {changed}");
        assert!(!String::from_utf8_lossy(&report.everything()).contains("since-new"), "{edition:?}");
    }
}

#[test]
fn what_was_released_again_in_other_words_is_changed_and_not_new() {
    let note = "sessies/2025-03-13-werksessie-1/wie-belt.md";
    let story = Engagement::story().edit(note, "die drempel", "die hoge drempel");
    story.release(&[]).ends_with(0);
    let report = build(&story, Edition::Directors, &["--since", "e1"]);
    let changed = page(&report, "veranderd.html");
    let reworded = listed(&changed, "Opnieuw vrijgegeven, met andere woorden", "");
    assert!(reworded.contains("Wie belt, wordt geholpen") && !changed.contains("\nNieuw\n"), "{changed}");
    assert!(page(&report, "situatie.html").contains("gewijzigd sinds 18 september 2025"));
}

#[test]
fn an_item_whose_words_changed_had_the_number_that_its_old_words_gave_it() {
    // The date decides its place among the actions: as it was, it came last but one.
    let note = "sessies/2025-03-27-werksessie-2/gezamenlijk-klantbezoek.md";
    let story = Engagement::story().edit(note, "uiterlijk: 2025-09-01", "uiterlijk: 2025-04-01");
    story.release(&[]).ends_with(0);
    let changed = page(&build(&story, Edition::Directors, &["--since", "e1"]), "veranderd.html");
    assert!(
        listed(&changed, "Verschoven", "").contains("van 1 september 2025 naar 1 april 2025 · was A4"),
        "{changed}"
    );
}

#[test]
fn a_text_that_was_released_and_taken_back_leaves_no_trace_in_what_changed() {
    let path = "sessies/2025-03-13-werksessie-1/lachen.md";
    let note =
        |flag: &str| format!("---\nsoort: hit\ngewicht: 5\nvertrouwelijk: {flag}\n---\n# Aaa, wij lachen veel samen\n");
    let day = ["--since", "2025-09-19"];
    for edition in [Edition::Directors, Edition::Draft] {
        let never = build(&Engagement::story(), edition, &day);
        let story = Engagement::story().with(path, note("nee"));
        story.release(&[]).ends_with(0);
        let with_it = build(&story, edition, &day);
        assert!(String::from_utf8_lossy(&with_it.everything()).contains("wij lachen veel samen"));
        never.assert_same(&build(&story.with(path, note("ja")), edition, &day), &format!("{edition:?}"));
    }
}

#[test]
fn what_stays_changes_nothing_in_what_changed() {
    let change = |story: Engagement| {
        story
            .with("sessies/2025-06-19-a.md", "---\nid: ‹\ndatum: 2025-06-19\n---\n# X\n".replace('‹', "aaa"))
            .with(
                "sessies/2025-04-10-directiegesprek/blijft.md",
                "---\nsoort: actie\nuiterlijk: 2025-04-01\n---\n# Aaa blijft\n",
            )
            .with(
                "los.md",
                "---\nsoort: voortgang\nvan: meerijdag-ander-rayon\nstand: gedaan\nsessie: e1\n---\n# Toch gereden\n",
            )
            .with(
                "antwoord.md",
                "---\nsoort: toelichting\nantwoord-op: bedoeling-maatregelen\nsessie: e1\n---\n# Nog een antwoord\n",
            )
            .edit("sessies/2025-06-19-opvolging.md", "Joost heeft het klantbezoek", "Wil heeft het klantbezoek")
    };
    for edition in Edition::OUTSIDE {
        for since in ["s1", "d1", "e1"] {
            let before = build(&Engagement::story(), edition, &["--since", since]);
            before.assert_same(
                &build(&change(Engagement::story()), edition, &["--since", since]),
                &format!("{edition:?}"),
            );
        }
    }
}

#[test]
fn the_public_edition_tells_the_year_alone() {
    let story = Engagement::story();
    story.release(&["--for", "public", "--client-agreed", "2025-09-20"]).ends_with(0);
    let report = build(&story, Edition::Public, &["--since", "2025-04-10"]);
    let changed = page(&report, "veranderd.html");
    assert!(changed.contains("Wat is er veranderd sinds 2025"), "{changed}");
    assert!(!String::from_utf8_lossy(&report.everything()).contains("april"));
}

#[test]
fn a_moment_that_is_not_there_is_wrong_use() {
    Engagement::story().run(&["build", "--since", "s99"]).ends_with(2);
    Engagement::story().run(&["build", "--since", "v1", "--until", "d1"]).ends_with(2);
}

#[test]
fn a_goal_that_says_at_most_is_not_reached_by_more() {
    let goal = "---\nsoort: prestatie\nmaatstaf: ritten per week, hoogstens\nstreefwaarde: 4\n---\n# Rustiger rijden\n";
    let at = |figure: &str| {
        let told = format!("---\nsoort: voortgang\nvan: rustiger-rijden\nhuidige-waarde: {figure}\n---\n# Geteld\n");
        let story = Engagement::story()
            .with("sessies/2025-03-13-werksessie-1/rustiger-rijden.md", goal)
            .with("sessies/2025-09-18-evaluatie/geteld.md", told);
        let changed = page(&build(&story, Edition::Group, &["--since", "d1"]), "veranderd.html");
        let (_, after) = changed.split_once("Rustiger rijden").unwrap();
        after.lines().nth(1).unwrap().to_owned()
    };
    assert_eq!(at("3"), "bereikt");
    assert_ne!(at("6"), "bereikt", "what more means is for the group to say");
}
