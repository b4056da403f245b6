use jiff::civil::date;

use crate::diagnostics::{Code, Nearest, Place};
use crate::vault::note::fields::{Area, Details, Influence, Party, Weight, values};
use crate::vault::note::{ConsentTo, Owner, PersonIndex};
use crate::vault::read::{Entry, RawValue};
use crate::vault::tests::written::{admitted, at, codes, file, maps, one, value, word};
use crate::wording::Language;

#[test]
fn only_year_month_day_is_a_date() {
    let due = |text: &str| {
        let (note, codes) = one(&[("soort", "actie"), ("uiterlijk", text)]);
        let Details::Action { due, .. } = note.details else { panic!() };
        (due, codes, note.sound)
    };
    assert_eq!(due("2025-03-13"), (Some(date(2025, 3, 13)), vec![], true));
    assert_eq!(due("2024-02-29"), (Some(date(2024, 2, 29)), vec![], true));
    for wrong in [
        "13-03-2025",
        "2025-3-13",
        "2025-03-1",
        "13/03/2025",
        "2025/03/13",
        "20250313",
        "13 maart 2025",
        "2025-02-30",
        "2025-13-01",
        "2025-02-29",
        "2025-W11-4",
        "2025-03-13T10:00",
        "2025-03-13 10:00",
        "25-03-13",
        "+2025-03-13",
        "morgen",
        "2025",
        "\u{ff12}025-03-13",
    ] {
        assert_eq!(due(wrong), (None, vec![Code::BadDate], false), "{wrong}");
    }
}

#[test]
fn a_weight_is_a_whole_figure_from_one_to_five() {
    for weight in 1..=5u8 {
        let (note, codes) = one(&[("soort", "hit"), ("gewicht", &weight.to_string())]);
        assert_eq!((note.weight.map(Weight::get), codes), (Some(weight), vec![]));
    }
    for wrong in ["0", "6", "-1", "+3", "4,5", "4.5", "drie", "\u{663}", "99999999999999999999"] {
        let (note, codes) = one(&[("soort", "hit"), ("gewicht", wrong)]);
        assert_eq!((note.weight, codes, note.sound), (None, vec![Code::BadValue], false), "{wrong}");
    }
}

#[test]
fn areas_are_known_words_or_the_groups_own() {
    let (note, codes) = one(&[("soort", "hit"), ("gebied", "Samenwerking, geld, buitenwereld, tijd, zelf, De auto")]);
    let own = Area::Own("De auto".to_owned());
    let all = vec![Area::Cooperation, Area::Money, Area::OutsideWorld, Area::Time, Area::Self_, own];
    assert_eq!((note.areas, codes), (all, vec![]));
}

#[test]
fn influence_is_known_in_both_languages() {
    for (name, influence) in [
        ("self", Influence::Self_),
        ("zelf", Influence::Self_),
        ("together", Influence::Together),
        ("samen", Influence::Together),
        ("directors", Influence::Directors),
        ("directie", Influence::Directors),
        ("outside", Influence::Outside),
        ("buiten", Influence::Outside),
    ] {
        assert_eq!(one(&[("soort", "hit"), ("invloed", name)]).0.influence, Some(influence));
    }
    assert_eq!(one(&[("soort", "hit"), ("invloed", "iedereen")]).1, [Code::BadValue]);
}

#[test]
fn a_wrong_word_comes_with_the_nearest_right_one() {
    let all = admitted(vec![file("een", &[("soort", "actie"), ("stand", "gedaen")])]);
    assert_eq!(all.problems[0].nearest, Some(Nearest::Word("gedaan")));
}

#[test]
fn owners_are_people_and_parties() {
    let owners = |value: &str| one(&[("soort", "actie"), ("eigenaar", value)]).0.owners;
    let person = |index| Owner::Person(PersonIndex(index));
    assert_eq!(owners("saskia"), [person(0)]);
    assert_eq!(owners("Saskia, BRAM"), [person(0), person(1)]);
    assert_eq!(owners("Saskia Wierdsma en bram tolkamp"), [person(0), person(1)]);
    assert_eq!(owners("Wierdsma"), [person(0)]);
    assert_eq!(owners("Brám"), [person(1)]);
    assert_eq!(owners("de directie"), [Owner::Party(Party::Directors)]);
    assert_eq!(owners("allen"), [Owner::Party(Party::Group)]);
    assert_eq!(owners("[bram, directie]"), [person(1), Owner::Party(Party::Directors)]);
    assert_eq!(owners("bram, bram"), [person(1)]);
    assert_eq!(owners("group"), [Owner::Party(Party::Group)]);
    assert_eq!(one(&[("soort", "actie")]).0.owners, [Owner::Party(Party::Group)]);
}

#[test]
fn an_unknown_person_comes_with_the_place_of_the_one_who_was_meant() {
    for (typed, line) in [("saskai", 2), ("crala", 2)] {
        let all = admitted(vec![file("een", &[("soort", "actie"), ("wie", typed)])]);
        assert_eq!(codes(&all), [Code::UnknownPerson], "{typed}");
        let Some(Nearest::At(Place { file, line: found, .. })) = &all.problems[0].nearest else { panic!("{typed}") };
        assert_eq!((&**file, *found), ("traject.yaml", line));
    }
    let all = admitted(vec![file("een", &[("soort", "actie"), ("wie", "zxq")])]);
    assert_eq!(all.problems[0].nearest, None);
}

#[test]
fn a_member_who_owns_what_prints_no_owner_is_the_one_who_said_it() {
    let (note, codes) = one(&[("soort", "hit"), ("eigenaar", "saskia, directie"), ("inbrenger", "bram")]);
    assert_eq!(codes, []);
    assert_eq!(note.owners, [Owner::Party(Party::Directors)]);
    assert_eq!(note.contributors, [PersonIndex(1), PersonIndex(0)]);
    let (note, _) = one(&[("soort", "hit"), ("eigenaar", "saskia")]);
    assert_eq!((note.owners, note.contributors), (vec![Owner::Party(Party::Group)], vec![PersonIndex(0)]));
    let (note, _) = one(&[("soort", "actie"), ("eigenaar", "saskia")]);
    assert_eq!((note.owners, note.contributors), (vec![Owner::Person(PersonIndex(0))], vec![]));
}

fn quote(consents: &[&[(&str, &str)]]) -> (Option<String>, Vec<(PersonIndex, ConsentTo)>, Vec<Code>) {
    let mut note = file("een", &[("soort", "citaat"), ("inbrenger", "saskia")]);
    let name = "sessies/s1/een.md";
    note.fields.entries.push(Entry { key: word("toestemming", at(name, 9)), value: maps(name, consents) });
    let all = admitted(vec![note]);
    let Details::Quote { by } = all.notes[0].details.clone() else { panic!() };
    let agreed = all.notes[0].consents.iter().map(|consent| (consent.person, consent.to)).collect();
    (by, agreed, codes(&all))
}

#[test]
fn a_quote_carries_a_name_only_when_that_person_agreed_to_it() {
    let on = ("op", "2025-04-01");
    let (by, agreed, codes) = quote(&[&[("persoon", "saskia"), ("voor", "citaat"), on]]);
    assert_eq!((by, agreed, codes), (None, vec![(PersonIndex(0), ConsentTo::Quote)], vec![]));
    let (by, ..) = quote(&[&[("person", "saskia"), ("for", "name"), ("on", "2025-04-01")]]);
    assert_eq!(by.as_deref(), Some("Saskia Wierdsma"));
    let (by, ..) = quote(&[&[("persoon", "bram"), ("voor", "naam"), on]]);
    assert_eq!(by, None);
}

#[test]
fn half_a_consent_is_no_consent() {
    let whole = [("persoon", "saskia"), ("voor", "naam"), ("op", "2025-04-01")];
    for left_out in 0..3 {
        let keys: Vec<_> = whole.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, key)| *key).collect();
        let (by, agreed, codes) = quote(&[&keys]);
        assert_eq!((by, agreed, codes), (None, vec![], vec![Code::MissingKey]), "{left_out}");
    }
    let (by, agreed, codes) = quote(&[&[("persoon", "saskia"), ("voor", "alles"), ("op", "1 april")]]);
    assert_eq!((by, agreed), (None, vec![]));
    assert_eq!(codes, [Code::BadValue, Code::BadDate]);
}

#[test]
fn languages_tags_and_counts_are_read() {
    let keys = [("soort", "hit"), ("taal", "en"), ("trefwoorden", "#rust, planning"), ("herkend", "7")];
    let (note, codes) = one(&keys);
    assert_eq!((note.language, note.recognised, codes), (Some(Language::English), Some(7), vec![]));
    assert_eq!(note.tags, ["rust", "planning"]);
    assert_eq!(one(&[("soort", "hit"), ("herkend", "zeven")]).1, [Code::BadValue]);
    assert_eq!(one(&[("soort", "hit"), ("taal", "fr")]).1, [Code::BadValue]);
}

#[test]
fn a_part_of_a_list_in_words_has_its_own_place() {
    let place = Place { bytes: 100..109, column: 5, ..at("n.md", 3) };
    let plain = values::words(value("een, ëë", place), &mut Vec::new());
    assert_eq!((plain[1].place.bytes.clone(), plain[1].place.column), (105..109, 10));
    let quoted = RawValue::Text(word("een, twee", Place { bytes: 100..111, column: 5, ..at("n.md", 3) }));
    let quoted = values::words(quoted, &mut Vec::new());
    assert_eq!((quoted[1].place.bytes.clone(), quoted[1].place.column), (106..110, 11));
    let escaped = RawValue::Text(word("een, twee", Place { bytes: 100..130, column: 5, ..at("n.md", 3) }));
    assert_eq!(values::words(escaped, &mut Vec::new())[1].place.bytes, 100..130);
}

#[test]
fn a_wiki_link_without_quotation_marks_is_a_list_in_a_list_and_counts_as_a_word() {
    let place = at("n.md", 3);
    let inner = RawValue::List(vec![value("een", place.clone())], place.clone());
    let problems = &mut Vec::new();
    let words = values::words(RawValue::List(vec![inner], place), problems);
    assert_eq!((words.len(), words[0].text.as_str(), problems.len()), (1, "een", 0));
}

#[test]
fn a_list_or_a_map_where_one_value_belongs_is_an_error() {
    for key in ["titel", "vertrouwelijk", "gewicht", "zichtbaar-voor", "invloed"] {
        let (note, codes) = one(&[("soort", "hit"), (key, "[1, 2]")]);
        assert_eq!((codes, note.sound), (vec![Code::BadValue], false), "{key}");
    }
}

#[test]
fn a_comment_or_a_link_in_a_line_that_is_printed_is_an_error() {
    for (kind, key) in
        [("hit", "titel"), ("hit", "titel-openbaar"), ("doel", "maatstaf"), ("gedrag", "indicator"), ("hit", "gebied")]
    {
        for slip in ["Rust <!-- Jan -->", "Rust %%Jan%%", "Rust [[geheim]]", "![[geheim.png]]", ":::vertrouwelijk"] {
            let (note, codes) = one(&[("soort", kind), (key, slip)]);
            assert_eq!((codes, note.sound), (vec![Code::BadValue], false), "{key} {slip}");
        }
    }
}
