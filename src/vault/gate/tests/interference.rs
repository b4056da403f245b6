//! Nothing that goes out depends on what stays.

use proptest::prelude::*;

use super::built::*;
use crate::audience::{Directors, Draft, Edition, Public};
use crate::vault::consent::Admitted;
use crate::vault::kind::Kind;
use crate::vault::note::fields::{Relation, Weight};
use crate::vault::note::{Flag, Note, Owner};

/// What may be told apart of a note, as numbers.
#[derive(Clone, Debug)]
struct Sketch {
    kind: usize,
    title: usize,
    body: usize,
    session: Option<usize>,
    owner: usize,
    weight: u8,
    ties: Vec<usize>,
    flag: usize,
}

const KINDS: [Kind; 6] =
    [Kind::Promoting, Kind::Hindering, Kind::Action, Kind::Goal, Kind::Progress, Kind::IndividualView];
const TITLES: [&str; 4] = ["Samen", "Wij bellen", "Afstand", "Te druk"];

fn sketch() -> impl Strategy<Value = Sketch> {
    (
        0..6usize,
        0..4usize,
        0..3usize,
        prop::option::of(0..2usize),
        0..4usize,
        0..6u8,
        prop::collection::vec(0..12usize, 0..4),
        0..3usize,
    )
        .prop_map(|(kind, title, body, session, owner, weight, ties, flag)| Sketch {
            kind,
            title,
            body,
            session,
            owner,
            weight,
            ties,
            flag,
        })
}

fn drawn(sketch: &Sketch, id: &str, flag: Flag) -> Note {
    let mut line = vec![text("zie ")];
    let mut relations = Vec::new();
    for (at, tie) in sketch.ties.iter().enumerate() {
        // The first notes go, the others stay, and some were never there.
        let target = if *tie < 6 { format!("gaat-{tie}") } else { format!("blijft-{tie}") };
        if at % 2 == 0 {
            line.push(link(&target, "dit"));
        }
        relations.push((if at == 0 { Relation::Of } else { Relation::RelatesTo }, wanted(&target, true)));
    }
    let picture = if sketch.body == 1 { shows("beelden/een.png") } else { shows("beelden/twee.png") };
    if sketch.body > 0 {
        line.push(picture);
    }
    let owner = [
        Owner::Person(SASKIA),
        Owner::Person(WIL),
        Owner::Person(ANNE),
        Owner::Party(crate::vault::note::fields::Party::Group),
    ];
    Note {
        body: paragraphs(vec![line]),
        session: sketch.session,
        owners: vec![owner[sketch.owner]],
        weight: Weight::new(sketch.weight),
        relations,
        flag,
        public_title: (sketch.title > 1).then(|| word("In het openbaar")),
        ..note(id, KINDS[sketch.kind], TITLES[sketch.title], "")
    }
}

/// An engagement of what goes, with what stays strewn among it.
fn strewn(goes: &[Sketch], stays: &[(usize, Sketch)], record: Vec<crate::vault::consent::Release>) -> Admitted {
    let mut notes: Vec<Note> =
        goes.iter().enumerate().map(|(n, sketch)| drawn(sketch, &format!("gaat-{n}"), Flag::Proposed)).collect();
    for (n, (at, sketch)) in stays.iter().enumerate() {
        let flag = if sketch.flag == 0 { Flag::Undecided } else { Flag::Stays };
        let mut note = drawn(sketch, &format!("blijft-{}", 6 + n), flag);
        note.tags = vec!["een-woord".to_owned()];
        note.recognised = Some(3);
        notes.insert((*at).min(notes.len()), note);
    }
    let mut all = engagement(notes);
    all.record.releases = record;
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_goes_out_is_the_same_whatever_stays(
        goes in prop::collection::vec(sketch(), 0..6),
        one in prop::collection::vec((0..9usize, sketch()), 0..6),
        other in prop::collection::vec((0..9usize, sketch()), 0..6),
        named in any::<bool>(),
    ) {
        let record = || {
            let alone = strewn(&goes, &[], Vec::new());
            let release = |edition| {
                let mut release = a_release(&alone, edition, &["saskia", "wil-dk"]);
                release.named = named.then(|| vec!["saskia".to_owned()]);
                release.client_agreed = Some(release.date);
                release
            };
            vec![release(Edition::Directors), release(Edition::Public)]
        };
        let alone = strewn(&goes, &[], record());
        for stays in [&one, &other] {
            let with = strewn(&goes, stays, record());
            prop_assert_eq!(all_of::<Directors>(&alone), all_of::<Directors>(&with));
            prop_assert_eq!(all_of::<Draft<Directors>>(&alone), all_of::<Draft<Directors>>(&with));
            prop_assert_eq!(all_of::<Public>(&alone), all_of::<Public>(&with));
        }
    }

    #[test]
    fn what_goes_out_is_the_same_in_whatever_order_and_under_whatever_ids_it_was_written(
        goes in prop::collection::vec(sketch(), 0..6),
        turn in 0..6usize,
    ) {
        let straight = recorded(strewn(&goes, &[], Vec::new()), Edition::Directors);
        let mut turned = strewn(&goes, &[], Vec::new());
        let by = turn.min(turned.notes.len());
        turned.notes.rotate_left(by);
        for note in &mut turned.notes {
            note.id = note.id.replace("gaat", "ander");
            note.relations.iter_mut().for_each(|(_, wanted)| wanted.target = wanted.target.replace("gaat", "ander"));
            for block in &mut note.body.markdown.0 {
                let crate::prose::Block::Paragraph { text } = block else { continue };
                for inline in text {
                    if let crate::prose::Inline::Reference { to, .. } = inline {
                        to.target = to.target.replace("gaat", "ander");
                    }
                }
            }
        }
        let turned = recorded(turned, Edition::Directors);
        prop_assert_eq!(all_of::<Directors>(&straight), all_of::<Directors>(&turned));
    }
}
