//! The engagement in the course of time: as it was, and what came since.

mod agenda;
mod conversation;
mod since;
mod until;

use crate::support::{Edition, Engagement, Folder};

/// The text of the record up to the first release after a day.
fn record_until(example: &Engagement, day: &str) -> String {
    let record = example.text("vrijgave.yaml");
    let later = record.match_indices("  - datum: ").find(|(at, begin)| {
        let date = &record[at + begin.len()..at + begin.len() + day.len()];
        date > day
    });
    record[..later.map_or(record.len(), |(at, _)| at)].to_owned()
}

/// The example as its folder was after the conversation with the directors.
fn in_april() -> Engagement {
    let story = Engagement::story();
    let record = record_until(&story, "2025-04-10");
    assert!(record.contains("2025-04-10") && !record.contains("2025-06-19"));
    let mut april = story.without("sessies/2025-06-19-opvolging.md").with("vrijgave.yaml", record);
    for name in april.folder("sessies/2025-09-18-evaluatie").names() {
        april = april.without(&format!("sessies/2025-09-18-evaluatie/{name}"));
    }
    april
}

/// Builds an edition with more options.
fn build(engagement: &Engagement, edition: Edition, more: &[&str]) -> Folder {
    engagement.run(&[edition.arguments(), more].concat()).ends_with(0);
    engagement.folder(edition.folder())
}

/// The words of a page, one line for each line of text between tags.
fn page(folder: &Folder, name: &str) -> String {
    let (_, bytes) = folder.files().find(|(file, _)| *file == name).unwrap_or_else(|| panic!("{name} is there"));
    let text = std::str::from_utf8(bytes).unwrap().split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    let pieces = text.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
    pieces.map(str::trim).filter(|words| !words.is_empty()).collect::<Vec<_>>().join("\n")
}
