//! The names of emoji, for readers of a page that cannot draw them.

use crate::wording::Language;

/// The name of an emoji, whatever its skin tone; Dutch where we know it, else English.
pub(super) fn name(cluster: &str, language: Language) -> Option<&'static str> {
    let found = emojis::get(cluster).or_else(|| emojis::get(cluster.trim_end_matches('\u{fe0f}')))?;
    let plain = found.with_skin_tone(emojis::SkinTone::Default).unwrap_or(found);
    let dutch = match language {
        Language::Dutch => dutch(plain.name()),
        Language::English => None,
    };
    Some(dutch.unwrap_or_else(|| plain.name()))
}

/// The ones that people put in notes.
fn dutch(name: &str) -> Option<&'static str> {
    Some(match name {
        "thumbs up" => "duim omhoog",
        "thumbs down" => "duim omlaag",
        "clapping hands" => "applaus",
        "raising hands" => "handen omhoog",
        "folded hands" => "gevouwen handen",
        "handshake" => "handdruk",
        "waving hand" => "zwaaiende hand",
        "flexed biceps" => "gespierde arm",
        "OK hand" => "oké-teken",
        "crossed fingers" => "duimen",
        "backhand index pointing right" => "wijst naar rechts",
        "backhand index pointing left" => "wijst naar links",
        "backhand index pointing up" => "wijst omhoog",
        "backhand index pointing down" => "wijst omlaag",
        "grinning face" | "grinning face with big eyes" | "grinning face with smiling eyes" => "lachend gezicht",
        "smiling face with smiling eyes" | "smiling face" | "slightly smiling face" => "glimlach",
        "face with tears of joy" | "rolling on the floor laughing" => "tranen van het lachen",
        "winking face" => "knipoog",
        "thinking face" => "nadenkend gezicht",
        "confused face" | "slightly frowning face" | "frowning face" => "bedenkelijk gezicht",
        "crying face" | "loudly crying face" => "huilend gezicht",
        "angry face" | "enraged face" => "boos gezicht",
        "neutral face" => "neutraal gezicht",
        "sweat droplets" => "zweetdruppels",
        "grinning face with sweat" => "lacht met zweetdruppel",
        "party popper" => "feest",
        "birthday cake" => "taart",
        "clinking beer mugs" => "proost",
        "hot beverage" => "koffie",
        "red heart" => "hart",
        "broken heart" => "gebroken hart",
        "star" | "glowing star" => "ster",
        "sparkles" => "sterretjes",
        "fire" => "vuur",
        "rocket" => "raket",
        "light bulb" => "idee",
        "warning" => "let op",
        "check mark button" | "check mark" => "vinkje",
        "cross mark" => "kruisje",
        "question mark" | "red question mark" => "vraagteken",
        "exclamation mark" | "red exclamation mark" => "uitroepteken",
        "pushpin" | "round pushpin" => "punaise",
        "calendar" | "spiral calendar" | "tear-off calendar" => "agenda",
        "chart increasing" => "stijgende lijn",
        "chart decreasing" => "dalende lijn",
        "bar chart" => "staafdiagram",
        "telephone receiver" | "mobile phone" | "telephone" => "telefoon",
        "e-mail" | "envelope" => "post",
        "automobile" => "auto",
        "oil drum" => "olievat",
        "house" => "huis",
        "family" | "family: man, woman, girl" | "family: man, woman, boy" => "gezin",
        "busts in silhouette" | "people hugging" => "groep mensen",
        "speech balloon" => "tekstballon",
        "ear" => "oor",
        "eyes" => "ogen",
        "hundred points" => "honderd punten",
        "red circle" => "rode stip",
        "green circle" => "groene stip",
        "yellow circle" => "gele stip",
        "orange circle" => "oranje stip",
        _ => return None,
    })
}
