//! The rules of the gate, each as a sentence.

mod built;
mod disk;
mod editions;
mod finder;
mod interference;
mod marks;
mod releases;
mod second_look;
mod standings;
mod texts;
mod wordings;
