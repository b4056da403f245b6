//! The report as the templates get it: its views, every text made fit for paper.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::characters::{Fit, on_paper};
use super::prose::{self, Shape};
use crate::render::content::Content;
use crate::render::figures::{self, Size};
use crate::render::pages::Unset;
use crate::report::{Face, Glance, Part, ProseKey, Section, Texts};
use crate::wording::{Argument, Language, Wording};

/// What the typesetter gets.
pub(super) struct Data {
    pub(super) json: Vec<u8>,
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// Year, month and day.
    pub(super) date: (i32, u8, u8),
    pub(super) unset: BTreeSet<Unset>,
}

/// What the templates get, by the names that they know.
#[derive(Serialize)]
struct Paper<'a> {
    title: String,
    face: Face,
    glance: Glance,
    words: BTreeMap<String, String>,
    date: Day,
    sections: Vec<PaperSection<'a>>,
    prose: Vec<Vec<Shape>>,
    /// The file of each picture; none for one that cannot be set.
    pictures: Vec<Option<String>>,
    glance_files: Vec<String>,
    /// The files of goals in figures, by the id of their anchor.
    goal_files: BTreeMap<String, String>,
    /// What can be pointed at: ids that stand once.
    anchors: Vec<&'a str>,
    slugs: Vec<&'static str>,
    footnotes: BTreeSet<String>,
}

/// A date, part by part.
#[derive(Serialize)]
struct Day {
    year: i32,
    month: u8,
    day: u8,
}

/// A section, with the files of its pictures.
#[derive(Serialize)]
struct PaperSection<'a> {
    slug: &'static str,
    number: Option<&'a str>,
    heading: &'a str,
    lead: Option<&'a str>,
    parts: Vec<PaperPart<'a>>,
    subsections: Vec<Self>,
}

/// A part of a section, with the files that show it.
#[derive(Serialize)]
struct PaperPart<'a> {
    #[serde(flatten)]
    part: &'a Part,
    files: Vec<String>,
}

/// Makes the data ready. Pictures in `bad` are told by their words alone.
pub(super) fn data(content: Content<'_>, words: &Wording, bad: &BTreeSet<usize>) -> serde_json::Result<Data> {
    let mut fit = Fit::new(words.language(), bad);
    let mut figures = Figures { language: words.language(), files: Vec::new(), goals: BTreeMap::new() };
    // Drawn from the report itself: in a picture no line breaks within a word.
    let drawn: Vec<Vec<String>> = content.sections.iter().flat_map(|section| figures.all(section)).collect();
    let sections = fit.fitted(content.sections.to_vec());

    let owners = owners(content.sections);
    let texts = content
        .prose
        .iter()
        .zip(0..)
        .enumerate()
        .map(|(at, (text, key))| prose::set(text, at, owners.get(&ProseKey(key)).copied(), &mut fit));
    let texts = texts.collect();

    let glance_files = content.glance.forces.as_ref().map_or_else(Vec::new, |field| {
        let drawn = figures::force_field(&figures.drawable(field), Size::Small, "glance");
        figures.put("force-field-glance", drawn)
    });
    let pictures = content.pictures.iter().enumerate().map(|(at, picture)| {
        let name = format!("/picture-{}.{}", at + 1, picture.extension);
        (!bad.contains(&at)).then(|| {
            figures.files.push((name.clone(), picture.bytes.clone()));
            name
        })
    });
    let pictures = pictures.collect();
    let date = date(&content.face.date_iso);
    let mut drawn = drawn.into_iter();
    let paper = Paper {
        title: fit.fitted(title(content.face)),
        face: fit.fitted(content.face.clone()),
        glance: fit.fitted(content.glance.clone()),
        words: said(words).into_iter().map(|(key, words)| (key, fit.fitted(words))).collect(),
        date: Day { year: date.0, month: date.1, day: date.2 },
        sections: sections.iter().map(|section| with_files(section, &mut drawn)).collect(),
        prose: texts,
        pictures,
        glance_files,
        goal_files: figures.goals,
        anchors: anchors(content.sections),
        slugs: content.sections.iter().flat_map(slugs).collect(),
        footnotes: fit.footnotes,
    };
    Ok(Data { json: serde_json::to_vec(&paper)?, files: figures.files, date, unset: fit.unset })
}

/// Draws the pictures of the report.
struct Figures {
    language: Language,
    files: Vec<(String, Vec<u8>)>,
    goals: BTreeMap<String, String>,
}

impl Figures {
    /// Draws what a section shows and what its subsections show; the files of each part, part by part.
    fn all(&mut self, section: &Section) -> Vec<Vec<String>> {
        let parts = section.parts.iter().enumerate();
        let mut files: Vec<_> =
            parts.map(|(at, part)| self.part(part, &format!("picture-{}-{at}", section.slug))).collect();
        files.extend(section.subsections.iter().flat_map(|below| self.all(below)));
        files
    }

    fn part(&mut self, part: &Part, name: &str) -> Vec<String> {
        for item in part.items() {
            let name = format!("goal-{}", item.anchor.id);
            let drawn = item.measured.as_ref().and_then(|view| figures::goal(&self.drawable(view), &name));
            let file = drawn.and_then(|drawn| self.put(&name, vec![drawn]).pop());
            self.goals.extend(file.map(|file| (item.anchor.id.clone(), file)));
        }
        let drawn = match part {
            Part::ForceField { field } => figures::force_field(&self.drawable(field), Size::Full, name),
            Part::Chain { chain } => figures::chain(&self.drawable(chain), name),
            Part::Course { course } => figures::course(&self.drawable(course), Size::Full, name),
            Part::Items { .. }
            | Part::Actions { .. }
            | Part::Words { .. }
            | Part::Objectives { .. }
            | Part::FollowUp { .. }
            | Part::Lists { .. }
            | Part::Index { .. }
            | Part::Steps { .. }
            | Part::Terms { .. }
            | Part::Ledger { .. } => Vec::new(),
        };
        self.put(name, drawn)
    }

    /// The same view in characters that paper can show, without places where a line may end: a picture has lines of its own.
    fn drawable<T: Texts + Clone>(&self, view: &T) -> T {
        let mut view = view.clone();
        view.texts(None, &mut |_, text| *text = on_paper(text, self.language).text.replace('\u{200b}', ""));
        view
    }

    fn put(&mut self, name: &str, drawn: Vec<String>) -> Vec<String> {
        let named: Vec<_> =
            drawn.into_iter().zip(1..).map(|(svg, at)| (format!("/{name}-{at}.svg"), svg.into_bytes())).collect();
        let names = named.iter().map(|(name, _)| name.clone()).collect();
        self.files.extend(named);
        names
    }
}

/// A section with the files of its parts, and of its subsections' parts, which come in the same order.
fn with_files<'a>(section: &'a Section, files: &mut impl Iterator<Item = Vec<String>>) -> PaperSection<'a> {
    let Section { slug, number, heading, lead, parts, subsections } = section;
    let parts = parts.iter().map(|part| PaperPart { part, files: files.next().unwrap_or_default() }).collect();
    let subsections = subsections.iter().map(|below| with_files(below, files)).collect();
    PaperSection { slug, number: number.as_deref(), heading, lead: lead.as_deref(), parts, subsections }
}

/// Whose words each text is: its key → the id of its item.
fn owners(sections: &[Section]) -> BTreeMap<ProseKey, &str> {
    let items = sections.iter().flat_map(Section::items);
    let texts = items.flat_map(|item| {
        let steps = item.course.iter().map(|step| (step.body, &step.anchor.id));
        std::iter::once((item.body, &item.anchor.id)).chain(steps)
    });
    texts.filter_map(|(key, id)| Some((key?, id.as_str()))).filter(|(_, id)| !id.is_empty()).collect()
}

/// The ids that can be pointed at. One that stood twice could not: a target must be one.
fn anchors(sections: &[Section]) -> Vec<&str> {
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    for item in sections.iter().flat_map(Section::items) {
        for anchor in std::iter::once(&item.anchor).chain(item.course.iter().map(|step| &step.anchor)) {
            *found.entry(anchor.id.as_str()).or_default() += 1;
        }
    }
    found.into_iter().filter(|(id, count)| !id.is_empty() && *count == 1).map(|(id, _)| id).collect()
}

/// The document's title, as a window shows it.
fn title(face: &Face) -> String {
    let draft = if face.draft { format!("{} · ", face.draft_mark) } else { String::new() };
    format!("{draft}{} · {}", face.kind, face.title)
}

/// A year alone stands for its first day: an archive wants a date, and the public edition tells no more than the year.
fn date(iso: &str) -> (i32, u8, u8) {
    let mut parts = iso.split('-');
    let year = parts.next().and_then(|year| year.parse().ok()).unwrap_or(1970);
    let mut next = || parts.next().and_then(|part| part.parse().ok()).unwrap_or(1);
    (year, next(), next())
}

/// The words of pages that the report itself does not say, by key.
fn said(words: &Wording) -> BTreeMap<String, String> {
    let page_of = [("page", Argument::Text("{page}")), ("of", Argument::Text("{of}"))];
    let callouts = ["note", "tip", "important", "warning", "example"];
    let callouts = callouts.map(|name| (format!("callout_{name}"), words.say(&format!("page-callout-{name}"))));
    let rest = [
        ("contents".to_owned(), words.say("page-contents")),
        ("page_of".to_owned(), words.say_with("page-of", &page_of)),
    ];
    callouts.into_iter().chain(rest).collect()
}

fn slugs(section: &Section) -> Vec<&'static str> {
    std::iter::once(section.slug).chain(section.subsections.iter().flat_map(slugs)).collect()
}
