//! `person`: everything by, about or naming somebody, for who asks to see it.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::exit::Exit;
use super::json;
use super::manner::{Format, Manner};
use super::opening::open_quietly;
use super::speaker::{edition_key, is_read, tell};
use super::status::{at, clipped};
use crate::vault::{AboutNote, AboutPerson, Role};
use crate::wording::{Argument, Language, Wording};

/// About whom.
#[derive(Debug, Args)]
pub(super) struct Person {
    pub(super) who: String,
    #[arg(long, visible_alias = "map", default_value = ".")]
    pub(super) folder: PathBuf,
}

/// Lists it: with titles to a person at a terminal, else by place alone.
pub(super) fn run(options: &Person, manner: Manner, language: Language) -> Exit {
    let (vault, speaker) = match open_quietly(&options.folder, manner, language) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let Ok(about) = vault.about_person(&options.who) else {
        speaker.complain("release-unknown-person", &[("asked", Argument::Text(&options.who))]);
        return Exit::Usage;
    };
    if manner.format == Format::Human && is_read() {
        tell(&for_a_person(&about, speaker.words()));
    } else if manner.format == Format::Json {
        objects(&about).iter().for_each(json::line);
    } else {
        tell(short(&about).trim_end());
    }
    Exit::Done
}

/// All of it, with titles.
pub(super) fn for_a_person(about: &AboutPerson, words: &Wording) -> String {
    let mut page = format!("{} ({})\n", about.name, at(&about.place));
    for note in &about.notes {
        let _ = writeln!(page, "\n{}\n  {}", clipped(&note.note.title), at(&note.note.place));
        let roles: Vec<String> = note.roles.iter().map(|role| words.say(role_key(*role))).collect();
        let _ = writeln!(page, "  {}", roles.join(", "));
        let lines: Vec<String> = note.naming.iter().map(at).collect();
        if !lines.is_empty() {
            let _ = writeln!(
                page,
                "  {}",
                words.say_with("person-naming", &[("places", Argument::Text(&lines.join(", ")))])
            );
        }
        let _ = writeln!(page, "  {}", stands(note, words));
    }
    let dates = |dates: &[jiff::civil::Date]| dates.iter().map(ToString::to_string).collect::<Vec<_>>();
    let present = about.present.iter().map(|session| session.title.clone()).collect();
    let elsewhere = about.elsewhere.iter().map(at).collect();
    let lists = [
        ("person-present", present),
        ("person-asked", dates(&about.asked)),
        ("person-named", dates(&about.named)),
        ("person-elsewhere", elsewhere),
    ];
    page.push('\n');
    for (key, list) in lists.into_iter().filter(|(_, list): &(_, Vec<String>)| !list.is_empty()) {
        let _ = writeln!(page, "{}", words.say_with(key, &[("list", Argument::Text(&list.join(", ")))]));
    }
    let _ = write!(page, "\n{}", words.say("person-for-you"));
    page
}

/// In which editions a note stands, and when it was handed out.
fn stands(note: &AboutNote, words: &Wording) -> String {
    let editions: Vec<String> = note.editions.iter().map(|edition| words.say(edition_key(*edition))).collect();
    let mut stands = if editions.is_empty() {
        words.say("person-with-you")
    } else {
        words.say_with("person-stands", &[("editions", Argument::Text(&editions.join(", ")))])
    };
    if !note.handed_out.is_empty() {
        let dates: Vec<String> = note.handed_out.iter().map(ToString::to_string).collect();
        let _ = write!(
            stands,
            "; {}",
            words.say_with("person-handed-out", &[("dates", Argument::Text(&dates.join(", ")))])
        );
    }
    stands
}

/// A line for each note, session and place, without a word of any.
pub(super) fn short(about: &AboutPerson) -> String {
    let mut page = format!("{}: person\n", at(&about.place));
    for note in &about.notes {
        let roles: Vec<&str> = note.roles.iter().map(|role| role_key(*role).trim_start_matches("role-")).collect();
        let editions = note.editions.iter().map(|edition| edition_key(*edition).trim_start_matches("edition-"));
        let editions: Vec<&str> = editions.collect();
        let stands = if editions.is_empty() { "facilitator".to_owned() } else { editions.join(", ") };
        let _ = writeln!(page, "{}: {} [{stands}]", at(&note.note.place), roles.join(", "));
        for place in &note.naming {
            let _ = writeln!(page, "{}: name", at(place));
        }
    }
    for session in &about.present {
        let _ = writeln!(page, "{}: present", at(&session.place));
    }
    for place in &about.elsewhere {
        let _ = writeln!(page, "{}: name", at(place));
    }
    page
}

/// The same for programs.
fn objects(about: &AboutPerson) -> Vec<serde_json::Value> {
    let dates = |dates: &[jiff::civil::Date]| dates.iter().map(ToString::to_string).collect::<Vec<_>>();
    let person = json!({ "asked": dates(&about.asked), "named": dates(&about.named) });
    let mut objects = vec![json::at("person", &about.place, person)];
    for note in &about.notes {
        let roles: Vec<&str> = note.roles.iter().map(|role| role_key(*role).trim_start_matches("role-")).collect();
        let editions = note.editions.iter().map(|edition| edition_key(*edition).trim_start_matches("edition-"));
        let editions: Vec<&str> = editions.collect();
        let object = json!({ "roles": roles, "editions": editions, "handed_out": dates(&note.handed_out) });
        objects.push(json::at("note", &note.note.place, object));
        objects.extend(note.naming.iter().map(|place| json::at("name", place, json!({}))));
    }
    objects.extend(about.present.iter().map(|session| json::at("present", &session.place, json!({}))));
    objects.extend(about.elsewhere.iter().map(|place| json::at("name", place, json!({}))));
    objects
}

const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Contributor => "role-contributor",
        Role::Owner => "role-owner",
        Role::AgreedToName => "role-agreed-to-name",
        Role::AgreedToQuote => "role-agreed-to-quote",
        Role::Named => "role-named",
    }
}

#[cfg(test)]
mod tests {
    use super::{for_a_person, short};
    use crate::vault::Vault;
    use crate::vault::sample::{engagement_of, record_all};
    use crate::wording::{Language, Wording};

    #[test]
    fn what_there_is_of_somebody_is_told_with_its_places_and_shortly_without_a_word() {
        let folder = engagement_of(
            "## Hits\n\n- Wij bellen {#bellen vertrouwelijk=nee inbrenger=saskia}\n\n## Observaties\n\n- Saskia zweeg\n",
        );
        record_all(folder.path(), None);
        let about = Vault::open(folder.path(), None).about_person("saskia").unwrap();
        let page = for_a_person(&about, &Wording::new(Language::English));
        for line in [
            "Saskia Wierdsma (traject.yaml:4:10)",
            "Wij bellen\n  sessies/s1/sessie.md:10:3\n  said it\n  stands in the edition for: group, directors",
            "Saskia zweeg\n  sessies/s1/sessie.md:14:3\n  is named in it\n  the name stands at sessies/s1/sessie.md:14:3\n  \
             stands in no edition but yours",
            "Present at: Werksessie",
            "Asked about a release on: 2025-04-03",
        ] {
            assert!(page.contains(line), "{line} in {page}");
        }
        let short = short(&about);
        assert!(
            short.starts_with("traject.yaml:4:10: person\nsessies/s1/sessie.md:10:3: contributor [group, directors]\n")
        );
        assert!(!["Saskia", "Wierdsma", "bellen", "zweeg"].iter().any(|word| short.contains(word)), "{short}");
    }
}
