//! What each edition holds and what it never says.

use super::reading::{all, everything, fact, items, numbers, printed, report, section, titles};
use crate::audience::{Audience, Directors, Draft, Facilitator, Group, Public};
use crate::prose::{Block, Inline, ItemKey, Markdown};
use crate::report::{Part, Report};
use crate::vault::{Item, Kind, Party, PrintedOwner, Reason, RoomFacts, Standing, sample};
use crate::wording::{Language, Wording};
use jiff::civil::date;

fn nothing_is_lost<A: Audience>() {
    let released = sample::one_of_each(A::EDITION);
    let report: Report<A> = report(sample::one_of_each(A::EDITION));
    let printed = printed(&report);
    for item in &released {
        let there = printed.iter().filter(|anchor| anchor.title == item.title).count();
        assert_eq!(there, 1, "{}", item.title);
    }
    assert_eq!(printed.len(), released.len());
    assert_eq!(report.prose.len(), released.len());
}

#[test]
fn every_released_item_is_printed_once_in_every_edition() {
    nothing_is_lost::<Directors>();
    nothing_is_lost::<Group>();
    nothing_is_lost::<Facilitator>();
    nothing_is_lost::<Public>();
    nothing_is_lost::<Draft<Directors>>();
    nothing_is_lost::<Draft<Public>>();
}

fn each_alone<A: Audience>() {
    for kind in Kind::ALL.iter().copied().filter(|kind| kind.ceiling() >= A::EDITION) {
        let report: Report<A> = report(vec![sample::item(kind, "Alleen dit")]);
        assert!(printed(&report).iter().any(|anchor| anchor.title == "Alleen dit"), "{}", kind.english());
    }
}

#[test]
fn an_item_is_printed_even_when_it_is_the_only_one() {
    each_alone::<Directors>();
    each_alone::<Group>();
    each_alone::<Facilitator>();
    each_alone::<Public>();
}

#[test]
fn every_anchor_is_unique_and_leads_to_a_section_that_is_there() {
    let report: Report<Directors> = report(sample::one_of_each(Directors::EDITION));
    let printed = printed(&report);
    let mut ids: Vec<&str> = printed.iter().map(|anchor| anchor.id.as_str()).collect();
    ids.extend(all(&report).into_iter().map(|section| section.slug));
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all);
    assert!(printed.iter().all(|anchor| report.sections.iter().any(|section| section.slug == anchor.section)));
}

#[test]
fn a_directors_report_numbers_without_gaps() {
    let whole: Report<Directors> = report(sample::one_of_each(Directors::EDITION));
    let (top, below): (Vec<&str>, Vec<&str>) = numbers(&whole).into_iter().partition(|number| !number.contains('.'));
    assert_eq!(top, ["2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    assert_eq!(below, ["4.1", "4.2", "4.3", "4.4", "6.1", "6.2", "6.3", "10.1"]);

    let part: Report<Directors> = report(vec![
        sample::factor(Kind::Hindering, "Te weinig tijd", 5),
        sample::item(Kind::Behaviour, "We bellen terug"),
    ]);
    assert_eq!(numbers(&part), ["2", "3", "3.1", "4", "5"]);
}

#[test]
fn an_empty_section_is_left_out() {
    let report: Report<Directors> = report(vec![sample::item(Kind::Goal, "Vier bezoeken")]);
    let slugs: Vec<&str> = report.sections.iter().map(|section| section.slug).collect();
    assert_eq!(slugs, ["leeswijzer", "prestaties", "opvolging", "begrippen-en-colofon"]);
    assert!(report.glance.forces.is_none());
}

#[test]
fn no_owner_is_named_when_one_refused() {
    let owners = [PrintedOwner::Participant, PrintedOwner::Participant];
    let action =
        Item { owners: owners.to_vec(), ..sample::action("Bellen", PrintedOwner::Participant, date(2025, 7, 1)) };
    let report: Report<Directors> = report(vec![action]);
    let action = items(section(&report, "wat-wij-doen"))[0];
    assert_eq!(action.who, "een deelnemer");
    assert_eq!(fact(action, "owner").as_deref(), Some("een deelnemer"));
}

#[test]
fn the_public_report_gives_no_date_finer_than_a_year() {
    let report: Report<Public> = report(sample::one_of_each(Public::EDITION));
    let everything = everything(&report);
    for month in 1..=12 {
        let month = Wording::new(Language::Dutch).say(&format!("month-{month}"));
        assert!(!everything.contains(&format!(" {month} ")), "{month}");
    }
    assert!(!everything.contains("2025-"));
    assert_eq!(report.face.date, "2025");
    assert_eq!(report.face.date_iso, "2025");
    assert!(!everything.contains("verstreken"));
}

#[test]
fn the_public_report_names_no_owner() {
    let report: Report<Public> = report(vec![Item { owners: Vec::new(), ..sample::item(Kind::Action, "Bellen") }]);
    let everything = everything(&report);
    assert!(everything.contains("Bellen"));
    assert!(!everything.contains("de directie\""));
    assert!(everything.contains("who: None"));
    assert!(everything.contains("heading: Some(\"Acties\")"));
}

#[test]
fn the_directors_read_weights_in_words_and_the_group_reads_them_exactly() {
    let factor = || vec![sample::factor(Kind::Hindering, "Te weinig tijd", 5)];
    let directors: Report<Directors> = report(factor());
    assert_eq!(fact(items(section(&directors, "belemmerend"))[0], "weight").as_deref(), Some("zeer zwaar"));
    let group: Report<Group> = report(factor());
    assert_eq!(fact(items(section(&group, "belemmerend"))[0], "weight").as_deref(), Some("zeer zwaar (5 van 5)"));
}

#[test]
fn only_the_group_speaks_of_hits_and_shits() {
    let items = || vec![sample::factor(Kind::Promoting, "Humor", 2), sample::factor(Kind::Hindering, "Haast", 2)];
    let group: Report<Group> = report(items());
    assert_eq!(section(&group, "bevorderend").heading, "Onze hits");
    assert_eq!(section(&group, "belemmerend").heading, "Onze shits");
    let directors: Report<Directors> = report(items());
    assert_eq!(section(&directors, "bevorderend").heading, "Bevorderende factoren");
    assert!(!everything(&directors).to_lowercase().contains("shit"));
}

#[test]
fn the_group_sees_what_stays_and_the_directors_see_no_trace_of_it() {
    let standing = |standing| Some(RoomFacts { standing, recognised: Some(4), contributors: Vec::new(), id: None });
    let items = || {
        vec![
            Item { room: standing(Standing::Released), ..sample::factor(Kind::Hindering, "Gaat", 2) },
            Item { room: standing(Standing::Stays(Reason::Flag)), ..sample::factor(Kind::Hindering, "Blijft", 2) },
        ]
    };
    let group: Report<Group> = report(items());
    let Part::Index { groups } = &section(&group, "blijft-in-de-groep").parts[0] else { panic!("an index") };
    assert_eq!(groups[0].to.iter().map(|anchor| anchor.title.as_str()).collect::<Vec<_>>(), ["Blijft"]);
    assert_eq!(fact(super::reading::items(section(&group, "belemmerend"))[0], "recognised").as_deref(), Some("4"));
    let directors: Report<Directors> = report(vec![sample::factor(Kind::Hindering, "Gaat", 2)]);
    assert!(!everything(&directors).contains("recognised"));
    assert!(!everything(&directors).contains("blijft in de groep"));
}

#[test]
fn the_facilitator_reads_every_note_with_its_state_and_why() {
    let report: Report<Facilitator> = report(sample::one_of_each(Facilitator::EDITION));
    let Part::Ledger { rows, .. } = &section(&report, "overzicht").parts[0] else { panic!("a ledger") };
    assert_eq!(rows.len(), Kind::ALL.len());
    assert!(rows.iter().all(|row| row.state == "blijft in de groep" && row.reason == "nog niet over besloten"));
    assert_eq!(titles(section(&report, "notities")).len(), Kind::ALL.len());
}

#[test]
fn a_draft_says_so_and_claims_no_release() {
    let draft: Report<Draft<Directors>> = report(sample::one_of_each(Directors::EDITION));
    assert!(draft.face.draft);
    assert_eq!(draft.face.draft_mark, "CONCEPT");
    assert!(!everything(&draft).contains("heeft de groep deze teksten vrijgegeven"));
    let sent: Report<Directors> = report(sample::one_of_each(Directors::EDITION));
    assert!(!sent.face.draft);
    assert_eq!(sent.glance.released.as_deref(), Some("Door de groep vrijgegeven op 13 maart 2025 (eenstemmig)."));
}

#[test]
fn a_report_is_never_called_anonymous() {
    for language in Language::ALL {
        let released = sample::released::<Directors>(sample::one_of_each(Directors::EDITION));
        let report = Report::compose(released, &Wording::new(language));
        assert!(!everything(&report).to_lowercase().contains("anon"), "{}", language.code());
    }
}

#[test]
fn a_link_to_what_is_not_in_the_edition_keeps_its_words_alone() {
    let to = |key, words: &str| {
        let text = vec![Inline::Text { text: words.to_owned() }];
        Inline::Reference { to: ItemKey(key), text }
    };
    let text = vec![to(0, "dit"), to(9, "dat")];
    let item = Item { body: Markdown(vec![Block::Paragraph { text }]), ..sample::item(Kind::Goal, "Vier bezoeken") };
    let report: Report<Directors> = report(vec![item]);
    let Block::Paragraph { text } = &report.prose[0].0[0] else { panic!("a paragraph") };
    let [Inline::Reference { to, .. }, Inline::Text { text }] = text.as_slice() else { panic!("a link and words") };
    assert_eq!((to.section, to.id.as_str(), text.as_str()), ("prestaties", "p1", "dat"));
}

#[test]
fn an_action_for_the_directors_stands_with_what_we_ask() {
    let report: Report<Directors> = report(vec![
        sample::action("Budget", PrintedOwner::Party(Party::Directors), date(2025, 7, 1)),
        sample::action("Bellen", PrintedOwner::Party(Party::Group), date(2025, 8, 1)),
    ]);
    assert_eq!(titles(section(&report, "wat-wij-doen")), ["A1 Bellen"]);
    assert_eq!(titles(section(&report, "wat-wij-vragen")), ["A2 Budget"]);
}
