use stap_report::audience::Directors;
use stap_report::vault::{Vault, Withheld};

fn show(vault: &Vault, withheld: &Withheld<Directors>) -> String {
    format!("{vault:?} {withheld:?}")
}

fn main() {}
