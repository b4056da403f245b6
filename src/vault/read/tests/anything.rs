//! Whatever a file holds, reading it does no harm.

use proptest::prelude::*;

use super::{bytes, engagement};

/// Pieces that mean something, in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "\n",
        "\n\n",
        "---\n",
        "soort: hit\n",
        "vertrouwelijk: nee\n",
        ":::vertrouwelijk\n",
        ":::\n",
        ":::",
        "<!--",
        "-->",
        "%%",
        "# ",
        "## ",
        "## A {.hit}\n",
        "## Hits\n",
        "{",
        "}",
        "{.hit}",
        "- ",
        "  ",
        "    ",
        "> ",
        "```",
        "\n```\n",
        "`",
        "*",
        "**",
        "_",
        "[",
        "]",
        "(",
        ")",
        "[[",
        "]]",
        "|",
        "[[a|b]]",
        "![",
        "![[p.png]]",
        "[^1]",
        "[^1]: ",
        "[a]: b\n",
        "a",
        "é",
        "\u{1f600}",
        "\u{202e}",
        "\t",
        "\r\n",
        "\r",
        "<b>",
        "<div>\n",
        "===\n",
        "– jan – 2025-01-01\n",
        "1. ",
        "~~",
        "&amp;",
        "\\",
        "[!tip]- x\n",
        "\"",
        "'",
        ": ",
        "&a ",
        "*a ",
        "!x ",
        "...\n",
        "\u{feff}",
        "<br>",
        "[x] ",
        "|-|-|\n",
        "| a | b |\n",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// Every place lies in its file, at the bounds of characters.
fn check(reading: &super::Reading) {
    let inside = |place: &crate::diagnostics::Place| {
        place.line == 0
            || reading
                .sources
                .iter()
                .any(|source| source.file == place.file && source.text.get(place.bytes.clone()).is_some())
    };
    for problem in &reading.problems {
        assert!(inside(&problem.place) && problem.also.iter().all(inside));
    }
    for note in &reading.notes {
        assert!(inside(&note.place) && inside(&note.fields.place));
        assert!(
            note.body.plain.runs.iter().all(|(at, place)| inside(place) && note.body.plain.text.is_char_boundary(*at))
        );
        assert!(note.fields.entries.iter().all(|entry| inside(&entry.key.place)));
        let source = reading.sources.iter().find(|source| source.file == note.place.file).unwrap();
        assert!(source.text.get(note.extent.clone()).is_some());
    }
}

/// Enough for every run of the tests; `PROPTEST_CASES` asks for more.
#[expect(clippy::disallowed_methods, reason = "how long to try is nothing of an engagement")]
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(400)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_reading_fail(note in prop::collection::vec(any::<u8>(), 0..200), session in pieces(), free in pieces()) {
        let session = format!("---\ndatum: 2025-01-01\n---\n{session}");
        let reading = bytes(&[
            ("a.md", &note), ("b.md", free.as_bytes()), ("sessies/a/sessie.md", session.as_bytes()), ("p.png", &note),
            ("vrijgave.yaml", free.as_bytes()),
        ]);
        check(&reading);
    }

    #[test]
    fn what_stands_in_a_part_or_a_comment_is_never_in_the_text(before in pieces(), after in pieces(), way in 0..3_usize) {
        let secret = match way {
            0 => "\n:::vertrouwelijk\nVERBORGEN\n:::\n",
            1 => "<!-- VERBORGEN -->",
            _ => "%% VERBORGEN %%",
        };
        // What opens and closes earlier may pair with the secret's own marks; then the note must stay.
        let reading = engagement(&[("sessies/a/sessie.md", &format!("---\ndatum: 2025-01-01\n---\n{before}{secret}{after}"))]);
        check(&reading);
        for note in &reading.notes {
            let title = note.title.as_ref().is_some_and(|title| title.text.contains("VERBORGEN"));
            let told = title || note.body.plain.text.contains("VERBORGEN");
            let unpaired = ["<!--", "%%", ":::"].iter().any(|mark| before.contains(mark));
            assert!(!told || !note.sound || unpaired);
        }
    }
}
