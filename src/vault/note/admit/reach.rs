//! How far a note may travel by its flag and its audience.

use crate::audience::Edition;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::vault::kind::Kind;
use crate::vault::note::Flag;
use crate::vault::note::fields::{EDITIONS, NoteKey, Problems, Sorted, values};

/// What a note says of its own reach.
pub(super) struct Reach {
    pub(super) flag: Flag,
    pub(super) audience: Option<Edition>,
}

/// Reads flag and audience. An audience only ever narrows: one that is wider than the flag or the kind allows is an
/// error, and so is a flag that proposes a note of a kind that is the facilitator's alone.
pub(super) fn understand(kind: Option<Kind>, keys: &mut Sorted<NoteKey>, problems: &mut Problems) -> Reach {
    let flag_at = keys.written(NoteKey::Confidential).cloned();
    let audience_at = keys.written(NoteKey::Audience).cloned();
    let flag = keys.take(NoteKey::Confidential).and_then(|value| values::flag(value, problems));
    let audience = keys.take(NoteKey::Audience).and_then(|value| values::choice(value, EDITIONS, problems));
    let ceiling = kind.map_or(Edition::Public, Kind::ceiling);
    let proposed = flag == Some(Flag::Proposed);
    // A flag that cannot be read is a problem already.
    let decided = flag.is_some() || flag_at.is_none();
    if let (Some(audience), Some(at)) = (audience, audience_at) {
        let allowed = if proposed || !decided { ceiling } else { ceiling.min(Edition::Group) };
        refuse(audience > allowed, at, problems);
    }
    if let Some(at) = flag_at {
        refuse(proposed && ceiling < Edition::Directors, at, problems);
    }
    Reach { flag: flag.unwrap_or(Flag::Undecided), audience }
}

fn refuse(too_wide: bool, at: Place, problems: &mut Problems) {
    if too_wide {
        problems.push(Diagnostic::new(Code::WiderThanAllowed, at));
    }
}
