//! A picture's file, drawn anew.

use std::path::Path;

use super::canvas::painted;
use super::drawing::drawing;
use super::encoded::encoded;
use crate::diagnostics::Fact;
use crate::vault::read::file;

/// No picture that a report needs is a larger file.
const MOST: u64 = 50 * 1024 * 1024;

/// A picture as it goes out.
pub(in crate::vault::read) struct Shown {
    /// The file.
    pub(in crate::vault::read) bytes: Vec<u8>,
    /// The ending that goes with it.
    pub(in crate::vault::read) ending: &'static str,
    /// A mark of what it shows: another picture has another.
    pub(in crate::vault::read) mark: String,
    /// The words that can be read in a drawing.
    pub(in crate::vault::read) words: String,
}

/// What the picture at `path` shows; or why it cannot go out.
pub(in crate::vault::read) fn read(path: &Path) -> Result<Shown, Fact> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    let (canvas, from, words) = match ending.as_str() {
        "svg" => {
            let (canvas, words) = drawing(&file::bytes(path, MOST)?)?;
            (canvas, None, words)
        }
        "jpg" | "jpeg" | "png" | "webp" => {
            let (canvas, format) = painted(&file::bytes(path, MOST)?)?;
            (canvas, Some(format), String::new())
        }
        "heic" | "heif" | "avif" => return Err(Fact::Word("heic")),
        _ => return Err(Fact::Word("other-format")),
    };
    let mark = canvas.mark();
    let (bytes, ending) = encoded(canvas, from)?;
    Ok(Shown { bytes, ending, mark, words })
}
