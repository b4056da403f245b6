//! From what is released to the report.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use super::plan::Plan;
use super::sections;
use super::since;
use super::speech::{Speech, edition_key};
use super::view::{Face, Glance, Prose, Section, Sheet};
use crate::audience::Audience;
use crate::vault::{Earlier, Origin, Picture, Released};
use crate::wording::Wording;

/// The report for `A`: what every renderer gets.
pub struct Report<A: Audience> {
    /// What stands on every page.
    pub face: Face,
    /// Page one.
    pub glance: Glance,
    /// The other sections, in order; an empty one is not there.
    pub sections: Vec<Section>,
    /// The consent sheet; none inside the room, where no consent is needed.
    pub sheet: Option<Sheet>,
    /// The texts, by [`super::ProseKey`].
    pub prose: Vec<Prose>,
    /// The pictures, by [`crate::prose::PictureKey`].
    pub pictures: Vec<Picture>,
    /// Where each anchor's note stands, for messages alone.
    origins: BTreeMap<String, Origin>,
    audience: PhantomData<A>,
}

impl<A: Audience> Report<A> {
    /// The report of what is released, in the words of its language.
    pub fn compose(released: Released<A>, words: &Wording) -> Self {
        Self::compose_since(released, None, words)
    }

    /// The same, held beside the edition of an earlier day: what changed since is marked, and listed on a page of its own.
    pub fn compose_since(released: Released<A>, earlier: Option<&Earlier<A>>, words: &Wording) -> Self {
        let (mut plan, prose) = lay(&released, words);
        plan.since = earlier.map(|earlier| {
            let (then, _) = lay(earlier.released(), words);
            since::between(&plan, &then, earlier)
        });
        let mut sections = sections::sections(&plan);
        // Without a number, so that the others keep theirs.
        sections.splice(0..0, sections::since(&plan));
        let glance = sections::glance(&plan, &sections);
        let sheet = sections::sheet(&plan, &sections);
        let face = face(&plan);
        let origins = plan.ordered().map(|entry| (entry.anchor.id.clone(), entry.item.origin)).collect();
        drop(plan);
        Self {
            face,
            glance,
            sections,
            sheet,
            prose,
            pictures: released.into_pictures(),
            origins,
            audience: PhantomData,
        }
    }

    /// The way back to the note that stands at an anchor. Only the vault can turn it into a place.
    pub fn origin(&self, anchor: &str) -> Option<Origin> {
        self.origins.get(anchor).copied()
    }
}

pub(super) fn lay<'a, A: Audience>(released: &'a Released<A>, words: &'a Wording) -> (Plan<'a>, Vec<Prose>) {
    let speech = Speech {
        words,
        edition: A::EDITION,
        basis: A::BASIS,
        facts: released.engagement(),
        release: released.release(),
        mark: released.mark(),
    };
    Plan::lay(speech, released.items(), released.sessions())
}

fn face(plan: &Plan<'_>) -> Face {
    let speech = &plan.speech;
    let facts = speech.facts;
    let draft = speech.is_draft();
    Face {
        language: speech.language().code(),
        edition: edition_key(speech.edition),
        edition_name: speech.edition_name(),
        draft,
        draft_mark: if draft { speech.say("draft-mark") } else { String::new() },
        notice: if draft { speech.say("notice-draft") } else { speech.own("notice") },
        kind: speech.own("report-kind"),
        title: plan.theme().map_or_else(|| facts.title.clone(), |theme| theme.item.title.clone()),
        engagement: facts.title.clone(),
        client: facts.client.clone(),
        date: facts.reference_date.map(|date| speech.date(date)).unwrap_or_default(),
        date_iso: facts.reference_date.map(|date| speech.date_iso(date)).unwrap_or_default(),
        next_meeting: facts.next_meeting.filter(|_| speech.gives_dates()).map(|date| speech.date_iso(date)),
        author: facts.facilitator.clone().unwrap_or_else(|| speech.say("author-group")),
    }
}
