//! The consent sheet of the report with something of everything in it.

use crate::report::{Section, Sheet};

/// A consent sheet of these sections.
pub(super) fn sheet(sections: &[Section], t: &str) -> Sheet {
    Sheet {
        heading: format!("Vrijgaveblad {t}"),
        lead: format!("Dit leest de directie, woord voor woord. {t}"),
        decided: Some(format!("Vrijgegeven op 27 maart 2025 {t}")),
        mark_label: format!("Vrijgavekenmerk {t}"),
        mark: "K7M4P-X2R9T".to_owned(),
        mark_meaning: format!("Bewaar dit kenmerk. {t}"),
        remarks: vec![format!("Het kenmerk verandert mee. {t}")],
        blanks: vec![format!("Besloten op {t}")],
        sections: sections.iter().filter(|section| section.slug != "begrippen").cloned().collect(),
    }
}
