//! Words that nobody uses: unlike any word of any language, and easy to say.

use std::collections::BTreeMap;

const BEGINS: [&str; 16] = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "z"];
const VOWELS: [&str; 5] = ["a", "e", "i", "o", "u"];

/// The invented word that belongs to a label: always the same one, of fourteen letters.
pub(crate) fn invented(label: &str) -> String {
    // FNV-1a, so that a label's word does not hang on what other labels there are.
    let mut state = label
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |state, byte| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let mut pick = |letters: &[&'static str]| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        letters[usize::try_from(state >> 33).unwrap() % letters.len()]
    };
    (0..7).flat_map(|_| [pick(&BEGINS), pick(&VOWELS)]).collect()
}

/// Texts in which `‹label›` stands for an invented word, and which labels were met.
#[derive(Default)]
pub(crate) struct Invented(BTreeMap<String, String>);

impl Invented {
    /// `text` with an invented word for every label.
    pub(crate) fn fill(&mut self, text: &str) -> String {
        let mut parts = text.split('‹');
        let mut filled = parts.next().unwrap().to_owned();
        for part in parts {
            let (label, rest) = part.split_once('›').expect("a label is closed");
            let word = self.0.entry(label.to_owned()).or_insert_with(|| invented(label));
            filled.push_str(word);
            filled.push_str(rest);
        }
        filled
    }

    /// The labels that begin with `class`, and their words.
    pub(crate) fn labelled<'a>(&'a self, class: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let all = self.0.iter().map(|(label, word)| (label.as_str(), word.as_str()));
        all.filter(move |(label, _)| label.starts_with(class))
    }
}
