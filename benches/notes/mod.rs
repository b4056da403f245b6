//! Notes to measure with, and how to measure.

use std::fs;
use std::path::Path;

use cpu_time::ProcessTime;
use stap_report::audience::Edition;
use stap_report::vault::{How, Named, ReleaseRequest, Vault};

const KINDS: [&str; 6] = ["bevorderend", "belemmerend", "prestatie", "actie", "gedrag", "vraag"];
const WORDS: [&str; 24] = [
    "klant", "rayon", "samen", "kennis", "delen", "vraag", "antwoord", "overleg", "week", "kaart", "route", "markt",
    "plan", "ruimte", "tijd", "gesprek", "werk", "groep", "bellen", "leren", "verder", "helpen", "tonen", "doen",
];

/// Seconds of processor time.
pub(crate) fn cpu(work: impl FnOnce()) -> f64 {
    let start = ProcessTime::now();
    work();
    start.elapsed().as_secs_f64()
}

/// An engagement of `size` notes, two in three of them released.
pub(crate) fn engagement(folder: &Path, size: usize) {
    fs::create_dir_all(folder.join("sessies/werksessie")).unwrap();
    let people =
        "mensen:\n  - {id: anna, naam: Anna Vliet, is: deelnemer}\n  - {id: bram, naam: Bram Tol, is: deelnemer}\n";
    fs::write(folder.join("traject.yaml"), format!("titel: Meting\npeildatum: 2025-09-01\n{people}")).unwrap();
    fs::write(
        folder.join("sessies/werksessie/sessie.md"),
        "---\nid: s1\ntype: werksessie\ndatum: 2025-03-13\naanwezig: anna, bram\n---\n",
    )
    .unwrap();
    // A plain linear congruential generator: the same notes on every machine.
    let mut seed = 42_u32;
    let mut word = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        WORDS[(seed >> 16) as usize % WORDS.len()]
    };
    for number in 0..size {
        let kind = KINDS[number % KINDS.len()];
        let flag = if number % 3 == 2 { "ja" } else { "nee" };
        let sentence = |word: &mut dyn FnMut() -> &'static str| (0..14).map(|_| word()).collect::<Vec<_>>().join(" ");
        let title = (0..6).map(|_| word()).collect::<Vec<_>>().join(" ");
        let body: Vec<String> = (0..6).map(|_| sentence(&mut word)).collect();
        let due = if kind == "actie" { "uiterlijk: 2025-10-01\n" } else { "" };
        let text = format!(
            "---\nsoort: {kind}\ntitel: {title} {number}\neigenaar: groep\nvertrouwelijk: {flag}\n{due}---\n\n{}.\n\n- *{}*\n- {}\n\n{}. **{}**.\n",
            body[0], body[1], body[2], body[3], body[4]
        );
        fs::write(folder.join(format!("sessies/werksessie/notitie-{number:05}.md")), text).unwrap();
    }
    let everything = ReleaseRequest {
        sessions: Vec::new(),
        edition: Edition::Directors,
        date: jiff::civil::date(2025, 3, 13),
        how: How::Unanimous,
        asked: None,
        named: Named::Nobody,
        client_agreed: None,
        anew: Vec::new(),
    };
    let vault = Vault::open(folder, None);
    vault.record(&everything, &vault.proposal(&everything).unwrap()).unwrap();
}
