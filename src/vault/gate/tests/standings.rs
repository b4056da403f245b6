use jiff::civil::date;

use super::built::*;
use crate::audience::{Directors, Draft, Edition, Facilitator, Group, Public};
use crate::vault::gate::{Reason, Released, Standing, release};
use crate::vault::kind::Kind;
use crate::vault::note::fields::{Details, Party, Relation};
use crate::vault::note::{ConsentTo, Flag, Note, PersonalConsent};

#[test]
fn a_note_without_a_flag_stays_in_the_group() {
    let all = recorded(engagement(vec![Note { flag: Flag::Undecided, ..hit("a") }]), Edition::Directors);
    assert_eq!(standing(&all, 0), Standing::Stays(Reason::Undecided));
    assert_eq!(titles::<Draft<Directors>>(&all), [""; 0]);
    assert_eq!(titles::<Group>(&all), ["Titel van a"]);
}

#[test]
fn a_note_that_is_confidential_stays_even_when_it_is_on_record() {
    let mut all = recorded(engagement(vec![hit("a")]), Edition::Directors);
    assert_eq!(titles::<Directors>(&all), ["Titel van a"]);
    all.notes[0].flag = Flag::Stays;
    assert_eq!(standing(&all, 0), Standing::Stays(Reason::Flag));
    assert_eq!(titles::<Directors>(&all), [""; 0]);
}

#[test]
fn a_proposed_note_is_in_the_draft_alone_until_it_is_on_record() {
    let all = engagement(vec![hit("a")]);
    assert_eq!(standing(&all, 0), Standing::Proposed);
    assert_eq!(titles::<Draft<Directors>>(&all), ["Titel van a"]);
    assert_eq!(titles::<Directors>(&all), [""; 0]);
    assert_eq!(titles::<Directors>(&recorded(all, Edition::Directors)), ["Titel van a"]);
}

#[test]
fn a_text_changed_after_its_release_stays_until_it_is_released_again_or_put_back() {
    let mut all = recorded(engagement(vec![hit("a")]), Edition::Directors);
    all.notes[0].title = word("Een andere titel");
    assert_eq!(standing(&all, 0), Standing::Stays(Reason::Changed));
    assert_eq!(titles::<Directors>(&all), [""; 0]);
    assert_eq!(titles::<Draft<Directors>>(&all), ["Een andere titel"]);
    let again = recorded(all, Edition::Directors);
    assert_eq!(titles::<Directors>(&again), ["Een andere titel"]);
}

#[test]
fn the_last_release_counts_and_not_an_earlier_one_of_other_words() {
    let mut all = recorded(engagement(vec![hit("a")]), Edition::Directors);
    all.notes[0].title = word("Een andere titel");
    let mut all = recorded(all, Edition::Directors);
    all.notes[0].title = word("Titel van a");
    assert_eq!(standing(&all, 0), Standing::Stays(Reason::Changed));
}

#[test]
fn everybody_who_was_there_must_have_been_asked_and_may_be_asked_later() {
    let mut all = engagement(vec![hit("a")]);
    all.record.releases.push(a_release(&all, Edition::Directors, &["saskia"]));
    assert_eq!(standing(&all, 0), Standing::Stays(Reason::NotEverybodyAsked));
    all.record.releases.push(a_release(&all, Edition::Directors, &["wil-dk"]));
    assert_eq!(standing(&all, 0), Standing::Released);
}

#[test]
fn who_was_asked_about_other_words_was_not_asked() {
    let mut all = engagement(vec![hit("a")]);
    all.record.releases.push(a_release(&all, Edition::Directors, &["saskia"]));
    all.notes[0].title = word("Een andere titel");
    all.record.releases.push(a_release(&all, Edition::Directors, &["wil-dk"]));
    assert_eq!(standing(&all, 0), Standing::Stays(Reason::NotEverybodyAsked));
}

#[test]
fn where_nobody_wrote_who_was_there_every_member_must_be_asked() {
    for session in [None, Some(1)] {
        let mut all = engagement(vec![Note { session, ..hit("a") }]);
        all.sessions[0].present = Some(vec![SASKIA]);
        all.record.releases.push(a_release(&all, Edition::Directors, &["saskia", "anne"]));
        assert_eq!(standing(&all, 0), Standing::Stays(Reason::NotEverybodyAsked));
        all.notes[0].session = Some(0);
        assert_eq!(standing(&all, 0), Standing::Released);
    }
}

#[test]
fn a_director_who_was_there_is_asked_as_well() {
    let mut all = engagement(vec![hit("a")]);
    all.sessions[0].present = Some(vec![SASKIA, ANNE]);
    all.record.releases.push(a_release(&all, Edition::Directors, &["saskia", "wil-dk"]));
    assert_eq!(standing(&all, 0), Standing::Stays(Reason::NotEverybodyAsked));
}

#[test]
fn words_of_the_directors_reach_anybody_only_when_the_directors_were_asked() {
    let looks_back = |voice| Note {
        details: Details::Evaluation { question: None, voice },
        public_title: Some(word("Het vertrouwen is gegroeid")),
        ..note("e", Kind::Evaluation, "Het vertrouwen is gegroeid", "")
    };
    let released = |voice, asked: &[&str], edition| {
        let mut all = engagement(vec![looks_back(voice)]);
        let mut release = a_release(&all, edition, asked);
        release.client_agreed = Some(release.date);
        all.record.releases.push(release);
        standing_for(&all, edition, 0)
    };
    let members = ["saskia", "wil-dk"];
    let everybody = ["saskia", "wil-dk", "anne"];
    let waits = Standing::Stays(Reason::NotEverybodyAsked);
    assert_eq!(released(Party::Directors, &members, Edition::Public), waits);
    assert_eq!(released(Party::Directors, &everybody, Edition::Public), Standing::Released);
    assert_eq!(released(Party::Group, &members, Edition::Public), Standing::Released);
    assert_eq!(released(Party::Directors, &members, Edition::Directors), Standing::Released);
}

#[test]
fn a_quote_needs_the_yes_of_everybody_who_said_it() {
    let consent = |person, to| PersonalConsent { person, to };
    let quote = |consents| Note {
        contributors: vec![SASKIA, WIL],
        consents,
        ..note("q", Kind::Quote, "Wij bellen elkaar nooit", "")
    };
    let goes = |consents| standing(&recorded(engagement(vec![quote(consents)]), Edition::Directors), 0);
    let (name, yes) = (ConsentTo::Name, ConsentTo::Quote);
    assert_eq!(goes(vec![]), Standing::Stays(Reason::NoConsent));
    assert_eq!(goes(vec![consent(SASKIA, yes), consent(WIL, name)]), Standing::Stays(Reason::NoConsent));
    assert_eq!(goes(vec![consent(SASKIA, yes), consent(WIL, yes)]), Standing::Released);
    let nobody = Note { contributors: vec![], ..quote(vec![]) };
    assert_eq!(
        standing(&recorded(engagement(vec![nobody]), Edition::Directors), 0),
        Standing::Stays(Reason::NoConsent)
    );
}

#[test]
fn progress_goes_only_with_what_it_is_about() {
    let progress = |id, of| relating(note(id, Kind::Progress, &format!("Gedaan: {id}"), ""), Relation::Of, of);
    let all = |action: Note| {
        let notes = vec![progress("p2", "p1"), progress("p1", "actie"), action, note("p3", Kind::Progress, "Los", "")];
        recorded(engagement(notes), Edition::Directors)
    };
    let action = note("actie", Kind::Action, "Elkaar bellen", "");
    let goes = all(note("actie", Kind::Action, "Elkaar bellen", ""));
    assert_eq!([0, 1, 2].map(|at| standing(&goes, at)), [Standing::Released; 3]);
    assert_eq!(standing(&goes, 3), Standing::Stays(Reason::AboutWhatStays));
    let mut stays = all(action);
    stays.notes[2].flag = Flag::Stays;
    assert_eq!([0, 1].map(|at| standing(&stays, at)), [Standing::Stays(Reason::AboutWhatStays); 2]);
    assert_eq!(titles::<Directors>(&stays), [""; 0]);
}

#[test]
fn views_and_observations_never_leave_the_facilitator_whatever_their_flag() {
    let all = recorded(
        engagement(vec![note("v", Kind::IndividualView, "Mijn beeld", ""), note("o", Kind::Observation, "Stil", "")]),
        Edition::Directors,
    );
    for at in 0..2 {
        assert_eq!(standing(&all, at), Standing::Stays(Reason::Kind));
    }
    assert_eq!(titles::<Group>(&all), [""; 0]);
    assert_eq!(titles::<Draft<Directors>>(&all), [""; 0]);
    assert_eq!(titles::<Facilitator>(&all).len(), 2);
}

#[test]
fn an_audience_narrows_and_never_widens() {
    let narrowed = |audience| {
        let mut all = recorded(engagement(vec![Note { audience: Some(audience), ..hit("a") }]), Edition::Directors);
        all.notes.push(Note { audience: Some(audience), flag: Flag::Undecided, ..hit("b") });
        (titles::<Group>(&all).len(), titles::<Directors>(&all).len())
    };
    assert_eq!(narrowed(Edition::Facilitator), (0, 0));
    assert_eq!(narrowed(Edition::Group), (2, 0));
    assert_eq!(narrowed(Edition::Directors), (2, 1));
    assert_eq!(narrowed(Edition::Public), (2, 1));
}

#[test]
fn a_faulty_note_stays_with_the_facilitator() {
    let all = recorded(engagement(vec![hit("a"), Note { sound: false, ..hit("b") }]), Edition::Directors);
    let count = |faulty: &[bool]| {
        let group: Released<Group> = release(&all, faulty);
        let directors: Released<Directors> = release(&all, faulty);
        let facilitator: Released<Facilitator> = release(&all, faulty);
        (facilitator.items.len(), group.items.len(), directors.items.len())
    };
    assert_eq!(count(&[false, false]), (2, 1, 1));
    assert_eq!(count(&[true, false]), (2, 0, 0));
    assert_eq!(count(&[]), (2, 0, 0));
}

#[test]
fn the_public_edition_holds_only_texts_written_for_it_and_agreed_to_by_the_client() {
    let public = Note { public_text: Some(written("Zij gingen elkaar bellen")), ..hit("a") };
    let mut all = recorded(engagement(vec![public, hit("b")]), Edition::Public);
    assert_eq!(standing_for(&all, Edition::Public, 0), Standing::Proposed);
    assert_eq!(standing_for(&all, Edition::Public, 1), Standing::Stays(Reason::NoTextForIt));
    all.record.releases[0].client_agreed = Some(date(2025, 5, 1));
    assert_eq!(standing_for(&all, Edition::Public, 0), Standing::Released);
    assert_eq!(titles::<Public>(&all), ["Zij gingen elkaar bellen"]);
    // What was released to the directors was not released to anyone.
    assert_eq!(titles::<Public>(&recorded(engagement(vec![hit("a")]), Edition::Directors)), [""; 0]);
}

#[test]
fn a_release_for_the_directors_is_none_for_anyone_and_the_other_way_round() {
    let public = || Note { public_text: Some(written("Zij gingen elkaar bellen")), ..hit("a") };
    let all = recorded(engagement(vec![public()]), Edition::Public);
    assert_eq!(titles::<Directors>(&all), [""; 0]);
    let all = recorded(engagement(vec![public()]), Edition::Directors);
    assert_eq!(standing_for(&all, Edition::Public, 0), Standing::Proposed);
}
