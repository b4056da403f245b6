//! Nothing in a note reaches over its end, and nothing typed is lost without a word.

use super::super::Form;
use super::{codes, note, plain, session, titles};

/// Which notes could be read whole, passages left out.
fn sound(reading: &super::Reading) -> Vec<bool> {
    let notes = reading.notes.iter().filter(|note| !matches!(note.form, Form::Passage));
    notes.map(|note| note.sound).collect()
}

#[test]
fn what_is_open_at_the_end_of_a_note_keeps_it_and_the_next() {
    for (open, code) in [
        ("<!-- nog navragen", "comment-not-closed"),
        ("%% nog navragen", "comment-not-closed"),
        (":::vertrouwelijk", "part-not-closed"),
        ("```", "code-not-closed"),
        ("<!— nog navragen", "comment-misspelt"),
        ("{>>nog navragen", "editor-mark"),
    ] {
        let reading = session(&format!(
            "## Een {{.hit}}\ntekst\n\n{open}\n## Twee {{.hit vertrouwelijk=ja}}\ngeheim\n## Drie {{.hit}}\nopen\n"
        ));
        assert_eq!(codes(&reading), [code], "{open}");
        assert_eq!(titles(&reading), ["Een", "Twee", "Drie"], "{open}");
        assert_eq!(sound(&reading), [false, false, true], "{open}");
        assert!(!plain(&reading.notes[0]).contains("geheim"), "{open}");
    }
}

#[test]
fn a_merge_whose_middle_underlines_its_beginning_keeps_what_follows() {
    let reading = session("<<<<<<< HEAD\noud\n=======\n## Een {.hit vertrouwelijk=nee}\nnieuw\n## Twee {.hit}\nopen\n");
    assert_eq!(codes(&reading), ["merge-marker"]);
    assert_eq!(sound(&reading), [false, false]);
    let reading =
        session("## Een {.hit}\na\n<<<<<<< HEAD\noud\n=======\n## Twee {.hit}\nb\n>>>>>>> main\n## Drie {.hit}\n");
    assert_eq!(codes(&reading), ["merge-marker", "merge-marker"]);
    assert_eq!(sound(&reading), [false, false, false]);
}

#[test]
fn what_is_closed_notes_further_down_keeps_all_between() {
    for (open, close) in [("<!--", "-->"), (":::vertrouwelijk", ":::"), ("{--", "--}")] {
        let reading = session(&format!(
            "## Hits\n- een\n  {open}\n- twee\n- drie {{vertrouwelijk=nee}}\n- vier\n  {close}\n- vijf\n"
        ));
        assert_eq!(sound(&reading), [false, false, false, false, true], "{open}");
    }
}

#[test]
fn every_line_end_ends_a_line() {
    for end in ["\n", "\r\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}"] {
        let body = ["## Open {.hit vertrouwelijk=nee}", "tekst", "", "## Voor mezelf", "", "geheim", ""].join(end);
        let reading = session(&body);
        assert_eq!(titles(&reading), ["Open", "Voor mezelf"], "{end:?}");
        assert_eq!(plain(&reading.notes[0]), "tekst", "{end:?}");
        assert_eq!(super::at(&reading, &reading.notes[1].title.as_ref().unwrap().place), "Voor mezelf");
        let file = ["---", "soort: hit", "vertrouwelijk: nee", "---", "# Titel", "", "tekst"].join(end);
        let reading = note(&file);
        assert_eq!(titles(&reading), ["Titel"], "{end:?}");
        assert_eq!(super::fields(&reading.notes[0]), ["soort=hit", "vertrouwelijk=nee"], "{end:?}");
        assert_eq!(codes(&reading), Vec::<&str>::new(), "{end:?}");
    }
}

#[test]
fn lines_are_counted_as_editors_count_them() {
    let reading = session("een\rtwee\r\ndrie\u{2028}nog drie\n## Open {\n");
    assert_eq!(reading.problems.iter().map(|problem| problem.place.line).collect::<Vec<_>>(), [7]);
}

#[test]
fn an_underlined_line_below_a_list_or_a_quotation_is_a_heading() {
    for above in ["- een\n- twee", "> citaat", "1. een", "- een\n  meer", "- een\n  - twee", "– een"] {
        for line in ["---", "===", "----------"] {
            let reading =
                session(&format!("## Open {{.hit vertrouwelijk=nee}}\n\n{above}\nVoor mezelf\n{line}\n\ngeheim\n"));
            // What underlines it may make it the session's title to Markdown; below a note it is none.
            assert_eq!(titles(&reading).len(), 2, "{above}");
            assert!(titles(&reading)[1].ends_with("Voor mezelf"), "{above}");
            assert!(!plain(&reading.notes[0]).contains("geheim"), "{above}");
        }
    }
    // A line below a list parts, it does not underline.
    let reading = session("## Open {.hit}\n\n- een\n- twee\n---\nmeer\n");
    assert_eq!(titles(&reading), ["Open"]);
}

#[test]
fn front_matter_in_the_midst_of_a_file_keeps_it() {
    for second in [
        "---\nsoort: belemmerend\n---\n",
        "---\nsoort: belemmerend\nvertrouwelijk: ja\n---\n",
        "—\nkind: hindering\n—\n",
        "\u{200b}---\nsoort: hit\n---\n",
        "---\ntitle: x\nlayout: y\n---\n",
        "+++\nsoort = \"hit\"\n+++\n",
        "soort: hit\nvertrouwelijk: ja\n---\n",
        "---\n\nsoort: hit\n\n---\n",
        "---\nstatus: geheim\n---\n",
        "---\n{\"soort\": \"hit\", \"vertrouwelijk\": \"ja\"}\n---\n",
    ] {
        let reading = note(&format!(
            "---\nsoort: gedrag\nvertrouwelijk: nee\n---\n# Open\n\ntekst\n\n{second}# Geheim\n\ngeheim\n"
        ));
        assert!(codes(&reading).contains(&"second-document"), "{second}");
        assert!(!reading.notes[0].sound, "{second}");
        let reading = session(&format!("## Open {{.hit vertrouwelijk=nee}}\ntekst\n\n{second}geheim\n"));
        assert!(codes(&reading).contains(&"second-document"), "{second}");
        let open = &reading.notes[0];
        assert!(!open.sound || !plain(open).contains("geheim"), "{second}");
    }
    let reading =
        session("## Hits\n- Open {vertrouwelijk=nee}\n\n  ---\n  soort: shit\n  vertrouwelijk: ja\n  ---\n  geheim\n");
    assert!(codes(&reading).contains(&"second-document") && !reading.notes[0].sound);
    for harmless in [
        "---\n\nWaarom: omdat het helpt\n",
        "Let op: dit\n\n---\n",
        "Datum: gisteren\n\nmeer\n",
        "---\n\nVoetbal: zaterdag\n\n---\n",
    ] {
        let reading = note(&format!("---\nsoort: gedrag\n---\n# Open\n\ntekst\n\n{harmless}"));
        assert_eq!(codes(&reading), Vec::<&str>::new(), "{harmless}");
    }
}

#[test]
fn look_alikes_of_marks_are_an_error() {
    for (line, code) in [
        ("a <!— geheim —>", "comment-misspelt"),
        ("a ‹!-- geheim --›", "comment-misspelt"),
        ("a <!– geheim –>", "comment-misspelt"),
        ("a < !-- geheim -->", "comment-misspelt"),
        ("a <\u{200b}!-- geheim -->", "comment-misspelt"),
        ("<-- geheim -->", "comment-misspelt"),
        ("％％ geheim ％％", "comment-misspelt"),
        ("-->", "comment-misspelt"),
        ("a {>>geheim<<}", "editor-mark"),
        ("a {++geheim++} b", "editor-mark"),
        ("a {--geheim--} b", "editor-mark"),
        ("a {~~oud~>geheim~~} b", "editor-mark"),
        ("a {==geheim==} b", "editor-mark"),
        ("a {»geheim«} b", "editor-mark"),
        ("a { >> geheim << } b", "editor-mark"),
        ("a <del>geheim</del> b", "editor-mark"),
        ("a <S>geheim</S> b", "editor-mark"),
        ("a <del datetime=\"2025\">geheim b", "editor-mark"),
        ("a <comment>geheim</comment> b", "editor-mark"),
        ("a <--! geheim --!>", "comment-misspelt"),
        ("~~ geheim ~~ b", "editor-mark"),
        ("~~geheim b", "editor-mark"),
        ("a <iframe src=\"https://een.nl\"></iframe>", "picture-refused"),
        ("a <!&mdash; geheim &mdash;>", "comment-misspelt"),
        ("::\u{200b}:vertrouwelijk\ngeheim\n:::", "part-misspelt"),
        ("։։։vertrouwelijk\ngeheim\n։։։", "part-misspelt"),
        (": : : vertrouwelijk\ngeheim\n: : :", "part-misspelt"),
        ("：：： vertrouwelijk", "part-misspelt"),
    ] {
        for before in ["", "- ", "> ", "1. "] {
            let reading = note(&format!("---\nsoort: hit\nvertrouwelijk: nee\n---\n# Open\n\n{before}{line}\n"));
            assert!(codes(&reading).contains(&code), "{before}{line}: {:?}", codes(&reading));
            assert!(!reading.notes[0].sound, "{before}{line}");
        }
    }
    for harmless in [
        "A --> B",
        "a -> b",
        "«citaat»",
        "5 % en 6 %",
        "{x}",
        "a — b",
        "a <3",
        "x ++ y",
        "een <objectadres>",
        "<s",
        "<strik>",
        ">> doorgestuurd",
    ] {
        let reading = note(&format!("---\nsoort: hit\n---\n# Open\n\n{harmless}\n"));
        assert_eq!(codes(&reading), Vec::<&str>::new(), "{harmless}");
    }
}

#[test]
fn a_word_that_asks_to_stay_is_found_wherever_a_line_begins() {
    for line in [
        "Vertrouwelijk: geheim",
        "(vertrouwelijk) geheim",
        "[vertrouwelijk] geheim",
        "**Vertrouwelijk:** geheim",
        "### Voor mezelf",
        "Niet delen!",
        "geheim (vertrouwelijk, niet delen)",
        "geheim – niet delen",
        "- niet delen: geheim",
        "1. (confidential) geheim",
        "> Do not share: geheim",
        "| a | vertrouwelijk: b |",
        "for myself: geheim",
        "#vertrouwelijk",
        "~~x~~ (niet delen)",
        "(vertrouwеlijk) geheim",
        "(ver\u{ad}trou\u{200b}welijk) geheim",
        "(vertr.) geheim",
        "🔒 geheim",
        "### Ik-beelden",
        "> #### Aantekening begeleider ####",
        "### Kladje",
    ] {
        let reading = session(&format!("## Hits\n- Open {{vertrouwelijk=nee}}\n  {line}\n"));
        assert_eq!(reading.notes[0].asks.len(), 1, "{line}");
    }
    for harmless in [
        "Vertrouwelijk gesprek met de klant",
        "Wij delen kennis, niet meningen",
        "Voor mezelf wil ik meer rust",
        "Niet delen we meer, maar anders",
        "Het is vertrouwelijk besproken",
        "Hulp vragen is niet vertrouwd",
        "Privéauto's",
        "Samen (niet alleen) op pad",
        "| wie | intern | persoonlijk |",
        "Intern lossen we het op",
        "### Intern overleg",
        "### Intern",
        "Intern: we lopen langs elkaar heen",
        "Bus (vertr. 7:30) zit vol",
        "Tekens: 🙂 🔒 🚗",
        "### Persoonlijk leiderschap",
        "Memo's lezen we niet",
        "Vertrek: om acht uur",
    ] {
        let reading = session(&format!("## Hits\n- Open {{vertrouwelijk=nee}}\n  {harmless}\n"));
        assert!(reading.notes[0].asks.is_empty(), "{harmless}");
    }
}

#[test]
fn what_cannot_be_understood_is_told() {
    for (body, code) in [
        ("## Thema\nSamen beter {vertrouwelijk=nee}\n", "line-not-read"),
        ("## Hits\n- Open\n\nlos\n", "line-not-read"),
        ("## Hits\n\n| a | b |\n|---|---|\n| c | d |\n", "line-not-read"),
        ("## Hits\n-Koffie\n", "line-not-read"),
        ("## Hits\n- Open\n-Koffie {vertrouwelijk=nee}\n", "line-not-read"),
        ("## Acties\n- Open\n– Bellen\n", "line-not-read"),
        ("## Wat deed pijn\n- Open {vertrouwelijk=nee}\n", "unknown-section"),
        ("## Hits\n\n**Acties**\n- Bellen – bram {vertrouwelijk=nee}\n", "heading-unclear"),
        ("## Hits\n- Open\n\n### Ik-beelden\n- Ik ook {vertrouwelijk=nee}\n", "heading-unclear"),
        ("## Hits\n- Open\n\nVoor mezelf:\n- Ik ook {vertrouwelijk=nee}\n", "heading-unclear"),
    ] {
        let reading = session(body);
        assert_eq!(codes(&reading), [code], "{body}");
    }
    for (body, expected) in [
        ("## Wat gaat goed\n- Open\n", "Open"),
        ("## Hits\n• Open\n", "Open"),
        ("## Hits\n– Open\n", "Open"),
        ("## Hits\n•\tOpen {gewicht=3}\n", "Open"),
        ("## Action items\n- Open\n", "Open"),
    ] {
        let reading = session(body);
        assert_eq!(titles(&reading), [expected], "{body}");
        assert_eq!(codes(&reading), Vec::<&str>::new(), "{body}");
    }
    for body in [
        "## Voor mezelf\n- x\n",
        "## Agenda\n- x\n",
        "# Werksessie\n- x\n",
        "## Hits\n\n---\n\n- x\n",
        "## Hits\n<!-- x -->\n- x\n",
    ] {
        assert_eq!(codes(&session(body)), Vec::<&str>::new(), "{body}");
    }
}

#[test]
fn a_merge_keeps_every_note_of_its_file() {
    for body in [
        "## Hits\n- Een\n- Twee\n>>>>>>> t\n",
        "## Hits\n<<<<<<‹ HEAD\n- Een\n- Twee\n",
        "## Hits\n- Een\n=======\n- Twee\n>>>>>>>>>>> t\n",
        "## Hits\n- Een\n  - <<<<<<< HEAD\n- Twee\n",
        "## Hits\n- Een\n- Twee\n  \\<<<<<<< HEAD\n",
        "<!--\n<<<<<<< HEAD\n-->\n\n## Hits\n- Een\n- Twee\n",
    ] {
        let reading = session(body);
        assert!(reading.notes.iter().all(|note| !note.sound), "{body}");
        assert!(codes(&reading).contains(&"merge-marker"), "{body}");
    }
}

#[test]
fn a_tab_behind_the_mark_of_an_item_takes_no_letter() {
    for (line, title) in [
        ("-\tNiet iedereen belt", "Niet iedereen belt"),
        ("- \tDe bus is vol", "De bus is vol"),
        ("1.\tZeven karren", "Zeven karren"),
        ("-\t[ ] Taak", "Taak"),
        ("  -\t\u{e9}\u{e9}n bus", "\u{e9}\u{e9}n bus"),
        ("*\tA\n\tVerder", "A"),
    ] {
        let reading = session(&format!("## Hits\n{line}\n"));
        assert_eq!(titles(&reading), [title], "{line}");
    }
}

#[test]
fn what_markdown_shows_nowhere_is_told() {
    for body in [
        "## Wij lachen[^1] {.hit}\nTekst.\n\n[^1]: een noot\n",
        "## Wij lachen {.hit}\nTekst[^1].\n\n[^1]: een noot\n\n[^1]: nog een\n",
        "## Hits\n- Wij lachen\n\n  [besluit]: uitgesteld\n",
        "## Wij lachen {.hit}\n| wie | wat |\n|---|---|\n| wij | bellen | altijd |\n",
    ] {
        let reading = session(body);
        assert_eq!(codes(&reading), ["line-not-read"], "{body}");
        assert!(reading.notes.iter().all(|note| note.sound), "{body}");
    }
    for body in [
        "## A {.hit}\n[x][y] en[^1]\n\n[y]: http://een.nl\n\n[^1]: noot\n",
        "## A {.hit}\n| a | b |\n|---|---|\n| c |\n",
    ] {
        assert_eq!(codes(&session(body)), Vec::<&str>::new(), "{body}");
    }
}

#[test]
fn a_comment_in_a_comment_lets_none_of_its_words_out() {
    let reading = session("## A {.hit vertrouwelijk=nee}\nTekst <!-- a <!-- b --> geheim -->\n");
    assert!(codes(&reading).contains(&"comment-not-closed") && !reading.notes[0].sound);
}

#[test]
fn what_stands_below_another_section_that_is_no_heading_is_read_as_neither() {
    for line in ["### Shits", "#### Shits", "Shits:", "**Shits**"] {
        let reading = session(&format!("## Hits\n- Een\n\n{line}\n\n- Twee {{vertrouwelijk=nee}}\n"));
        assert_eq!(codes(&reading), ["heading-unclear"], "{line}");
        assert_eq!(sound(&reading), [true], "{line}");
    }
    let reading = session("## Hits\n- Een\n\n### Onze hits\n\n- Twee\n");
    assert_eq!(sound(&reading), [true, true]);
}

#[test]
fn what_only_sounds_like_a_mark_is_none() {
    for line in [
        "### Vertrouwelijk omgaan met elkaar",
        "Kennis houden we bij ons, niet delen",
        "Vertrouwelijke, veilige gesprekken",
        "Doel: weglaten",
        "Agenda: priv\u{e9}",
        "| Extern | Intern |",
        "| Actie | Begeleider |",
        "||||||||",
        "Sport: we wandelen",
    ] {
        let reading = session(&format!("## Wij {{.hit}}\n\n---\n\n{line}\n"));
        assert!(reading.notes[0].asks.is_empty(), "{line}");
        assert_eq!(codes(&reading), Vec::<&str>::new(), "{line}");
    }
    for line in
        ["Wij lachen, niet delen met de directie", "Let op: vertrouwelijk.", "Vertrouwlijk: wij", "Zie #vertrouwelijk"]
    {
        let reading = session(&format!("## Wij {{.hit}}\n\n{line}\n"));
        assert_eq!(reading.notes[0].asks.len(), 1, "{line}");
    }
}

#[test]
fn what_is_open_in_words_that_may_be_a_heading_or_not_keeps_the_note_above_as_well() {
    for body in [
        "## Hits\n-\tOpen {vertrouwelijk=nee}\n  %% geheim\n===\n",
        "## Hits\n- Open {vertrouwelijk=nee}\nmeer <!-- geheim\n---\n",
    ] {
        let reading = session(body);
        assert!(!reading.notes[0].sound, "{body}");
        assert!(codes(&reading).contains(&"comment-not-closed"), "{body}");
    }
    // And it is told why, also where what stands below is allowed to a passage for oneself.
    for body in [
        "## Hits\n- Open {vertrouwelijk=nee}\nVoor mezelf\n---\n\ngeheim {>>nakijken<<}\n",
        "## Open {.hit vertrouwelijk=nee}\n  - ook open\n  niet delen: geheim\n---\n",
        "## Open {.hit vertrouwelijk=nee}\n  - ook open\ntekst\n  niet delen: geheim\n---\n",
        "## Hits\n– Open {vertrouwelijk=nee}\n\n  niet delen: geheim\n=======\n",
        "## Hits\n– Open {vertrouwelijk=nee}\n\n  niet delen: geheim\n  =======\n",
    ] {
        let reading = session(body);
        assert!(!reading.notes[0].sound && codes(&reading).contains(&"heading-unclear"), "{:?}", codes(&reading));
    }
    for body in [
        "## Hits\n- Open {vertrouwelijk=nee}\n\n## %% geheim\n",
        "## Shits\n- Open {vertrouwelijk=nee}\n\n## Hits\n• Punt\n---\nniet delen: geheim\n",
    ] {
        assert!(session(body).notes[0].sound, "{body}");
    }
}
