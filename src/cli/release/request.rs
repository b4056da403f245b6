//! From options to a request.

use jiff::civil::Date;

use super::options::{Decided, Release};
use crate::audience::Edition;
use crate::vault::{How, Named, ReleaseRequest};

/// The ids of a list that was typed.
pub(super) fn ids(given: &[String]) -> Vec<String> {
    given.iter().map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect()
}

/// For which edition.
pub(super) fn edition(options: &Release) -> Edition {
    options.audience.into()
}

/// How those present decided.
pub(super) const fn how(decided: Decided) -> How {
    match decided {
        Decided::Unanimous => How::Unanimous,
        Decided::Written => How::Written,
    }
}

/// What is asked for. `anew` are the notes that were taken back and are asked for once more.
pub(super) fn request(options: &Release, date: Date, how: How, anew: Vec<String>) -> ReleaseRequest {
    let says = |words: [&str; 2]| options.named.iter().any(|word| words.contains(&word.trim().to_lowercase().as_str()));
    let named = if says(["all", "allen"]) {
        Named::All
    } else if says(["nobody", "niemand"]) {
        Named::Nobody
    } else {
        Named::Only(ids(&options.named))
    };
    ReleaseRequest {
        sessions: ids(&options.sessions),
        edition: edition(options),
        date,
        how,
        asked: options.asked.as_deref().map(ids),
        named,
        client_agreed: options.client_agreed,
        anew,
    }
}
