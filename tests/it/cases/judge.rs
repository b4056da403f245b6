//! Whether what a case says must hold does: a function for each field or two, and each gives what does not hold.

use std::collections::BTreeSet;

use base64::Engine as _;
use regex::Regex;
use serde_json::Value;

use super::editions::{Editions, Place, Written, flat};
use super::must::{Counted, Item, Must, Pictures, Sought, Title};
use super::places::matching;
use super::play::Played;
use super::told::{self, Problem};
use super::{paper, pictures};
use crate::support::Folder;

type Faults = Vec<String>;

/// Everything that does not hold.
pub(super) fn faults(must: &Must, played: &Played) -> Faults {
    let editions = played.editions();
    faults_in(must, played, &editions)
}

fn faults_in(must: &Must, played: &Played, editions: &Editions) -> Faults {
    // Every field is named, so that a new one is not forgotten.
    let Must {
        editions: places,
        exit,
        never,
        present,
        count,
        titles,
        never_titles,
        items,
        told,
        untold,
        says,
        never_says,
        record,
        never_record,
        shown,
        same,
        there,
        absent,
        holds,
        pictures,
        never_bytes,
        pdf_never,
        one_of,
    } = must;
    let look = Look { places, editions, played };
    let problems: Vec<Problem> = played.said.values().flat_map(|said| Problem::all(said)).collect();
    [
        exit.iter().filter_map(|(step, codes)| look.exit(step, codes)).collect(),
        never.iter().filter_map(|sought| look.never(sought)).collect(),
        present.iter().filter_map(|sought| look.present(sought)).collect(),
        count.iter().filter_map(|counted| look.count(counted)).collect(),
        titles.iter().filter_map(|title| look.title(title, true)).collect(),
        never_titles.iter().filter_map(|title| look.title(title, false)).collect(),
        items.iter().flat_map(|item| look.item(item)).collect(),
        told::missing(told, &problems),
        told::false_alarms(untold, &problems),
        says.iter().filter_map(|(step, pattern)| look.says(step, pattern, true)).collect(),
        never_says.iter().filter_map(|(step, pattern)| look.says(step, pattern, false)).collect(),
        record.iter().filter_map(|words| look.record(words, true)).collect(),
        never_record.iter().filter_map(|words| look.record(words, false)).collect(),
        shown.iter().filter_map(|words| look.shown(words)).collect(),
        same.iter().filter_map(|(one, two)| look.same(one, two)).collect(),
        there.iter().filter_map(|pattern| look.there(pattern, true)).collect(),
        absent.iter().filter_map(|pattern| look.there(pattern, false)).collect(),
        holds.iter().flat_map(|(pattern, words)| look.holds(pattern, words)).collect(),
        pictures.iter().flat_map(|wanted| look.pictures(wanted)).collect(),
        never_bytes.iter().filter_map(|coded| look.never_bytes(coded)).collect(),
        pdf_never.iter().flat_map(|words| paper::never(words, editions.files(places, &[]))).collect(),
        one_of_them(one_of, played, editions),
    ]
    .concat()
}

fn one_of_them(one_of: &[Must], played: &Played, editions: &Editions) -> Faults {
    let tried: Vec<Faults> = one_of.iter().map(|must| faults_in(must, played, editions)).collect();
    if tried.is_empty() || tried.iter().any(Vec::is_empty) {
        return Vec::new();
    }
    vec![format!("none of these holds: {}", tried.concat().join(" | "))]
}

/// What a case left, and where it is looked for unless a field says it.
struct Look<'c> {
    places: &'c [Place],
    editions: &'c Editions,
    played: &'c Played,
}

impl Look<'_> {
    fn files<'l>(&'l self, own: &'l [Place], patterns: &'l [String]) -> impl Iterator<Item = &'l Written> + use<'l> {
        self.editions.files(if own.is_empty() { self.places } else { own }, patterns)
    }

    fn exit(&self, step: &str, codes: &[i32]) -> Option<String> {
        let ended = step.parse().ok().and_then(|step: usize| *self.played.ended.get(&step)?);
        let right = ended.is_some_and(|code| codes.contains(&code));
        (!right).then(|| format!("step {step} ended with {ended:?}, not with one of {codes:?}"))
    }

    fn never(&self, sought: &Sought) -> Option<String> {
        let found = |file: &&Written| says(file, sought);
        let found: Vec<&str> =
            self.files(&sought.editions, &sought.files).filter(found).map(|file| file.path.as_str()).collect();
        (!found.is_empty()).then(|| format!("{:?} is in {}", sought.text, found.join(", ")))
    }

    fn present(&self, sought: &Sought) -> Option<String> {
        let found = self.files(&sought.editions, &sought.files).any(|file| says(file, sought));
        (!found).then(|| format!("{:?} is nowhere in {:?} {:?}", sought.text, sought.editions, sought.files))
    }

    fn count(&self, counted: &Counted) -> Option<String> {
        let Counted { text, regex, editions, files, min, max } = counted;
        let times = |file: &Written| match (text, regex) {
            (Some(text), None) => file.times(text),
            (None, Some(regex)) => Regex::new(regex).unwrap().find_iter(&file.text()).count(),
            _ => panic!("either words are counted or a pattern"),
        };
        let most = self.files(editions, files).map(times).max().unwrap_or(0);
        let what = text.iter().chain(regex).next().unwrap();
        let most_allowed = if *max == usize::MAX { "any number".to_owned() } else { max.to_string() };
        let right = (*min..=*max).contains(&most);
        (!right).then(|| format!("{what:?} is there {most} times, not {min} to {most_allowed}"))
    }

    /// The items in the JSON of those editions.
    fn all_items(&self, own: &[Place]) -> Vec<Value> {
        let mut items = Vec::new();
        for file in self.files(own, &["*.json".to_owned()]) {
            items_in(&serde_json::from_str(file.text().trim_start_matches('\u{feff}')).unwrap(), &mut items);
        }
        items
    }

    fn title(&self, title: &Title, wanted: bool) -> Option<String> {
        let items = self.all_items(&title.editions);
        let titles: BTreeSet<&str> = items.iter().filter_map(|item| item["title"].as_str()).collect();
        let is = if wanted { "missing" } else { "there" };
        let right = titles.contains(title.text.as_str()) == wanted;
        (!right).then(|| format!("the title {:?} is {is}; there are {titles:?}", title.text))
    }

    fn item(&self, item: &Item) -> Faults {
        let items = self.all_items(&item.editions);
        let called = |other: &&Value| other["title"] == item.title.as_str() && other.get("text").is_some();
        let Some(found) = items.iter().find(called) else {
            return vec![format!("no item is called {:?}", item.title)];
        };
        let said = flat(found["text"]["plain"].as_str().unwrap_or(""));
        let times = |words: &str| said.matches(&flat(words)).count();
        let once = item.text.iter().filter(|words| times(words) != 1);
        let not = item.not.iter().filter(|words| times(words) > 0);
        once.chain(not)
            .map(|words| format!("{words:?} is {} times in the item {:?}", times(words), item.title))
            .collect()
    }

    fn says(&self, step: &str, pattern: &str, wanted: bool) -> Option<String> {
        let all = self.played.all_said();
        let said =
            if step == "any" { Some(&all) } else { step.parse().ok().and_then(|step| self.played.said.get(&step)) };
        let Some(said) = said else { return Some(format!("step {step} says nothing, for it runs no program")) };
        let right = Regex::new(pattern).unwrap().is_match(said) == wanted;
        (!right).then(|| format!("step {step} {} {pattern:?}:\n{said}", if wanted { "does not say" } else { "says" }))
    }

    fn record(&self, words: &str, wanted: bool) -> Option<String> {
        let right = flat(&self.played.record()).contains(&flat(words)) == wanted;
        (!right).then(|| format!("{words:?} is {}on record", if wanted { "not " } else { "" }))
    }

    /// What nobody was shown is neither on record nor in an edition that rests on it.
    fn shown(&self, words: &str) -> Option<String> {
        let rests = [Place::Directors, Place::Public, Place::Sheet];
        let gone = self.record(words, false).is_some() || self.editions.files(&rests, &[]).any(|file| file.says(words));
        let shown = flat(&self.played.all_said()).contains(&flat(words));
        (gone && !shown).then(|| format!("{words:?} was never shown, and is on record or in an edition"))
    }

    fn same(&self, one: &str, two: &str) -> Option<String> {
        let [first, second] = [one, two].map(|path| Folder::read(&self.played.path(path)));
        if first.is_empty() || second.is_empty() {
            return Some(format!("there is nothing to compare in {one} or {two}"));
        }
        let all: BTreeSet<&str> = first.names().into_iter().chain(second.names()).collect();
        let bytes = |folder: &Folder, name: &str| folder.names().contains(&name).then(|| folder.bytes(name).to_vec());
        let other: Vec<&str> = all.into_iter().filter(|name| bytes(&first, name) != bytes(&second, name)).collect();
        (!other.is_empty()).then(|| format!("{one} and {two} differ in {}", other.join(", ")))
    }

    fn there(&self, pattern: &str, wanted: bool) -> Option<String> {
        let (folder, rest) = self.played.place(pattern);
        let found = matching(folder, rest);
        let is = if wanted { "nowhere" } else { "there" };
        (found.is_empty() == wanted).then(|| format!("{pattern} is {is} {found:?}"))
    }

    fn holds(&self, pattern: &str, words: &[String]) -> Faults {
        let (folder, rest) = self.played.place(pattern);
        let files = matching(folder, rest).into_iter().filter(|path| path.is_file());
        let text = |path| String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
        let held = flat(&files.map(text).collect::<Vec<_>>().join("\n"));
        let missing = words.iter().filter(|words| !held.contains(&flat(words)));
        missing.map(|words| format!("{pattern} does not hold {words:?}")).collect()
    }

    fn pictures(&self, wanted: &Pictures) -> Faults {
        let pictures: Vec<_> =
            self.files(&[], &[]).flat_map(|file| pictures::inside(&file.path, &file.bytes)).collect();
        let beyond = pictures.iter().filter_map(|(name, bytes)| Some(format!("{name}: {}", pictures::beyond(bytes)?)));
        let none = (pictures.is_empty() && *wanted == Pictures::Some).then(|| "there is no picture".to_owned());
        beyond.chain(none).collect()
    }

    fn never_bytes(&self, coded: &str) -> Option<String> {
        let hidden = base64::engine::general_purpose::STANDARD.decode(coded).unwrap();
        let holds = |form: Vec<u8>| form.windows(hidden.len()).any(|part| part == hidden);
        let found = self.files(&[], &[]).find(|file| pictures::forms(&file.path, &file.bytes).into_iter().any(holds));
        found.map(|file| format!("{} hidden bytes are in {}", hidden.len(), file.path))
    }
}

fn says(file: &Written, sought: &Sought) -> bool {
    if sought.struck { file.says_unstruck(&sought.text) } else { file.says(&sought.text) }
}

/// Whatever has a title and a place of its own.
fn items_in(value: &Value, items: &mut Vec<Value>) {
    match value {
        Value::Object(fields) => {
            if fields.get("title").is_some_and(Value::is_string) && fields.contains_key("anchor") {
                items.push(value.clone());
            }
            fields.values().for_each(|field| items_in(field, items));
        }
        Value::Array(list) => list.iter().for_each(|entry| items_in(entry, items)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
