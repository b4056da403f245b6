//! Numbers as people write them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

static NUMBERS: LazyLock<BTreeMap<&str, u32>> = LazyLock::new(|| {
    let lines = include_str!("lists/numbers.txt").lines().filter(|line| !line.starts_with('#'));
    let words = lines.filter_map(|line| line.split_once(' ')).filter_map(|(number, words)| {
        let number: u32 = number.parse().ok()?;
        Some(words.split(' ').map(move |word| (word, number)))
    });
    words.flatten().collect()
});

/// The number that a word in small letters, or one or two figures, stands for.
pub(super) fn number(word: &str) -> Option<u32> {
    let named = NUMBERS.get(word).copied();
    named.or_else(|| (word.len() <= 2).then(|| word.parse().ok()).flatten())
}
