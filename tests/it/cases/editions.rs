//! The folders that the program writes, and every way in which a file in them says words.

use std::cell::OnceCell;
use std::path::Path;

use regex::Regex;
use serde::Deserialize;
use stap_report::audit;

use super::places::{like, matching};
use crate::support::{Edition, Folder, members};

/// Where something is looked for.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Place {
    Draft,
    Directors,
    Public,
    PublicDraft,
    Sheet,
    Group,
    Facilitator,
    /// The packages that lie in the engagement.
    Package,
    /// The folder that `{out}` stands for.
    Out,
}

impl Place {
    /// What leaves the room or may: here a word is looked for when a case says no more.
    const OUTSIDE: [Self; 7] =
        [Self::Draft, Self::Directors, Self::Public, Self::PublicDraft, Self::Sheet, Self::Package, Self::Out];

    /// Its folders, Dutch and English.
    fn folders(self) -> Vec<&'static str> {
        match self {
            Self::Draft => vec![Edition::Draft.folder(), "draft-for-the-group"],
            Self::Directors => vec![Edition::Directors.folder(), "report-directors"],
            Self::Public => vec![Edition::Public.folder(), "report-public"],
            Self::PublicDraft => vec![Edition::PublicDraft.folder(), "draft-public-for-the-group"],
            Self::Sheet => {
                vec![Edition::Sheet.folder(), "consent-sheet", "vrijgaveblad-openbaar", "consent-sheet-public"]
            }
            Self::Group => vec![Edition::Group.folder(), "CONFIDENTIAL-group"],
            Self::Facilitator => vec![Edition::Facilitator.folder(), "CONFIDENTIAL-facilitator"],
            Self::Package | Self::Out => Vec::new(),
        }
    }

    /// What was written there.
    fn read(self, engagement: &Path, out: &Path) -> Vec<Written> {
        let below = |folder: &Path, name: &str| {
            let folder = Folder::read(folder);
            folder.files().map(|(path, bytes)| Written::new(self, &format!("{name}/{path}"), bytes)).collect::<Vec<_>>()
        };
        if self == Self::Out {
            return below(out, "out");
        }
        if self == Self::Package {
            let packages = matching(engagement, "*.zip").into_iter();
            let named = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
            return packages.map(|path| Written::new(self, &named(&path), &std::fs::read(&path).unwrap())).collect();
        }
        self.folders().into_iter().flat_map(|name| below(&engagement.join(name), name)).collect()
    }
}

/// Everything that was written, in every place.
pub(super) struct Editions(Vec<Written>);

impl Editions {
    pub(super) fn read(engagement: &Path, out: &Path) -> Self {
        let all = Place::OUTSIDE.into_iter().chain([Place::Group, Place::Facilitator]);
        Self(all.flat_map(|place| place.read(engagement, out)).collect())
    }

    /// The files in those places whose names are like one of the patterns. Without a place it is everything that leaves
    /// the room, without a pattern every file.
    pub(super) fn files<'e>(
        &'e self,
        places: &'e [Place],
        patterns: &'e [String],
    ) -> impl Iterator<Item = &'e Written> + use<'e> {
        let places = if places.is_empty() { &Place::OUTSIDE } else { places };
        let wanted = |file: &Written| patterns.is_empty() || patterns.iter().any(|pattern| like(file.name(), pattern));
        self.0.iter().filter(move |file| places.contains(&file.place) && wanted(file))
    }
}

/// A file that the program wrote.
pub(super) struct Written {
    place: Place,
    /// Its path, the folder of its edition included.
    pub(super) path: String,
    pub(super) bytes: Vec<u8>,
    words: OnceCell<String>,
}

impl Written {
    fn new(place: Place, path: &str, bytes: &[u8]) -> Self {
        Self { place, path: path.to_owned(), bytes: bytes.to_vec(), words: OnceCell::new() }
    }

    fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap()
    }

    pub(super) fn has_ending(&self, ending: &str) -> bool {
        self.name().rsplit_once('.').is_some_and(|(_, own)| own == ending)
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// Whether it says this, in its name or in any way.
    pub(super) fn says(&self, words: &str) -> bool {
        self.words.get_or_init(|| flat(&words_of(&self.path, &self.bytes))).contains(&flat(words))
    }

    /// Whether a page says this to a reader in another way than struck out.
    pub(super) fn says_unstruck(&self, words: &str) -> bool {
        if !self.has_ending("html") {
            return self.says(words);
        }
        let struck = Regex::new(r"(?is)<(?:del|s|strike)\b.*?</(?:del|s|strike)>").unwrap();
        let page = struck.replace_all(&self.text(), " ").into_owned();
        flat(&audit::words("page.html", page.as_bytes())).contains(&flat(words))
    }

    /// How often a reader is told this.
    pub(super) fn times(&self, words: &str) -> usize {
        let text = if self.has_ending("html") { audit::words("page.html", &self.bytes) } else { self.text() };
        flat(&text).matches(&flat(words)).count()
    }
}

/// All words of a file, and its name: as it stands there, marks and entities undone, folded lines joined, parts unpacked.
fn words_of(path: &str, bytes: &[u8]) -> String {
    let mut all = path.to_owned() + "\n";
    if bytes.starts_with(b"PK") {
        for (name, part) in members(bytes) {
            all.push_str(&words_of(&name, &part));
        }
        return all;
    }
    // What is no text shall not count as the sign for a letter that is lost.
    all.push_str(
        &String::from_utf8_lossy(bytes)
            .replace('\u{fffd}', if str::from_utf8(bytes).is_ok() { "\u{fffd}" } else { "" }),
    );
    all.push('\n');
    all.push_str(&audit::everything(path, bytes));
    all
}

/// Words as they are compared: letters' case, blanks and what nobody sees aside.
pub(super) fn flat(text: &str) -> String {
    const UNSEEN: [char; 6] = ['\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}', '\u{feff}'];
    let seen = text.replace(UNSEEN, "");
    let mut flat = String::with_capacity(seen.len());
    for letter in seen.chars() {
        if !letter.is_whitespace() {
            flat.extend(letter.to_lowercase());
        } else if !flat.ends_with(' ') {
            flat.push(' ');
        }
    }
    flat
}

#[test]
fn words_are_found_in_whatever_way_they_are_said() {
    let says = |name: &str, bytes: &[u8]| Written::new(Place::Draft, name, bytes).says("Te weinig");
    assert!(says("a.html", b"<p>te <b>wei</b>nig</p>") && says("a.html", b"<img alt='te&nbsp;weinig'>"));
    assert!(says("a.json", br#"{"a": "te\u0020weinig"}"#) && says("a.ics", b"SUMMARY:te wei\r\n nig\r\n"));
    assert!(says("te weinig.css", b"") && says("a.txt", "TE\n  wei\u{ad}nig".as_bytes()) && !says("a.txt", b"te veel"));
    let struck = Written::new(Place::Draft, "a.html", b"<p><del>te weinig</del> te veel</p>");
    assert!(struck.says("te weinig") && !struck.says_unstruck("te weinig") && struck.says_unstruck("te veel"));
    assert_eq!(Written::new(Place::Draft, "a.html", b"<p>een <i>een</i> twee</p>").times("een"), 2);
}
