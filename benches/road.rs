//! How much a build costs, beside a floor measured in the same run.
//!
//! The floor is what no generator can do without: walk, read, front matter, Markdown, one file written per note. Figures
//! are CPU seconds of this process; what counts is the ratio, for machines are noisy. `cargo bench`, or with sizes:
//! `cargo bench --bench road -- 40 1000`.
#![expect(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench makes its own notes, tells its figures, and may stop at the first thing amiss"
)]

use std::fs;
use std::path::Path;

use cpu_time::ProcessTime;
use stap_report::audience::{Directors, Edition};
use stap_report::pipeline;
use stap_report::publish::Target;
use stap_report::vault::{How, Named, ReleaseRequest, Vault};
use stap_report::wording::Wording;

const ROUNDS: usize = 5;
const KINDS: [&str; 6] = ["bevorderend", "belemmerend", "prestatie", "actie", "gedrag", "vraag"];
const WORDS: [&str; 24] = [
    "klant", "rayon", "samen", "kennis", "delen", "vraag", "antwoord", "overleg", "week", "kaart", "route", "markt",
    "plan", "ruimte", "tijd", "gesprek", "werk", "groep", "bellen", "leren", "verder", "helpen", "tonen", "doen",
];

fn main() {
    let asked: Vec<usize> = std::env::args().filter_map(|size| size.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![40, 1_000, 10_000] } else { asked };
    println!("{:>7} {:>10} {:>10} {:>7}   {:>9}", "notes", "floor s", "build s", "ratio", "peak MiB");
    for size in sizes {
        let place = tempfile::tempdir().unwrap();
        let notes = place.path().join("traject");
        engagement(&notes, size);
        let mut rounds: Vec<(f64, f64)> = (0..ROUNDS)
            .map(|round| {
                let out = place.path().join(format!("floor-{round}"));
                let floor = cpu(|| floor(&notes, &out));
                fs::remove_dir_all(&out).unwrap();
                let out = place.path().join(format!("report-{round}"));
                let build = cpu(|| build(&notes, &out));
                fs::remove_dir_all(&out).unwrap();
                (floor, build)
            })
            .collect();
        rounds.sort_by(|a, b| (a.1 / a.0).total_cmp(&(b.1 / b.0)));
        let (floor, build) = rounds[ROUNDS / 2];
        println!("{size:>7} {floor:>10.3} {build:>10.3} {:>7.2}   {:>9}", build / floor, peak());
    }
}

fn cpu(work: impl FnOnce()) -> f64 {
    let start = ProcessTime::now();
    work();
    start.elapsed().as_secs_f64()
}

/// What no generator can do without.
fn floor(notes: &Path, out: &Path) {
    fs::create_dir_all(out).unwrap();
    for (number, entry) in walkdir::WalkDir::new(notes).sort_by_file_name().into_iter().map(Result::unwrap).enumerate()
    {
        if entry.path().extension().is_none_or(|ending| ending != "md") {
            continue;
        }
        let text = fs::read_to_string(entry.path()).unwrap();
        let (front, body) = text.trim_start_matches("---\n").split_once("\n---\n").unwrap();
        let keys: std::collections::BTreeMap<String, String> = serde_yaml::from_str(front).unwrap();
        let mut page = format!("<h1>{}</h1>", keys.len());
        for event in pulldown_cmark::Parser::new(body) {
            if let pulldown_cmark::Event::Text(words) = event {
                page.push_str(&words);
            }
        }
        fs::write(out.join(format!("{number}.html")), page).unwrap();
    }
}

/// The whole road: read, check, release, compose, render, audit, publish.
fn build(notes: &Path, out: &Path) {
    let vault = Vault::open(notes, None);
    let target = Target::<Directors>::at(out, notes, None).unwrap();
    let words = Wording::new(vault.language());
    pipeline::build(&vault, &words, &target, pipeline::Forms::WithoutPdf, pipeline::Likeness::NearEnough).unwrap();
}

/// An engagement of `size` notes, two in three of them released.
fn engagement(folder: &Path, size: usize) {
    fs::create_dir_all(folder.join("sessies/werksessie")).unwrap();
    let people =
        "mensen:\n  - {id: anna, naam: Anna Vliet, is: deelnemer}\n  - {id: bram, naam: Bram Tol, is: deelnemer}\n";
    fs::write(folder.join("traject.yaml"), format!("titel: Meting\npeildatum: 2025-09-01\n{people}")).unwrap();
    fs::write(
        folder.join("sessies/werksessie/sessie.md"),
        "---\nid: s1\ntype: werksessie\ndatum: 2025-03-13\naanwezig: anna, bram\n---\n",
    )
    .unwrap();
    // A plain linear congruential generator: the same notes on every machine.
    let mut seed = 42_u32;
    let mut word = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        WORDS[(seed >> 16) as usize % WORDS.len()]
    };
    for number in 0..size {
        let kind = KINDS[number % KINDS.len()];
        let flag = if number % 3 == 2 { "ja" } else { "nee" };
        let sentence = |word: &mut dyn FnMut() -> &'static str| (0..14).map(|_| word()).collect::<Vec<_>>().join(" ");
        let title = (0..6).map(|_| word()).collect::<Vec<_>>().join(" ");
        let body: Vec<String> = (0..6).map(|_| sentence(&mut word)).collect();
        let due = if kind == "actie" { "uiterlijk: 2025-10-01\n" } else { "" };
        let text = format!(
            "---\nsoort: {kind}\ntitel: {title} {number}\neigenaar: groep\nvertrouwelijk: {flag}\n{due}---\n\n{}.\n\n- *{}*\n- {}\n\n{}. **{}**.\n",
            body[0], body[1], body[2], body[3], body[4]
        );
        fs::write(folder.join(format!("sessies/werksessie/notitie-{number:05}.md")), text).unwrap();
    }
    let everything = ReleaseRequest {
        sessions: Vec::new(),
        edition: Edition::Directors,
        date: jiff::civil::date(2025, 3, 13),
        how: How::Unanimous,
        asked: None,
        named: Named::Nobody,
        client_agreed: None,
        anew: Vec::new(),
    };
    Vault::open(folder, None).record(&everything).unwrap();
}

/// The most memory this process has held so far, in MiB, where the system tells.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().next()).and_then(|kib| kib.parse::<u64>().ok());
    kib.map_or_else(|| "-".to_owned(), |kib| (kib / 1024).to_string())
}
