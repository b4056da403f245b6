use stap_report::audience::Directors;
use stap_report::publish::{Target, publish};
use stap_report::render::Pages;

fn send(pages: &Pages<Directors>, to: &Target<Directors>) {
    let _ = publish(pages, to);
}

fn main() {}
