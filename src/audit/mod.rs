//! What must not be found in the finished pages.
//!
//! Takes [`Pages<A>`](crate::render::Pages) and [`Withheld<A>`](crate::vault::Withheld); gives [`Audited<A>`], or refuses.
//! Touch this to read another sort of file (`decode/`) or to seek another sort of leak.
//! Don't touch it to change what is withheld (`vault/gate/withheld/`) or to make a page pass.
//! Invariant: only audited pages can be published, and no message of the audit holds what was found.
//!
//! # The law of its rooms
//!
//! Each names only those below it. `tests/it/architecture.rs` reads this table as it reads the one in `src/lib.rs`.
//!
//! | room | rooms it may name | crates it may name | what may be touched here |
//! |---|---|---|---|
//! | `audited` | `look` `finding` | | reading every finished byte once more |
//! | `inspect` | `handed` `look` `decode` `finding` | | looking through what anybody hands over: more is asked of it than of pages that we just made ourselves |
//! | `handed` | `decode` `finding` | | what somebody hands over: a folder, a package or a single file, as it lies on the disk |
//! | `look` | `decode` `finding` | | looking through files, whoever made them |
//! | `decode` | `finding` | `base64` `hayro_syntax` `html5gum` `zip` | from finished bytes to what can be searched |
//! | `finding` | | | what the audit found: where, what sort, how long |

mod audited;
mod decode;
mod finding;
mod handed;
mod inspect;
mod look;

pub use self::audited::{Audited, audit};
pub use self::decode::{everything, words};
pub use self::finding::{Finding, FindingKind, Weight, Within};
pub use self::handed::Handed;
pub use self::inspect::inspect;
