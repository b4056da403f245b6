use jiff::civil::date;

use super::built::*;
use crate::audience::{Directors, Draft, Edition, Facilitator, Group, Public};
use crate::vault::consent::How;
use crate::vault::gate::{PrintedOwner, ReleaseFacts, Standing};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{Area, Details, Measure, Party, Relation};
use crate::vault::note::{ConsentTo, Flag, Note, Owner, PersonalConsent};

fn action(id: &str, owners: Vec<Owner>) -> Note {
    Note { owners, ..note(id, Kind::Action, &format!("Actie {id}"), "") }
}

fn owners(edition: &crate::vault::consent::Admitted) -> Vec<Vec<PrintedOwner>> {
    goes::<Directors>(edition).items.into_iter().map(|item| item.owners).collect()
}

#[test]
fn owners_who_are_members_are_named_all_or_none() {
    let notes = vec![
        action("a", vec![Owner::Person(SASKIA)]),
        Note {
            kind: Kind::Goal,
            details: Details::Goal { measure: Measure::default(), due: None },
            ..action("b", vec![Owner::Person(WIL)])
        },
        action("c", vec![Owner::Person(ANNE), Owner::Party(Party::Group)]),
    ];
    let mut all = recorded(engagement(notes), Edition::Directors);
    let anne = vec![PrintedOwner::Party(Party::Group), PrintedOwner::Named("Anne Verweij".to_owned())];
    let participant = vec![PrintedOwner::Participant];
    for named in [None, Some(vec![]), Some(vec!["saskia".to_owned()])] {
        all.record.releases[0].named = named;
        assert_eq!(owners(&all), [participant.clone(), participant.clone(), anne.clone()]);
    }
    all.record.releases[0].named = Some(vec!["saskia".to_owned(), "wil-dk".to_owned()]);
    let named = |name: &str| vec![PrintedOwner::Named(name.to_owned())];
    assert_eq!(owners(&all), [named("Wil"), named("Saskia Brandsma"), anne]);
}

#[test]
fn the_owner_of_an_action_that_stays_need_not_agree() {
    let notes = vec![
        action("a", vec![Owner::Person(SASKIA)]),
        Note { flag: Flag::Stays, ..action("b", vec![Owner::Person(WIL)]) },
    ];
    let mut all = recorded(engagement(notes), Edition::Directors);
    all.record.releases[0].named = Some(vec!["saskia".to_owned()]);
    assert_eq!(owners(&all), [[PrintedOwner::Named("Saskia Brandsma".to_owned())]]);
}

#[test]
fn a_later_release_can_take_the_names_back() {
    let mut all = recorded(engagement(vec![action("a", vec![Owner::Person(SASKIA)])]), Edition::Directors);
    all.record.releases[0].named = Some(vec!["saskia".to_owned()]);
    let mut all = recorded(all, Edition::Directors);
    assert_eq!(owners(&all), [[PrintedOwner::Named("Saskia Brandsma".to_owned())]]);
    all.record.releases[1].named = Some(vec![]);
    assert_eq!(owners(&all), [[PrintedOwner::Participant]]);
}

#[test]
fn two_participants_are_printed_as_one() {
    let all =
        recorded(engagement(vec![action("a", vec![Owner::Person(SASKIA), Owner::Person(WIL)])]), Edition::Directors);
    assert_eq!(owners(&all), [[PrintedOwner::Participant]]);
}

#[test]
fn the_draft_names_nobody_before_all_are_recorded_as_named_and_the_group_reads_all_names() {
    let all = engagement(vec![action("a", vec![Owner::Person(SASKIA)])]);
    assert_eq!(goes::<Draft<Directors>>(&all).items[0].owners, [PrintedOwner::Participant]);
    assert_eq!(goes::<Group>(&all).items[0].owners, [PrintedOwner::Named("Saskia Brandsma".to_owned())]);
}

#[test]
fn a_kind_that_prints_no_owner_prints_none() {
    let all = recorded(engagement(vec![Note { owners: vec![Owner::Person(ANNE)], ..hit("a") }]), Edition::Directors);
    assert_eq!(owners(&all), [[]]);
}

#[test]
fn who_said_it_how_many_recognised_it_and_its_id_do_not_go_beyond_their_edition() {
    let all = recorded(
        engagement(vec![Note { contributors: vec![SASKIA], recognised: Some(5), ..hit("a") }]),
        Edition::Directors,
    );
    let facilitator = goes::<Facilitator>(&all).items.remove(0).room.unwrap();
    assert_eq!((facilitator.contributors, facilitator.id), (vec!["Saskia Brandsma".to_owned()], Some("a".to_owned())));
    assert_eq!(facilitator.standing, Standing::Released);
    let group = goes::<Group>(&all).items.remove(0).room.unwrap();
    assert_eq!((group.contributors, group.id, group.recognised), (vec![], None, Some(5)));
    assert!(goes::<Directors>(&all).items[0].room.is_none());
    assert!(goes::<Draft<Directors>>(&all).items[0].room.is_none());
}

#[test]
fn a_text_for_the_directors_stands_for_the_whole_body() {
    let all = recorded(
        engagement(vec![Note { directors_text: Some(written("Netjes gezegd")), ..hit("a") }]),
        Edition::Directors,
    );
    assert!(all_of::<Directors>(&all).contains("Netjes gezegd"));
    assert!(!all_of::<Directors>(&all).contains("te zeggen valt"));
    assert!(!all_of::<Group>(&all).contains("Netjes gezegd"));
}

#[test]
fn a_note_in_another_language_than_the_report_says_so() {
    use crate::wording::Language;
    let language = |language| {
        let notes = vec![Note { language, ..hit("a") }];
        goes::<Directors>(&recorded(engagement(notes), Edition::Directors)).items[0].language
    };
    assert_eq!(language(Some(Language::English)), Some(Language::English));
    assert_eq!([language(Some(Language::Dutch)), language(None)], [None, None]);
}

#[test]
fn the_release_that_is_printed_is_the_latest_that_something_rests_on() {
    let mut all = recorded(engagement(vec![hit("a"), hit("b")]), Edition::Directors);
    all.record.releases.push(a_release(&all, Edition::Directors, &["saskia", "wil-dk"]));
    all.record.releases[1].date = date(2025, 6, 1);
    all.record.releases[1].how = How::Written;
    all.record.releases[1].texts.retain(|text| text.note == "b");
    let facts = |date, how| Some(ReleaseFacts { date, how });
    assert_eq!(goes::<Directors>(&all).release, facts(date(2025, 6, 1), How::Written));
    all.notes[1].flag = Flag::Stays;
    assert_eq!(goes::<Directors>(&all).release, facts(date(2025, 4, 3), How::Unanimous));
    assert_eq!(goes::<Draft<Directors>>(&all).release, None);
}

#[test]
fn a_session_is_told_of_only_when_something_of_it_goes() {
    let all = recorded(engagement(vec![hit("a"), Note { session: Some(1), ..secret("b") }]), Edition::Directors);
    let sessions = goes::<Directors>(&all).sessions;
    assert_eq!(sessions.len(), 1);
    assert_eq!(sessions[0].title.as_deref(), Some("Bijeenkomst s1"));
}

#[test]
fn a_relation_to_what_stays_is_cut_and_the_note_goes() {
    let notes = vec![
        relating(relating(hit("a"), Relation::RelatesTo, "b"), Relation::RelatesTo, "geheim"),
        hit("b"),
        secret("geheim"),
    ];
    let items = goes::<Directors>(&recorded(engagement(notes), Edition::Directors)).items;
    let relations: Vec<_> = items.iter().map(|item| item.relations.clone()).collect();
    assert_eq!(relations, [vec![(Relation::RelatesTo, items[1].key)], vec![]]);
}

#[test]
fn the_public_edition_names_nobody_and_gives_no_date_finer_than_a_year() {
    let action = Note {
        public_title: Some(word("Zij gingen bellen")),
        areas: vec![Area::Own("de Randstad".to_owned()), Area::Time],
        owners: vec![Owner::Person(ANNE)],
        ..action("a", vec![])
    };
    let mut all = recorded(engagement(vec![action]), Edition::Public);
    all.record.releases[0].client_agreed = Some(date(2025, 5, 1));
    let told = all_of::<Public>(&all);
    assert!(told.contains("Zij gingen bellen") && told.contains("Van alleen naar samen"));
    for stays in [
        "Taling",
        "Marit",
        "Anne",
        "Saskia",
        "Randstad",
        "bank",
        "Bijeenkomst",
        "2025-03",
        "2025-04-14",
        "2025-09",
        "2025-10",
    ] {
        assert!(!told.contains(stays), "{stays} in {told}");
    }
}

#[test]
fn a_quote_prints_a_name_only_when_everybody_quoted_agreed_to_that() {
    let consent = |to| PersonalConsent { person: SASKIA, to };
    let quote = |consents| {
        let quote = Note { contributors: vec![SASKIA], consents, ..note("q", Kind::Quote, "Wij bellen nooit", "") };
        goes::<Directors>(&recorded(engagement(vec![quote]), Edition::Directors)).items.remove(0).details
    };
    assert_eq!(quote(vec![consent(ConsentTo::Quote)]), Details::Quote { by: None });
    let named = Some("Saskia Brandsma".to_owned());
    assert_eq!(quote(vec![consent(ConsentTo::Quote), consent(ConsentTo::Name)]), Details::Quote { by: named });
}
