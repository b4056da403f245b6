//! How much a build costs, beside a floor measured in the same run.
//!
//! The floor is what no generator can do without: walk, read, front matter, Markdown, one file written per note. Figures
//! are CPU seconds of this process; what counts is the ratio, for machines are noisy. `cargo bench`, or with sizes:
//! `cargo bench --bench road -- 40 1000`. The audit's share is what reading every finished byte once more costs of it.
#![expect(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench makes its own notes, tells its figures, and may stop at the first thing amiss"
)]

mod notes;

use std::fs;
use std::path::Path;

use stap_report::audience::Directors;
use stap_report::audit;
use stap_report::pipeline;
use stap_report::publish::Target;
use stap_report::render;
use stap_report::report::Report;
use stap_report::vault::Vault;
use stap_report::wording::Wording;

use self::notes::{cpu, engagement};

const ROUNDS: usize = 5;
fn main() {
    let asked: Vec<usize> = std::env::args().filter_map(|size| size.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![40, 1_000, 10_000] } else { asked };
    println!(
        "{:>7} {:>10} {:>10} {:>7} {:>10} {:>7}   {:>9}",
        "notes", "floor s", "build s", "ratio", "audit s", "share", "peak MiB"
    );
    for size in sizes {
        let place = tempfile::tempdir().unwrap();
        let notes = place.path().join("traject");
        engagement(&notes, size);
        let mut rounds: Vec<(f64, f64, f64)> = (0..ROUNDS)
            .map(|round| {
                let out = place.path().join(format!("floor-{round}"));
                let floor = cpu(|| floor(&notes, &out));
                fs::remove_dir_all(&out).unwrap();
                let out = place.path().join(format!("report-{round}"));
                let build = cpu(|| build(&notes, &out));
                fs::remove_dir_all(&out).unwrap();
                (floor, build, audit(&notes))
            })
            .collect();
        rounds.sort_by(|a, b| (a.1 / a.0).total_cmp(&(b.1 / b.0)));
        let (floor, build, audit) = rounds[ROUNDS / 2];
        let (ratio, share) = (build / floor, audit / build);
        println!("{size:>7} {floor:>10.3} {build:>10.3} {ratio:>7.2} {audit:>10.3} {share:>7.2}   {:>9}", peak());
    }
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

/// What the audit of a build costs, by itself.
fn audit(notes: &Path) -> f64 {
    let vault = Vault::open(notes, None);
    let words = Wording::new(vault.language());
    let (released, withheld) = vault.release::<Directors>();
    let report = Report::compose(released, &words);
    let pages = render::render(&report, &words, &[], pipeline::Forms::WithoutPdf).unwrap();
    cpu(|| drop(audit::audit(pages, &withheld).unwrap()))
}

/// The whole road: read, check, release, compose, render, audit, publish.
fn build(notes: &Path, out: &Path) {
    let vault = Vault::open(notes, None);
    let target = Target::<Directors>::at(out, notes, None).unwrap();
    let words = Wording::new(vault.language());
    pipeline::build(&vault, &words, &target, pipeline::Forms::WithoutPdf, pipeline::Likeness::NearEnough).unwrap();
}

/// The most memory this process has held so far, in MiB, where the system tells.
fn peak() -> String {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().next()).and_then(|kib| kib.parse::<u64>().ok());
    kib.map_or_else(|| "-".to_owned(), |kib| (kib / 1024).to_string())
}
