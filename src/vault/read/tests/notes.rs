//! A note in a file of its own.

use super::super::{Form, Reading};
use super::{bytes, codes, engagement, note, plain, session, titles};
use crate::diagnostics::{Code, Diagnostic, Fact};

#[test]
fn the_first_heading_is_the_title_and_not_part_of_the_body() {
    for text in [
        "# We bellen *elkaar* ##\n\nElke week.\n",
        "We bellen elkaar\n===\nElke week.\n",
        "\n  ### We bellen elkaar\nElke week.",
    ] {
        let reading = note(&format!("---\nsoort: hit\n---\n{text}"));
        assert_eq!(titles(&reading), ["We bellen elkaar"], "{text}");
        assert_eq!(plain(&reading.notes[0]), "Elke week.", "{text}");
        assert_eq!(codes(&reading), Vec::<&str>::new());
    }
}

#[test]
fn a_heading_stays_in_the_body_when_the_front_matter_has_the_title() {
    let reading = note("---\nsoort: hit\ntitel: Anders\n---\n# Kop\n\nTekst.\n");
    assert!(reading.notes[0].title.is_none());
    assert_eq!(plain(&reading.notes[0]), "Kop\nTekst.");
}

#[test]
fn a_file_without_front_matter_holds_no_note_but_reaches_the_audit() {
    let reading = note("Losse aantekening.\n");
    assert_eq!(reading.problems[0].code.as_str(), "no-note");
    assert!(matches!(reading.notes[0].form, Form::Passage));
    assert_eq!(plain(&reading.notes[0]), "Losse aantekening.");
}

#[test]
fn the_files_of_an_engagement_are_read_in_the_order_of_their_names() {
    let hit = "---\nsoort: hit\n---\n";
    let reading = engagement(&[
        ("b.md", hit),
        ("a.md", hit),
        ("map/c.md", hit),
        ("README.md", hit),
        ("leesmij.md", hit),
        (".obsidian/x.md", hit),
        (".git/x.md", hit),
        ("a.md~", hit),
        (".a.md.swp", hit),
        ("VERTROUWELIJK-groep/x.md", hit),
        ("report-directors/x.md", hit),
        ("concept-voor-de-groep/x.md", hit),
        ("templates/report.html", "x"),
        ("templates/note.md", "y"),
        ("plan.docx", "PK"),
        ("~$a.md", hit),
        ("a (1).md", "---\nsoort: shit\n---\nIets anders.\n"),
    ]);
    let stems = reading.notes.iter().map(|note| match &note.form {
        Form::File(stem) => stem.as_str(),
        Form::FlipOver(_) | Form::Heading | Form::Passage => "?",
    });
    assert_eq!(stems.collect::<Vec<_>>(), ["a (1)", "a", "b", "c"]);
    let overrides = reading.overrides.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>();
    assert_eq!(overrides, ["report.html"]);
    assert!(reading.file_names.contains(&"plan.docx".to_owned()));
    assert_eq!(told(&reading), ["a.md~ aside", "plan.docx office", "templates/note.md template"]);
}

/// What is told of files that are not read: the file and the reason.
fn told(reading: &Reading) -> Vec<String> {
    let unread = reading.problems.iter().filter(|problem| problem.code == Code::FileNotRead);
    let why = |problem: &Diagnostic| match problem.facts.first() {
        Some((_, Fact::Word(why))) => *why,
        Some((_, Fact::Number(_) | Fact::Term(_))) | None => "?",
    };
    unread.map(|problem| format!("{} {}", problem.place.file, why(problem))).collect()
}

#[test]
fn a_file_that_is_not_read_is_told_once_with_the_reason() {
    let hit = "---\nsoort: hit\n---\n# Titel\n\nWe zien elkaar te weinig.\n";
    let reading = engagement(&[
        ("weinig.md", hit),
        ("weinig (conflicted copy 2025-04-21).md", hit),
        ("weinig (1).md", hit),
        ("weinig-LAPTOP-7.md", hit),
        ("Kopie van weinig.md", hit),
        ("weinig 2.md", "---\nsoort: hit\n---\n# Heel iets anders\n\nEen tweede punt.\n"),
        ("sessies/een/sessie.md.txt", hit),
        ("sessies/een/notulen.docx", "PK"),
        ("sessies/een/flap", "- iets"),
        ("logseq/bak/pages/weinig/1.md", hit),
        ("logseq/bak/pages/weinig/2.md", hit),
        ("$RECYCLE.BIN/weinig.md", hit),
        ("node_modules/x/index.js", "x"),
        ("@eaDir/weinig.jpg", "x"),
        (".trash/weinig.md", hit),
        ("#weinig.md#", hit),
        (".weinig.md", hit),
        ("._weinig.md", "x"),
        ("~werk/weinig.md", hit),
        (".obsidian/plugins/LEES.md", "x"),
        ("templates/weinig.md", hit),
        ("ander/vrijgave.yaml", "vrijgaven: []\n"),
        ("LEESMIJ.txt", "Uitleg."),
        ("STAP-rapportage-directie-2025-09-18.html", "<p>"),
    ]);
    assert_eq!(
        told(&reading),
        [
            "#weinig.md# aside",
            "$RECYCLE.BIN bin",
            ".trash bin",
            ".weinig.md hidden",
            "Kopie van weinig.md copy",
            "ander/vrijgave.yaml elsewhere",
            "logseq/bak bin",
            "sessies/een/flap no-ending",
            "sessies/een/notulen.docx office",
            "sessies/een/sessie.md.txt text",
            "templates/weinig.md template",
            "weinig (1).md copy",
            "weinig (conflicted copy 2025-04-21).md copy",
            "weinig-LAPTOP-7.md copy",
            "~werk hidden",
        ]
    );
    assert_eq!(reading.notes.len(), 2);
}

#[test]
fn another_version_of_a_file_of_ours_is_an_error_and_the_record_counts_as_unread() {
    for (copy, code) in [
        ("vrijgave (Conflict van Marit 2025-04-20).yaml", "bad-record"),
        ("vrijgave-LAPTOP-7.yaml", "bad-record"),
        ("vrijgave 2.yaml", "bad-record"),
        ("Kopie van vrijgave.yaml", "bad-record"),
        ("vrijgave.sync-conflict-20250420-101010-ABC.yaml", "bad-record"),
        ("released (1).yml", "bad-record"),
        ("Vrijgave.yaml", "bad-record"),
        ("traject (conflicted copy).yaml", "two-engagement-files"),
        ("uitgereikt_conflict-20250420.yaml", "bad-handed-out"),
    ] {
        let reading = engagement(&[("vrijgave.yaml", "vrijgaven: []\n"), (copy, "vrijgaven: []\n")]);
        assert_eq!(codes(&reading), [code], "{copy}");
        assert_eq!(reading.record.is_none(), code == "bad-record", "{copy}");
    }
    assert_eq!(codes(&engagement(&[("vrijgavebeleid.yaml", "x: y\n"), ("lijst.yaml", "x: y\n")])), [""; 0]);
}

#[test]
fn bytes_that_are_no_text_are_an_error_at_their_place() {
    let reading = bytes(&[
        ("a.md", b"---\nsoort: hit\n---\nB\xe9 \n"),
        ("b.md", b"---\nsoort: hit\n---\nx\x00y\n"),
        ("c.md", b"\xff\xfea\0b\0"),
    ]);
    let found =
        reading.problems.iter().map(|problem| (problem.code.as_str(), problem.place.line, problem.place.column));
    let found = found.filter(|(code, _, _)| *code != "no-note").collect::<Vec<_>>();
    assert_eq!(found[0], ("not-utf8", 4, 2));
    assert_eq!(found[1], ("control-character", 4, 2));
    assert_eq!(found[2], ("not-utf8", 1, 1));
    assert!(reading.notes.iter().all(|note| !note.sound));
}

#[test]
fn a_file_that_is_too_large_is_an_error() {
    let large = vec![b'a'; 16 * 1024 * 1024 + 1];
    let reading = bytes(&[("a.md", &large)]);
    assert_eq!(codes(&reading), ["unreadable-file"]);
}

#[cfg(unix)]
#[test]
fn links_out_of_the_engagement_are_refused_and_loops_do_no_harm() {
    let outside = tempfile::tempdir().unwrap();
    let folder = tempfile::tempdir().unwrap();
    super::put(outside.path(), "geheim.md", b"---\nsoort: hit\n---\n");
    super::put(folder.path(), "traject.yaml", b"titel: x\n");
    super::put(folder.path(), "a.md", b"---\nsoort: hit\n---\n");
    std::os::unix::fs::symlink(outside.path(), folder.path().join("map")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("geheim.md"), folder.path().join("z.md")).unwrap();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("lus")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("a.md"), folder.path().join("b.md")).unwrap();
    let reading = super::super::read(folder.path());
    assert_eq!(codes(&reading), ["link-outside", "link-outside"]);
    assert_eq!(reading.notes.len(), 1);
}

#[test]
fn a_title_is_said_once_however_it_was_given() {
    for (text, title, body) in [
        ("---\nsoort: hit\ntitel: Vol\n---\n# Vol\n\nDe bus.\n", None, "De bus."),
        ("---\nsoort: hit\ntitel: Vol\n---\n# Leeg\n\nDe bus.\n", None, "Leeg\nDe bus."),
        ("---\nsoort: hit\n---\n**Vol**\n\nDe bus.\n", Some("Vol"), "De bus."),
        ("---\nsoort: hit\n---\n**Vol** is de bus.\n", None, "Vol is de bus."),
        ("---\nsoort: hit\n---\n**Vol**\nDe bus.\n", None, "Vol De bus."),
        ("---\nsoort: hit\n---\n**Vol** en **leeg**\n\nDe bus.\n", None, "Vol en leeg\nDe bus."),
    ] {
        let reading = note(text);
        let found = reading.notes[0].title.as_ref().map(|title| title.text.as_str());
        assert_eq!((found, plain(&reading.notes[0])), (title, body), "{text}");
        assert_eq!(codes(&reading), [""; 0], "{text}");
    }
}

#[test]
fn what_outliners_write_is_no_text() {
    let number = "64f1a2b3-1111-4222-8333-444455556666";
    for (lines, title, body) in [
        ("- id:: 64f1a2b3-1111\n  We zien elkaar\n".to_owned(), "We zien elkaar", ""),
        ("- Vol ^d4e5f6 {gewicht=3}\n".to_owned(), "Vol", ""),
        ("- Vol\n  :LOGBOOK:\n  CLOCK: [2025-03-13 do 10:00:00]\n  :END:\n  Verder\n".to_owned(), "Vol", "Verder"),
        ("- Vol\n  SCHEDULED: <2025-03-14 vr>\n  Verder\n".to_owned(), "Vol", "Verder"),
        (format!("- Vol\n  {{{{embed (({number}))}}}}\n  Zie (({number})) maar\n"), "Vol", "Zie maar"),
        ("- Vol\n\n  file:: alles over de bus\n".to_owned(), "Vol", "file:: alles over de bus"),
        ("- TODO Vol ➕ 2025-03-13 🆔 ab12cd\n".to_owned(), "TODO Vol", ""),
        ("- Vol [created:: 2025-03-13] {gewicht=2}\n  done:: 1741860000000\n".to_owned(), "Vol", ""),
        ("- Vol\n\n  done:: alles\n".to_owned(), "Vol", "done:: alles"),
        ("- Vol ✅ en klaar [stand:: goed]\n".to_owned(), "Vol ✅ en klaar [stand:: goed]", ""),
    ] {
        let reading = session(&format!("## Hits\n{lines}"));
        assert_eq!(titles(&reading), [title], "{lines}");
        assert_eq!(plain(&reading.notes[0]), body, "{lines}");
        assert_eq!(codes(&reading), Vec::<&str>::new(), "{lines}");
    }
    let reading = session("## Wij {.hit}\nid:: 64f1a2b3-1111\nVerder\n");
    assert_eq!(plain(&reading.notes[0]), "Verder");
    let reading = session(
        "## Hits\n- Open {gewicht=3} ^a1b2c4\n  id:: 64f1a2b3-1111\n  collapsed:: true\n  - sub ^b1\n    logseq.order-list-type:: number\n  meer\n",
    );
    assert_eq!(titles(&reading), ["Open"]);
    assert_eq!(plain(&reading.notes[0]), "sub ^b1 meer");
    assert_eq!(codes(&reading), Vec::<&str>::new());
}
