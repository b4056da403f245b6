//! What must not be found in the finished pages.
//!
//! Takes [`Pages<A>`](crate::render::Pages) and [`Withheld<A>`](crate::vault::Withheld); gives [`Audited<A>`], or refuses.
//! Touch this to read another sort of file (`decode/`) or to seek another sort of leak.
//! Don't touch it to change what is withheld (`vault/gate/withheld/`) or to make a page pass.
//! Invariant: only audited pages can be published, and no message of the audit holds what was found.

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
