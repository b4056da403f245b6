//! Whatever a note, a file or a folder holds: it is shown as text or refused with a place, in good time and within memory.

mod drawings;
mod files;
mod inert;
mod large;
mod live;

use std::time::Duration;

use crate::support::{Edition, Engagement, Folder, Watched, stap_report, watched};

/// Guards against hanging, not against being slow: the program that tests build is not optimised, and may have to share
/// its machine.
const AT_MOST: Duration = Duration::from_mins(2);
const WORKING: Duration = Duration::from_secs(30);
const MEBIBYTES: u64 = 512;

const TRAJECT: &str = "\
titel: Proef
taal: nl
peildatum: 2025-06-01
mensen:
  - {id: anna, naam: Anna Zwanikken, is: deelnemer}
";

const SESSION: &str = "\
---
id: een
datum: 2025-03-10
type: werksessie
aanwezig: [anna]
---
# Een

## Hits

- We helpen elkaar {vertrouwelijk=nee}
";

/// A small engagement with one note that goes.
fn small() -> Engagement {
    Engagement::empty().with("traject.yaml", TRAJECT).with("sessies/een/sessie.md", SESSION)
}

/// A note file that is proposed.
fn proposed(title: &str, text: &str) -> String {
    format!("---\nsoort: hit\nvertrouwelijk: nee\n---\n# {title}\n\n{text}\n")
}

/// Fails if a run crashed, hung, or took too much; gives how it went.
#[expect(clippy::print_stdout, clippy::use_debug, reason = "what was measured is shown by `--nocapture`")]
fn survives(engagement: &Engagement, arguments: &[&str], what: &str) -> Watched {
    let watched = watched(stap_report(arguments).arg(engagement.root()), AT_MOST);
    let Watched { run, time, worked, mebibytes } = &watched;
    let said = run.stderr.get(..2_000).unwrap_or(&run.stderr);
    assert!(matches!(run.code, Some(0..=4)), "{what}: {:?} after {time:?}: {said}", run.code);
    assert!(!run.stderr.contains("panicked"), "{what}: {said}");
    assert!(worked.is_none_or(|worked| worked <= WORKING), "{what}: {worked:?} of work");
    assert!(mebibytes.is_none_or(|used| used <= MEBIBYTES), "{what}: {mebibytes:?} MiB");
    println!(
        "{:?}: exit {:?}, {time:?}, worked {worked:?}, {mebibytes:?} MiB",
        what.get(..40).unwrap_or(what),
        run.code
    );
    watched
}

/// Builds the draft in spite of errors, which must be possible, and gives what was written.
fn draft(engagement: &Engagement, what: &str) -> Folder {
    survives(engagement, &["check", "--format", "short"], what);
    let built = survives(engagement, &["build", "--draft", "--keep-going", "--format", "short"], what);
    assert_eq!(built.run.code, Some(0), "{what}: {}", built.run.stderr);
    engagement.folder(Edition::Draft.folder())
}

/// Fails unless the draft is that of the small engagement alone: what was added is refused, and told with its place.
fn is_refused(engagement: &Engagement, place: &str, what: &str) {
    let checked = survives(engagement, &["check", "--format", "short"], what);
    assert_eq!(checked.run.code, Some(1), "{what} is an error: {}", checked.run.stderr);
    assert!(checked.run.said().contains(place), "{what} has its place, {place}: {}", checked.run.said());
    let all = String::from_utf8_lossy(&draft(engagement, what).everything()).into_owned();
    assert!(all.contains("We helpen elkaar"), "{what}: the good note goes");
    assert!(!all.contains("vijandig"), "{what}: the bad one stays");
}

/// Fails unless the note is printed; gives everything that was written.
fn is_shown(engagement: &Engagement, what: &str) -> String {
    let folder = draft(engagement, what);
    let all = String::from_utf8_lossy(&folder.everything()).into_owned();
    assert!(all.contains("vijandig"), "{what} is shown");
    all
}
