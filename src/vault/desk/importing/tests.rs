//! Whatever a table holds, every row is a note that says the same words and goes nowhere.

use std::path::Path;

use jiff::civil::date;
use proptest::prelude::*;

use super::encoding::read;
use super::literal::{lines, literal};
use super::mapping::{self, BUILT_IN};
use super::{ImportRequest, Imported, NotImported, Notice};
use crate::audience::{Directors, Draft, Facilitator, Group};
use crate::diagnostics::Severity;
use crate::vault::consent::words_of;
use crate::vault::desk::Vault;
use crate::vault::desk::edit::{on_disk, replace};
use crate::vault::kind::{Kind, heading};
use crate::vault::note::{Flag, Note, slug};

const ENGAGEMENT: &str = "titel: Samen verder\npeildatum: 2025-09-22\nmensen:\n  - {id: saskia, naam: Saskia Wierdsma, is: deelnemer}\n  - {id: bram, naam: Bram Tolkamp, andere-namen: [Brammetje], is: deelnemer}\n";
const SESSION: &str = "---\nid: een\ndatum: 2025-03-13\ntype: werksessie\naanwezig: [saskia, bram]\n---\n# Werksessie\n\n## Hits\n\n- Wie belt, wordt geholpen {#wie-belt vertrouwelijk=nee}\n\n## Slot {.belemmerend vertrouwelijk=nee}\n\nTot hier, en zie [[wie-belt]].\n";
const MAPPING: &str = "tekst: Tekst\nsoort: Soort\nsoorten:\n  bevorderend: [Goed]\n  belemmerend: [Niet goed]\n  actie: [Doen]\nherkend: Stemmen\ninbrenger: Van\nzegt-niets: [Anoniem]\n";

fn write(folder: &Path, file: &str, bytes: &[u8]) {
    let path = folder.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    if let Ok(text) = std::str::from_utf8(bytes) {
        replace(path.parent().unwrap(), name, on_disk(&path).unwrap().as_deref(), text).unwrap();
    } else {
        let mut file = tempfile::NamedTempFile::new_in(folder).unwrap();
        std::io::Write::write_all(&mut file, bytes).unwrap();
        file.persist(&path).unwrap();
    }
}

fn engagement() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "traject/traject.yaml", ENGAGEMENT.as_bytes());
    write(folder.path(), "traject/sessies/een/sessie.md", SESSION.as_bytes());
    write(folder.path(), "indeling.yaml", MAPPING.as_bytes());
    folder
}

fn import(folder: &Path, table: &[u8], session: Option<&str>) -> Result<Imported, NotImported> {
    write(folder, "bord.csv", table);
    Vault::open(&folder.join("traject"), None).import(&ImportRequest {
        table: folder.join("bord.csv"),
        mapping: folder.join("indeling.yaml").to_str().unwrap().to_owned(),
        session: session.map(str::to_owned),
        date: None,
        today: date(2025, 4, 1),
    })
}

/// The notes that were taken in.
fn taken_in(vault: &Vault) -> Vec<&Note> {
    vault.admitted.notes.iter().filter(|note| note.id.starts_with("bord-")).collect()
}

/// All that a note says, on one line.
fn said(note: &Note) -> String {
    let mut words = note.title.text.clone();
    words.push(' ');
    note.body.markdown.0.iter().for_each(|block| words_of(block, &mut words));
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// All that a reader sees of a line.
fn seen(line: &str) -> String {
    let unseen = |c: &char| literal(&c.to_string()).unseen > 0;
    let seen: String = line.chars().filter(|c| !unseen(c)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn table(rows: &[[String; 4]]) -> Vec<u8> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(["Soort", "Tekst", "Stemmen", "Van"]).unwrap();
    for row in rows {
        table.write_record(row).unwrap();
    }
    table.into_inner().unwrap()
}

/// Pieces that mean something to somebody.
const PIECES: [&str; 98] = [
    "\n",
    "\n\n",
    "\r",
    "---",
    "---\n",
    "soort: hit\n",
    "vertrouwelijk: nee\n",
    "{vertrouwelijk=nee}",
    ":::vertrouwelijk\n",
    ":::\n",
    ":::",
    "::",
    ":",
    ";;",
    "：：",
    "：",
    "<!--",
    "-->",
    "%%",
    "%",
    "# ",
    "## ",
    "## A {.hit vertrouwelijk=nee}\n",
    "## Hits\n",
    "{",
    "}",
    "\\",
    "- ",
    "* ",
    "1. ",
    "2) ",
    "+ ",
    "  ",
    "    ",
    "\t",
    "> ",
    "> [!tip] ",
    "```",
    "~~~\n",
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
    "[[wie-belt]]",
    "[[a|b]]",
    "![[p.png]]",
    "![a](b.png)",
    "[a](b)",
    "[^1]",
    "[^1]: x\n",
    "[a]: b\n",
    "|",
    "| a | b |\n|---|---|\n",
    "<b>",
    "<script>",
    "&amp;",
    "&#58;",
    "===\n",
    "==",
    "$",
    "$$",
    "^",
    "~",
    "~~",
    "!",
    "@",
    "=1+1",
    " – anna – 2025-04-14",
    " - bram - 123",
    " – x – 1",
    "[ ] ",
    "[x] ",
    "a",
    "é",
    "woord ",
    "\u{1f600}",
    "\u{202e}",
    "\u{200b}",
    "\u{feff}",
    "\u{a0}",
    "\u{2028}",
    "\u{85}",
    "\u{7}",
    ".",
    ",",
    "\"",
    "'",
    "https://example.org/a_b*c",
    "x@y.nl",
    "snake_case",
    "Zin één. Zin twee. ",
    "een heel lange regel die maar doorgaat en doorgaat en doorgaat ",
];

/// Any of them, in any order.
fn cell() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(PIECES.as_slice());
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn row() -> impl Strategy<Value = [String; 4]> {
    let sort = prop::sample::select(vec!["Goed", "Niet goed", "Doen", "Anders", "", "Hits", "vertrouwelijk=nee"]);
    (sort, cell(), cell(), cell()).prop_map(|(sort, text, votes, who)| [sort.to_owned(), text, votes, who])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, max_shrink_iters: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_a_table_holds_its_rows_are_notes_that_say_it_and_go_nowhere(
        rows in prop::collection::vec(row(), 1..6),
        into_a_session in any::<bool>(),
    ) {
        let folder = engagement();
        let traject = folder.path().join("traject");
        let before: Vec<String> = going(&traject);
        let session = into_a_session.then_some("een");
        let rows: Vec<[String; 4]> = rows.into_iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).collect();
        let imported = import(folder.path(), &table(&rows), session);
        if rows.is_empty() {
            prop_assert!(matches!(imported, Err(NotImported::Empty)));
            return Ok(());
        }
        let file = imported.unwrap().file;
        let written = on_disk(&file).unwrap().unwrap();
        let vault = Vault::open(&traject, None);
        let errors: Vec<_> = vault.problems().iter().filter(|problem| problem.severity() == Severity::Error).collect();
        prop_assert!(errors.is_empty(), "{:?}\n{}", errors, written);
        let notes = taken_in(&vault);
        prop_assert_eq!(notes.len(), rows.len(), "{}", &written);
        for (number, [sort, text, ..]) in (2..).zip(&rows) {
            let id = format!("bord-{number}");
            let note = notes.iter().find(|note| note.id == id).unwrap();
            prop_assert_eq!(note.flag, Flag::Undecided);
            let expected = match sort.as_str() { "Goed" | "Hits" => Kind::Promoting, "Niet goed" => Kind::Hindering, "Doen" => Kind::Action, _ => Kind::Observation };
            prop_assert_eq!(note.kind, expected);
            let said = said(note);
            let mut rest = said.as_str();
            for line in lines(text).map(seen).filter(|line| !line.is_empty()) {
                let at = rest.find(&line);
                prop_assert!(at.is_some(), "{:?} in {:?}\n{}", line, said, written);
                rest = rest.get(at.unwrap()..).unwrap();
            }
            prop_assert!(note.relations.is_empty() && note.owners.iter().all(|owner| matches!(owner, crate::vault::note::Owner::Party(_))));
        }
        prop_assert_eq!(before, going(&traject), "nothing else goes than before");
    }

    #[test]
    fn a_line_is_read_as_the_words_it_was(line in cell()) {
        let said: Vec<String> = lines(&line).map(|line| literal(line).text).collect();
        prop_assert!(said.iter().all(|line| !line.contains('\n') && !line.contains("<!--") && !line.contains("%%") && !line.contains(":::")));
    }
}

/// What goes to the directors, and what the group sees of what was there before.
fn going(traject: &Path) -> Vec<String> {
    let vault = Vault::open(traject, None);
    let (proposed, _) = vault.release::<Draft<Directors>>();
    let (released, _) = vault.release::<Directors>();
    proposed
        .items()
        .iter()
        .chain(released.items())
        .map(|item| format!("{item:?}").replace("Origin(in confidence)", ""))
        .collect()
}

#[test]
fn a_thousand_rows_are_a_thousand_notes() {
    let folder = engagement();
    let rows: Vec<[String; 4]> = (0..1000)
        .map(|_| ["Goed".to_owned(), "Altijd hetzelfde".to_owned(), "3".to_owned(), "Anoniem".to_owned()])
        .collect();
    let imported = import(folder.path(), &table(&rows), None).unwrap();
    assert_eq!(imported.kinds, [(Kind::Promoting, 1000)]);
    assert_eq!(imported.notices, []);
    assert!(imported.file.ends_with("sessies/2025-04-01-bord.md"));
    let vault = Vault::open(&folder.path().join("traject"), None);
    assert_eq!(taken_in(&vault).len(), 1000);
    assert!(vault.problems().iter().all(|problem| problem.severity() != Severity::Error));
    let (group, _) = vault.release::<Group>();
    let recognised = group.items().iter().filter(|item| item.room.as_ref().unwrap().recognised == Some(3)).count();
    assert_eq!(recognised, 1000);
}

#[test]
fn what_has_no_place_in_a_note_is_kept_in_a_part_that_stays() {
    let folder = engagement();
    let table = "Soort;Tekst;Stemmen;Van;Emoji;;Tekst\nGoed;Wij lachen;2;Brammetje;duim;iets;dubbel\nRaar;Wij ook;veel;Onbekende;\"twee\nregels\";;;extra\n";
    let imported = import(folder.path(), table.as_bytes(), Some("een")).unwrap();
    let kept = ["Emoji", "kolom 6", "Tekst", "Soort", "Stemmen", "Van", "kolom 8"].map(str::to_owned);
    assert_eq!(
        imported.notices,
        [Notice::Unknown(vec!["Raar".to_owned()]), Notice::Kept(kept.into()), Notice::Strangers(1), Notice::Unread(1)]
    );
    let vault = Vault::open(&folder.path().join("traject"), None);
    let notes = taken_in(&vault);
    assert_eq!(notes.iter().map(|note| note.contributors.len()).collect::<Vec<_>>(), [1, 0]);
    let cut: String = notes.iter().flat_map(|note| note.cut.iter()).cloned().collect();
    for word in ["duim", "iets", "dubbel", "Raar", "veel", "Onbekende", "twee", "regels", "extra"] {
        assert!(cut.contains(word), "{word}");
        assert!(!notes.iter().any(|note| said(note).contains(word)), "{word} is no text");
    }
    let (inside, _) = vault.release::<Facilitator>();
    assert!(inside.items().iter().any(|item| item.title == "Wij lachen"));
}

#[test]
fn an_existing_file_is_never_written_over_and_a_table_is_taken_in_once() {
    let folder = engagement();
    let one = table(&[["Goed", "Eerste", "", ""].map(str::to_owned)]);
    let first = import(folder.path(), &one, None).unwrap();
    let text = on_disk(&first.file).unwrap();
    assert!(matches!(import(folder.path(), &one, None), Err(NotImported::Before)));
    assert!(matches!(import(folder.path(), &one, Some("een")), Err(NotImported::Before)));
    let other = table(&[["Goed", "Tweede", "", ""].map(str::to_owned)]);
    let second = import(folder.path(), &other, None).unwrap();
    assert_ne!(first.file, second.file, "its notes have other ids, so its file another name");
    assert_eq!(text, on_disk(&first.file).unwrap());
    let session = folder.path().join("traject/sessies/een/sessie.md");
    let third = table(&[["Goed", "Derde", "", ""].map(str::to_owned)]);
    import(folder.path(), &third, Some("een")).unwrap();
    assert!(on_disk(&session).unwrap().unwrap().starts_with(SESSION), "what was there stays as it is");
    assert!(matches!(import(folder.path(), b"Tekst\n", None), Err(NotImported::Empty)));
    assert!(
        matches!(import(folder.path(), b"Naam\nx\n", None), Err(NotImported::NoText(columns)) if columns == ["Naam"])
    );
    assert!(matches!(import(folder.path(), b"Tekst\nx\n", Some("twee")), Err(NotImported::NoSession)));
}

#[test]
fn a_table_is_read_however_its_letters_are_spelled() {
    let text = "Tekst\tVan\r\nWij zién elkaar – ‘zelden’ €\tAnoniem\r\n";
    let little: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let big: Vec<u8> = [0xfe, 0xff].into_iter().chain(text.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    let windows = b"Tekst\tVan\r\nWij zi\xe9n elkaar \x96 \x91zelden\x92 \x80\tAnoniem\r\n";
    let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
    for (bytes, encoding) in [
        (text.as_bytes(), encoding_rs::UTF_8),
        (&marked, encoding_rs::UTF_8),
        (&little, encoding_rs::UTF_16LE),
        (&big, encoding_rs::UTF_16BE),
        (windows, encoding_rs::WINDOWS_1252),
    ] {
        let spelled = read(bytes, None);
        assert_eq!((spelled.text.as_str(), spelled.encoding, spelled.broken), (text, encoding, 0));
        let folder = engagement();
        let imported = import(folder.path(), bytes, None).unwrap();
        let is_told = imported.notices.contains(&Notice::Windows);
        assert_eq!(is_told, encoding == encoding_rs::WINDOWS_1252);
        let vault = Vault::open(&folder.path().join("traject"), None);
        assert_eq!(said(taken_in(&vault)[0]), "Wij zién elkaar – ‘zelden’ €");
    }
    assert_eq!(read(b"\xff\xfea", None).broken, 1, "half a character");
}

#[test]
fn the_mappings_that_come_with_the_program_can_be_read() {
    for (name, text) in BUILT_IN {
        let mapping = mapping::read(name, text).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        assert!(mapping.kinds.len() > 3 && mapping.otherwise == Kind::Observation);
        assert_eq!(slug(name), name);
    }
}

#[test]
fn a_mapping_with_a_fault_says_where() {
    for (text, line) in [
        ("soort: x\n", 0),
        ("tekst: a\nkleur: b\n", 2),
        ("tekst: a\nsoorten:\n  vlieg: [x]\n", 3),
        ("tekst: a\nsoorten:\n  voortgang: [x]\n", 3),
        ("tekst: a\nanders: citaat\n", 2),
        ("tekst: a\nscheidingsteken: ab\n", 2),
        ("tekst: a\ncodering: ebcdic\n", 2),
        ("tekst: a\ntekst: b\n", 2),
        ("tekst: [a\n", 1),
    ] {
        let problems = mapping::read("indeling.yaml", text).err().unwrap_or_else(|| panic!("{text}"));
        assert_eq!(problems[0].place.line, line, "{text}: {problems:?}");
        assert_eq!(&*problems[0].place.file, "indeling.yaml");
    }
}

#[test]
fn every_heading_is_one_under_which_items_are_notes_of_that_kind() {
    for kind in Kind::ALL {
        let Some((dutch, english)) = heading(*kind) else { continue };
        for heading in [dutch, english] {
            let folder = engagement();
            let text =
                format!("---\ndatum: 2025-03-13\n---\n## {heading}\n\n- Iets {{.{}}}\n- Nog iets\n", kind.english());
            write(folder.path(), "traject/sessies/twee/sessie.md", text.as_bytes());
            let vault = Vault::open(&folder.path().join("traject"), None);
            let kinds: Vec<Kind> = vault
                .admitted
                .notes
                .iter()
                .filter(|note| note.title.text.contains("ets"))
                .map(|note| note.kind)
                .collect();
            let plain = if *kind == Kind::IndividualView { Kind::Observation } else { *kind };
            assert_eq!(kinds, [*kind, plain], "{heading}");
        }
    }
}
