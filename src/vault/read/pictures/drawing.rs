//! Drawings (SVG), drawn: what lies under something else, is switched off or has no ink is not among the pixels.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock, Mutex};

use image::RgbaImage;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Source};
use resvg::usvg::roxmltree::{self, Document, ParsingOptions};
use resvg::usvg::{
    self, Font, FontFamily, FontResolver, Group, ImageHrefResolver, ImageKind, Node, Options, Tree, fontdb,
};

use super::bounds::{is_too_deep, is_too_much};
use super::canvas::{Canvas, LONGEST, painted, sides};
use super::encoded::png;
use super::header::header;
use super::styles::Styles;
use crate::diagnostics::Fact;
use crate::letters;

/// No drawing of a hand or an office program is larger, pictures in it included.
const MOST: usize = 20 * 1024 * 1024;
/// How many parts are read at all.
const PARTS: u32 = 100_000;
/// The longest side of a drawing, in its own units, and how slim it may be.
const WIDEST: f32 = 100_000.0;
const SLIMMEST: f32 = 1_000.0;
/// Dots to a unit of the drawing, so that a small one is sharp on paper and still small on a screen.
const DOTS: f32 = 3.0;
/// Of 255: nobody tells what is lighter from white paper.
const WHITEST: u8 = 250;
/// How many pixels the pictures in one drawing may have together.
const PIXELS: u64 = 150_000_000;

const SVG: &str = "http://www.w3.org/2000/svg";

const UNREADABLE: Fact = Fact::Word("drawing-unreadable");
const HOLDS_MORE: Fact = Fact::Word("drawing-holds-more");
const TOO_MUCH: Fact = Fact::Word("drawing-too-much");
const CHARACTERS: Fact = Fact::Word("drawing-characters");

/// What cannot be drawn: without it the drawing would say something else.
const MORE: [&str; 6] = ["foreignObject", "feImage", "video", "audio", "iframe", "canvas"];

/// What a drawing of these bytes shows, and the words in it, a line each; or why there is nothing to show.
pub(super) fn drawing(bytes: &[u8]) -> Result<(Canvas, String), Fact> {
    if bytes.len() > MOST {
        return Err(TOO_MUCH);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| UNREADABLE)?.trim_start_matches('\u{feff}');
    if is_too_deep(text) {
        return Err(TOO_MUCH);
    }
    // Nothing may be declared: a character of one's own can be a whole book.
    let options = ParsingOptions { allow_dtd: false, nodes_limit: PARTS, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options)
        .map_err(|error| if matches!(error, roxmltree::Error::NodesLimitReached) { TOO_MUCH } else { UNREADABLE })?;
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return Err(UNREADABLE);
    }
    let drawn = || root.descendants().filter(|node| node.tag_name().namespace() == Some(SVG));
    if drawn().any(|node| MORE.contains(&node.tag_name().name())) {
        return Err(HOLDS_MORE);
    }
    let sheets = drawn().filter(|node| node.tag_name().name() == "style");
    let css: String = sheets.flat_map(|sheet| sheet.children()).filter_map(|text| text.text()).collect();
    if is_too_much(&document, &Styles::of(&css)) {
        return Err(TOO_MUCH);
    }
    let tree = tree(&document)?;
    let mut words = String::new();
    words_of(tree.root(), &mut words);
    let characters: BTreeSet<char> = words.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    if !characters.into_iter().all(has) {
        return Err(CHARACTERS);
    }
    painting(&tree).map(|canvas| (canvas, words))
}

/// The tree of what is drawn. The pictures in it are redrawn as any other; nothing else is fetched.
fn tree(document: &Document<'_>) -> Result<Tree, Fact> {
    let left = Mutex::new(PIXELS);
    let refused = Mutex::new(None);
    let refuse = |why: Fact| {
        refused.lock().unwrap_or_else(std::sync::PoisonError::into_inner).get_or_insert(why);
        None
    };
    let inside = |data: &[u8]| -> Result<ImageKind, Fact> {
        let size = header(data).map_err(|_| HOLDS_MORE)?;
        let mut left = left.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *left = left.checked_sub(u64::from(size.width) * u64::from(size.height)).ok_or(TOO_MUCH)?;
        let (canvas, _) = painted(data).map_err(|_| HOLDS_MORE)?;
        png(&canvas).map(|file| ImageKind::PNG(Arc::new(file))).ok_or(HOLDS_MORE)
    };
    let options = Options {
        resources_dir: None,
        languages: Vec::new(),
        font_family: letters::TEXT.to_owned(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, data, _| inside(&data).map_or_else(refuse, Some)),
            resolve_string: Box::new(|_, _| refuse(HOLDS_MORE)),
        },
        font_resolver: FontResolver {
            select_font: Box::new(|font, fonts| face(font, fonts)),
            select_fallback: FontResolver::default_fallback_selector(),
        },
        fontdb: Arc::clone(&FONTS),
        ..Options::default()
    };
    let tree = Tree::from_xmltree(document, &options);
    drop(options);
    if let Some(why) = refused.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner) {
        return Err(why);
    }
    tree.map_err(|error| match error {
        usvg::Error::ElementsLimitReached | usvg::Error::InvalidSize => TOO_MUCH,
        usvg::Error::NotAnUtf8Str | usvg::Error::MalformedGZip | usvg::Error::ParsingFailed(_) => UNREADABLE,
    })
}

/// Draws the tree.
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "both sides are within a hundred thousand, and rounded"
)]
fn painting(tree: &Tree) -> Result<Canvas, Fact> {
    let (width, height) = (tree.size().width(), tree.size().height());
    if width.max(height) > WIDEST || width / height > SLIMMEST || height / width > SLIMMEST {
        return Err(TOO_MUCH);
    }
    let longest = (width.max(height) * DOTS).round().clamp(1.0, LONGEST as f32) as u32;
    // In hundredths of a unit, so that the shape is kept in whole figures.
    let (across, down) = sides((width * 100.0).round() as u32, (height * 100.0).round() as u32, longest);
    let mut sheet = Pixmap::new(across, down).ok_or(TOO_MUCH)?;
    let scale = Transform::from_scale(across as f32 / width, down as f32 / height);
    resvg::render(tree, scale, &mut sheet.as_mut());
    let mut pixels = RgbaImage::from_raw(across, down, sheet.take_demultiplied()).ok_or(TOO_MUCH)?;
    for pixel in pixels.as_mut().chunks_exact_mut(4) {
        if let [red, green, blue, 255] = pixel
            && *red.min(green).min(blue) >= WHITEST
        {
            pixel.fill(255);
        }
    }
    Ok(Canvas::clear(pixels))
}

/// Our letters, and no other.
static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for file in letters::FILES {
        fonts.load_font_source(Source::Binary(Arc::new(file)));
    }
    Arc::new(fonts)
});

/// The face of ours that stands for the one asked for.
fn face(font: &Font, fonts: &Database) -> Option<fontdb::ID> {
    let even = |family: &FontFamily| match family {
        FontFamily::Monospace => true,
        FontFamily::Named(name) => {
            let name = name.to_ascii_lowercase();
            ["mono", "courier", "consol", "menlo"].iter().any(|even| name.contains(even))
        }
        FontFamily::Serif | FontFamily::SansSerif | FontFamily::Cursive | FontFamily::Fantasy => false,
    };
    let family = if font.families().first().is_some_and(even) { letters::EVEN } else { letters::TEXT };
    let style = match font.style() {
        usvg::FontStyle::Normal => fontdb::Style::Normal,
        usvg::FontStyle::Italic => fontdb::Style::Italic,
        usvg::FontStyle::Oblique => fontdb::Style::Oblique,
    };
    let families = [fontdb::Family::Name(family)];
    fonts.query(&fontdb::Query {
        families: &families,
        weight: fontdb::Weight(font.weight()),
        stretch: fontdb::Stretch::Normal,
        style,
    })
}

/// Whether one of our letters is for this character: a word that cannot be drawn must not vanish from a drawing.
fn has(c: char) -> bool {
    let mut faces = letters::FILES.iter().filter_map(|file| ttf_parser::Face::parse(file, 0).ok());
    faces.any(|face| face.glyph_index(c).is_some())
}

/// The words of a group: of each text its words on one line, as they were typed, and each piece by itself.
fn words_of(group: &Group, words: &mut String) {
    for node in group.children() {
        node.subroots(|below| words_of(below, words));
        match node {
            Node::Group(group) => words_of(group, words),
            Node::Text(text) => {
                let pieces: Vec<String> = text.chunks().iter().map(seen).filter(|piece| !piece.is_empty()).collect();
                if !pieces.is_empty() {
                    words.push_str(&pieces.concat());
                    words.push('\n');
                }
                if pieces.len() > 1 {
                    words.push_str(&pieces.join("\n"));
                    words.push('\n');
                }
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

/// The words of a piece that are not switched off.
fn seen(piece: &usvg::TextChunk) -> String {
    let spans = piece.spans().iter().filter(|span| span.is_visible());
    spans.filter_map(|span| piece.text().get(span.start()..span.end())).collect()
}
