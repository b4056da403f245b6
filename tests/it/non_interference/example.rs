//! The example, changed in every way that is nobody's business outside the room.

use std::fs::{File, FileTimes};
use std::time::{Duration, SystemTime};

use super::{nothing_changes, unchanged_example};
use crate::support::{Edition, Engagement};

const FIRST: &str = "sessies/2025-03-13-werksessie-1/sessie.md";
const SECOND: &str = "sessies/2025-03-27-werksessie-2/sessie.md";
const VIEW: &str = "ik-beelden/ik-beeld-bram.md";

#[test]
fn the_text_of_what_stays_changes_nothing() {
    nothing_changes(|example| {
        example
            .edit(VIEW, "ik ken mijn boeren", "niemand kent de boeren zoals ik")
            .edit(FIRST, "Zit nog steeds hoog.", "Is intussen uitgepraat, met tranen.")
            .edit(FIRST, "Wel veertig tellen.", "Niet eens zo lang.")
            .edit(FIRST, "Saskia heeft in de pauze", "Lien heeft na afloop")
    });
}

#[test]
fn the_length_of_what_stays_changes_nothing() {
    nothing_changes(|example| {
        let long = "Dit gaat nog een tijd zo door, en niemand hoeft het te lezen.\n\n".repeat(400);
        let view = example.text(VIEW) + "\n" + &long;
        let session = example.text(FIRST);
        let longer = session.replace("## Voor mezelf\n", &format!("## Voor mezelf\n\n{long}"));
        example.with(VIEW, view).with(FIRST, longer)
    });
}

#[test]
fn the_title_of_what_stays_changes_nothing() {
    nothing_changes(|example| {
        example
            .edit(VIEW, "# Mijn hits en shits – Bram", "# Aardvarken")
            .edit(FIRST, "- Ik durf mijn mindere maanden niet te laten zien", "- Aan het eind van de maand schuif ik")
            .edit(FIRST, "- De besten houden hun kennis voor zichzelf", "- Zeker weten doen we het niet")
            .edit(FIRST, "## Voor mezelf", "## Zzz, heel iets anders")
    });
}

#[test]
fn the_course_of_what_stays_changes_no_picture_and_no_total() {
    nothing_changes(|example| {
        let session = "---\ndatum: 2025-07-10\ntype: opvolging\naanwezig: [bram, saskia]\n---\n# Tussendoor\n\n\
                       ## Gestopt {.voortgang van=klantkaart-maken stand=vervallen reden=\"te druk\"}\n\n\
                       ## Weer later {.voortgang van=meerijdag-ander-rayon stand=doorgeschoven nieuwe-datum=2026-05-01}\n\n\
                       ## Vijf {.voortgang van=gedeelde-praktijkgevallen huidige-waarde=5}\n\n\
                       ## Klopt toch {.voortgang van=hulp-is-zwak stand=bevestigd vertrouwelijk=ja}\n";
        example.with("sessies/2025-07-10-tussendoor/sessie.md", session)
    });
}

#[test]
fn what_stays_leaves_no_gap_and_no_line_in_the_chain() {
    nothing_changes(|example| {
        let session = "---\ndatum: 2025-03-28\ntype: werksessie\naanwezig: [bram, saskia]\n---\n# Nagekomen\n\n\
                       ## Samen eten {.actie #samen-eten eigenaar=bram uiterlijk=2025-05-01 hoort-bij=\"moeilijke-markt, eenzame-baan, meer-werkplezier\"}\n\n\
                       ## Minder haast {.prestatie maatstaf=uren beginwaarde=1 streefwaarde=4 huidige-waarde=2 hoort-bij=samen-eten}\n\n\
                       ## Wij bellen terug {.gedrag hoort-bij=\"moeilijke-markt, groei-bestaande-klanten\" vertrouwelijk=ja}\n\n\
                       ## Niemand luistert {.belemmerend gewicht=5 vertrouwelijk=ja}\n";
        example.with("sessies/2025-03-28-nagekomen/sessie.md", session)
    });
}

#[test]
fn the_owner_of_what_stays_changes_nothing() {
    nothing_changes(|example| {
        example
            .edit(VIEW, "eigenaar: bram", "eigenaar: wil")
            .edit(FIRST, "{eigenaar=joost gebied=geld", "{eigenaar=lien gebied=geld")
            .edit(FIRST, "{eigenaar=mehmet gebied=zelf}", "{gebied=zelf}")
    });
}

#[test]
fn the_kind_of_what_stays_changes_nothing() {
    nothing_changes(|example| {
        example
            .edit(VIEW, "soort: ik-beeld", "soort: observatie")
            .edit("ik-beelden/ik-beeld-joost.md", "soort: ik-beeld", "soort: thema")
            .edit(FIRST, "{#besten-houden-kennis vertrouwelijk=ja", "{.vraag #besten-houden-kennis vertrouwelijk=ja")
    });
}

#[test]
fn the_date_of_what_stays_changes_nothing() {
    let dated = |due: &str, met: &str| {
        let action = format!("---\nsoort: actie\neigenaar: bram\nuiterlijk: {due}\n---\n# Een actie die blijft\n");
        let intake = format!(
            "---\ndatum: {met}\ntype: intake\naanwezig: [carla, ruud]\n---\n# Intake\n\n## Acties\n\n- Nabellen – carla – {due}\n"
        );
        move |example: Engagement| {
            example
                .with("sessies/2025-03-27-werksessie-2/blijft.md", action)
                .with("sessies/zz-intake/sessie.md", intake)
        }
    };
    nothing_changes(dated("2025-06-30", "2025-02-06"));
    nothing_changes(dated("2026-12-31", "2024-11-30"));
}

#[test]
fn taking_away_what_stays_changes_nothing() {
    nothing_changes(|example| {
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
    });
}

/// A note of every kind, in each of the three ways of writing, none of them proposed.
fn notes_of_every_kind() -> Vec<(&'static str, &'static str)> {
    let kinds = "thema bevorderend belemmerend prestatie actie gedrag rode-draad veronderstelling vraag aanleiding opdracht \
                 toelichting reactie afspraak citaat voortgang evaluatie ik-beeld observatie";
    kinds.split(' ').flat_map(|kind| [("", kind), (" vertrouwelijk=ja", kind)]).collect()
}

#[test]
fn adding_what_stays_changes_nothing() {
    nothing_changes(|example| {
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
    });
}

#[test]
fn other_names_for_what_stays_change_nothing() {
    nothing_changes(|example| {
        example
            .moved(VIEW, "aaa/nog-een-map/000.md")
            .moved("ik-beelden/ik-beeld-saskia.md", "sessies/2025-09-18-evaluatie/zzz.md")
            .moved("beelden/whiteboard-werksessie.png", "beelden/a.png")
            .edit(FIRST, "{eigenaar=joost gebied=geld", "{#0 eigenaar=joost gebied=geld")
    });
}

#[test]
fn the_tools_own_words_as_names_of_what_stays_change_nothing() {
    nothing_changes(|example| {
        let note = |title: &str| {
            format!(
                "---\nsoort: ik-beeld\neigenaar: wil\ntrefwoorden: [actie, html, div, index, stap]\n---\n# {title}\n\nTekst.\n"
            )
        };
        example
            .with("sessies/2025-02-20-introductie/index.md", note("Acties"))
            .with("sessies/2025-02-20-introductie/acties.md", note("De directie"))
            .with("sessies/2025-02-20-introductie/main.md", note("In één oogopslag"))
    });
}

#[test]
fn the_times_of_files_change_nothing() {
    nothing_changes(|example| {
        for (step, name) in (0..).zip(example.folder("").names().iter().rev()) {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(86_400 * (365 + step));
            let file = File::options().append(true).open(example.root().join(name)).unwrap();
            file.set_times(FileTimes::new().set_modified(time).set_accessed(time)).unwrap();
        }
        example
    });
}

#[test]
fn loose_files_change_nothing() {
    nothing_changes(|example| {
        let picture = std::fs::read(example.root().join("beelden/flipover-situatie.jpg")).unwrap();
        example
            .with("sessies/2025-03-13-werksessie-1/kladje.txt", "Wie dit leest, weet te veel.")
            .with(
                "sessies/2025-03-13-werksessie-1/eenzame-baan.md~",
                "---\nsoort: hit\nvertrouwelijk: nee\n---\n# Oud\n",
            )
            .with("sessies/2025-03-13-werksessie-1/.eenzame-baan.md.swp", [0, 1, 2])
            .with("beelden/nog-een.jpg", picture)
            .with("beelden/Thumbs.db", [0; 64])
            .with(".obsidian/workspace.json", "{}")
            .with(".git/HEAD", "ref: refs/heads/main\n")
            .with("offerte.docx", "PK")
    });
}

#[test]
fn parts_that_stay_change_nothing() {
    nothing_changes(|example| {
        example
            .edit("sessies/2025-03-27-werksessie-2/groei-bestaande-klanten.md", "4.317.500 euro over", "9 euro 95 over")
            .edit(
                "sessies/2025-03-27-werksessie-2/meer-werkplezier.md",
                "Eén briefje had een vier",
                ":-(\n\n> Joost had een\n> - vier",
            )
    });
}

#[test]
fn comments_change_nothing() {
    nothing_changes(|example| {
        example
            .edit(
                "sessies/2025-03-13-werksessie-1/wiel-opnieuw.md",
                "ging over de tandwielkast bij die klant",
                "een ander verhaal, over Joost",
            )
            .edit("sessies/2025-02-20-introductie/samen-kennis-delen.md", "oorspronkelijk voorstel was", "nee:")
            .edit(SECOND, "Een geval telt mee", "<!-- Wil zei iets anders -->Een geval telt mee")
    });
}

#[test]
fn who_said_it_changes_nothing() {
    nothing_changes(|mut example| {
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
    });
}

#[test]
fn tags_change_nothing() {
    nothing_changes(|example| {
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
    });
}

#[test]
fn how_many_recognised_it_changes_nothing() {
    nothing_changes(|example| {
        example.edit("sessies/2025-03-13-werksessie-1/klanten-door-en-door.md", "herkend: 7\n", "").edit(
            "sessies/2025-03-13-werksessie-1/eenzame-baan.md",
            "herkend: 7\n",
            "herkend: 2\n",
        )
    });
}

#[test]
fn the_order_of_those_present_changes_nothing() {
    nothing_changes(|example| {
        let order = "[bram, saskia, mehmet, joost, lien, pj, wil]";
        example.edit(FIRST, order, "[wil, lien, pj, joost, mehmet, saskia, bram]").edit(
            SECOND,
            order,
            "[marit, pj, wil, bram, saskia, mehmet, joost, lien]",
        )
    });
}

#[test]
fn the_order_of_speaking_changes_nothing() {
    nothing_changes(|example| {
        let path = "sessies/2025-06-19-opvolging.md";
        let text = example.text(path);
        let (before, rest) = text.split_once("- Klantkaart: de eerste").unwrap();
        let (first, rest) = rest.split_once("- Meerijdag verzet").unwrap();
        let (second, after) = rest.split_once("- Leermoment staat").unwrap();
        let turned =
            format!("{before}- Meerijdag verzet{second}- Klantkaart: de eerste{first}- Leermoment staat{after}");
        example.with(path, turned)
    });
}

#[test]
fn roles_and_reasons_of_the_engagement_file_change_nothing() {
    nothing_changes(|example| {
        example
            .edit("traject.yaml", "rol: commercieel directeur", "rol: geldschieter")
            .edit("traject.yaml", "# Noord, melkveehouderij", "# heel ergens anders")
            .edit(
                "traject.yaml",
                "reden: de druk van de cijfers en van de markt; gaat niet over iemands gezondheid",
                "reden: zo besproken",
            )
            .edit("traject.yaml", "  - Ottevanger\n", "  - Ottevanger\n  - kwakzalver\n")
    });
}

#[test]
fn a_groups_own_words_behind_a_text_for_the_directors_change_nothing() {
    nothing_changes(|example| {
        example.edit(
            "sessies/2025-03-13-werksessie-1/altijd-scoren.md",
            "Je zit als een hamster in dat wiel.",
            "Ga zelf maar eens in die auto zitten, Ruud.",
        )
    });
}

#[test]
fn what_was_released_and_taken_back_changes_nothing() {
    let withdrawn = |flag: &str| {
        format!("---\nsoort: hit\nvertrouwelijk: {flag}\n---\n# Wij lachen veel samen\n\nOok als het tegenzit.\n")
    };
    let path = "sessies/2025-03-13-werksessie-1/lachen.md";
    let example = Engagement::example().with(path, withdrawn("nee"));
    example.release(&[]).ends_with(0);
    let with_it = example.build(Edition::Directors);
    assert!(String::from_utf8_lossy(&with_it.everything()).contains("Wij lachen veel samen"));
    let example = example.with(path, withdrawn("ja"));
    unchanged_example()[1].assert_same(&example.build(Edition::Directors), "taken back");
}

#[test]
fn two_examples_that_differ_in_what_goes_are_not_equal() {
    let path = "sessies/2025-03-13-werksessie-1/wie-belt.md";
    let example = Engagement::undecided_example().edit(path, "die drempel", "die hoge drempel");
    assert_ne!(example.build(Edition::Draft).everything(), unchanged_example()[0].everything());
}

#[test]
fn tags_that_are_words_of_pages_styles_and_formats_change_nothing() {
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
    nothing_changes(|example| {
        let with = format!("eigenaar: bram\ntrefwoorden: [{tags}]");
        let mut example = example.edit("ik-beelden/ik-beeld-bram.md", "eigenaar: bram", &with);
        for word in WORDS.split_whitespace().step_by(7) {
            let note = "---\nsoort: ik-beeld\n---\n# Wat ik ervan vind\n\nDat houd ik voor mezelf.\n";
            example = example.with(&format!("ik-beelden/{word}.md"), note);
        }
        example
    });
}

#[test]
fn consent_that_was_given_and_withdrawn_changes_nothing() {
    nothing_changes(|example| {
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
    });
}
