//! Words in places that were marked in a way that nobody has to know: none of them is printed.

use super::forms::Search;
use super::packed;
use crate::support::{Edition, Engagement, Invented};

const TRAJECT: &str = "titel: Proef\npeildatum: 2025-06-01\nopenbare-titel: Proef\nmensen:\n  - {id: anna, naam: Anna Zwanikken, is: deelnemer}\n";

/// What stands below an item that may go, a case each.
const BELOW_AN_ITEM: &[&str] = &[
    "(vertrouwelijk) ‹self:in round brackets›",
    "[vertrouwelijk] ‹self:in square brackets›",
    "> **Vertrouwelijk:** ‹self:bold in a quotation›",
    "1. niet delen: ‹self:in a numbered list›",
    "| a | niet delen: ‹self:in a cell› |\n  |---|---|\n  | b | c |",
    "(vertrouwеlijk) ‹self:a letter of another alphabet›",
    "(ver\u{ad}trou\u{200b}welijk) ‹self:between what nobody sees›",
    "### Voor mezelf\n  ‹self:below a deeper heading›",
    "Do not share: ‹self:in the other language›",
    "<!— ‹self:a comment with a long dash› —>",
    "＜!-- ‹self:between other brackets› --＞",
    "< !-- ‹self:a blank in a comment's sign› -->",
    "％％ ‹self:wide signs of a comment› ％％",
    "{>>‹self:an editor's remark›<<} en {--‹self:what an editor took out›--}",
    ": : : vertrouwelijk\n  ‹self:a part with blanks›\n  : : :",
    "։։։vertrouwelijk\n  ‹self:a part of other colons›\n  ։։։",
    "::\u{200b}:vertrouwelijk\n  ‹self:a part with an unseen sign›\n  :::",
    "<<<<<<< HEAD\n  ‹self:our side of a merge›\n  =======\n  ‹self:their side of a merge›\n  >>>>>>> main",
    "id:: ‹self:a property of an outliner›",
    "Een zin ^‹self:name of a block›",
];

/// Whole ends of a file below a note that may go, a file each.
const BELOW_A_NOTE: &[&str] = &[
    "<!-- open ‹self:in an open comment›\n\n## Geheim {.hit vertrouwelijk=ja}\n\n‹self:in the note below an open comment›\n",
    ":::vertrouwelijk\n‹self:in an open part›\n\n## Daarna {.hit vertrouwelijk=nee}\n\n‹self:in the note below an open part›\n",
    "---\nsoort: belemmerend\nvertrouwelijk: ja\n---\n# ‹self:title below a second front matter›\n\n‹self:text below a second front matter›\n",
    "- een\n- twee\nVoor mezelf\n---\n\n‹self:below an underlined line behind a list›\n",
    "> een\nVoor mezelf\n===\n\n‹self:below an underlined line behind a quotation›\n",
    "tekst\r## Voor mezelf\r\r‹self:behind lone carriage returns›\r",
    "tekst\u{2028}## Voor mezelf\u{2028}\u{2028}‹self:behind separators of lines›\n",
    "##Geheim\n\n‹self:below a heading without a blank›\n",
    "1. stap\n\n   ## Voor mezelf {.hit\n\n   ‹self:below a heading in an item›\n",
];

fn engagement(words: &mut Invented) -> Engagement {
    let session = |number: usize| format!("sessies/s{number}/sessie.md");
    let head =
        |number: usize| format!("---\nid: s{number}\ndatum: 2025-03-{:02}\naanwezig: [anna]\n---\n", number % 27 + 1);
    let mut engagement = Engagement::empty().with("traject.yaml", TRAJECT);
    for (number, below) in BELOW_AN_ITEM.iter().enumerate() {
        let text = format!(
            "{}## Hits\n- Punt {number} gaat {{vertrouwelijk=nee}}\n\n  {below}\n- Ander {number}\n",
            head(number)
        );
        engagement = engagement.with(&session(number), words.fill(&text));
    }
    for (number, below) in (BELOW_AN_ITEM.len()..).zip(BELOW_A_NOTE) {
        let text = format!("{}## Punt {number} gaat {{.hit vertrouwelijk=nee}}\n\n{below}", head(number));
        engagement = engagement.with(&session(number), words.fill(&text));
    }
    engagement
}

#[test]
fn nothing_that_is_marked_in_whatever_way_is_in_a_draft() {
    let mut words = Invented::default();
    let engagement = engagement(&mut words);
    for edition in [Edition::Draft, Edition::PublicDraft] {
        let folder = engagement.build_anyway(edition);
        let found = Search::of(words.labelled("self:")).found_in(&packed::everything(&folder));
        assert_eq!(found, [] as [String; 0], "{edition:?}");
    }
    let draft = engagement.build_anyway(Edition::Draft);
    let text = String::from_utf8_lossy(&draft.everything()).into_owned();
    // What is beside a mark that ends a note goes all the same: nothing is kept for nothing.
    for goes in [23, 24, 25, 26] {
        assert!(text.contains(&format!("Punt {goes} gaat")), "{goes}");
    }
}
