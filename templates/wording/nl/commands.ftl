# Wat het programma op de terminal zegt.

## Hulp

help = Maakt van notities van een STAP-dialoog een rapportage die u met een gerust hart aan de directie geeft.
    .after =
        Gewoon beginnen:
          stap-report begin mijn-traject     een nieuw traject
          stap-report mijn-traject           controleert, bouwt en zegt wat u kunt versturen

        Wat de groep niet heeft vrijgegeven, staat niet in de rapportage. Er gaat niets naar het netwerk.
help-usage = Gebruik:
    .options = mogelijkheden
    .command = OPDRACHT
help-value =
    .table = csv-bestand
    .map = indeling
    .folder = map
    .kind = soort
    .code = melding
    .title = titel
    .audience = voor-wie
    .out = map
    .lang = taal
    .format = vorm
    .session = sessie
    .people = namen
    .asked = wie
    .named = wie
    .sessions = sessies
    .how = hoe
    .client_agreed = datum
    .files = bestanden
    .until = datum
    .notes = notitie
    .goes = notities
    .stays = notities
    .who = wie
    .what = wat
    .engagement = map
help-default = anders { $value }
help-here = anders de map waarin u staat
help-also = ook: { $names }
help-commands = Opdrachten
help-arguments = Wat u opgeeft
help-options = Mogelijkheden
help-init = Begint een nieuw traject
    .folder = De map voor het traject; zij wordt gemaakt
    .title = Titel van het traject
    .client = Opdrachtgever
    .facilitator = Naam van de begeleider
    .people = Voornamen van de deelnemers, met komma's ertussen
    .date = Datum van de eerste sessie, als jaar-maand-dag
help-new = Maakt een notitie
    .kind = De soort: bevorderend, belemmerend, actie, prestatie, gedrag, vraag …
    .title = De titel
    .session = De sessie waar zij bij hoort; anders de laatste
help-check = Controleert de notities
help-build = Bouwt de rapportage
    .audience = Voor wie: directie, groep, openbaar of begeleider
    .draft = Bouwt het concept voor de groep, uit wat is voorgesteld
    .out = Een andere map voor de rapportage
    .until = Bouwt zoals het was na deze sessie: latere notities en vrijgaven tellen niet mee. Met --datum de peildatum van toen
    .since = Merkt wat sinds een dag of sessie nieuw, veranderd, verschoven of afgerond is, en geeft daar een pagina over. De dag staat dan in de rapportage
    .keep_going = Bouwt ook als notities fouten hebben; die notities blijven dan
    .open = Toont de rapportage in de browser
    .no_pdf = Bouwt alleen de webpagina's
    .pdf_only = Bouwt alleen de pdf; de map houdt dan niets anders
    .after =
        Staat er nog niets op de vrijgave, dan komt er een concept voor de groep.
        Afsluitcodes: 0 klaar · 1 de notities hebben fouten · 2 verkeerd gebruik · 3 de controle vond iets dat blijft · 4 de schijf weigerde · 70 een fout van het programma
help-agenda = Maakt de agenda van de volgende bijeenkomst: een blad voor op tafel en een half ingevuld sessiebestand (agenda)
    .date = De dag van de bijeenkomst, als jaar-maand-dag; anders de volgende bijeenkomst van het traject
    .kind = Wat voor bijeenkomst: opvolging, evaluatie of directiegesprek
    .open = Toont het blad in de browser
help-release = Legt vast wat de groep vrijgeeft
    .audience = Voor wie: directie of openbaar
    .sessions = De sessies waarvan de voorstellen worden vrijgegeven; anders alle
    .date = De dag van de vrijgave, als jaar-maand-dag
    .how = Hoe de aanwezigen besloten: eenstemmig of schriftelijk
    .goes = Notities die gaan: hun id's of titels; de vlag wordt erin geschreven
    .stays = Notities die blijven: hun id's of titels; de vlag wordt erin geschreven
    .asked = Wie er zijn gevraagd; anders iedereen die erbij was
    .named = Eigenaars van acties die met naam mogen worden genoemd: allen, niemand, of hun id's
    .client_agreed = Openbare versie: de dag waarop de opdrachtgever akkoord ging
    .yes = Legt vast zonder te vragen
help-withdraw = Trekt in wat is vrijgegeven
    .notes = De notities: hun id's of titels
    .folder = De map van het traject
    .audience = Uit welke versie: directie (dezelfde woorden gaan dan ook uit openbaar), openbaar of alle
    .date = De dag waarop het is ingetrokken, als jaar-maand-dag
    .stays = Schrijft ook in de notities dat zij blijven
    .yes = Trekt in zonder te vragen
help-sheet = Schrijft het vrijgaveblad: precies wat de groep heeft vrijgegeven, om te laten zien en te bewaren
    .audience = Voor wie de vrijgegeven teksten zijn: directie of openbaar
    .open = Toont het vrijgaveblad in de browser
    .after = Staat er nog niets op de vrijgave, dan komt het concept, met het vrijgaveblad erin.
help-pack = Pakt in wat u overhandigt, en onthoudt wat erin zat
    .audience = Voor wie: directie, groep, openbaar of begeleider
    .out = Hoe het pakket heet, of de map waarin het komt
    .files = Losse bestanden in plaats van een pakket, met komma's ertussen: pdf, html, xlsx, csv, ics of json
    .draft = Pakt het concept voor de groep in
    .date = De dag waarop u het uitreikt, als jaar-maand-dag, in plaats van de peildatum
    .after = In uitgereikt.yaml staat daarna wat er voor wie is ingepakt, zonder de teksten zelf. Bewaar dat bestand bij het traject.
help-status = Toont wat gaat, wat blijft, en waarom
    .audience = Gezien vanuit welke versie: directie of openbaar
    .session = Eén sessie, met haar id
help-person = Toont alles van, over of met de naam van iemand
    .who = Wie: id, naam of andere naam
    .folder = De map van het traject
help-audit = Zoekt in een map, pakket of bestand naar wat er niet in mag
    .what = De map, het pakket (zip), de pdf of een ander bestand
    .engagement = Het traject waar het van is: dan wordt gezocht naar alles wat daarvan blijft
    .audience = Voor wie het is: directie, groep, openbaar of begeleider
    .draft = Het is het concept: wat is voorgesteld, mag erin
help-import = Leest de export van een bord in als notities, allemaal nog onbeslist
    .table = De export: een csv-bestand
    .map = Wat de kolommen betekenen: parabol, scrumlr of een eigen bestand
    .folder = De map van het traject
    .session = De sessie waar de notities bij horen; anders komt er een nieuwe
    .date = Datum van een nieuwe sessie; anders de laatste uit de export
help-explain = Legt een melding uit
    .code = De naam van de melding, bijvoorbeeld unknown-key; zonder naam komen ze allemaal
help-schema = Toont de vorm (JSON Schema) van rapportage.json
help-option =
    .help = Toont deze hulp
    .version = Toont de versie
    .lang = Taal van de meldingen: nl of en
    .format = Hoe meldingen eruitzien: uitgebreid (met de regel erbij), kort of json (zonder tekst van notities)
    .folder = De map van het traject
    .date = Datum als jaar-maand-dag, in plaats van de peildatum
    .strict = Waarschuwingen gelden als fouten

## Verkeerd gebruik

usage-unknown-argument = { $argument } ken ik niet.
usage-unknown-command = De opdracht { $argument } ken ik niet.
usage-bad-value = { $value } kan niet bij { $argument }.
usage-date = Schrijf een datum als jaar-maand-dag, zoals 2025-03-13.
usage-missing = Er ontbreekt: { $argument }.
usage-too-much = { $argument } is er een te veel.
usage-without-value = Achter { $argument } hoort nog iets.
usage-without-a-value = Achter { $argument } hoort niets.
usage-conflict = { $argument } gaat niet samen met { $other }.
usage-other = Dit begrijp ik niet.
usage-allowed = Wel kan: { $values }.
usage-meant = Bedoelde u { $suggestion }?
usage-more = Meer weten: stap-report { $page }--hulp

## Bouwen en controleren

no-such-folder = Die map is er niet.
no-such-session = De sessie { $asked } is er niet, of zij heeft geen datum. Geef de id van een sessie of een datum.
check-clean = Niets op aan te merken.
build-stopped = Er is niets gebouwd. Een eerdere rapportage blijft zoals ze was. Verbeter de fouten, of bouw met --ga-door: notities met een fout blijven dan.
build-unfit = Er is niets gebouwd. Een eerdere rapportage blijft zoals ze was. De fout zit in woorden van het traject zelf, die op elke bladzijde staan: die kunnen niet blijven zoals een notitie dat kan. Verbeter ze eerst.
build-all-faulty = Alles wat voorgesteld is, heeft nog een fout en blijft dus. Verbeter de fouten die hierboven staan.
build-unreadable = Er is niets gebouwd: zonder leesbaar traject en leesbare vrijgave kan er niets worden gemaakt.
build-written = De rapportage staat in { $folder }
build-unchanged = De rapportage in { $folder } is nog dezelfde.
draft-list-fault = laatste-concept.yaml kan niet worden gelezen of bijgewerkt. Verandert er na een concept nog een tekst, dan kan het programma bij het vrijgeven niet zeggen welke; het bestand mag weg.
build-draft-too = Wat nieuw is voorgesteld, staat in het concept voor de groep: { $folder }. Stemt iedereen in? Dan: stap-report vrijgeven { $notes }
build-is-draft = Er staat nog niets op de vrijgave: dit is een concept voor de groep.
build-nothing-then = Op die dag stond er nog niets op de vrijgave; met --datum geeft u de peildatum van toen.
build-nothing-released = Er gaat nog niets: geen van de vrijgegeven teksten mag al mee. Waar het op wacht, zegt: stap-report stand { $notes }
build-nothing-proposed = Er is nog niets voorgesteld, dus het concept is leeg. Mag een notitie de groep uit, zet er dan vertrouwelijk: nee bij, of achter een regel met een streepje {"{"}vertrouwelijk=nee{"}"}.
build-nothing-for-anyone = Er is nog niets voorgesteld voor iedereen, dus het concept is leeg. Schrijf bij een voorgestelde notitie wat iedereen mag lezen: tekst-openbaar.
build-next-draft = Lees het concept samen met de groep. Stemt iedereen in? Dan, met de dag waarop: stap-report vrijgeven { $notes } --datum 2025-03-13 --hoe eenstemmig
build-next-directors = Stuur deze map in haar geheel naar de directie, of alleen STAP-rapportage.html daaruit.
build-next-group = Alleen voor wie erbij was. Stuur deze map niet naar de directie.
build-next-facilitator = Alleen voor u. Stuur deze map naar niemand.
build-next-public = Deze map mag iedereen lezen.
build-typesetting = De pdf wordt gezet…
build-no-pdf = Dit programma is zonder pdf gebouwd; de map houdt alleen webpagina's. Met pdf: cargo install stap-report
build-no-pdf-at-all = Dit programma is zonder pdf gebouwd. Bouw het opnieuw, zonder --no-default-features.
build-cannot-open = De browser ging niet open; open index.html zelf.
bad-messages = Uw eigen woorden in templates/wording zijn niet te lezen. Er is niets gebouwd.
bad-template-at = { $file }:{ $line }:{ $column }: dit sjabloon is niet te gebruiken. Er is niets gebouwd.
audit-refused = { $count ->
    [one] De controle vond iets in de rapportage dat er niet in mag. Er is niets geschreven.
   *[other] De controle vond { $count } dingen in de rapportage die er niet in mogen. Er is niets geschreven.
    }
audit-found = { $file }: { $kind }
audit-found-from = { $file }: { $kind }; het komt van { $source }
audit-cannot-read = Dat is niet te lezen: { $error }
audit-unreadable = Het traject is niet te lezen; verbeter het eerst. Wat eraan schort: stap-report controleer
audit-found-count = { $count ->
    [one] Er staat iets in dat er niet in mag.
   *[other] Er staan { $count } dingen in die er niet in mogen.
    }
audit-clean = Niets gevonden dat er niet in mag.
audit-without-engagement = Naar woorden en namen die in de groep blijven, wordt alleen gezocht als u het traject opgeeft: --traject
finding-text = woorden uit een tekst die blijft ({ $length } tekens)
finding-title = de titel van een notitie die blijft ({ $length } tekens)
finding-name = de naam van een deelnemer ({ $length } tekens)
finding-mark = een id, bestandsnaam of trefwoord dat blijft ({ $length } tekens)
finding-picture = een afbeelding die in geen vrijgegeven tekst staat
finding-request = iets dat bij het openen het netwerk zou vragen
finding-act = iets dat bij het openen vanzelf iets doet
finding-embedded = een bestand in het bestand
finding-comment = commentaar
finding-hidden = tekst die een lezer niet ziet
finding-metadata = gegevens over het bestand of de maker, of iets achter het einde
finding-unreadable = een bestand dat de controle niet kan lezen
finding-too-large = een pakket dat groter wordt dan iemand ooit overhandigt
finding-foreign = een bestand dat niet bij de rapportage hoort
finding-changed = een bestand dat na het bouwen is veranderd
finding-missing = een bestand van de rapportage dat er niet meer is
finding-no-manifest = er is geen lijst van wat er is gebouwd; vreemde bestanden zijn zo niet te herkennen
finding-link = een koppeling naar buiten, die een lezer kan volgen
finding-maker = de naam van het programma dat het bestand maakte
within-name = de naam zelf
within-page = bladzijde { $page }
within-object = onderdeel { $object }
within-cell = werkblad { $sheet }, cel { $cell }
refused-holds-the-notes = { $folder } bevat de notities zelf. Kies een andere map.
refused-among-the-notes = { $folder } ligt tussen de notities. Kies een map daarbuiten.
refused-home = { $folder } is uw eigen map. Kies een map daarbinnen.
refused-root = { $folder } is het begin van de schijf. Kies een map daarbinnen.
refused-not-a-folder = { $folder } is een koppeling of een bestand, geen map. Er is niets veranderd.
refused-not-ours = { $folder } is niet door dit programma gemaakt. Er is niets veranderd: zet haar elders of kies een andere map.
refused-foreign-file = In { $folder } staat { $path }, dat niet door dit programma is gemaakt of daarna is veranderd. Er is niets veranderd: zet dat bestand elders en bouw opnieuw.
refused-other-edition = In { $folder } staat een andere editie, die in een traject { $path } heet. Er is niets veranderd: wie daar die editie zoekt, mag geen andere vinden. Kies een andere map, of verwijder deze eerst.
refused-unknown-edition = In { $folder } staat een rapportage van een oudere versie van dit programma; voor wie zij is, staat er niet bij. Er is niets veranderd: verwijder de map of kies een andere.
refused-by-the-disk = { $path }: { $error }. Er is niets veranderd.

## Beginnen

init-ask-title = Titel van het traject:
init-ask-client = Opdrachtgever (mag leeg):
init-ask-facilitator = Uw naam:
init-ask-people = Voornamen van de deelnemers, met komma's ertussen:
init-title = STAP-dialoog
init-done =
    Klaar: { $folder }
    Typ uw notities in { $session }
    Daarna: stap-report { $folder }
init-exists = Daar is al een traject. Er is niets veranderd.
cannot-write = Dat kon niet worden geschreven: { $error }
new-unknown-kind = Die soort ken ik niet. Wel bijvoorbeeld: { $kinds }.
new-no-session = Die sessie is er niet.
new-exists = { $file } is er al. Er is niets veranderd.

## Vrijgeven

release-nothing = Er is niets vastgelegd: er is niets voorgesteld dat nog niet op de vrijgave staat, of het heeft nog een fout. Stel een notitie voor met vertrouwelijk: nee.
release-shows = { $count ->
    [one] Dit gaat naar buiten, woord voor woord:
   *[other] Deze { $count } teksten gaan naar buiten, woord voor woord:
    }
release-unlike-draft = Anders dan in het laatste concept, of daar nog niet in: { $places }. Laat wie erbij was deze teksten lezen zoals ze nu zijn.
release-missing = Nog te vragen: { $people }. Tot dan blijven de notities van die sessie in de groep.
release-before = Nu staat op de vrijgave: { $text }
release-owners = Nog te vragen of hun naam bij een actie mag staan: { $people }. Tot dan staat er overal "een deelnemer".
release-not-needed = Deze versie heeft geen vrijgave nodig.
release-record-changed = De vrijgave is intussen door iets anders veranderd. Er is niets vastgelegd; probeer het opnieuw.
release-differs = Dit luidt anders dan toen het werd getoond, of is nog niet getoond:
release-before-session = Dat kan niet vóór { $date }: op die dag is een van de teksten besproken.
release-no-people = Er is niets vastgelegd. In het traject staan geen deelnemers, dus naar niemands naam kon worden gezocht en niemand kan worden gevraagd. Zet ze onder “mensen” in het trajectbestand.
release-other-than-shown = Er is niets vastgelegd: een van de teksten is intussen veranderd. Kijk ze nog eens na en probeer het opnieuw.
release-yes = ja
release-not-done = Er is niets vastgelegd.
release-needs-yes = Er is niemand om het aan te vragen. Geef --ja mee als de groep heeft ingestemd.
release-done = Vastgelegd. Bouw nu de rapportage: stap-report { $folder }
release-needs-client = De openbare versie kan pas als ook de opdrachtgever instemt: --opdrachtgever-akkoord met de datum.
release-unknown-session = De sessie { $asked } is er niet.
release-unknown-person = { $asked } staat niet in het traject.
release-page = vrijgeven
release-needs-how = Er ontbreekt: --hoe, eenstemmig of schriftelijk.
release-no-session = Notities die bij geen sessie horen
release-walk =
    U ziet elke tekst woord voor woord zoals hij naar buiten zou gaan. Antwoord met gaat, blijft of later; de eerste letter is genoeg. Met q stopt u.
    Uw antwoord wordt meteen in de notitie geschreven. Er komt niets op de vrijgave voordat u aan het eind ja zegt.
release-proposed = { $count ->
    [one] Al voorgesteld:
   *[other] Al voorgesteld, { $count } teksten:
    }
release-decide = Gaat, blijft of later (g/b/l/q)?
answer-goes = gaat
answer-stays = blijft
answer-later = later
answer-quit = q
answer-no = nee
answer-unanimous = eenstemmig
answer-written = schriftelijk
release-was-withdrawn = Dit is eerder vrijgegeven en op { $date } ingetrokken.
release-cannot-go = Zoals hij er staat kan deze tekst niet gaan. Er is niets in de notitie veranderd: verbeter haar en stel haar opnieuw voor.
release-ids = { $count ->
    [one] Eén notitie kreeg een eigen id, zodat zij herkend wordt als haar woorden veranderen.
   *[other] { $count } notities kregen een eigen id, zodat zij herkend worden als hun woorden veranderen.
    }
release-stopped = { $count ->
    [0] Er is niets vastgelegd, en in de notities is niets veranderd.
    [one] Er is niets vastgelegd. Eén antwoord staat in zijn notitie.
   *[other] Er is niets vastgelegd. { $count } antwoorden staan in hun notities.
    }
release-ask-asked =
    Erbij waren: { $people }.
    Wie van hen is nog niet gevraagd? Namen met komma's ertussen; Enter als iedereen is gevraagd:
release-owners-why =
    Mogen deze mensen met naam worden genoemd bij wat zij op zich nemen: { $people }?
    Ieder wordt genoemd of niemand: één nee is genoeg voor overal "een deelnemer". Wie nee zei, wordt nergens vastgelegd.
release-ask-names = Ja, nee of later (j/n/l)?
release-names-refused = Eerder is gezegd dat niemand met naam wordt genoemd; dat blijft zo. Willen allen het toch: --genoemd allen.
release-ask-date = Op welke dag besloten de aanwezigen (jaar-maand-dag)?
release-ask-date-or = Op welke dag besloten de aanwezigen (jaar-maand-dag; Enter voor { $date }, hun laatste sessie)?
release-ask-how = Hoe besloten zij: eenstemmig in de kamer, of schriftelijk (e/s)?
release-ask-client = Op welke dag ging de opdrachtgever akkoord (jaar-maand-dag)?
release-goes-out = { $count ->
    [one] Deze tekst gaat naar buiten:
   *[other] Deze { $count } teksten gaan naar buiten:
    }
release-ask-number = Stemt ieder die is gevraagd hiermee in? Typ ja om het vast te leggen, of het nummer van een tekst die toch blijft:
release-unknown-note = De notitie { $asked } is er niet.
release-several-notes = Er heet meer dan één notitie { $asked }. Geef haar id.
release-flag-by-hand = { $place }: hier kan de vlag alleen met de hand worden geschreven. Er is niets in de notitie veranderd.
release-note-changed = { $place }: deze notitie is intussen door iets anders veranderd. Er is niets in gewijzigd; probeer het opnieuw.
release-changed-meanwhile = Deze notitie is intussen door iets anders veranderd. Er is niets in gewijzigd; hier staat zij zoals zij nu luidt, als er nog over te beslissen valt.
release-needs-date = Er ontbreekt: --datum, de dag van het besluit, als jaar-maand-dag.
edition-facilitator = begeleider
edition-group = groep
edition-directors = directie
edition-public = openbaar

## Intrekken

withdraw-before-release = Dat kan niet vóór { $date }: op die dag is de tekst vrijgegeven.
withdraw-not-on-record = Van { $asked } staat daar niets op de vrijgave.
withdraw-text = Ingetrokken ({ $edition }): { $text }
withdraw-in-package = in wat op { $date } is uitgereikt ({ $mark })
withdraw-in-draft = in het concept dat op { $date } is uitgereikt ({ $mark })
withdraw-handed-out = Wat is uitgereikt kan geen programma terughalen: vraag wie het heeft om het te verwijderen.
withdraw-ask-date = Wanneer is het ingetrokken (jaar-maand-dag)?
withdraw-ask = De woorden verdwijnen uit de vrijgave, de dag komt ervoor in de plaats; wie erom vroeg wordt nergens vastgelegd. Typ ja om in te trekken:
withdraw-needs-yes = Er is niemand om het aan te vragen. Geef --ja mee om in te trekken.
withdraw-done =
    Ingetrokken. De woorden staan niet meer in de vrijgave; in een oudere versie van dat bestand, in git of een reservekopie, nog wel.
    De rapportage en het vrijgaveblad die er al zijn, houden ze nog. Maak ze opnieuw: stap-report { $folder } en stap-report vrijgaveblad { $folder }

## Vrijgaveblad

sheet-written =
    Het vrijgaveblad staat in { $file }
    Toon of druk het af voor wie erbij was: er staat precies op wat naar buiten gaat.
sheet-draft = Het vrijgaveblad van dit concept: { $file }
sheet-mark = Vrijgavekenmerk: { $mark }. Het staat ook in het colofon van de rapportage.
sheet-later = Het vrijgaveblad komt er als de fouten zijn verbeterd: stap-report vrijgaveblad { $folder }
## Waar alles staat

status-goes = gaat
status-proposed = voorgesteld
status-blocked = geblokkeerd
status-undecided = onbeslist
status-stays = blijft
status-to-ask = nog te vragen: { $people }
status-kinds-that-stay = { $count ->
    [one] 1 notitie van een soort die nooit gaat
   *[other] { $count } notities van een soort die nooit gaat
    }
status-count-goes = { $count ->
    [one] 1 gaat
   *[other] { $count } gaan
    }
status-count-proposed = { $count } voorgesteld
status-count-blocked = { $count } geblokkeerd
status-count-undecided = { $count } onbeslist
status-count-stays = { $count ->
    [one] 1 blijft
   *[other] { $count } blijven
    }
status-since-nothing = Sinds de uitreiking van { $date } is er niets veranderd.
status-since = Sinds de uitreiking van { $date }:
status-new = nieuw
status-changed = gewijzigd
status-gone = weg

## Iemand

role-contributor = bracht het in
role-owner = gaat ermee verder
role-agreed-to-name = stemde in met de naam
role-agreed-to-quote = stemde in met het citaat
role-named = wordt erin genoemd
person-naming = de naam staat op { $places }
person-with-you = staat in geen versie dan de uwe
person-stands = staat in de versie voor: { $editions }
person-handed-out = uitgereikt op { $dates }
person-present = Aanwezig bij: { $list }
person-asked = Gevraagd bij een vrijgave op: { $list }
person-named = Stemde in om als eigenaar genoemd te worden op: { $list }
person-elsewhere = De naam staat ook op: { $list }
person-for-you = Deze lijst is alleen voor u: ook wier woorden ernaast staan, heeft er recht op.

## Inpakken

pack-stopped = Er is niets ingepakt. Verbeter eerst de fouten: een pakket is heel, of het is er niet.
pack-needs-date = Dit traject heeft nog geen dag: geen bijeenkomst, geen vrijgave en geen peildatum. Geef de dag waarop u het uitreikt, zo: --datum 2025-03-13
pack-nothing = Er is nog niets om in te pakken: geen van de teksten mag al mee. Waar het op wacht, zegt: stap-report stand { $notes }
pack-not-released = Er is nog niets vrijgegeven, dus er is niets definitiefs om in te pakken. Voor het concept: --concept
pack-no-draft = Van deze versie is er geen concept.
pack-one-place = Meer dan één bestand past niet onder één naam. Geef bij --naar een map.
pack-no-such-file = Deze versie heeft geen bestand van de soort { $file }.
pack-next-directors = { $count ->
    [one] Stuur dit bestand naar de directie, en niets anders uit deze map.
   *[other] Stuur deze bestanden naar de directie, en niets anders uit deze map.
    }
pack-next-public = { $count ->
    [one] Dit bestand mag iedereen lezen.
   *[other] Deze bestanden mag iedereen lezen.
    }
pack-next-group = { $count ->
    [one] Dit bestand is alleen voor wie erbij was. Stuur het niet naar de directie.
   *[other] Deze bestanden zijn alleen voor wie erbij was. Stuur ze niet naar de directie.
    }
pack-next-facilitator = { $count ->
    [one] Dit bestand is alleen voor u. Stuur het naar niemand.
   *[other] Deze bestanden zijn alleen voor u. Stuur ze naar niemand.
    }
pack-next-draft = Dit is een concept, alleen voor de groep.
pack-remembered = Wat erin zit is onthouden in { $file }, zonder de teksten zelf.

## Uitleg

explain-unknown = De melding { $code } ken ik niet. Alle meldingen: stap-report uitleg

## Een export inlezen

import-done = { $count ->
    [one] Eén notitie ingelezen in { $file }
   *[other] { $count } notities ingelezen in { $file }
    }
import-next = Er is nog over niets besloten: alles blijft in de groep. Lees het bestand door, vul aan wie er waren, en zet vertrouwelijk=nee bij wat u wilt voorstellen.
import-kept = { $count ->
    [one] Eén kolom heeft in een notitie geen plaats. Wat erin staat, is bewaard in een deel dat blijft.
   *[other] { $count } kolommen hebben in een notitie geen plaats. Wat erin staat, is bewaard in een deel dat blijft.
    }
import-missing = { $count ->
    [one] De indeling noemt een kolom die de export niet heeft.
   *[other] De indeling noemt { $count } kolommen die de export niet heeft.
    }
import-unknown = { $count ->
    [one] Eén soort kent de indeling niet. Die kaartjes zijn observaties geworden, of wat de indeling bij ‘anders’ zegt.
   *[other] { $count } soorten kent de indeling niet. Die kaartjes zijn observaties geworden, of wat de indeling bij ‘anders’ zegt.
    }
import-names = Het gaat om: { $names }
import-strangers = { $count ->
    [one] Eén keer staat er iemand die niet in het traject voorkomt. De naam is bewaard in een deel dat blijft.
   *[other] { $count } keer staat er iemand die niet in het traject voorkomt. De namen zijn bewaard in een deel dat blijft.
    }
import-unread = { $count ->
    [one] Eén cel is geen getal of datum. Wat er staat, is bewaard in een deel dat blijft.
   *[other] { $count } cellen zijn geen getal of datum. Wat er staat, is bewaard in een deel dat blijft.
    }
import-wordless = { $count ->
    [one] Eén rij heeft geen tekst; zij staat er met haar nummer.
   *[other] { $count } rijen hebben geen tekst; ze staan er met hun nummer.
    }
import-blank = { $count ->
    [one] Eén lege rij is overgeslagen.
   *[other] { $count } lege rijen zijn overgeslagen.
    }
import-windows = De export is geen UTF-8 en is gelezen als Windows-1252. Kijk of de letters met accenten kloppen.
import-broken = { $count ->
    [one] Eén teken was niet te lezen; daar staat nu �.
   *[other] { $count } tekens waren niet te lezen; daar staat nu �.
    }
import-unseen = { $count ->
    [one] Eén onzichtbaar teken is weggelaten.
   *[other] { $count } onzichtbare tekens zijn weggelaten.
    }
import-no-file = { $file } is niet te lezen: { $error }
import-too-large = { $file } is te groot voor een export of een indeling.
import-no-mapping = Die indeling is er niet. Geef een bestand op, of een van deze: { $file }
import-bad-mapping = Er is niets ingelezen: de indeling klopt niet.
import-no-text = Er is niets ingelezen: de export heeft geen kolom met de naam die de indeling bij ‘tekst’ noemt. { $file }
import-empty = Er is niets ingelezen: de export heeft geen rijen.
import-before = Deze export is al eens ingelezen. Er is niets veranderd.
import-changed = Het bestand van de sessie is intussen veranderd. Er is niets ingelezen; probeer het nog eens.

our-fault = Dit is een fout van het programma zelf ({ $place }), niet van uw notities. Een eerdere rapportage blijft zoals ze was.

## Agenda

agenda-no-date = Wanneer is de bijeenkomst? Geef --datum mee, of zet volgende-bijeenkomst in traject.yaml.
agenda-page = Voor op tafel: { $file }
agenda-session = Om in te vullen: { $file }
agenda-was-there = { $file } was er al en is gebleven zoals het was.
