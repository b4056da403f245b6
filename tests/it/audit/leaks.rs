//! Words of what stays, planted in a finished folder in every way that makes sense.

use std::fs;
use std::path::PathBuf;

use stap_report::audience::Directors;
use stap_report::audit::{Finding, FindingKind, Handed, Within};
use stap_report::pipeline;
use stap_report::vault::Vault;

use super::plant::{base64, coded, commented, dots, package, page, photograph, utf16, workbook};
use crate::support::{Edition, Engagement};

const TEXT: &str = "Joost belt nooit terug en dat weet iedereen hier op kantoor al jaren";
const TITLE: &str = "Ruzie om het magazijn";
const ID: &str = "ruzie-magazijn-7";
const NAME: &str = "Bert Olthof";

const TRAJECT: &str = "titel: Een klein traject\nopdrachtgever: Proefbedrijf\npeildatum: 2025-06-01\nmensen:\n  - {id: anna, naam: Anna Zwanikken, is: deelnemer}\n  - {id: bert, naam: Bert Olthof, is: deelnemer}\n";
const SESSION: &str = "---\nid: s1\ndatum: 2025-03-10\ntype: werksessie\naanwezig: [anna, bert]\n---\n# Werksessie\n\n## Hits\n\n- Wij zien elkaar vaak in de kantine {vertrouwelijk=nee}\n\n  En dat helpt bij het werk van elke dag.\n";

/// An engagement in which one note goes and one stays, and its finished folder beside it.
pub(super) struct Finished {
    engagement: Engagement,
    folder: PathBuf,
}

impl Finished {
    pub(super) fn new() -> Self {
        let stays = format!("---\nid: {ID}\nsoort: belemmerend\nvertrouwelijk: ja\n---\n# {TITLE}\n\n{TEXT}.\n");
        let engagement = Engagement::empty()
            .with("traject.yaml", TRAJECT)
            .with("sessies/een/sessie.md", SESSION)
            .with("sessies/een/blijft.md", stays);
        engagement.release(&[]).ends_with(0);
        engagement.build(Edition::Directors);
        let folder = engagement.root().join(Edition::Directors.folder());
        Self { engagement, folder }
    }

    /// With a file planted.
    pub(super) fn plant(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    pub(super) fn folder(&self) -> &PathBuf {
        &self.folder
    }

    pub(super) fn engagement(&self) -> &Engagement {
        &self.engagement
    }

    fn findings(&self) -> Vec<Finding> {
        let handed = Handed::read(&self.folder).unwrap();
        pipeline::inspect::<Directors>(&handed, Some(&Vault::open(&self.engagement.root(), None)))
    }
}

/// A way to leak: what it is, in which file, the bytes, and what is to be found where.
type Leak = (&'static str, &'static str, Vec<u8>, FindingKind, Option<Within>);

#[expect(clippy::too_many_lines, reason = "a table, a line for each way to leak")]
fn leaks() -> Vec<Leak> {
    use FindingKind::{Act, Comment, Embedded, Hidden, Mark, Metadata, Name, Request, Text, Title};
    let html = |markup: String| page(&markup);
    let line = |column: u32| Some(Within::Line(4, column));
    let (before, after) = TEXT.split_at(21);
    let apart = |sign: &str| TEXT.chars().map(|c| format!("{c}{sign}")).collect::<String>();
    let inner = package([("diep.html", page(TEXT).as_slice())]);
    vec![
        ("plain text", "a.html", html(format!("<p>{TEXT}</p>")), Text, line(4)),
        (
            "capitals and accents",
            "a.html",
            html(format!("<p>{}</p>", TEXT.to_uppercase().replace('E', "É"))),
            Text,
            None,
        ),
        (
            "full width",
            "a.html",
            html(coded("Joost belt nooit terug en dat weet", |b| {
                if b == b' ' { " ".to_owned() } else { char::from_u32(u32::from(b) + 0xfee0).unwrap().to_string() }
            })),
            Text,
            None,
        ),
        (
            "split over elements",
            "a.html",
            html(format!("<p>{}<b>{}{after}</b></p>", &before[..19], &before[19..])),
            Text,
            None,
        ),
        ("soft hyphens", "a.html", html(format!("<p>{}</p>", apart("\u{ad}"))), Text, None),
        ("zero width", "a.html", html(format!("<p>{}</p>", apart("&#8203;"))), Text, None),
        ("entities", "a.html", html(coded(NAME, |byte| format!("&#x{byte:x};"))), Name, None),
        ("alternative text", "a.html", html(format!("<img src=\"b.png\" alt=\"{TITLE}\">")), Title, line(18)),
        ("class", "a.html", html(format!("<p class=\"kop {ID}\">x</p>")), Mark, line(4)),
        ("name of an attribute", "a.html", html(format!("<p data-{ID}>x</p>")), Mark, None),
        (
            "address",
            "a.html",
            html(format!("<a href=\"{}.html\">x</a>", coded(ID, |byte| format!("%{byte:02x}")))),
            Mark,
            None,
        ),
        ("comment", "a.html", html(format!("<!-- {TEXT} -->")), Text, line(1)),
        ("any comment", "a.html", html("<!-- later -->".to_owned()), Comment, line(1)),
        (
            "style",
            "a.html",
            html(format!("<style>p::after{{content:\"{}\"}}</style>", coded(NAME, |byte| format!("\\{byte:x} ")))),
            Name,
            None,
        ),
        (
            "script",
            "a.html",
            html(format!("<script>x=\"{}\"</script>", coded(TITLE, |byte| format!("\\u{byte:04x}")))),
            Title,
            None,
        ),
        ("base64 in a script", "a.html", html(format!("<script>x=atob('{}')</script>", base64(TEXT))), Text, None),
        (
            "two-byte letters in base64",
            "a.html",
            html(format!("<p data-x='{}'>x</p>", base64(utf16(TEXT)))),
            Text,
            None,
        ),
        (
            "hexadecimal digits",
            "a.html",
            html(format!("<p data-x='{}'>x</p>", coded(TEXT, |byte| format!("{byte:02x}")))),
            Text,
            None,
        ),
        ("index of the search", "zoeken.js", format!("window.zoek=[{{\"t\":\"{TITLE}\"}}];").into_bytes(), Title, None),
        (
            "page within a page",
            "a.html",
            html(format!("<iframe srcdoc=\"&lt;p&gt;{TEXT}&lt;/p&gt;\"></iframe>")),
            Text,
            None,
        ),
        ("page without scripts", "a.html", html(format!("<noscript>{TEXT}</noscript>")), Text, None),
        (
            "drawing in a page",
            "a.html",
            html(format!("<svg><text><tspan>{before}</tspan><tspan>{after}</tspan></text></svg>")),
            Text,
            None,
        ),
        (
            "drawing in an address",
            "a.html",
            html(format!(
                "<img src=\"data:image/svg+xml;base64,{}\">",
                base64(format!("<svg><desc>{TEXT}</desc></svg>"))
            )),
            Text,
            line(6),
        ),
        (
            "drawing",
            "a.svg",
            format!("<?xml version=\"1.0\"?><svg><metadata><![CDATA[{TEXT}]]></metadata></svg>").into_bytes(),
            Text,
            None,
        ),
        (
            "declared in a drawing",
            "a.svg",
            format!("<!DOCTYPE svg [<!ENTITY x \"{TEXT}\">]><svg/>").into_bytes(),
            Text,
            None,
        ),
        (
            "json",
            "a.json",
            format!("{{\"a\":\n \"{}\"}}", coded(TEXT, |byte| format!("\\u{byte:04X}"))).into_bytes(),
            Text,
            Some(Within::Line(2, 3)),
        ),
        ("key in json", "a.json", format!("{{\"{ID}\": 1}}").into_bytes(), Mark, None),
        ("json in two-byte letters", "a.json", utf16(&format!("{{\"a\": \"{TITLE}\"}}")), Title, None),
        (
            "cell of a table",
            "a.csv",
            format!("a;b\r\n1;\"x\r\n{TEXT}\"\r\n").into_bytes(),
            Text,
            Some(Within::Line(2, 3)),
        ),
        (
            "folded line of a calendar",
            "a.ics",
            format!("BEGIN:VEVENT\r\nSUMMARY:{before}\r\n {after}\r\nEND:VEVENT\r\n").into_bytes(),
            Text,
            Some(Within::Line(2, 1)),
        ),
        ("name in a calendar", "a.ics", format!("BEGIN:VEVENT\r\nX-{ID}:1\r\nEND:VEVENT\r\n").into_bytes(), Mark, None),
        (
            "text of a workbook",
            "a.xlsx",
            workbook(
                &format!("<si><t>a</t></si><si><r><t>{before}</t></r><r><t>{after}</t></r></si>"),
                "<row r=\"7\"><c r=\"B7\" t=\"s\"><v>1</v></c></row>",
                "",
                "",
            ),
            Text,
            Some(Within::Cell(1, 2, 7)),
        ),
        (
            "text in a cell",
            "a.xlsx",
            workbook(
                "",
                &format!("<row r=\"2\"><c r=\"AA2\" t=\"inlineStr\"><is><t>{TITLE}</t></is></c></row>"),
                "",
                "",
            ),
            Title,
            Some(Within::Cell(1, 27, 2)),
        ),
        ("name of a sheet", "a.xlsx", workbook("", "", &format!("<sheet name=\"{ID}\"/>"), ""), Mark, None),
        ("hidden sheet", "a.xlsx", workbook("", "", "<sheet name=\"x\" state=\"veryHidden\"/>", ""), Hidden, None),
        ("hidden row", "a.xlsx", workbook("", "<row r=\"1\" hidden=\"1\"></row>", "", ""), Hidden, None),
        ("maker of a workbook", "a.xlsx", workbook("", "", "", NAME), Name, None),
        ("any maker of a workbook", "a.xlsx", workbook("", "", "", "Iemand"), Metadata, None),
        ("package", "a.zip", package([("b.html", page(TEXT).as_slice())]), Text, None),
        ("package in a package", "a.zip", package([("b.zip", inner.as_slice())]), Text, None),
        ("package by another name", "a.png", package([("b.html", page(TEXT).as_slice())]), Text, None),
        (
            "name in a package",
            "a.zip",
            package([("notities/ruzie-magazijn-7.txt", b"x".as_slice())]),
            Mark,
            Some(Within::Name),
        ),
        ("comment of a package", "a.zip", commented(TEXT, []), Text, None),
        (
            "behind a package",
            "a.zip",
            [package([("b.txt", b"x".as_slice())]), b"x".repeat(200)].concat(),
            Metadata,
            None,
        ),
        ("name of a file", "Ruzie om het magazijn.txt", b"x".to_vec(), Title, Some(Within::Name)),
        ("name of a folder", "ruzie-magazijn-7/a.txt", b"x".to_vec(), Mark, Some(Within::Name)),
        ("line of a list", "inhoud.sha256", format!("00  {ID}.html\n").into_bytes(), Mark, Some(Within::Line(1, 1))),
        ("comment of a photograph", "a.jpg", photograph(TEXT), Text, None),
        ("any comment of a photograph", "a.jpg", photograph("Canon"), Metadata, None),
        ("text in a picture", "a.png", dots(TEXT, ""), Text, None),
        ("behind a picture", "a.png", dots("", TEXT), Text, None),
        ("loose notes", "los.md", TEXT.as_bytes().to_vec(), Text, None),
        ("unknown file", "a.dat", [b"\x01\xff\xfe".to_vec(), utf16(TEXT)].concat(), Text, None),
        ("out of sight", "a.html", html("<p style=\"display:none\">wat er ook staat</p>".to_owned()), Hidden, None),
        (
            "out of sight by style",
            "a.html",
            html("<style>.weg{position:absolute;left:-9999px}</style><p class=weg>wat</p>".to_owned()),
            Hidden,
            None,
        ),
        ("white on white", "a.html", html("<p style=\"color:#fff\">wat</p>".to_owned()), Hidden, None),
        ("request", "a.html", html("<img src=\"//teller.example/x.png\">".to_owned()), Request, line(6)),
        ("request of a script", "a.html", html("<script>fetch('/x')</script>".to_owned()), Request, None),
        ("script of another", "a.html", html("<script>document.title='x'</script>".to_owned()), Act, None),
        ("macro", "a.xlsm", package([("xl/vbaProject.bin", b"\xd0\xcf".as_slice())]), Act, None),
        ("file in a workbook", "a.xlsx", package([("xl/embeddings/a.txt", b"x".as_slice())]), Embedded, None),
        (
            "how many stay",
            "situatie.html",
            html("<p>Er blijven 12 notities in de groep.</p>".to_owned()),
            FindingKind::Changed,
            None,
        ),
        ("stale page", "oud.html", html("<p>Niets bijzonders.</p>".to_owned()), FindingKind::Foreign, None),
    ]
}

#[cfg(feature = "pdf")]
fn leaks_on_paper() -> Vec<Leak> {
    use super::plant::{line, paper};
    use FindingKind::{Act, Embedded, Hidden, Metadata, Name, Text, Title};
    let (before, after) = TEXT.split_at(24);
    let page = Some(Within::Page(1));
    let broken = line(700, &format!("{before}-")) + &line(680, after);
    vec![
        ("words over two lines of paper", "a.pdf", paper(&broken, "", ""), Text, page),
        ("title of a paper", "a.pdf", paper("", "", &format!("/Title({TITLE})")), Title, None),
        ("maker of a paper", "a.pdf", paper("", "", &format!("/Author({NAME})")), Name, None),
        ("any maker of a paper", "a.pdf", paper("", "", "/Author(Iemand)"), Metadata, None),
        ("bookmark", "a.pdf", paper("", &format!("/Outlines<</Title({TITLE})>>"), ""), Title, None),
        ("words without ink", "a.pdf", paper(&format!("3 Tr {}", line(700, "wat")), "", ""), Hidden, page),
        ("words beside the sheet", "a.pdf", paper(&line(9000, "wat"), "", ""), Hidden, page),
        ("file in a paper", "a.pdf", paper("", "/Names<</EmbeddedFiles<<>>>>", ""), Embedded, None),
        ("script in a paper", "a.pdf", paper("", "/OpenAction<</S/JavaScript/JS(x)>>", ""), Act, None),
    ]
}

#[cfg(not(feature = "pdf"))]
fn leaks_on_paper() -> Vec<Leak> {
    Vec::new()
}

#[test]
fn every_leak_is_found_where_it_was_planted() {
    let mut missed = Vec::new();
    let all: Vec<Leak> = leaks().into_iter().chain(leaks_on_paper()).collect();
    assert!(all.len() >= 60);
    let finished = Finished::new();
    assert_eq!(finished.findings(), [], "nothing is found before anything is planted");
    for (what, path, bytes, kind, within) in all {
        let target = finished.folder.join(path);
        let kept = fs::read(&target).ok();
        finished.plant(path, bytes);
        let findings = finished.findings();
        let top = path.split('/').next().unwrap();
        // A name that tells is covered in what is said of it.
        let is_there = |finding: &&Finding| finding.file.starts_with(path) || finding.within == Within::Name;
        let found = findings
            .iter()
            .filter(is_there)
            .any(|finding| finding.kind == kind && within.is_none_or(|within| within == finding.within));
        if !found {
            missed.push(format!("{what}: {findings:#?}"));
        }
        if let Some(bytes) = kept {
            fs::write(&target, bytes).unwrap();
        } else {
            let top = finished.folder.join(top);
            drop(fs::remove_file(&top).or_else(|_| fs::remove_dir_all(&top)));
        }
    }
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn what_was_planted_is_never_told() {
    let finished = Finished::new();
    for (at, (_, path, bytes, ..)) in leaks().into_iter().enumerate() {
        finished.plant(&format!("{at}/{path}"), bytes);
    }
    let engagement = finished.engagement().root();
    for format in ["human", "short", "json"] {
        for language in ["nl", "en"] {
            let arguments = ["audit", finished.folder().to_str().unwrap(), "--engagement"];
            let further = ["--format", format, "--lang", language];
            let mut command = crate::support::stap_report(&arguments);
            let run = crate::support::Run::of(command.arg(&engagement).args(further)).ends_with(3);
            let said = run.said().to_lowercase();
            for secret in [TEXT, TITLE, NAME, "magazijn", "olthof", "belt nooit"] {
                // The place of the note, for the facilitator, is the one thing that may be told.
                assert!(!said.contains(&secret.to_lowercase()), "{secret} in {format}: {said}");
            }
        }
    }
}
