//! What asks the network when a file is opened, and what only leads there when a reader follows it.

/// Ways of a script to reach out.
const REACHES: [&str; 9] = [
    "fetch(",
    "xmlhttprequest",
    "websocket(",
    "eventsource(",
    "sendbeacon(",
    "importscripts(",
    "rtcpeerconnection",
    "import(",
    "serviceworker",
];

/// Whether an attribute that is fetched names something outside the folder. A list of pictures names several.
pub(super) fn leaves_the_folder(name: &str, value: &str) -> bool {
    let list = matches!(name, "srcset" | "imagesrcset" | "ping");
    let mut addresses = value.split(|c: char| list && (c == ',' || c.is_whitespace()));
    addresses.any(|address| {
        let address: String = address.chars().filter(|c| !c.is_ascii_whitespace() && !c.is_control()).collect();
        address.starts_with("//")
            || address.starts_with("\\\\")
            || address.starts_with("/\\")
            || address.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '#', '?']))
    })
}

/// Whether an attribute leads a reader who follows it to somewhere outside.
pub(super) fn is_outside(name: &str, value: &str) -> bool {
    matches!(name, "href" | "xlink:href" | "cite") && leaves_the_folder(name, value)
}

/// Whether a style or a script names something outside the folder, or reaches out in another way.
pub(super) fn network(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.contains("@import")
        || text.match_indices("://").any(|(at, _)| !is_a_namespace(&text, at))
        || ["url(//", "url('//", "url(\"//", "src('//", "src(\"//", "\"//", "'//"].iter().any(|way| text.contains(way))
        || REACHES.iter().any(|way| text.contains(way))
}

/// The names of SVG and its like are addresses that nothing fetches.
fn is_a_namespace(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with("://www.w3.org/"))
}
