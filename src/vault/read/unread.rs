//! Files in which somebody may have typed, and that are not read: each is told once, with the reason.

use std::sync::LazyLock;

use super::phrases::phrases;

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// Plain text; a hidden ending makes `sessie.md` into `sessie.md.txt`.
    Text,
    /// Markdown under another ending than `.md`.
    Markdown,
    /// A document of an office program.
    Office,
    /// Another version of a file, which a synchroniser or a file manager put beside it.
    Copy,
    /// What an editor kept of an earlier version.
    Aside,
    /// What programs keep for themselves, by its name: `.sessie.md`, `~werk`.
    Hidden,
    /// Markdown among the user's own templates.
    Template,
    /// The engagement file, the record or the list of what was handed out, below the folder that it belongs in.
    Elsewhere,
    /// What was thrown away or kept as a backup; a whole folder.
    Bin,
    /// A file without an ending.
    NoEnding,
}

impl Unread {
    /// The word of the message files.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Office => "office",
            Self::Copy => "copy",
            Self::Aside => "aside",
            Self::Hidden => "hidden",
            Self::Template => "template",
            Self::Elsewhere => "elsewhere",
            Self::Bin => "bin",
            Self::NoEnding => "no-ending",
        }
    }
}

const TEXT: [&str; 8] = ["txt", "text", "asc", "org", "adoc", "rst", "log", "eml"];
const MARKDOWN: [&str; 8] = ["markdown", "mdown", "mkd", "mkdn", "mdwn", "mdtxt", "mdx", "rmd"];
const OFFICE: [&str; 18] = [
    "doc", "docx", "docm", "dot", "dotx", "odt", "ott", "fodt", "rtf", "rtfd", "pages", "wps", "wpd", "gdoc", "one",
    "html", "htm", "msg",
];

/// What is put behind the name of a file that was kept aside, or is not here yet.
const ASIDE: [&str; 9] = [".bak", ".orig", ".old", ".rej", ".icloud", ".download", ".part", ".save", ".tmp"];

/// What a synchroniser says in the name of a copy.
static COPIES: LazyLock<Vec<&str>> = LazyLock::new(|| phrases(include_str!("lists/copies.txt")));

/// The names of bins and backups.
static BINS: LazyLock<Vec<&str>> = LazyLock::new(|| phrases(include_str!("lists/bins.txt")));

/// Why a file of this name is not read; nothing when it is read, or nobody types in its like.
pub(super) fn unread(file: &str) -> Option<Unread> {
    let lower = file.to_lowercase();
    let bare = lower.trim_end();
    if let Some(kept) = bare.strip_prefix('#').and_then(|rest| rest.strip_suffix('#')) {
        return is_markdown(kept).then_some(Unread::Aside);
    }
    if bare.ends_with('~') || ASIDE.iter().any(|aside| bare.ends_with(aside)) {
        let own = bare.trim_end_matches('~');
        let own = ASIDE.iter().find_map(|aside| own.strip_suffix(aside)).unwrap_or(own);
        return [".md", ".yaml", ".yml"].iter().any(|typed| own.ends_with(typed)).then_some(Unread::Aside);
    }
    if bare.strip_suffix(".md").is_some_and(|stem| ASIDE.iter().any(|aside| stem.ends_with(aside))) {
        return Some(Unread::Aside);
    }
    // A system keeps what it knows of a file in one that begins with `._`, an office program who has it open in one that
    // begins with `~$`; nobody types there.
    if bare.starts_with(['.', '~']) && is_markdown(bare) && !["._", "~$"].iter().any(|own| bare.starts_with(own)) {
        return Some(Unread::Hidden);
    }
    let Some((stem, ending)) = bare.rsplit_once('.') else {
        let known = ["license", "licence", "makefile", "dockerfile", "readme", "leesmij", "copying"];
        return (!known.contains(&bare)).then_some(Unread::NoEnding);
    };
    // Our own packages, and what a reader is told about a folder.
    let about = ["stap-rapportage", "stap-report"].iter().any(|own| stem.starts_with(own))
        || ["readme", "leesmij", "license", "licence", "copying"].contains(&stem);
    if TEXT.contains(&ending) {
        return (!about).then_some(Unread::Text);
    }
    if MARKDOWN.contains(&ending) || (ending == "md" && bare.len() < lower.len()) {
        return (!about).then_some(Unread::Markdown);
    }
    if OFFICE.contains(&ending) {
        return (!about).then_some(Unread::Office);
    }
    (ending == "md" && says_copy(stem)).then_some(Unread::Copy)
}

/// Whether a name in small letters ends as that of a note does.
fn is_markdown(bare: &str) -> bool {
    bare.rsplit_once('.').is_some_and(|(_, ending)| ending == "md")
}

/// Whether a name says by itself that a synchroniser made the file, for want of knowing which version is true.
fn says_copy(stem: &str) -> bool {
    // A synchroniser says when, or nothing at all; a conflict of interests has no figure.
    let dated = |sign: &str| {
        stem.split_once(sign).is_some_and(|(_, rest)| {
            rest.contains(|c: char| c.is_ascii_digit()) || rest.trim_matches([')', ']']).is_empty()
        })
    };
    COPIES.iter().any(|said| stem.contains(said))
        || ["(conflict", "[conflict", "_conflict-", "-conflict-", ".conflict", "(conflicted"].into_iter().any(dated)
        || stem.rsplit_once('(').is_some_and(|(_, said)| {
            said.split_once(" conflict ").is_some_and(|(_, day)| day.starts_with(|c: char| c.is_ascii_digit()))
        })
        || stem
            .strip_suffix("_conflict")
            .and_then(|name| name.rsplit_once('_'))
            .is_some_and(|(_, moment)| moment.matches('-').count() > 2)
}

/// The name that a file had before something was put to it that does not by itself say it is a copy: `gesprek (1)`,
/// `gesprek 2`, `gesprek-LAPTOP`, `Kopie van gesprek`. It is one when what stands in both is much the same.
pub(super) fn first_name(stem: &str) -> Option<&str> {
    let mut name = stem;
    while let Some(shorter) = without_one(name) {
        name = shorter.trim();
    }
    (name.len() < stem.len() && !name.is_empty()).then_some(name)
}

fn without_one(stem: &str) -> Option<&str> {
    let digits = |text: &str| !text.is_empty() && text.len() <= 2 && text.chars().all(|c| c.is_ascii_digit());
    for before in ["Kopie van ", "kopie van ", "Copy of ", "copy of "] {
        if let Some(own) = stem.strip_prefix(before) {
            return Some(own);
        }
    }
    for behind in [" - kopie", " - Kopie", " - copy", " - Copy", " kopie", " copy", " (kopie)", " (copy)", "-kopie"] {
        if let Some(own) = stem.strip_suffix(behind) {
            return Some(own);
        }
    }
    if let Some((own, number)) = stem.strip_suffix(')').and_then(|rest| rest.rsplit_once('('))
        && digits(number)
    {
        return Some(own);
    }
    if let Some((own, number)) = stem.rsplit_once(' ')
        && digits(number)
    {
        return Some(own);
    }
    // OneDrive puts the machine's name behind it: as its maker calls it, or in capitals, as machines are called.
    let small = stem.to_ascii_lowercase();
    let made = ["macbook", "imac", "mac-mini", "laptop", "desktop", "ipad", "iphone", "surface"];
    if let Some(machine) =
        made.iter().filter_map(|made| small.find(&format!("-{made}")).or_else(|| small.find(made))).min()
        && let Some((own, _)) = stem.get(..=machine).and_then(|before| before.split_once('-'))
    {
        return Some(own);
    }
    let at = stem.char_indices().filter(|(_, c)| *c == '-').map(|(at, _)| at).find(|at| {
        let machine = stem.get(at + 1..).unwrap_or_default();
        machine.len() >= 2
            && machine.chars().any(|c| c.is_ascii_uppercase())
            && machine.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-')
    })?;
    stem.get(..at)
}

/// Whether two files say much the same: the lines of the shorter one are for the most part in the other.
pub(super) fn much_the_same(one: &str, other: &str) -> bool {
    let lines = |text: &str| -> Vec<String> {
        text.lines().map(|line| line.trim().to_owned()).filter(|line| line.chars().count() > 3).collect()
    };
    let (one, other) = (lines(one), lines(other));
    let (few, many) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let shared = few.iter().filter(|line| many.contains(line)).count();
    !few.is_empty() && shared * 2 > few.len()
}

/// Whether a folder, by its path in the engagement, is a bin or a backup.
pub(super) fn bin(folder: &str) -> bool {
    let folder = folder.to_lowercase();
    let (above, name) = folder.rsplit_once('/').unwrap_or(("", &folder));
    let of_logseq =
        above.rsplit('/').next() == Some("logseq") && ["bak", "version-files", ".recycle", ".bak"].contains(&name);
    BINS.contains(&name) || name.starts_with(".trash-") || of_logseq
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_why_its_file_is_not_read() {
        for (file, why) in [
            ("sessie.md.txt", Some(Unread::Text)),
            ("Notulen.TXT", Some(Unread::Text)),
            ("leesmij.txt", None),
            ("a.markdown", Some(Unread::Markdown)),
            ("notulen.docx", Some(Unread::Office)),
            ("a.pages", Some(Unread::Office)),
            ("flap", Some(Unread::NoEnding)),
            ("weinig (conflicted copy 2025-04-21).md", Some(Unread::Copy)),
            ("weinig (Marit's conflicted copy 2025-04-21).md", Some(Unread::Copy)),
            ("weinig (Conflict van Marit 2025-04-21).md", Some(Unread::Copy)),
            ("weinig.sync-conflict-20250421-101010-ABCDEFG.md", Some(Unread::Copy)),
            ("weinig (conflict).md", Some(Unread::Copy)),
            ("weinig (SFConflict marit@example.org 2025-04-21-10-10-10).md", Some(Unread::Copy)),
            ("weinig_DiskStation_Apr-21-101112-2025_Conflict.md", Some(Unread::Copy)),
            ("weinig (Selective Sync Conflict).md", Some(Unread::Copy)),
            ("weinig (case clash from Marit).md", Some(Unread::Copy)),
            ("weinig (# Name clash 2025-04-21 abc #).md", Some(Unread::Copy)),
            ("weinig [conflicted].md", Some(Unread::Copy)),
            ("weinig (Marit conflict 2025-04-21).md", Some(Unread::Copy)),
            ("weinig.bak.md", Some(Unread::Aside)),
            (".weinig.md.icloud", Some(Unread::Aside)),
            ("#weinig.md#", Some(Unread::Aside)),
            (".weinig.md", Some(Unread::Hidden)),
            ("~weinig.md", Some(Unread::Hidden)),
            ("._weinig.md", None),
            ("weinig (het conflict van 2024).md", None),
            ("gesprek_conflict.md", None),
            ("2025-03-13_conflict.md", None),
            ("weinig (conflict van belangen).md", None),
            ("Conflict van belangen.md", None),
            ("weinig.md.orig", Some(Unread::Aside)),
            ("weinig.md~", Some(Unread::Aside)),
            ("weinig.md", None),
            ("wat ging er mis in het conflict.md", None),
            ("conflict.md", None),
            ("foto.jpg", None),
            ("lijst.csv", None),
        ] {
            assert_eq!(unread(file), why, "{file}");
        }
    }

    #[test]
    fn a_number_or_a_machine_behind_a_name_may_be_a_copy() {
        assert_eq!(first_name("gesprek (1)"), Some("gesprek"));
        assert_eq!(first_name("gesprek 2"), Some("gesprek"));
        assert_eq!(first_name("gesprek-LAPTOP-7Q"), Some("gesprek"));
        assert_eq!(first_name("gesprek-Marits-MacBook-Pro"), Some("gesprek"));
        assert_eq!(first_name("gesprek-laptop"), Some("gesprek"));
        assert_eq!(first_name("Kopie van gesprek"), Some("gesprek"));
        assert_eq!(first_name("gesprek - kopie (2)"), Some("gesprek"));
        assert_eq!(first_name("2025-03-13-werksessie-1"), None);
        assert_eq!(first_name("gesprek"), None);
        assert!(much_the_same("# Een titel\n\nEen tekst.\n", "---\nsoort: hit\n---\n# Een titel\nEen tekst.\n"));
        assert!(!much_the_same("# Werksessie een\n- koffie is er\n", "# Werksessie twee\n- thee is er\n"));
    }

    #[test]
    fn bins_are_known_wherever_they_stand() {
        for folder in ["logseq/bak", "notities/logseq/bak", "$RECYCLE.BIN", "a/@eaDir", "__MACOSX", ".Trash-1000"] {
            assert!(bin(folder), "{folder}");
        }
        for folder in ["bak", "sessies", "logseq", "logseq/pages", "beelden"] {
            assert!(!bin(folder), "{folder}");
        }
    }
}
