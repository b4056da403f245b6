//! The facts printed with an item.

use super::plan::{Entry, Plan};
use super::view::FactView;
use crate::audience::Edition;
use crate::vault::{
    ActionOrigin, Area, Details, Field, Influence, Kind, Objective, ObjectiveResult, RoomFacts, SessionKind, Standing,
    Value,
};
use crate::wording::Language;

/// The facts about an item, in the order in which they are printed.
pub(super) fn of(plan: &Plan<'_>, entry: &Entry<'_>, state: &str) -> Vec<FactView> {
    let mut facts = Facts { plan, list: Vec::new() };
    let speech = &plan.speech;
    if entry.item.kind.prints_owner() {
        facts.add("owner", speech.owners(&entry.item.owners));
    }
    facts.dates(entry);
    facts.details(entry);
    facts.add("weight", entry.item.weight.map(|weight| speech.weight(weight)));
    facts.add("area", speech.list(&entry.item.areas.iter().map(|area| facts.area(area)).collect::<Vec<_>>()));
    facts.add("influence", entry.item.influence.map(|influence| speech.say(influence_key(influence))));
    facts.add("state", state.to_owned());
    facts.meeting(entry);
    if let Some(room) = &entry.item.room {
        facts.room(room);
    }
    facts.list
}

struct Facts<'a, 'b> {
    plan: &'a Plan<'b>,
    list: Vec<FactView>,
}

impl Facts<'_, '_> {
    fn add(&mut self, name: &'static str, value: impl Into<Option<String>>) {
        if let Some(value) = value.into().filter(|value| !value.is_empty()) {
            self.list.push(FactView { name, label: self.plan.speech.say(&format!("fact-{name}")), value });
        }
    }

    fn dates(&mut self, entry: &Entry<'_>) {
        if self.plan.speech.gives_dates() {
            let date = |date| self.plan.speech.date(date);
            let (due, first) = (entry.course.due.map(date), entry.course.first_due.map(date));
            self.add("due", due);
            self.add("first-due", first);
        }
    }

    fn details(&mut self, entry: &Entry<'_>) {
        let progress = entry.item.kind == Kind::Progress;
        if progress {
            self.add("told", super::state::told(self.plan, entry));
        }
        // Where it stands is said as it is by now, and of progress why, with what is told.
        let said_else = |field| field == Field::Actual || (progress && field == Field::Reason);
        for (field, value) in entry.item.details.fields().filter(|(field, _)| !said_else(*field)) {
            self.add(field.name(Language::English), self.value(value));
        }
        if let Details::Progress { objectives, .. } = &entry.item.details {
            self.objectives(objectives);
        }
        if entry.item.kind == Kind::Goal {
            self.add("actual", entry.course.actual.clone());
        }
        // In the report the objectives have a table of their own.
        if entry.item.kind == Kind::Assignment && !self.plan.speech.sets_answers_below() {
            self.objectives(&entry.course.objectives);
        }
    }

    /// What a field says; by when, how far it is and where it stands are told as they are by now.
    fn value(&self, value: Value<'_>) -> Option<String> {
        let speech = &self.plan.speech;
        match value {
            Value::Words(words) | Value::Names(words) => Some(words.to_owned()),
            Value::Party(party) => Some(speech.party(party)),
            Value::Origin(origin) => (origin == ActionOrigin::ExistingPlan).then(|| speech.say("origin-existing-plan")),
            Value::Day(_) | Value::State(_) | Value::Objective(_) | Value::Question(_) => None,
        }
    }

    fn objectives(&mut self, objectives: &[Objective]) {
        let one = |objective: &Objective| {
            let result = objective.result.map(|result| self.plan.speech.say(result_key(result).0));
            [Some(objective.text.clone()), result].into_iter().flatten().collect::<Vec<_>>().join(": ")
        };
        let told: Vec<String> = objectives.iter().map(one).collect();
        // A label stands once in a list of facts.
        let label = if told.len() > 1 { "objectives" } else { "objective" };
        self.add(label, (!told.is_empty()).then(|| told.join("; ")));
    }

    /// The meeting matters for what was said to each other, and for what came later; elsewhere it would be noise.
    fn meeting(&mut self, entry: &Entry<'_>) {
        let speech = &self.plan.speech;
        let Some(session) = self.plan.session(entry.item) else { return };
        let of_that_meeting =
            matches!(entry.item.kind, Kind::Agreement | Kind::Explanation | Kind::Response | Kind::Evaluation);
        let later = matches!(session.kind, SessionKind::FollowUp | SessionKind::Evaluation);
        if speech.gives_dates() && (of_that_meeting || later || speech.is_inside()) {
            self.add("meeting", speech.meeting(session));
        }
    }

    fn room(&mut self, room: &RoomFacts) {
        let speech = &self.plan.speech;
        if !speech.is_inside() {
            return;
        }
        self.add("recognised", room.recognised.map(|count| count.to_string()));
        self.add("standing", speech.say(standing_key(room.standing).0));
        if speech.edition == Edition::Facilitator {
            self.add("why", reason(room.standing).map(|reason| speech.say(reason)));
            self.add("contributors", speech.list(&room.contributors));
            self.add("id", room.id.clone());
        }
    }

    fn area(&self, area: &Area) -> String {
        let key = match area {
            Area::Cooperation => "area-cooperation",
            Area::Money => "area-money",
            Area::OutsideWorld => "area-outside-world",
            Area::Time => "area-time",
            Area::Self_ => "area-self",
            Area::Own(own) => return own.clone(),
        };
        self.plan.speech.say(key)
    }
}

const fn influence_key(influence: Influence) -> &'static str {
    match influence {
        Influence::Self_ => "influence-self",
        Influence::Together => "influence-together",
        Influence::Directors => "influence-directors",
        Influence::Outside => "influence-outside",
    }
}

/// The words and the style of an objective's result.
pub(super) const fn result_key(result: ObjectiveResult) -> (&'static str, &'static str) {
    match result {
        ObjectiveResult::Met => ("result-met", "met"),
        ObjectiveResult::Partly => ("result-partly", "partly"),
        ObjectiveResult::NotMet => ("result-not-met", "not-met"),
    }
}

/// The words and the style of whether a note goes to the directors.
pub(super) const fn standing_key(standing: Standing) -> (&'static str, &'static str) {
    match standing {
        Standing::Released => ("standing-released", "released"),
        Standing::Proposed => ("standing-proposed", "proposed"),
        Standing::Stays(_) => ("standing-stays", "stays"),
    }
}

/// Why a note stays, for the facilitator.
pub(super) const fn reason(standing: Standing) -> Option<&'static str> {
    if let Standing::Stays(reason) = standing { Some(reason.key()) } else { None }
}
