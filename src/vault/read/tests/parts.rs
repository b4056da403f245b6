//! Parts that stay and comments.

use super::{codes, note, plain};

#[test]
fn a_part_that_stays_is_cut_and_the_lines_around_it_join() {
    let reading = note("---\nsoort: hit\n---\nVoor\n:::vertrouwelijk\ngeheim\n:::\nna.\n");
    assert_eq!(plain(&reading.notes[0]), "Voor na.");
    assert_eq!(reading.notes[0].cut, ["geheim\n"]);
    assert_eq!(codes(&reading), Vec::<&str>::new());
}
