//! Looking through files, whoever made them.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::decode::{self, At, Decoded, Said};
use super::finding::{Finding, FindingKind, Within};
use crate::audience::Audience;
use crate::render;
use crate::vault::{Match, MatchKind, Withheld};

/// How deep packages may lie in one another.
const DEEPEST: usize = 4;

/// Words of the formats themselves, as ids and tags are sought: `needs-action` in a calendar says nothing of a note.
const OF_FORMATS: &str = "needs-action in-process cancelled completed gregorian icalendar vcalendar publish \
    opaque transparent worksheet worksheets sharedstrings workbook docprops content-types hyperlink \
    calculated bestfit customheight customwidth autofilter landscape portrait printarea print_area print_titles \
    _xlnm.print_area _xlnm.print_titles _xlnm._filterdatabase filterdatabase microsoft excel";

/// Whose files are looked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Made {
    /// Our own pages: whoever is named in a text is named in its words, and the rest of a page is ours.
    ByUs,
    /// Anybody's, where a name may stand in any corner.
    ByAnybody,
}

/// Seeks what `withheld` knows, and what must not be in any file, in files.
pub(super) struct Look<'a, A: Audience> {
    made: Made,
    withheld: Option<&'a Withheld<A>>,
    /// Traces that stand in our own templates and in the formats themselves: a tag may be called "print". Sought when it is
    /// asked for, which is seldom.
    ordinary: OnceCell<Vec<Match>>,
    /// Names that stand there.
    ordinary_names: OnceCell<BTreeSet<String>>,
    /// How much may still be unpacked.
    room: u64,
    findings: Vec<Finding>,
}

impl<'a, A: Audience> Look<'a, A> {
    /// With what is withheld from `A`, or without, when all there is to go by are the files themselves.
    pub(super) fn new(made: Made, withheld: Option<&'a Withheld<A>>) -> Self {
        Self {
            made,
            withheld,
            ordinary: OnceCell::new(),
            ordinary_names: OnceCell::new(),
            room: decode::room(),
            findings: Vec::new(),
        }
    }

    /// Everything that was found, in the order of the files.
    pub(super) fn findings(self) -> Vec<Finding> {
        let mut findings = self.findings;
        findings.sort();
        findings.dedup();
        findings
    }

    /// Looks through a file, and through the files in it.
    pub(super) fn file(&mut self, path: &str, bytes: &[u8]) {
        self.inside(path, bytes, 0);
    }

    fn inside(&mut self, path: &str, bytes: &[u8], depth: usize) {
        let shown = self.name(path);
        let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
        let document = decode::is_document(&ending);
        if !(document || ending == "zip" || decode::is_package(bytes)) {
            self.decoded(&shown, &decode::decode(path, bytes), bytes);
            return;
        }
        let unpacked = if depth < DEEPEST { decode::unpack(bytes, &mut self.room) } else { None };
        let Some(unpacked) = unpacked else {
            self.decoded(&shown, &decode::decode("", bytes), bytes);
            return;
        };
        for kind in unpacked.other {
            self.add(&shown, Within::Whole, kind);
        }
        self.traces(&shown, &unpacked.beside, true, |_| Within::Whole);
        if document {
            for (part, decoded) in decode::parts(&unpacked.members) {
                let bytes = unpacked.members.get(part).map_or(&[][..], Vec::as_slice);
                let shown = self.name(&format!("{path}/{part}"));
                self.decoded(&shown, &decoded, bytes);
            }
        } else {
            for (member, bytes) in &unpacked.members {
                self.inside(&format!("{path}/{member}"), bytes, depth + 1);
            }
        }
    }

    fn decoded(&mut self, shown: &str, decoded: &Decoded, bytes: &[u8]) {
        // Lines are counted in the text as it was decoded, and only when there is something to tell.
        let place = |at: At| match at {
            At::Byte(_) => decode::text(bytes).map_or(Within::Whole, |text| decode::within(at, &text)),
            At::Whole | At::Known(_) => decode::within(at, ""),
        };
        let mut said = |said: &Said, marks: bool| {
            self.traces(shown, said.text(), marks, |byte| place(said.at(byte)));
        };
        said(&decoded.words, false);
        said(&decoded.hidden, false);
        said(&decoded.data, true);
        for (picture, at) in &decoded.pictures {
            if let Some(trace) = self.withheld.and_then(|withheld| withheld.in_picture(picture)) {
                self.found(shown, place(*at), trace);
            }
        }
        for (kind, at) in &decoded.other {
            self.add(shown, place(*at), *kind);
        }
    }

    /// Seeks what is withheld in a text; its ids, file names and tags as well where they could show.
    fn traces(&mut self, shown: &str, text: &str, marks: bool, place: impl Fn(usize) -> Within) {
        let Some(withheld) = self.withheld else { return };
        let mut traces = withheld.in_text(text);
        if marks {
            traces.extend(self.marks(withheld, text));
        }
        if !marks {
            traces.extend(withheld.in_names(text));
        } else if self.made == Made::ByAnybody {
            traces.extend(self.names(withheld, text));
        }
        for trace in traces {
            let within = place(trace.at);
            self.found(shown, within, trace);
        }
    }

    fn marks(&self, withheld: &Withheld<A>, text: &str) -> Vec<Match> {
        let same = |one: &Match, other: &Match| (&one.source, one.length) == (&other.source, other.length);
        let ordinary = || ordinary().flat_map(|text| withheld.in_marks(&text)).collect::<Vec<_>>();
        let found = withheld.in_marks(text).into_iter();
        found.filter(|trace| !self.ordinary.get_or_init(ordinary).iter().any(|known| same(known, trace))).collect()
    }

    /// Names where the words of a format stand as well: a rule of a style sheet may be called as somebody is.
    fn names(&self, withheld: &Withheld<A>, text: &str) -> Vec<Match> {
        let said = |text: &str, named: &Match| {
            text.get(named.at..).unwrap_or_default().chars().take(named.length).collect::<String>().to_lowercase()
        };
        let of = |text: String| withheld.in_names(&text).iter().map(|named| said(&text, named)).collect::<Vec<_>>();
        let mut found = withheld.in_names(text);
        found.retain(|named| {
            !self.ordinary_names.get_or_init(|| ordinary().flat_map(of).collect()).contains(&said(text, named))
        });
        found
    }

    /// The name of a file as a finding may tell it: what it says of a note is covered, and is itself a finding.
    fn name(&mut self, path: &str) -> String {
        let Some(withheld) = self.withheld else { return path.to_owned() };
        // Words of a name are parted by what parts words there; every sign keeps its place.
        let spaced: String = path.chars().map(|c| if matches!(c, '-' | '_' | '.' | '+') { ' ' } else { c }).collect();
        let mut traces = self.marks(withheld, path);
        traces.extend(withheld.in_text(&spaced));
        if self.made == Made::ByAnybody {
            traces.extend(self.names(withheld, &spaced));
        }
        let mut covered: Vec<char> = path.chars().collect();
        for trace in &traces {
            let start = path.get(..trace.at).map_or(0, |before| before.chars().count());
            covered.iter_mut().skip(start).take(trace.length).for_each(|letter| *letter = '•');
        }
        let shown: String = covered.into_iter().collect();
        for trace in traces {
            self.found(&shown, Within::Name, trace);
        }
        shown
    }

    fn found(&mut self, shown: &str, within: Within, trace: Match) {
        let Match { what, at: _, length, source } = trace;
        self.findings.push(Finding { file: shown.to_owned(), within, kind: kind(what), length, source: Some(source) });
    }

    /// Tells of a file what is known without reading it.
    pub(super) fn tell(&mut self, path: &str, within: Within, kind: FindingKind) {
        let shown = self.name(path);
        self.add(&shown, within, kind);
    }

    /// Looks through what lies beside the files of a package or a folder.
    pub(super) fn beside(&mut self, text: &str) {
        self.traces("", text, true, |_| Within::Whole);
    }

    fn add(&mut self, shown: &str, within: Within, kind: FindingKind) {
        self.findings.push(Finding { file: shown.to_owned(), within, kind, length: 0, source: None });
    }
}

/// What is written in our own templates and by the formats themselves.
fn ordinary() -> impl Iterator<Item = String> {
    render::built_in().map(decode::plain).chain([OF_FORMATS.to_owned()])
}

const fn kind(what: MatchKind) -> FindingKind {
    match what {
        MatchKind::Text => FindingKind::Text,
        MatchKind::Title => FindingKind::Title,
        MatchKind::Name => FindingKind::Name,
        MatchKind::Mark => FindingKind::Mark,
        MatchKind::Picture => FindingKind::Picture,
    }
}
