use stap_report::audience::{Directors, Draft};
use stap_report::audit::Audited;
use stap_report::publish::{Target, publish};

fn send(pages: &Audited<Draft<Directors>>, to: &Target<Directors>) {
    let _ = publish(pages, to);
}

fn main() {}
