//! The same search through the PDF: its pages, description, bookmarks, alternative texts and names, and its bare bytes.

use stap_report::audit;

use super::engagement;
use super::forms::Search;
use crate::support::{Edition, Invented};

#[test]
fn the_pdf_holds_all_that_goes_and_nothing_that_stays() {
    let mut words = Invented::default();
    let engagement = engagement(&mut words);
    for (edition, stays, goes) in [
        (Edition::Directors, ["self:", "room:", "group:", "public:"].as_slice(), "goes:"),
        (Edition::Public, &["self:", "room:", "group:", "goes:"], "public:"),
        (Edition::Group, &["self:"], "group:"),
    ] {
        engagement.run(&[edition.arguments(), &["--pdf-only"]].concat()).ends_with(0);
        let folder = engagement.folder(edition.folder());
        let (name, bytes) = folder.files().find(|(name, _)| name.contains(".pdf")).unwrap();
        let search = Search::of(stays.iter().flat_map(|class| words.labelled(class)));
        assert_eq!(search.found_in(audit::everything(name, bytes).as_bytes()), [] as [String; 0], "{edition:?}");
        assert_eq!(search.found_in(bytes), [] as [String; 0], "{edition:?}, bare");
        let printed = audit::everything(name, bytes);
        let missing: Vec<_> = words.labelled(goes).filter(|(_, word)| !printed.contains(word)).collect();
        assert_eq!(missing, [], "{edition:?}");
    }
}
