//! What is rendered.

use crate::audience::Audience;
use crate::report::{Face, Glance, Picture, Prose, Report, Section, Sheet};

/// What a report says, without its audience: below this line nothing may look different for another reader.
#[derive(Clone, Copy, Debug)]
pub(in crate::render) struct Content<'a> {
    pub face: &'a Face,
    pub glance: &'a Glance,
    pub sections: &'a [Section],
    pub sheet: Option<&'a Sheet>,
    pub prose: &'a [Prose],
    pub pictures: &'a [Picture],
}

impl<'a> Content<'a> {
    /// Of a report for `A`.
    pub(in crate::render) fn of<A: Audience>(report: &'a Report<A>) -> Self {
        Self {
            face: &report.face,
            glance: &report.glance,
            sections: &report.sections,
            sheet: report.sheet.as_ref(),
            prose: &report.prose,
            pictures: &report.pictures,
        }
    }
}
