//! Arguments, messages, exit codes: the only room that speaks.
//!
//! Takes the command line; gives words on the terminal and an exit code.
//! Touch this to add a command (a file here, its arguments in `arguments.rs`, its help in `templates/wording`).
//! Don't touch it to change what a report says (`report`) or what a message says (`templates/wording`).
//! Invariant: a note's words reach the terminal through `terminal.rs` and the proposal that `release` shows, and nothing
//! in them is obeyed there.

mod agenda;
mod arguments;
mod audit;
mod build;
mod check;
mod columns;
mod dialogue;
mod excerpt;
mod exit;
mod explain;
mod findings;
mod help;
mod import;
mod init;
mod json;
mod new;
mod pack;
mod patience;
mod person;
mod refusal;
mod release;
mod renew;
mod run;
mod schema;
mod sheet;
mod speaker;
mod status;
mod stopped;
#[doc(hidden)]
pub mod terminal;
mod usage;
mod withdraw;

pub use self::run::run;
