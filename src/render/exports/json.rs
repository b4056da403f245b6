//! Everything the report says, for a program. Its shape is published: `templates/exports/report.schema.json`.

use serde::Serialize;

use super::blocks::{Pictures, Reference};
use super::parts::{Field, Say, Section};
use crate::render::content::Content;
use crate::render::names::Names;
use crate::report::{Face, GlanceBlock};

/// The published shape. Whoever changes what is written here changes it there, and its version with it.
pub const SCHEMA: &str = include_str!("../../../templates/exports/report.schema.json");

/// The shape's name, its version at the end.
const NAME: &str = "urn:stap-report:report:1";

/// The report.
#[derive(Debug, Serialize)]
struct Document<'a> {
    schema: &'static str,
    language: &'static str,
    edition: Edition<'a>,
    kind: &'a str,
    title: &'a str,
    engagement: &'a str,
    client: Option<&'a str>,
    author: &'a str,
    /// A day; in the public edition a year.
    date: &'a str,
    next_meeting: Option<&'a str>,
    glance: Glance<'a>,
    sections: Vec<Section<'a>>,
}

/// For whom it is.
#[derive(Debug, Serialize)]
struct Edition<'a> {
    name: &'static str,
    label: &'a str,
    draft: bool,
    notice: &'a str,
}

/// Page one.
#[derive(Debug, Serialize)]
struct Glance<'a> {
    number: &'a str,
    heading: &'a str,
    released: Option<&'a str>,
    use_it: &'a str,
    since: Option<&'a str>,
    theme: Option<Theme<'a>>,
    first: Vec<Block<'a>>,
    forces: Option<Field<'a>>,
    blocks: Vec<Block<'a>>,
    conversation: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Theme<'a> {
    label: &'a str,
    text: &'a str,
}

/// A short list on page one.
#[derive(Debug, Serialize)]
struct Block<'a> {
    name: &'static str,
    heading: &'a str,
    lines: Vec<Line<'a>>,
}

#[derive(Debug, Serialize)]
struct Line<'a> {
    item: Option<Reference>,
    text: &'a str,
    aside: &'a str,
}

/// The file.
pub(super) fn file(content: Content<'_>, names: Names) -> serde_json::Result<Vec<u8>> {
    let pictures = Pictures { names, all: content.pictures };
    let say = Say { prose: content.prose, pictures };
    let face = content.face;
    let document = Document {
        schema: NAME,
        language: face.language,
        edition: edition(face),
        kind: &face.kind,
        title: &face.title,
        engagement: &face.engagement,
        client: face.client.as_deref(),
        author: &face.author,
        date: &face.date_iso,
        next_meeting: face.next_meeting.as_deref(),
        glance: glance(content),
        sections: content.sections.iter().map(|section| say.section(section)).collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&document)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn edition(face: &Face) -> Edition<'_> {
    Edition { name: face.edition, label: &face.edition_name, draft: face.draft, notice: &face.notice }
}

fn glance(content: Content<'_>) -> Glance<'_> {
    let glance = content.glance;
    Glance {
        number: &glance.number,
        heading: &glance.heading,
        released: glance.released.as_deref(),
        use_it: &glance.use_it,
        since: glance.since.as_ref().map(|more| more.label.as_str()),
        theme: glance.theme.as_ref().map(|theme| Theme { label: &theme.label, text: &theme.text }),
        first: glance.first.iter().map(block).collect(),
        forces: glance.forces.as_ref().map(Field::of),
        blocks: glance.blocks.iter().map(block).collect(),
        conversation: glance.conversation.as_deref(),
    }
}

fn block(block: &GlanceBlock) -> Block<'_> {
    let lines = block.lines.iter().map(|line| Line {
        item: line.anchor.as_ref().map(Reference::to),
        text: &line.text,
        aside: &line.aside,
    });
    Block { name: block.name, heading: &block.heading, lines: lines.collect() }
}
