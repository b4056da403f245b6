//! Parts that stay and comments: cut without a trace, or an error with everything staying.

use super::{codes, note, plain, session, titles};

fn body(text: &str) -> super::Reading {
    note(&format!("---\nsoort: hit\n---\n{text}"))
}

/// The tree of the only note, for comparing what two texts leave.
fn tree(text: &str) -> String {
    // The tree holds places of links; these texts have none.
    format!("{:?}", body(text).notes[0].body.markdown)
}

#[test]
fn a_part_that_stays_is_cut_and_the_lines_around_it_join() {
    let reading = body("Voor\n:::vertrouwelijk\ngeheim\n:::\nna.\n");
    assert_eq!(plain(&reading.notes[0]), "Voor na.");
    assert_eq!(reading.notes[0].cut, ["geheim\n"]);
    assert_eq!(codes(&reading), Vec::<&str>::new());
    assert!(reading.notes[0].sound);
}

#[test]
fn what_is_cut_leaves_no_trace_of_its_length_or_of_being_there() {
    let pairs = [
        ("a\n\n:::vertrouwelijk\ngeheim\n:::\n\nb\n", "a\n\nb\n"),
        ("a\n\n:::confidential\ngeheim\n\n\nlang\n:::\n\nb\n", "a\n\nb\n"),
        ("a\n:::vertrouwelijk\n:::\nb\n", "a\nb\n"),
        ("- a\n  :::vertrouwelijk\n  geheim\n  :::\n- b\n", "- a\n- b\n"),
        ("- a\n\n  :::vertrouwelijk\n  geheim\n  :::\n- b\n", "- a\n- b\n"),
        ("> a\n> :::vertrouwelijk\n> geheim\n> :::\n> b\n", "> a\n> b\n"),
        ("> a\n>\n> :::vertrouwelijk\n> geheim\n> :::\n>\n> b\n", "> a\n>\n> b\n"),
        ("```\na\n\n:::vertrouwelijk\ngeheim\n:::\n\nb\n```\n", "```\na\n\nb\n```\n"),
        (
            "1. a\n   ```\n   x\n   :::vertrouwelijk\n   geheim\n   :::\n   y\n   ```\n",
            "1. a\n   ```\n   x\n   y\n   ```\n",
        ),
        ("a <!-- geheim --> b\n", "a b\n"),
        ("a <!-- geheim --> <!-- meer -->\nb\n", "a\nb\n"),
        ("<!-- geheim --> <!-- meer -->\na\n", "a\n"),
        ("a\n<!-- geheim\nlang\n-->\nb\n", "a\nb\n"),
        ("a\n\n<!-- geheim -->\n\nb\n", "a\n\nb\n"),
        ("<!-- geheim -->    a\n", "a\n"),
        ("a %%geheim%% b\n", "a b\n"),
        ("%%\ngeheim\n%%\na\n", "a\n"),
        ("`a <!-- geheim -->`\n", "`a `\n"),
        ("```\n<!-- geheim -->\na\n```\n", "```\na\n```\n"),
        ("> a\n> <!-- geheim -->\n> b\n", "> a\n> b\n"),
    ];
    for (with, without) in pairs {
        assert_eq!(tree(with), tree(without), "{with}");
        assert_eq!(codes(&body(with)), Vec::<&str>::new(), "{with}");
        assert!(!plain(&body(with).notes[0]).contains("geheim"), "{with}");
    }
}

#[test]
fn a_part_that_is_not_spelt_right_is_an_error_and_the_note_stays() {
    let cases = [
        ":::vertrouwlijk\ngeheim\n:::\n",
        ":::Vertrouwelijk\ngeheim\n:::\n",
        "::: vertrouwelijk\ngeheim\n:::\n",
        "::vertrouwelijk\ngeheim\n::\n",
        "::::vertrouwelijk\ngeheim\n:::\n",
        ":::vertrouwelijk.\ngeheim\n:::\n",
        ":::confidentieel\ngeheim\n:::\n",
        ":::tip\ngeheim\n:::\n",
        "tekst :::vertrouwelijk geheim :::\n",
        ":vertrouwelijk:\ngeheim\n",
        ": vertrouwelijk\ngeheim\n",
        ";;;vertrouwelijk\ngeheim\n:::\n",
        "：：：vertrouwelijk\ngeheim\n:::\n",
        "\u{200b}:::vertrouwelijk\ngeheim\n:::\n",
        "\\:::vertrouwelijk\ngeheim\n",
        "- :::vertrouwelijk\n  geheim\n  :::\n",
        "geheim\n:::\n",
        "- a\n- ::: Confidential\n  geheim\n",
        "a ::: vertrouwelijk\ngeheim\n",
        ":::vertrouwelijk {.x}\ngeheim\n:::\n",
        ":::einde\n",
    ];
    for case in cases {
        let reading = body(case);
        assert!(codes(&reading).contains(&"part-misspelt"), "{case}");
        assert!(!reading.notes[0].sound, "{case}");
    }
}

#[test]
fn ordinary_colons_are_no_part() {
    for case in [
        "Let op: dit.\n",
        "a::b\n",
        "Vertrouwelijk: ja\n",
        "10:30 uur\n",
        "| a |\n|:--|\n| b |\n",
        "a ::: b\n",
        ":-)\n",
    ] {
        assert_eq!(codes(&body(case)), Vec::<&str>::new(), "{case}");
    }
}

#[test]
fn what_is_not_closed_takes_everything_below_with_it() {
    for (case, code) in [
        ("a\n:::vertrouwelijk\ngeheim\n\nmeer\n", "part-not-closed"),
        ("a\n:::vertrouwelijk\nb\n:::vertrouwelijk\ngeheim\n:::\nmeer geheim\n", "part-not-closed"),
        ("a\n<!-- geheim\n\nmeer\n", "comment-not-closed"),
        ("a\n%% geheim\n\nmeer\n", "comment-not-closed"),
        ("a\n:::vertrouwelijk\n<!--\n:::\ngeheim\n", "comment-not-closed"),
    ] {
        let reading = body(case);
        assert!(codes(&reading).contains(&code), "{case}");
        assert_eq!(plain(&reading.notes[0]), "a", "{case}");
        assert!(!reading.notes[0].sound);
    }
}

#[test]
fn a_part_or_a_comment_holds_no_heading() {
    let part = ":::vertrouwelijk\n## Geheim {.hit vertrouwelijk=nee}\nx\n:::\nna\n";
    let comment = "voor <!--\n## Geheim {.hit vertrouwelijk=nee}\n--> na\n";
    for inner in [part, comment] {
        let reading = session(&format!("## Een {{.hit}}\n{inner}\n## Twee {{.hit}}\n"));
        assert_eq!(titles(&reading), ["Een", "Geheim", "Twee"]);
        let sound = reading.notes.iter().map(|note| note.sound).collect::<Vec<_>>();
        assert_eq!(sound, [false, false, true], "{inner}");
    }
}

#[test]
fn an_unclosed_part_in_a_session_takes_the_next_note_with_it() {
    let reading = session("## Een {.hit}\ntekst\n:::vertrouwelijk\nx\n## Twee {.hit}\ngeheim\n## Drie {.hit}\n");
    assert_eq!(titles(&reading), ["Een", "Twee", "Drie"]);
    assert_eq!(codes(&reading), ["part-not-closed"]);
    let sound = reading.notes.iter().map(|note| note.sound).collect::<Vec<_>>();
    assert_eq!(sound, [false, false, true]);
    assert_eq!(plain(&reading.notes[0]), "tekst");
}

#[test]
fn a_misspelt_part_makes_every_note_it_may_hold_stay() {
    let reading = session(
        "## Nul {.hit}\n## Een {.hit}\ntekst :::vertrouwelijk\n## Twee {.hit}\n## Drie {.hit}\n:::\n## Vier {.hit}\n",
    );
    let sound = reading.notes.iter().map(|note| note.sound).collect::<Vec<_>>();
    assert_eq!(titles(&reading), ["Nul", "Een", "Twee", "Drie", "Vier"]);
    assert_eq!(sound, [true, false, false, false, true]);
}

#[test]
fn a_part_where_no_note_is_still_reaches_the_audit() {
    let reading = session(":::vertrouwelijk\ngeheim\n:::\n");
    assert!(reading.notes.iter().any(|note| note.cut.iter().any(|cut| cut.contains("geheim"))));
}

#[test]
fn unused_definitions_and_footnotes_are_not_in_the_text() {
    let reading = body(
        "Tekst[^a] en [b][gebruikt].\n\n[ongebruikt]: http://geheim.nl \"titel\"\n[gebruikt]: http://open.nl\n\n[^a]: noot\n[^c]: geheime noot\n",
    );
    let note = &reading.notes[0];
    assert!(plain(note).contains("noot") && plain(note).contains("http://open.nl"));
    assert!(!plain(note).contains("geheim"));
    assert!(note.cut.iter().any(|cut| cut.contains("geheim.nl")));
    assert!(note.cut.iter().any(|cut| cut.contains("geheime noot")));
}

#[test]
fn what_markdown_shows_nowhere_of_a_link_or_a_code_block_is_told_where_it_stands() {
    for (text, told) in [
        ("Zie [dit](http://a.nl \"geheim\").\n", "geheim"),
        ("Zie ![dit](vel.png 'geheim woord').\n", "geheim woord"),
        ("Tekst:\n\n```geheim woord\ncode\n```\n", "geheim woord"),
        ("Zie [dit].\n\n[dit]: http://a.nl \"geheim\"\n", "[dit]"),
    ] {
        let reading = body(text);
        assert!(!plain(&reading.notes[0]).contains("geheim"), "{text}");
        let held = |problem: &&crate::diagnostics::Diagnostic| super::at(&reading, &problem.place).starts_with(told);
        let problem = reading.problems.iter().find(held);
        assert_eq!(problem.map(|problem| problem.code), Some(crate::diagnostics::Code::LineNotRead), "{text}");
        assert!(reading.notes[0].cut.iter().any(|cut| cut.starts_with("geheim")), "{text}");
    }
    assert!(codes(&body("```\ncode\n```\n\n[dit](http://a.nl)\n")).is_empty());
}

#[test]
fn a_part_that_is_not_closed_is_shown_whole_where_a_comment_stood_in_its_line() {
    let reading = note("---\nsoort: hit\n---\n:::<!-- geheim -->😀:::vertrouwelijk\n");
    assert_eq!(codes(&reading), ["part-not-closed", "part-misspelt"]);
    for problem in &reading.problems {
        assert_eq!(super::at(&reading, &problem.place), ":::<!-- geheim -->😀:::vertrouwelijk");
    }
}
