//! The engagement: every place that a word can stand in, and a word in each.

use std::path::Path;

use super::pictures::{jpeg, png};
use crate::support::{Engagement, Invented, invented};

/// Writes it, and puts on record what it proposes, and then takes one note back.
pub(crate) fn engagement(words: &mut Invented) -> Engagement {
    let mut engagement = Engagement::empty();
    for (path, text) in FILES {
        engagement = engagement.with(&words.fill(path), words.fill(text));
    }
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("example-engagement/beelden");
    let photo = std::fs::read(example.join("flipover-situatie.jpg")).unwrap();
    let drawing = std::fs::read(example.join("whiteboard-werksessie.png")).unwrap();
    for what in PLACES_IN_PICTURES {
        words.fill(&format!("‹room:{what}›"));
    }
    let word = |what: &str| {
        assert!(PLACES_IN_PICTURES.contains(&what), "{what} is sought");
        invented(&format!("room:{what}"))
    };
    engagement = engagement
        .with(&words.fill("beelden/‹room:name of a photo›.jpg"), jpeg(&photo, word))
        .with(&words.fill("beelden/‹room:name of a drawing›.png"), png(&drawing, word))
        .with(&words.fill("beelden/‹room:name of a sketch›.svg"), words.fill(SKETCH))
        .with(&words.fill("beelden/‹room:name of an unused picture›.jpg"), photo);
    let engagement = engagement.released();
    engagement.run(&["withdraw", "ingetrokken", "--date", "2025-09-20", "--yes", "--folder"]).ends_with(0);
    engagement.with(&words.fill(WITHDRAWN), words.fill(TAKEN_BACK))
}

const PLACES_IN_PICTURES: [&str; 12] = [
    "jpeg comment",
    "exif",
    "xmp",
    "iptc",
    "colour profile",
    "ducky",
    "after the end of a jpeg",
    "png text",
    "png international text",
    "png exif",
    "png private chunk",
    "after the end of a png",
];

const SKETCH: &str = "<?xml version=\"1.0\"?>
<!-- ‹room:comment in a sketch› -->
<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" viewBox=\"0 0 200 60\" i:label=\"‹room:label in a sketch›\">
<title>‹room:title of a sketch›</title><desc>‹room:description of a sketch›</desc><metadata>‹room:metadata of a sketch›</metadata>
<style>.‹room:class in a sketch›{fill:#0f4c55} @import url(‹room:style of a sketch›.css);</style>
<script>‹room:script in a sketch›()</script>
<g id=\"‹room:id in a sketch›\"><text class=\"‹room:class in a sketch›\" x=\"10\" y=\"20\" font-family=\"‹room:font of a sketch›\">Een ‹room:words in a sketch›</text></g>
<g display=\"none\"><text>‹room:layer put away in a sketch›</text></g><text opacity=\"0\">‹room:words without ink in a sketch›</text>
<text x=\"10\" y=\"40\">‹room:words under a rectangle›</text><rect y=\"25\" width=\"200\" height=\"25\" fill=\"white\"/>
<text x=\"10\" y=\"40\" fill=\"none\">‹room:words of no colour›</text><text x=\"900\" y=\"40\">‹room:words beside the sheet›</text><defs><text id=\"d\">‹room:words kept for later›</text></defs>
<rect width=\"9\" height=\"9\" onclick=\"‹room:attribute of a sketch›()\" i:label=\"‹room:label of a shape›\"/>
<animate attributeName=\"x\" to=\"‹room:movement in a sketch›\"/>
</svg>
";

const WITHDRAWN: &str = "sessies/2025-03-10-‹room:folder of a session›/teruggenomen.md";

const ONCE_RELEASED: &str = "---\nsoort: hit\nvertrouwelijk: nee\n---\n# ‹room:title of what was taken back›\n\n‹room:text of what was taken back›\n";
const TAKEN_BACK: &str = "---\nsoort: hit\nvertrouwelijk: ja\n---\n# ‹room:what a note says now›\n";

const COPY: &str = "---\nsoort: hit\nvertrouwelijk: nee\n---\n# ‹room:title in a copy›\n\n‹room:text in a copy›\n";

/// Released, and then taken back as one does; its flag still proposes it.
const WITHDRAWN_AS_ONE_DOES: &str = "---\nsoort: hit\nvertrouwelijk: nee\ntitel-openbaar: Over ‹room:public title of what was withdrawn›\n---\n# ‹room:title of what was withdrawn›\n\n‹room:text of what was withdrawn›\n";

const FILES: &[(&str, &str)] = &[
    ("sessies/2025-03-10-‹room:folder of a session›/‹room:file of what is not read›.md.txt", ONCE_RELEASED),
    ("sessies/2025-03-10-‹room:folder of a session›/teruggenomen (conflicted copy 2025-04-21).md", COPY),
    ("logseq/bak/‹room:folder in a bin›/weg.md", COPY),
    ("$RECYCLE.BIN/‹room:name of what was thrown away›.md", COPY),
    (".VERTROUWELIJK-groep.stap-report-work/report/index.html", "<p>‹room:what a stopped build left›</p>"),
    (".vrijgave-a1b2c3", "‹room:what a stopped release left›"),
    ("sessies/2025-03-10-‹room:folder of a session›/ingetrokken.md", WITHDRAWN_AS_ONE_DOES),
    ("traject.yaml", TRAJECT),
    ("sessies/2025-03-10-‹room:folder of a session›/sessie.md", SESSION),
    ("sessies/2025-03-10-‹room:folder of a session›/‹room:file of a note that goes›.md", NOTE_THAT_GOES),
    ("sessies/2025-03-10-‹room:folder of a session›/‹room:file of a note that stays›.md", NOTE_THAT_STAYS),
    (WITHDRAWN, ONCE_RELEASED),
    ("sessies/2025-03-10-‹room:folder of a session›/versmald.md", NARROWED),
    ("sessies/2025-03-10-‹room:folder of a session›/opdracht.md", ASSIGNMENT),
    ("sessies/2025-03-10-‹room:folder of a session›/opdracht-blijft.md", ASSIGNMENT_THAT_STAYS),
    ("sessies/2025-03-10-‹room:folder of a session›/citaat.md", QUOTE),
    ("sessies/2025-03-10-‹room:folder of a session›/citaat-blijft.md", QUOTE_THAT_STAYS),
    ("sessies/2025-02-01-‹room:folder of an intake›/sessie.md", INTAKE),
    ("ik-beelden/‹self:file of an individual view›.md", VIEW),
    ("los/‹self:file of loose words›.txt", "‹self:text of a loose file›"),
];

const TRAJECT: &str = "\
# ‹self:comment of the engagement file›
titel: Traject ‹goes:title of the engagement›
opdrachtgever: ‹goes:client›
sector: handel
taal: nl
begeleider: fien
peildatum: 2025-06-01
openbare-titel: Verhaal ‹public:title of the case›
colofon: Met dank aan ‹goes:colophon›.
mensen:
  - {id: anna, naam: Anna ‹goes:surname of an owner›, andere-namen: [‹self:nickname›], rol: ‹self:role›, is: deelnemer}
  - {id: bert, naam: Bert ‹room:surname of a member›, is: deelnemer}
  - {id: ‹room:id of a member›, naam: Cees ‹room:surname of another member›, is: deelnemer}
  - {id: fien, naam: Fien ‹goes:surname of the facilitator›, rol: ‹room:role of the facilitator›, is: begeleider}
toegestane-woorden:
  - {woord: ‹room:allowed word›, reden: ‹room:reason to allow it›}
verboden-woorden: [‹room:forbidden word›]
";

const SESSION: &str = "\
---
# ‹self:comment in front matter›
id: ‹room:id of a session›
datum: 2025-03-10
type: werksessie
aanwezig: [anna, bert, ‹room:id of a member›]
trefwoorden: [‹room:tag of a session›]
---
# Werksessie ‹group:title of a session›

‹self:words before the first heading›

## Hits

- Een hit ‹goes:title in a list› {#‹room:id of a note that goes› vertrouwelijk=nee gewicht=3 gebied=\"samenwerking, ‹goes:own area›\" invloed=samen inbrenger=‹room:id of a member› trefwoorden=‹room:tag of a note that goes›}

  Een tekst ‹goes:paragraph› met **vet ‹goes:strong›** en [woorden ‹goes:link words›](https://example.org/‹goes:link address›) en `code ‹goes:code›`.
  <!-- ‹self:comment› --> %% ‹self:obsidian comment› %%

  - Een punt ‹goes:item of a list›

  > Een inspringing ‹goes:indented words›

  > [!tip] Een kader ‹goes:title of a callout›
  > Met tekst ‹goes:text of a callout›.

  | kop ‹goes:head of a table› | nog een |
  |---|---|
  | cel ‹goes:cell of a table› | leeg |

  ![Een foto ‹goes:words for a picture›](../../beelden/‹room:name of a photo›.jpg)

  ![Een tekening](../../beelden/‹room:name of a drawing›.png)

  ![Een schets](../../beelden/‹room:name of a sketch›.svg)

  Zie [[‹room:id of a note that stays›|wat er ‹goes:words of a cut link› was]].

  :::vertrouwelijk
  Dit deel ‹room:part that stays› blijft.
  :::

  [‹self:name of an unused link›]: https://example.org/‹self:address of an unused link›
- ‹group:title that stays› {eigenaar=bert gebied=‹room:own area that stays› trefwoorden=‹room:tag that stays›}

  ‹group:text that stays›

## Acties

- Een actie ‹goes:title of an action› – anna – 2025-05-01 {#actie hoort-bij=\"‹room:id of a note that stays›, doel\" vertrouwelijk=nee}
- ‹group:title of an action that stays› – bert – 2025-05-02 {#‹room:id of an action that stays› hoort-bij=doel}

## Een doel ‹goes:title of a goal› {.prestatie #doel maatstaf=\"maat ‹goes:measure›\" beginwaarde=\"begin ‹goes:baseline›\" streefwaarde=\"streef ‹goes:target›\" vertrouwelijk=nee}

## Nog een doel ‹group:title of a goal that stays› {.prestatie maatstaf=\"maat ‹room:measure›\" beginwaarde=\"begin ‹room:baseline›\" streefwaarde=\"streef ‹room:target›\" huidige-waarde=\"nu ‹room:actual›\"}

## Gedrag ‹goes:title of behaviour› {.gedrag indicator=\"te zien ‹goes:indicator›\" vertrouwelijk=nee}

## Ander gedrag {.gedrag hoort-bij=doel indicator=\"te zien ‹room:indicator›\" vertrouwelijk=ja}

## Verzet ‹goes:title of progress› {.voortgang van=actie stand=doorgeschoven nieuwe-datum=2025-07-01 reden=\"omdat ‹goes:reason›\" vertrouwelijk=nee}

## Hoe ver het doel is ‹goes:title of progress of a goal› {.voortgang van=doel huidige-waarde=\"nu ‹goes:told actual›\" vertrouwelijk=nee}

## Hoe ver het doel ook is {.voortgang van=doel huidige-waarde=\"nu ‹room:told actual›\" vertrouwelijk=ja}

## Ook verzet {.voortgang van=‹room:id of an action that stays› stand=doorgeschoven nieuwe-datum=2025-07-01 reden=\"omdat ‹room:reason›\" vertrouwelijk=ja}

## Waarover we praten {.voortgang van=‹room:id of an action that stays› stand=bezig vertrouwelijk=nee}

Over ‹room:progress of what stays›.

## Voor mezelf ‹self:heading without a block›

‹self:text below it›
";

const NOTE_THAT_GOES: &str = "\
---
# ‹self:comment in the front matter of a note›
soort: belemmerend
titel: Een hindernis ‹goes:title in front matter›
inbrenger: bert
vertrouwelijk: nee
tekst-directie: Voor de directie ‹goes:text for the directors›.
titel-openbaar: Voor iedereen ‹public:public title›
tekst-openbaar: Voor iedereen ‹public:public text›.
---
De eigen woorden ‹group:own words behind a text for the directors›.
";

const NOTE_THAT_STAYS: &str = "\
---
id: ‹room:id of a note that stays›
soort: belemmerend
vertrouwelijk: ja
tekst-directie: ‹room:text for the directors of what stays›
titel-openbaar: ‹room:public title of what stays›
tekst-openbaar: ‹room:public text of what stays›
---
# ‹group:heading of what stays›

‹group:body of what stays›

![‹room:words for a picture of what stays›](../../beelden/‹room:name of a drawing›.png)
";

const NARROWED: &str = "---\nsoort: hit\nvertrouwelijk: nee\nzichtbaar-voor: groep\n---\n# ‹group:title of a narrowed note›\n\n‹group:text of a narrowed note›\n";

const ASSIGNMENT: &str = "---\nsoort: opdracht\nvertrouwelijk: nee\ndoelstellingen:\n  - Een streven ‹goes:objective›\n---\n# Een opdracht ‹goes:assignment›\n";

const ASSIGNMENT_THAT_STAYS: &str =
    "---\nsoort: opdracht\ndoelstellingen:\n  - Een streven ‹room:objective›\n---\n# Een opdracht ‹room:assignment›\n";

const QUOTE: &str = "\
---
soort: citaat
inbrenger: bert
vertrouwelijk: nee
toestemming:
  - {persoon: bert, voor: citaat, op: 2025-03-11}
---
# Iemand zei ‹goes:quote›
";

const QUOTE_THAT_STAYS: &str = "\
---
soort: citaat
inbrenger: bert
toestemming:
  - {persoon: bert, voor: citaat, op: 2025-03-12}
---
# Iemand zei ‹group:quote that stays›
";

const INTAKE: &str = "---\ndatum: 2025-02-01\ntype: intake\naanwezig: [bert]\n---\n# Intake ‹room:title of a session of which nothing goes›\n\n## Vragen\n\n- Wat ‹room:question of an intake›\n";

const VIEW: &str = "\
---
soort: ik-beeld
eigenaar: bert
sessie: ‹room:id of a session›
---
# Ik vind ‹self:title of an individual view›

‹self:text of an individual view›
";
