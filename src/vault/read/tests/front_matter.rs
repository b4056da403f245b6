//! YAML is read as it was written, and what cannot be read is an error at its place.

use super::{at, codes, engagement, fields, note};

#[test]
fn values_are_read_as_they_were_written() {
    let reading = note(
        "---\nsoort: hit\nvertrouwelijk: no\ngewicht: 0123\nmaatstaf: 4,5\nuiterlijk: 2025-04-14\nstand: \"false\"\n\
         eigenaar: [saskia, 'jan']\ndoel: ~\nvan: null\nleeg:\nlijst:\n  - een: 1\n    twee: 2\ntekst: |\n  a\n  b\nvouw: >\n  c\n  d\n---\n",
    );
    assert_eq!(codes(&reading), Vec::<&str>::new());
    assert_eq!(
        fields(&reading.notes[0]),
        [
            "soort=hit",
            "vertrouwelijk=no",
            "gewicht=0123",
            "maatstaf=4,5",
            "uiterlijk=2025-04-14",
            "stand=false",
            "eigenaar=[saskia;jan]",
            "doel=~",
            "van=null",
            "leeg=(empty)",
            "lijst=[{een=1;twee=2}]",
            "tekst=a\nb\n",
            "vouw=c d\n"
        ]
    );
}

#[test]
fn places_of_keys_and_values_are_exact_with_a_byte_order_mark_windows_line_ends_and_accents() {
    let reading = note("\u{feff}---\r\nsoort: hit\r\ntitel: \"Één ding\"\r\neigenaar: zoë\r\n---\r\nTekst.\r\n");
    assert_eq!(codes(&reading), Vec::<&str>::new());
    let note = &reading.notes[0];
    let entry = &note.fields.entries[2];
    assert_eq!(at(&reading, &entry.key.place), "eigenaar");
    assert_eq!((entry.key.place.line, entry.key.place.column), (4, 1));
    let super::RawValue::Text(value) = &entry.value else { panic!() };
    assert_eq!(at(&reading, &value.place), "zoë");
    assert_eq!((value.place.line, value.place.column), (4, 11));
    assert_eq!(note.body.plain.text, "Tekst.\n");
    assert!(note.sound);
}

#[test]
fn a_doubled_key_is_an_error_at_both_places_at_any_depth() {
    let reading = note("---\nsoort: hit\nsoort: shit\nkaart:\n  a: 1\n  a: 2\n---\n");
    assert_eq!(codes(&reading), ["doubled-key", "doubled-key"]);
    assert_eq!(reading.problems[0].place.line, 3);
    assert_eq!(reading.problems[0].also[0].line, 2);
    assert_eq!(reading.problems[1].place.line, 6);
    assert!(!reading.notes[0].sound);
}

#[test]
fn what_cannot_be_read_is_an_error_and_the_note_stays() {
    let cases = [
        ("---\nsoort: hit\ntitel: &a iets\n---\n", "alias-or-tag"),
        ("---\nsoort: hit\ntitel: *a\n---\n", "alias-or-tag"),
        ("---\nsoort: hit\ntitel: !belangrijk iets\n---\n", "alias-or-tag"),
        ("---\nsoort: hit\ntitel: !!str iets\n---\n", "alias-or-tag"),
        ("---\nsoort:\thit\n---\n", "tab-in-yaml"),
        ("---\nsoort: hit\neigenaar:\n\t- jan\n---\n", "tab-in-yaml"),
        ("---\nsoort: hit\n...\nsoort: shit\n---\n", "second-document"),
        ("---\nsoort: hit\n---\nvertrouwelijk: ja\n---\ntekst\n", "second-document"),
        ("---\nsoort: hit\ntekst\n", "front-matter-not-closed"),
        ("\n---\nsoort: hit\n---\n", "text-before-front-matter"),
        (" ---\nsoort: hit\n---\n", "text-before-front-matter"),
        ("tekst\n\n---\nsoort: hit\n---\n", "text-before-front-matter"),
        ("soort: hit\nvertrouwelijk: nee\n---\ntekst\n", "text-before-front-matter"),
        ("---\nsoort: hit\ntitel: Samen: beter\n---\n", "bad-yaml"),
        ("---\n- hit\n---\n", "bad-yaml"),
        ("---\nhit\n---\n", "bad-yaml"),
        ("---\nsoort: [hit\n---\n", "bad-yaml"),
        ("---\nsoort: \"hit\n---\n", "bad-yaml"),
        ("---\n? [a]\n: b\n---\n", "bad-yaml"),
        ("---\n%YAML 1.2\nsoort: hit\n---\n", "bad-yaml"),
    ];
    for (text, code) in cases {
        let reading = note(text);
        assert_eq!(codes(&reading), [code], "{text}");
        assert!(!reading.notes[0].sound, "{text}");
    }
}

#[test]
fn a_bomb_or_a_deep_nest_is_an_error_and_quick() {
    let begin = std::time::Instant::now();
    let deep = format!("---\nsoort: {}\n---\n", "[".repeat(100_000));
    assert_eq!(codes(&note(&deep)), ["bad-yaml"]);
    let deep = format!("---\nsoort: {}\n---\n", "{a: ".repeat(100_000));
    assert_eq!(codes(&note(&deep)), ["bad-yaml"]);
    let steps = (0..5_000).map(|depth| " ".repeat(depth) + "a:\n").collect::<Vec<_>>().concat();
    assert_eq!(codes(&note(&format!("---\n{steps}---\n"))), ["bad-yaml"]);
    let many = (0..100_000).map(|key| format!("sleutel{key}: waarde\n")).collect::<Vec<_>>().concat();
    assert_eq!(note(&format!("---\n{many}---\n")).notes[0].fields.entries.len(), 100_000);
    assert!(begin.elapsed().as_secs() < 20);
}

#[test]
fn the_engagement_file_and_the_record_are_yaml_from_their_first_line_on() {
    let reading = engagement(&[("vrijgave.yaml", "vrijgaven:\n  - datum: 2025-04-01\n")]);
    assert_eq!(reading.engagement.entries[0].key.text, "titel");
    assert_eq!(reading.record.unwrap().entries[0].key.text, "vrijgaven");
    let reading = engagement(&[("engagement.yaml", "title: x\n"), ("released.yaml", ""), ("vrijgave.yaml", "")]);
    let problems = reading.problems.iter().map(|problem| problem.code.as_str()).collect::<Vec<_>>();
    assert_eq!(problems, ["two-engagement-files", "bad-record"]);
}
