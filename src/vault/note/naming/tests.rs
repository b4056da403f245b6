//! A name in any disguise is found, and a text without it names nobody. The disguises are made here, from what a reader
//! would still read as the name, and not from what the finder undoes.

use proptest::prelude::*;

use super::{Names, Setting};
use crate::diagnostics::Place;
use crate::vault::note::{Person, Side};
use crate::vault::read::Word;

/// What a reader does not see.
const UNSEEN: [char; 9] =
    ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{2064}', '\u{feff}', '\u{fe0f}', '\u{180e}'];
/// Letters that look like others.
const ALIKE: [(char, char); 8] =
    [('a', 'а'), ('e', 'е'), ('o', 'о'), ('s', 'ѕ'), ('i', 'і'), ('S', 'Ѕ'), ('K', 'Κ'), ('M', 'Μ')];

const PEOPLE: [(&str, &str); 4] = [
    ("saskia", "Saskia Wierdsma"),
    ("mehmet", "Mehmet Karaduman"),
    ("joost", "Joost Holtrop"),
    ("ines", "Inés Okonkwo"),
];

fn names() -> Names {
    names_of(&PEOPLE)
}

fn names_of(people: &[(&str, &str)]) -> Names {
    let place = Place::whole("traject.yaml".into());
    let people: Vec<Person> = people
        .iter()
        .map(|(id, name)| Person {
            id: Word { text: (*id).to_owned(), place: place.clone() },
            name: (*name).to_owned(),
            other_names: Vec::new(),
            side: Side::Member,
        })
        .collect();
    Names::of(&people.iter().enumerate().collect::<Vec<_>>())
}

/// One way to write a name so that a reader still reads it.
#[derive(Clone, Debug)]
enum Disguise {
    Capitals,
    Small,
    Unseen(Vec<(usize, usize)>),
    Alike(Vec<bool>),
    Spaced,
    Percent,
}

fn disguise() -> impl Strategy<Value = Disguise> {
    prop_oneof![
        Just(Disguise::Capitals),
        Just(Disguise::Small),
        prop::collection::vec((0..9_usize, 0..UNSEEN.len()), 1..4).prop_map(Disguise::Unseen),
        prop::collection::vec(any::<bool>(), 12).prop_map(Disguise::Alike),
        Just(Disguise::Spaced),
        Just(Disguise::Percent),
    ]
}

fn disguised(name: &str, how: &Disguise) -> String {
    match how {
        Disguise::Capitals => name.to_uppercase(),
        Disguise::Small => name.to_lowercase(),
        Disguise::Unseen(put) => {
            let mut letters: Vec<char> = name.chars().collect();
            for (at, sign) in put {
                letters.insert(1 + at % (letters.len() - 1), UNSEEN[*sign]);
            }
            letters.into_iter().collect()
        }
        Disguise::Alike(which) => {
            let other = |c: char| ALIKE.iter().find(|(plain, _)| *plain == c).map_or(c, |(_, alike)| *alike);
            name.chars().zip(which.iter().cycle()).map(|(c, swap)| if *swap { other(c) } else { c }).collect()
        }
        Disguise::Spaced => name.chars().map(String::from).collect::<Vec<_>>().join(" "),
        Disguise::Percent => name.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_name_in_disguise_is_found(
        person in 0..PEOPLE.len(), surname in any::<bool>(), how in disguise(),
        before in prop::sample::select(vec!["Vraag het", "Morgen belt", "Dit kwam van", "(", "Zie https://plek.example/"]),
        behind in prop::sample::select(vec!["", " maar.", ", en dan verder.", ")"]),
    ) {
        let name = PEOPLE[person].1.split(' ').nth(usize::from(surname)).unwrap();
        let join = if before.ends_with(['(', '/']) { "" } else { " " };
        let text = format!("{before}{join}{}{behind}", disguised(name, &how));
        let found = names().find(&text, Setting::Text);
        prop_assert!(found.iter().any(|named| named.people == [person]), "{text:?}: {found:?}");
    }

    #[test]
    fn words_of_others_name_nobody(words in prop::collection::vec("[bdfghlnpqtuvwxz]{2,8}", 1..9)) {
        let text = words.join(" ");
        prop_assert_eq!(names().find(&text, Setting::Text), []);
    }
}

#[test]
fn a_surname_that_is_a_word_may_be_a_person_where_one_acts() {
    let names = names_of(&[("p1", "Tom Fisher"), ("p2", "Kim Green"), ("p3", "Jan Visser"), ("p4", "Bo Bakker")]);
    for text in ["Fisher drives alone.", "Green never calls.", "Bakker altijd alleen.", "Visser zijn auto staat er."] {
        assert_eq!(names.find(text, Setting::Text).len(), 1, "{text}");
    }
    for text in ["Een visser heeft een boot.", "We planted green trees."] {
        assert_eq!(names.find(text, Setting::Text).len(), 0, "{text}");
    }
}
