//! The example's changes that are nobody's business outside the room.

use std::fs::{File, FileTimes};
use std::time::{Duration, SystemTime};

use crate::support::{Edition, Engagement};

const FIRST: &str = "sessies/2025-03-13-werksessie-1/sessie.md";
const SECOND: &str = "sessies/2025-03-27-werksessie-2/sessie.md";
const VIEW: &str = "ik-beelden/ik-beeld-bram.md";

/// A change of what stays.
pub(super) type Change = fn(Engagement) -> Engagement;

/// All of them, those side by side that may be made of one example, in this order.
pub(super) const TOGETHER: [&[Change]; 3] = [
    &[
        length,
        text,
        titles,
        owners,
        kinds,
        course,
        chain,
        early_dates,
        tags,
        recognised,
        presence,
        speaking,
        roles_and_reasons,
        own_words,
        parts,
        comments,
        loose_files,
        names_of_ours,
        who_said_it,
        added,
    ],
    &[consent_withdrawn, tags_of_ours, late_dates, file_names],
    &[taken_away, times],
];

pub(super) fn text(example: Engagement) -> Engagement {
    example
        .edit(VIEW, "ik ken mijn boeren", "niemand kent de boeren zoals ik")
        .edit(FIRST, "Zit nog steeds hoog.", "Is intussen uitgepraat, met tranen.")
        .edit(FIRST, "Wel veertig tellen.", "Niet eens zo lang.")
        .edit(FIRST, "Saskia heeft in de pauze", "Lien heeft na afloop")
}

pub(super) fn length(example: Engagement) -> Engagement {
    let long = "Dit gaat nog een tijd zo door, en niemand hoeft het te lezen.\n\n".repeat(400);
    let view = example.text(VIEW) + "\n" + &long;
    let session = example.text(FIRST);
    let longer = session.replace("## Voor mezelf\n", &format!("## Voor mezelf\n\n{long}"));
    example.with(VIEW, view).with(FIRST, longer)
}

pub(super) fn titles(example: Engagement) -> Engagement {
    example
        .edit(VIEW, "# Mijn hits en shits – Bram", "# Aardvarken")
        .edit(FIRST, "- Ik durf mijn mindere maanden niet te laten zien", "- Aan het eind van de maand schuif ik")
        .edit(FIRST, "- De besten houden hun kennis voor zichzelf", "- Zeker weten doen we het niet")
        .edit(FIRST, "## Voor mezelf", "## Zzz, heel iets anders")
}

pub(super) fn course(example: Engagement) -> Engagement {
    let session = "---\ndatum: 2025-07-10\ntype: opvolging\naanwezig: [bram, saskia]\n---\n# Tussendoor\n\n\
                       ## Gestopt {.voortgang van=klantkaart-maken stand=vervallen reden=\"te druk\"}\n\n\
                       ## Weer later {.voortgang van=meerijdag-ander-rayon stand=doorgeschoven nieuwe-datum=2026-05-01}\n\n\
                       ## Vijf {.voortgang van=gedeelde-praktijkgevallen huidige-waarde=5}\n\n\
                       ## Klopt toch {.voortgang van=hulp-is-zwak stand=bevestigd vertrouwelijk=ja}\n";
    example.with("sessies/2025-07-10-tussendoor/sessie.md", session)
}

pub(super) fn chain(example: Engagement) -> Engagement {
    let session = "---\ndatum: 2025-03-28\ntype: werksessie\naanwezig: [bram, saskia]\n---\n# Nagekomen\n\n\
                       ## Samen eten {.actie #samen-eten eigenaar=bram uiterlijk=2025-05-01 hoort-bij=\"moeilijke-markt, eenzame-baan, meer-werkplezier\"}\n\n\
                       ## Minder haast {.prestatie maatstaf=uren beginwaarde=1 streefwaarde=4 huidige-waarde=2 hoort-bij=samen-eten}\n\n\
                       ## Wij bellen terug {.gedrag hoort-bij=\"moeilijke-markt, groei-bestaande-klanten\" vertrouwelijk=ja}\n\n\
                       ## Niemand luistert {.belemmerend gewicht=5 vertrouwelijk=ja}\n";
    example.with("sessies/2025-03-28-nagekomen/sessie.md", session)
}

pub(super) fn owners(example: Engagement) -> Engagement {
    example
        .edit(VIEW, "eigenaar: bram", "eigenaar: wil")
        .edit(FIRST, "{eigenaar=joost gebied=geld", "{eigenaar=lien gebied=geld")
        .edit(FIRST, "{eigenaar=mehmet gebied=zelf}", "{gebied=zelf}")
}

pub(super) fn kinds(example: Engagement) -> Engagement {
    example
        .edit(VIEW, "soort: ik-beeld", "soort: observatie")
        .edit("ik-beelden/ik-beeld-joost.md", "soort: ik-beeld", "soort: thema")
        .edit(FIRST, "{#besten-houden-kennis vertrouwelijk=ja", "{.vraag #besten-houden-kennis vertrouwelijk=ja")
}

pub(super) fn taken_away(example: Engagement) -> Engagement {
    let session = example.text(FIRST);
    let (before, rest) = session.split_once("## Shits").unwrap();
    let (_, after) = rest.split_once("## Een eigen rayon").unwrap();
    let (after, _) = after.split_once("## Voor mezelf").unwrap();
    let without = format!("{before}## Een eigen rayon{after}");
    example
        .without(VIEW)
        .without("ik-beelden/ik-beeld-saskia.md")
        .without("ik-beelden/ik-beeld-joost.md")
        .without("beelden/whiteboard-werksessie.png")
        .without("LEESMIJ.txt")
        .with(FIRST, without)
}

/// A note of every kind, in each of the three ways of writing, none of them proposed.
fn notes_of_every_kind() -> Vec<(&'static str, &'static str)> {
    let kinds = "thema bevorderend belemmerend prestatie actie gedrag rode-draad veronderstelling vraag aanleiding opdracht \
                 toelichting reactie afspraak citaat voortgang evaluatie ik-beeld observatie";
    kinds.split(' ').flat_map(|kind| [("", kind), (" vertrouwelijk=ja", kind)]).collect()
}

pub(super) fn added(example: Engagement) -> Engagement {
    let mut headings = String::new();
    let mut example = example;
    for (number, (flag, kind)) in notes_of_every_kind().into_iter().enumerate() {
        headings += &format!(
            "## Aanvulling {number} die blijft {{.{kind} gewicht=5{flag} van=zelf-invullen}}\n\nTekst {number}.\n\n"
        );
        let flag = flag.replace(" vertrouwelijk=", "vertrouwelijk: ");
        let note = format!(
            "---\nsoort: {kind}\ngewicht: 5\nvan: zelf-invullen\n{flag}\n---\n# Blad {number} dat blijft\n\nTekst {number}.\n"
        );
        example = example.with(&format!("sessies/2025-02-20-introductie/a-{number}.md"), note);
    }
    let session = example.text(FIRST);
    let more = session
        .replace("## Hits\n\n", &format!("{headings}## Hits\n\n- Aardig koffieapparaat {{gewicht=5}}\n- Zaaltje\n"))
        .replace("## Observaties\n\n", "## Observaties\n\n- Een tweede stilte\n");
    assert_ne!(more, session);
    example.with(FIRST, more)
}

pub(super) fn file_names(example: Engagement) -> Engagement {
    example
        .moved(VIEW, "aaa/nog-een-map/000.md")
        .moved("ik-beelden/ik-beeld-saskia.md", "sessies/2025-09-18-evaluatie/zzz.md")
        .moved("beelden/whiteboard-werksessie.png", "beelden/a.png")
        .edit(FIRST, "{eigenaar=joost gebied=geld", "{#0 eigenaar=joost gebied=geld")
}

pub(super) fn names_of_ours(example: Engagement) -> Engagement {
    let note = |title: &str| {
        format!(
            "---\nsoort: ik-beeld\neigenaar: wil\ntrefwoorden: [actie, html, div, index, stap]\n---\n# {title}\n\nTekst.\n"
        )
    };
    example
        .with("sessies/2025-02-20-introductie/index.md", note("Acties"))
        .with("sessies/2025-02-20-introductie/acties.md", note("De directie"))
        .with("sessies/2025-02-20-introductie/main.md", note("In één oogopslag"))
}

pub(super) fn times(example: Engagement) -> Engagement {
    for (step, name) in (0..).zip(example.folder("").names().iter().rev()) {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(86_400 * (365 + step));
        let file = File::options().append(true).open(example.root().join(name)).unwrap();
        file.set_times(FileTimes::new().set_modified(time).set_accessed(time)).unwrap();
    }
    example
}

pub(super) fn loose_files(example: Engagement) -> Engagement {
    let picture = std::fs::read(example.root().join("beelden/flipover-situatie.jpg")).unwrap();
    example
        .with("sessies/2025-03-13-werksessie-1/kladje.txt", "Wie dit leest, weet te veel.")
        .with("sessies/2025-03-13-werksessie-1/eenzame-baan.md~", "---\nsoort: hit\nvertrouwelijk: nee\n---\n# Oud\n")
        .with("sessies/2025-03-13-werksessie-1/.eenzame-baan.md.swp", [0, 1, 2])
        .with("beelden/nog-een.jpg", picture)
        .with("beelden/Thumbs.db", [0; 64])
        .with(".obsidian/workspace.json", "{}")
        .with(".git/HEAD", "ref: refs/heads/main\n")
        .with("offerte.docx", "PK")
}

pub(super) fn parts(example: Engagement) -> Engagement {
    example
        .edit("sessies/2025-03-27-werksessie-2/groei-bestaande-klanten.md", "4.317.500 euro over", "9 euro 95 over")
        .edit(
            "sessies/2025-03-27-werksessie-2/meer-werkplezier.md",
            "Eén briefje had een vier",
            ":-(\n\n> Joost had een\n> - vier",
        )
}

pub(super) fn comments(example: Engagement) -> Engagement {
    example
        .edit(
            "sessies/2025-03-13-werksessie-1/wiel-opnieuw.md",
            "ging over de tandwielkast bij die klant",
            "een ander verhaal, over Joost",
        )
        .edit("sessies/2025-02-20-introductie/samen-kennis-delen.md", "oorspronkelijk voorstel was", "nee:")
        .edit(SECOND, "Een geval telt mee", "<!-- Wil zei iets anders -->Een geval telt mee")
}

pub(super) fn who_said_it(mut example: Engagement) -> Engagement {
    for name in example.folder("sessies").names() {
        let path = format!("sessies/{name}");
        let text = example.text(&path);
        let others = ["bram", "saskia", "mehmet", "joost", "lien", "pj"].iter().fold(text, |text, id| {
            text.replace(&format!("inbrenger: {id}\n"), "inbrenger: wil\n")
                .replace(&format!("inbrenger={id}"), "inbrenger=wil")
        });
        example = example.with(&path, others);
    }
    example.edit("sessies/2025-03-27-werksessie-2/eerst-vragen.md", "inbrenger: wil\n", "")
}

pub(super) fn tags(example: Engagement) -> Engagement {
    example
        .edit(
            "sessies/2025-02-20-introductie/samen-kennis-delen.md",
            "trefwoorden: [kennis-delen]",
            "trefwoorden: [aap, noot, mies]",
        )
        .edit(
            "sessies/2025-03-13-werksessie-1/wiel-opnieuw.md",
            "gewicht: 4\n",
            "gewicht: 4\ntrefwoorden: [ergernis]\n",
        )
}

pub(super) fn recognised(example: Engagement) -> Engagement {
    example.edit("sessies/2025-03-13-werksessie-1/klanten-door-en-door.md", "herkend: 7\n", "").edit(
        "sessies/2025-03-13-werksessie-1/eenzame-baan.md",
        "herkend: 7\n",
        "herkend: 2\n",
    )
}

pub(super) fn presence(example: Engagement) -> Engagement {
    let order = "[bram, saskia, mehmet, joost, lien, pj, wil]";
    example.edit(FIRST, order, "[wil, lien, pj, joost, mehmet, saskia, bram]").edit(
        SECOND,
        order,
        "[marit, pj, wil, bram, saskia, mehmet, joost, lien]",
    )
}

pub(super) fn speaking(example: Engagement) -> Engagement {
    let path = "sessies/2025-06-19-opvolging.md";
    let text = example.text(path);
    let (before, rest) = text.split_once("- Klantkaart: de eerste").unwrap();
    let (first, rest) = rest.split_once("- Meerijdag verzet").unwrap();
    let (second, after) = rest.split_once("- Leermoment staat").unwrap();
    let turned = format!("{before}- Meerijdag verzet{second}- Klantkaart: de eerste{first}- Leermoment staat{after}");
    example.with(path, turned)
}

pub(super) fn roles_and_reasons(example: Engagement) -> Engagement {
    example
        .edit("traject.yaml", "rol: commercieel directeur", "rol: geldschieter")
        .edit("traject.yaml", "# Noord, melkveehouderij", "# heel ergens anders")
        .edit(
            "traject.yaml",
            "reden: de druk van de cijfers en van de markt; gaat niet over iemands gezondheid",
            "reden: zo besproken",
        )
        .edit("traject.yaml", "  - Ottevanger\n", "  - Ottevanger\n  - kwakzalver\n")
}

pub(super) fn own_words(example: Engagement) -> Engagement {
    example.edit(
        "sessies/2025-03-13-werksessie-1/altijd-scoren.md",
        "Je zit als een hamster in dat wiel.",
        "Ga zelf maar eens in die auto zitten, Ruud.",
    )
}

pub(super) fn tags_of_ours(example: Engagement) -> Engagement {
    const WORDS: &str = "\
        abstract actions alternative animation application approach attachment attributes background \
        baseline behaviour bookmark border boundary buttons calendar caption category children columns \
        common-thread communication component condition container contents context controls coral countries \
        created creation creator current data date-passed decoration default description details dimension \
        direction directors directors-meeting disabled display distance document download edition elements \
        encoding engagement evaluation example expected external facilitator feedback fieldset figures \
        follow-up fragment function generator gradient group heading highlight hindering hyphenate \
        identifier important in-progress index information landmark language language-picker let-go location \
        manifest margin mark matching maximum measures messages metadata minimum mobile navigation norm not-met \
        not-yet number objectives olive opacity open optional organiser original overflow overview \
        padding page participants pattern permission pictures position preferred presentation preview print \
        processing producer progress promoting property question rapport rapportage reference relation \
        released rendering report required resource response responsive results rotation scroll search \
        section sections selected selection separator sequence sessie session settings situation standard \
        statistics stylesheet subtitle summary support supported template templates text theme threads \
        timezone to-test toelichting traject transform transition translate transparent undefined validation \
        variable vertical viewport violet visible vrijgave weight whitespace will window working-session";
    let tags = WORDS.split_whitespace().collect::<Vec<_>>().join(", ");

    let with = format!("eigenaar: bram\ntrefwoorden: [{tags}]");
    let mut example = example.edit("ik-beelden/ik-beeld-bram.md", "eigenaar: bram", &with);
    for word in WORDS.split_whitespace().step_by(7) {
        let note = "---\nsoort: ik-beeld\n---\n# Wat ik ervan vind\n\nDat houd ik voor mezelf.\n";
        example = example.with(&format!("ik-beelden/{word}.md"), note);
    }
    example
}

pub(super) fn consent_withdrawn(example: Engagement) -> Engagement {
    let note = "---\nsoort: actie\neigenaar: wil\nuiterlijk: 2025-12-01\nvertrouwelijk: nee\nhoort-bij: meer-werkplezier\n\
            titel-openbaar: Een ander woord\n---\n# Iets heel anders\n\nDat gaat hier voorbij.\n";
    let example = example.with("sessies/2025-03-27-werksessie-2/iets-anders.md", note);
    let later = ["release", "--date", "2025-10-10", "--how", "written", "--named", "all", "--yes"];
    example.run(&later).ends_with(0);
    example.run(&[&later[..], &["--for", "public", "--client-agreed", "2025-10-11"]].concat()).ends_with(0);
    let released = example.build(Edition::Directors);
    assert!(String::from_utf8_lossy(&released.everything()).contains("Iets heel anders"));
    example.run(&["withdraw", "iets-anders", "--date", "2025-10-20", "--yes", "--folder"]).ends_with(0);
    example
}

pub(super) fn early_dates(example: Engagement) -> Engagement {
    dated(example, "2025-06-30", "2025-02-06")
}

pub(super) fn late_dates(example: Engagement) -> Engagement {
    dated(example, "2026-12-31", "2024-11-30")
}

fn dated(example: Engagement, due: &str, met: &str) -> Engagement {
    let action = format!("---\nsoort: actie\neigenaar: bram\nuiterlijk: {due}\n---\n# Een actie die blijft\n");
    let intake = format!(
        "---\ndatum: {met}\ntype: intake\naanwezig: [carla, ruud]\n---\n# Intake\n\n## Acties\n\n- Nabellen – carla – {due}\n"
    );
    example.with("sessies/2025-03-27-werksessie-2/blijft.md", action).with("sessies/zz-intake/sessie.md", intake)
}
