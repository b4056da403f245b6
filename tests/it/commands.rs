//! Every command, under both its names, with the exit codes that scripts may rely on.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::support::{Edition, Engagement, Folder, Run, stap_report};

/// A new engagement, made by the program itself.
fn begun(command: &str) -> (TempDir, PathBuf) {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("nieuw");
    let given = ["--title", "Samen verder", "--people", "Anna Zwanikken, Bert Olthof", "--date", "2025-03-10"];
    Run::of(stap_report(&[command]).arg(&folder).args(given)).ends_with(0);
    (place, folder)
}

#[test]
fn what_is_begun_builds_without_a_warning_and_releases_nothing() {
    for (command, file, draft) in
        [("begin", "traject.yaml", "concept-voor-de-groep"), ("init", "engagement.yaml", "draft-for-the-group")]
    {
        let (_place, folder) = begun(command);
        assert!(folder.join(file).is_file());
        let checked = Run::of(stap_report(&["check", "--strict"]).arg(&folder)).ends_with(0);
        assert_eq!(checked.stderr, "");
        Run::of(stap_report(&["build"]).arg(&folder)).ends_with(0);
        assert!(folder.join(draft).join("index.html").is_file());
        let other = if command == "begin" { "rapportage-directie" } else { "report-directors" };
        assert!(!folder.join(other).exists());
    }
}

#[test]
fn beginning_twice_changes_nothing() {
    let (_place, folder) = begun("begin");
    let before = fs::read(folder.join("traject.yaml")).unwrap();
    Run::of(stap_report(&["begin"]).arg(&folder).args(["--title", "Anders"])).ends_with(4);
    Run::of(stap_report(&["init"]).arg(&folder).args(["--title", "Anders"])).ends_with(4);
    assert_eq!(fs::read(folder.join("traject.yaml")).unwrap(), before);
    assert!(!folder.join("engagement.yaml").exists());
}

#[test]
fn a_title_with_anything_in_it_begins_a_good_engagement() {
    for title in ["a: b # c", "\"quotes\" and 'more'", "{date} {people}", "- lijst", "€ é 日本", "!!tag &a *a", "\\n"]
    {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().join("t");
        Run::of(
            stap_report(&["init"]).arg(&folder).arg(format!("--title={title}")).args(["--people", "O'Brien, *, #"]),
        )
        .ends_with(0);
        Run::of(stap_report(&["check"]).arg(&folder)).ends_with(0);
    }
}

#[test]
fn a_new_note_stays() {
    for command in ["new", "nieuw"] {
        let (_place, folder) = begun("begin");
        let made =
            Run::of(stap_report(&[command, "hit", "Wij lachen veel samen", "--folder"]).arg(&folder)).ends_with(0);
        assert!(folder.parent().unwrap().join(made.stdout.trim()).is_file(), "{}", made.stdout);
        Run::of(stap_report(&["build", "--draft"]).arg(&folder)).ends_with(0);
        let draft = Folder::read(&folder.join("concept-voor-de-groep"));
        assert!(!String::from_utf8_lossy(&draft.everything()).contains("lachen"));
        Run::of(stap_report(&["build", "--for", "group"]).arg(&folder)).ends_with(0);
        let group = Folder::read(&folder.join("VERTROUWELIJK-groep"));
        assert!(String::from_utf8_lossy(&group.everything()).contains("Wij lachen veel samen"));
        Run::of(stap_report(&[command, "hit", "Wij lachen veel samen", "--folder"]).arg(&folder)).ends_with(4);
        Run::of(stap_report(&[command, "hitje", "Iets", "--folder"]).arg(&folder)).ends_with(2);
    }
}

#[test]
fn a_new_note_is_of_its_session_also_where_that_is_a_single_file() {
    let example = Engagement::undecided_example();
    let made = example.run(&["new", "hit", "Wij lachen veel samen", "--session", "v1", "--folder"]).ends_with(0);
    let made = made.stdout.trim().rsplit(['/', '\\']).next().unwrap().to_owned();
    let note = example.text(&format!("sessies/{made}"));
    assert!(note.contains("\nsessie: \"v1\"\n"), "{note}");
    example.run(&["check"]).ends_with(0);
    let group = example.build(Edition::Group);
    let page = group.text("STAP-rapportage.html");
    let (_, item) = page.split_once("Wij lachen veel samen</h").unwrap();
    assert!(item.split("</article>").next().unwrap().contains("Opvolging"), "it is told of which meeting it is");
}

#[test]
fn with_nothing_on_record_a_build_is_a_draft_for_the_group() {
    let example = Engagement::undecided_example();
    example.run(&["build"]).ends_with(0);
    assert!(example.has("concept-voor-de-groep/index.html"));
    assert!(!example.has("rapportage-directie"));
    assert!(!example.has("vrijgave.yaml"));
}

#[test]
fn after_a_release_a_build_is_for_the_directors() {
    let example = Engagement::undecided_example();
    example.release(&[]).ends_with(0);
    assert!(example.has("vrijgave.yaml"));
    example.run(&["build"]).ends_with(0);
    assert!(example.has("rapportage-directie/index.html"));
    assert!(!example.has("concept-voor-de-groep"));
}

/// The consent marks on a page.
fn marks(page: &str) -> Vec<String> {
    let is_mark = |word: &str| {
        word.split_once('-').is_some_and(|(one, other)| {
            let group = |group: &str| {
                let same = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase();
                group.len() == 5 && group.chars().all(same) && group.as_bytes()[2].is_ascii_digit()
            };
            group(one) && group(other)
        })
    };
    page.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| is_mark(word)).map(str::to_owned).collect()
}

#[test]
fn the_sheet_the_draft_and_the_directors_edition_bear_one_mark_until_a_letter_changes() {
    let example = Engagement::undecided_example();
    let draft = example.run(&["sheet"]).ends_with(0);
    assert!(draft.stdout.contains("concept-voor-de-groep/vrijgaveblad.html"), "{}", draft.stdout);
    assert!(!example.has("vrijgaveblad"), "nothing is final yet");
    let sheet = example.text("concept-voor-de-groep/vrijgaveblad.html");
    assert!(sheet.contains("CONCEPT") && sheet.contains("een deelnemer"));
    let unnamed = marks(&sheet);
    let release = ["release", "--date", "2025-09-19", "--how", "unanimous", "--named", "nobody", "--yes"];
    let released = example.run(&release).ends_with(0);
    assert!(released.stdout.contains("vrijgaveblad/vrijgaveblad.html"), "{}", released.stdout);
    assert_eq!(marks(&released.stdout), unnamed, "the release tells it too");
    let sheet = example.text("vrijgaveblad/vrijgaveblad.html");
    assert!(!sheet.contains("CONCEPT"));
    assert_eq!(unnamed.len(), 1);
    assert_eq!(marks(&sheet), unnamed);
    example.run(&["build"]).ends_with(0);
    for page in ["begrippen-en-colofon.html", "STAP-rapportage.html"] {
        assert_eq!(marks(&example.text(&format!("rapportage-directie/{page}"))), unnamed, "{page}");
    }
    let path = "sessies/2025-03-13-werksessie-1/wie-belt.md";
    let changed = Engagement::undecided_example().edit(path, "die drempel", "die Drempel");
    changed.build(Edition::Draft);
    let other = marks(&changed.text("concept-voor-de-groep/vrijgaveblad.html"));
    assert!(other.len() == 1 && other != unnamed);
}

#[test]
fn what_is_proposed_after_a_release_waits_for_the_next() {
    let note = "---\nsoort: hit\nvertrouwelijk: nee\n---\n# Wij lachen veel samen\n\nOok als het tegenzit.\n";
    let example = Engagement::example().with("sessies/2025-03-13-werksessie-1/lachen.md", note);
    let holds = |edition| String::from_utf8_lossy(&example.build(edition).everything()).contains("lachen veel");
    assert!(!holds(Edition::Directors));
    assert!(holds(Edition::Draft));
    let built = example.run(&["build"]).ends_with(0);
    assert!(built.stderr.contains("not-on-record"), "it is a warning: {}", built.stderr);
    example.release(&[]).ends_with(0);
    assert!(holds(Edition::Directors));
}

#[test]
fn nothing_is_released_without_a_clear_yes() {
    let example = Engagement::undecided_example();
    example.run(&["release", "--date", "2025-09-19", "--how", "unanimous"]).ends_with(2);
    assert!(!example.has("vrijgave.yaml"));
}

#[test]
fn nothing_is_released_while_somebody_who_was_there_has_not_been_asked() {
    let example = Engagement::undecided_example();
    let all_but_wil = "bram,saskia,mehmet,joost,lien,pj,carla,ruud";
    example.release(&["--asked", all_but_wil]).ends_with(0);
    let text = String::from_utf8_lossy(&example.build(Edition::Directors).everything()).into_owned();
    assert!(!text.contains("eenzame baan"), "Wil was at every session");
    example.release(&["--asked", "wil"]).ends_with(0);
    let text = String::from_utf8_lossy(&example.build(Edition::Directors).everything()).into_owned();
    assert!(text.contains("eenzame baan"));
}

#[test]
fn a_released_text_that_was_changed_is_an_error_until_it_is_put_back() {
    let path = "sessies/2025-03-13-werksessie-1/wie-belt.md";
    let example = Engagement::example();
    let good = example.build(Edition::Directors);
    let example = example.edit(path, "die drempel", "die hoge drempel");
    let run = example.run(&["build"]).ends_with(1);
    assert!(run.stderr.contains("released-text-changed"), "{}", run.stderr);
    good.assert_same(&example.folder("rapportage-directie"), "the last good report");
    let example = example.edit(path, "die hoge drempel", "die drempel");
    good.assert_same(&example.build(Edition::Directors), "put back");
}

#[test]
fn a_text_that_changed_for_one_edition_stops_no_other() {
    let path = "sessies/2025-03-13-werksessie-1/eenzame-baan.md";
    let example = Engagement::example();
    let (directors, group) = (example.build(Edition::Directors), example.build(Edition::Group));
    let example = example.edit(path, "titel-openbaar: Het is een", "titel-openbaar: Het was een");
    directors.assert_same(&example.build(Edition::Directors), "the directors' edition");
    group.assert_same(&example.build(Edition::Group), "the group's edition");
    example.run(&["sheet"]).ends_with(0);
    let run = example.run(&["build", "--for", "public"]).ends_with(1);
    assert!(run.stderr.contains("released-text-changed"), "{}", run.stderr);
    example.run(&["check"]).ends_with(1);
    // What both print stops both.
    let example = example.edit(path, "gewicht: 5", "gewicht: 4");
    example.run(&["build"]).ends_with(1);
    example.run(&["build", "--for", "public"]).ends_with(1);
}

#[test]
fn a_name_in_a_text_for_anyone_keeps_that_text_from_no_other_edition() {
    let path = "sessies/2025-03-13-werksessie-1/eenzame-baan.md";
    let example = Engagement::example();
    let others = [Edition::Directors, Edition::Group].map(|edition| (edition, example.build(edition)));
    let example = example.edit(path, "titel-openbaar: Het is een", "titel-openbaar: Saskia heeft een");
    for (edition, before) in others {
        before.assert_same(&example.build(edition), &format!("{edition:?}"));
    }
    let run = example.run(&["build", "--for", "public"]).ends_with(1);
    assert!(run.stderr.contains("name-in-text"), "{}", run.stderr);
    example.run(&["build", "--for", "public", "--keep-going"]).ends_with(0);
    let public = String::from_utf8_lossy(&example.folder("rapportage-openbaar").everything()).into_owned();
    assert!(!public.contains("Saskia"));
    example.run(&["check"]).ends_with(1);
}

#[test]
fn words_of_the_engagement_itself_that_may_not_be_printed_stop_their_edition_whatever_is_asked() {
    for (old, new, arguments, stopped) in [
        ("titel: ", "titel: Met Saskia, ", vec!["build"], true),
        ("titel: ", "titel: Na de burn-out, ", vec!["build", "--draft"], true),
        ("titel: ", "titel: Met Saskia, ", vec!["build", "--for", "group"], false),
        ("openbare-titel: ", "openbare-titel: Met Saskia, ", vec!["build", "--for", "public"], true),
        ("openbare-titel: ", "openbare-titel: Met Saskia, ", vec!["build"], false),
    ] {
        let example = Engagement::example();
        let before = example.text("traject.yaml");
        let at = before.lines().find(|line| line.starts_with(old)).unwrap();
        let example = example.edit("traject.yaml", at, &at.replacen(old, new, 1));
        let run = example.run(&[&arguments[..], &["--keep-going"]].concat());
        run.ends_with(i32::from(stopped));
        if stopped {
            assert!(!example.has("rapportage-directie") && !example.has("rapportage-openbaar"), "{new}");
            assert!(!example.has("concept-voor-de-groep"), "{new}");
        }
    }
}

#[test]
fn a_release_of_nothing_records_nothing() {
    let session = "---\ndatum: 2025-03-13\naanwezig: [anna]\n---\n# Werksessie\n\n## Hits\n\n- Wij bellen Anna {vertrouwelijk=nee}\n";
    let small = Engagement::empty()
        .with("traject.yaml", "titel: Proef\nmensen:\n  - {id: anna, naam: Anna Zwart, is: deelnemer}\n")
        .with("sessies/een/sessie.md", session);
    let run = small
        .run(&["release", "--date", "2025-03-14", "--how", "unanimous", "--named", "nobody", "--yes"])
        .ends_with(1);
    assert!(run.stderr.contains("Er is niets vastgelegd"), "{}", run.stderr);
    assert!(!small.has("vrijgave.yaml"));
    let run = small.run(&["build", "--keep-going"]).ends_with(0);
    assert!(run.stderr.contains("heeft nog een fout"), "{}", run.stderr);
}

#[test]
fn a_failed_build_leaves_the_last_good_report() {
    let example = Engagement::example();
    let good = example.build(Edition::Directors);
    let example = example.with("sessies/2025-03-13-werksessie-1/fout.md", "---\nsoort: zoiets\n---\n# Fout\n");
    example.run(&["build"]).ends_with(1);
    good.assert_same(&example.folder("rapportage-directie"), "after an error in a note");
    let example =
        example.without("sessies/2025-03-13-werksessie-1/fout.md").with("templates/html/index.html", "{% for %}");
    example.run(&["build"]).ends_with(1);
    good.assert_same(&example.folder("rapportage-directie"), "after an error in a template");
}

#[test]
fn owners_are_named_all_or_none() {
    let example = Engagement::undecided_example();
    example
        .run(&["release", "--date", "2025-09-19", "--how", "unanimous", "--named", "saskia,lien,joost", "--yes"])
        .ends_with(0);
    let text = String::from_utf8_lossy(&example.build(Edition::Directors).everything()).into_owned();
    for name in ["Saskia", "Wierdsma", "Lien", "Joost", "Bram", "Tolkamp"] {
        assert!(!text.contains(name), "{name}: Bram has not agreed, so nobody is named");
    }
    assert!(text.contains("een deelnemer"));
    let text = String::from_utf8_lossy(&Engagement::example().build(Edition::Directors).everything()).into_owned();
    assert!(text.contains("Bram Tolkamp") && text.contains("Saskia Wierdsma"));
}

#[test]
fn what_goes_and_what_stays_can_be_said_by_options() {
    let session = "sessies/2025-03-13-werksessie-1/sessie.md";
    let example = Engagement::undecided_example();
    let before = example.text(session);
    let undecided = "- Ik durf mijn mindere maanden niet te laten zien {eigenaar=mehmet gebied=zelf}";
    assert!(before.contains(undecided));
    let run =
        example.release(&["--goes", "ik-durf-mijn-mindere-maanden-niet-te-laten-zien", "--stays", "eenzame-baan"]);
    run.ends_with(0);
    let flagged = undecided.replace('}', " #ik-durf-mijn-mindere-maanden-niet-te vertrouwelijk=nee}");
    assert_eq!(example.text(session), before.replace(undecided, &flagged));
    assert!(example.text("sessies/2025-03-13-werksessie-1/eenzame-baan.md").contains("vertrouwelijk: ja"));
    let text = String::from_utf8_lossy(&example.build(Edition::Directors).everything()).into_owned();
    assert!(text.contains("Ik durf mijn mindere maanden") && !text.contains("eenzame baan"));
    example.release(&["--goes", "zo-heet-er-geen"]).ends_with(2);
    let run = example.release(&["--goes", "Mijn maand in cijfers"]).ends_with(2);
    assert!(!run.said().contains("recorded"));
}

/// What `note` was released and taken back leaves no trace in what is built.
#[test]
fn what_was_taken_back_is_built_as_if_it_had_never_been_released() {
    let taken_back = Engagement::example();
    taken_back.run(&["build"]).ends_with(0);
    let withdraw = |note: &str| {
        let arguments = ["withdraw", note, "--date", "2025-10-01", "--yes", "--folder"];
        Run::of(stap_report(&arguments).arg(taken_back.root()))
    };
    withdraw("bedoeling-maatregelen").ends_with(0);
    assert!(!taken_back.text("vrijgave.yaml").contains("Wat was de bedoeling achter de maatregelen"));
    let never = Engagement::undecided_example().edit(
        "sessies/2025-03-27-werksessie-2/sessie.md",
        "#bedoeling-maatregelen aan=directie hoort-bij=maatregelen-niet-uitgelegd vertrouwelijk=nee",
        "#bedoeling-maatregelen aan=directie hoort-bij=maatregelen-niet-uitgelegd vertrouwelijk=ja",
    );
    let never = never.released();
    for edition in Edition::OUTSIDE {
        never.build(edition).assert_same(&taken_back.build(edition), &format!("{edition:?}"));
    }
    withdraw("bedoeling-maatregelen").ends_with(2);
}

#[test]
fn what_is_taken_back_can_be_said_to_stay_and_is_told_where_it_stands() {
    let example = Engagement::example();
    let path = "sessies/2025-03-13-werksessie-1/eenzame-baan.md";
    let withdraw = ["intrekken", "eenzame-baan", "--datum", "2025-10-01", "--blijft", "--ja", "--map"];
    let run = example.run(&withdraw).ends_with(0);
    assert!(run.stdout.contains("Ingetrokken (directie)") && run.stdout.contains("Ingetrokken (openbaar)"));
    assert!(example.text(path).contains("\nvertrouwelijk: ja\n"), "{}", example.text(path));
    let dutch = example.run(&["stand"]).ends_with(0);
    assert!(dutch.stdout.contains("eenzame-baan.md:15:3: stays[flag]"), "{}", dutch.stdout);
    assert_eq!(dutch.stdout, example.run(&["status"]).ends_with(0).stdout);
    let about = example.run(&["persoon", "pj", "--map"]).ends_with(0);
    assert!(about.stdout.contains("eenzame-baan.md:15:3: contributor [group]"), "{}", about.stdout);
    assert_eq!(about.stdout, example.run(&["person", "Pieter-Jan Holtrop", "--folder"]).ends_with(0).stdout);
    example.run(&["person", "niemand", "--folder"]).ends_with(2);
    example.run(&["status", "--session", "s9"]).ends_with(2);
    example.run(&["withdraw", "eenzame-baan", "--yes", "--folder"]).ends_with(2);
}

#[test]
fn the_dutch_commands_do_the_same() {
    let dutch = Engagement::undecided_example();
    dutch.run(&["controleer"]).ends_with(0);
    dutch
        .run(&["vrijgeven", "--datum", "2025-09-19", "--hoe", "eenstemmig", "--genoemd", "allen", "--ja"])
        .ends_with(0);
    dutch.run(&["bouw", "--voor", "directie"]).ends_with(0);
    let english = Engagement::undecided_example();
    english.run(&["check"]).ends_with(0);
    english.run(&["release", "--date", "2025-09-19", "--how", "unanimous", "--named", "all", "--yes"]).ends_with(0);
    english.run(&["build", "--for", "directors"]).ends_with(0);
    assert_eq!(dutch.text("vrijgave.yaml"), english.text("vrijgave.yaml"));
    dutch.folder("rapportage-directie").assert_same(&english.folder("rapportage-directie"), "Dutch and English");
}

#[test]
fn every_message_is_explained() {
    for command in ["explain", "uitleg"] {
        let one = Run::of(&mut stap_report(&[command, "unknown-key"])).ends_with(0);
        assert!(one.stdout.len() > 100, "{}", one.stdout);
        let all = Run::of(&mut stap_report(&[command])).ends_with(0);
        assert!(all.stdout.lines().count() > 50);
        Run::of(&mut stap_report(&[command, "zo-heet-er-geen"])).ends_with(2);
    }
}

#[test]
fn a_folder_alone_is_enough() {
    let example = Engagement::example();
    example.run(&[]).ends_with(0);
    assert!(example.has("rapportage-directie/index.html"));
}

#[test]
fn wrong_use_ends_with_two() {
    let nowhere = Path::new("er/is/niets");
    for arguments in [
        ["bouwen"].as_slice(),
        &["build", "--for", "iedereen"],
        &["--zomaar"],
        &["release"],
        &["build", "--date", "13-03-2025"],
    ] {
        let run = Run::of(&mut stap_report(arguments)).ends_with(2);
        assert_eq!(run.stdout, "");
        assert!(!run.stderr.is_empty());
    }
    Run::of(stap_report(&["build"]).arg(nowhere)).ends_with(2);
    Run::of(stap_report(&[]).arg(nowhere)).ends_with(2);
}

#[test]
fn a_folder_that_is_not_ours_is_never_written() {
    let example = Engagement::example().with("rapportage-directie/mijn-brief.txt", "Beste Carla");
    example.run(&["build"]).ends_with(4);
    assert_eq!(example.folder("rapportage-directie").names(), ["mijn-brief.txt"]);
    let own = example.without("rapportage-directie/mijn-brief.txt");
    let good = own.build(Edition::Directors);
    let added = own.with("rapportage-directie/aantekening.txt", "van mij");
    let changed = added.edit("traject.yaml", "titel: Organisatie smeerolie", "titel: Iets anders");
    changed.run(&["build"]).ends_with(4);
    assert_eq!(changed.folder("rapportage-directie").names().len(), good.names().len() + 1);
    for out in [".", "sessies", "/"] {
        let run = Run::of(stap_report(&["build", ".", "--out", out]).current_dir(changed.root()));
        assert_eq!(run.ends_with(2).stdout, "", "{out}");
    }
    let home = changed.beside().join("thuis");
    fs::create_dir(&home).unwrap();
    Run::of(stap_report(&["build", "--out"]).arg(&home).arg(changed.root()).env("HOME", &home)).ends_with(2);
    assert!(Folder::read(&home).is_empty());
}

#[test]
fn a_pipe_gets_the_folder_and_nothing_else() {
    let example = Engagement::example();
    let run = example.run(&["build"]).ends_with(0);
    assert_eq!(run.stdout.trim_end(), example.root().join("rapportage-directie").to_str().unwrap());
    assert!(!run.said().contains('\u{1b}'), "no colours into a pipe");
    let coloured = Run::of(stap_report(&["check"]).arg(example.root()).env("CLICOLOR_FORCE", "0").env("NO_COLOR", "1"));
    assert!(!coloured.said().contains('\u{1b}'));
}

#[test]
fn warnings_stop_only_the_strict() {
    let note = "---\nsoort: actie\nvertrouwelijk: nee\n---\n# Iets doen\n";
    let example = Engagement::undecided_example().with("sessies/2025-03-13-werksessie-1/actie.md", note);
    example.run(&["check"]).ends_with(0);
    example.run(&["check", "--strict"]).ends_with(1);
    example.run(&["build", "--strict"]).ends_with(1);
    example.run(&["build"]).ends_with(0);
}

/// The help of the program and of every command, as it calls them.
fn pages(language: &str) -> Vec<String> {
    let page = |command: &[&str]| {
        let asked = [command, &["--help", "--lang", language]].concat();
        Run::of(&mut stap_report(&asked)).ends_with(0).stdout
    };
    let whole = page(&[]);
    let heading = if language == "nl" { "Opdrachten:" } else { "Commands:" };
    let commands = whole.lines().skip_while(|line| *line != heading).skip(1).take_while(|line| line.starts_with("  "));
    let names: Vec<&str> = commands.map(|line| line.trim().split([',', ' ']).next().unwrap()).collect();
    assert!(names.len() > 5, "{whole}");
    let pages: Vec<String> = names.iter().map(|name| page(&[name])).collect();
    [vec![whole.clone()], pages].concat()
}

#[test]
fn help_is_there_in_both_languages_and_holds_no_other() {
    let placeholders = |pages: &[String]| {
        let words = pages.iter().flat_map(|page| page.split_whitespace());
        let words = words.map(|word| word.trim_matches(['[', ']']).to_owned());
        let capital = |word: &String| word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase() || c == '-');
        words.filter(capital).collect::<std::collections::BTreeSet<_>>()
    };
    let (dutch, english) = (pages("nl"), pages("en"));
    assert_eq!(dutch.len(), english.len());
    let shared: Vec<String> = placeholders(&dutch).intersection(&placeholders(&english)).cloned().collect();
    assert!(shared.is_empty(), "placeholders of the other language: {shared:?}");
    for page in &dutch {
        for word in ["possible", "default", "Print", "Options", "Usage", "help-", "<", "unanimous", "directors"] {
            assert!(!page.contains(word), "{word} in\n{page}");
        }
        assert!(page.lines().all(|line| line.chars().count() <= 100), "{page}");
    }
    for page in &english {
        assert!(!page.contains("help-") && !page.contains("Gebruik"), "{page}");
    }
    assert!(dutch[0].contains("bouw, build") && english[0].contains("build, bouw"));
}

#[test]
fn a_slip_of_the_finger_is_answered_in_one_language_with_what_was_meant() {
    for (typed, said) in [
        (&["bow", "mt", "--taal", "nl"] as &[&str], ["De opdracht bow ken ik niet.", "bouw"]),
        (&["bow", "--taal", "nl"], ["Die map is er niet.", "bouw"]),
        (&["--taal", "nl", "bouw", "--vor", "groep"], ["--vor ken ik niet.", "--voor"]),
        (&["bouw", "--voor", "groepje"], ["groepje kan niet bij --voor VOOR-WIE.", "groep"]),
        (&["bouw", "--for", "groepje"], ["Wel kan: directie, groep, openbaar, begeleider.", "groep"]),
        (&["vrijgeven", "--taal", "nl"], ["Er ontbreekt: --datum, de dag van het besluit", "vrijgeven --hulp"]),
        (&["build", "--dat", "2025-01-01"], ["I do not know --dat.", "--date"]),
        (&["bouw", "--datum"], ["Achter --datum DATUM hoort nog iets.", "bouw --hulp"]),
    ] {
        let run = Run::of(&mut stap_report(typed)).ends_with(2);
        for words in said {
            assert!(run.stderr.contains(words), "{typed:?}: {}", run.stderr);
        }
        assert!(!run.stderr.contains('<'), "{}", run.stderr);
    }
}

#[test]
fn an_option_may_stand_before_the_command() {
    let run = Run::of(&mut stap_report(&["--lang", "nl", "check", "no-such-place"])).ends_with(2);
    assert!(run.stderr.contains("Die map is er niet."), "{}", run.stderr);
    let example = Engagement::example();
    example.run(&["--format", "kort", "check"]).ends_with(0);
}

#[test]
fn an_empty_draft_says_that_nothing_is_proposed_and_what_to_do() {
    let (_place, folder) = begun("begin");
    let draft = Run::of(stap_report(&["bouw"]).arg(&folder)).ends_with(0);
    assert!(draft.stderr.contains("vertrouwelijk: nee"), "{}", draft.stderr);
    let anyone = Run::of(stap_report(&["bouw", "--voor", "openbaar"]).arg(&folder)).ends_with(0);
    assert!(anyone.stderr.contains("tekst-openbaar"), "{}", anyone.stderr);
    let group = Run::of(stap_report(&["bouw", "--voor", "groep"]).arg(&folder)).ends_with(0);
    assert!(!group.stderr.contains("voorgesteld"), "{}", group.stderr);
    let example = Engagement::undecided_example().run(&["build"]).ends_with(0);
    assert!(!example.stderr.contains("Er is nog niets voorgesteld"), "{}", example.stderr);
}

#[test]
fn no_edition_is_written_over_another_wherever_it_lies() {
    let example = Engagement::example();
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("elders");
    let build = |edition: &[&str]| {
        let mut arguments = edition.to_vec();
        arguments.extend(["--out", out.to_str().unwrap()]);
        example.run(&arguments)
    };
    build(Edition::Group.arguments()).ends_with(0);
    let before = Folder::read(&out);
    for other in [Edition::Directors, Edition::Draft, Edition::Facilitator, Edition::Public] {
        let refused = build(other.arguments()).ends_with(2);
        assert!(refused.stderr.contains("VERTROUWELIJK-groep"), "{}", refused.stderr);
        before.assert_same(&Folder::read(&out), &format!("{other:?}"));
    }
    build(Edition::Group.arguments()).ends_with(0);
}
