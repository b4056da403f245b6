use stap_report::render::{Forms, render};
use stap_report::vault::Vault;
use stap_report::wording::Wording;

fn show(vault: &Vault, words: &Wording) {
    let _ = render(vault, words, &[], Forms::WithoutPdf);
}

fn main() {}
