//! The audit of what anybody hands over: it finds what was planted, and cries over nothing else.

mod clean;
mod command;
mod leaks;
mod plant;
