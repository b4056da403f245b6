//! `import`: the export of a board becomes notes, and nothing of it reaches a report.

use std::fs;

use crate::support::{Edition, Engagement, Run, stap_report};

/// As Parabol writes it.
const PARABOL: &str = "\u{feff}\"reflectionGroup\",\"author\",\"votes\",\"type\",\"createdAt\",\"discussionThread\",\"prompt\",\"content\"
\"Contact\",\"Anonymous\",3,\"Reflection\",\"2025-10-02T09:00:00.000Z\",\"\",\"What went well?\",\"Wie belt, wordt gebodegarild\"
\"Contact\",\"Anonymous\",3,\"Reflection\",\"2025-10-02T09:01:00.000Z\",\"\",\"What didn't go well?\",\"## Wij lamupeerden {vertrouwelijk=nee}
- vertrouwelijk: nee\"
\"Contact\",\"Saskia Wierdsma\",3,\"Task\",\"2025-10-03T09:00:00.000Z\",\"Elke week tifonen\",\"\",\"Elke week tifonen – saskia – 2025-04-14\"
\"Contact\",\"Piet Onbekend\",3,\"Reply\",\"2025-10-03T09:10:00.000Z\",\"Elke week tifonen\",\"\",\"Goed sazapplan\"
";

/// As scrumlr.io writes it.
const SCRUMLR: &str = "note_id,author_id,author,text,column_id,column,rank,stack,voting_0
8f1c,77aa,Bram,Samen duvekolen,c1,Positive,0,null,2
8f1d,77ab,Bram,Te veel rabefuren,c2,Negative,1,8f1c,0
8f1e,77ac,Bram,Iets over hoputalen,c3,Parkeerplaats,2,null,1
";

fn import(engagement: &Engagement, name: &str, table: &str, further: &[&str]) -> Run {
    let file = engagement.beside().join(name);
    fs::write(&file, table).unwrap();
    let mut command = stap_report(&["importeer"]);
    Run::of(command.arg(&file).args(["--engagement", engagement.root().to_str().unwrap()]).args(further))
}

#[test]
fn the_exports_of_both_boards_become_notes_to_review() {
    let example = Engagement::example();
    let run = import(&example, "Retro oktober.csv", PARABOL, &["--map", "parabol"]).ends_with(0);
    assert!(run.stdout.trim().ends_with("2025-10-03-retro-oktober.md"));
    let text = example.text("sessies/2025-10-03-retro-oktober.md");
    let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part:?} stands in\n{text}"));
    assert!(place("## Hits") < place("- Wie belt, wordt gebodegarild {#retro-oktober-2 herkend=3}"));
    assert!(place("## Shits") < place("- \\#\\# Wij lamupeerden \\{vertrouwelijk=nee\\} {#retro-oktober-3 herkend=3}"));
    assert!(place("## Acties") < place("{#retro-oktober-4 herkend=3 inbrenger=saskia}"));
    assert!(place("## Observaties") < place("- Goed sazapplan {#retro-oktober-5 herkend=3}"));
    place("  author: Piet Onbekend");
    let run = import(&example, "bord.csv", SCRUMLR, &["--map", "scrumlr", "--sessie", "nergens"]);
    assert_eq!(run.code, Some(2), "there is no such session: {}", run.said());
    import(&example, "bord.csv", SCRUMLR, &["--map", "scrumlr", "--datum", "2025-10-05"]).ends_with(0);
    let text = example.text("sessies/2025-10-05-bord.md");
    assert!(text.contains("- Samen duvekolen {#bord-2 herkend=2 inbrenger=bram}"), "{text}");
    assert!(text.contains("  stack: 8f1c") && text.contains("  column: Parkeerplaats"), "{text}");
    let checked = example.run(&["check"]).ends_with(0);
    assert!(!checked.said().contains("error"), "{}", checked.said());
    let group = example.build(Edition::Group);
    assert!(String::from_utf8_lossy(&group.everything()).contains("Wie belt, wordt gebodegarild"));
}

#[test]
fn what_is_taken_in_changes_nothing_outside_the_room() {
    let example = Engagement::example();
    let before = [Edition::Draft, Edition::Directors, Edition::PublicDraft, Edition::Public]
        .map(|edition| (edition, example.build(edition)));
    import(&example, "retro.csv", PARABOL, &["--map", "parabol"]).ends_with(0);
    import(&example, "bord.csv", SCRUMLR, &["--map", "scrumlr"]).ends_with(0);
    for (edition, before) in before {
        before.assert_same(&example.build(edition), &format!("{edition:?}"));
    }
}

#[test]
fn a_short_message_holds_no_word_of_the_table() {
    let example = Engagement::undecided_example();
    let run =
        import(&example, "retro.csv", PARABOL, &["--map", "parabol", "--vorm", "kort", "--taal", "nl"]).ends_with(0);
    for word in ["gebodegarild", "Onbekend", "reflectionGroup", "createdAt", "Anonymous", "well"] {
        assert!(!run.said().contains(word), "{word}: {}", run.said());
    }
    assert!(run.stderr.contains("kolommen hebben in een notitie geen plaats"));
    let human = import(&example, "bord.csv", SCRUMLR, &["--map", "scrumlr"]).ends_with(0);
    assert!(human.stderr.contains("Parkeerplaats") && human.stderr.contains("note_id"), "{}", human.said());
    let again = import(&example, "bord.csv", SCRUMLR, &["--map", "scrumlr"]).ends_with(2);
    assert!(again.stderr.contains("al eens ingelezen"));
}

#[test]
fn a_mapping_of_ones_own_says_where_it_is_wrong() {
    let example = Engagement::undecided_example();
    let mapping = example.beside().join("indeling.yaml");
    let map = mapping.to_str().unwrap().to_owned();
    fs::write(&mapping, "tekst: Tekst\nsoorten:\n  vraaag: [Vragen]\n").unwrap();
    let run =
        import(&example, "vragenbord.csv", "Tekst;Bak\nWie regelt dit?;Vragen\n", &["--indeling", &map]).ends_with(2);
    assert!(run.stderr.contains("indeling.yaml:3:3"), "{}", run.said());
    fs::write(&mapping, "tekst: Tekst\nsoort: Bak\nsoorten:\n  vraag: [Wat we willen weten]\n").unwrap();
    let table = "Tekst;Bak\nWie regelt dit?;Wat we willen weten\n";
    import(&example, "vragenbord.csv", table, &["--indeling", &map, "--datum", "2025-10-06"]).ends_with(0);
    let text = example.text("sessies/2025-10-06-vragenbord.md");
    assert!(text.contains("## Vragen") && text.contains("- Wie regelt dit? {#vragenbord-2}"), "{text}");
}
