//! The report folder as a whole.

use std::collections::BTreeMap;

use super::html;
use super::names::Names;
use super::pages::Pages;
use super::template::BadTemplate;
use crate::audience::Audience;
use crate::report::{Face, Glance, Picture, Prose, Report, Section};
use crate::wording::Wording;

/// What a report says, without its audience: below this line nothing may look different for another reader.
#[derive(Clone, Copy, Debug)]
pub(in crate::render) struct Content<'a> {
    pub face: &'a Face,
    pub glance: &'a Glance,
    pub sections: &'a [Section],
    pub prose: &'a [Prose],
    pub pictures: &'a [Picture],
}

/// Every file of the report folder. `templates` are the engagement's own, by their path below `templates/`.
pub fn render<A: Audience>(
    report: &Report<A>,
    words: &Wording,
    templates: &[(String, String)],
) -> Result<Pages<A>, BadTemplate> {
    let content = Content {
        face: &report.face,
        glance: &report.glance,
        sections: &report.sections,
        prose: &report.prose,
        pictures: &report.pictures,
    };
    files(content, words, templates).map(Pages::new)
}

/// The files of [`render`], by path.
pub(in crate::render) fn files(
    content: Content<'_>,
    words: &Wording,
    templates: &[(String, String)],
) -> Result<BTreeMap<String, Vec<u8>>, BadTemplate> {
    let names = Names::of(words.language());
    let mut files = html::files(content, words, templates, names)?;
    for (position, picture) in content.pictures.iter().enumerate() {
        files.insert(names.picture(position, picture.extension), picture.bytes.clone());
    }
    Ok(files)
}
