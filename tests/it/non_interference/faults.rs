//! A note that stays may be broken in any way: with `--keep-going` the editions are what they were.

use super::unchanged_example;
use crate::support::{Edition, Engagement};

const SESSION: &str = "sessies/2025-03-13-werksessie-1/sessie.md";

/// Fails unless the broken example stops a build, and gives the same as ever with `--keep-going`.
fn nothing_changes_anyway(breaking: impl FnOnce(Engagement) -> Engagement) {
    let example = breaking(Engagement::example());
    for (edition, before) in Edition::OUTSIDE.iter().zip(unchanged_example()) {
        example.run(edition.arguments()).ends_with(1);
        assert!(example.folder(edition.folder()).is_empty(), "{edition:?} is not written");
        before.assert_same(&example.build_anyway(*edition), &format!("{edition:?}"));
    }
}

#[test]
fn an_unknown_key_in_what_stays_changes_nothing() {
    nothing_changes_anyway(|example| {
        example.edit("ik-beelden/ik-beeld-bram.md", "eigenaar: bram", "eigenaar: bram\nkleur: paars")
    });
}

#[test]
fn an_unknown_person_in_what_stays_changes_nothing() {
    nothing_changes_anyway(|example| {
        example.edit("ik-beelden/ik-beeld-bram.md", "eigenaar: bram", "eigenaar: zwaantje")
    });
}

#[test]
fn a_front_matter_that_never_closes_changes_nothing() {
    nothing_changes_anyway(|example| {
        example.with(
            "ik-beelden/ik-beeld-bram.md",
            "---\nsoort: hit\nvertrouwelijk: nee\n# Mijn hits en shits\n\nTekst.\n",
        )
    });
}

#[test]
fn a_flag_that_cannot_be_read_keeps_the_note() {
    for flag in ["", "false?", "n", "neen", "nee nee", "[nee]", "!!bool nee", "*nee", "nee\nvertrouwelijk: nee"] {
        let example = Engagement::example().with(
            "sessies/2025-03-13-werksessie-1/twijfel.md",
            format!("---\nsoort: hit\nvertrouwelijk: {flag}\n---\n# Wij lachen veel samen\n\nOok als het tegenzit.\n"),
        );
        example.run(Edition::Draft.arguments()).ends_with(1);
        unchanged_example()[0].assert_same(&example.build_anyway(Edition::Draft), &format!("vertrouwelijk: {flag:?}"));
    }
}

#[test]
fn a_part_that_is_not_closed_keeps_the_note() {
    for part in [":::vertrouwelijk\nGeheim.\n", "::: vertrouwlijk\nGeheim.\n:::\n", ":::VERTROUWELIJK\nGeheim.\n::\n"] {
        let example = Engagement::example().with(
            "sessies/2025-03-13-werksessie-1/deels.md",
            format!("---\nsoort: hit\nvertrouwelijk: nee\n---\n# Wij lachen veel samen\n\n{part}\nTekst.\n"),
        );
        example.run(Edition::Draft.arguments()).ends_with(1);
        unchanged_example()[0].assert_same(&example.build_anyway(Edition::Draft), part);
    }
}

#[test]
fn a_note_with_bytes_that_are_no_text_changes_nothing() {
    nothing_changes_anyway(|example| {
        example.with("ik-beelden/ik-beeld-bram.md", b"---\nsoort: hit\nvertrouwelijk: nee\n---\n# \xff\xfe\x80\n")
    });
}

#[test]
fn a_note_that_stays_under_the_name_of_one_that_goes_changes_nothing() {
    let stays = "---\nsoort: hit\nid: ID\n---\n# Iets anders\n\nTekst.\n";
    // One of a file, one that others link to, one typed on the spot.
    for id in ["eenzame-baan", "zelf-invullen", "belronde-in-koppels"] {
        nothing_changes_anyway(|example| {
            let example = example.with("ik-beelden/andere.md", stays.replace("ID", id));
            example.with("aaa.md", stays.replace("ID", id))
        });
    }
}

#[test]
fn a_proposal_under_the_name_of_a_released_text_changes_nothing_of_what_stands_on_record() {
    let example = Engagement::example().with(
        "sessies/2025-03-13-werksessie-1/aaa.md",
        "---\nsoort: hit\nid: eenzame-baan\nvertrouwelijk: nee\n---\n# Wij lachen veel samen\n\nTekst.\n",
    );
    example.run(Edition::Directors.arguments()).ends_with(1);
    let at = Edition::OUTSIDE.iter().position(|edition| *edition == Edition::Directors).unwrap();
    unchanged_example()[at].assert_same(&example.build_anyway(Edition::Directors), "directors");
}

#[test]
fn a_doubtful_heading_of_what_stays_changes_nothing() {
    for doubtful in ["##Iets wat van Joost is", "\u{a0}## Geheim", "    ## Voor de begeleider"] {
        nothing_changes_anyway(|example| example.edit(SESSION, "## Voor mezelf", doubtful));
    }
}

/// A line right below an item that is not indented far enough is the item's or nobody's. If something is open or asks to
/// stay in it, the item stays as if it had never been proposed, whatever words there are.
#[test]
fn a_doubtful_line_below_an_item_keeps_it_and_its_words_change_nothing() {
    let proposed = "invloed=zelf vertrouwelijk=nee inbrenger=joost";
    let without = Engagement::example().edit(SESSION, proposed, &proposed.replace("nee", "ja"));
    let editions = [Edition::Draft, Edition::Directors];
    let without = editions.map(|edition| without.build_anyway(edition));
    for doubtful in [" <!-- WORDS", " ::: WORDS", " niet delen: WORDS", "   WORDS\n   ==="] {
        for words in ["Iets wat van Joost is", "Geheim"] {
            let below = format!("\n{}\n\n  Niemand kijkt", doubtful.replace("WORDS", words));
            let example = Engagement::example().edit(SESSION, "\n\n  Niemand kijkt", &below);
            for (edition, without) in editions.iter().zip(&without) {
                example.run(edition.arguments()).ends_with(1);
                without.assert_same(&example.build_anyway(*edition), &format!("{edition:?}: {doubtful:?}"));
            }
        }
    }
}
