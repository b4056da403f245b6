//! Which notes an error keeps in the room, edition by edition: none stops another.

use crate::audience::Edition;

/// Which notes have an error, by their position in the list of notes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::vault) struct Faulty {
    /// In what every edition is made of.
    everywhere: Vec<bool>,
    /// In that, or in a text written for the public edition alone.
    public: Vec<bool>,
}

impl Faulty {
    /// Of as many notes, those that are faulty everywhere.
    pub(in crate::vault) fn everywhere(notes: Vec<bool>) -> Self {
        Self { public: notes.clone(), everywhere: notes }
    }

    /// Which notes have an error for `edition`.
    pub(in crate::vault) fn of(&self, edition: Edition) -> &[bool] {
        match edition {
            Edition::Facilitator | Edition::Group | Edition::Directors => &self.everywhere,
            Edition::Public => &self.public,
        }
    }

    /// Marks the note at `at`, for the public edition alone or for every one.
    pub(in crate::vault) fn mark(&mut self, at: usize, public_alone: bool) {
        let columns = if public_alone {
            [None, Some(&mut self.public)]
        } else {
            [Some(&mut self.everywhere), Some(&mut self.public)]
        };
        for column in columns.into_iter().flatten() {
            if let Some(faulty) = column.get_mut(at) {
                *faulty = true;
            }
        }
    }
}
