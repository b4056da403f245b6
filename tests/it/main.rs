//! One test program, so that the tests link once.

mod architecture;
#[cfg(test)]
mod canaries;
#[cfg(test)]
mod commands;
mod compile_fail;
#[cfg(test)]
mod determinism;
#[cfg(test)]
mod diagnostics;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod messages;
#[cfg(test)]
mod non_interference;
mod readme;
#[cfg(test)]
mod support;
#[cfg(test)]
mod words;
