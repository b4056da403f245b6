//! Names that are also ordinary words, and the words whose neighbourhood tells which is meant.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Words of a file.
pub(in crate::vault) struct WordList(BTreeSet<&'static str>);

impl WordList {
    /// The words of a file: parted by commas and line ends, without accents, in small letters.
    pub(in crate::vault) fn read(file: &'static str) -> Self {
        let lines = file.lines().filter(|line| !line.starts_with('#'));
        Self(lines.flat_map(|line| line.split(',')).map(str::trim).filter(|word| !word.is_empty()).collect())
    }

    pub(in crate::vault) fn has(&self, folded: &str) -> bool {
        self.0.contains(folded)
    }
}

/// A list that is read when it is first needed.
macro_rules! list {
    ($(#[$doc:meta])* $name:ident $file:literal) => {
        $(#[$doc])*
        pub(super) static $name: LazyLock<WordList> =
            LazyLock::new(|| WordList::read(include_str!(concat!("lists/", $file))));
    };
}

list!(
    /// What stands between a first name and a surname.
    BETWEEN "between-names.txt"
);
list!(
    /// "Mevrouw", "dr": no part of a name, and what follows is one.
    ADDRESS "forms-of-address.txt"
);
list!(
    /// What follows a verb at the head of a sentence and not a person's name: "Wil de directie …".
    AFTER_A_VERB "after-a-verb.txt"
);
list!(
    /// What only a person does.
    AFTER_A_NAME "after-a-name.txt"
);
list!(
    /// Finite verbs without a telling end.
    FINITE "finite-verbs.txt"
);
list!(
    /// "aan", "met", "volgens".
    BEFORE_A_NAME "before-a-name.txt"
);
list!(
    /// Behind these a verb may be stressed: "ik WIL het niet".
    SUBJECTS "subjects.txt"
);
list!(
    /// Abbreviations that are nobody's initials.
    NO_INITIALS "letters-that-are-no-name.txt"
);
list!(
    /// Ids such as "verkoper 2" name nobody.
    ROLES "roles.txt"
);
list!(FIRST_NAMES "first-names-that-are-words.txt");
list!(SURNAMES "surnames-that-are-words.txt");
list!(WITHOUT_ARTICLE "names-without-article.txt");

/// Whether a first name is also a word.
pub(super) fn is_word_as_first_name(folded: &str) -> bool {
    folded.chars().count() <= 2 || FIRST_NAMES.has(folded)
}

/// Whether a surname is also a word.
pub(super) fn is_word_as_surname(folded: &str) -> bool {
    folded.chars().count() <= 3 || SURNAMES.has(folded) || FIRST_NAMES.has(folded)
}

/// Whether the word stands at the head of a sentence without an article, so that a verb behind it tells nothing.
pub(super) fn stands_bare(folded: &str) -> bool {
    WITHOUT_ARTICLE.has(folded)
}

/// Whether a word is a finite verb by the look of it: "rijdt", "overlegde", "drives".
pub(super) fn is_finite(folded: &str) -> bool {
    if FINITE.has(folded) || AFTER_A_NAME.has(folded) {
        return true;
    }
    let long = folded.chars().count() >= 5;
    long && !AFTER_A_VERB.has(folded) && (folded.ends_with('t') || folded.ends_with("de") || folded.ends_with("te"))
}

/// Whether a word may tell what a person does where a person stands before it: an English verb by its ending, or how often.
pub(super) fn may_act(folded: &str) -> bool {
    let often =
        matches!(folded, "never" | "always" | "often" | "nooit" | "altijd" | "vaak" | "zijn" | "haar" | "his" | "her");
    let verb =
        folded.chars().count() >= 4 && (folded.ends_with('s') || folded.ends_with("ed")) && !folded.ends_with("ss");
    often || verb
}

/// Whether a word joins two names: "Bos en Visser".
pub(super) fn joins_names(folded: &str) -> bool {
    matches!(folded, "en" | "of" | "and" | "or")
}
