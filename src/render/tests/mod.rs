//! What must hold for every page, whatever the report says.

#[cfg(feature = "pdf")]
mod paper;
mod sample;
mod shapes;
mod sheet;
mod site;
mod template;
