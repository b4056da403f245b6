//! Which note a facilitator means who types an id, the end of one, a file's name or a title.

use super::request::NotRecorded;
use crate::vault::desk::Vault;
use crate::vault::note::{Found, Links, comparable};

impl Vault {
    /// The position of the note that `asked` means: found as a link finds it, else by its title.
    pub(in crate::vault) fn find_note(&self, links: &Links, asked: &str) -> Result<usize, NotRecorded> {
        match links.find(asked) {
            Found::One(note) => Ok(note),
            Found::Several(_) => Err(NotRecorded::SeveralNotes(asked.to_owned())),
            Found::Nothing => self.find_title(asked),
        }
    }

    /// The id of the note that `asked` means.
    ///
    /// # Errors
    /// When no note is called so, or more than one.
    pub fn note_id(&self, asked: &str) -> Result<String, NotRecorded> {
        let at = self.find_note(&Links::of(&self.admitted.notes), asked)?;
        let id = self.admitted.notes.get(at).map(|note| note.id.clone());
        id.ok_or_else(|| NotRecorded::UnknownNote(asked.to_owned()))
    }

    /// The ids of `people` but for those who are meant by `missing`, each by id, name, first name or another name; or
    /// the first one that means none of them.
    ///
    /// # Errors
    /// The first of `missing` that means nobody.
    pub fn all_but(&self, people: &[String], missing: &[&str]) -> Result<Vec<String>, String> {
        let mut left = people.to_vec();
        for asked in missing {
            let called = |id: &String| {
                let person = self.admitted.engagement.people.iter().find(|person| person.id.text == *id);
                comparable(id) == comparable(asked) || person.is_some_and(|person| person.is_called(asked))
            };
            let before = left.len();
            left.retain(|id| !called(id));
            if left.len() == before && !people.iter().any(called) {
                return Err((*asked).to_owned());
            }
        }
        Ok(left)
    }

    fn find_title(&self, asked: &str) -> Result<usize, NotRecorded> {
        let wanted = comparable(asked);
        let mut called =
            self.admitted.notes.iter().enumerate().filter(|(_, note)| comparable(&note.title.text) == wanted);
        match (called.next(), called.next()) {
            (Some((note, _)), None) => Ok(note),
            (Some(_), Some(_)) => Err(NotRecorded::SeveralNotes(asked.to_owned())),
            (None, _) => Err(NotRecorded::UnknownNote(asked.to_owned())),
        }
    }
}
