//! Released values made from literals, for the tests of the rooms past the gate.

use std::marker::PhantomData;

use jiff::civil::{Date, date};

use crate::audience::{Audience, Basis, Edition};
use crate::prose::{Block, Inline, ItemKey, Markdown};
use crate::vault::consent::{ConsentMark, How};
use crate::vault::desk::{NotRecorded, Proposal, ReleaseRequest, Vault};
use crate::vault::gate::{
    EngagementFacts, Item, Origin, Picture, PrintedOwner, Reason, ReleaseFacts, Released, RoomFacts, SessionFacts,
    SessionKey, Standing,
};
use crate::vault::kind::Kind;
use crate::vault::note::SessionKind;
use crate::vault::note::fields::{
    ActionState, AssumptionState, Details, EvaluationQuestion, Measure, NewState, Objective, ObjectiveResult,
    Origin as ActionOrigin, Party, Relation, Weight,
};
use crate::wording::Language;

/// The working session of the sample.
pub(crate) const WORKING_SESSION: SessionKey = SessionKey(0);
/// The conversation with the directors of the sample.
pub(crate) const DIRECTORS_MEETING: SessionKey = SessionKey(1);
/// The follow-up of the sample.
pub(crate) const FOLLOW_UP: SessionKey = SessionKey(2);
/// The day against which the sample measures "date passed".
pub(crate) const REFERENCE_DATE: Date = date(2025, 6, 20);

/// What `A` gets when exactly these items are released; their keys are their positions.
pub(crate) fn released<A: Audience>(items: Vec<Item>) -> Released<A> {
    let items: Vec<Item> = items.into_iter().zip(0..).map(|(item, key)| Item { key: ItemKey(key), ..item }).collect();
    let inside = matches!(A::EDITION, Edition::Facilitator | Edition::Group);
    let session = |kind, date| SessionFacts { date: Some(date), kind, title: None };
    Released {
        engagement: EngagementFacts {
            language: Language::Dutch,
            title: "Samen verder in de buitendienst".to_owned(),
            client: (A::EDITION != Edition::Public).then(|| "Voorbeeld bv".to_owned()),
            sector: (A::EDITION != Edition::Public).then(|| "techniek".to_owned()),
            facilitator: (A::EDITION != Edition::Public).then(|| "De begeleider van dit traject".to_owned()),
            reference_date: Some(REFERENCE_DATE),
            next_meeting: (A::EDITION != Edition::Public).then(|| date(2025, 9, 18)),
            colophon: None,
        },
        sessions: vec![
            session(SessionKind::WorkingSession, date(2025, 3, 13)),
            session(SessionKind::DirectorsMeeting, date(2025, 4, 3)),
            session(SessionKind::FollowUp, date(2025, 6, 12)),
        ],
        items: items.into_iter().map(|item| Item { room: item.room.filter(|_| inside), ..item }).collect(),
        release: (A::BASIS == Basis::Record).then(|| ReleaseFacts { date: date(2025, 3, 13), how: How::Unanimous }),
        mark: (A::BASIS != Basis::Room).then(|| ConsentMark::of(["sample".to_owned()])),
        pictures: Vec::<Picture>::new(),
        audience: PhantomData,
    }
}

/// An item of a kind with a title, and with what its kind cannot do without.
pub(crate) fn item(kind: Kind, title: &str) -> Item {
    Item {
        key: ItemKey(0),
        origin: Origin(0),
        kind,
        title: title.to_owned(),
        body: text(&format!("Tekst bij: {title}")),
        session: Some(WORKING_SESSION),
        owners: if kind.prints_owner() { vec![PrintedOwner::Party(Party::Group)] } else { Vec::new() },
        directors_own: false,
        language: None,
        weight: None,
        areas: Vec::new(),
        influence: None,
        relations: Vec::new(),
        details: details(kind),
        room: Some(RoomFacts {
            standing: Standing::Stays(Reason::Undecided),
            recognised: None,
            contributors: Vec::new(),
            id: Some(title.to_lowercase()),
        }),
    }
}

/// One paragraph.
pub(crate) fn text<N, P>(text: &str) -> Markdown<N, P> {
    Markdown(vec![Block::Paragraph { text: vec![Inline::Text { text: text.to_owned() }] }])
}

/// An action that a party or a person takes forward by a date.
pub(crate) fn action(title: &str, owner: PrintedOwner, due: Date) -> Item {
    let mut item = Item { owners: vec![owner], ..item(Kind::Action, title) };
    due_by(&mut item, Some(due));
    item
}

/// Moves an action to a date, or to none.
pub(crate) fn due_by(action: &mut Item, date: Option<Date>) {
    let Details::Action { due, .. } = &mut action.details else { panic!("no action") };
    *due = date;
}

/// What became of an action, told at the follow-up.
pub(crate) fn progress(title: &str, of: ItemKey, state: ActionState, new_date: Option<Date>) -> Item {
    let state = Some(NewState::Action(state));
    Item {
        session: Some(FOLLOW_UP),
        relations: vec![(Relation::Of, of)],
        details: Details::Progress { state, new_date, reason: None, actual: None, objectives: Vec::new() },
        ..item(Kind::Progress, title)
    }
}

/// A factor with its weight.
pub(crate) fn factor(kind: Kind, title: &str, weight: u8) -> Item {
    Item { weight: Weight::new(weight), ..item(kind, title) }
}

/// One item of every kind that reaches an edition, and their relations.
pub(crate) fn one_of_each(edition: Edition) -> Vec<Item> {
    let reaches = |kind: &&Kind| kind.ceiling() >= edition;
    let kinds: Vec<Kind> = Kind::ALL.iter().filter(reaches).copied().collect();
    let key = |wanted: Kind| kinds.iter().zip(0..).find(|(kind, _)| **kind == wanted).map(|(_, key)| ItemKey(key));
    let bears = |relation, on: Kind| key(on).map(|key| (relation, key));
    let made = |kind: &Kind| {
        let mut item = item(*kind, &format!("Titel van {}", kind.dutch()));
        item.weight = matches!(kind, Kind::Promoting | Kind::Hindering).then(|| Weight::new(4)).flatten();
        let relation = match kind {
            Kind::Action | Kind::Goal | Kind::Behaviour => bears(Relation::RelatesTo, Kind::Hindering),
            Kind::Explanation => bears(Relation::Answers, Kind::Question),
            Kind::Agreement => bears(Relation::Settles, Kind::Assumption),
            Kind::CommonThread => bears(Relation::BasedOn, Kind::Hindering),
            Kind::Progress => bears(Relation::Of, Kind::Action),
            Kind::Quote => bears(Relation::RelatesTo, Kind::CommonThread),
            Kind::Theme
            | Kind::Occasion
            | Kind::Assignment
            | Kind::Promoting
            | Kind::Hindering
            | Kind::Assumption
            | Kind::Question
            | Kind::Response
            | Kind::Evaluation
            | Kind::IndividualView
            | Kind::Observation => None,
        };
        item.relations.extend(relation);
        item.session = Some(if matches!(kind, Kind::Progress | Kind::Evaluation) {
            FOLLOW_UP
        } else if matches!(kind, Kind::Agreement | Kind::Explanation | Kind::Response) {
            DIRECTORS_MEETING
        } else {
            WORKING_SESSION
        });
        item
    };
    kinds.iter().map(made).collect()
}

/// What a note of a kind says. A field that is added gets an example here: so the words of its label are asked for.
pub(crate) fn details(kind: Kind) -> Details {
    let day = Some(date(2025, 5, 1));
    match kind {
        Kind::Assignment => Details::Assignment {
            objectives: vec![Objective {
                text: "Meer contact tussen de collega's".to_owned(),
                result: Some(ObjectiveResult::Partly),
            }],
        },
        Kind::Assumption => Details::Assumption { state: AssumptionState::ToTest },
        Kind::Goal => {
            let figure = |text: &str| Some(text.to_owned());
            let measure = Measure {
                measure: figure("gezamenlijke bezoeken per maand"),
                baseline: figure("geen"),
                target: figure("vier"),
                actual: figure("twee"),
            };
            Details::Goal { measure, due: day }
        }
        Kind::Action => Details::Action {
            due: day,
            state: ActionState::Open,
            new_date: None,
            reason: None,
            origin: ActionOrigin::Dialogue,
        },
        Kind::Behaviour => Details::Behaviour { indicator: Some("wie belt, wordt teruggebeld".to_owned()) },
        Kind::Question => Details::Question { to: Party::Directors, due: day },
        Kind::Agreement => Details::Agreement { due: day },
        Kind::Quote => Details::Quote { by: None },
        Kind::Progress => Details::Progress {
            state: Some(NewState::Action(ActionState::InProgress)),
            new_date: None,
            reason: None,
            actual: None,
            objectives: Vec::new(),
        },
        Kind::Evaluation => Details::Evaluation { question: Some(EvaluationQuestion::Gained), voice: Party::Group },
        Kind::Theme
        | Kind::Occasion
        | Kind::Promoting
        | Kind::Hindering
        | Kind::CommonThread
        | Kind::Explanation
        | Kind::Response
        | Kind::IndividualView
        | Kind::Observation => Details::Plain,
    }
}

/// A folder of a test's own, gone when it is dropped.
pub(crate) type OwnFolder = tempfile::TempDir;

/// An empty folder.
pub(crate) fn own_folder() -> OwnFolder {
    tempfile::tempdir().unwrap()
}

/// An engagement of two members in a folder, with one session of which these are the notes.
pub(crate) fn engagement_of(notes: &str) -> OwnFolder {
    let folder = own_folder();
    put(
        folder.path(),
        "traject.yaml",
        "titel: Samen verder\npeildatum: 2025-09-22\nmensen:\n  - {id: saskia, naam: Saskia Wierdsma, andere-namen: [Sas]}\n  \
         - {id: wil, naam: Wil de Kruijf}\n",
    );
    write(folder.path(), notes);
    folder
}

/// Writes the session of [`engagement_of`] anew.
pub(crate) fn write(root: &std::path::Path, notes: &str) {
    let front = "---\ndatum: 2025-03-13\ntype: werksessie\naanwezig: [saskia, wil]\n---\n# Werksessie\n\n";
    put(root, "sessies/s1/sessie.md", &format!("{front}{notes}"));
}

fn put(root: &std::path::Path, file: &str, text: &str) {
    use crate::vault::desk::edit::{on_disk, replace};
    let path = root.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let before = on_disk(&path).unwrap();
    replace(path.parent().unwrap(), path.file_name().unwrap().to_str().unwrap(), before.as_deref(), text).unwrap();
}

/// Puts everything that is proposed for the directors on record; these were asked, or everybody.
pub(crate) fn record_all(root: &std::path::Path, asked: Option<&[&str]>) {
    let request = ReleaseRequest {
        sessions: Vec::new(),
        edition: Edition::Directors,
        date: date(2025, 4, 3),
        how: How::Unanimous,
        asked: asked.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect()),
        named: crate::vault::desk::Named::All,
        client_agreed: None,
        anew: Vec::new(),
    };
    record(&Vault::open(root, None), &request).unwrap();
}

/// Takes the follow-up away, as if it were still to come.
pub(crate) fn before_the_follow_up<A: Audience>(released: &mut Released<A>) {
    released.sessions.retain(|session| session.kind != SessionKind::FollowUp);
}

/// Takes the conversation with the directors away, as if it were still to come.
pub(crate) fn before_the_conversation<A: Audience>(released: &mut Released<A>) {
    released.sessions.retain(|session| session.kind != SessionKind::DirectorsMeeting);
}

/// Puts on record what a request comes to, shown as it stands.
pub(crate) fn record(vault: &Vault, request: &ReleaseRequest) -> Result<Proposal, NotRecorded> {
    vault.record(request, &vault.proposal(request)?)
}
