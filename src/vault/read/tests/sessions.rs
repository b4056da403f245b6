//! A session file: every heading ends the note before it, and nothing unreadable goes out.

use super::super::Form;
use super::{at, codes, engagement, fields, plain, session, titles};

#[test]
fn a_heading_with_a_block_is_a_note() {
    let reading = session(
        "# Werksessie\n\n## Te weinig contact {.belemmerend gewicht=5}\n\nTekst.\n\n## Acties\n\n- Bellen – saskia – 2025-04-14\n",
    );
    // Who and when the ending names is settled where the people are known.
    assert_eq!(titles(&reading), ["Te weinig contact", "Bellen – saskia – 2025-04-14"]);
    let endings = reading.notes[1].endings.iter().map(|ending| ending.part.text.as_str()).collect::<Vec<_>>();
    assert_eq!(endings, ["2025-04-14", "saskia"]);
    assert_eq!(fields(&reading.notes[0]), ["kind=belemmerend", "gewicht=5"]);
    assert_eq!(plain(&reading.notes[0]), "Tekst.");
    assert_eq!(reading.sessions[0].heading.as_ref().unwrap().text, "Werksessie");
    assert_eq!(codes(&reading), Vec::<&str>::new());
}

#[test]
fn a_block_is_read_with_exact_places() {
    let reading =
        session("## Één {#een .hit titel-openbaar=\"twee \\\"woorden\\\"\" eigenaar=zoë vertrouwelijk=nee leeg=}\n");
    let note = &reading.notes[0];
    assert_eq!(
        fields(note),
        ["id=een", "kind=hit", "titel-openbaar=twee \"woorden\"", "eigenaar=zoë", "vertrouwelijk=nee", "leeg=(empty)"]
    );
    assert_eq!(at(&reading, &note.fields.entries[3].key.place), "eigenaar");
    let super::RawValue::Text(word) = &note.fields.entries[3].value else { panic!() };
    assert_eq!(at(&reading, &word.place), "zoë");
    assert_eq!(word.place.column, 62);
}

#[test]
fn a_brace_that_cannot_be_read_is_an_error_and_still_ends_the_note_before() {
    for heading in [
        "## Geheim {.hit vertrouwelijk=ja",
        "## Geheim .hit vertrouwelijk=ja}",
        "## Geheim {.hit vertrouwelijk=\"ja}",
        "## Geheim {.hit} nog iets",
        "## Geheim {hit}",
        "## Geheim { .hit, gewicht=3 }",
        "## Geheim {.hit gewicht=“3”}",
        "## Geheim {{.hit}}",
        "Geheim {.hit\n---",
        "##Geheim {.hit}",
        "##Geheim",
    ] {
        let reading = session(&format!("## Open {{.hit vertrouwelijk=nee}}\nopen\n\n{heading}\nverborgen\n"));
        assert_eq!(codes(&reading).len(), 1, "{heading}");
        assert_eq!(plain(&reading.notes[0]), "open", "{heading}");
        assert!(reading.notes[0].sound, "{heading}");
        assert_eq!(reading.notes.len(), 2, "{heading}");
        assert!(!reading.notes[1].sound, "{heading}");
        assert_eq!(plain(&reading.notes[1]), "verborgen", "{heading}");
    }
}

#[test]
fn a_doubled_key_in_a_block_is_an_error() {
    let reading = session("## Iets {.hit .shit}\n## Anders {gewicht=1 gewicht=2 .hit}\n");
    assert_eq!(codes(&reading), ["doubled-key", "doubled-key"]);
    assert!(reading.notes.iter().all(|note| !note.sound));
}

#[test]
fn every_heading_ends_the_note_before_it() {
    for heading in [
        "# Privé",
        "## Privé",
        "Privé\n=====",
        "Privé\n---",
        "  ## Privé ##",
        "> ## Privé",
        "- # Privé",
        "#\tPrivé",
        "<div>\n## Privé",
        "<!-- x -->\n## Privé",
    ] {
        let reading = session(&format!("# Titel\n\n## Open {{.hit}}\nopen\n\n{heading}\nverborgen\n"));
        assert_eq!(plain(&reading.notes[0]).lines().next().unwrap(), "open", "{heading}");
        assert!(!plain(&reading.notes[0]).contains("verborgen"), "{heading}");
        let last = reading.notes.last().unwrap();
        assert!(matches!(last.form, Form::Passage), "{heading}");
        assert_eq!(last.title.as_ref().unwrap().text, "Privé", "{heading}");
    }
}

#[test]
fn deeper_headings_stay_in_their_note_and_count_from_one() {
    let reading = session("## Open {.hit}\n### Waarom\ntekst\n");
    assert_eq!(titles(&reading), ["Open"]);
    let crate::prose::Block::Heading { level, .. } = &reading.notes[0].body.markdown.0[0] else { panic!() };
    assert_eq!(*level, 1);
}

#[test]
fn code_that_is_not_closed_hides_no_heading() {
    let reading = session("## Open {.hit}\n```\ncode\n\n## Geheim {.hit}\nverborgen\n");
    assert_eq!(titles(&reading), ["Open", "Geheim"]);
    assert_eq!(codes(&reading), ["code-not-closed"]);
    assert!(reading.notes.iter().all(|note| !note.sound));
    // Two halves of different code pair up: the note in between must not become part of the first.
    let reading = session("## Open {.hit}\n```\ncode\n\n## Geheim {.hit}\n```sh\nx\n```\n");
    assert_eq!(titles(&reading), ["Open", "Geheim"]);
    assert_eq!(codes(&reading)[0], "code-not-closed");
    assert!(reading.notes.iter().all(|note| !note.sound));
}

#[test]
fn what_looks_like_a_heading_in_fenced_code_keeps_the_note_in_the_group() {
    for line in [
        "# Privé",
        "  # Privé",
        "## Privé",
        "##Privé",
        "#Shits",
        "#\u{a0}Privé",
        "### Privé {.hit}",
        "Privé\n=====",
        "Privé\n---",
    ] {
        for fence in ["```", "~~~"] {
            // Neither of the two fences was closed by the one who typed it; to Markdown they are a pair.
            let reading =
                session(&format!("## Open {{.hit vertrouwelijk=nee}}\n{fence}\ncode\n\n{line}\ngeheim\n{fence}\nx\n"));
            assert!(codes(&reading).contains(&"code-not-closed"), "{line}");
            assert!(!reading.notes[0].sound && !plain(&reading.notes[0]).contains("geheim"), "{line}");
        }
    }
}

#[test]
fn an_underlined_heading_in_html_joins_no_notes() {
    for line in ["Privé\n---", "Privé\n====="] {
        let reading = session(&format!("## Open {{.hit vertrouwelijk=nee}}\n<div>\n{line}\ngeheim\n</div>\n"));
        assert!(!plain(&reading.notes[0]).contains("geheim"), "{line}");
    }
    let reading = session("## Open {.hit}\n<div>\n\n---\n\n</div>\n");
    assert_eq!(codes(&reading), Vec::<&str>::new());
}

#[test]
fn what_cannot_be_a_heading_may_stand_in_fenced_code() {
    let reading = session("## Open {.hit}\n```\n---\n#!/bin/sh\n#opmerking\n\n---\n- a\n### x\n```\nna\n");
    assert_eq!(titles(&reading), ["Open"]);
    assert_eq!(codes(&reading), Vec::<&str>::new());
}

#[test]
fn a_remark_in_code_may_stand_where_headings_end_nothing() {
    for body in ["## Open {.hit}\n\n    # opmerking\n\nna\n", "## Hits\n\n- Open\n\n      # opmerking\n"] {
        let reading = session(body);
        assert_eq!(titles(&reading), ["Open"], "{body}");
        assert_eq!(codes(&reading), Vec::<&str>::new(), "{body}");
    }
    let reading = super::note("---\nsoort: hit\n---\n# Open\n\n```\n# opmerking\n## nog een\n```\n");
    assert_eq!(titles(&reading), ["Open"]);
    assert_eq!(codes(&reading), Vec::<&str>::new());
}

#[test]
fn a_fence_that_is_indented_as_code_closes_nothing() {
    for last in ["    ```", "\t```"] {
        let reading = session(&format!("## Open {{.hit vertrouwelijk=nee}}\n```\ncode\n{last}\n"));
        assert_eq!(codes(&reading), ["code-not-closed"], "{last}");
        assert!(!reading.notes[0].sound, "{last}");
    }
    for closed in
        ["```\ncode\n   ```", "```\n```", "- a\n\n  ```\n  code\n     ```", "> ~~~\n> code\n> ~~~~", "```\n\n```"]
    {
        let reading = session(&format!("## Open {{.hit}}\n{closed}\n"));
        assert_eq!(codes(&reading), Vec::<&str>::new(), "{closed}");
    }
}

#[test]
fn items_of_a_section_are_notes_of_its_kind() {
    let reading = session(
        "## Hits:\n\ninleiding\n\n- We *lachen* veel\n- We delen\n  kennis {gewicht=4}\n- Derde {#x .actie}\n\n  Meer hierover.\n\n  - a\n  - b\n\nna\n\n* Vierde\n1. Vijfde\n",
    );
    assert_eq!(titles(&reading), ["", "We lachen veel", "We delen kennis", "Derde", "", "Vierde", "Vijfde"]);
    assert_eq!(plain(&reading.notes[3]), "Meer hierover.\na\nb");
    assert_eq!(fields(&reading.notes[3]), ["id=x", "kind=actie"]);
    assert!(matches!(reading.notes[1].form, Form::FlipOver(crate::vault::kind::Kind::Promoting)));
    assert!(matches!(reading.notes[0].form, Form::Passage) && matches!(reading.notes[4].form, Form::Passage));
    assert_eq!(plain(&reading.notes[4]), "na");
    assert_eq!(fields(&reading.notes[2]), ["gewicht=4"]);
    assert_eq!(codes(&reading), ["line-not-read", "line-not-read"]);
}

#[test]
fn an_action_may_end_in_its_owner_and_date() {
    for (line, expected) in [
        ("Bellen – saskia – 2025-04-14", "2025-04-14<Bellen – saskia|saskia<Bellen"),
        ("Bellen - Saskia de Boer - eind mei", "eind mei<Bellen - Saskia de Boer|Saskia de Boer<Bellen"),
        ("Bellen — saskia, jan — 14-04-2025 {gewicht=2}", "14-04-2025<Bellen — saskia, jan|saskia, jan<Bellen"),
        ("[x] Bellen – **jan**", "jan<Bellen"),
        ("Een – twee – drie – vier", "vier<Een – twee – drie|drie<Een – twee"),
        ("[ ] Bellen", ""),
        ("TODO Bellen – jan", "jan<Bellen"),
        ("Bellen-en-mailen", ""),
    ] {
        let reading = session(&format!("## Acties\n\n- {line}\n"));
        let note = &reading.notes[0];
        let title =
            |ending: &super::super::Ending| ending.title.as_ref().map_or(String::new(), |title| title.text.clone());
        let endings = note.endings.iter().map(|ending| format!("{}<{}", ending.part.text, title(ending)));
        assert_eq!(endings.collect::<Vec<_>>().join("|"), expected, "{line}");
        assert_eq!(codes(&reading), Vec::<&str>::new(), "{line}");
        assert_eq!(plain(note), "", "{line}");
    }
    assert_eq!(fields(&session("## Acties\n- [x] Bellen\n").notes[0]), ["state=done"]);
}

#[test]
fn a_long_first_paragraph_gives_its_first_sentence_or_words_and_stays() {
    let sentence = format!("Kort gezegd. {}", "en nog iets ".repeat(20));
    let words = "woord ".repeat(60);
    let reading = session(&format!("## Hits\n\n- {sentence}\n- {words}\n"));
    assert_eq!(titles(&reading)[0], "Kort gezegd.");
    assert_eq!(titles(&reading)[1], format!("{} …", ["woord"; 12].join(" ")));
    assert!(plain(&reading.notes[0]).starts_with("Kort gezegd. en nog iets"));
}

#[test]
fn one_items_definitions_do_not_reach_another_item() {
    let reading = session("## Hits\n\n- zie [a]\n- geheim\n\n  [a]: http://geheim.nl\n");
    assert_eq!(titles(&reading)[0], "zie [a]");
    assert!(!plain(&reading.notes[0]).contains("geheim"));
}

#[test]
fn extents_part_the_file_among_the_notes() {
    let reading = session("# T\n\nlos\n\n## A {.hit}\na\n## Hits\n- b\n  c\n- d\n## E\n");
    let text = &reading.sources.iter().find(|source| source.file.ends_with("sessie.md")).unwrap().text;
    let mut end = text.find("# T").unwrap() + 4;
    for note in &reading.notes {
        assert_eq!(note.extent.start, end);
        end = note.extent.end;
    }
    assert_eq!(end, text.len());
}

#[test]
fn files_in_a_sessions_folder_belong_to_it() {
    let reading = engagement(&[
        ("sessies/a/sessie.md", "---\ndatum: 2025-01-01\n---\n"),
        ("sessies/a/diep/los.md", "---\nsoort: hit\n---\n"),
        ("sessies/2025-02-02-b.md", "---\ndatum: 2025-02-02\n---\n## N {.hit}\n"),
        ("sessions/c/session.md", "---\ndate: 2025-03-03\n---\n"),
        ("elders.md", "---\nsoort: hit\n---\n"),
    ]);
    let names = reading.sessions.iter().map(|session| session.name.as_str()).collect::<Vec<_>>();
    assert_eq!(names, ["2025-02-02-b", "a", "c"]);
    let sessions = reading.notes.iter().map(|note| note.session).collect::<Vec<_>>();
    assert_eq!(sessions, [None, Some(0), Some(1)]);
}

#[test]
fn a_session_whose_keys_cannot_be_read_keeps_all_its_notes() {
    let reading = engagement(&[
        ("sessies/a/sessie.md", "---\ndatum: [\n---\n## N {.hit vertrouwelijk=nee}\n"),
        ("sessies/a/los.md", "---\nsoort: hit\nvertrouwelijk: nee\n---\n"),
    ]);
    assert_eq!(codes(&reading), ["bad-yaml"]);
    assert!(reading.notes.iter().all(|note| !note.sound));
}

#[test]
fn a_bare_link_in_a_title_is_an_error() {
    for body in ["## Zie [[geheime-notitie]] {.hit}\n", "## Hits\n\n- Zie [[geheime-notitie]]\n"] {
        let reading = session(body);
        assert_eq!(codes(&reading), ["bare-link"], "{body}");
        assert!(!reading.notes[0].sound);
        assert_eq!(titles(&reading)[0], "Zie");
    }
}

#[test]
fn odd_blanks_beside_the_marks_of_a_heading_join_no_notes() {
    for heading in [
        "#\u{a0}Privé",
        "##\u{a0}Privé",
        "\u{a0}## Privé",
        "\u{200b}## Privé",
        "\u{feff}# Privé",
        "###\u{a0}Privé",
        "#Shits",
    ] {
        let reading = session(&format!("## Open {{.hit vertrouwelijk=nee}}\nopen\n\n{heading}\nverborgen\n"));
        assert_eq!(codes(&reading), ["heading-unclear"], "{heading}");
        assert_eq!(plain(&reading.notes[0]), "open", "{heading}");
        assert!(reading.notes[0].sound, "{heading}");
    }
}

#[test]
fn a_line_that_is_not_indented_joins_no_item_that_may_go() {
    for line in ["Geheim", "*Geheim*", "+1", "[Geheim](x)"] {
        let reading = session(&format!("## Hits\n\n- Open {{vertrouwelijk=nee}}\n{line}\n- Ander {{gewicht=1}}\n"));
        assert_eq!(codes(&reading), ["line-not-indented"], "{line}");
        assert!(!reading.notes[0].sound, "{line}");
        assert!(reading.notes[1].sound, "{line}");
    }
    for line in ["-Geheim", "-\u{a0}Geheim", "• Geheim", "– Geheim", "1)Geheim"] {
        let reading = session(&format!("## Hits\n\n- Open {{vertrouwelijk=nee}}\n{line}\n- Ander {{gewicht=1}}\n"));
        assert!(!codes(&reading).contains(&"line-not-indented"), "{line}");
        assert_eq!(plain(&reading.notes[0]), "", "{line}");
        assert_eq!(reading.notes.len(), 3, "{line}");
    }
    let reading =
        session("## Hits\n\n- Open {vertrouwelijk=nee}\n  erbij\n\n  Meer.\n\n- Ander {vertrouwelijk=ja}\nlos\n");
    assert_eq!(codes(&reading), Vec::<&str>::new());
}

#[test]
fn a_title_goes_on_where_an_editor_broke_it_and_ends_where_the_text_begins() {
    for (lines, title, body) in [
        ("- Een punt dat lang is\n  en hier eindigt {gewicht=3}\n", "Een punt dat lang is en hier eindigt", ""),
        ("- Een punt\n  Een toelichting.\n", "Een punt", "Een toelichting."),
        ("- Een punt {gewicht=3}\n  een toelichting.\n", "Een punt", "een toelichting."),
        ("- Een punt\n  Dat Zo Verder Gaat {gewicht=3}\n", "Een punt Dat Zo Verder Gaat", ""),
        (
            "- Een punt dat\n  verder gaat {gewicht=3}\n  Een toelichting.\n",
            "Een punt dat verder gaat",
            "Een toelichting.",
        ),
        ("- Een punt dat\nverder gaat {vertrouwelijk=nee}\n", "Een punt dat verder gaat", ""),
        ("- ~~Oud~~ Nieuw\n", "Nieuw", ""),
        ("- Een punt dat\\\n  verder gaat {gewicht=3}\n", "Een punt dat verder gaat", ""),
    ] {
        let reading = session(&format!("## Hits\n{lines}"));
        assert_eq!(titles(&reading), [title], "{lines}");
        assert_eq!(plain(&reading.notes[0]), body, "{lines}");
        assert_eq!(codes(&reading), Vec::<&str>::new(), "{lines}");
    }
}

#[test]
fn a_flag_without_braces_is_told() {
    for line in [
        "vertrouwelijk: nee",
        "Wij lachen (niet vertrouwelijk)",
        "Wij lachen vertrouwelijk=nee",
        "Wij lachen, vertrouwelijk: nee",
        "Wij lachen <confidential=no>",
    ] {
        let reading = session(&format!("## Hits\n- {line}\n"));
        assert_eq!(reading.notes[0].asks.len(), 1, "{line}");
    }
}

#[test]
fn what_is_open_right_below_an_item_keeps_it_though_it_is_not_indented_far_enough() {
    let item = "-\tWij bellen {vertrouwelijk=nee}\n";
    for below in [
        "  ```\n  :::vertrouwelijk\n",
        "  > Vertrouwelijk: Saskia huilde.\n",
        "  <!-- nooit\n",
        "  ```\n  ### Voor mezelf\n",
    ] {
        let reading = session(&format!("## Hits\n{item}{below}"));
        assert!(!reading.notes[0].sound, "{below}");
        let told = codes(&reading);
        assert!(told.contains(&"line-not-indented") && !told.contains(&"line-not-read"), "{below}: {told:?}");
    }
    for below in [
        "  > Een gewone zin.\n",
        "  > Een gewone zin.\n\nNiet delen: voor mij.\n",
        "  ```\n  code\n\n  meer\n  ```\n",
        "\n  ```\n  open\n",
        "```\nopen\n",
    ] {
        let reading = session(&format!("## Hits\n{item}{below}"));
        assert!(reading.notes[0].sound, "{below}");
    }
}
