//! Every word a report asks for is there, in both languages.

use super::reading::everything;
use crate::audience::{Audience, Directors, Draft, Facilitator, Group, Public};
use crate::report::Report;
use crate::vault::sample;
use crate::wording::{Language, Wording};

/// How the keys of the report's messages begin.
const FAMILIES: [&str; 24] = [
    "heading-",
    "lead-",
    "part-",
    "fact-",
    "link-",
    "column-",
    "glance-",
    "guide-",
    "kind-",
    "state-",
    "weight-",
    "party-",
    "meeting-",
    "term-",
    "meaning-",
    "colophon-",
    "forces-",
    "standing-",
    "reason-",
    "how-unanimous",
    "result-",
    "told-",
    "month-",
    "area-",
];

fn no_key_is_printed<A: Audience>() {
    for language in Language::ALL {
        let released = sample::released::<A>(sample::one_of_each(A::EDITION));
        let everything = everything(&Report::compose(released, &Wording::new(language)));
        for string in everything.split('"') {
            let key = FAMILIES.iter().any(|family| string.starts_with(family)) && !string.contains(' ');
            assert!(!key, "{string} in {}", language.code());
            assert!(!string.contains('{') || string.contains(':'), "{string}");
        }
    }
}

#[test]
fn a_report_asks_for_no_word_that_nobody_wrote() {
    no_key_is_printed::<Directors>();
    no_key_is_printed::<Group>();
    no_key_is_printed::<Facilitator>();
    no_key_is_printed::<Public>();
    no_key_is_printed::<Draft<Directors>>();
    no_key_is_printed::<Draft<Public>>();
}
