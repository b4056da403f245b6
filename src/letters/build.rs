//! Runs before the program is compiled: lays the letters that reports use where `files.rs` takes them from.
//!
//! The crate that brings them hands out all of its fonts in one list, so that a linker can leave none out; two thirds of
//! them are for formulas. Cargo calls this by its name in `Cargo.toml`.

#![expect(clippy::disallowed_methods, reason = "Cargo has a folder of its own to write in")]

use std::fmt::Write as _;
use std::fs;
use std::io::{Error, Result};
use std::path::PathBuf;

/// Every face of these families is laid out.
const FAMILIES: [&str; 2] = ["Libertinus Serif", "DejaVu Sans Mono"];

/// Writes the faces, and a list of them as Rust reads it.
fn main() -> Result<()> {
    // Nothing but this file asks for a new run.
    println!("cargo::rerun-if-changed=src/letters/build.rs");
    let out = std::env::var_os("OUT_DIR").map(PathBuf::from).ok_or_else(|| Error::other("Cargo names no folder"))?;
    let mut list = String::from("[\n");
    let faces = typst_assets::fonts().filter(|font| FAMILIES.iter().any(|family| names(font, family)));
    for (at, face) in faces.enumerate() {
        fs::write(out.join(format!("{at}.font")), face)?;
        writeln!(list, "    include_bytes!(\"{at}.font\").as_slice(),").map_err(Error::other)?;
    }
    list.push(']');
    fs::write(out.join("fonts.rs"), list)
}

/// Whether a font file says that it is of this family: names stand in it in UTF-16, the high byte first.
fn names(font: &[u8], family: &str) -> bool {
    let written: Vec<u8> = family.encode_utf16().flat_map(u16::to_be_bytes).collect();
    font.windows(written.len()).any(|part| part == written)
}
