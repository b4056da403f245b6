//! A word for who waits: typesetting takes a moment.

use std::io::{IsTerminal as _, stderr};
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::speaker::{Speaker, print, visible};

/// How long nobody needs a word.
const MOMENT: Duration = Duration::from_secs(1);

/// Says what is going on once it has taken a moment, until this is dropped. Only a person at a terminal is told.
pub(super) struct Patience {
    over: Option<Sender<()>>,
    waits: Option<JoinHandle<()>>,
}

impl Patience {
    /// Begins to wait, if there is something to wait for.
    pub(super) fn new(needed: bool, speaker: &Speaker) -> Self {
        if !needed || !stderr().is_terminal() {
            return Self { over: None, waits: None };
        }
        let words = visible(&speaker.sentence("build-typesetting", &[]));
        let (over, until) = channel::<()>();
        let waits = thread::spawn(move || {
            if until.recv_timeout(MOMENT) == Err(std::sync::mpsc::RecvTimeoutError::Timeout) {
                print(&words);
            }
        });
        Self { over: Some(over), waits: Some(waits) }
    }
}

impl Drop for Patience {
    fn drop(&mut self) {
        drop(self.over.take());
        if let Some(waits) = self.waits.take() {
            // A thread that only prints has nothing to report.
            drop(waits.join());
        }
    }
}
