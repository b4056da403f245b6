//! Rows as notes: lists under headings, as a facilitator types them.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::literal::{lines, literal, without_end_of_action};
use super::mapping::Mapping;
use super::table::{Row, Table};
use crate::vault::kind::{HEADINGS, Kind, heading};
use crate::vault::note::comparable;
use crate::vault::note::fields::spoken_date;
use crate::wording::Language;

/// What is needed to write rows down.
pub(super) struct Transcript<'a> {
    pub(super) table: &'a Table,
    pub(super) mapping: &'a Mapping,
    pub(super) language: Language,
    /// What the ids begin with.
    pub(super) stem: &'a str,
    /// People by id and by every name they have, in one spelling; nothing for a name that two have.
    pub(super) people: &'a BTreeMap<String, Option<String>>,
    pub(super) told: Told,
    /// What the table itself calls the rows of each kind.
    pub(super) called: BTreeMap<Kind, Vec<String>>,
}

/// What there is to tell of the rows.
#[derive(Default)]
pub(super) struct Told {
    pub(super) kinds: BTreeMap<Kind, usize>,
    /// Columns whose cells are kept in parts that stay.
    pub(super) kept: Vec<String>,
    /// Columns that the mapping names and the table does not have.
    pub(super) missing: Vec<String>,
    /// What was said of the sort of a row, and is not in the mapping.
    pub(super) unknown: Vec<String>,
    /// Rows with somebody who is not in the engagement.
    pub(super) strangers: usize,
    /// Cells that hold no number or date where one should stand.
    pub(super) unread: usize,
    /// Rows without a text.
    pub(super) wordless: usize,
    /// Characters without a shape that were left out.
    pub(super) unseen: usize,
}

/// One row, taken apart.
#[derive(Default)]
struct Taken {
    fields: String,
    /// Column and cell.
    kept: Vec<(String, String)>,
}

impl Transcript<'_> {
    /// The sections with all rows; `mark` stands in them as a comment.
    pub(super) fn sections(&mut self, mark: &str) -> String {
        self.told.missing = self.missing();
        let table = self.table;
        let sorted: Vec<(&Row, Kind, Option<usize>)> = table.rows.iter().map(|row| self.sorted(row)).collect();
        let mut by_heading: BTreeMap<usize, String> = BTreeMap::new();
        for (row, kind, said) in sorted {
            let item = self.item(row, kind, said);
            let shown = if kind == Kind::IndividualView { Kind::Observation } else { kind };
            let at = HEADINGS.iter().position(|(known, ..)| *known == shown).unwrap_or(HEADINGS.len() - 1);
            *self.told.kinds.entry(kind).or_default() += 1;
            by_heading.entry(at).or_default().push_str(&item);
        }
        let mut text = String::new();
        for (at, items) in by_heading {
            let Some((_, dutch, english)) = HEADINGS.get(at) else { continue };
            let heading = match self.language {
                Language::Dutch => dutch,
                Language::English => english,
            };
            let mut comment = if text.is_empty() { vec![mark.to_owned()] } else { Vec::new() };
            comment.extend(self.called_under(at));
            let comment =
                if comment.is_empty() { String::new() } else { format!("<!-- {} -->\n\n", comment.join(": ")) };
            let _ = write!(text, "## {heading}\n\n{comment}{items}");
        }
        text
    }

    /// A row with its kind, and with the column that says so.
    fn sorted<'r>(&mut self, row: &'r Row) -> (&'r Row, Kind, Option<usize>) {
        let (kind, said) = self.kind(row);
        if let Some(cell) = said.and_then(|at| row.cells.get(at)) {
            let called = self.called.entry(kind).or_default();
            if !called.iter().any(|known| comparable(known) == comparable(cell.trim())) {
                called.push(cell.trim().to_owned());
            }
        }
        (row, kind, said)
    }

    /// What the table calls the rows under a heading, for a comment.
    fn called_under(&mut self, at: usize) -> Option<String> {
        let (kind, ..) = HEADINGS.get(at)?;
        let called = self.called.get(kind)?.clone();
        let said: Vec<String> = called.iter().flat_map(|name| lines(name)).map(|line| self.say(line)).collect();
        Some(said.join(" · "))
    }

    /// Columns that the mapping names and the table does not have; a list of columns wants one of them.
    fn missing(&self) -> Vec<String> {
        let mapping = self.mapping;
        let named = [&mapping.title, &mapping.recognised, &mapping.weight, &mapping.contributor, &mapping.owner];
        let named = named.into_iter().chain([&mapping.due, &mapping.date]).flatten();
        let missing = named.filter(|name| self.column(name).is_none()).cloned();
        let sorts = mapping.kind.iter().filter(|name| self.column(name).is_none());
        missing.chain(sorts.cloned()).collect()
    }

    /// Where a column stands.
    fn column(&self, name: &str) -> Option<usize> {
        self.table.columns.iter().position(|column| comparable(column) == comparable(name))
    }

    /// What a row says in a column; nothing where it says nothing.
    fn cell<'r>(&self, row: &'r Row, name: &str) -> Option<&'r str> {
        let cell = row.cells.get(self.column(name)?)?.trim();
        let silent = |word: &String| comparable(word) == comparable(cell);
        (!cell.is_empty() && !self.mapping.says_nothing.iter().any(silent)).then_some(cell)
    }

    /// The kind of a row, and the column that says so.
    fn kind(&mut self, row: &Row) -> (Kind, Option<usize>) {
        let mapping = self.mapping;
        let mut unknown = None;
        for name in &mapping.kind {
            let Some(said) = self.cell(row, name) else { continue };
            let is = |word: &String| comparable(word) == comparable(said);
            if let Some((kind, _)) = mapping.kinds.iter().find(|(_, words)| words.iter().any(is)) {
                return (*kind, self.column(name));
            }
            // A board may use the words of the method themselves.
            let method = |(_, dutch, english): &&(Kind, &str, &str)| {
                [dutch, english].iter().any(|heading| comparable(heading) == comparable(said))
            };
            let by_heading = HEADINGS.iter().find(method).map(|(kind, ..)| *kind);
            let by_name = || Kind::parse(said).filter(|kind| heading(*kind).is_some());
            if let Some(kind) = by_heading.or_else(by_name) {
                return (kind, self.column(name));
            }
            unknown.get_or_insert(said);
        }
        if let Some(said) = unknown
            && !self.told.unknown.iter().any(|known| known == said)
        {
            self.told.unknown.push(said.to_owned());
        }
        (mapping.otherwise, None)
    }

    /// A row as an item of a list.
    fn item(&mut self, row: &Row, kind: Kind, said: Option<usize>) -> String {
        let mapping = self.mapping;
        let texts = [mapping.title.as_deref(), Some(mapping.text.as_str())].into_iter().flatten();
        let texts: Vec<usize> = texts.filter_map(|name| self.column(name)).collect();
        let mut words: Vec<String> = Vec::new();
        for cell in texts.iter().filter_map(|at| row.cells.get(*at)) {
            for line in lines(cell) {
                words.push(self.say(line));
            }
        }
        words.retain(|line| !line.is_empty());
        if words.is_empty() {
            self.told.wordless += 1;
            words.push(match self.language {
                Language::Dutch => format!("(rij {} zonder tekst)", row.number),
                Language::English => format!("(row {} without a text)", row.number),
            });
        }
        let taken = self.take(row, kind, said, &texts);
        let mut rest = words.into_iter();
        let first = rest.next().unwrap_or_default();
        let first = if kind == Kind::Action { without_end_of_action(&first) } else { first };
        let mut item = format!("- {first} {{#{}-{}{}}}\n", self.stem, row.number, taken.fields);
        for line in rest {
            let _ = write!(item, "\n  {line}\n");
        }
        if !taken.kept.is_empty() {
            item.push_str(match self.language {
                Language::Dutch => "\n  :::vertrouwelijk\n",
                Language::English => "\n  :::confidential\n",
            });
            for (column, cell) in taken.kept {
                let mut said = lines(&cell);
                let first = said.next().unwrap_or_default();
                let _ = writeln!(item, "  {}", self.say(&format!("{column}: {first}")));
                for line in said {
                    let _ = writeln!(item, "  {}", self.say(line));
                }
            }
            item.push_str("  :::\n");
        }
        item.push('\n');
        item
    }

    fn say(&mut self, line: &str) -> String {
        let said = literal(line);
        self.told.unseen += said.unseen;
        said.text
    }

    /// The keys of a row's note, and what has no key.
    fn take(&mut self, row: &Row, kind: Kind, said: Option<usize>, texts: &[usize]) -> Taken {
        let mapping = self.mapping;
        let mut taken = Taken::default();
        let mut used: Vec<usize> = texts.to_vec();
        if kind == Kind::IndividualView {
            taken.fields.push_str(" .individual-view");
        }
        for (name, key, read) in [
            (&mapping.recognised, ["herkend", "recognised"], Read::Count),
            (&mapping.weight, ["gewicht", "weight"], Read::Weight),
            (&mapping.contributor, ["inbrenger", "contributor"], Read::Person),
            (&mapping.owner, ["eigenaar", "owner"], Read::Person),
            (&mapping.due, ["uiterlijk", "due"], Read::Day),
        ] {
            let Some((at, cell)) = name.as_ref().and_then(|name| Some((self.column(name)?, self.cell(row, name))))
            else {
                continue;
            };
            let Some(cell) = cell else {
                used.push(at);
                continue;
            };
            if let Some(value) = self.value(cell, read) {
                let [dutch, english] = key;
                let key = if self.language == Language::Dutch { dutch } else { english };
                let plain = value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
                let quote = if plain { "" } else { "\"" };
                let _ = write!(taken.fields, " {key}={quote}{value}{quote}");
                used.push(at);
            }
        }
        // Above them all it stands once already what the table calls them, if that is one name.
        used.extend(said.filter(|_| self.called.get(&kind).is_some_and(|called| called.len() == 1)));
        for (at, cell) in row.cells.iter().enumerate().filter(|(at, _)| !used.contains(at)) {
            let silent = mapping.says_nothing.iter().any(|word| comparable(word) == comparable(cell.trim()));
            if cell.trim().is_empty() || silent {
                continue;
            }
            let column = self.name(at);
            if said != Some(at) && !self.told.kept.contains(&column) {
                self.told.kept.push(column.clone());
            }
            taken.kept.push((column, cell.clone()));
        }
        taken
    }

    /// What a column is called.
    fn name(&self, at: usize) -> String {
        let name = self.table.columns.get(at).map_or("", String::as_str);
        match (name, self.language) {
            ("", Language::Dutch) => format!("kolom {}", at + 1),
            ("", Language::English) => format!("column {}", at + 1),
            (name, _) => name.to_owned(),
        }
    }

    /// A cell as the value of a key; nothing when it cannot be one, and then it is kept as it stands.
    fn value(&mut self, cell: &str, read: Read) -> Option<String> {
        let whole = || cell.parse::<u32>().ok().filter(|_| cell.bytes().all(|byte| byte.is_ascii_digit()));
        let value = match read {
            // Nobody recognised it: that is no number to print.
            Read::Count if whole() == Some(0) => return None,
            Read::Count => whole().map(|count| count.to_string()),
            Read::Weight => whole().filter(|weight| (1..=5).contains(weight)).map(|weight| weight.to_string()),
            Read::Day => day(cell, self.language).map(|date| date.to_string()),
            Read::Person => {
                let person = self.people.get(&comparable(cell)).cloned().flatten();
                self.told.strangers += usize::from(person.is_none());
                return person;
            }
        };
        self.told.unread += usize::from(value.is_none());
        value
    }
}

/// How a cell is read.
#[derive(Clone, Copy)]
enum Read {
    Count,
    Weight,
    Person,
    Day,
}

/// The day that a cell says, as a spreadsheet of that language shows it, or a time on that day.
pub(super) fn day(cell: &str, language: Language) -> Option<jiff::civil::Date> {
    let cell = cell.trim();
    let spoken = |text: &str| spoken_date(text, language, None);
    let before_time = cell.split_once('T').filter(|(day, _)| day.len() == 10).map(|(day, _)| day);
    let timed =
        cell.rsplit_once(' ').filter(|(_, time)| time.contains(':')).map(|(day, _)| day.trim_end_matches([' ', ',']));
    spoken(cell).or_else(|| spoken(before_time.or(timed)?))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::day;
    use crate::wording::Language;

    #[test]
    fn a_day_is_read_as_a_spreadsheet_shows_it() {
        for cell in
            ["2025-04-02", "2025-04-02T10:00:00Z", "2-4-2025 10:00", "02/04/2025", "2 april 2025", "2025-04-02 9:30"]
        {
            assert_eq!(day(cell, Language::Dutch), Some(date(2025, 4, 2)), "{cell}");
        }
        assert_eq!(day("02/04/2025", Language::English), None);
        assert_eq!(day("morgen", Language::Dutch), None);
    }
}
