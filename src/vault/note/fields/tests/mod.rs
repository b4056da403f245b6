//! What keys and values are, and what is none.

mod keys;
mod kinds;
mod value;
