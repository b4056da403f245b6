//! The PDF of a report, whatever is in it.

use std::collections::{BTreeMap, BTreeSet};

use typst::foundations::Datetime;

use super::data::{Data, data};
use super::typeset::typeset;
use super::world::{Closed, MAIN};
use crate::render::content::Content;
use crate::render::template::BadTemplate;
use crate::render::unset::Unset;
use crate::report::Picture;
use crate::wording::Wording;

const FOLDER: &str = "pdf/";
/// Where the templates find what the report says.
const DATA: &str = "/report.json";

const TEMPLATES: [(&str, &str); 6] = [
    (MAIN, include_str!("../../../templates/pdf/report.typ")),
    ("data.typ", include_str!("../../../templates/pdf/data.typ")),
    ("glance.typ", include_str!("../../../templates/pdf/glance.typ")),
    ("parts.typ", include_str!("../../../templates/pdf/parts.typ")),
    ("prose.typ", include_str!("../../../templates/pdf/prose.typ")),
    ("style.typ", include_str!("../../../templates/pdf/style.typ")),
];

/// A picture alone on a page, to see whether it can be set.
const PICTURE: &str = "#let it = json(\"/report.json\")\n#set document(title: \"-\", \
                       date: datetime(year: 2000, month: 1, day: 1))\n#set text(font: \"Libertinus Serif\")\n= -\n#image(it.picture, alt: \"-\", width: 1cm)";

/// The report as PDF, and what of it could not be set as written. `own` are the engagement's templates.
pub(in crate::render) fn sheet(
    content: Content<'_>,
    words: &Wording,
    own: &[(String, String)],
) -> Result<(Vec<u8>, BTreeSet<Unset>), BadTemplate> {
    let templates = templates(own);
    match typeset_with(content, words, &templates, &BTreeSet::new()) {
        Err(problem) if !content.pictures.is_empty() => {
            // A picture can be whole enough for a browser and too broken for an archive.
            let bad = bad_pictures(content.pictures);
            if bad.is_empty() { Err(problem) } else { typeset_with(content, words, &templates, &bad) }
        }
        done => done,
    }
}

/// What the typesetter gets, by path: templates, data, figures and pictures.
pub(in crate::render) fn sources(
    content: Content<'_>,
    words: &Wording,
    own: &[(String, String)],
) -> Result<BTreeMap<String, Vec<u8>>, BadTemplate> {
    let Data { json, files, .. } = data(content, words, &BTreeSet::new()).map_err(|error| ours(&error.to_string()))?;
    let files = files.into_iter().chain([(DATA.to_owned(), json)]);
    let files = files.map(|(name, bytes)| (name.trim_start_matches('/').to_owned(), bytes));
    Ok(templates(own).into_iter().map(|(name, text)| (name, text.into_bytes())).chain(files).collect())
}

fn typeset_with(
    content: Content<'_>,
    words: &Wording,
    templates: &BTreeMap<String, String>,
    bad: &BTreeSet<usize>,
) -> Result<(Vec<u8>, BTreeSet<Unset>), BadTemplate> {
    let Data { json, mut files, date: (year, month, day), unset } =
        data(content, words, bad).map_err(|error| ours(&error.to_string()))?;
    files.push((DATA.to_owned(), json));
    let today = Datetime::from_ymd(year, month, day);
    let world = Closed::of(templates.clone(), files, today).ok_or_else(|| ours("a template's name"))?;
    Ok((typeset(&world)?, unset))
}

/// The built-in templates, and in their place or beside them the engagement's own.
fn templates(own: &[(String, String)]) -> BTreeMap<String, String> {
    let built_in = TEMPLATES.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned()));
    let own = own.iter().filter_map(|(path, text)| Some((path.strip_prefix(FOLDER)?.to_owned(), text.clone())));
    built_in.chain(own.filter(|(name, _)| name.rsplit('.').next() == Some("typ"))).collect()
}

fn bad_pictures(pictures: &[Picture]) -> BTreeSet<usize> {
    let bad = |picture: &Picture| {
        let name = format!("/picture.{}", picture.extension);
        let json = serde_json::json!({ "picture": name }).to_string().into_bytes();
        let files = [(DATA.to_owned(), json), (name, picture.bytes.clone())];
        let world = Closed::of([(MAIN.to_owned(), PICTURE.to_owned())], files, None);
        world.is_none_or(|world| typeset(&world).is_err())
    };
    pictures.iter().enumerate().filter(|(_, picture)| bad(picture)).map(|(at, _)| at).collect()
}

fn ours(message: &str) -> BadTemplate {
    BadTemplate { file: format!("templates/{FOLDER}{MAIN}"), line: 0, column: 0, message: message.to_owned() }
}
