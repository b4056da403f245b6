use proptest::prelude::*;

use super::laid_out::{FRONT, SESSION, engagement, open, request, text, write};
use crate::audience::Edition;
use crate::diagnostics::Code;
use crate::vault::desk::{Decision, NotRecorded};
use crate::vault::tests::sample::record;

/// What becomes of a file when a decision is written into it; every difference is in what is expected.
fn decided(file: &str, before: &str, note: &str, decision: Decision) -> String {
    let folder = engagement("");
    write(folder.path(), file, before);
    let decided = open(folder.path()).decide(note, decision, Edition::Directors).unwrap();
    assert_eq!(decided.faults, []);
    text(folder.path(), file)
}

fn in_file(before: &str, after: &str) {
    assert_eq!(decided("sessies/s1/bellen.md", before, "bellen", Decision::Goes), after);
}

fn in_session(before: &str, note: &str, after: &str) {
    let whole = |notes: &str| format!("{FRONT}{notes}");
    assert_eq!(decided(SESSION, &whole(before), note, Decision::Goes), whole(after));
}

#[test]
fn a_flag_is_a_line_of_its_own_in_front_matter_and_all_else_stays_as_it_was() {
    in_file(
        "---\nsoort: hit   # een hit\neigenaar:   groep\n\n# nog iets\n---\n# Bellen\n\nElke  week.",
        "---\nsoort: hit   # een hit\neigenaar:   groep\n\n# nog iets\nvertrouwelijk: nee\n---\n# Bellen\n\nElke  week.",
    );
    in_file(
        "\u{feff}---\r\nkind: hit\r\n---\r\n# Bellen\r\n\r\nElke week.\r\n",
        "\u{feff}---\r\nkind: hit\r\nconfidential: no\r\n---\r\n# Bellen\r\n\r\nElke week.\r\n",
    );
    in_file(
        "---\n  soort: hit\n  tekst-directie: |\n    Wij bellen.\n\n---\n# Bellen\n",
        "---\n  soort: hit\n  tekst-directie: |\n    Wij bellen.\n\n  vertrouwelijk: nee\n---\n# Bellen\n",
    );
    in_file(
        "---\n{soort: hit, id: bellen}\n---\n# Bellen\n",
        "---\n{soort: hit, id: bellen, vertrouwelijk: nee}\n---\n# Bellen\n",
    );
}

#[test]
fn a_flag_that_is_there_is_changed_in_its_own_words() {
    let pairs = [("ja", "nee"), ("YES", "no"), ("\"true\"", "false"), ("'Ja'", "nee")];
    for (was, is) in pairs {
        let note = |value: &str| format!("---\nsoort: hit\nvertrouwelijk: {value} # zo\nid: bellen\n---\n# Bellen\n");
        in_file(&note(was), &note(is));
    }
    in_session(
        "## Bellen {.hit #bellen vertrouwelijk=\"ja\" gewicht=3}\n\nJa.\n",
        "bellen",
        "## Bellen {.hit #bellen vertrouwelijk=nee gewicht=3}\n\nJa.\n",
    );
    let back =
        decided("sessies/s1/bellen.md", "---\nsoort: hit\nvertrouwelijk: no\n---\n# B\n", "bellen", Decision::Stays);
    assert_eq!(back, "---\nsoort: hit\nvertrouwelijk: yes\n---\n# B\n");
}

#[test]
fn a_flag_goes_into_the_block_of_a_heading_or_of_a_line_with_an_id_if_there_was_none() {
    in_session(
        "## Wij bellen {.hit  gewicht=4 }  \n\nJa.\n",
        "wij-bellen",
        "## Wij bellen {.hit  gewicht=4 #wij-bellen vertrouwelijk=nee}  \n\nJa.\n",
    );
    in_session(
        "## Hits\n\n* Wij bellen {weight=4}\n\n  Elke week.\n* Iets anders\n",
        "wij-bellen",
        "## Hits\n\n* Wij bellen {weight=4 #wij-bellen confidential=no}\n\n  Elke week.\n* Iets anders\n",
    );
    in_session("## Hits\r\n- Wij bellen {#b}\r\n", "b", "## Hits\r\n- Wij bellen {#b vertrouwelijk=nee}\r\n");
}

#[test]
fn a_line_without_a_block_gets_one_at_its_end() {
    in_session("## Hits\n- Wij bellen", "wij-bellen", "## Hits\n- Wij bellen {#wij-bellen vertrouwelijk=nee}");
    in_session(
        "## Acties\n- [ ] Wij bellen – saskia – 2025-04-14  \n",
        "wij-bellen",
        "## Acties\n- [ ] Wij bellen – saskia – 2025-04-14 {#wij-bellen vertrouwelijk=nee}  \n",
    );
    in_session(
        "## Hits\n-   Wij bellen <!-- zei Wil --> \r\n    elke week %% of\n    niet %%\n",
        "wij-bellen-elke-week",
        "## Hits\n-   Wij bellen <!-- zei Wil --> \r\n    elke week {#wij-bellen-elke-week vertrouwelijk=nee} %% of\n    niet %%\n",
    );
}

#[test]
fn what_stays_gets_no_id() {
    let after = decided(SESSION, &format!("{FRONT}## Hits\n- Wij bellen\n"), "wij-bellen", Decision::Stays);
    assert_eq!(after, format!("{FRONT}## Hits\n- Wij bellen {{vertrouwelijk=ja}}\n"));
}

#[test]
fn a_note_that_is_referred_to_or_was_released_keeps_its_id() {
    in_session(
        "## Hits\n- Wij bellen\n\n## Rode draden\n- Contact {gebaseerd-op=\"s1/promoting/wij-bellen\"}\n",
        "wij-bellen",
        "## Hits\n- Wij bellen {#s1/promoting/wij-bellen vertrouwelijk=nee}\n\n## Rode draden\n- Contact {gebaseerd-op=\"s1/promoting/wij-bellen\"}\n",
    );
    let folder = engagement("## Hits\n- Wij bellen {vertrouwelijk=nee}\n");
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    let bare = format!("{FRONT}## Hits\n- Wij bellen\n");
    write(folder.path(), SESSION, &bare);
    open(folder.path()).decide("wij-bellen", Decision::Goes, Edition::Directors).unwrap();
    assert!(text(folder.path(), SESSION).contains("{#s1/promoting/wij-bellen vertrouwelijk=nee}"));
    assert!(open(folder.path()).problems().iter().all(|problem| problem.code != Code::ReleasedTextChanged));
}

#[test]
fn an_id_that_is_made_is_short_and_nobody_elses() {
    in_session(
        "## Hits\n- Wij bellen elkaar elke maandagochtend voor het eerste bezoek begint\n",
        "wij-bellen-elkaar-elke-maandagochtend-voor-het-eerste-bezoek-begint",
        "## Hits\n- Wij bellen elkaar elke maandagochtend voor het eerste bezoek begint {#wij-bellen-elkaar-elke-maandagochtend vertrouwelijk=nee}\n",
    );
    in_session(
        "## Hits\n- Bellen\n\n## Shits\n- Bellen\n",
        "s1/promoting/bellen",
        "## Hits\n- Bellen {#s1/promoting/bellen vertrouwelijk=nee}\n\n## Shits\n- Bellen\n",
    );
}

#[test]
fn a_text_that_cannot_go_is_left_as_it_was() {
    for (note, code) in [
        ("## Hits\n- Saskia belt altijd\n", Code::NameInText),
        ("## Hits\n- Wij bellen\nElke week\n", Code::LineNotIndented),
        ("## Hits\n- Zie {#bellen}\n\n  Dit: [[geheim]].\n- Geheim {#geheim}\n", Code::BareLink),
    ] {
        let folder = engagement(note);
        let before = text(folder.path(), SESSION);
        let vault = open(folder.path());
        let ids = vault.docket(&request(Edition::Directors)).unwrap();
        let decided = vault.decide(&ids[0].undecided[0].note, Decision::Goes, Edition::Directors).unwrap();
        assert_eq!(decided.faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), [code]);
        assert_eq!(text(folder.path(), SESSION), before);
    }
}

#[test]
fn a_note_that_has_an_error_already_does_not_go() {
    let folder = engagement("## Hits\n- Bellen {#bellen gewicht=9}\n");
    let before = text(folder.path(), SESSION);
    let decided = open(folder.path()).decide("bellen", Decision::Goes, Edition::Directors).unwrap();
    assert_eq!(decided.faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), [Code::BadValue]);
    assert_eq!(text(folder.path(), SESSION), before);
    open(folder.path()).decide("bellen", Decision::Stays, Edition::Directors).unwrap();
    assert!(text(folder.path(), SESSION).contains("gewicht=9 vertrouwelijk=ja}"));
}

#[test]
fn what_cannot_be_written_safely_is_left_to_the_hand() {
    // The last brace of these keys stands in a comment.
    let note = "---\n{soort: hit} # of {shit}\n---\n# Bellen\n";
    let folder = engagement("");
    write(folder.path(), "sessies/s1/bellen.md", note);
    let refused = open(folder.path()).decide("bellen", Decision::Goes, Edition::Directors);
    assert!(matches!(refused, Err(NotRecorded::FlagByHand(_))), "{refused:?}");
    assert_eq!(text(folder.path(), "sessies/s1/bellen.md"), note);
}

#[test]
fn what_was_changed_meanwhile_is_not_written_over() {
    let folder = engagement("## Hits\n- Wij bellen\n");
    let vault = open(folder.path());
    let meanwhile = format!("{FRONT}## Hits\n- Wij bellen\n- En nog een\n");
    write(folder.path(), SESSION, &meanwhile);
    let refused = vault.decide("wij-bellen", Decision::Goes, Edition::Directors);
    assert!(matches!(refused, Err(NotRecorded::NoteChanged(_))), "{refused:?}");
    assert_eq!(text(folder.path(), SESSION), meanwhile);
    // Another note may be written at the same time.
    let vault = open(folder.path());
    write(folder.path(), "sessies/s1/a.md", "---\nsoort: hit\n---\n# Anders\n");
    vault.decide("wij-bellen", Decision::Goes, Edition::Directors).unwrap();
    assert!(text(folder.path(), SESSION).contains("- Wij bellen {#wij-bellen vertrouwelijk=nee}\n- En nog een\n"));
}

#[test]
fn what_is_undecided_is_up_for_decision_and_what_stays_is_not() {
    let folder = engagement(
        "## Hits\n- Een\n- Twee {vertrouwelijk=nee}\n- Drie {vertrouwelijk=ja}\n- Vier {zichtbaar-voor=groep}\n\n## Observaties\n- Vijf\n\n## Zomaar\n\nZes.\n",
    );
    let dockets = open(folder.path()).docket(&request(Edition::Directors)).unwrap();
    let titles = |texts: &[crate::vault::desk::TextUp]| texts.iter().map(|text| text.title.clone()).collect::<Vec<_>>();
    assert_eq!(dockets.len(), 1);
    assert_eq!(
        (titles(&dockets[0].proposed), titles(&dockets[0].undecided)),
        (vec!["Twee".to_owned()], vec!["Een".to_owned()])
    );
    assert_eq!(dockets[0].undecided[0].wording, "bevorderend: Een");
}

/// Pieces of notes, some of which are broken.
const PIECES: [&str; 26] = [
    "## Hits\n",
    "## Acties\r\n",
    "# Kop\n",
    "## Zo {.hit}\n",
    "## Zo dan {.hit gewicht=2 }  \n",
    "- Wij bellen\n",
    "* Lachen  \n  samen\n",
    "- [ ] Doen – saskia – 2025-04-14\n",
    "1. Eerst dit\r\n",
    "- Met {gewicht=3}\n",
    "- `code` {\n",
    "- Zie [[wij-bellen]]\n",
    "  verder\n",
    "\n",
    "\r\n",
    "<!-- stil\n",
    "-->\n",
    "%% zacht %%\n",
    ":::vertrouwelijk\n",
    ":::\n",
    "```\n",
    "> citaat\n",
    "tekst\n",
    "\tingesprongen\n",
    "- é: “zo” \\\n",
    "- Nog {vertrouwelijk=ja}\n",
];

proptest! {
    #[test]
    fn whatever_is_decided_only_the_flag_is_written(picked in proptest::collection::vec(0..PIECES.len(), 1..14), goes in any::<bool>()) {
        let notes: String = picked.iter().map(|at| PIECES[*at]).collect();
        let folder = engagement(&notes);
        let before = text(folder.path(), SESSION);
        let up = open(folder.path()).docket(&request(Edition::Directors)).unwrap();
        let Some(note) = up.iter().flat_map(|docket| &docket.undecided).last() else { return Ok(()) };
        let decision = if goes { Decision::Goes } else { Decision::Stays };
        let decided = open(folder.path()).decide(&note.note, decision, Edition::Directors);
        let after = text(folder.path(), SESSION);
        match decided {
            Ok(decided) if decided.faults.is_empty() => {
                let same = before.bytes().zip(after.bytes()).take_while(|(one, other)| one == other).count();
                let rest = before.len() - same;
                prop_assert_eq!(&before.as_bytes()[same..], &after.as_bytes()[after.len() - rest..], "one stretch was put in");
                let put_in = String::from_utf8_lossy(&after.as_bytes()[same..after.len() - rest]);
                prop_assert!(put_in.contains("vertrouwelijk=") && !put_in.contains('\n'), "{}", put_in);
                let again = open(folder.path()).docket(&request(Edition::Directors)).unwrap();
                prop_assert!(again.iter().flat_map(|docket| &docket.undecided).all(|other| other.note != decided.note));
            }
            _ => prop_assert_eq!(before, after),
        }
    }
}
