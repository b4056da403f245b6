//! `init`: a ready engagement that builds without a warning and releases nothing.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::exit::Exit;
use super::speaker::{Speaker, can_ask, tell};
use crate::audience::FOLDERS;
use crate::vault::{DRAFT_LISTS, slug};
use crate::wording::{Argument, Language};

/// Where an engagement begins, and what is known of it.
#[derive(Debug, Args)]
pub(super) struct Init {
    pub(super) folder: PathBuf,
    #[arg(long, visible_alias = "titel")]
    pub(super) title: Option<String>,
    #[arg(long, visible_alias = "opdrachtgever")]
    pub(super) client: Option<String>,
    #[arg(long, visible_alias = "begeleider")]
    pub(super) facilitator: Option<String>,
    #[arg(long, visible_alias = "mensen", value_delimiter = ',')]
    pub(super) people: Option<Vec<String>>,
    #[arg(long, visible_alias = "datum")]
    pub(super) date: Option<Date>,
}

/// Asks what it was not told, and writes the files. Nothing that is there already is touched.
pub(super) fn run(options: &Init, speaker: &Speaker) -> Exit {
    if has_engagement(&options.folder) {
        // Before asking anything: nobody likes to answer four questions for nothing.
        speaker.complain("init-exists", &[]);
        return Exit::Disk;
    }
    let ask =
        |given: &Option<String>, question| given.clone().or_else(|| can_ask().then(|| speaker.ask(question)).flatten());
    let title = ask(&options.title, "init-ask-title").filter(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| speaker.sentence("init-title", &[]));
    let client = ask(&options.client, "init-ask-client").unwrap_or_default();
    let facilitator = ask(&options.facilitator, "init-ask-facilitator").unwrap_or_default();
    let people = options.people.clone().or_else(|| {
        let line = can_ask().then(|| speaker.ask("init-ask-people")).flatten()?;
        Some(line.split(',').map(str::to_owned).collect())
    });
    let people = with_ids(&people.unwrap_or_default());
    let start = Start { title, client, facilitator, people, date: options.date.unwrap_or_else(today) };
    match write(&options.folder, &start, speaker.words().language()) {
        Ok(session) => {
            let folder = options.folder.display().to_string();
            let session = session.display().to_string();
            let arguments = [("folder", Argument::Text(&folder)), ("session", Argument::Text(&session))];
            tell(&speaker.sentence("init-done", &arguments));
            Exit::Done
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            speaker.complain("init-exists", &[]);
            Exit::Disk
        }
        Err(error) => {
            speaker.complain("cannot-write", &[("error", Argument::Text(&error.to_string()))]);
            Exit::Disk
        }
    }
}

/// What a new engagement says.
struct Start {
    title: String,
    client: String,
    facilitator: String,
    /// Id and name.
    people: Vec<(String, String)>,
    date: Date,
}

/// People by their names, each with a short id of its own.
fn with_ids(names: &[String]) -> Vec<(String, String)> {
    let mut people: Vec<(String, String)> = Vec::new();
    for name in names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        let first = slug(name.split_whitespace().next().unwrap_or(name));
        let taken = |id: &str| people.iter().any(|(other, _)| other == id);
        let whole = slug(name);
        let numbered = (2..).map(|number| format!("{whole}-{number}"));
        let id = [first, whole.clone()].into_iter().chain(numbered).find(|id| !id.is_empty() && !taken(id));
        people.extend(id.map(|id| (id, name.to_owned())));
    }
    people
}

fn write(folder: &Path, start: &Start, language: Language) -> io::Result<PathBuf> {
    let (engagement, session, files, member) = match language {
        Language::Dutch => (
            ("traject.yaml", include_str!("../../templates/start/nl/traject.yaml")),
            ("sessie.md", include_str!("../../templates/start/nl/sessie.md")),
            ("sessies", "werksessie-1"),
            ("naam", "deelnemer"),
        ),
        Language::English => (
            ("engagement.yaml", include_str!("../../templates/start/en/engagement.yaml")),
            ("session.md", include_str!("../../templates/start/en/session.md")),
            ("sessions", "working-session-1"),
            ("name", "member"),
        ),
    };
    let sessions = folder.join(files.0).join(format!("{}-{}", start.date, files.1));
    fs::create_dir_all(&sessions)?;
    create(&folder.join(engagement.0), &start.fill(engagement.1, member))?;
    let path = sessions.join(session.0);
    create(&path, &start.fill(session.1, member))?;
    ignore(&folder.join(".gitignore"))?;
    Ok(path)
}

/// Reports, packages and working folders stay out of a history that others may get. A list that is there already stays.
fn ignore(path: &Path) -> io::Result<()> {
    let folders = FOLDERS.iter().flat_map(|folder| [folder.dutch, folder.english]).map(|name| format!("/{name}/\n"));
    let rest = ["STAP-rapportage-*\n", "STAP-report-*\n", ".*.stap-report-work\n", ".stap-report.*\n", ".vrijgave-*\n"];
    let drafted = DRAFT_LISTS.map(|name| format!("{name}\n"));
    let list: String = folders.chain(rest.into_iter().map(str::to_owned)).chain(drafted).collect();
    match create(path, &list) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        done => done,
    }
}

fn has_engagement(folder: &Path) -> bool {
    ["traject.yaml", "engagement.yaml"].into_iter().any(|name| folder.join(name).exists())
}

/// Writes a new file; one that is there already is an error.
pub(super) fn create(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

impl Start {
    fn fill(&self, template: &str, (name, member): (&str, &str)) -> String {
        let people: Vec<String> = self
            .people
            .iter()
            .map(|(id, full)| format!("  - {{id: {id}, {name}: {}, is: {member}}}", quoted(full)))
            .collect();
        let people = if people.is_empty() { "  []".to_owned() } else { people.join("\n") };
        let present: Vec<&str> = self.people.iter().map(|(id, _)| id.as_str()).collect();
        // What was left open stands there as a comment, for a key without a value is an error.
        let open = |line: &str| {
            line.contains("{client}") && self.client.is_empty()
                || line.contains("{facilitator}") && self.facilitator.is_empty()
        };
        let lines = template.lines().map(|line| if open(line) { format!("# {line}\n") } else { format!("{line}\n") });
        // The user's own words go in last, so that a `{date}` in a title stays what it is.
        lines
            .collect::<String>()
            .replace("{date}", &self.date.to_string())
            .replace("{example}", present.first().unwrap_or(&"anna"))
            .replace("{present}", &present.join(", "))
            .replace("{people}", &people)
            .replace("{facilitator}", &quoted(&self.facilitator))
            .replace("{client}", &quoted(&self.client))
            .replace("{title}", &quoted(&self.title))
    }
}

/// A YAML scalar in double quotes.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// The day on the user's clock, for a file that is written once. No report depends on it.
#[expect(clippy::disallowed_methods, reason = "a new engagement needs a first date; the user changes it in the file")]
pub(super) fn today() -> Date {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    let days = i32::try_from(now.as_secs() / 86_400).unwrap_or_default();
    let epoch = jiff::civil::date(1970, 1, 1);
    epoch.checked_add(jiff::Span::new().days(days)).unwrap_or(epoch)
}
