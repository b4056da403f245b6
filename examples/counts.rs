//! How many texts of an engagement would go to the directors, and in how many files, without a byte written to disk:
//!
//! ```sh
//! cargo run --example counts -- example-engagement
//! ```

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an example says what it found")]

use std::path::PathBuf;
use std::process::ExitCode;

use stap_report::audience::{Directors, Edition};
use stap_report::pipeline::{self, Forms, Likeness};
use stap_report::vault::Vault;
use stap_report::wording::Wording;

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1).map_or_else(|| PathBuf::from("example-engagement"), PathBuf::from);
    let vault = Vault::open(&folder, None);
    if vault.is_unfit(Edition::Directors) {
        eprintln!("{} problems; `stap-report check` tells them", vault.problems().len());
        return ExitCode::FAILURE;
    }
    let words = Wording::new(vault.language());
    match pipeline::ready::<Directors>(&vault, &words, Forms::WithoutPdf, Likeness::NearEnough) {
        Ok(ready) => {
            println!("{} texts in {} files", ready.texts, ready.audited.pages().files().len());
            ExitCode::SUCCESS
        }
        Err(stopped) => {
            eprintln!("{stopped}");
            ExitCode::FAILURE
        }
    }
}
