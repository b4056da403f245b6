//! The same on engagements that nobody thought of.

use proptest::prelude::*;

use super::model::{engagement, title, what_goes, what_stays};
use crate::support::{Edition, Engagement};

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_stays_never_shows_in_what_goes(
        goes in what_goes(), here in what_stays(), there in what_stays(),
        since in prop_oneof![Just("2025-03-15"), Just("2025-09-19")],
    ) {
        let (here, there) = (engagement(&goes, &here), engagement(&goes, &there));
        let draft = here.build(Edition::Draft);
        let read = String::from_utf8_lossy(&draft.everything()).into_owned();
        for (number, goes) in goes.iter().enumerate() {
            prop_assert!(read.contains(&title(goes, number)), "{} goes", title(goes, number));
        }
        draft.assert_same(&there.build(Edition::Draft), "draft");
        here.release(&[]).ends_with(0);
        let record = here.text("vrijgave.yaml");
        let there: Engagement = there.with("vrijgave.yaml", record);
        here.build(Edition::Directors).assert_same(&there.build(Edition::Directors), "directors");
        let beside = |engagement: &Engagement| {
            engagement.run(&["build", "--since", since]).ends_with(0);
            engagement.folder(Edition::Directors.folder())
        };
        beside(&here).assert_same(&beside(&there), since);
    }
}
