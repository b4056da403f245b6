//! Arguments, messages, exit codes: the only room that speaks.
//!
//! Takes the command line; gives words on the terminal and an exit code.
//! Touch this to add a command (a file here, its arguments in `arguments.rs`, its help in `templates/wording`).
//! Don't touch it to change what a report says (`report`) or what a message says (`templates/wording`).
//! Invariant: a note's words reach the terminal through `terminal.rs` and the proposal that `release` shows, and nothing
//! in them is obeyed there.
//!
//! # The law of its rooms
//!
//! | room | rooms it may name | crates it may name | what may be touched here |
//! |---|---|---|---|
//! | `run` | `release` `sheet` `build` `pack` `withdraw` `agenda` `person` `audit` `status` `check` `explain` `import` `new` `usage` `help` `init` `schema` `arguments` `exit` `speaker` | `clap` `sys_locale` | from the command line to a command |
//! | `release` | `sheet` `check` `usage` `dialogue` `refusal` `terminal` `arguments` `exit` `speaker` | `jiff` | release: what those present agreed to, shown word for word, decided and put on record |
//! | `sheet` | `build` `stopped` `check` `arguments` `exit` `speaker` | `open` | sheet: the consent sheet, for those who were there |
//! | `build` | `renew` `stopped` `check` `json` `patience` `arguments` `exit` `speaker` | `open` `serde_json` | build: the report folder, and what to do with it |
//! | `pack` | `renew` `stopped` `check` `patience` `refusal` `arguments` `exit` `speaker` | | pack: what is handed over, in one file, and remembered |
//! | `withdraw` | `renew` `check` `json` `dialogue` `refusal` `arguments` `exit` `speaker` | `serde_json` | withdraw: consent taken back, and who still holds the text |
//! | `agenda` | `stopped` `check` `arguments` `exit` `speaker` | `open` | agenda: the next meeting made ready |
//! | `person` | `status` `check` `json` `arguments` `exit` `speaker` | `jiff` `serde_json` | person: everything by, about or naming somebody, for who asks to see it |
//! | `renew` | `stopped` `arguments` `exit` `speaker` | | what was written before and still lies about, written anew |
//! | `audit` | `check` `json` `findings` `arguments` `exit` `speaker` | `serde_json` | audit: what a folder, a package or a file that somebody hands over says of what stays |
//! | `status` | `check` `json` `refusal` `terminal` `arguments` `excerpt` `exit` `speaker` | `serde_json` | status: what goes, what stays and why, and what is otherwise than in what was handed out |
//! | `stopped` | `check` `json` `findings` `arguments` `exit` `speaker` | | why there is no new report, in words; and the words that a report is made with |
//! | `check` | `json` `terminal` `arguments` `exit` `speaker` | `jiff` `serde_json` | check: everything that is wrong or worth a look |
//! | `explain` | `terminal` `arguments` `exit` `speaker` | | explain: what a code means and what to do |
//! | `import` | `init` `terminal` `arguments` `exit` `speaker` | | import: the export of a board, taken in as notes to review |
//! | `json` | `findings` `terminal` `speaker` | `serde_json` | problems and findings for programs: an object a line on standard output, each with its reason |
//! | `new` | `init` `arguments` `exit` `speaker` | | new: a note of its own, with the three tags that are enough to start |
//! | `usage` | `help` `exit` `speaker` | `clap` `strsim` | what was wrong with the command line, in the user's language |
//! | `dialogue` | `speaker` | `jiff` | questions and answers: over a terminal, or over whatever a test puts in its place |
//! | `findings` | `speaker` | | what the audit found, as it is said: a place, a sort, a length |
//! | `help` | `columns` | `clap` | help in the user's language: clap knows the commands, the message files know the words |
//! | `init` | `arguments` `exit` `speaker` | `jiff` | init: a ready engagement that builds without a warning and releases nothing |
//! | `patience` | `speaker` | | A word for who waits: typesetting takes a moment |
//! | `refusal` | `exit` `speaker` | | why nothing was written into record or notes, in words |
//! | `schema` | `exit` `speaker` | | schema: the published shape of the report as data |
//! | `terminal` | `excerpt` | `annotate_snippets` | problems as they are printed: for people with the line and a caret, for programs on one line each |
//! | `arguments` | | `clap` `jiff` | the commands and their options, in English and Dutch |
//! | `columns` | |  | two columns of words, as the pages of help have them |
//! | `excerpt` | |  | A line of a note on the terminal: nothing in it moves the cursor, and a long one is clipped around the caret |
//! | `exit` | |  | how the program ends: an interface that scripts may rely on |
//! | `speaker` | |  | the voice: words, two streams, and whether somebody is listening |

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
