//! Arguments, messages, exit codes: the only room that speaks.
//!
//! Takes the command line; gives words on the terminal and an exit code.
//! Touch this to add a command (a file here: its options, then what it does; its help stands in `templates/wording`).
//! Don't touch it to change what a report says (`report`) or what a message says (`templates/wording`).
//! Invariant: a note's words reach the terminal through `terminal.rs` and the proposal that `release` shows, and nothing
//! in them is obeyed there.
//!
//! # The law of its rooms
//!
//! Each names only those below it. `tests/it/architecture.rs` reads this table as it reads the one in `src/lib.rs`.
//!
//! | room | rooms it may name | crates it may name | what may be touched here |
//! |---|---|---|---|
//! | `run` | `release` `sheet` `build` `pack` `withdraw` `agenda` `person` `audit` `check` `status` `explain` `import` `new` `usage` `help` `init` `schema` `exit` `manner` `speaker` | `clap` `sys_locale` | from the command line to a command |
//! | `release` | `sheet` `opening` `usage` `dialogue` `refusal` `terminal` `exit` `manner` `speaker` | `clap` `jiff` | what those present agreed to, shown word for word, decided and put on record |
//! | `sheet` | `build` `stopped` `opening` `exit` `manner` `speaker` | `clap` `jiff` `open` | the consent sheet, for those who were there |
//! | `build` | `renew` `stopped` `opening` `json` `patience` `exit` `manner` `speaker` | `clap` `jiff` `open` `serde_json` | the report folder, and what to do with it |
//! | `pack` | `renew` `stopped` `opening` `patience` `refusal` `exit` `manner` `speaker` | `clap` `jiff` | what is handed over, in one file, and remembered |
//! | `withdraw` | `renew` `opening` `json` `dialogue` `refusal` `exit` `manner` `speaker` | `clap` `jiff` `serde_json` | consent taken back, and who still holds the text |
//! | `agenda` | `stopped` `opening` `exit` `manner` `speaker` | `clap` `jiff` `open` | the next meeting made ready |
//! | `person` | `status` `opening` `json` `exit` `manner` `speaker` | `clap` `jiff` `serde_json` | everything by, about or naming somebody, for who asks to see it |
//! | `renew` | `stopped` `exit` `manner` `speaker` | | what was written before and still lies about, written anew |
//! | `audit` | `opening` `json` `findings` `exit` `manner` `speaker` | `clap` `serde_json` | what a folder, a package or a file that somebody hands over says of what stays |
//! | `check` | `opening` `json` `exit` `manner` | `clap` `jiff` `serde_json` | everything that is wrong or worth a look |
//! | `status` | `opening` `json` `refusal` `terminal` `excerpt` `exit` `manner` `speaker` | `clap` `serde_json` | what goes, what stays and why, and what is otherwise than in what was handed out |
//! | `stopped` | `opening` `json` `findings` `exit` `manner` `speaker` | | why there is no new report, in words; and the words that a report is made with |
//! | `opening` | `json` `terminal` `exit` `manner` `speaker` | `jiff` | an engagement opened, its problems shown, and whether they stop what was asked |
//! | `explain` | `terminal` `exit` `speaker` | `clap` | what a code means and what to do |
//! | `import` | `init` `terminal` `exit` `manner` `speaker` | `clap` `jiff` | the export of a board, taken in as notes to review |
//! | `json` | `findings` `terminal` `speaker` | `serde_json` | problems and findings for programs: an object a line on standard output, each with its reason |
//! | `new` | `init` `exit` `manner` `speaker` | `clap` | a note of its own, with the three tags that are enough to start |
//! | `usage` | `help` `exit` `speaker` | `clap` `strsim` | what was wrong with the command line, in the user's language |
//! | `dialogue` | `speaker` | `jiff` | questions and answers: over a terminal, or over whatever a test puts in its place |
//! | `findings` | `speaker` | | what the audit found, as it is said: a place, a sort, a length |
//! | `help` | `columns` | `clap` | help in the user's language: clap knows the commands, the message files know the words |
//! | `init` | `exit` `speaker` | `clap` `jiff` | a ready engagement that builds without a warning and releases nothing |
//! | `patience` | `speaker` | | a word for who waits: typesetting takes a moment |
//! | `refusal` | `exit` `speaker` | | why nothing was written into record or notes, in words |
//! | `schema` | `exit` `speaker` | `clap` | the published shape of the report as data |
//! | `terminal` | `excerpt` | `annotate_snippets` | problems as they are printed: for people with the line and a caret, for programs on one line each |
//! | `columns` | | | two columns of words, as the pages of help have them |
//! | `excerpt` | | | a line of a note on the terminal: nothing in it moves the cursor, and a long one is clipped around the caret |
//! | `exit` | | | how the program ends: an interface that scripts may rely on |
//! | `manner` | | `clap` | how the program speaks, and for whom an edition is: what several commands are told |
//! | `speaker` | | | the voice: words, two streams, and whether somebody is listening |

mod agenda;
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
mod manner;
mod new;
mod opening;
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
