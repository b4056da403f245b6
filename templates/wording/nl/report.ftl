# De woorden van de rapportage zelf. Wie een bericht wijzigt, laat de namen tussen { } staan.
# Een regel met .group, .directors, .public of .facilitator geldt voor die versie; de gewone regel voor alle andere.

## Op elke pagina

report-kind = STAP-rapportage
    .public = STAP-casus
edition = Versie voor de directie
    .group = Versie voor de groep
    .facilitator = Versie voor de begeleider
    .public = Openbare versie
edition-draft = Concept voor de groep: dit zou de directie lezen
    .public = Concept voor de groep: dit zou iedereen kunnen lezen
draft-mark = CONCEPT
notice = Vertrouwelijk. Bestemd voor de directie; door de groep vrijgegeven.
    .group = Vertrouwelijk. Alleen voor wie erbij was; deze versie gaat niet verder.
    .facilitator = Vertrouwelijk. Alleen voor de begeleider; deze versie gaat niet verder.
    .public = Openbaar. Met instemming van de groep en de opdrachtgever.
notice-draft = Concept, alleen voor de groep. Nog niet vrijgegeven.
author-group = De groep

## Data, lijsten, bijeenkomsten

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-in-words = { $day } { $month } { $year }
list-and = { $first } en { $last }
meeting-when = { $meeting }, { $date }
meeting-none = Los van een bijeenkomst
meeting-intake = Intake
meeting-introduction = Introductie
meeting-working-session = Werksessie
meeting-directors-meeting = Gesprek met de directie
meeting-follow-up = Opvolging
meeting-evaluation = Evaluatie
next-meeting = De volgende bijeenkomst is op { $date }.

## Soorten

kind-theme = Thema
kind-occasion = Aanleiding
kind-assignment = Opdracht
kind-promoting = Bevorderende factor
    .group = Hit
    .facilitator = Hit
kind-hindering = Belemmerende factor
    .group = Shit
    .facilitator = Shit
kind-common-thread = Rode draad
kind-assumption = Veronderstelling
kind-goal = Prestatie
kind-action = Actie
kind-behaviour = Gedrag
kind-question = Vraag
kind-explanation = Toelichting
kind-response = Reactie van de directie
kind-agreement = Afspraak
kind-quote = In eigen woorden
kind-progress = Voortgang
kind-evaluation = Evaluatie
kind-individual-view = Ik-beeld
kind-observation = Observatie

## Wie, hoe zwaar, hoe ver

owner-participant = een deelnemer
party-group = de groep
party-directors = de directie
party-facilitator = de begeleider
weight-1 = zeer licht
weight-2 = licht
weight-3 = gemiddeld
weight-4 = zwaar
weight-5 = zeer zwaar
weight-exact = { $words } ({ $figure } van 5)
state-open = open
state-in-progress = bezig
state-done = gedaan
state-dropped = vervallen
state-moved = doorgeschoven
state-date-passed = { $state }, datum verstreken
state-to-test = te toetsen
state-confirmed = bevestigd
state-refuted = weerlegd
state-let-go = losgelaten
result-met = behaald
result-partly = deels behaald
result-not-met = niet behaald
result-unknown = nog niet bekend
told-to-date = { $state } naar { $date }
told-new-date = nieuwe datum: { $date }
told-actual = nu: { $actual }
told-why = { $told } ({ $why })
area-cooperation = samenwerking
area-money = geld
area-outside-world = buitenwereld
area-time = tijd
area-self = onszelf
influence-self = ieder voor zich
influence-together = wij samen
influence-directors = de directie
influence-outside = niemand van ons
origin-existing-plan = stond al in een bestaand plan

## Gegevens bij een punt

fact-owner = Wie
fact-due = Uiterlijk
fact-first-due = Eerst afgesproken
fact-to = Aan
fact-weight = Gewicht
fact-area = Gebied
fact-influence = Wie heeft er invloed op
fact-measure = Maatstaf
fact-baseline = Beginwaarde
fact-target = Streefwaarde
fact-actual = Nu
fact-indicator = Hieraan zien we het
fact-state = Stand
fact-reason = Reden
fact-origin = Herkomst
fact-by = Van
fact-told = Stand
fact-objective = Doelstelling
fact-objectives = Doelstellingen
fact-voice = Namens
fact-meeting = Bijeenkomst
fact-recognised = Herkend door
fact-standing = Naar de directie
fact-why = Waarom
fact-contributors = Inbreng van
fact-id = Kenmerk

## Verwijzingen

link-answers = Antwoord op
link-of = Voortgang van
link-settles = Beslist over
link-helps = Helpt bij
link-belongs = Hoort bij
link-based-on = Gebaseerd op
link-answered-by = Antwoord
link-settled-by = Beslist in
link-works-through = Werkt door in
link-actions = Acties
link-questions = Vragen
link-agreements = Afspraken
link-goals = Prestaties
link-behaviour = Gedrag
link-see-also = Zie ook

## Kolommen

column-number = Nr.
column-factor = Factor
column-weight = Gewicht
column-what = Wat
column-who = Wie
column-when = Wanneer
column-course = Verloop
column-moment = Moment
column-born = Afgesproken
column-state = Stand
column-id = Kenmerk
column-kind = Soort
column-title = Titel
column-standing = Naar de directie
column-why = Waarom
column-contributors = Inbreng van

## 1 In één oogopslag

heading-glance = In één oogopslag
glance-released = Door de groep vrijgegeven op { $date } ({ $how }).
    .public = Door de groep en de opdrachtgever vrijgegeven in { $date }.
glance-draft = Concept: zo leest de directie het zodra jullie het samen vrijgeven.
    .public = Concept. Lees mee: zo leest iedereen het zodra de groep en de opdrachtgever het vrijgeven. Tot die tijd gaat er niets de deur uit.
glance-use = De rest van de rapportage laat zien waar dit vandaan komt.
    .group = Op deze pagina staat waar het om gaat. Kijk samen of alles er staat, en of het er staat zoals jullie het bedoelen.
    .facilitator = Op deze pagina staat het belangrijkste uit alle notities, ook wat in de groep blijft. Alleen voor de eigen voorbereiding.
    .public = Op deze pagina staat waar het in deze casus om ging. De volgende pagina's vertellen hoe het ging en wat het bracht.
glance-use-asks = Begin bij wat de groep u vraagt.
glance-more = alles: §{ $number }
glance-forces = De sterkste krachten, voor en tegen
glance-threads = Rode draden
glance-asks = Wat wij van de directie vragen
    .facilitator = Wat de groep van de directie vraagt
    .public = Wat de groep van de directie vroeg
glance-actions = Wat wij zelf doen
    .facilitator = Wat de groep zelf doet
    .public = Wat de groep zich voornam
glance-goals = Wat we willen bereiken
    .public = Wat de groep wilde bereiken
glance-gained = Wat is gewonnen
    .public = Wat het heeft opgeleverd
glance-not-yet = Wat nog niet
    .public = Wat het nog niet heeft gebracht
glance-objectives = De doelstellingen
glance-due = uiterlijk { $date }
glance-target = streefwaarde: { $value }
glance-actual = nu: { $value }
glance-conversation = Het gesprek met de directie was op { $date }.

## Wat er veranderd is

heading-since = Wat is er veranderd sinds { $date }
lead-since = Vergeleken met wat er op die dag was vrijgegeven. De volledige tekst staat bij het punt zelf.
    .group = Vergeleken met wat er op die dag in de groep op papier stond. De volledige tekst staat bij het punt zelf.
    .facilitator = Vergeleken met wat er op die dag was genoteerd. De volledige tekst staat bij het punt zelf.
    .public = Vergeleken met wat er toen openbaar was. De volledige tekst staat bij het punt zelf.
since-nothing = Sinds { $date } is er in deze rapportage niets bij gekomen of veranderd. Wat u toen las, geldt nog.
    .group = Sinds { $date } is er niets bij gekomen of veranderd. Wat er toen stond, geldt nog.
    .facilitator = Sinds { $date } is er niets bij gekomen of veranderd.
    .public = Sinds { $date } is er niets bij gekomen of veranderd.
since-heading-new = Nieuw
since-heading-settled = Afgerond of beantwoord
since-heading-changed = Opnieuw vrijgegeven, met andere woorden
since-heading-moved = Verschoven
since-heading-told = Hoe het verder ging
since-heading-renumbered = Kreeg alleen een ander nummer
since-new = nieuw
since-settled = afgerond
since-changed = gewijzigd
since-moved = verschoven
since-told = voortgang
since-mark = { $what } sinds { $date }
since-was = was { $number }
since-from-to = van { $from } naar { $to }
since-answered = beantwoord
since-reached = bereikt
since-results = resultaat bekend
since-count-new = { $count } nieuw
since-count-settled = { $count } afgerond of beantwoord
since-count-changed = { $count } gewijzigd
since-count-moved = { $count } verschoven
since-count-told = { $count ->
    [one] voortgang bij { $count } punt
   *[other] voortgang bij { $count } punten
    }
since-count-none = niets veranderd
glance-since = Sinds { $date }: { $what }.

## Leeswijzer

heading-guide = Leeswijzer en vertrouwelijkheid
    .public = Leeswijzer
guide-words = De teksten in deze rapportage zijn van de groep. Ze zijn geordend, genummerd en opgemaakt, maar niet herschreven en niet samengevat; er zijn geen conclusies aan toegevoegd. De korte inleidingen boven de hoofdstukken horen bij de rapportage en niet bij de groep.
    .public = De teksten in deze casus zijn voor deze versie geschreven en door de groep en de opdrachtgever vrijgegeven. Ze zijn geordend, genummerd en opgemaakt; er zijn geen conclusies aan toegevoegd.
guide-released = Op { $date } heeft de groep deze teksten vrijgegeven, woord voor woord zoals ze hier staan ({ $how }). Ze staan er zonder namen, door de groep vrijgegeven.
    .public = De teksten zijn vrijgegeven in { $date }, woord voor woord zoals ze hier staan. Ze staan er zonder namen, door de groep vrijgegeven.
guide-released-with-names = Op { $date } heeft de groep deze teksten vrijgegeven, woord voor woord zoals ze hier staan ({ $how }). Er staat niet bij wie wat heeft ingebracht.
guide-draft = Dit is een concept. Zo ziet de tekst voor de directie eruit, woord voor woord, als de groep hem vrijgeeft. Eén bezwaar is genoeg om een tekst in de groep te houden; wie dat bezwaar had, wordt nergens vastgelegd.
    .public = Dit is een concept. Zo ziet de openbare tekst eruit, woord voor woord, als de groep en de opdrachtgever hem vrijgeven. Eén bezwaar is genoeg om een tekst in de groep te houden; wie dat bezwaar had, wordt nergens vastgelegd.
guide-not-here = Wat in de groep is besproken, is vertrouwelijk, tenzij de aanwezigen het vrijgeven. Daarom staat hier niet wie wat heeft gezegd, hoeveel deelnemers iets vonden, wie er bij welke bijeenkomst was en wat ieder vooraf voor zichzelf opschreef. In een klein team valt soms te raden van wie een punt komt. Het helpt het gesprek als u dat laat rusten: het gaat om wat er staat.
    .group = Wat in de groep is besproken, is vertrouwelijk, tenzij jullie het samen vrijgeven. Deze versie bevat ook wat in de groep blijft: geef haar niet door. Bij elk punt staat of het naar de directie gaat. Wie wat zei, de ik-beelden en de observaties van de begeleider staan er niet in.
    .facilitator = Deze versie bevat alles, ook ik-beelden, observaties, namen en wat in de groep blijft. Bij elke notitie staat of ze naar de directie gaat, en zo niet, waarom niet. Geef deze versie aan niemand door.
    .public = Deze casus noemt geen bedrijf, geen personen en geen aantallen, en geen datum nauwkeuriger dan een jaar.
guide-owners = Wie een actie op zich neemt, staat er alleen met naam bij als alle deelnemers met een actie dat goed vonden. Anders staat er bij ieder van hen ‘een deelnemer’.
guide-quotes = Een letterlijk citaat staat er alleen met instemming van wie het zei.
guide-letter = { $letter } voor { $kind }
guide-numbers = Elk punt heeft een letter en een nummer, zodat het in het gesprek makkelijk aan te wijzen is: { $letters }. De nummers gelden alleen voor deze versie.
    .public = Elk punt heeft een letter en een nummer: { $letters }.
guide-weights = De groep heeft gewogen hoe zwaar een punt telt, van zeer licht tot zeer zwaar. Dat gewicht zegt iets over het punt, niet over hoeveel mensen het noemden.
    .group = Het gewicht loopt van 1 (zeer licht) tot 5 (zeer zwaar). De directie ziet alleen de woorden.
    .facilitator = Het gewicht loopt van 1 (zeer licht) tot 5 (zeer zwaar). De directie ziet alleen de woorden.
guide-use = Zo haalt u er het meeste uit: lees eerst ‘In één oogopslag’, dan de hoofdstukken op volgorde, en noteer bij welke punten u iets wilt vragen of toelichten. Een vraag terug brengt het gesprek verder dan een weerwoord.
    .group = Lees de teksten die naar de directie gaan nog eens rustig door: kloppen ze, en kan ieder ermee leven dat de directie ze zo leest?
    .facilitator = Begin bij het overzicht: daar staat per notitie wat ermee gebeurt.
    .public = Achterin staan de begrippen.
how-unanimous = eenstemmig
how-written = schriftelijk

## Aanleiding, opdracht en thema

heading-start = Aanleiding, opdracht en thema
    .public = Aanleiding
lead-start = Waar dit traject vandaan komt en waar het over gaat.
    .public = Waarom dit traject begon.
part-occasion = Aanleiding
part-assignment = Opdracht
part-objectives = Doelstellingen van de directie
part-theme = Thema
heading-theme = Thema
lead-theme = De zin waarin de groep zich herkende en waar alles aan werd getoetst.

## De situatie nu

heading-situation = De situatie nu
    .public = Wat hielp en wat tegenwerkte
lead-situation = Wat de groep vooruithelpt en wat tegenwerkt. Een krachtenveld is geen balans: één zware kracht kan meer uitmaken dan vijf lichte.
    .public = De krachten waar de groep mee te maken had, voor en tegen.
heading-promoting = Bevorderende factoren
    .group = Onze hits
lead-promoting = Wat nu al werkt. Wat hier staat, verdient het om behouden te blijven.
    .group = Wat met ons meewerkt, het zwaarste eerst.
    .public = Wat meewerkte.
heading-hindering = Belemmerende factoren
    .group = Onze shits
lead-hindering = Wat nu tegenwerkt, het zwaarste eerst. Het is de situatie zoals de groep die ervaart, geen oordeel over personen.
    .group = Wat ons tegenwerkt, het zwaarste eerst. Onszelf inbegrepen.
    .public = Wat tegenwerkte.
heading-threads = Rode draden
lead-threads = Wat door de verschillende beelden heen loopt en waarin ieder zich herkent.
heading-assumptions = Veronderstellingen om samen te toetsen
lead-assumptions = Wat de groep aanneemt, maar niet zeker weet. Het gesprek is de plek om samen na te gaan of het klopt.
heading-quotes = In eigen woorden
lead-quotes = Letterlijk, met instemming van wie het zei.
    .group = Letterlijk zoals het gezegd is.
forces-promoting = Bevorderend
    .group = Onze hits
    .facilitator = Hits
    .public = Wat hielp
forces-hindering = Belemmerend
    .group = Onze shits
    .facilitator = Shits
    .public = Wat tegenwerkte
forces-alternative = Krachtenveld: links wat het thema vooruithelpt, rechts wat het tegenwerkt; hoe zwaarder, hoe langer de balk. Dezelfde gegevens staan in de tabel.
forces-caption = Krachtenveld: de factoren met hun gewicht, het zwaarste eerst

## Prestaties

heading-goals = Prestaties: wat we willen bereiken
    .public = Wat de groep wilde bereiken
lead-goals = De eerste prestaties waar de groep naartoe werkt, en waaraan te zien is dat ze er is.

## Acties

heading-actions = Acties: plan van aanpak
    .public = Acties
lead-actions = Wie wat doet, en uiterlijk wanneer. De stand is die op de datum van deze rapportage.
    .group = Wie wat doet, en uiterlijk wanneer, per persoon.
    .public = Wat de groep zich voornam.
heading-own-actions = Wat wij zelf doen
heading-asks = Wat wij van de directie vragen
lead-asks = Hier is de directie aan zet. Een antwoord hoeft geen ja te zijn; helderheid over wat wel en niet kan, en wanneer, helpt de groep verder.
    .group = Wat we aan de directie voorleggen.
part-questions = Vragen
heading-chain = Hoe het samenhangt
lead-chain = Van wat tegenwerkt, langs wat we doen en vragen, naar wat we willen bereiken en het gedrag dat daarbij past. Een lijn zegt dat het een bij het ander hoort; een rode draad telt mee als de factoren waarop zij berust.
chain-caption = Wat waar bij hoort
chain-alternative = Vier kolommen met lijnen ertussen: belemmerende factoren, wat eraan wordt gedaan of over wordt gevraagd, prestaties en gedrag. Dezelfde verbanden staan in de tabel.
chain-doing = Doen, vragen, afspreken
chain-from = Komt uit
chain-to = Loopt door naar

## Gedrag

heading-behaviour = Gedrag dat daarbij past
    .public = Gedrag dat daarbij paste
lead-behaviour = Plannen werken pas als mensen anders met elkaar omgaan. Dit is waar de groep elkaar op wil aanspreken.
    .group = Waar we elkaar op willen aanspreken.

## Het gesprek met de directie

heading-conversation = Het gesprek met de directie
lead-conversation = Wat directie en groep tegen elkaar hebben gezegd en met elkaar hebben afgesproken. Een toelichting op één bepaald punt staat bij dat punt.
conversation-agenda-questions = Onze vragen
    .group = Onze vragen aan de directie
conversation-agenda-asks = Wat wij u vragen te doen
    .group = Wat we de directie vragen te doen
conversation-agenda-assumptions = Veronderstellingen die we samen willen toetsen
conversation-asked = Onze vragen, en of er een antwoord is
conversation-tested = Veronderstellingen, en wat ervan bleek
conversation-taken-on = Wat de directie zelf doet
conversation-answered = beantwoord
conversation-not-answered = nog geen antwoord
part-agreements-together = Afspraken van groep en directie samen
part-agreements-group = Afspraken van de groep
part-agreements-directors = Afspraken van de directie
lead-agenda = Waar de groep het in het gesprek over wil hebben. De volledige tekst staat bij het punt zelf.
part-response = Reactie van de directie
part-questions-to-us = Vragen aan de groep
    .public = Vragen aan de groep
part-explanations = Toelichtingen
part-agreements = Afspraken

## Opvolging

heading-follow-up = Van weten naar doen: opvolging
lead-follow-up = Wat er van de plannen is gekomen, bijeenkomst voor bijeenkomst. De volledige tekst staat bij het punt zelf.
measured-caption = Het verloop van deze prestatie
course-caption = Het verloop van de acties
course-alternative = Per actie een balk in de tijd, van de bijeenkomst waarop zij is afgesproken tot de peildatum, met een teken voor elke stand en voor de uiterste datum. Dezelfde gegevens staan in de tabel.
course-totals = { $count ->
    [one] Eén actie: { $list }.
   *[other] Van de { $count } acties: { $list }.
}
course-done = { $count } gedaan
course-in-progress = { $count } bezig
course-open = { $count } open
course-moved = { $count } doorgeschoven
course-date-passed = { $count } met een verstreken datum
course-dropped = { $count } vervallen
letter-open = O
letter-in-progress = B
letter-done = G
letter-moved = D
letter-dropped = V
sign-born = afgesproken
course-due = { $date } (eerst { $before })
sign-told = verteld
sign-first-due = eerdere uiterste datum
sign-due = uiterste datum
sign-date-passed = datum verstreken

## Evaluatie

heading-evaluation = Evaluatie: wat is gewonnen, wat nog niet
lead-evaluation = Een terugblik op wat het traject heeft gebracht.
part-goals = De prestaties en hoe ver ze zijn
goal-reached = streefwaarde gehaald ({ $figures })
goal-not-yet = streefwaarde nog niet gehaald ({ $figures })
part-results = De doelstellingen en wat ervan kwam
part-looking-back = Terugblik
heading-gained = Wat is gewonnen
    .public = Wat het heeft opgeleverd
heading-not-yet = Wat nog niet
    .public = Wat het nog niet heeft gebracht

## Alleen in de openbare versie

heading-approach = Aanpak in stappen
lead-approach = Hoe de groep te werk ging, en wat zij zich voornam.
heading-looking-back = Terugblik
heading-view = De blik van de begeleider

## Alleen in de groep en voor de begeleider

heading-stays = Blijft in de groep
lead-stays = Deze punten gaan niet naar de directie. Ze staan met hun volledige tekst op hun eigen plaats in deze versie.
heading-ledger = Overzicht van alle notities
lead-ledger = Per notitie: gaat ze naar de directie, en zo niet, waarom niet.
heading-notes = Alle notities voluit
lead-notes = Per bijeenkomst, met alles wat erbij is genoteerd.
standing-released = vrijgegeven
standing-proposed = voorgesteld, nog niet vrijgegeven
standing-stays = blijft in de groep
reason-undecided = nog niet over besloten
reason-flag = zo aangegeven in de notitie
reason-kind = deze soort gaat nooit naar de directie
reason-audience = bedoeld voor een kleinere kring
reason-fault = er zit een fout in de notitie
reason-changed = gewijzigd na de vrijgave
reason-withdrawn = vrijgegeven, en weer ingetrokken
reason-not-everybody-asked = nog niet alle aanwezigen zijn gevraagd
reason-no-consent = wie geciteerd wordt, heeft nog niet ingestemd
reason-about-what-stays = gaat over iets wat blijft
reason-no-text-for-it = er is geen tekst voor die versie geschreven

## Begrippen

heading-ending = Begrippen en colofon
heading-terms = Begrippen
term-dialogue = STAP-dialoog
meaning-dialogue = Een resultaatgerichte dialoog van één team, in vijf delen: Situatie, Thema, Acties, Prestaties en het gedrag dat daarbij past.
term-facilitator = Begeleider
meaning-facilitator = Wie het gesprek leidt en vastlegt wat de groep zegt, zonder er een eigen oordeel aan toe te voegen.
term-theme = Thema
meaning-theme = Eén korte zin die iedereen aanspreekt en waarin het woord ‘samen’ staat.
term-force-field = Krachtenveld
meaning-force-field = Een tekening van alles wat het thema vooruithelpt en tegenwerkt.
term-promoting = Bevorderende factor
    .group = Hit
    .facilitator = Hit
meaning-promoting = Iets wat de groep vooruithelpt.
    .group = Iets wat met ons meewerkt; voor de directie heet dat een bevorderende factor.
    .facilitator = Iets wat meewerkt; voor de directie heet dat een bevorderende factor.
term-hindering = Belemmerende factor
    .group = Shit
    .facilitator = Shit
meaning-hindering = Iets wat de groep tegenwerkt.
    .group = Iets wat ons tegenwerkt; voor de directie heet dat een belemmerende factor.
    .facilitator = Iets wat tegenwerkt; voor de directie heet dat een belemmerende factor.
term-weight = Gewicht
meaning-weight = Hoe zwaar een punt voor de groep telt, van zeer licht tot zeer zwaar.
term-common-thread = Rode draad
meaning-common-thread = Wat door de verschillende beelden heen loopt en waarin ieder zich herkent.
term-assumption = Veronderstelling
meaning-assumption = Iets wat over een ander of over de toekomst wordt ingevuld en nog niet samen is getoetst.
term-goal = Prestatie
meaning-goal = Wat de groep wil bereiken, en hoe te zien zal zijn dat het er is.
term-action = Actie
meaning-action = Wat iemand doet, en uiterlijk wanneer.
    .public = Wat de groep zich voornam te doen.
term-behaviour = Gedrag
meaning-behaviour = Hoe mensen met elkaar omgaan zodat het plan werkt.
term-explanation = Toelichting
meaning-explanation = Waarom iets zo is gedaan, met welk doel en met welk effect.
term-agreement = Afspraak
meaning-agreement = Wat directie en groep met elkaar zijn overeengekomen.
term-individual-view = Ik-beeld
meaning-individual-view = Het eigen beeld dat iedere deelnemer vooraf voor zichzelf opschrijft; het blijft bij de begeleider.
term-follow-up = Opvolging
meaning-follow-up = De bijeenkomsten waarin de groep nagaat wat er van de plannen is gekomen.
term-release = Vrijgeven
meaning-release = Alle aanwezigen besluiten samen dat een tekst, woord voor woord, de groep uit mag. Eén bezwaar is genoeg om hem in de groep te houden.
term-reference-date = Peildatum
meaning-reference-date = De datum van deze rapportage. Is een actie dan nog niet gedaan en is haar datum voorbij, dan staat er ‘datum verstreken’.

## Colofon

heading-colophon = Colofon
colophon-engagement = Traject
colophon-client = Opdrachtgever
colophon-sector = Sector
colophon-edition = Versie
colophon-date = Datum
colophon-released = Vrijgegeven
colophon-released-when = op { $date }, { $how }
    .public = in { $date }
colophon-mark = Vrijgavekenmerk
colophon-mark-meaning = Het vrijgavekenmerk hoort bij precies deze teksten. Op het vrijgaveblad van de groep staat het ook: is het daar hetzelfde, dan staat hier woord voor woord wat de groep heeft vrijgegeven. Met één andere letter is het kenmerk anders.
    .public = Het vrijgavekenmerk hoort bij precies deze teksten. Met één andere letter is het kenmerk anders.
colophon-facilitator = Begeleider
colophon-meetings = Bijeenkomsten
colophon-made-with = Gemaakt met
colophon-tool = stap-report

## Vrijgaveblad

sheet-heading = Vrijgaveblad
    .public = Vrijgaveblad van de openbare casus
sheet-lead = Dit leest de directie, woord voor woord. Wat hier niet staat, blijft in de groep.
    .public = Dit kan iedereen lezen, woord voor woord. Wat hier niet staat, blijft in de groep.
sheet-lead-draft = Dit leest de directie, woord voor woord, als jullie het samen vrijgeven. Wat hier niet staat, blijft in de groep. Eén bezwaar is genoeg om een tekst in de groep te houden; wie dat bezwaar had, wordt nergens vastgelegd.
    .public = Dit kan iedereen lezen, woord voor woord, als jullie en de opdrachtgever het vrijgeven. Wat hier niet staat, blijft in de groep. Eén bezwaar is genoeg om een tekst in de groep te houden; wie dat bezwaar had, wordt nergens vastgelegd.
sheet-nothing = Er is nu niets wat de groep uit gaat.
sheet-mark-meaning = Bewaar dit kenmerk. Het staat ook in het colofon van de rapportage voor de directie. Is het daar hetzelfde, dan leest de directie precies deze teksten; met één andere letter is het anders.
    .public = Bewaar dit kenmerk. Het staat ook in het colofon van de openbare casus. Is het daar hetzelfde, dan staan daar precies deze teksten; met één andere letter is het anders.
sheet-owners = Zeggen alle deelnemers met een actie dat hun naam erbij mag, dan staat hun naam waar nu ‘een deelnemer’ staat. Het kenmerk verandert dan mee.
sheet-blank-date = Besloten op
sheet-blank-how = Eenstemmig of schriftelijk

### Pages: the words around the report, read by render/html

page-skip = Naar de inhoud
page-contents = Inhoud
page-register = Alles op een rij
page-register-lead = Elke tekst uit deze rapportage, per hoofdstuk. Typ een woord om te zoeken; er gaat niets naar buiten.
page-whole = Alles in één bestand
page-sheet = Vrijgaveblad
page-filter = Zoek in deze rapportage
page-filter-none = Niets gevonden. Probeer een ander woord, of een deel ervan.
page-found = { $found } van { $all } gevonden
page-previous = Vorige
page-next = Volgende
page-around = Verder lezen
page-task-done = Gedaan:
page-task-open = Nog te doen:
page-footnote = Voetnoot
page-take = Om mee te nemen:
page-footnote-back = Terug naar de tekst bij voetnoot
page-of = pagina { $page } van { $of }
page-callout-note = Ter informatie
page-callout-tip = Tip
page-callout-important = Belangrijk
page-callout-warning = Let op
page-callout-example = Voorbeeld

### Lists: the actions as a spreadsheet, a table and a calendar, read by render/exports

download-spreadsheet = de acties in Excel
download-table = de acties als tabel (csv)
download-calendar = de acties in uw agenda (ics)
download-data = de rapportage voor een ander programma (json)
list-sheet = Acties
list-text = Omschrijving
list-links = Samenhang
list-course = Verloop
list-next-meeting = Bijeenkomst

## De agenda van een bijeenkomst

agenda-lead = Voor op tafel: wat er nog openstaat, met ruimte om op te schrijven hoe het ervoor staat.
agenda-actions = Openstaande acties
agenda-goals = Wat we willen bereiken
agenda-assumptions = Veronderstellingen om te toetsen
agenda-ask = Hoe staat het ervoor?
agenda-new-date = Nieuwe datum:
agenda-further = Verder afgesproken
agenda-nothing = Er staat niets meer open.
reason-not-filled-in = lag klaar voor een bijeenkomst en is nog niet ingevuld
