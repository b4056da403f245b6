//! A note in a file of its own.

use super::super::Form;
use super::{bytes, codes, engagement, note, plain, titles};

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
        ("a (conflict).md", hit),
    ]);
    let stems = reading.notes.iter().map(|note| match &note.form {
        Form::File(stem) => stem.as_str(),
        Form::FlipOver(_) | Form::Heading | Form::Passage => "?",
    });
    assert_eq!(stems.collect::<Vec<_>>(), ["a (conflict)", "a", "b", "c"]);
    let overrides = reading.overrides.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>();
    assert_eq!(overrides, ["note.md", "report.html"]);
    assert!(reading.file_names.contains(&"plan.docx".to_owned()));
    assert_eq!(codes(&reading), Vec::<&str>::new());
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
