use super::sample::sample;
use crate::render::BadTemplate;
use crate::render::folder::{Forms, files};
use crate::wording::{Language, Wording};

fn page_one(path: &str, text: &str) -> Result<String, BadTemplate> {
    let own = [(path.to_owned(), text.to_owned())];
    let (files, _) = files(sample("").content(), &Wording::new(Language::Dutch), &own, Forms::WithoutPdf)?;
    Ok(String::from_utf8(files["index.html"].clone()).unwrap())
}

#[test]
fn a_template_of_the_engagement_replaces_the_built_in_one_of_its_name() {
    let page = page_one("html/glance.html", "<p id=\"own\">{{ glance.theme.text }}</p>").unwrap();
    assert!(page.contains("<p id=\"own\">Samen door kennis delen </p>") && page.contains("class=\"masthead\""));
}

#[test]
fn a_house_style_is_added_to_the_built_in_one_and_covered_by_the_policy() {
    let page = page_one("html/house.css", ".masthead{color:teal}\r\n").unwrap();
    assert!(page.contains(".masthead{color:teal}\n@page"));
}

#[test]
fn a_template_that_cannot_be_read_is_refused_with_its_place() {
    for (text, line, column) in
        [("<p>\n  {{ glance.theme. }}", 2, 20), ("<p>\n{{ nobody(x=1) }}", 2, 4), ("\n\n{% endif %}", 3, 4)]
    {
        let bad = page_one("html/glance.html", text).unwrap_err();
        assert_eq!((bad.file.as_str(), bad.line, bad.column), ("templates/html/glance.html", line, column), "{bad}");
        assert!(!bad.message.is_empty() && !bad.message.contains('\n'), "{bad}");
    }
}

#[test]
fn a_template_that_fails_while_it_is_filled_in_is_refused_with_its_place() {
    let bad = page_one("html/glance.html", "<p>\n{{ glance.nothing.there }}").unwrap_err();
    assert_eq!((bad.file.as_str(), bad.line), ("templates/html/glance.html", 2), "{bad}");
}

#[test]
fn a_template_that_leads_back_to_itself_is_refused_by_its_name() {
    for (path, text) in [
        ("html/base.html", "{% extends \"html/base.html\" %}"),
        ("html/index.html", "{% extends \"html/nowhere.html\" %}"),
        ("html/glance.html", "{% include \"html/glance.html\" %}"),
    ] {
        let bad = page_one(path, text).unwrap_err();
        assert_eq!((bad.file, bad.line, bad.column), (format!("templates/{path}"), 1, 1), "{}", bad.message);
    }
}

#[test]
fn a_style_that_would_end_its_own_element_is_refused_with_its_place() {
    let bad = page_one("html/page.css", "a{}\n  </STYLE>").unwrap_err();
    assert_eq!((bad.file.as_str(), bad.line, bad.column), ("templates/html/page.css", 2, 3));
}
