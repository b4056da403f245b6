//! A word for who waits: typesetting takes a moment.

use std::io::{IsTerminal as _, stderr};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::speaker::{Speaker, print, visible};

/// How long nobody needs a word.
const MOMENT: Duration = Duration::from_secs(1);

/// Says what is going on once it has taken a moment, until this is dropped.
pub(super) struct Patience {
    over: Option<Sender<()>>,
    waits: Option<JoinHandle<()>>,
}

impl Patience {
    /// Begins to wait, if there is something to wait for and a person at a terminal to tell.
    pub(super) fn new(needed: bool, speaker: &Speaker) -> Self {
        if !needed || !stderr().is_terminal() {
            return Self { over: None, waits: None };
        }
        let words = visible(&speaker.sentence("build-typesetting", &[]));
        Self::after(MOMENT, move || print(&words))
    }

    /// Begins to wait, and does `tell` once `moment` has passed.
    fn after(moment: Duration, tell: impl FnOnce() + Send + 'static) -> Self {
        let (over, until) = channel::<()>();
        let waits = thread::spawn(move || {
            if until.recv_timeout(moment) == Err(RecvTimeoutError::Timeout) {
                tell();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_waits_longer_than_a_moment_is_told_once_and_who_does_not_is_not() {
        let (told, heard) = channel();
        let tell = told.clone();
        let waits = Patience::after(Duration::from_millis(1), move || tell.send("long").unwrap());
        assert_eq!(heard.recv(), Ok("long"));
        drop(waits);
        drop(Patience::after(Duration::from_hours(1), move || told.send("short").unwrap()));
        assert_eq!(heard.recv(), Err(std::sync::mpsc::RecvError), "nothing more was said");
    }
}
