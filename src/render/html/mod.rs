//! The report as web pages, and as one file that holds everything.
//!
//! Takes a report's content, the words and the user's own templates; gives the HTML files.
//! Touch this to change what templates get; touch `templates/html/` to change the pages.
//! Don't touch it to change what is said (`report`); only here is the template engine named.
//! Invariant: a text of the report reaches a page escaped, and is never read as a template.

mod agenda;
mod answers;
mod paper;
mod places;
mod policy;
mod prose;
mod register;
mod sheet;
mod site;
mod templates;
mod words;

pub(in crate::render) use self::agenda::agenda;
pub(in crate::render) use self::sheet::sheet;
pub(in crate::render) use self::site::files;
pub(in crate::render) use self::templates::built_in;
