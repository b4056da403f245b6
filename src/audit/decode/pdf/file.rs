//! The file as a whole: its pages, and every object in it.

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::Dict;
use hayro_syntax::object::{Array, MaybeRef, Name, Object, Stream};

use super::super::super::finding::{FindingKind, Within};
use super::super::bytes::strewn;
use super::super::said::At;
use super::super::{Decoded, html, picture};
use super::{font, text};
use crate::prose::is_invisible;

/// What a viewer would do by itself.
const ACTS: [&str; 11] = [
    "JavaScript",
    "JS",
    "AA",
    "OpenAction",
    "Launch",
    "RichMedia",
    "SubmitForm",
    "ImportData",
    "GoToR",
    "XFA",
    "Rendition",
];

/// Files within the file.
const EMBEDS: [&str; 4] = ["EmbeddedFiles", "EmbeddedFile", "EF", "GoToE"];

/// Reads a PDF.
pub(in crate::audit::decode) fn decode(bytes: &[u8]) -> Decoded {
    let mut decoded = Decoded::default();
    let Ok(pdf) = Pdf::new(bytes.to_vec()) else {
        decoded.find(FindingKind::Unreadable, At::Whole);
        return decoded;
    };
    if !ends_once(bytes) {
        decoded.find(FindingKind::Metadata, At::Whole);
    }
    let mut fonts = text::Fonts::new();
    let mut content = Vec::new();
    for (page, number) in pdf.pages().iter().zip(1..) {
        let at = At::Known(Within::Page(number));
        content.extend(pages_content(page.raw()));
        let read = text::page(page, &mut fonts);
        decoded.words.push(at, &joined(&read.words));
        // A hyphen at the end of a line may be the word's own.
        decoded.hidden.push(at, &kept(&read.words));
        decoded.hidden.push(at, &joined(&read.around));
        if read.unseen {
            decoded.find(FindingKind::Hidden, at);
        }
    }
    for object in pdf.objects() {
        let mut looker = Looker { at: place(&object), decoded: &mut decoded };
        looker.look(&object);
        if let (Object::Stream(stream), Some(page)) = (&object, pdf.pages().first()) {
            let id = stream.obj_id();
            if stream.dict().contains_key("PatternType") || is(stream, "Subtype", "Form") {
                let read = text::drawing(stream, page, &mut fonts);
                looker.keep(&(joined(&read.words) + &joined(&read.around)));
            } else if !content.contains(&(id.obj_number, id.gen_number)) {
                looker.data(stream);
            }
        }
    }
    decoded
}

/// An object by its number, where it has one of its own.
fn place(object: &Object<'_>) -> At {
    let id = match object {
        Object::Stream(stream) => Some(stream.obj_id()),
        Object::Dict(dict) => dict.obj_id(),
        Object::Null(_)
        | Object::Boolean(_)
        | Object::Number(_)
        | Object::String(_)
        | Object::Name(_)
        | Object::Array(_) => None,
    };
    let number = id.and_then(|id| u32::try_from(id.obj_number).ok());
    number.map_or(At::Whole, |number| At::Known(Within::Object(number)))
}

/// The objects a page is painted from: they were read as a reader sees them.
fn pages_content(page: &Dict<'_>) -> Vec<(i32, i32)> {
    let one = page.get_ref("Contents").map(|one| (one.obj_number, one.gen_number));
    let array = page.get::<Array<'_>>("Contents");
    let all = array.iter().flat_map(Array::raw_iter).filter_map(|entry| entry.as_obj_ref());
    one.into_iter().chain(all.map(|one| (one.obj_number, one.gen_number))).collect()
}

/// The file ends where it says so, and nothing follows: no earlier state of it lies in front.
fn ends_once(bytes: &[u8]) -> bool {
    let end = b"%%EOF";
    let count = bytes.windows(end.len()).filter(|part| part == end).count();
    count == 1 && bytes.trim_ascii_end().ends_with(end)
}

/// Words that were broken at the end of a line, whole again.
pub(super) fn joined(text: &str) -> String {
    lines_met(text, "")
}

/// The same with their hyphen.
pub(super) fn kept(text: &str) -> String {
    lines_met(text, "-")
}

fn lines_met(text: &str, hyphen: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // A soft hyphen at the end of a line is a hyphen that was drawn.
    let text: String = text.chars().filter(|c| *c == '\u{ad}' || !is_invisible(*c)).collect();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let small = lines.peek().and_then(|next| next.chars().next()).is_some_and(char::is_alphanumeric);
        match line.trim_end().strip_suffix(['-', '\u{2010}', '\u{ad}']) {
            Some(cut) if small => {
                out.push_str(cut);
                out.push_str(hyphen);
            }
            Some(_) | None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

/// Looks through one object of the file.
struct Looker<'a> {
    at: At,
    decoded: &'a mut Decoded,
}

impl Looker<'_> {
    fn look(&mut self, object: &Object<'_>) {
        match object {
            Object::Null(_) | Object::Boolean(_) | Object::Number(_) => {}
            Object::String(string) => self.keep(&words(string.as_bytes())),
            Object::Name(name) => self.mark(name.as_str()),
            Object::Array(array) => array.raw_iter().for_each(|entry| self.inside(&entry)),
            Object::Dict(dict) => self.entries(dict),
            Object::Stream(stream) => self.entries(stream.dict()),
        }
    }

    /// What is referred to comes by itself: every object of the file is looked at.
    fn inside(&mut self, entry: &MaybeRef<Object<'_>>) {
        if let MaybeRef::NotRef(object) = entry {
            self.look(object);
        }
    }

    fn entries(&mut self, dict: &Dict<'_>) {
        for (name, value) in dict.entries() {
            let action = match (&*name, &value) {
                (b"S", MaybeRef::NotRef(Object::Name(action))) => action.as_str(),
                _ => name.as_str(),
            };
            if ACTS.contains(&action) {
                self.decoded.find(FindingKind::Act, self.at);
            }
            if EMBEDS.contains(&action) {
                self.decoded.find(FindingKind::Embedded, self.at);
            }
            match action {
                "OCProperties" => self.decoded.find(FindingKind::Hidden, self.at),
                "URI" if *name != *b"S" => self.decoded.find(FindingKind::Link, self.at),
                "Author" => self.author(&value),
                "Keywords" | "Subject" | "Company" => self.decoded.find(FindingKind::Metadata, self.at),
                _ => {}
            }
            self.mark(name.as_str());
            self.inside(&value);
        }
    }

    fn author(&mut self, value: &MaybeRef<Object<'_>>) {
        if let MaybeRef::NotRef(Object::String(who)) = value {
            self.decoded.authors.push((words(who.as_bytes()), self.at));
        }
    }

    /// Names are the format's own words, unless they hold what those never hold.
    fn mark(&mut self, name: &str) {
        if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '+') {
            self.keep(name);
        }
    }

    fn data(&mut self, stream: &Stream<'_>) {
        if is(stream, "Subtype", "Image") {
            // A photograph goes in as it is, with whatever its file holds.
            if stream.filters().iter().any(|filter| format!("{filter:?}") == "DctDecode") {
                self.decoded.add(picture::decode("jpg", &stream.raw_data()), self.at);
            }
            return;
        }
        if is(stream, "Type", "XRef") || is(stream, "Type", "ObjStm") {
            return;
        }
        let Ok(bytes) = stream.decoded() else {
            self.decoded.find(FindingKind::Unreadable, self.at);
            return;
        };
        match std::str::from_utf8(&bytes) {
            Ok(text) if is(stream, "Type", "Metadata") => {
                let read = html::decode(&without_schemas(text), html::Dialect::Data);
                // Its marks stand in the file's own description as well, without the words of this form.
                self.decoded.hidden.push(self.at, read.words.text());
                self.decoded.hidden.push(self.at, read.hidden.text());
            }
            // What the signs of a font mean.
            Ok(text) if text.contains("begincmap") => {}
            Ok(text) => self.keep(text),
            // Letters and colours: no words of ours can be in them.
            Err(_) if is_font_or_colour(&bytes) => {}
            Err(_) => self.keep(&strewn(&bytes)),
        }
    }

    fn keep(&mut self, text: &str) {
        self.decoded.keep(text, self.at);
    }
}

fn is(stream: &Stream<'_>, key: &str, value: &str) -> bool {
    stream.dict().get::<Name<'_>>(key).is_some_and(|name| name.as_str() == value)
}

/// Metadata without the part that explains the format's own words.
fn without_schemas(text: &str) -> String {
    let (open, close) = ("<pdfaExtension:schemas>", "</pdfaExtension:schemas>");
    let parts = text.split_once(open).and_then(|(before, rest)| Some((before, rest.split_once(close)?.1)));
    parts.map_or_else(|| text.to_owned(), |(before, after)| format!("{before}{after}"))
}

/// By their first bytes: compact and OpenType fonts, colour profiles.
fn is_font_or_colour(bytes: &[u8]) -> bool {
    let starts: [&[u8]; 4] = [b"\x01\0\x04", b"OTTO", b"\0\x01\0\0", b"true"];
    starts.iter().any(|start| bytes.starts_with(start)) || bytes.get(36..40) == Some(b"acsp")
}

/// A text string: UTF-16 or UTF-8 when it says so, else Latin.
fn words(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => font::utf16(rest),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => bytes.iter().copied().map(char::from).collect(),
    }
}
