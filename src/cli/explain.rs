//! `explain`: what a code means and what to do.

use clap::Args;

use super::exit::Exit;
use super::speaker::{Speaker, tell};
use super::terminal;
use crate::diagnostics::Code;
use crate::wording::Argument;

/// Which code; none for a list.
#[derive(Debug, Args)]
pub(super) struct Explain {
    pub(super) code: Option<String>,
}

/// Explains one code, or lists them all.
pub(super) fn run(options: &Explain, speaker: &Speaker) -> Exit {
    let Some(asked) = &options.code else {
        for code in Code::ALL {
            tell(&format!("{:28} {}", code.as_str(), speaker.sentence(code.as_str(), &[])));
        }
        return Exit::Done;
    };
    let Some(code) = Code::ALL.iter().find(|code| code.as_str() == asked.trim()) else {
        speaker.complain("explain-unknown", &[("code", Argument::Text(asked))]);
        return Exit::Usage;
    };
    tell(terminal::explain(*code, speaker.words()).trim_end());
    Exit::Done
}
