//! The content security policy: a page asks for nothing, and runs nothing but its own style and script.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// Where a page's pictures come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pictures {
    /// It shows none.
    None,
    /// The files beside it. `'self'` is not enough: some browsers give a page opened from disk no origin at all.
    Beside,
    /// The page itself.
    Inside,
}

/// The policy of a page with this style, this script (or none) and such pictures.
pub(super) fn policy(style: &str, script: Option<&str>, pictures: Pictures) -> String {
    let mut policy = format!("default-src 'none'; style-src {}", fingerprint(style));
    if let Some(script) = script {
        policy.push_str("; script-src ");
        policy.push_str(&fingerprint(script));
    }
    policy.push_str(match pictures {
        Pictures::None => "",
        Pictures::Beside => "; img-src 'self' file:",
        Pictures::Inside => "; img-src data:",
    });
    policy.push_str("; base-uri 'none'; form-action 'none'");
    policy
}

fn fingerprint(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}
