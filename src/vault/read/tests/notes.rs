//! A note in a file of its own.

use super::{codes, note, plain};

#[test]
fn the_first_heading_is_the_title_and_not_part_of_the_body() {
    let reading = note("---\nsoort: hit\n---\n# We bellen *elkaar* ##\n\nElke week.\n");
    assert_eq!(reading.notes[0].title.as_ref().unwrap().text, "We bellen elkaar");
    assert_eq!(plain(&reading.notes[0]), "Elke week.");
    assert_eq!(codes(&reading), Vec::<&str>::new());
}
