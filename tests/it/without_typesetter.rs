//! The program without the typesetter.

use super::support::{Edition, Engagement};

#[test]
fn who_asks_for_a_pdf_that_cannot_be_made_is_told_and_nothing_is_written() {
    let example = Engagement::example();
    let run = example.run(&["build", "--pdf-only"]).ends_with(2);
    assert!(run.stderr.contains("--no-default-features"), "{}", run.stderr);
    assert!(!example.has(Edition::Directors.folder()));
}
