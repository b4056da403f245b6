//! A text as it is shown before it is decided about: word for word.

use super::super::speaker::Speaker;
use crate::vault::Docket;
use crate::wording::Argument;

/// What would be printed, under its number, and what stands on record now where that reads otherwise.
pub(super) fn text(number: usize, wording: &str, before: Option<&str>, speaker: &Speaker) -> String {
    let shown = format!("\n── {number} ──\n{}", wording.trim_end());
    match before {
        None => shown,
        Some(before) => {
            let now = speaker.sentence("release-before", &[("text", Argument::Text(before.trim_end()))]);
            format!("{shown}\n{now}")
        }
    }
}

/// The line above what is up for decision of a session.
pub(super) fn heading(docket: &Docket, speaker: &Speaker) -> String {
    let title = docket.title.clone().or_else(|| docket.session.clone());
    let title = title.unwrap_or_else(|| speaker.sentence("release-no-session", &[]));
    match docket.date {
        Some(date) => format!("\n══ {title} ({date})"),
        None => format!("\n══ {title}"),
    }
}
