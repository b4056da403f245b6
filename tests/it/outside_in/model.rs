//! What may leave of a session file, from the promise alone: DOMAIN §2.8 and §5, as plainly as it can be said.
//!
//! A file is lines. A heading of level 1 or 2, and an item at the margin below a section's heading, begin a unit. A unit
//! may leave when its own first line says so; then its words may leave but for those in comments and in parts that stay,
//! and none of them when anything in it is open, misspelt, or asks to stay. What is open reaches the next note.

/// A unit: its lines, and what its first line says.
struct Unit {
    lines: Vec<String>,
    /// Whether it is a note at all.
    note: bool,
    proposed: bool,
}

/// The words that may leave.
pub(super) fn goes(file: &str) -> String {
    let mut text = file.replace("\r\n", "\n");
    for end in ['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'] {
        text = text.replace(end, "\n");
    }
    let lines = text.lines().skip(3).map(str::to_owned).collect::<Vec<_>>();
    let units = units(&lines);
    let mut out = String::new();
    let mut kept = false;
    for unit in &units {
        let (words, ends) = read(&unit.lines);
        if unit.note && unit.proposed && !kept && matches!(ends, Ends::Whole) {
            out.push_str(&words);
            out.push('\n');
        }
        kept = match ends {
            Ends::Open => true,
            Ends::Whole | Ends::Bad => kept && !unit.note,
        };
    }
    out
}

/// Where units begin.
fn units(lines: &[String]) -> Vec<Unit> {
    let mut units = vec![Unit { lines: Vec::new(), note: false, proposed: false }];
    let mut section = false;
    let mut paragraph = 0;
    // How far what belongs to the item is indented, and whether the line above is blank.
    let mut within = None;
    let mut blank = false;
    let mut paragraph_above = false;
    for (index, line) in lines.iter().enumerate() {
        let bare = stripped(line);
        let marks = bare.chars().take_while(|c| *c == '#').count();
        let after = &bare[marks..];
        if marks == 2 || (marks == 1 && (after.is_empty() || after.starts_with(' '))) {
            let proposed = after.ends_with("{.hit vertrouwelijk=nee}") || after.ends_with("{.shit vertrouwelijk=nee}");
            let block = after.contains('{');
            section = !block && ["Hits", "Shits", "Acties"].contains(&after.trim());
            let lines = vec![after.to_owned()];
            units.push(Unit { lines, note: block, proposed: proposed && after.starts_with(' ') });
            paragraph = 0;
            within = None;
            continue;
        }
        if paragraph > 0 && underlines(line) {
            // The words above were a heading: they leave the unit they seemed to be in.
            section = false;
            let last = units.last_mut().unwrap();
            let from = last.lines.len() - paragraph.min(last.lines.len());
            let lines = last.lines.split_off(from);
            let said = lines.join(" ");
            let proposed = said.ends_with("{.hit vertrouwelijk=nee}") || said.ends_with("{.shit vertrouwelijk=nee}");
            units.push(Unit { note: said.contains('{'), lines, proposed });
            within = None;
            paragraph = 0;
            continue;
        }
        // An item may be indented a little, unless it stands in the item above.
        let indent = line.len() - line.trim_start_matches(' ').len();
        let outermost = indent < 4 && within.is_none_or(|width| indent < width);
        let marked = item(line.trim_start_matches(' ')).filter(|_| outermost);
        let width = within;
        let narrower = within.is_some_and(|width| indent < width) && !line.starts_with('\t');
        let goes_on_above = paragraph_above && goes_on(line.trim_start());
        if marked.is_some() {
            let mark = line.trim_start_matches(' ');
            within = Some(if mark.starts_with("-\t") {
                indent / 4 * 4 + 4
            } else {
                indent + if mark.starts_with("1. ") { 3 } else { 2 }
            });
        } else if line.starts_with("---") || (narrower && !line.is_empty() && !goes_on_above) {
            // What is indented less ends the list, unless its words go on with the words above.
            within = None;
        }
        let above = std::mem::replace(&mut blank, line.trim().is_empty());
        paragraph_above = goes_on(bare);
        if let Some(words) = marked.filter(|_| section) {
            let proposed = title(words, &lines[index + 1..]).ends_with("{vertrouwelijk=nee}");
            units.push(Unit { lines: Vec::new(), note: true, proposed });
        } else if section
            && !line.is_empty()
            && (!line.starts_with([' ', '\t']) || (!line.starts_with('\t') && is_outside(bare, indent, width, above)))
        {
            // No item: nobody reads it as a note. Right below one it would belong to it, and keeps it. What stands together
            // between two items is one.
            // A remark is no words, and parts nothing.
            let remark = !above && line.len() > 3 && line.starts_with("%%") && line.ends_with("%%");
            // Words that go on with a part or a comment above, and what closes it, stand in it, wherever they stand.
            let in_it = !above && goes_on_above && matches!(read(&units.last().unwrap().lines).1, Ends::Open);
            if units.last().is_some_and(|unit| unit.note) && !remark && !in_it {
                units.push(Unit { lines: Vec::new(), note: false, proposed: false });
            }
        }
        // A line at the margin may be underlined below, with those that go on with it; one in a list, in a quotation or apart
        // may not.
        let words = line.trim_start();
        let apart = words.starts_with(['>', '`', '~'])
            || words.starts_with("###")
            || words.starts_with("[^")
            || is_html(words)
            || (underlines(line) && line.starts_with('-'))
            || (paragraph == 0 && line.starts_with("[zq"));
        let own = !words.is_empty() && item_of_any(words).is_none() && !apart;
        let outside = indent < 4 && within.is_none() && !line.starts_with('\t');
        let margin = outside || words.len() == line.len() || paragraph > 0;
        paragraph = if own && margin { paragraph + 1 } else { 0 };
        units.last_mut().unwrap().lines.push(line.clone());
    }
    units
}

/// Whether a line is words that can go on with those above it, and can be gone on with.
fn goes_on(words: &str) -> bool {
    let begins = ["###", "```", "~~~", ">", "[^"].iter().any(|sign| words.starts_with(sign));
    !words.trim().is_empty() && !begins && !is_html(words)
}

/// Whether a tag or a comment begins the line.
fn is_html(words: &str) -> bool {
    words
        .strip_prefix('<')
        .is_some_and(|tag| tag.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!')))
}

/// Whether the line is indented less than what belongs to the item above, and goes on with no words of it: it is not in the
/// item. `above` tells that a blank line stands above it.
fn is_outside(bare: &str, indent: usize, within: Option<usize>, above: bool) -> bool {
    (above || bare.starts_with("###") || is_html(bare)) && within.is_some_and(|width| indent < width)
}

fn underlines(line: &str) -> bool {
    line.len() > 1 && (line.chars().all(|c| c == '-') || line.chars().all(|c| c == '='))
}

/// What follows the mark of an item at the margin, as Markdown or a word processor writes it.
fn item(line: &str) -> Option<&str> {
    item_of_any(line).or_else(|| line.strip_prefix("• ")).or_else(|| line.strip_prefix("– "))
}

fn item_of_any(line: &str) -> Option<&str> {
    ["- ", "-\t", "* ", "1. "].iter().find_map(|mark| line.strip_prefix(mark))
}

/// The title's lines: the first, and those that an editor broke off it.
fn title(first: &str, below: &[String]) -> String {
    let mut title = first.to_owned();
    for line in below {
        let words = line.trim();
        if title.contains('{') || words.is_empty() || !words.starts_with(|c: char| c.is_lowercase()) {
            break;
        }
        title = format!("{title} {words}");
    }
    title
}

/// A line without the marks of lists and quotations.
fn stripped(line: &str) -> &str {
    let mut rest = line.trim_start();
    loop {
        let next = ["- ", "-\t", "* ", "+ ", "1. ", ">"].iter().find_map(|mark| rest.strip_prefix(mark));
        let Some(next) = next else { return rest };
        rest = next.trim_start();
    }
}

/// How a unit ends.
enum Ends {
    /// Everything in it is closed.
    Whole,
    /// Something in it is wrong, and ends in it.
    Bad,
    /// Something is open at its end.
    Open,
}

/// The words of a unit without comments and parts, and how it ends.
fn read(lines: &[String]) -> (String, Ends) {
    let all = lines.join("\n");
    let mut left = String::new();
    let mut rest = all.as_str();
    loop {
        let comment = rest.find("<!--");
        let aside = rest.find("%%");
        let (at, open, close) = match (comment, aside) {
            (Some(comment), Some(aside)) if aside < comment => (aside, "%%", "%%"),
            (Some(comment), _) => (comment, "<!--", "-->"),
            (None, Some(aside)) => (aside, "%%", "%%"),
            (None, None) => break,
        };
        left.push_str(&rest[..at]);
        let inner = &rest[at + open.len()..];
        let Some(end) = inner.find(close) else { return (String::new(), Ends::Open) };
        rest = &inner[end + close.len()..];
    }
    left.push_str(rest);
    let mut words = String::new();
    let mut inside = false;
    let mut bad = false;
    let mut merging = false;
    for line in left.lines() {
        let bare = stripped(line).trim();
        match bare {
            ":::vertrouwelijk" | ":::confidential" if !inside => inside = true,
            ":::" if inside => inside = false,
            _ if inside => {}
            _ => {
                words.push_str(line);
                words.push('\n');
            }
        }
        if inside {
            continue;
        }
        bad |= [
            "(vertrouwelijk",
            "Vertrouwelijk:",
            "vertrouwelijk:",
            "niet delen",
            "Voor mezelf",
            "<!—",
            "—>",
            "{>>",
            "{--",
            "--}",
            "{~~",
            "{++",
        ]
        .iter()
        .any(|mark| bare.contains(mark));
        let ends = bare.trim_start_matches(' ').starts_with(">>>>>>>") || line.trim_start().starts_with(">>>>>>>");
        bad |= ends;
        merging = !ends && (merging || bare.starts_with("<<<<<<<"));
    }
    let open = inside
        || merging
        || words.contains("{--") && !words.contains("--}")
        || words.contains("{>>") && !words.contains("<<}");
    match (open, bad) {
        (true, _) => (String::new(), Ends::Open),
        (false, true) => (words, Ends::Bad),
        (false, false) => (words, Ends::Whole),
    }
}
