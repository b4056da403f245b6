//! More of everything than anybody would write.

use super::{draft, is_shown, proposed, small, survives};

const NOTE: &str = "sessies/een/n.md";
const MANY: usize = 100_000;
/// How deep marks stand in each other: far beyond what a stack holds.
const DEEP: usize = 40_000;

#[test]
fn markdown_may_be_nested_without_end() {
    let texts = [
        ("brackets", "[".repeat(DEEP)),
        ("links", format!("{}a{}", "[".repeat(DEEP), "](x)".repeat(DEEP))),
        ("quotes", format!("{}a", "> ".repeat(DEEP))),
        ("lists", (0..400).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect()),
        ("lists on a line", format!("{}a", "- ".repeat(DEEP))),
        ("stars", format!("{}a{}", "*a ".repeat(DEEP), "*".repeat(DEEP))),
        ("underscores", "_".repeat(DEEP)),
        ("backticks", (1..400).map(|length| format!("{}a ", "`".repeat(length))).collect()),
        ("wiki links", "[[".repeat(DEEP)),
        ("pictures", "![".repeat(DEEP)),
        ("comments", "<!--".repeat(DEEP)),
        ("percent signs", "%%".repeat(DEEP + 1)),
        ("entities", "&".repeat(DEEP)),
        ("angles", "<a ".repeat(DEEP)),
        ("parts", ":::vertrouwelijk\n".repeat(1_000)),
        ("tables", format!("|{}\n|{}\n", "a|".repeat(2_000), "-|".repeat(2_000))),
        ("footnotes", (0..2_000).map(|number| format!("[^{number}]: [^{number}]\n\n")).collect()),
        ("headings", "# a\n\n".repeat(20_000)),
        ("callouts", "> [!tip] a\n".repeat(20_000)),
    ];
    for (what, text) in texts {
        draft(&small().with(NOTE, proposed("Titel", &text)), what);
        let session = format!("{}\n\n{text}\n", super::SESSION);
        survives(&small().with("sessies/een/sessie.md", session), &["build", "--draft", "--keep-going"], what);
    }
}

#[test]
fn a_line_may_be_very_long() {
    let line = "vijandig woord ".repeat(20 * 1024 * 1024 / 15);
    for engagement in [small().with(NOTE, proposed("Titel", &line)), small().with("sessies/een/n.txt", &line)] {
        draft(&engagement, "a line of 20 MB");
    }
}

#[test]
fn front_matter_may_have_very_many_keys() {
    let keys: String = (0..MANY).map(|number| format!("sleutel{number}: waarde\n")).collect();
    let same = "soort: hit\n".repeat(MANY);
    for (what, keys) in [("other keys", keys), ("the same key", same)] {
        let note = format!("---\nsoort: hit\nvertrouwelijk: nee\n{keys}---\n# vijandig\n");
        super::is_refused(&small().with(NOTE, note), "n.md", what);
    }
}

#[test]
fn yaml_may_be_deep_or_refer_to_itself() {
    let bomb: String = (1..30)
        .map(|level| format!("a{level}: &a{level} [{}]\n", vec![format!("*a{}", level - 1); 9].join(", ")))
        .collect();
    let keys = [
        ("deep lists", format!("trefwoorden: {}{}\n", "[".repeat(MANY), "]".repeat(MANY))),
        ("deep maps", format!("trefwoorden: {}{}\n", "{a: ".repeat(MANY), "}".repeat(MANY))),
        ("deep lists that never close", format!("trefwoorden: {}\n", "[".repeat(MANY))),
        ("deep by indentation", (0..3_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect()),
        ("aliases", format!("a0: &a0 x\n{bomb}")),
        ("itself", "trefwoorden: &a [*a]\n".to_owned()),
        ("a very long word", format!("titel: {}\n", "x".repeat(500_000))),
        ("tags", format!("trefwoorden: {}\n", "!!a ".repeat(MANY))),
        ("a merge", "basis: &b {soort: hit}\n<<: *b\n".to_owned()),
    ];
    for (what, keys) in keys {
        let note = format!("---\nsoort: hit\nvertrouwelijk: nee\n{keys}---\n# vijandig\n");
        let engagement = small().with(NOTE, note);
        if what == "a very long word" {
            draft(&engagement, what);
        } else {
            super::is_refused(&engagement, "n.md", what);
        }
        let traject = format!("{}{}", super::TRAJECT, keys);
        survives(&small().with("traject.yaml", traject), &["build"], what);
    }
}

#[test]
fn blocks_may_be_very_long() {
    let blocks = [
        ("braces", "{".repeat(MANY)),
        ("keys", format!("{{{}}}", "a=b ".repeat(MANY))),
        ("quotes", format!("{{a=\"{}", "\\\"".repeat(MANY))),
        ("classes", format!("{{{}}}", ".hit".repeat(MANY))),
    ];
    for (what, block) in blocks {
        let session = format!("{}- vijandig {block}\n\n## Kop {block}\n\ntekst\n", super::SESSION);
        let watched = survives(&small().with("sessies/een/sessie.md", session), &["check", "--format", "short"], what);
        assert_eq!(watched.run.code, Some(1), "{what}");
    }
}

#[test]
fn a_list_may_be_very_long() {
    let items: String = (0..2_000).map(|number| format!("- vijandig punt {number} {{vertrouwelijk=nee}}\n")).collect();
    is_shown(&small().with("sessies/een/sessie.md", format!("{}{items}", super::SESSION)), "2,000 notes");
}
