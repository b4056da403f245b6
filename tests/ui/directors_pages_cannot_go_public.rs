use stap_report::audience::{Directors, Public};
use stap_report::audit::Audited;
use stap_report::publish::{Target, publish};

fn send(pages: &Audited<Directors>, to: &Target<Public>) {
    let _ = publish(pages, to);
}

fn main() {}
