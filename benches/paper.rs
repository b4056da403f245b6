//! How much the PDF costs, beside Typst's own program on the same document in the same run.
//!
//! Ours is the whole program: notes read, checked, released, composed, typeset, read back, written. Theirs gets the
//! finished template, data and figures, and typesets them. Figures are processor seconds of whole processes; what counts
//! is the ratio. `cargo install typst-cli`, then `TYPST=typst cargo bench --bench paper`, or with sizes: `… -- 40 300`.
//! Without `TYPST` the same compiler is used as a Python package brings it, which takes no time to install and a little
//! more to begin: `pip install typst`, and `PYTHON=venv/bin/python` where it is not in the first `python3`.
#![expect(
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench makes its own notes, tells its figures, and may stop at the first thing amiss"
)]

mod notes;

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::process::Command;

use stap_report::audience::{Audience, Directors};
use stap_report::audit;
use stap_report::pipeline::Forms;
use stap_report::render;
use stap_report::report::Report;
use stap_report::vault::Vault;
use stap_report::wording::Wording;

use self::notes::{cpu, engagement};

const ROUNDS: usize = 5;
const SPENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/spent.py");
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
    let mut rounds: Vec<[(f64, u64); 3]> = (0..ROUNDS)
        .map(|round| {
            let pages = ours(notes, "--no-pdf", &place.path().join(format!("pages-{round}")));
            let pdf = ours(notes, "--pdf-only", &place.path().join(format!("pdf-{round}")));
            [pages, pdf, theirs(&sources, &place.path().join("theirs.pdf"))]
        })
        .collect();
    rounds.sort_by(|[_, a, b], [_, c, d]| (a.0 / b.0).total_cmp(&(c.0 / d.0)));
    let [pages, pdf, theirs] = rounds[ROUNDS / 2];
    println!(
        "{name:>14} {:>9.3} {:>9.3} {:>9.3} {:>9.3} {:>7.2} {:>9} {:>10}",
        pages.0,
        pdf.0,
        audit(notes),
        theirs.0,
        pdf.0 / theirs.0,
        pdf.1,
        theirs.1
    );
}

/// The whole road, as the program goes it.
fn ours(notes: &Path, form: &str, out: &Path) -> (f64, u64) {
    let mut command: Vec<OsString> = vec![env!("CARGO_BIN_EXE_stap-report").into(), "build".into(), notes.into()];
    command.extend(["--for", "directors", form, "--out"].map(OsString::from));
    command.push(out.into());
    spent(&command)
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

/// Typst's own program, or the Python package that holds the same compiler.
fn theirs(sources: &Path, out: &Path) -> (f64, u64) {
    let main = sources.join("report.typ");
    let mut command: Vec<OsString> = match std::env::var_os("TYPST") {
        Some(program) => {
            let standards = ["--pdf-standard", "ua-1", "--pdf-standard", "a-2a"];
            let how = ["compile", "--ignore-system-fonts"].into_iter().chain(standards).chain(["--root"]);
            [program].into_iter().chain(how.map(OsString::from)).chain([sources.into()]).collect()
        }
        None => vec![python(), concat!(env!("CARGO_MANIFEST_DIR"), "/benches/compiler.py").into()],
    };
    command.extend([main.into(), out.into()]);
    spent(&command)
}

/// Processor seconds and memory in MiB of a command.
fn spent(command: &[OsString]) -> (f64, u64) {
    let run = Command::new(python()).arg(SPENT).args(command).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let told = String::from_utf8(run.stdout).unwrap();
    let (seconds, kibibytes) = told.trim().split_once(' ').unwrap();
    (seconds.parse().unwrap(), kibibytes.parse::<u64>().unwrap() / 1024)
}

fn python() -> OsString {
    std::env::var_os("PYTHON").unwrap_or_else(|| "python3".into())
}
