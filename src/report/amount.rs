//! Figures in the group's own words.

/// The one figure that a text holds; nothing when it holds none, or more than one: then it is for people to compare.
pub(super) fn amount(text: &str) -> Option<f64> {
    let pieces = text.split(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '-'));
    let mut figures = pieces.map(|piece| piece.trim_matches(['.', ','])).filter(|piece| has_digit(piece));
    let figure = figures.next()?;
    if figures.next().is_some() || figure.matches([',', '.']).count() > 1 {
        return None;
    }
    // Three digits behind a point may be thousands: `3.000`. Nobody can tell, so nobody compares.
    let behind = figure.split([',', '.']).nth(1).map(str::len);
    if behind == Some(3) {
        return None;
    }
    figure.replace(',', ".").parse().ok()
}

fn has_digit(piece: &str) -> bool {
    piece.contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_read_in_both_languages_and_only_when_it_is_the_only_one() {
        for (text, expected) in [
            ("7,5", Some(7.5)),
            ("rapportcijfer 7.2", Some(7.2)),
            ("12%", Some(12.0)),
            ("4 keer", Some(4.0)),
            ("vier", None),
            ("3.000", None),
            ("4 van de 5", None),
            ("2025-04-10", None),
            ("", None),
        ] {
            assert_eq!(amount(text), expected, "{text}");
        }
    }
}
