//! What only those in the room see: what stays with the group, and the facilitator's overview.

use super::frame::{page, part};
use crate::report::facts;
use crate::report::page::Page;
use crate::report::plan::{Placed, Plan};
use crate::report::view::{LedgerColumns, LedgerRow, LinkGroup, Part, Section};
use crate::vault::{Kind, Standing};

/// Group: links to everything that stays.
pub(super) fn stays(plan: &Plan<'_>) -> Option<Section> {
    let group = |kind: &Kind| {
        let mut to: Vec<&Placed<'_>> = plan.kind(*kind).into_iter().filter(|entry| does_stay(entry)).collect();
        to.sort_by_key(|entry| entry.met);
        let to: Vec<_> = to.into_iter().map(|entry| entry.anchor.clone()).collect();
        (!to.is_empty()).then(|| LinkGroup { label: plan.speech.kind(*kind), to })
    };
    let groups: Vec<LinkGroup> = Kind::ALL.iter().filter_map(group).collect();
    let parts = if groups.is_empty() { Vec::new() } else { vec![Part::Index { groups }] };
    page(plan, Page::Stays, "stays", parts, Vec::new())
}

fn does_stay(entry: &Placed<'_>) -> bool {
    entry.item.room.as_ref().is_some_and(|room| matches!(room.standing, Standing::Stays(_)))
}

/// Facilitator: every note with its state and why.
pub(super) fn ledger(plan: &Plan<'_>) -> Option<Section> {
    let speech = &plan.speech;
    let rows: Vec<LedgerRow> = plan.printed().map(|entry| row(plan, entry)).collect();
    let columns = LedgerColumns {
        id: speech.say("column-id"),
        kind: speech.say("column-kind"),
        title: speech.say("column-title"),
        state: speech.say("column-standing"),
        reason: speech.say("column-why"),
        contributors: speech.say("column-contributors"),
    };
    let parts = if rows.is_empty() { Vec::new() } else { vec![Part::Ledger { rows, columns }] };
    page(plan, Page::Ledger, "ledger", parts, Vec::new())
}

fn row(plan: &Plan<'_>, entry: &Placed<'_>) -> LedgerRow {
    let speech = &plan.speech;
    let room = entry.item.room.as_ref();
    let (state, mark) = room.map_or(("standing-stays", "stays"), |room| facts::standing_key(room.standing));
    let reason = room.and_then(|room| facts::reason(room.standing));
    LedgerRow {
        id: room.and_then(|room| room.id.clone()).unwrap_or_default(),
        kind: speech.kind(entry.item.kind),
        title: entry.item.title.clone(),
        state: speech.say(state),
        mark,
        reason: reason.map(|reason| speech.say(reason)).unwrap_or_default(),
        contributors: room.map(|room| speech.list(&room.contributors)).unwrap_or_default(),
    }
}

/// Facilitator: every note in full, meeting by meeting.
pub(super) fn notes(plan: &Plan<'_>) -> Option<Section> {
    let entries: Vec<&Placed<'_>> = plan.printed().collect();
    let meetings = entries.chunk_by(|one, other| one.item.session == other.item.session);
    let heading = |entry: &&Placed<'_>| {
        let session = plan.session(entry.item);
        session.map_or_else(|| plan.speech.say("meeting-none"), |session| plan.speech.meeting(session))
    };
    let parts = meetings.filter_map(|entries| part(plan, entries.first().map(heading), entries)).collect();
    page(plan, Page::Notes, "notes", parts, Vec::new())
}
