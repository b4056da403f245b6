//! The level-1 and level-2 headings of a session file, and what only looks like one.
//!
//! Every such heading ends the note before it. So this looks at lines, not only at what Markdown makes of them: a
//! heading swallowed by unclosed code or by HTML would make a secret part of the note before.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::attributes;
use super::mapped::lines;
use super::markdown::options;
use crate::diagnostics::Code;
use crate::vault::kind;

/// A level-1 or level-2 heading.
pub(super) struct Heading {
    pub(super) level: u8,
    /// Its lines.
    pub(super) whole: Range<usize>,
    /// Its words, a block included.
    pub(super) words: Range<usize>,
}

/// The headings in order, and what is wrong, by where it stands and up to where it makes a note doubtful.
#[derive(Default)]
pub(super) struct Outline {
    pub(super) headings: Vec<Heading>,
    pub(super) problems: Vec<(Code, Range<usize>, Range<usize>)>,
}

/// How often reading begins again behind code that is not closed.
const ATTEMPTS: usize = 8;

/// A stretch of code.
struct Stretch {
    range: Range<usize>,
    fence: Fence,
}

/// How a stretch of code is marked as such.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fence {
    /// By lines of its own. Two of them that were left open pair up around whatever stands between.
    Closed,
    /// By its indentation alone.
    None,
    /// It is no code but HTML, in which an underlined heading is none.
    Html,
}

/// Reads the headings of `text`.
pub(super) fn read(text: &str) -> Outline {
    let mut outline = Outline::default();
    let mut codes = Vec::new();
    let mut from = 0;
    for _ in 0..ATTEMPTS {
        match structure(text, from, &mut outline, &mut codes) {
            Some(next) if next < text.len() => from = next,
            Some(_) | None => break,
        }
    }
    let mut above = "";
    for (start, line) in lines(text) {
        look(start, line, &codes, &mut outline);
        underline(start, above, line, &codes, &mut outline);
        above = line;
    }
    outline.headings.sort_by_key(|heading| heading.whole.start);
    outline
}

/// Gathers setext headings and code from `from` on. Gives the end of the line that opens code which nothing closes: what
/// follows is read anew, as if the line were not there.
fn structure(text: &str, from: usize, outline: &mut Outline, codes: &mut Vec<Stretch>) -> Option<usize> {
    let rest = text.get(from..)?;
    // The fenced code that is being read, and where its last line of code ends.
    let mut fenced: Option<(Range<usize>, usize)> = None;
    for (event, range) in Parser::new_ext(rest, options()).into_offset_iter() {
        let range = from + range.start..from + range.end;
        if let Event::Start(Tag::Heading { level, .. }) = &event
            && (*level as u8) < 3
        {
            setext(text, *level as u8, &range, outline);
        } else if let Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) = &event {
            let inside = line_end(text, range.start).min(range.end);
            fenced = Some((range, inside));
        } else if let Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) = &event {
            codes.push(Stretch { range, fence: Fence::None });
        } else if event == Event::Start(Tag::HtmlBlock) {
            codes.push(Stretch { range, fence: Fence::Html });
        } else if let (Event::Text(_), Some((_, inside))) = (&event, &mut fenced) {
            *inside = range.end.max(*inside);
        } else if let Some((range, inside)) = fenced.take_if(|_| event == Event::End(TagEnd::CodeBlock)) {
            // Markdown itself knows which line closes it: the one that is not code.
            let closing = text.get(inside..range.end).unwrap_or("");
            if !closing.trim_matches([' ', '\t', '>', '\n']).is_empty() {
                codes.push(Stretch { range, fence: Fence::Closed });
                continue;
            }
            let first = text.get(range.clone()).unwrap_or("").lines().next().unwrap_or("");
            let at = range.start..range.start + first.trim_end().len();
            outline.problems.push((Code::CodeNotClosed, at, range.clone()));
            if range.end >= text.trim_end().len() {
                return Some(line_end(text, range.start));
            }
        }
    }
    None
}

/// Adds a heading that is underlined.
fn setext(text: &str, level: u8, range: &Range<usize>, outline: &mut Outline) {
    let source = text.get(range.clone()).unwrap_or("");
    if atx(source).is_some() {
        return;
    }
    let lines_of = source.trim_end();
    let words = lines_of.rfind('\n').unwrap_or(0);
    let start = text.get(..range.start).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let end = line_end(text, range.start + lines_of.len());
    outline.headings.push(Heading { level, whole: start..end, words: range.start..range.start + words });
}

fn line_end(text: &str, at: usize) -> usize {
    text.get(at..).and_then(|rest| rest.find('\n')).map_or(text.len(), |end| at + end + 1)
}

/// The level of a line that is a heading, and where its words begin.
fn atx(line: &str) -> Option<(u8, usize)> {
    let rest = line.trim_start_matches('#');
    let level = u8::try_from(line.len() - rest.len()).ok().filter(|level| (1..=6).contains(level))?;
    (rest.trim_end_matches('\n').is_empty() || rest.starts_with([' ', '\t', '\n']))
        .then_some((level, usize::from(level)))
}

/// Looks at one line: is it a heading, does it look like one?
fn look(start: usize, line: &str, codes: &[Stretch], outline: &mut Outline) {
    let inner = super::parts::inner(line).0;
    // Blanks that Markdown does not take for blanks, as a keyboard or a web page leaves them.
    let content = inner.trim_start_matches(is_odd_blank);
    if !content.starts_with('#') {
        return;
    }
    let odd = content.len() < inner.len() || content.trim_start_matches('#').starts_with(is_odd_blank);
    let begin = start + (line.len() - content.len());
    let whole = start..start + line.len();
    let in_code = code_at(codes, begin).filter(|code| code.fence != Fence::Html);
    let heading = atx(content);
    // `##Geheim`: no heading to Markdown, but nobody writes it for another reason.
    let meant = content.starts_with("##") && !content.starts_with("###");
    let named = kind::of_section(content.trim_start_matches('#')).is_some();
    let heading = heading.filter(|_| !odd);
    let braced = content.contains('{');
    let at = begin..start + line.trim_end().len();
    match (heading, in_code) {
        (Some((level @ (1 | 2), words)), None) => {
            let words = begin + words..begin + without_closing_marks(content).len();
            let words = words.start.min(words.end)..words.end;
            outline.headings.push(Heading { level, whole, words });
        }
        (Some((level @ (1 | 2), words)), Some(code)) => {
            let named = kind::of_section(content.get(words..).unwrap_or("")).is_some();
            if code.fence == Fence::Closed || level == 2 || braced || named {
                outline.problems.push((Code::HeadingUnclear, at, code.range.clone()));
            }
        }
        (None | Some((3.., _)), Some(code))
            if code.fence == Fence::Closed && (meant || named || odd || (braced && is_block(content))) =>
        {
            outline.problems.push((Code::HeadingUnclear, at, code.range.clone()));
        }
        // A deeper heading with a block was meant as a note of its own; as text it would go out with the note above it.
        (deep @ (None | Some((3.., _))), None)
            if meant || (braced && is_block(content)) || (deep.is_none() && (odd || named)) =>
        {
            outline.problems.push((Code::HeadingUnclear, at.clone(), whole.clone()));
            outline.headings.push(Heading { level: 2, whole, words: at });
        }
        (None | Some(_), None | Some(_)) => {}
    }
}

/// Looks at one line of fenced code or of HTML: does it underline the line above, as a heading's would?
fn underline(start: usize, above: &str, line: &str, codes: &[Stretch], outline: &mut Outline) {
    let marks = super::parts::inner(line).0.trim_end();
    let underlines = ['=', '-'].iter().any(|mark| !marks.is_empty() && marks.chars().all(|c| c == *mark));
    if !underlines || super::comments::is_blank(above) {
        return;
    }
    let at = start + (line.len() - line.trim_start().len());
    let code = code_at(codes, at).filter(|code| code.fence != Fence::None);
    // The line that opens the code is no heading's words.
    let is_words = |code: &&Stretch| code.fence == Fence::Html || code.range.start + above.len() < start;
    if let Some(code) = code.filter(is_words) {
        outline.problems.push((Code::HeadingUnclear, at..start + line.trim_end().len(), code.range.clone()));
    }
}

/// Whether the line ends as a heading with a block does.
fn is_block(line: &str) -> bool {
    attributes::brace(line).is_some()
}

/// A blank that is none to Markdown: no space and no tab.
fn is_odd_blank(c: char) -> bool {
    !matches!(c, ' ' | '\t' | '\n')
        && (c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'))
}

fn code_at(codes: &[Stretch], at: usize) -> Option<&Stretch> {
    let after = codes.partition_point(|code| code.range.start <= at);
    let code = after.checked_sub(1).and_then(|before| codes.get(before))?;
    (at < code.range.end).then_some(code)
}

/// A heading's line without blanks and closing `#` at its end.
fn without_closing_marks(line: &str) -> &str {
    let trimmed = line.trim_end();
    let bare = trimmed.trim_end_matches('#');
    if bare.ends_with([' ', '\t']) { bare.trim_end() } else { trimmed }
}
