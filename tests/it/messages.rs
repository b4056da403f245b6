//! What the program says holds no word of a note, but for the lines it shows a person, and never steers a terminal.

use crate::canaries;
use crate::support::{Edition, Engagement, Invented, Run, stap_report};

/// An engagement in which nearly everything is wrong, with a canary beside each fault.
fn faulty(words: &mut Invented) -> Engagement {
    let files = [
        (
            "traject.yaml",
            "titel: ‹title›\nopdrachtgever: ‹client›\npeildatum: 2025-06-01\nkleur: ‹value of an unknown key›\nmensen:\n  - {id: anna, naam: Anna ‹surname›, andere-namen: [‹nickname›], is: deelnemer}\n",
        ),
        (
            "sessies/een/sessie.md",
            "---\ndatum: 13-03-2025 ‹date›\ntype: ‹type›\naanwezig: [‹unknown person›]\n---\n# ‹title of a session›\n\n‹talk›\n\n\
             ## Hits\n\n- Volgens Anna ‹surname› ‹title in a list› {vertrouwelijk=nee gewicht=‹weight›}\n\n  Mail ‹mail›@example.org of bel 06-12345678 ‹text›, diagnose ‹diagnosis›, burn-out.\n\
             - [[‹link to nothing›]] ‹beside a link› {vertrouwelijk=nee}\n\n## ‹heading with a brace› {.hit ‹unknown word›=ja\n\n‹text under a brace›\n\n\
             ## ‹kind› {.‹unknown kind›}\n\n:::vertrouwlijk\n‹misspelt part›\n:::\n\n:::vertrouwelijk\n‹part that is not closed›\n",
        ),
        (
            "sessies/een/a.md",
            "---\nsoort: citaat\ntitel: ‹title of a quote›\neigenaar: ‹owner›\nvertrouwelijk: misschien ‹flag›\ntrefwoorden: [‹tag›\nstand: ‹state›\n---\n\n‹quote›\n",
        ),
        (
            "sessies/een/b.md",
            "---\nsoort: actie\nvertrouwelijk: nee\nuiterlijk: ‹due›\nhoort-bij: ‹relation›\nstand: ‹state of an action›\n---\n# ‹title of an action›\n\n‹body› € 1.284.650 \"dit zei hij letterlijk ‹literally›\"\n",
        ),
        ("sessies/een/c.md", "---\nsoort: hit\nkleur: ‹value›\n\tgewicht: ‹tab›\n---\n# ‹title after a tab›\n"),
        (
            "sessies/een/d.md",
            "---\nsoort: hit\n# ‹title without an end›\n\n‹text without an end› <!-- ‹comment without an end›\n",
        ),
        (
            "uitgereikt.yaml",
            "uitgereikt:\n  - versie: directie\n    stand: ‹state of a package›\n    teksten:\n      - notitie: ‹note in a package›\n",
        ),
        (
            "vrijgave.yaml",
            "vrijgaven:\n  - datum: ‹date of a release›\n    teksten:\n      - notitie: ‹note on record›\n        woorden: ‹wording›\n",
        ),
    ];
    files.into_iter().fold(Engagement::empty(), |engagement, (path, text)| engagement.with(path, words.fill(text)))
}

fn holds_none(words: &Invented, run: &Run) {
    let said = run.said().to_lowercase();
    let told: Vec<_> = words.labelled("").filter(|(_, word)| said.contains(&word[..8])).collect();
    assert_eq!(told, [], "in: {}", run.said());
}

#[test]
fn a_line_for_each_problem_holds_no_word_of_any_note() {
    for (language, format) in [("nl", "short"), ("en", "short"), ("nl", "json"), ("en", "json")] {
        let mut words = Invented::default();
        let run = faulty(&mut words).run(&["check", "--format", format, "--lang", language]).ends_with(1);
        assert!(run.said().lines().count() > 12, "many problems are met: {}", run.said());
        holds_none(&words, &run);
    }
}

#[test]
fn short_messages_about_a_good_engagement_hold_no_word_of_it() {
    let mut words = Invented::default();
    let engagement = canaries::engagement(&mut words);
    let holds_no_word = |run: &Run| {
        let said = run.said();
        // Names of files and folders are the places of problems; nothing else is told.
        let texts = words.labelled("").filter(|(label, _)| !label.contains("file of") && !label.contains("folder of"));
        let told: Vec<_> = texts.filter(|(_, word)| said.contains(word)).collect();
        assert_eq!(told, [], "in: {said}");
    };
    for format in ["short", "json"] {
        for arguments in [["check"].as_slice(), &["build"], &["build", "--draft"], &["build", "--for", "group"]] {
            holds_no_word(&engagement.run(&[arguments, &["--format", format]].concat()).ends_with(0));
        }
        // What the group alone may see, looked at as if it had been handed to the directors.
        let group = engagement.root().join("VERTROUWELIJK-groep");
        let mut audit = stap_report(&["audit", "--format", format, "--engagement"]);
        let run = Run::of(audit.arg(engagement.root()).arg(group)).ends_with(3);
        assert!(run.said().lines().count() > 12, "much is found: {}", run.said());
        holds_no_word(&run);
    }
}

#[test]
fn short_answers_about_what_goes_and_about_somebody_hold_no_word_of_any_note() {
    let mut words = Invented::default();
    let engagement = canaries::engagement(&mut words);
    let held = |words: &Invented, run: &Run| {
        let said = run.said();
        let texts = words.labelled("").filter(|(label, _)| !label.contains("file of") && !label.contains("folder of"));
        let told: Vec<_> = texts.filter(|(_, word)| said.contains(word)).collect();
        assert_eq!(told, [], "in: {said}");
    };
    for language in ["nl", "en"] {
        let form = if language == "nl" { "short" } else { "json" };
        let short = ["--format", form, "--lang", language];
        for arguments in [["status"].as_slice(), &["status", "--for", "public"], &["person", "anna", "--folder"]] {
            let (first, last) = if arguments[0] == "person" { arguments.split_at(2) } else { (arguments, &[][..]) };
            let run = engagement.run(&[first, &short, last].concat()).ends_with(0);
            assert!(run.stdout.lines().count() > 3, "{}", run.said());
            held(&words, &run);
        }
    }
    let release = ["--date", "2025-09-25", "--how", "unanimous", "--yes", "--format", "short"];
    for note in on_record(&engagement) {
        let withdraw = ["withdraw", note.as_str(), "--date", "2025-09-26", "--yes", "--format", "json", "--folder"];
        let run = engagement.run(&withdraw).ends_with(0);
        held(&words, &run);
        let run = engagement.run(&[&["release", "--goes", note.as_str()], &release[..]].concat());
        held(&words, &run);
    }
}

/// The ids of some notes on record.
fn on_record(engagement: &Engagement) -> Vec<String> {
    let record = engagement.text("vrijgave.yaml");
    let ids = record.lines().filter_map(|line| line.trim().strip_prefix("- notitie: \""));
    let mut ids: Vec<String> = ids.map(|id| id.trim_end_matches('"').to_owned()).collect();
    ids.retain(|id| id != "ingetrokken");
    ids.dedup();
    assert!(ids.len() > 2, "{record}");
    ids.truncate(3);
    ids
}

#[test]
fn what_the_audit_refuses_it_does_not_tell() {
    let mut words = Invented::default();
    let text = "Niemand ‹third› buiten deze kamer ‹fourth› hoeft dit ooit te lezen.";
    let note =
        format!("---\nsoort: hit\nvertrouwelijk: ja\n---\n# Een ‹first› titel ‹second› die hier blijft\n\n{text}\n");
    let page = format!(
        "<!DOCTYPE html><html lang=\"nl\"><head><title>Een ‹first› titel ‹second› die hier blijft</title></head><body><p>{text}</p></body></html>"
    );
    let example = Engagement::example()
        .with("sessies/2025-02-20-introductie/blijft.md", words.fill(&note))
        .with("templates/html/index.html", words.fill(&page));
    for format in ["short", "human", "json"] {
        let run = example.run(&["build", "--format", format]).ends_with(3);
        assert!(
            run.said().contains("index.html") && run.said().contains("blijft.md"),
            "it tells where: {}",
            run.said()
        );
        holds_none(&words, &run);
        assert!(example.folder("rapportage-directie").is_empty(), "nothing is written");
    }
}

#[test]
fn an_escape_sequence_in_a_note_never_reaches_the_terminal() {
    let steering = "\u{1b}[31mrood\u{1b}]0;titel\u{7} \u{9b}2J \u{202e}moorkar \u{8}\u{8}";
    let engagement = Engagement::empty()
        .with("traject.yaml", format!("titel: Proef\npeildatum: 2025-06-01\nmensen:\n  - {{id: anna, naam: Anna Zwanikken, is: deelnemer}}\nkleur: {steering}\n"))
        .with(
            "sessies/een/sessie.md",
            format!("---\ndatum: 2025-03-10\ntype: werksessie\naanwezig: [anna]\n---\n# Een\n\n## Hits\n\n- Anna {steering} {{vertrouwelijk=nee kleur=\"{steering}\"}}\n- {steering} {{.{steering}}}\n"),
        )
        .with(&format!("sessies/een/naam-{}.md", "\u{1b}[31m"), "---\nsoort: onbekend\n---\n# Titel\n");
    for arguments in [
        ["check"].as_slice(),
        &["check", "--format", "short"],
        &["build", "--keep-going"],
        &["new", "hit", steering, "--folder"],
    ] {
        let said = engagement.run(arguments).said();
        let steers = said.chars().find(|c| (c.is_control() && *c != '\n') || matches!(*c, '\u{202a}'..='\u{202e}'));
        assert_eq!(steers, None, "{arguments:?}: {said:?}");
    }
}

#[test]
fn what_is_typed_wrongly_is_said_without_steering() {
    let run = Run::of(&mut stap_report(&["build", "--for", "\u{1b}[31mrood"])).ends_with(2);
    assert!(!run.said().contains('\u{1b}'));
}

#[test]
fn even_the_longest_message_about_an_edition_that_stays_names_no_note() {
    let example = Engagement::example();
    let run = example.run(Edition::Directors.arguments()).ends_with(0);
    for words in ["bonus", "mindere maanden", "Karadüman", "kennis voor zichzelf"] {
        assert!(!run.stdout.contains(words), "{words}");
    }
}
