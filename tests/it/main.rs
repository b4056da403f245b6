//! One test program, so that the tests link once.

#![expect(
    clippy::disallowed_methods,
    clippy::string_slice,
    clippy::format_collect,
    clippy::format_push_string,
    clippy::case_sensitive_file_extension_comparisons,
    reason = "tests lay out folders of their own, read what the program wrote, and may fail on what they made themselves"
)]

#[cfg(test)]
mod architecture;
#[cfg(test)]
mod audit;
#[cfg(test)]
mod canaries;
#[cfg(test)]
mod cases;
#[cfg(test)]
mod commands;
#[cfg(test)]
mod compile_fail;
#[cfg(test)]
mod determinism;
#[cfg(test)]
mod diagnostics;
#[cfg(test)]
mod editions;
#[cfg(test)]
mod exports;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod importing;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod non_interference;
#[cfg(test)]
mod outside_in;
#[cfg(test)]
mod packages;
#[cfg(feature = "pdf")]
#[cfg(test)]
mod paper;
#[cfg(test)]
mod readme;
#[cfg(test)]
mod source_tree;
#[cfg(test)]
mod support;
#[cfg(test)]
mod test_command;
#[cfg(test)]
mod time;
#[cfg(not(feature = "pdf"))]
#[cfg(test)]
mod without_typesetter;
#[cfg(test)]
mod words;
