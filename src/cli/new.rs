//! `new`: a note of its own, with the three tags that are enough to start.

use std::io;
use std::path::PathBuf;

use clap::Args;

use super::exit::Exit;
use super::init::{create, quoted};
use super::manner::Manner;
use super::speaker::{Speaker, tell};
use crate::vault::{Kind, Vault, slug};
use crate::wording::{Argument, Language};

/// What a note is to be.
#[derive(Debug, Args)]
pub(super) struct New {
    pub(super) kind: String,
    pub(super) title: String,
    #[arg(long, visible_alias = "sessie")]
    pub(super) session: Option<String>,
    #[arg(long, visible_alias = "map", default_value = ".")]
    pub(super) folder: PathBuf,
}

/// Names that Windows keeps for devices: a file of that name cannot be opened there.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Writes the note in the folder of its session and says where. A note stays until its flag says otherwise.
pub(super) fn run(options: &New, manner: Manner, language: Language) -> Exit {
    if !options.folder.is_dir() {
        Speaker::new(language).complain("no-such-folder", &[]);
        return Exit::Usage;
    }
    let vault = Vault::open(&options.folder, None);
    let speaker = Speaker::new(manner.lang.map_or_else(|| vault.language(), Language::from));
    let Some(kind) = Kind::parse(&options.kind) else {
        let kinds: Vec<&str> = Kind::ALL.iter().map(|kind| name(*kind, vault.language())).collect();
        speaker.complain("new-unknown-kind", &[("kinds", Argument::Text(&kinds.join(", ")))]);
        return Exit::Usage;
    };
    let Some((folder, session)) = vault.session_home(options.session.as_deref()) else {
        speaker.complain("new-no-session", &[]);
        return Exit::Usage;
    };
    let path = folder.join(format!("{}.md", stem(&options.title, name(kind, vault.language()))));
    let shown = path.display().to_string();
    match create(&path, &text(kind, &options.title, session, vault.language())) {
        Ok(()) => {
            tell(&shown);
            Exit::Done
        }
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            speaker.complain("new-exists", &[("file", Argument::Text(&shown))]);
            Exit::Disk
        }
        Err(error) => {
            speaker.complain("cannot-write", &[("error", Argument::Text(&error.to_string()))]);
            Exit::Disk
        }
    }
}

fn name(kind: Kind, language: Language) -> &'static str {
    match language {
        Language::Dutch => kind.dutch(),
        Language::English => kind.english(),
    }
}

/// A file name that every system takes: short, plain, and no device.
fn stem(title: &str, kind: &str) -> String {
    let slug: String = slug(title).chars().filter(char::is_ascii).take(60).collect();
    let slug = slug.trim_matches('-');
    let device = DEVICES.contains(&slug) || (slug.len() == 4 && (slug.starts_with("com") || slug.starts_with("lpt")));
    if slug.is_empty() || device { format!("{kind}-{slug}").trim_end_matches('-').to_owned() } else { slug.to_owned() }
}

fn text(kind: Kind, title: &str, session: Option<&str>, language: Language) -> String {
    let title = quoted(title);
    let of = |key: &str| session.map(|id| format!("{key}: {}\n", quoted(id))).unwrap_or_default();
    match language {
        Language::Dutch => format!(
            "---\nsoort: {}\ntitel: {title}\n{}eigenaar: groep\nvertrouwelijk: ja  # nee = stel voor om dit vrij te geven\n---\n\n",
            kind.dutch(),
            of("sessie")
        ),
        Language::English => format!(
            "---\nkind: {}\ntitle: {title}\n{}owner: group\nconfidential: yes  # no = propose to release this\n---\n\n",
            kind.english(),
            of("session")
        ),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn a_file_name_is_one_that_every_system_takes() {
        assert_eq!(stem("We zien elkaar te weinig!", "hit"), "we-zien-elkaar-te-weinig");
        assert_eq!(stem("CON", "hit"), "hit-con");
        assert_eq!(stem("lpt1", "hit"), "hit-lpt1");
        assert_eq!(stem("…", "hit"), "hit");
        assert_eq!(stem("日本", "hit"), "hit");
        assert!(stem(&"lang ".repeat(60), "hit").len() <= 60);
        assert_eq!(Path::new(&stem("../../etc", "hit")).components().count(), 1);
    }
}
