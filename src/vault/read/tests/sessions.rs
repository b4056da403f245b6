//! A session file.

use super::{codes, fields, plain, session, titles};

#[test]
fn a_heading_with_a_block_is_a_note() {
    let reading = session(
        "# Werksessie\n\n## Te weinig contact {.belemmerend gewicht=5}\n\nTekst.\n\n## Acties\n\n- Bellen – saskia – 2025-04-14\n",
    );
    assert_eq!(titles(&reading), ["Te weinig contact", "Bellen"]);
    assert_eq!(fields(&reading.notes[0]), ["kind=belemmerend", "gewicht=5"]);
    assert_eq!(fields(&reading.notes[1]), ["owner=saskia", "due=2025-04-14"]);
    assert_eq!(plain(&reading.notes[0]), "Tekst.");
    assert_eq!(reading.sessions[0].heading.as_ref().unwrap().text, "Werksessie");
    assert_eq!(codes(&reading), Vec::<&str>::new());
}
