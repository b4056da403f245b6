//! What a report promises, sentence by sentence.

mod chain;
mod conversation;
mod course;
mod editions;
mod measured;
mod order;
mod page_one;
mod reading;
mod words;
