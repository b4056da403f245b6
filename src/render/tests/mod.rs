//! What must hold for every page, whatever the report says.

mod sample;
mod site;
mod template;
