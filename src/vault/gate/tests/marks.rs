use super::built::*;
use crate::audience::{Audience, Directors, Draft, Edition, Facilitator, Group};
use crate::vault::consent::Admitted;
use crate::vault::kind::Kind;
use crate::vault::note::fields::Relation;
use crate::vault::note::{Flag, Note, Owner};

fn mark<A: Audience>(admitted: &Admitted) -> Option<String> {
    goes::<A>(admitted).mark.map(|mark| mark.as_str().to_owned())
}

fn all() -> Admitted {
    let action = Note { owners: vec![Owner::Person(SASKIA)], ..note("a", Kind::Action, "Bellen", "Elke week") };
    let line = vec![text("zie "), bare("h"), shows("beelden/een.png")];
    let factor = Note { body: paragraphs(vec![line]), ..hit("b") };
    engagement(vec![action, factor, hit("h"), secret("geheim")])
}

/// The mark of the draft after a change.
fn changed(change: impl FnOnce(&mut Vec<Note>)) -> Option<String> {
    let mut admitted = all();
    change(&mut admitted.notes);
    mark::<Draft<Directors>>(&admitted)
}

#[test]
fn the_draft_and_the_final_edition_of_the_same_texts_have_the_same_mark() {
    let draft = mark::<Draft<Directors>>(&all());
    assert!(draft.is_some());
    assert_eq!(mark::<Directors>(&recorded(all(), Edition::Directors)), draft);
    assert_eq!((mark::<Group>(&all()), mark::<Facilitator>(&all())), (None, None));
}

#[test]
fn one_other_letter_of_what_goes_is_another_mark() {
    let before = changed(|_| {});
    let others = [
        changed(|notes| notes[0].title = word("Beller")),
        changed(|notes| notes[0].body = paragraphs(vec![vec![text("elke week")]])),
        changed(|notes| notes[0].kind = Kind::Goal),
        changed(|notes| notes[0].owners = vec![Owner::Party(crate::vault::note::fields::Party::Group)]),
        changed(|notes| notes[1].weight = crate::vault::note::fields::Weight::new(5)),
        changed(|notes| notes[1].body = paragraphs(vec![vec![text("zie "), bare("h"), shows("beelden/twee.png")]])),
        changed(|notes| notes[0].relations.push((Relation::RelatesTo, wanted("b", true)))),
        changed(|notes| notes[2].title = word("Titel van H")),
        changed(|notes| notes.push(hit("c"))),
        changed(|notes| drop(notes.remove(2))),
    ];
    let different: std::collections::BTreeSet<_> = others.iter().chain([&before]).collect();
    assert_eq!(different.len(), others.len() + 1, "{before:?} {others:?}");
}

#[test]
fn a_name_that_is_printed_is_another_mark_than_a_participant() {
    let mut admitted = recorded(all(), Edition::Directors);
    let unnamed = mark::<Directors>(&admitted);
    admitted.record.releases[0].named = Some(vec!["saskia".to_owned()]);
    assert_ne!(mark::<Directors>(&admitted), unnamed);
}

#[test]
fn nothing_of_what_stays_is_in_the_mark() {
    let before = changed(|_| {});
    let same = [
        changed(|notes| notes[3].title = word("Heel iets anders")),
        changed(|notes| notes[3].flag = Flag::Undecided),
        changed(|notes| drop(notes.remove(3))),
        changed(|notes| notes.insert(0, secret("nog-een"))),
        changed(|notes| notes[0].id = "een-ander-kenmerk".to_owned()),
        // Nobody is named, so who it is stays.
        changed(|notes| notes[0].owners = vec![Owner::Person(WIL)]),
        changed(|notes| notes[0].contributors = vec![WIL]),
        changed(|notes| notes[0].recognised = Some(2)),
        changed(|notes| notes[0].tags = vec!["woord".to_owned()]),
        changed(|notes| notes[0].relations.push((Relation::RelatesTo, wanted("geheim", true)))),
        changed(|notes| notes.rotate_left(1)),
    ];
    assert!(same.iter().all(|mark| *mark == before), "{before:?} {same:?}");
}
