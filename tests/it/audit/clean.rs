//! Engagements out of chance in which the group adopted sentences of individual views: no false alarm in any.

use std::fs;

use jiff::civil::date;
use stap_report::audience::{Audience, Directors, Draft, Edition, Public};
use stap_report::audit::{Handed, Weight};
use stap_report::pipeline::{self, Forms, Likeness};
use stap_report::publish::Target;
use stap_report::vault::{How, Named, ReleaseRequest, Vault};
use stap_report::wording::Wording;

const ENGAGEMENTS: u32 = 200;
const KINDS: [&str; 7] = ["bevorderend", "belemmerend", "prestatie", "actie", "gedrag", "vraag", "rode-draad"];
const WHO: [&str; 6] = ["wij", "de groep", "de buitendienst", "iedereen", "het team", "niemand"];
const DOES: [&str; 8] =
    ["deelt", "zoekt", "vraagt om", "heeft te weinig", "maakt tijd voor", "mist", "bespreekt samen", "leert van"];
const WHAT: [&str; 8] = [
    "kennis over de klant",
    "een vast overleg",
    "ruimte om te leren",
    "het plan voor de week",
    "contact met elkaar",
    "de cijfers van het rayon",
    "een goed gesprek",
    "hulp bij een moeilijke vraag",
];
const WHEN: [&str; 5] = ["elke week", "aan het begin van de maand", "na een bezoek", "", "in het voorjaar"];

/// A linear congruential generator: the same engagements on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    fn sentence(&mut self) -> String {
        let said = format!("{} {} {} {}", self.of(&WHO), self.of(&DOES), self.of(&WHAT), self.of(&WHEN));
        said[..1].to_uppercase() + said[1..].trim_end()
    }
}

/// Writes an engagement; gives how many notes go.
fn write(root: &std::path::Path, chance: &mut Chance) -> usize {
    let put = |path: &str, text: String| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put(
        "traject.yaml",
        "titel: Samen verder\nopdrachtgever: Proefbedrijf\nopenbare-titel: Samen verder\npeildatum: 2025-09-01\nmensen:\n  - {id: anna, naam: Anna Zwanikken, is: deelnemer}\n  - {id: bert, naam: Bert Olthof, is: deelnemer}\n  - {id: wil, naam: Wil Ploegmakers, is: deelnemer}\n".to_owned(),
    );
    put(
        "sessies/een/sessie.md",
        "---\nid: s1\ntype: werksessie\ndatum: 2025-03-13\naanwezig: anna, bert, wil\n---\n# Werksessie\n".to_owned(),
    );
    let mut said = Vec::new();
    for number in 0..2 + chance.below(3) {
        let sentences: Vec<String> = (0..2 + chance.below(4)).map(|_| chance.sentence()).collect();
        let title = chance.sentence();
        put(
            &format!("ik-beelden/beeld-{number}.md"),
            format!("---\nsoort: ik-beeld\neigenaar: bert\n---\n# {title}\n\n{}.\n", sentences.join(". ")),
        );
        said.extend(sentences);
        said.push(title);
    }
    let mut goes = 0;
    for number in 0..4 + chance.below(10) {
        let kind = chance.of(&KINDS);
        let mut adopted =
            || if chance.below(2) == 0 { said[chance.below(said.len())].clone() } else { chance.sentence() };
        let (title, first, second) = (adopted(), adopted(), adopted());
        let flag = chance.of(&["nee", "nee", "ja"]);
        goes += usize::from(flag == "nee");
        let body = match chance.below(4) {
            0 => format!("{first}. {second}."),
            1 => format!("- {first}\n- **{second}**"),
            2 => format!("> {first}.\n\n{second}. {first}."),
            _ => format!("| Eerst | Dan |\n|---|---|\n| {first} | {second} |"),
        };
        let public = if chance.below(3) == 0 {
            format!("titel-openbaar: {second}\ntekst-openbaar: {first}.\n")
        } else {
            String::new()
        };
        let due = if kind == "actie" { "uiterlijk: 2025-10-01\n" } else { "" };
        put(
            &format!("sessies/een/notitie-{number}.md"),
            format!("---\nsoort: {kind}\ntitel: {title}\nvertrouwelijk: {flag}\n{due}{public}---\n\n{body}\n"),
        );
    }
    goes
}

/// Builds an edition, which the audit must allow, and looks through what was written.
fn build<A: Audience>(vault: &Vault, out: &std::path::Path, number: u32) {
    let target = Target::<A>::at(out, &out.with_file_name("traject"), None).unwrap();
    let words = Wording::new(vault.language());
    let built = pipeline::build(vault, &words, &target, Forms::WithoutPdf, Likeness::NearEnough);
    built.unwrap_or_else(|stopped| panic!("engagement {number}, {:?}: {stopped:?}", A::EDITION));
    // Every audit of a build is one as well; what is asked of strangers' files besides, a few of them show.
    if !number.is_multiple_of(10) {
        return;
    }
    let mut findings = pipeline::inspect::<A>(&Handed::read(out).unwrap(), Some(vault));
    findings.retain(|finding| finding.kind.weight() == Weight::Refused);
    assert_eq!(findings, [], "engagement {number}, {:?}", A::EDITION);
}

#[test]
fn no_false_alarm_in_two_hundred_engagements_whose_groups_adopted_views() {
    let (mut chance, mut gone) = (Chance(42), 0);
    for number in 0..ENGAGEMENTS {
        let place = tempfile::tempdir().unwrap();
        let root = place.path().join("traject");
        gone += write(&root, &mut chance);
        for edition in [Edition::Directors, Edition::Public] {
            let everything = ReleaseRequest {
                sessions: Vec::new(),
                edition,
                anew: Vec::new(),
                date: date(2025, 3, 14),
                how: How::Unanimous,
                asked: None,
                named: Named::Nobody,
                client_agreed: Some(date(2025, 3, 15)),
            };
            let vault = Vault::open(&root, None);
            drop(vault.proposal(&everything).and_then(|shown| vault.record(&everything, &shown)));
        }
        let vault = Vault::open(&root, None);
        let out = |name: &str| place.path().join(name);
        // A draft holds the same texts and is looked through in the same way: every fourth shows it, and what is public every second.
        if number.is_multiple_of(4) {
            build::<Draft<Directors>>(&vault, &out("concept"), number);
        }
        build::<Directors>(&vault, &out("directie"), number);
        if number.is_multiple_of(2) {
            build::<Public>(&vault, &out("openbaar"), number);
        }
    }
    assert!(gone > 1000, "much goes: {gone}");
}
