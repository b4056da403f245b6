use stap_report::render::render;
use stap_report::vault::Vault;
use stap_report::wording::Wording;

fn show(vault: &Vault, words: &Wording) {
    let _ = render(vault, words, &[]);
}

fn main() {}
