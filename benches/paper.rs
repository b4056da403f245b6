//! How much the PDF costs, beside Typst's own compiler on the same document in the same run.
//!
//! Ours is the whole road to a published PDF: notes read, checked, released, composed, typeset, read back, written. Theirs
//! gets the finished template, data and figures, and typesets them. Figures are processor seconds; what counts is the
//! ratio. `cargo install typst-cli`, then `TYPST=typst cargo bench --bench paper`, or with sizes: `… -- 40 300`.
//! Without `TYPST` the same compiler is used as a Python package brings it, which takes no time to install:
//! `pip install typst`, and `PYTHON=venv/bin/python` where it is not in the first `python3`.
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
use std::process::Command;

use stap_report::audience::{Audience, Directors};
use stap_report::audit;
use stap_report::pipeline::{self, Forms, Likeness};
use stap_report::publish::Target;
use stap_report::render;
use stap_report::report::Report;
use stap_report::vault::Vault;
use stap_report::wording::Wording;

use self::notes::{cpu, engagement, peak};

const ROUNDS: usize = 5;
const THEIRS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/compiler.py");
const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/example-engagement");

fn main() {
    let asked: Vec<usize> = std::env::args().filter_map(|size| size.parse().ok()).collect();
    let sizes = if asked.is_empty() { vec![40, 300] } else { asked };
    println!(
        "{:>14} {:>9} {:>9} {:>9} {:>9} {:>7} {:>9} {:>10}",
        "in the report", "pages s", "pdf s", "audit s", "typst s", "ratio", "peak MiB", "typst MiB"
    );
    measure("the example", Path::new(EXAMPLE));
    for size in sizes {
        let place = tempfile::tempdir().unwrap();
        let notes = place.path().join("traject");
        // Two in three notes go out.
        engagement(&notes, size * 3 / 2);
        measure(&format!("{size} notes"), &notes);
    }
}

/// Prints the round with the median ratio.
fn measure(name: &str, notes: &Path) {
    let place = tempfile::tempdir().unwrap();
    let sources = place.path().join("sources");
    lay_out::<Directors>(notes, &sources);
    let mut rounds: Vec<(f64, f64, f64, f64, u64)> = (0..ROUNDS)
        .map(|round| {
            let pages = cpu(|| build(notes, &place.path().join(format!("pages-{round}")), Forms::WithoutPdf));
            let pdf = cpu(|| build(notes, &place.path().join(format!("pdf-{round}")), Forms::PdfOnly));
            let (theirs, memory) = theirs(&sources, &place.path().join("theirs.pdf"));
            (pages, pdf, audit(notes), theirs, memory)
        })
        .collect();
    rounds.sort_by(|a, b| (a.1 / a.3).total_cmp(&(b.1 / b.3)));
    let (pages, pdf, audit, theirs, memory) = rounds[ROUNDS / 2];
    println!(
        "{name:>14} {pages:>9.3} {pdf:>9.3} {audit:>9.3} {theirs:>9.3} {:>7.2} {:>9} {memory:>10}",
        pdf / theirs,
        peak()
    );
}

/// The whole road.
fn build(notes: &Path, out: &Path, forms: Forms) {
    let vault = Vault::open(notes, None);
    let target = Target::<Directors>::at(out, notes, None).unwrap();
    pipeline::build(&vault, &Wording::new(vault.language()), &target, forms, Likeness::NearEnough).unwrap();
}

/// What reading the PDF back costs, by itself.
fn audit(notes: &Path) -> f64 {
    let vault = Vault::open(notes, None);
    let words = Wording::new(vault.language());
    let (released, withheld) = vault.release::<Directors>();
    let report = Report::compose(released, &words);
    let pages = render::render(&report, &words, &[], Forms::PdfOnly).unwrap();
    cpu(|| drop(audit::audit(pages, &withheld).unwrap()))
}

/// What the typesetter gets, as files.
fn lay_out<A: Audience>(notes: &Path, folder: &Path) {
    let vault = Vault::open(notes, None);
    let words = Wording::new(vault.language());
    let report = Report::compose(vault.release::<A>().0, &words);
    fs::create_dir_all(folder).unwrap();
    for (name, bytes) in render::paper_sources(&report, &words, &[]).unwrap() {
        fs::write(folder.join(name), bytes).unwrap();
    }
}

/// Processor seconds and memory in MiB of Typst's own compiler.
fn theirs(sources: &Path, out: &Path) -> (f64, u64) {
    let python = std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into());
    let program = std::env::var_os("TYPST");
    let run = Command::new(python).arg(THEIRS).arg(sources.join("report.typ")).arg(out).args(program).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let told = String::from_utf8(run.stdout).unwrap();
    let (seconds, kibibytes) = told.trim().split_once(' ').unwrap();
    (seconds.parse().unwrap(), kibibytes.parse::<u64>().unwrap() / 1024)
}
