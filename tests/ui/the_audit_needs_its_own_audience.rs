use stap_report::audience::{Directors, Public};
use stap_report::audit::audit;
use stap_report::render::Pages;
use stap_report::vault::Withheld;

fn check(pages: Pages<Public>, withheld: &Withheld<Directors>) {
    let _ = audit(pages, withheld);
}

fn main() {}
