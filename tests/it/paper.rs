//! The PDF of the example says what its pages say, and what cannot be printed is told.

use stap_report::audit;

use super::support::{Edition, Engagement, Folder};

fn paper(engagement: &Engagement, edition: Edition) -> Folder {
    engagement.run(&[edition.arguments(), &["--pdf-only"]].concat()).ends_with(0);
    engagement.folder(edition.folder())
}

fn file<'a>(folder: &'a Folder, name: &str) -> &'a [u8] {
    folder.files().find(|(path, _)| *path == name).unwrap_or_else(|| panic!("{name} is there")).1
}

/// What a reader sees in the PDF, without what sets lines and words apart.
fn printed(folder: &Folder) -> String {
    let name = folder.names().into_iter().find(|name| name.ends_with("STAP-rapportage.pdf")).unwrap();
    bare(&audit::words("x.pdf", file(folder, name)))
}

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{200b}' | '\u{2060}')).collect()
}

/// The released words of the page that holds the whole report, in order: titles and texts, cut where tags are.
fn released(page: &str) -> Vec<String> {
    let mut words = Vec::new();
    for article in page.split("<article").skip(1) {
        let article = article.split("</article>").next().unwrap();
        let title = article.split("<h").nth(1).unwrap().split("</h").next().unwrap();
        let texts = article.split("<div class=\"prose\">").skip(1).map(|text| text.split("</div>").next().unwrap());
        for piece in std::iter::once(title).chain(texts) {
            let pieces = piece.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words));
            words.extend(pieces.map(|words| bare(&audit::words("x.html", words.as_bytes()))));
        }
    }
    words.retain(|words| words.chars().count() >= 12);
    words
}

#[test]
fn the_pdf_says_what_the_pages_say_in_the_same_order() {
    let example = Engagement::example();
    for edition in [Edition::Directors, Edition::Group] {
        let paper = printed(&paper(&example, edition));
        let pages = example.build(edition);
        let whole = std::str::from_utf8(file(&pages, "STAP-rapportage.html")).unwrap();
        let words = released(whole);
        assert!(words.len() > 60, "only {} pieces", words.len());
        let mut rest = paper.as_str();
        for piece in words {
            let at =
                rest.find(&piece).unwrap_or_else(|| panic!("{edition:?}: “{piece}” is not in the PDF, or too early"));
            rest = &rest[at + piece.len()..];
        }
    }
}

#[test]
fn every_page_of_the_pdf_says_for_whom_it_is_and_its_colophon_bears_the_mark_of_the_sheet() {
    let example = Engagement::example();
    let sheet = example.build(Edition::Sheet);
    let sheet = sheet.text("vrijgaveblad.html");
    let (_, mark) = sheet.split_once("<dt>Vrijgavekenmerk</dt><dd>").unwrap();
    let mark = bare(mark.split('<').next().unwrap());
    for (edition, whom) in [(Edition::Directors, "Versie voor de directie"), (Edition::Public, "Openbare versie")] {
        // Head and foot of a page are no part of what is read aloud.
        let paper = paper(&example, edition);
        let paper = bare(&audit::everything("x.pdf", file(&paper, "STAP-rapportage.pdf")));
        // The first page is the title's and bears no number.
        let pages = (2..999).take_while(|page| paper.contains(&format!("pagina{page}van"))).count() + 1;
        assert!(pages > 3 && paper.matches(&bare(whom)).count() >= pages, "{pages} pages of {edition:?}");
        assert_eq!(paper.contains(&format!("Vrijgavekenmerk{mark}")), edition == Edition::Directors);
    }
}

#[test]
fn the_same_notes_give_the_same_pdf_and_what_stays_changes_no_byte() {
    let one = paper(&Engagement::example(), Edition::Directors);
    let noted =
        Engagement::example().with("los.md", "---\nsoort: observatie\ntitel: Zomaar iets\n---\nNiet voor hen.\n");
    one.assert_same(&paper(&noted, Edition::Directors), "a note that stays");
    let view = "ik-beelden/ik-beeld-bram.md";
    let session = "sessies/2025-03-13-werksessie-1/sessie.md";
    let changed = noted
        .edit(view, "# Mijn hits en shits – Bram", "# Aardvarken")
        .edit(view, "ik ken mijn boeren", "niemand kent de boeren zoals ik")
        .edit(view, "eigenaar: bram", "eigenaar: wil")
        .edit(session, "{#besten-houden-kennis vertrouwelijk=ja", "{.vraag #besten-houden-kennis vertrouwelijk=ja")
        .edit(session, "## Voor mezelf", "## Zzz, heel iets anders");
    one.assert_same(&paper(&changed, Edition::Directors), "title, text, owner and kind of what stays");
}

const HOSTILE: [&str; 14] = [
    "#import \"/etc/passwd\"",
    "#read(\"traject.yaml\")",
    "$ integral x dif x $",
    "#{ panic(\"x\") }",
    "#eval(\"1 + 1\")",
    "*niet vet* en _niet schuin_",
    "= Geen kop",
    "<geen-label> @geen-verwijzing",
    "// geen commentaar",
    "/* ook niet */",
    "-- --- ~ ... \"recht\" 'recht'",
    "\\u{41} \\#",
    "#set page(width: 1cm)",
    "</script> {{ 6 * 111 }}",
];

#[test]
fn code_of_the_typesetter_comes_out_to_the_letter() {
    let body: Vec<String> = HOSTILE.iter().map(|text| format!("~~~\n{text}\n~~~\n")).collect();
    let titles: String = HOSTILE.iter().take(4).map(|text| format!("- {text}\n")).collect();
    let note = format!("---\nsoort: bevorderend\ntitel: Wat er staat\n---\n{}\n{titles}\n", body.concat());
    let paper = printed(&paper(&Engagement::undecided_example().with("hostiel.md", note), Edition::Group));
    for text in HOSTILE {
        assert!(paper.contains(&bare(text)), "{text} is not in the PDF");
    }
}

#[test]
fn what_cannot_be_printed_is_told_where_it_stands_and_replaced() {
    let note = "---\nsoort: prestatie\nvertrouwelijk: nee\ntitel: Met een 🦭 teken\nmaatstaf: hoe 🐌\n---\n\
                :::vertrouwelijk\nAlleen hier 👍.\n:::\nGoed 👍 en 中 → en nog eens 👍\n> &#x6587; 👍\n";
    let theme = "---\nsoort: thema\nvertrouwelijk: nee\n---\n# Samen 🐳 verder\n";
    let example = Engagement::undecided_example().with("teken.md", note).with("boven.md", theme);
    let title = "titel: \"Klant & kennis 🐙\"";
    let engagement = example.text("traject.yaml");
    let titled = engagement.lines().find(|line| line.starts_with("titel:")).unwrap().to_owned();
    let line = engagement.lines().position(|line| line == titled).unwrap() + 1;
    let example = example.edit("traject.yaml", &titled, title);
    let run = example.run(&["build", "--draft", "--pdf-only", "--format", "short"]).ends_with(0);
    let told = run.stderr.lines().filter(|line| line.contains("characters-not-on-paper")).collect::<Vec<_>>();
    let places = told.iter().map(|line| line.split(": ").next().unwrap()).collect::<Vec<_>>();
    let at_title = format!("traject.yaml:{line}:24");
    let wanted = ["boven.md:5:9", "teken.md:4:16", "teken.md:5:15", "teken.md:10:6", "teken.md:11:3"];
    let wanted = wanted.into_iter().chain([at_title.as_str()]).collect::<Vec<_>>();
    assert_eq!(places, wanted, "{told:?}");
    let paper = printed(&example.folder(Edition::Draft.folder()));
    assert!(paper.contains("Goed[duimomhoog]en[□U+4E2D]→"), "the words stand in the place of the signs");
}

#[test]
fn who_wants_no_warning_gets_no_report_with_another_character_than_was_written() {
    let note = "---\nsoort: gedrag\nvertrouwelijk: nee\ntitel: Goed luisteren 👍\n---\nEn doorvragen.\n";
    let empty = Engagement::empty().with("traject.yaml", "titel: Samen verder\npeildatum: 2025-09-22\n");
    let only = empty.with("teken.md", note);
    let build = ["build", "--draft", "--pdf-only", "--format", "short"];
    let run = only.run(&[&build[..], &["--strict"]].concat()).ends_with(1);
    assert!(run.stderr.starts_with("teken.md:4:23: "), "{}", run.stderr);
    assert!(!only.has(Edition::Draft.folder()), "nothing was written");
    only.run(&build).ends_with(0);
}

#[test]
fn each_form_is_built_alone_when_asked() {
    let example = Engagement::example();
    assert_eq!(paper(&example, Edition::Directors).names(), [".stap-report.sha256", "STAP-rapportage.pdf"]);
    let pages = example.build(Edition::Directors);
    assert!(pages.names().contains(&"index.html") && !pages.names().contains(&"STAP-rapportage.pdf"));
    example.run(&["build", "--no-pdf", "--pdf-only"]).ends_with(2);
}

#[test]
fn the_pdf_marks_what_changed_and_lists_it_too() {
    let story = Engagement::story();
    story.run(&["build", "--pdf-only", "--since", "d1"]).ends_with(0);
    let printed = printed(&story.folder(Edition::Directors.folder()));
    for words in [
        "Wat is er veranderd sinds 10 april 2025",
        "Sinds 10 april 2025: 3 nieuw",
        "verschoven sinds 10 april 2025 · was A4",
        "nieuw sinds 10 april 2025",
        "van 30 juni 2025 naar 31 oktober 2025",
    ] {
        assert!(printed.contains(&bare(words)), "{words}");
    }
}
