use jiff::civil::date;

use super::laid_out::{FRONT, SESSION, engagement, open, request, text, write};
use crate::audience::{Directors, Draft, Edition, Public};
use crate::diagnostics::{Code, Fact};
use crate::vault::desk::{NotRecorded, ReleaseRequest, WithdrawRequest};
use crate::vault::tests::sample::record;

const NOTES: &str = "## Hits\n- Wij bellen elke week {#bellen vertrouwelijk=nee}\n\n  Dat helpt.\n- Wij lachen {#lachen vertrouwelijk=nee}\n";

fn back(note: &str, editions: &[Edition]) -> WithdrawRequest {
    WithdrawRequest { notes: vec![note.to_owned()], editions: editions.to_vec(), date: date(2025, 10, 1) }
}

fn titles(root: &std::path::Path) -> Vec<String> {
    let (released, _) = open(root).release::<Directors>();
    released.items().iter().map(|item| item.title.clone()).collect()
}

#[test]
fn the_day_stands_in_the_record_where_the_words_were_and_all_else_stays() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    let before = text(folder.path(), "vrijgave.yaml");
    let told =
        open(folder.path()).withdraw(&back("Wij bellen elke week", &[Edition::Directors, Edition::Public])).unwrap();
    assert_eq!(told.len(), 1);
    assert!(told[0].flag_proposes);
    let words = "woorden: |-\n          bevorderend: Wij bellen elke week\n\n          Dat helpt.\n";
    // Of all the words, and of the one sentence that is long enough to be known again by itself.
    let mark = "kenmerk-woorden:\n          - \"0e969f152be3f71790cbcf3e7203b372592aa392f22eafb6b1c9efb6884fd40a\"\n          - \"4 9edf7c08d3f63ed89dc8baec16369462062e4aa250377fff92fb1ea56540a358\"";
    assert_eq!(
        text(folder.path(), "vrijgave.yaml"),
        before.replace(words, &format!("ingetrokken: 2025-10-01\n        {mark}\n"))
    );
    assert_eq!(titles(folder.path()), ["Wij lachen"]);
}

#[test]
fn what_was_taken_back_is_not_proposed_again_until_it_is_asked_for_by_name() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    let vault = open(folder.path());
    let codes: Vec<Code> = vault.problems().iter().map(|problem| problem.code).collect();
    assert!(codes.contains(&Code::ConsentWithdrawn), "{codes:?}");
    assert_eq!(vault.proposal(&request(Edition::Directors)).unwrap().texts.len(), 0);
    let (draft, _) = vault.release::<Draft<Directors>>();
    assert_eq!(draft.items().len(), 1);
    let up = &vault.docket(&request(Edition::Directors)).unwrap()[0];
    assert_eq!((up.proposed.len(), up.undecided[0].withdrawn), (0, Some(date(2025, 10, 1))));
    let mut anew = request(Edition::Directors);
    anew.anew = vec!["bellen".to_owned()];
    record(&vault, &anew).unwrap();
    assert_eq!(titles(folder.path()), ["Wij bellen elke week", "Wij lachen"]);
    // And taken back once more, whatever its words are by then.
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    write(folder.path(), SESSION, &format!("{FRONT}{}", NOTES.replace("elke week", "elke dag")));
    assert_eq!(titles(folder.path()), ["Wij lachen"]);
    assert!(open(folder.path()).problems().iter().all(|problem| problem.code != Code::ReleasedTextChanged));
    assert!(!text(folder.path(), "vrijgave.yaml").contains("bellen elke"));
}

#[test]
fn a_consent_given_before_does_not_count_after_it_was_taken_back() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    let mut anew = request(Edition::Directors);
    (anew.anew, anew.asked) = (vec!["bellen".to_owned()], Some(vec!["wil".to_owned()]));
    let proposal = record(&open(folder.path()), &anew).unwrap();
    assert_eq!(proposal.still_to_ask, ["Saskia Wierdsma"]);
    assert_eq!(titles(folder.path()), ["Wij lachen"]);
}

#[test]
fn a_note_that_is_gone_is_taken_back_by_the_id_it_has_on_record() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    write(folder.path(), SESSION, FRONT);
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    let vault = open(folder.path());
    let missing = vault.problems().iter().filter(|problem| problem.code == Code::RecordedTextMissing).count();
    assert_eq!(missing, 1, "only the other one is still missed");
}

#[test]
fn withdrawn_words_stay_withdrawn_in_a_copy_in_another_note_and_under_another_id() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    let note =
        |head: &str, title: &str, body: &str| format!("---\n{head}vertrouwelijk: nee\n---\n# {title}\n\n{body}\n");
    for (file, copy) in [
        ("bellen (kopie).md", note("soort: hit\n", "Wij bellen elke week", "Dat helpt.")),
        ("anders.md", note("soort: hit\nid: iets-anders\ngewicht: 3\n", "Wij bellen elke week", "Dat helpt.")),
        ("soort.md", note("soort: belemmerend\n", "Wij bellen elke week", "Dat *helpt*.")),
        ("letters.md", note("soort: hit\n", "WIJ BELLEN ELKE WEEK", "dat helpt")),
        ("titel.md", note("soort: gedrag\n", "Zo doen we het", "Afgesproken is: kort.\n\nWij *bellen* elke week.")),
        ("waarde.md", note("soort: gedrag\nindicator: wij bellen elke week\n", "Zo doen we het", "Afgesproken.")),
    ] {
        write(folder.path(), file, &copy);
        let (draft, _) = open(folder.path()).release::<Draft<Directors>>();
        let titles: Vec<&str> = draft.items().iter().map(|item| item.title.as_str()).collect();
        assert_eq!(titles, ["Wij lachen"], "{file}");
        assert!(open(folder.path()).proposal(&request(Edition::Directors)).unwrap().texts.is_empty(), "{file}");
        let told = open(folder.path());
        let told = told.problems().iter().find(|problem| &*problem.place.file == file).unwrap();
        let words = (Code::ConsentWithdrawn, Some(&Fact::Word("words")));
        assert_eq!((told.code, told.facts.iter().find(|(name, _)| *name == "what").map(|(_, fact)| fact)), words);
        std::fs::remove_file(folder.path().join(file)).unwrap();
    }
}

#[test]
fn who_takes_words_back_takes_them_back_wherever_they_stand_on_record() {
    let folder = engagement(NOTES);
    let copy = "---\nsoort: hit\nid: kopie\nvertrouwelijk: nee\n---\n# Wij bellen elke week\n\nDat helpt.\n";
    write(folder.path(), "kopie.md", copy);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    assert_eq!(titles(folder.path()).len(), 3);
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    assert_eq!(titles(folder.path()), ["Wij lachen"]);
    assert!(!text(folder.path(), "vrijgave.yaml").contains("Wij bellen"));
}

#[test]
fn nothing_is_taken_back_before_the_day_on_which_it_was_released() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    let released = request(Edition::Directors).date;
    let mut early = back("bellen", &[Edition::Directors]);
    early.date = released.yesterday().unwrap();
    let refused = open(folder.path()).withdraw(&early);
    assert!(matches!(refused, Err(NotRecorded::WithdrawnBeforeRelease(day)) if day == released));
    early.date = released;
    open(folder.path()).withdraw(&early).unwrap();
}

#[test]
fn a_sentence_that_stands_in_another_text_on_record_may_still_be_said() {
    let folder = engagement(NOTES);
    let note = "---\nsoort: gedrag\nid: zo\nvertrouwelijk: nee\n---\n# Zo doen we het\n\nWij bellen elke week.\n";
    write(folder.path(), "zo.md", note);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    assert_eq!(titles(folder.path()), ["Wij lachen", "Zo doen we het"]);
    open(folder.path()).withdraw(&back("zo", &[Edition::Directors])).unwrap();
    assert_eq!(titles(folder.path()), ["Wij lachen"]);
    // Also where the title is all that one of them says.
    let folder = engagement(&NOTES.replace("\n\n  Dat helpt.", ""));
    write(folder.path(), "zo.md", note);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    assert_eq!(titles(folder.path()), ["Wij lachen", "Zo doen we het"]);
}

#[test]
fn withdrawn_words_are_known_again_in_a_drawing_and_as_the_picture_they_are() {
    let folder = engagement(&NOTES.replace("Dat helpt.", "![vel](vel.svg)"));
    let drawing = |words: &str| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"60\"><text x=\"9\" y=\"30\">{words}</text></svg>"
        )
    };
    write(folder.path(), "sessies/vel.svg", &drawing("Een vel met namen"));
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    // The words of a drawing that was taken back, typed.
    let typed = "---\nsoort: gedrag\nid: zo\nvertrouwelijk: nee\n---\n# Zo doen we het\n\nEen vel met namen.\n";
    write(folder.path(), "sessies/zo.md", typed);
    assert!(open(folder.path()).proposal(&request(Edition::Directors)).unwrap().texts.is_empty());
    write(folder.path(), "sessies/zelfde.svg", &drawing("Een vel met namen"));
    write(folder.path(), "sessies/woorden.svg", &drawing("Wij bellen elke week"));
    write(folder.path(), "sessies/ander.svg", &drawing("Wij bellen elke maand"));
    for (picture, stays) in [("zelfde.svg", true), ("woorden.svg", true), ("ander.svg", false)] {
        let note =
            format!("---\nsoort: gedrag\nid: zo\nvertrouwelijk: nee\n---\n# Zo doen we het\n\n![iets]({picture})\n");
        write(folder.path(), "sessies/zo.md", &note);
        let (draft, _) = open(folder.path()).release::<Draft<Directors>>();
        assert_eq!(!draft.items().iter().any(|item| item.title == "Zo doen we het"), stays, "{picture}");
    }
}

#[test]
fn what_is_taken_back_from_the_directors_is_for_nobody_else() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    for (text, goes) in [("Wij bellen elke week, en dat is goed.", false), ("Wij bellen elke dag.", true)] {
        let note = format!(
            "---\nsoort: hit\nid: zo\nvertrouwelijk: nee\ntitel-openbaar: Zo\ntekst-openbaar: {text}\n---\n# Zo doen we het\n"
        );
        write(folder.path(), "zo.md", &note);
        let (draft, _) = open(folder.path()).release::<Draft<Public>>();
        assert_eq!(draft.items().iter().any(|item| item.title == "Zo"), goes, "{text}");
    }
}

#[test]
fn withdrawn_words_stop_a_report_whose_own_title_says_them() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    let own = text(folder.path(), "traject.yaml");
    let (before, _) = own.split_once("titel: ").unwrap();
    let rest = own.split_once("titel: ").unwrap().1.split_once('\n').unwrap().1;
    let titled = |title: &str| write(folder.path(), "traject.yaml", &format!("{before}titel: {title}\n{rest}"));
    let codes = || {
        let vault = open(folder.path());
        vault
            .problems()
            .iter()
            .filter(|problem| problem.code == Code::WithdrawnWords)
            .map(|p| p.editions.clone())
            .collect::<Vec<_>>()
    };
    titled("Samen verder, wij bellen elke week");
    assert!(codes().is_empty());
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    assert_eq!(codes(), [vec![Edition::Directors]]);
    let mut anew = request(Edition::Directors);
    (anew.anew, anew.date) = (vec!["bellen".to_owned()], date(2025, 10, 2));
    record(&open(folder.path()), &anew).unwrap();
    assert!(codes().is_empty(), "the group released them again");
    open(folder.path())
        .withdraw(&WithdrawRequest { date: date(2025, 10, 3), ..back("bellen", &[Edition::Directors]) })
        .unwrap();
    assert_eq!(codes(), [vec![Edition::Directors]]);
    // Another text says it and is on record; but its note stays now.
    let note = "---\nsoort: gedrag\nid: zo\nvertrouwelijk: nee\n---\n# Zo doen we het\n\nWij bellen elke week.\n";
    write(folder.path(), "zo.md", note);
    let again = ReleaseRequest { date: date(2025, 10, 4), anew: vec!["zo".to_owned()], ..request(Edition::Directors) };
    record(&open(folder.path()), &again).unwrap();
    assert!(codes().is_empty());
    write(folder.path(), "zo.md", &note.replace(": nee", ": ja"));
    assert_eq!(codes(), [vec![Edition::Directors]]);
    titled("Samen verder");
    assert!(codes().is_empty());
}

#[test]
fn a_note_stays_withdrawn_though_another_with_its_words_is_released_later() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    let copy = "---\nsoort: hit\nid: kopie\nvertrouwelijk: nee\n---\n# Wij bellen elke week\n\nDat helpt.\n";
    write(folder.path(), "kopie.md", copy);
    let anew =
        ReleaseRequest { date: date(2025, 10, 2), anew: vec!["kopie".to_owned()], ..request(Edition::Directors) };
    record(&open(folder.path()), &anew).unwrap();
    assert_eq!(titles(folder.path()), ["Wij bellen elke week", "Wij lachen"]);
    let (draft, _) = open(folder.path()).release::<Draft<Directors>>();
    assert_eq!(draft.items().len(), 2, "the first one stays, under its own id");
}

#[test]
fn a_withdrawal_takes_no_other_released_text_along() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"60\"><text x=\"9\" y=\"30\">Geen vertrouwen in elkaar</text></svg>";
    for taken in ["👍", "Samenwerking", "Geen vertrouwen in elkaar"] {
        let notes = format!(
            "## Hits\n- {taken} {{#weg vertrouwelijk=nee}}\n- Wij lachen {{vertrouwelijk=nee}}\n- Iets {{vertrouwelijk=nee}}\n\n  Samenwerking.\n- Een vel {{vertrouwelijk=nee}}\n\n  ![vel](vel.svg)\n"
        );
        let folder = engagement(&notes);
        write(folder.path(), "sessies/vel.svg", svg);
        record(&open(folder.path()), &request(Edition::Directors)).unwrap();
        assert_eq!(titles(folder.path()).len(), 4, "{taken}");
        open(folder.path()).withdraw(&back("weg", &[Edition::Directors])).unwrap();
        assert_eq!(titles(folder.path()), ["Een vel", "Iets", "Wij lachen"], "{taken}");
    }
}

#[test]
fn the_same_words_for_anyone_are_taken_back_with_those_for_the_directors() {
    let folder = engagement("## Hits\n- Wij lachen {vertrouwelijk=nee}\n");
    let both = "---\nsoort: hit\nid: bellen\nvertrouwelijk: nee\ntitel-openbaar: Wij bellen elke week\n---\n# Wij bellen elke week\n";
    write(folder.path(), "bellen.md", both);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    record(&open(folder.path()), &request(Edition::Public)).unwrap();
    let public = || open(folder.path()).release::<Public>().0.items().len();
    assert_eq!(public(), 1);
    let told = open(folder.path()).withdraw(&back("bellen", &[Edition::Directors])).unwrap();
    assert_eq!((told.len(), public()), (2, 0));
}

#[test]
fn what_is_not_on_record_cannot_be_taken_back() {
    let folder = engagement(NOTES);
    let refused = |note: &str, edition| open(folder.path()).withdraw(&back(note, &[edition]));
    assert!(matches!(refused("bellen", Edition::Directors), Err(NotRecorded::NotOnRecord(_))));
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    assert!(matches!(refused("bellen", Edition::Public), Err(NotRecorded::NotOnRecord(_))));
    assert!(matches!(refused("zoeken", Edition::Directors), Err(NotRecorded::UnknownNote(_))));
}

#[test]
fn a_record_in_another_hand_is_taken_back_as_it_is_laid_out() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    let own = text(folder.path(), "vrijgave.yaml");
    let otherwise = format!("\u{feff}{}", own.replace('\n', "\r\n").replace("Niet met", "Liever niet met"));
    write(folder.path(), "vrijgave.yaml", &otherwise);
    open(folder.path()).withdraw(&back("lachen", &[Edition::Directors])).unwrap();
    let words = "woorden: |-\r\n          bevorderend: Wij lachen";
    let mark = "kenmerk-woorden:\r\n          - \"39a9a25267daec271d6e75c7bf04a27f746c07fe0a271df88ab55f6a82f58fe9\"\r\n          - \"2 39a9a25267daec271d6e75c7bf04a27f746c07fe0a271df88ab55f6a82f58fe9\"";
    let taken = format!("ingetrokken: 2025-10-01\r\n        {mark}");
    assert_eq!(text(folder.path(), "vrijgave.yaml"), otherwise.replace(words, &taken));
    assert_eq!(titles(folder.path()), ["Wij bellen elke week"]);
}

#[test]
fn the_packages_that_hold_a_text_are_told_when_it_is_taken_back() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    let vault = open(folder.path());
    vault.remember(&[vault.package::<Directors>(date(2025, 4, 10), "ab".repeat(32))]).unwrap();
    let told = open(folder.path()).withdrawal(&back("bellen", &[Edition::Directors])).unwrap();
    assert_eq!(told[0].packages.iter().map(|package| package.date).collect::<Vec<_>>(), [date(2025, 4, 10)]);
}

#[test]
fn words_that_were_changed_in_the_record_by_hand_are_noticed() {
    let folder = engagement(NOTES);
    record(&open(folder.path()), &request(Edition::Directors)).unwrap();
    let own = text(folder.path(), "vrijgave.yaml");
    for (from, to) in [
        ("Dat helpt.", "Dat helpt niet."),
        ("bevorderend: Wij lachen", "bevorderend: Wij lachten"),
        ("kenmerk: \"", "kenmerk: \"0"),
    ] {
        write(folder.path(), "vrijgave.yaml", &own.replacen(from, to, 1));
        let vault = open(folder.path());
        assert!(!vault.is_readable(), "{to}");
        assert!(vault.problems().iter().any(|problem| problem.code == Code::BadRecord), "{to}");
    }
}
