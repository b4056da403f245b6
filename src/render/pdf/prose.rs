//! Formatted text as the templates get it: the same shapes, made fit for paper.
//!
//! Headings never skip a level, nothing lies deeper than the typesetter can go, and a link says its address.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::characters::LONG;
use super::setting::Setting;

/// How deep lists, quotes and callouts may lie in one another, and stress in stress; deeper ones are set as their content.
const DEEPEST: usize = 8;

/// Makes one text ready.
pub(super) fn settle(blocks: &mut Value, setting: &mut Setting<'_>, key: usize) {
    let mut text = Text { setting, key, heading: 0 };
    text.blocks(blocks, 0);
}

struct Text<'a, 'b> {
    setting: &'a mut Setting<'b>,
    key: usize,
    /// The level of the heading before, in this text.
    heading: u64,
}

impl Text<'_, '_> {
    fn blocks(&mut self, blocks: &mut Value, depth: usize) {
        let Some(list) = blocks.as_array_mut() else { return };
        if depth > DEEPEST {
            let flat = list.drain(..).flat_map(unwrapped).collect::<Vec<_>>();
            *list = flat;
        }
        for block in list {
            if let Some(block) = block.as_object_mut() {
                self.block(block, depth);
            }
        }
    }

    fn block(&mut self, block: &mut Map<String, Value>, depth: usize) {
        if let Some(level) = block.get_mut("level") {
            self.heading = level.as_u64().unwrap_or(1).clamp(1, self.heading + 1);
            *level = self.heading.into();
        }
        for name in ["text", "title"] {
            if let Some(pieces) = block.get_mut(name) {
                self.inlines(pieces, 0);
            }
        }
        // A line that ends where a long word may break would be stretched over the room that is left.
        let ragged = block.get("text").is_some_and(|text| longest_word(text) > LONG);
        block.insert("ragged".to_owned(), ragged.into());
        if let Some(inner) = block.get_mut("blocks") {
            self.blocks(inner, depth + 1);
        }
        for entry in arrays(block, &["items", "notes"]) {
            let Some(entry) = entry.as_object_mut() else { continue };
            if let Some(number) = entry.get("number").and_then(Value::as_u64) {
                self.setting.footnotes.insert(format!("footnote-{}-{number}", self.key));
            }
            if let Some(inner) = entry.get_mut("blocks") {
                self.blocks(inner, depth + 1);
            }
        }
        for cell in arrays(block, &["head"]) {
            self.inlines(cell, 0);
        }
        for cell in arrays(block, &["rows"]).filter_map(Value::as_array_mut).flatten() {
            self.inlines(cell, 0);
        }
    }

    fn inlines(&mut self, pieces: &mut Value, depth: usize) {
        let Some(list) = pieces.as_array_mut() else { return };
        if depth > DEEPEST {
            let mut words = String::new();
            for piece in list.iter() {
                plain(piece, &mut words);
            }
            *list = vec![serde_json::json!({ "is": "text", "text": words })];
        }
        for piece in list.iter_mut().filter_map(Value::as_object_mut) {
            if let Some(inner) = piece.get_mut("text") {
                self.inlines(inner, depth + 1);
            }
            match piece.get("is").and_then(Value::as_str) {
                Some("link") => link(piece),
                Some("picture") => self.setting.shown(piece.get("picture").and_then(Value::as_u64)),
                _ => {}
            }
        }
    }
}

/// A link says where it leads, unless its words do; the address it leads to is written as addresses are.
fn link(piece: &mut Map<String, Value>) {
    let mut words = String::new();
    piece.get("text").into_iter().for_each(|text| plain(text, &mut words));
    let Some(to) = piece.get("to").and_then(Value::as_str).map(str::to_owned) else { return };
    let scheme = ["https://", "http://", "mailto:", "tel:"];
    let short =
        scheme.iter().find_map(|scheme| to.strip_prefix(scheme)).unwrap_or(&to).trim_end_matches('/').to_owned();
    piece.insert("said".to_owned(), (!words.contains(&short)).into());
    piece.insert("shown".to_owned(), short.into());
    piece.insert("to".to_owned(), Value::Array(vec![written(&to).into()]));
}

/// An address in ASCII. In a list, so that it is not taken for words.
fn written(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// What stands inside a block that holds blocks; else the block itself.
fn unwrapped(block: Value) -> Vec<Value> {
    let inside = |value: &Value| match value {
        Value::Object(map) => map.get("blocks").and_then(Value::as_array).cloned(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => None,
    };
    let parts = match block.get("items").and_then(Value::as_array) {
        Some(items) => items.iter().filter_map(inside).flatten().collect(),
        None => match inside(&block) {
            Some(blocks) => blocks,
            None => return vec![block],
        },
    };
    parts.into_iter().flat_map(unwrapped).collect()
}

fn arrays<'a>(of: &'a mut Map<String, Value>, names: &'static [&str]) -> impl Iterator<Item = &'a mut Value> {
    let wanted = of.iter_mut().filter(|(name, _)| names.contains(&name.as_str()));
    wanted.filter_map(|(_, value)| value.as_array_mut()).flatten()
}

/// How many characters stand together without a space, addresses included.
fn longest_word(pieces: &Value) -> usize {
    let mut words = String::new();
    plain(pieces, &mut words);
    let shown = pieces.as_array().into_iter().flatten().filter_map(|piece| piece.get("shown").and_then(Value::as_str));
    let words = words.split_whitespace().chain(shown);
    words.map(|word| word.chars().count()).max().unwrap_or(0)
}

/// The words of a piece, or of a list of pieces.
fn plain(piece: &Value, out: &mut String) {
    match piece {
        Value::Array(pieces) => pieces.iter().for_each(|piece| plain(piece, out)),
        Value::Object(map) => map.get("text").into_iter().for_each(|text| plain(text, out)),
        Value::String(words) => out.push_str(words),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
