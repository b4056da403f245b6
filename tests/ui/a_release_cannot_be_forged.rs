use stap_report::audience::Directors;
use stap_report::vault::{EngagementFacts, Released};

fn forge(engagement: EngagementFacts) -> Released<Directors> {
    Released { engagement, sessions: vec![], items: vec![], release: None, pictures: vec![], audience: std::marker::PhantomData }
}

fn main() {}
