//! A report with something of everything in it.

use super::shapes::{every_shape, paragraph, words};
use crate::prose::{Block, Markdown, PictureKey};
use crate::render::content::Content;
use crate::report::{
    ActionColumns, ActionState, Anchor, Chain, ChainHeads, ChainLink, CourseColumns, CourseStep, CourseView, Face,
    FactView, Force, ForceField, Glance, GlanceBlock, GlanceLine, GlanceTheme, ItemView, Kind, Lane, LaneStep,
    LedgerColumns, LedgerRow, LinkGroup, ListLine, ListView, Measured, MeetingView, Moment, More, ObjectiveView, Part,
    Picture, Prose, ProseKey, Section, Sheet, Sign, SignKind, SinceMark, StateMark, StepView, Stretch, Term, Value,
};

/// Owns what a [`Content`] borrows.
pub(super) struct Sample {
    pub face: Face,
    pub glance: Glance,
    pub sections: Vec<Section>,
    pub sheet: Sheet,
    pub prose: Vec<Prose>,
    pub pictures: Vec<Picture>,
}

impl Sample {
    pub(super) fn content(&self) -> Content<'_> {
        Content {
            face: &self.face,
            glance: &self.glance,
            sections: &self.sections,
            sheet: Some(&self.sheet),
            prose: &self.prose,
            pictures: &self.pictures,
        }
    }
}

type Texts = Vec<Prose>;
fn add(texts: &mut Texts, blocks: Vec<Block<Anchor, PictureKey>>) -> Option<ProseKey> {
    texts.push(Markdown(blocks));
    u32::try_from(texts.len() - 1).ok().map(ProseKey)
}

pub(super) fn anchor(section: &'static str, number: &str, title: &str) -> Anchor {
    Anchor { section, id: number.to_lowercase(), number: number.to_owned(), title: title.to_owned() }
}

pub(super) fn item(kind: Kind, anchor: Anchor, body: Option<ProseKey>, t: &str) -> ItemView {
    ItemView {
        anchor,
        kind,
        kind_word: format!("{} {t}", kind.english()),
        body,
        language: None,
        facts: vec![FactView { name: "owner", label: format!("Wie {t}"), value: format!("de groep {t}") }],
        who: format!("Saskia {t}"),
        when: format!("14 april 2025 {t}"),
        due: Some("2025-04-14".to_owned()),
        first_due: None,
        state: format!("gedaan {t}"),
        state_mark: Some(StateMark::Done),
        stage: (kind == Kind::Action).then_some(ActionState::Done),
        links: Vec::new(),
        measured: None,
        course: Vec::new(),
        since: Some(SinceMark { name: "new", words: format!("nieuw sinds april {t}") }),
        answers: Vec::new(),
    }
}

/// The report, with `t` in every field that holds a user's words.
pub(super) fn sample(t: &str) -> Sample {
    let mut texts = Texts::new();
    let shapes = add(&mut texts, every_shape(t));
    let mut promoting =
        item(Kind::Promoting, anchor("situatie", "B1", &format!("Wij kennen onze klanten {t}")), shapes, t);
    promoting.links = vec![LinkGroup { label: format!("Weegt op tegen {t}"), to: vec![anchor("situatie", "H1", t)] }];
    let body = add(&mut texts, vec![paragraph(vec![words(&format!("Je zit de hele week alleen in de auto. {t}"))])]);
    let hindering = item(Kind::Hindering, anchor("situatie", "H1", &format!("Het is een eenzame baan {t}")), body, t);
    let told = add(&mut texts, vec![paragraph(vec![words(&format!("Elf keer gebeld. {t}"))])]);
    let mut action = item(Kind::Action, anchor("acties", "A1", &format!("Elke twee weken een belronde {t}")), None, t);
    action.course = vec![CourseStep {
        anchor: Anchor { id: "a1-1".to_owned(), ..anchor("acties", "", t) },
        when: format!("19 juni 2025 {t}"),
        date: Some("2025-06-19".to_owned()),
        state: format!("gedaan {t}"),
        title: format!("De belronde loopt {t}"),
        body: told,
        since: Some(SinceMark { name: "told", words: format!("voortgang sinds april {t}") }),
    }];
    let mut goal = item(Kind::Goal, anchor("acties", "P1", &format!("Zes gevallen {t}")), None, t);
    goal.measured = Some(measured(t));
    let answer = item(Kind::Explanation, anchor("acties", "T1", &format!("Waarom de rayons veranderden {t}")), None, t);
    let mut question = item(Kind::Question, anchor("acties", "V1", &format!("Wat was de bedoeling? {t}")), None, t);
    question.answers = vec![answer];
    let sections = vec![
        Section {
            slug: "situatie",
            number: Some("4".to_owned()),
            heading: format!("De situatie nu {t}"),
            lead: Some(format!("Wat meewerkt en wat tegenwerkt. {t}")),
            parts: vec![
                Part::ForceField { field: force_field(t) },
                Part::Words { paragraphs: vec![format!("Uitleg {t}")] },
                Part::Lists {
                    lists: vec![ListView {
                        name: "new",
                        heading: format!("Nieuw {t}"),
                        lines: vec![ListLine { item: anchor("acties", "A1", t), aside: format!("was A3 {t}") }],
                    }],
                },
            ],
            subsections: vec![
                section("bevorderend", "4.1", t, vec![Part::Items { heading: None, items: vec![promoting] }]),
                section("belemmerend", "4.2", t, vec![Part::Items { heading: None, items: vec![hindering] }]),
            ],
        },
        section(
            "acties",
            "6",
            t,
            vec![
                Part::Actions {
                    heading: None,
                    items: vec![action],
                    columns: columns(t),
                    totals: Some(format!("Van de 3: {t}")),
                },
                Part::Items { heading: Some(format!("Wat wij vragen {t}")), items: vec![question, goal] },
            ],
        ),
        section("evaluatie", "10", t, ending(t)),
        section("begrippen", "11", t, vec![terms(t), ledger(t)]),
    ];
    let sheet = super::sheet::sheet(&sections, t);
    Sample { face: face(t), glance: glance(t), sections, sheet, prose: texts, pictures: vec![picture()] }
}

/// The smallest picture there is: a transparent point.
fn picture() -> Picture {
    let bytes = include_bytes!("../../../tests/diagnostics/picture-of-two/input/anders/flap.png");
    Picture { bytes: bytes.to_vec(), extension: "png" }
}

fn section(slug: &'static str, number: &str, t: &str, parts: Vec<Part>) -> Section {
    let heading = format!("Hoofdstuk {slug} {t}");
    Section { slug, number: Some(number.to_owned()), heading, lead: None, parts, subsections: Vec::new() }
}

fn face(t: &str) -> Face {
    Face {
        language: "nl",
        edition: "directors",
        edition_name: format!("Versie voor de directie {t}"),
        draft: true,
        draft_mark: "CONCEPT".to_owned(),
        notice: format!("Bestemd voor de directie. {t}"),
        kind: "STAP-rapportage".to_owned(),
        title: format!("Samen door kennis delen {t}"),
        engagement: format!("Organisatie smeerolie {t}"),
        client: Some(format!("Taling Smeermiddelen {t}")),
        date: "22 september 2025".to_owned(),
        date_iso: "2025-09-22".to_owned(),
        next_meeting: Some("2025-10-16".to_owned()),
        author: format!("Marit Oosterling {t}"),
    }
}

fn glance(t: &str) -> Glance {
    let line = |number: &str, text: &str| GlanceLine {
        anchor: Some(anchor("situatie", number, text)),
        text: format!("{text} {t}"),
        aside: format!("14 april {t}"),
    };
    let block = |name, lines| GlanceBlock {
        name,
        heading: format!("Kop {t}"),
        lines,
        more: Some(More { label: format!("alles: §6 {t}"), section: "acties" }),
    };
    Glance {
        number: "1".to_owned(),
        heading: "In één oogopslag".to_owned(),
        released: Some(format!("Vrijgegeven door de groep. {t}")),
        use_it: format!("Lees en ga in gesprek. {t}"),
        since: Some(More { label: format!("Sinds april: {t}"), section: "situatie" }),
        theme: Some(GlanceTheme { label: "Thema".to_owned(), text: format!("Samen door kennis delen {t}") }),
        first: vec![block("gained", vec![line("B1", "Gewonnen")])],
        forces: Some(force_field(t)),
        forces_heading: format!("Krachtenveld {t}"),
        forces_more: Some(More { label: format!("alles: §4 {t}"), section: "belemmerend" }),
        blocks: vec![block("asks", vec![line("V1", "Wat was de bedoeling?"), line("X99", "Wijst nergens naar")])],
        conversation: Some(format!("Het gesprek is op 10 april. {t}")),
    }
}

fn force_field(t: &str) -> ForceField {
    let force = |number: &str, weight| Force {
        anchor: anchor("situatie", number, &format!("Kracht {t}")),
        weight,
        weight_word: format!("zwaar {t}"),
    };
    ForceField {
        theme: format!("Samen {t}"),
        promoting_heading: format!("Bevorderend {t}"),
        hindering_heading: format!("Belemmerend {t}"),
        promoting: vec![force("B1", 5)],
        hindering: vec![force("H1", 4), force("H2", 0)],
        alternative: format!("Eén kracht tegen twee. {t}"),
        caption: format!("Krachtenveld {t}"),
        columns: ["Nr.", "Factor", "Gewicht"].map(|column| format!("{column} {t}")),
    }
}

fn columns(t: &str) -> ActionColumns {
    ActionColumns {
        number: format!("Nr. {t}"),
        what: format!("Wat {t}"),
        who: Some(format!("Wie {t}")),
        when: Some(format!("Wanneer {t}")),
        state: format!("Stand {t}"),
    }
}

fn ending(t: &str) -> Vec<Part> {
    let step = StepView {
        item: anchor("acties", "A1", t),
        state: format!("gedaan {t}"),
        step: Anchor { id: "a1-1".to_owned(), ..anchor("acties", "", &format!("De belronde loopt {t}")) },
    };
    vec![
        Part::Objectives { heading: format!("Doelstellingen {t}"), rows: objectives(t) },
        Part::Course { course: course(t) },
        Part::Chain { chain: chain(t) },
        Part::FollowUp { meetings: vec![MeetingView { heading: format!("Opvolging {t}"), steps: vec![step] }] },
        Part::Index {
            groups: vec![LinkGroup { label: format!("Antwoord op {t}"), to: vec![anchor("situatie", "B1", t)] }],
        },
        Part::Steps { steps: vec![format!("Eerst {t}"), format!("Dan {t}")] },
    ]
}

fn measured(t: &str) -> Measured {
    let at = |day| {
        Some(Moment { day, name: format!("Evaluatie {t}"), date: format!("{day} maart {t}"), iso: String::new() })
    };
    let value = |label: &str, figure: &str, amount, at, began| Value {
        label: format!("{label} {t}"),
        words: format!("{figure} {t}"),
        figure: format!("{figure}{t}"),
        amount: Some(amount),
        at,
        began,
    };
    Measured {
        caption: format!("Het verloop {t}"),
        alternative: format!("Van nul naar vier {t}"),
        heads: ["Moment", "Stand"].map(|head| format!("{head} {t}")),
        values: vec![value("Beginwaarde", "0", 0.0, at(1), true), value("Evaluatie", "4", 4.0, at(20), false)],
        target: Some(value("Streefwaarde", "6", 6.0, None, false)),
        drawn: true,
    }
}

fn chain(t: &str) -> Chain {
    let [number, what, from, to] = ["Nr.", "Wat", "Uit", "Naar"].map(|word| format!("{word} {t}"));
    let link = |section, number, kind, column, from, to| ChainLink {
        anchor: anchor(section, number, &format!("Schakel {t}")),
        kind,
        column,
        from,
        to,
    };
    let (factor, action) = (anchor("situatie", "H1", t), anchor("acties", "A1", t));
    Chain {
        caption: format!("Wat waar bij hoort {t}"),
        alternative: format!("Kolommen met lijnen {t}"),
        columns: ["Belemmerend", "Doen", "Prestaties", "Gedrag"].map(|word| format!("{word} {t}")),
        heads: ChainHeads { number, what, from, to },
        links: vec![
            link("situatie", "H1", Kind::Hindering, 0, Vec::new(), vec![action]),
            link("acties", "A1", Kind::Action, 1, vec![factor], Vec::new()),
        ],
        ties: vec![(0, 1)],
    }
}

fn course(t: &str) -> CourseView {
    let moment = |day, name: &str| Moment {
        day,
        name: format!("{name} {t}"),
        date: format!("{day} maart 2025 {t}"),
        iso: format!("2025-03-{day}"),
    };
    let [number, what, born, due, steps, state] =
        ["Nr.", "Actie", "Afgesproken", "Uiterlijk", "Verloop", "Stand"].map(|word| format!("{word} {t}"));
    let step = LaneStep {
        anchor: Anchor { id: "a1-1".to_owned(), ..anchor("acties", "", t) },
        at: Some(moment(20, "Opvolging")),
        mark: SignKind::State(StateMark::Moved),
        letter: format!("D{t}"),
        told: format!("doorgeschoven {t}"),
    };
    let lane = Lane {
        anchor: anchor("acties", "A1", &format!("Belronde {t}")),
        born: Some(moment(1, "Werksessie")),
        dues: vec![moment(10, ""), moment(40, "")],
        due: format!("10 april 2025 {t}"),
        steps: vec![step],
        stretches: vec![Stretch { from: 1, to: 30, mark: StateMark::Open }],
        state: format!("doorgeschoven {t}"),
        state_mark: Some(StateMark::Moved),
    };
    CourseView {
        totals: format!("Eén actie {t}"),
        caption: format!("Het verloop {t}"),
        alternative: format!("Per actie een balk {t}"),
        columns: CourseColumns { number, what, born, due, steps, state },
        lanes: vec![lane],
        meetings: vec![moment(20, "Opvolging")],
        reference: moment(30, "Peildatum"),
        signs: vec![Sign {
            name: SignKind::State(StateMark::Moved),
            letter: format!("D{t}"),
            words: format!("doorgeschoven {t}"),
        }],
    }
}

fn objectives(t: &str) -> Vec<ObjectiveView> {
    vec![ObjectiveView { text: format!("Meer groei {t}"), result: format!("deels {t}"), mark: "partly" }]
}

fn terms(t: &str) -> Part {
    Part::Terms { rows: vec![Term { term: format!("Rode draad {t}"), meaning: format!("Wat terugkomt {t}") }] }
}

fn ledger(t: &str) -> Part {
    let [id, kind, title, state, reason, contributors] =
        ["id", "soort", "titel", "stand", "reden", "inbrenger"].map(|word| format!("{word} {t}"));
    Part::Ledger {
        rows: vec![LedgerRow {
            id: id.clone(),
            kind: kind.clone(),
            title: title.clone(),
            state: state.clone(),
            mark: "stays",
            reason: reason.clone(),
            contributors: contributors.clone(),
        }],
        columns: LedgerColumns { id, kind, title, state, reason, contributors },
    }
}
