use super::force_field;
use super::layout::{Area, Picture, Size, number_width, pictures, theme_font};
use super::widths::{Letters, measure};
use crate::report::{Anchor, Force, ForceField};

fn field(count: usize, title: &str) -> ForceField {
    let forces = |letter: &str| -> Vec<Force> {
        (0..count)
            .map(|at| Force {
                anchor: Anchor {
                    section: "situatie",
                    id: format!("{}{at}", letter.to_lowercase()),
                    number: format!("{letter}{}", at + 1),
                    title: title.to_owned(),
                },
                weight: u8::try_from(5 - at % 6).unwrap(),
                weight_word: "zwaar".to_owned(),
            })
            .collect()
    };
    ForceField {
        theme: "Samen door kennis delen, meer plezier en groei realiseren".to_owned(),
        promoting_heading: "Bevorderend".to_owned(),
        hindering_heading: "Belemmerend".to_owned(),
        promoting: forces("B"),
        hindering: forces("H"),
        alternative: "Wat helpt en wat hindert.".to_owned(),
        caption: "Krachtenveld".to_owned(),
        columns: ["Nr.", "Factor", "Gewicht"].map(str::to_owned),
    }
}

fn meet(one: Area, other: Area) -> bool {
    one.x < other.x + other.width
        && other.x < one.x + one.width
        && one.y < other.y + other.height
        && other.y < one.y + one.height
}

fn assert_in_order(picture: &Picture) {
    let measures = picture.measures;
    let rows = || picture.promoting.iter().chain(&picture.hindering);
    let mut areas = vec![picture.theme];
    areas.extend(picture.headings.iter().map(|(_, area)| *area));
    areas.extend(rows().flat_map(|row| [row.label, row.arrow]));
    for (at, area) in areas.iter().enumerate() {
        assert!(area.x >= 0 && area.x + area.width <= measures.width(), "{area:?} leaves the picture sideways");
        assert!(area.y >= 0 && area.y + area.height <= picture.height, "{area:?} leaves {} below", picture.height);
        for other in &areas[at + 1..] {
            assert!(!meet(*area, *other), "{area:?} lies over {other:?}");
        }
    }
    for row in rows() {
        for (at, line) in row.lines.iter().enumerate() {
            let taken = if at == 0 { number_width(&row.number, measures.font) } else { 0 };
            assert!(
                taken + measure(line, measures.font, Letters::Plain) <= row.label.width - measures.air,
                "“{line}” is too wide"
            );
        }
        assert!(i32::try_from(row.lines.len()).unwrap() * measures.line <= row.label.height);
    }
    for line in &picture.theme_lines {
        assert!(
            measure(line, theme_font(measures), Letters::Plain) <= picture.theme.width,
            "“{line}” is too wide for the theme"
        );
    }
    let theme = i32::try_from(picture.theme_lines.len()).unwrap() * (measures.line + 2);
    assert!(theme <= picture.theme.height, "the theme is higher than its box");
}

#[test]
fn nothing_overflows_or_overlaps_with_few_or_many_factors_and_any_title() {
    let long = "Maatregelen uit het verleden zijn niet uitgelegd en wie ernaar vraagt krijgt telkens een ander antwoord \
                van de leiding, soms geen";
    assert!(long.chars().count() >= 120);
    let unbroken = "samenwerkingsovereenkomstonderhandelingen".repeat(3);
    for size in [Size::Full, Size::Small] {
        for count in [0, 1, 5, 12, 13, 40] {
            for title in [
                "",
                "Kort",
                long,
                unbroken.as_str(),
                "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
                "ÉÉÉ ëëë ïïï ööö üüü çççç ñññ",
            ] {
                for picture in pictures(&field(count, title), size) {
                    assert_in_order(&picture);
                }
            }
        }
    }
}

#[test]
fn every_factor_is_drawn_once() {
    for count in [0, 5, 40] {
        let drawn = force_field(&field(count, "Kort"), Size::Full, "f").concat();
        assert_eq!(drawn.matches("<polygon").count(), 2 * count);
        for at in 1..=count {
            assert!(drawn.contains(&format!(">H{at}</tspan>")), "H{at} is missing");
        }
    }
}

#[test]
fn all_words_of_a_title_are_kept() {
    let title = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien";
    let picture = pictures(&field(1, title), Size::Small).remove(0);
    assert_eq!(picture.hindering[0].lines.join(" ").trim(), title);
}

#[test]
fn a_word_as_long_as_a_book_is_broken_into_lines() {
    let title = "woord".repeat(100_000);
    let picture = pictures(&field(1, &title), Size::Small).remove(0);
    let lines = &picture.hindering[0].lines;
    assert_eq!(lines.concat().replace('-', ""), title);
    assert!(lines.iter().all(|line| measure(line, 13, Letters::Plain) <= picture.measures.label));
}

#[test]
fn an_address_that_is_broken_gets_no_hyphen_that_would_be_read_as_its_own() {
    let address = format!("https://voorbeeld.example/{}", "a".repeat(200));
    let picture = pictures(&field(1, &address), Size::Small).remove(0);
    assert_eq!(picture.hindering[0].lines.concat(), address);
}

#[test]
fn bold_letters_and_letters_that_no_font_is_known_for_take_more_room() {
    for word in ["Maatregelen", "ÉÉN", "18 september 2025"] {
        assert!(measure(word, 100, Letters::Bold) > measure(word, 100, Letters::Plain), "{word}");
    }
    assert!(measure("漢", 100, Letters::Plain) > 100);
    assert_eq!(measure("", 100, Letters::Bold), 0);
}

#[test]
fn a_theme_that_is_long_makes_the_picture_higher_without_any_factor() {
    let mut empty = field(0, "");
    empty.theme = "Samen ".repeat(60);
    assert_in_order(&pictures(&empty, Size::Small)[0]);
}

#[test]
fn a_heavier_factor_has_a_longer_and_thicker_arrow() {
    let picture = pictures(&field(5, "Kort"), Size::Full).remove(0);
    for pair in picture.promoting.windows(2) {
        assert!(pair[0].arrow.width > pair[1].arrow.width && pair[0].arrow.height > pair[1].arrow.height);
    }
}

#[test]
fn both_sides_point_at_the_theme_and_differ_without_colour() {
    let picture = pictures(&field(1, "Kort"), Size::Full).remove(0);
    assert!(picture.promoting[0].arrow.x < picture.theme.x && picture.theme.x < picture.hindering[0].arrow.x);
    let drawn = force_field(&field(1, "Kort"), Size::Full, "f").concat();
    assert_eq!(drawn.matches("fill=\"url(#f-1-h)\"").count(), 1);
}

#[test]
fn a_picture_says_what_it_is_and_cannot_be_broken_by_a_title() {
    let drawn = force_field(&field(1, "</text><script>alert(1)</script>\"'&"), Size::Full, "f").concat();
    assert!(drawn.contains("role=\"img\"") && drawn.contains("<title id=\"f-1-t\">Krachtenveld</title>"));
    assert!(drawn.contains("<desc id=\"f-1-d\">Wat helpt en wat hindert.</desc>"));
    assert!(!drawn.contains("<script") && !drawn.contains(" style="));
}
