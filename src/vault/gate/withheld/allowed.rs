//! What may stand in the pages of an edition: all that is released to it, and the tool's own words.

use super::texts;
use crate::audience::{Audience, Edition};
use crate::vault::consent::Admitted;
use crate::vault::gate::{Item, PrintedOwner, Released};
use crate::vault::kind::Kind;
use crate::vault::note::Side;
use crate::vault::note::fields::Area;
use crate::wording::Language;

/// The texts that `A` gets, each by itself: those of the engagement and of the items that were `vouched` for.
pub(super) fn texts<A: Audience>(released: &Released<A>, vouched: &[&Item], admitted: &Admitted) -> Vec<String> {
    let mut all = Vec::new();
    // As the engagement file has them, not as they were let out: the second look again.
    let engagement = &admitted.engagement;
    all.extend(engagement.sector.clone());
    if A::EDITION == Edition::Public {
        all.extend(engagement.public_title.clone());
    } else {
        all.push(engagement.title.clone());
        all.extend([&engagement.client, &engagement.facilitator, &engagement.colophon].into_iter().flatten().cloned());
        all.extend(engagement.next_meeting.map(|date| date.to_string()));
    }
    all.extend(released.engagement.reference_date.map(|date| date.to_string()));
    for session in &released.sessions {
        all.extend(session.title.clone());
        all.extend(session.date.map(|date| date.to_string()));
    }
    for item in vouched {
        all.push(item.title.clone());
        texts::of_blocks(&item.body.0, &mut all);
        texts::beside_blocks(&item.body.0, &mut all);
        all.extend(item.details.texts().map(str::to_owned));
        all.extend(item.details.fields().filter_map(|(_, value)| value.day()).map(|day| day.to_string()));
        all.extend(item.owners.iter().filter_map(|owner| match owner {
            PrintedOwner::Named(name) => Some(name.clone()),
            PrintedOwner::Party(_) | PrintedOwner::Participant => None,
        }));
        all.extend(item.areas.iter().filter_map(Area::own).map(str::to_owned));
    }
    if A::EDITION == Edition::Directors {
        // They may read their own names.
        let directors = admitted.engagement.people.iter().filter(|person| person.side == Side::Director);
        all.extend(directors.flat_map(|person| std::iter::once(&person.name).chain(&person.other_names)).cloned());
    }
    all.extend(of_the_tool(engagement.language));
    all
}

/// The names of the kinds: as a tag or a folder they say nothing of a note. What else pages are made of, the audit
/// reads in the templates themselves.
pub(super) fn ordinary_marks() -> impl Iterator<Item = String> {
    Kind::ALL.iter().flat_map(|kind| kind.names()).map(|name| (*name).to_owned())
}

/// What the tool says in reports of this language, parted where it names something.
fn of_the_tool(language: Language) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    for line in language.report_messages().lines().filter(|line| !line.starts_with('#')) {
        let goes_on = line.starts_with(' ') && !line.trim_start().starts_with(['.', '[', '*', '}']);
        match (goes_on, sentences.last_mut()) {
            (true, Some(sentence)) => {
                sentence.push(' ');
                sentence.push_str(line);
            }
            (true | false, _) => sentences.push(line.split_once('=').map_or(line, |(_, said)| said).to_owned()),
        }
    }
    let pieces = sentences.iter().flat_map(|sentence| sentence.split(['{', '}', '[', ']']));
    pieces.map(str::trim).filter(|piece| !piece.is_empty() && !piece.starts_with('$')).map(str::to_owned).collect()
}
