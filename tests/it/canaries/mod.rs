//! A word that nobody uses stands in every place an engagement has; then every byte that was written is searched for it.
//!
//! What a label begins with says how far its word goes: `self` stays with the facilitator, `room` stays in the room
//! (`group` must be readable there), `goes` must be readable for the directors, `public` for anyone.

mod engagement;
mod forms;
mod marks;
mod packed;
#[cfg(feature = "pdf")]
mod paper;
mod pictures;

use std::sync::OnceLock;

pub(crate) use self::engagement::engagement;
use self::forms::Search;
use crate::support::{Edition, Engagement, Folder, Invented};

/// The engagement full of canaries, everything proposed on record, and every edition of it.
struct Aviary {
    words: Invented,
    engagement: Engagement,
    editions: Vec<(Edition, Folder)>,
}

fn aviary() -> &'static Aviary {
    static AVIARY: OnceLock<Aviary> = OnceLock::new();
    AVIARY.get_or_init(|| {
        let mut words = Invented::default();
        let engagement: Engagement = engagement(&mut words);
        let editions = Edition::ALL.map(|edition| (edition, engagement.build(edition)));
        Aviary { words, engagement, editions: editions.into() }
    })
}

/// The labels of those classes whose words are found in an edition, in whatever form.
fn found(edition: Edition, classes: &[&str]) -> Vec<String> {
    let aviary = aviary();
    let (_, folder) = aviary.editions.iter().find(|(built, _)| *built == edition).unwrap();
    let words = classes.iter().flat_map(|class| aviary.words.labelled(class));
    Search::of(words).found_in(&packed::everything(folder))
}

/// The same in an edition that is built with more options.
fn found_with(edition: Edition, more: &[&str], classes: &[&str]) -> Vec<String> {
    let aviary = aviary();
    let place = tempfile::tempdir().unwrap();
    let out = place.path().join("elders");
    let run = [edition.arguments(), more, &["--out", out.to_str().unwrap()]].concat();
    aviary.engagement.run(&run).ends_with(0);
    let words = classes.iter().flat_map(|class| aviary.words.labelled(class));
    Search::of(words).found_in(&Folder::read(&out).everything())
}

/// Fails unless every word of a class can be read on the pages of an edition.
fn all_readable(edition: Edition, class: &str) {
    let aviary = aviary();
    let (_, folder) = aviary.editions.iter().find(|(built, _)| *built == edition).unwrap();
    let text = String::from_utf8_lossy(&folder.everything()).into_owned();
    let labels: Vec<_> = aviary.words.labelled(class).collect();
    assert!(!labels.is_empty());
    let missing: Vec<_> = labels.iter().filter(|(_, word)| !text.contains(word)).map(|(label, _)| label).collect();
    assert_eq!(missing, [] as [&&str; 0], "of {class}, in {edition:?}");
}

#[test]
fn nothing_that_stays_is_in_the_draft() {
    assert_eq!(found(Edition::Draft, &["self:", "room:", "group:", "public:"]), [] as [String; 0]);
}

#[test]
fn nothing_that_stays_is_in_the_directors_edition() {
    assert_eq!(found(Edition::Directors, &["self:", "room:", "group:", "public:"]), [] as [String; 0]);
}

#[test]
fn nothing_that_stays_is_on_the_consent_sheet_and_all_that_goes_is() {
    assert_eq!(found(Edition::Sheet, &["self:", "room:", "group:", "public:"]), [] as [String; 0]);
    let aviary = aviary();
    let text = |edition: Edition, name: &str| {
        let (_, folder) = aviary.editions.iter().find(|(built, _)| *built == edition).unwrap();
        let (_, bytes) = folder.files().find(|(file, _)| *file == name).unwrap();
        String::from_utf8_lossy(bytes).into_owned()
    };
    let whole = text(Edition::Directors, "STAP-rapportage.html");
    for sheet in [text(Edition::Sheet, "vrijgaveblad.html"), text(Edition::Draft, "vrijgaveblad.html")] {
        // What belongs to the engagement and not to a note is no text that was released.
        let of_a_note = |label: &str| !["goes:client", "goes:colophon"].contains(&label);
        let printed = aviary.words.labelled("goes:").filter(|(label, word)| of_a_note(label) && whole.contains(word));
        let missing: Vec<_> = printed.filter(|(_, word)| !sheet.contains(word)).map(|(label, _)| label).collect();
        assert_eq!(missing, [] as [&str; 0]);
    }
}

#[test]
fn nothing_that_was_not_written_for_anyone_is_in_the_public_edition() {
    assert_eq!(found(Edition::PublicDraft, &["self:", "room:", "group:", "goes:"]), [] as [String; 0]);
    assert_eq!(found(Edition::Public, &["self:", "room:", "group:", "goes:"]), [] as [String; 0]);
}

#[test]
fn what_is_the_facilitators_own_is_not_in_the_groups_edition() {
    assert_eq!(found(Edition::Group, &["self:"]), [] as [String; 0]);
}

#[test]
fn nothing_that_stays_is_in_an_edition_held_beside_an_earlier_one() {
    let nothing = [] as [String; 0];
    for since in ["2025-01-01", "2025-03-10", "2025-09-20"] {
        let more = ["--since", since];
        assert_eq!(found_with(Edition::Draft, &more, &["self:", "room:", "group:", "public:"]), nothing);
        assert_eq!(found_with(Edition::Directors, &more, &["self:", "room:", "group:", "public:"]), nothing);
        assert_eq!(found_with(Edition::Public, &more, &["self:", "room:", "group:", "goes:"]), nothing);
        assert_eq!(found_with(Edition::Group, &more, &["self:"]), nothing);
    }
}

#[test]
fn nothing_that_stays_is_in_an_edition_as_it_was() {
    let more = ["--until", "2025-03-10", "--date", "2025-09-19"];
    let found = found_with(Edition::Directors, &more, &["self:", "room:", "group:", "public:"]);
    assert_eq!(found, [] as [String; 0]);
}

#[test]
fn an_agenda_holds_nothing_of_the_facilitators_own_and_lets_nothing_out() {
    let mut words = Invented::default();
    let engagement = engagement(&mut words);
    engagement.run(&["agenda", "--date", "2025-06-10"]).ends_with(0);
    let found = |folder: &Folder, classes: &[&str]| {
        Search::of(classes.iter().flat_map(|class| words.labelled(class))).found_in(&folder.everything())
    };
    let page = engagement.folder("VERTROUWELIJK-agenda");
    assert_eq!(found(&page, &["self:"]), [] as [String; 0]);
    assert!(!found(&page, &["group:"]).is_empty(), "what the group must come back to can be read");
    let directors = engagement.build(Edition::Directors);
    assert_eq!(found(&directors, &["self:", "room:", "group:", "public:"]), [] as [String; 0]);
}

#[test]
fn all_that_goes_can_be_read() {
    all_readable(Edition::Draft, "goes:");
    all_readable(Edition::Directors, "goes:");
    all_readable(Edition::PublicDraft, "public:");
    all_readable(Edition::Public, "public:");
    all_readable(Edition::Group, "group:");
}

#[test]
fn every_kind_of_file_written_is_one_that_the_search_can_read() {
    for (edition, folder) in &aviary().editions {
        for (name, bytes) in folder.files() {
            let ending = name.rsplit('.').next().unwrap();
            let known = ["html", "css", "js", "json", "csv", "ics", "png", "jpg", "sha256", "xlsx"];
            assert!(known.contains(&ending), "{name} of {edition:?}: teach the search to read it");
            assert!(ending == "xlsx" || !bytes.starts_with(b"PK"), "{name} is packed");
            assert!(!bytes.starts_with(b"\x1f\x8b"), "{name} is packed");
        }
    }
}
