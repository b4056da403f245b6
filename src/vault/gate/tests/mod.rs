//! The rules of the gate, each as a sentence.

mod built;
mod disk;
mod editions;
mod finder;
mod interference;
mod releases;
mod standings;
mod texts;
mod wordings;
