# Wat het programma zegt als er iets niet klopt, of een tweede blik waard is.
#
# Elke melding heeft een naam die niet verandert (de code). Daaronder:
#   .label    kort, naast de aangewezen woorden
#   .hint     wat u eraan kunt doen
#   .explain  wat `stap-report uitleg <code>` vertelt
#   .also     bij een tweede plaats die erbij hoort
# Een melding bevat nooit woorden uit een notitie.

## De woorden rond een melding

diagnostic-error = fout
diagnostic-warning = waarschuwing
diagnostic-hint = tip
diagnostic-nearest = Bedoelt u ‘{ $word }’?
diagnostic-explain = Meer uitleg bij een melding, bijvoorbeeld: stap-report uitleg { $code }
diagnostics-errors = { $count ->
    [one] Eén fout
   *[other] { $count } fouten
}
diagnostics-warnings = { $count ->
    [one] één waarschuwing
   *[other] { $count } waarschuwingen
}
diagnostics-warnings-alone = { $count ->
    [one] Eén waarschuwing
   *[other] { $count } waarschuwingen
}
diagnostics-both = { $errors } en { $warnings }.
diagnostics-alone = { $found }.
diagnostics-none = Alles in orde: geen fouten, geen waarschuwingen.

## Het traject als geheel

no-engagement-file = Hier is geen trajectbestand.
    .label = in deze map
    .hint = Zet een bestand traject.yaml in deze map, of begin met: stap-report begin
    .explain =
        Elk traject heeft één bestand dat vertelt waar het over gaat: traject.yaml (of, in het Engels, engagement.yaml). Het staat bovenaan in de map van het traject.

        Het kleinste voorbeeld:

            titel: Verkoopteam Noord
            peildatum: 2025-06-01
two-engagement-files = { $why ->
    [copy] Dit is nog een versie van het trajectbestand, gemaakt door een synchronisatieprogramma of met de hand.
   *[other] Er zijn twee trajectbestanden.
}
    .label = dit is het tweede
    .hint = Houd er één over: traject.yaml of engagement.yaml.
    .also = dit is het eerste
    .explain =
        In de map staan zowel traject.yaml als engagement.yaml. Het programma kiest niet voor u: wat in het ene bestand vertrouwelijk is, kan in het andere ontbreken.

        Neem over wat u wilt houden en verwijder het andere bestand.
missing-key = Hier ontbreekt een sleutel die nodig is: { $dutch } (of { $english }).
    .label = hier hoort hij te staan
    .hint = Voeg een regel toe die begint met de sleutel, een dubbele punt en een spatie.
    .explain =
        Een trajectbestand heeft een titel nodig; een sessiebestand een datum. Met een peildatum legt u de dag vast waarop u de stand opneemt: daaraan wordt gemeten of de datum van een actie verstreken is. Zonder peildatum is dat de dag van de laatste bijeenkomst of vrijgave.

        Voorbeeld:

            titel: Verkoopteam Noord
            peildatum: 2025-06-01

## Bestanden

unreadable-file = { $why ->
    [too-large] Dit bestand is te groot om een notitie te zijn.
   *[cannot-open] Dit bestand kan niet worden gelezen.
}
    .label = dit bestand
    .hint = Kijk of het bestand nog bestaat en of u het mag openen.
    .explain =
        Het besturingssysteem gaf het bestand niet. Misschien staat het op een schijf die weg is, wordt het net door een ander programma geschreven, of hebt u geen rechten.

        Een notitie is nooit groter dan 16 MB; een groter bestand wordt niet gelezen.

        Wat niet gelezen kan worden, blijft vertrouwelijk.
not-utf8 = { $coding ->
        [utf-16] Dit bestand is in UTF-16 opgeslagen, niet in UTF-8.
        [windows-1252] Dit bestand is niet in UTF-8 opgeslagen, zo te zien in Windows-1252 (in Windows heet dat ANSI).
       *[unknown] Dit bestand is niet in UTF-8 opgeslagen.
    }
    .label = vanaf hier
    .hint = Bewaar het bestand opnieuw als UTF-8.
    .explain =
        Letters als ë en € worden op verschillende manieren opgeslagen. Het programma leest alleen de gangbare manier: UTF-8. Oudere editors gebruiken soms een andere.

        Kies in uw editor ‘Opslaan als’ en dan de codering UTF-8.
control-character = Hier staat een onzichtbaar stuurteken.
    .label = dit teken
    .hint = Verwijder het teken; vaak komt het mee bij plakken uit een ander programma.
    .explain =
        Stuurtekens zijn niet te zien, maar ze kunnen een tekst onleesbaar maken of anders laten lijken dan hij is. Daarom worden ze niet overgenomen en blijft de notitie zolang in de groep.

        Verwijder het teken, of typ de regel opnieuw.
link-outside = Deze koppeling leidt naar iets buiten de map van het traject.
    .label = deze wijst naar buiten
    .hint = Kopieer het bestand naar de map van het traject.
    .explain =
        Het programma leest niets buiten de map van het traject: wat daarbuiten ligt, hoort misschien bij een andere groep. Een snelkoppeling die naar buiten wijst, wordt dus niet gevolgd.

        Zet een kopie van het bestand in de map zelf.
file-not-read = { $why ->
    [text] Dit tekstbestand wordt niet gelezen.
    [markdown] Dit bestand wordt niet gelezen: alleen bestanden met de uitgang .md.
    [office] Dit document wordt niet gelezen.
    [copy] Dit is een tweede versie van een notitie, gemaakt door een synchronisatieprogramma of met de hand; zij wordt niet gelezen.
    [aside] Dit is een bewaarde oudere versie; zij wordt niet gelezen.
    [bin] Deze map is een prullenbak of een reservekopie; de notities erin worden niet gelezen.
    [hidden] Een naam die met een punt of een ~ begint, is van een programma; dit wordt niet gelezen.
    [template] In de map templates staan sjablonen; deze notitie wordt niet gelezen.
    [elsewhere] Dit bestand wordt alleen gelezen als het bovenaan in de map van het traject staat.
   *[no-ending] Dit bestand heeft geen uitgang en wordt niet gelezen.
}
    .label = hier staat misschien iets in
    .hint = { $why ->
        [copy] Vergelijk de twee, houd er één over en haal de andere weg uit de map.
        [aside] Staat er nog iets in dat u nodig hebt, neem dat dan over; haal het bestand anders weg.
        [bin] Mist u een notitie, zet haar dan terug in de map van een sessie.
        [hidden] Staan er notities in, geef het dan een naam die met een letter of een cijfer begint; haal het anders weg.
        [template] Zet de notitie in de map van een sessie, of haal haar weg.
        [elsewhere] Hoort het bij een ander traject, zet dat dan in een map ernaast; haal een kopie weg.
       *[other] Staan er notities in, sla ze dan op als tekst met de uitgang .md; let op een verborgen uitgang zoals .md.txt.
    }
    .also = dit is de andere
    .explain =
        Notities staan in bestanden met de uitgang .md. Andere teksten en documenten in de map worden niet gelezen; dat wordt één keer gezegd, zodat niets wat is opgeschreven ongemerkt wegblijft.

        Ook een tweede versie van een notitie wordt niet gelezen: met twee versies weet niemand welke geldt, en een ingetrokken tekst zou zo kunnen terugkomen. Prullenbakken en reservekopieën blijven eveneens buiten beeld.
no-note = In dit bestand staat geen notitie.
    .label = dit bestand
    .hint = Geef het bestand bovenaan een soort, of haal het weg uit de map van het traject.
    .explain =
        Een notitie begint met een paar regels tussen twee strepen, met ten minste de soort:

            ---
            soort: bevorderend
            vertrouwelijk: ja
            ---

        Een bestand zonder die regels doet niet mee. Het gaat ook niet mee naar een rapportage.

## De kop van een notitie

text-before-front-matter = Vóór de drie streepjes staat nog iets.
    .label = hier begint het bestand
    .hint = Laat de drie streepjes op de allereerste regel staan.
    .explain =
        De kop van een notitie begint met drie streepjes op de eerste regel van het bestand. Staat daar een lege regel of tekst boven, dan zou de kop als gewone tekst in een rapportage komen, met ‘vertrouwelijk’ en al.

        De notitie blijft in de groep tot de streepjes bovenaan staan.
front-matter-not-closed = De kop van deze notitie wordt niet afgesloten.
    .label = hier begint de kop
    .hint = Zet na de laatste sleutel een regel met drie streepjes.
    .explain =
        Een kop begint en eindigt met drie streepjes. Ontbreekt de tweede regel met streepjes, dan is niet te zien waar de kop ophoudt en de tekst begint.

            ---
            soort: actie
            vertrouwelijk: nee
            ---
second-document = In deze kop begint een tweede document.
    .label = vanaf hier
    .hint = Gebruik in de kop zelf geen regel met drie streepjes.
    .explain =
        In YAML begint met drie streepjes een nieuw document. Een notitie heeft er maar één. Twee koppen onder elkaar zouden twee verschillende antwoorden kunnen geven op de vraag of de notitie vertrouwelijk is.
bad-yaml = Deze regels zijn niet te lezen als sleutels en waarden.
    .label = hier gaat het mis
    .hint = Schrijf op elke regel: sleutel, dubbele punt, spatie, waarde. Zet een waarde met een dubbele punt tussen aanhalingstekens.
    .explain =
        De kop van een notitie bestaat uit regels met een sleutel en een waarde:

            titel: "Samen: zo doen we dat"
            vertrouwelijk: nee

        Een waarde met een dubbele punt, een hekje of een haak erin hoort tussen aanhalingstekens.
tab-in-yaml = Hier staat een tab waar YAML spaties wil.
    .label = deze tab
    .hint = Vervang de tab door twee spaties.
    .explain =
        YAML springt in met spaties. Een tab kan er net zo uitzien en toch iets anders betekenen. De meeste editors kunnen tabs voor u omzetten in spaties.
alias-or-tag = Verwijzingen en typen van YAML worden hier niet gebruikt.
    .label = dit begint met een bijzonder teken
    .hint = Zet de waarde tussen aanhalingstekens, of schrijf haar uit.
    .explain =
        In YAML betekenen &, * en ! aan het begin van een waarde iets bijzonders: een naam voor later, een verwijzing, een type. In notities zijn die niet nodig, en ze kunnen een waarde anders laten lijken dan ze is.

        Begint uw tekst echt met zo’n teken, zet hem dan tussen aanhalingstekens.
doubled-key = Deze sleutel staat er twee keer.
    .label = de tweede keer
    .hint = Laat één van de twee staan.
    .also = de eerste keer
    .explain =
        Staat een sleutel er twee keer, dan is niet te zeggen welke geldt. Bij ‘vertrouwelijk’ is dat geen kleinigheid. Daarom kiest het programma niet en blijft de notitie in de groep.

        Dezelfde sleutel in het Nederlands en het Engels (vertrouwelijk en confidential) telt ook als twee keer.
unknown-key = Deze sleutel is niet bekend.
    .label = onbekend
    .hint = Kijk de spelling na. Alle sleutels op een rij: stap-report uitleg unknown-key
    .explain =
        Een onbekende sleutel is een fout en geen opmerking, want een tikfout in ‘vertrouwelijk’ zou een notitie ongemerkt kunnen vrijgeven. De notitie blijft in de groep tot de sleutel klopt.

        Drie sleutels zijn genoeg om te beginnen: soort, eigenaar, vertrouwelijk. Dit zijn ze allemaal:

            soort · titel · eigenaar · vertrouwelijk · zichtbaar-voor · sessie · inbrenger
            gewicht · gebied · invloed · herkend · herkomst · trefwoorden · taal · id
            hoort-bij · antwoord-op · van · gebaseerd-op · beslist · aan
            uiterlijk · stand · reden · nieuwe-datum
            maatstaf · beginwaarde · streefwaarde · huidige-waarde · indicator
            evaluatievraag · stem · doelstellingen · toestemming
            tekst-directie · titel-openbaar · tekst-openbaar
key-not-here = Deze sleutel hoort niet bij deze soort notitie: { $kind }.
    .label = wordt niet gebruikt
    .hint = Haal de regel weg, of kijk of de soort klopt.
    .explain =
        De sleutel is bekend, maar een notitie van deze soort doet er niets mee. Een thema heeft bijvoorbeeld geen uiterste datum en een hit geen maatstaf. De notitie gaat gewoon mee; wat achter deze sleutel staat, komt nergens terug.

        Vaak is de soort een andere dan u bedoelde:

            soort: actie
            uiterlijk: 2025-06-01
flag-in-session = Een sessie beslist nooit voor haar notities of ze vertrouwelijk zijn.
    .label = dit hoort in een notitie
    .hint = Haal de regel hier weg en zet hem in elke notitie waarvoor hij geldt.
    .explain =
        Een sessie mag veel voor haar notities invullen: het gebied, de invloed, de inbrenger. Maar of een tekst de groep uit mag, beslist de groep tekst voor tekst. Zonder eigen vlag blijft een notitie in de groep; een ‘vertrouwelijk: ja’ voor de hele sessie is dus niet nodig.

        Zolang deze regel er staat, blijven alle notities van de sessie in de groep.
empty-value = Na deze sleutel staat niets.
    .label = hier hoort een waarde
    .hint = Vul een waarde in, of haal de regel weg.
    .explain =
        Een sleutel zonder waarde laat in het midden wat u bedoelt. Een lege ‘vertrouwelijk’ betekent nooit dat de notitie vrij is: ze blijft in de groep.
bad-value = Deze waarde past niet bij de sleutel.
    .label = deze waarde
    .hint = Kijk welke waarden de sleutel kent; een notitie met een onleesbare waarde blijft in de groep.
    .explain =
        Elke sleutel kent zijn eigen waarden. Bijvoorbeeld:

            vertrouwelijk: ja of nee
            gewicht: een cijfer van 1 tot en met 5
            invloed: zelf, samen, directie of buiten

        Het programma raadt niet wat bedoeld kan zijn.
bad-date = Deze datum is niet als jaar-maand-dag geschreven.
    .label = deze datum
    .hint = Schrijf de datum zo: 2025-03-13.
    .explain =
        Een datum als 03-04-2025 is voor de een 3 april en voor de ander 4 maart. Daarom staat het jaar voorop:

            datum: 2025-04-03
bad-ending = Dit einde van een actie is geen eigenaar en geen datum.
    .label = wie, of wanneer?
    .hint = Sluit de actie af met – wie – wanneer, zoals – saskia – 2025-04-14, of zet er een komma in plaats van een streepje.
    .explain =
        Een actie kan eindigen met wie haar verder brengt en wanneer:

            - Klantkaart maken – saskia en bram – 14 april 2025
            - Koffie halen – allen

        Namen mogen zoals ze in traject.yaml staan: id, naam of andere naam. Een datum is 2025-04-14, 14-04-2025, 14 april 2025 of 14 apr. Wat geen van beide is, kan een naam zijn die niemand herkent; daarom is dit een fout, en wordt het nooit een deel van de titel.
bad-block = Wat hier tussen accolades staat, is niet te lezen of telt op deze plaats niet.
    .label = dit blok
    .hint = Schrijf het zo: {"{"}.actie eigenaar=saskia vertrouwelijk=nee{"}"}
    .explain =
        Achter een kop of aan het eind van een punt kunt u tussen accolades zeggen wat het is:

            ## We zien elkaar te weinig {"{"}.belemmerend gewicht=5 vertrouwelijk=nee{"}"}

        Eerst een punt met de soort, dan sleutels met een = en een waarde; een waarde met spaties tussen dubbele aanhalingstekens. Het blok staat aan het eind van een kop met # of ##, of van de eerste regel van een punt zonder inspringing; ergens anders zou het als gewone tekst meegaan. Een vergeten accolade mag een geheim nooit deel maken van de notitie erboven; daarom is dit een fout.
unknown-kind = Deze soort notitie is niet bekend.
    .label = deze soort
    .hint = Kies bijvoorbeeld: thema, bevorderend, belemmerend, prestatie, actie, gedrag, vraag, afspraak.
    .explain =
        De soort vertelt wat een notitie is en waar ze in de rapportage komt:

            thema · bevorderend (hit) · belemmerend (shit) · rode-draad · prestatie · actie · gedrag · veronderstelling · vraag · aanleiding · opdracht · toelichting · reactie · afspraak · citaat · voortgang · evaluatie · ik-beeld · observatie
missing-kind = Deze notitie heeft geen soort.
    .label = deze notitie
    .hint = Voeg toe wat het is, bijvoorbeeld: soort: bevorderend
    .explain =
        Zonder soort weet het programma niet wat een notitie is: een hit, een actie, een thema? Ze blijft dan in de groep.

            ---
            soort: bevorderend
            ---
unknown-person = Deze persoon staat niet in het trajectbestand.
    .label = niet bekend
    .hint = Gebruik de id van iemand onder ‘mensen’ in traject.yaml, of voeg de persoon daar toe.
    .explain =
        In notities noemt u mensen met hun korte id. Die staat in traject.yaml:

            mensen:
              - id: saskia
                naam: Saskia de Wit

        Alleen zo kan het programma nagaan dat een naam niet meegaat naar de directie.
unknown-session = Deze sessie bestaat niet.
    .label = niet bekend
    .hint = Gebruik de id van een sessie; dat is de naam van haar map, tenzij het sessiebestand iets anders zegt.
    .explain =
        Een sessie is een map onder sessies/ met een bestand sessie.md. Haar naam is haar id:

            sessies/2025-03-13-werksessie-1/sessie.md

        Wie bij de sessie was, beslist over wat daar gezegd is. Daarom moet duidelijk zijn bij welke sessie een notitie hoort.
doubled-id = Deze id is al gebruikt.
    .label = de tweede
    .hint = Geef een van beide een eigen id.
    .also = de eerste
    .explain =
        Een id hoort bij één notitie, één sessie of één persoon. Zijn er twee, dan is niet te zeggen naar welke een verwijzing leidt, of welke is vrijgegeven.

## Delen die in de groep blijven

part-not-closed = Dit vertrouwelijke deel wordt niet afgesloten.
    .label = hier begint het
    .hint = Sluit het af met een regel waarop alleen ::: staat.
    .explain =
        Een deel van een notitie dat in de groep blijft, staat tussen twee regels:

            :::vertrouwelijk
            Dit blijft onder ons.
            :::

        Ontbreekt de tweede regel, dan is niet te zien waar het deel ophoudt. De hele notitie blijft dan in de groep.
part-misspelt = Deze regel lijkt op het begin of einde van een vertrouwelijk deel, maar is het niet.
    .label = dit is niet te lezen
    .hint = Begin het deel met :::vertrouwelijk en sluit het met een regel waarop alleen ::: staat.
    .explain =
        Een tikfout in :::vertrouwelijk zou een deel vrijgeven dat had moeten blijven. Daarom is elke regel die met ::: begint en niet klopt een fout, en blijft de hele notitie in de groep.
comment-not-closed = Deze opmerking wordt niet afgesloten.
    .label = hier begint de opmerking
    .hint = Sluit de opmerking af met --> of %%, zoals ze begon.
    .explain =
        Een opmerking tussen <!-- en --> of tussen %% en %% gaat nooit mee naar een rapportage. Ontbreekt het einde, dan is niet te zien wat opmerking is en wat tekst; de notitie blijft dan in de groep.
comment-misspelt = Dit lijkt op het begin of einde van een opmerking, maar is het niet.
    .label = dit zou in de rapportage staan
    .hint = Schrijf <!-- en --> met streepjes van het toetsenbord, of haal de regel weg.
    .explain =
        Sommige tekstverwerkers maken van twee streepjes een lang streepje. Dan is <!— geen opmerking meer, en zou wat erachter staat gewoon meegaan. Daarom is dit een fout, en blijft de notitie in de groep.

            <!-- nog navragen -->
merge-marker = Hier staan twee versies van een tekst door elkaar.
    .label = dit teken is van het samenvoegen
    .hint = Kies welke versie geldt en haal de regels met <<<<<<<, ======= en >>>>>>> weg.
    .explain =
        Als twee mensen dezelfde regels wijzigen, zet een versiebeheerprogramma beide versies in het bestand. Welke van de twee de groep heeft vrijgegeven, is dan niet te zien. De notitie blijft tot er één versie over is.
editor-mark = Hier staat een opmerking of wijziging van een tekstverwerker die niet is verwerkt.
    .label = dit teken
    .hint = Verwerk de wijziging of haal het stuk tussen de tekens weg.
    .explain =
        Tekens als {"{"}>>opmerking<<{"}"}, {"{"}++erbij++{"}"} en {"{"}--weg--{"}"} zetten sommige programma’s bij wat nog niet vaststaat. Wat ertussen staat, heeft niemand vrijgegeven. Daarom is dit een fout, en blijft de notitie in de groep.
code-not-closed = Deze code wordt niet afgesloten.
    .label = hier begint de code
    .hint = Zet ``` op een regel alleen waar de code ophoudt.
    .explain =
        Code die niet wordt afgesloten, slokt alles op wat eronder staat: ook de koppen van andere notities. Zo kan een vertrouwelijke notitie deel worden van de notitie ervoor. Daarom blijft alles vanaf hier in de groep tot de code is afgesloten.
heading-unclear = Dit lijkt op een kop, maar is het niet.
    .label = geen kop
    .hint = Begin de kop met # of ## en een spatie, en kijk of code erboven is afgesloten.
    .explain =
        In een sessiebestand begint elke kop met # of ## iets nieuws. Een regel zoals ##Geheim, zonder spatie, een diepere kop met een blok (### Geheim {"{"}.hit{"}"}), of een kop binnen code hoort anders bij de notitie ervoor en gaat met haar mee.

        Schrijf ## Geheim, of sluit de code af. Moet er in code een regel staan die met # of ## begint, spring de code dan vier spaties in of geef de notitie een eigen bestand: in een sessiebestand is niet te zien of twee keer ``` wel bij elkaar hoort.
line-not-indented = { $what ->
    [below] Deze regel springt niet ver genoeg in om bij het punt erboven te horen.
   *[other] Deze regel springt niet in en hoort toch bij het punt erboven.
}
    .label = hoort dit bij het punt?
    .hint = Laat de regel verder inspringen, zet er een lege regel voor, of begin een eigen punt met - en een spatie.
    .explain =
        In een sessiebestand is elk punt onder een kop als Hits een notitie. Een regel die er direct onder staat zonder in te springen, wordt deel van het punt:

            - We helpen elkaar {"{"}vertrouwelijk=nee{"}"}
            Bram deed niet mee

        Zo zou een geheim meegaan met het punt dat erboven staat. Laat inspringen wat erbij hoort.
nested-too-deep = Deze tekst is te diep genest.
    .label = vanaf hier
    .hint = Haal lijsten en citaten uit elkaar.
    .explain =
        Meer dan veertig lijsten, citaten of opmaak in elkaar kan niemand lezen. Meestal is het een vergissing bij het plakken.

## De belofte

wider-than-allowed = Deze notitie wil verder gaan dan mag.
    .label = deze versie is te ruim
    .hint = Kies een kleinere kring, of zet vertrouwelijk op nee als de groep dat wil.
    .explain =
        ‘zichtbaar-voor’ maakt de kring kleiner, nooit groter. Een notitie die vertrouwelijk is of nog niet besproken, kan niet naar de directie. En sommige soorten, zoals een ik-beeld of een observatie, blijven altijd bij de begeleider.

        Vrijgeven gaat met vertrouwelijk: nee, en dan samen met de groep.
bare-link = { $why ->
    [unknown] Deze verwijzing leidt nergens heen.
   *[stays] Deze verwijzing noemt een notitie die in de groep blijft.
}
    .label = { $why ->
        [unknown] hier bestaat geen notitie van
       *[stays] de lezer zou deze naam zien
    }
    .hint = Geef de verwijzing eigen woorden, zoals [[notitie|zoals eerder besproken]], of haal haar weg.
    .also = deze notitie blijft
    .explain =
        Een verwijzing zonder eigen woorden toont de naam van de notitie. Blijft die notitie in de groep, dan zou haar naam toch bij de directie komen.

        Met eigen woorden kan het wel: [[te-weinig-contact|wat ons tegenwerkt]] houdt de woorden en verliest de verwijzing.
ambiguous-link = Meer dan één notitie heet zo.
    .label = welke is bedoeld?
    .hint = Schrijf de hele id, of geef een van de notities een andere id.
    .also = dit kan bedoeld zijn
    .explain =
        Een verwijzing mag kort zijn zolang maar één notitie past. Passen er meer, schrijf dan de hele id, met de sessie ervoor:

            hoort-bij: 2025-03-13-werksessie-1/action/bel-elkaar
mark-in-text = In deze voorgestelde tekst staat een blok, een vlag of een trefwoord dat daar niet wordt gelezen.
    .label = dit zou in de rapportage staan
    .hint = Maak er een eigen notitie van, of zet wat moet blijven tussen :::vertrouwelijk en :::.
    .explain =
        Een blok tussen accolades geldt alleen achter een kop met # of ## en aan het eind van de eerste regel van een punt. Dieper in een tekst, zoals achter ### of bij een punt in een punt, houdt het niets tegen:

            - We helpen elkaar {"{"}vertrouwelijk=nee{"}"}
              - Bram deed niet mee {"{"}vertrouwelijk=ja{"}"}

        Hetzelfde geldt voor vertrouwelijk: ja, #vertrouwelijk en [!vertrouwelijk] midden in een tekst. Daarom is het een fout, en blijft de hele notitie.
name-in-text = In deze voorgestelde tekst staat de naam van een deelnemer.
    .label = dit is een naam
    .hint = Zeg het zonder naam, of noteer dat deze persoon het goed vindt: toestemming, voor: naam.
    .also = van deze persoon
    .explain =
        De directie krijgt te lezen wat de groep zegt, niet wie het zei. Een naam, bijnaam of initialen van een deelnemer horen dus niet in een tekst die u wilt vrijgeven. Het programma verandert uw woorden niet: dat doet u zelf, met de groep.

        Soms hoort een naam er juist bij. Vraag het dan aan die persoon, en noteer het bij de notitie:

            toestemming:
              - persoon: saskia
                voor: naam
                op: 2025-03-20

        Een naam die ook een gewoon woord is (‘Wil’) wordt alleen herkend waar de zin op de persoon wijst.
contact-in-text = In deze voorgestelde tekst staat een e-mailadres of telefoonnummer.
    .label = zo is iemand te vinden
    .hint = Laat het weg; wie iets wil vragen, kan bij de begeleider terecht.
    .explain =
        Een adres of nummer wijst één persoon aan, ook zonder naam. Het hoort niet in een tekst die de groep vrijgeeft.
possible-name = Dit kan de naam van een deelnemer zijn.
    .label = naam of woord?
    .hint = Is het iemand, zeg het dan zonder naam. Zo niet: zet het woord met een reden bij toegestane-woorden.
    .also = van deze persoon
    .explain =
        Sommige namen zijn ook gewone woorden (‘Bakker’, ‘Mei’), en twee hoofdletters kunnen iemands initialen zijn. Wat eromheen staat, zegt hier niet zeker wat er bedoeld is. U weet het wel.

        Is het geen mens, zeg dat dan één keer in traject.yaml:

            toegestane-woorden:
              - woord: Bakker
                reden: gaat over bakkerijen als klant
head-count = Hier staat hoeveel mensen iets vonden.
    .label = hoeveel het er waren, blijft in de groep
    .hint = Zeg het zonder getal, of zet de woorden met een reden bij toegestane-woorden als het niet over de groep gaat.
    .explain =
        ‘Vijf van de zeven’, ‘iedereen behalve één’, ‘unaniem’: in een klein team kan een directeur dan uitrekenen wie het was. De groep geeft een tekst samen vrij; hoeveel mensen iets vonden, gaat niet mee.

        Gaat het getal over iets anders, zoals bestellingen of dagen, zeg dat dan één keer in traject.yaml:

            toegestane-woorden:
              - woord: vijf van de zeven
                reden: gaat over de vestigingen
date-in-public-text = In deze openbare tekst staat een datum die meer zegt dan het jaar.
    .label = te precies
    .hint = Noem alleen het jaar, of laat de datum weg.
    .explain =
        Met een dag of een maand is na te gaan over welk bedrijf en welke avond het gaat. De openbare versie noemt daarom hooguit het jaar.
client-in-public-text = In deze openbare tekst staat de naam van de opdrachtgever.
    .label = dit is de opdrachtgever
    .hint = Schrijf bijvoorbeeld ‘het bedrijf’ of ‘de organisatie’.
    .explain =
        De openbare versie is een verhaal waarin iedereen iets kan herkennen en niemand iemand kan aanwijzen. Bedrijf, mensen en precieze datums staan er daarom niet in.
special-category = Dit woord gaat over gezondheid, geloof, afkomst of iets anders dat niemand anders aangaat.
    .label = dit gaat niet mee
    .hint = Laat het weg of zeg het algemener; dit blijft in de groep, ook met toestemming.
    .explain =
        De AVG noemt gegevens die extra bescherming verdienen: over gezondheid, geloof, politiek, vakbond, afkomst en seksualiteit. In een klein team weet de lezer al gauw om wie het gaat. Zulke woorden gaan nooit mee naar de directie, ook niet als de groep het goed vindt.

        Zet het deel tussen :::vertrouwelijk en :::, of schrijf voor de directie een eigen tekst met tekst-directie.
forbidden-word = Dit woord staat op de lijst met verboden woorden.
    .label = dit woord
    .hint = Kies een ander woord, of haal het van de lijst in traject.yaml.
    .also = hier staat het op de lijst
    .explain =
        In traject.yaml kunt u woorden zetten die nooit naar buiten mogen, zoals de naam van een klant:

            verboden-woorden:
              - Project Regenboog

        Elke voorgestelde tekst wordt daarop nagekeken.
withdrawn-words = Hier staan woorden waarvan de vrijgave is ingetrokken.
    .label = dit staat op elke bladzijde
    .also = ingetrokken
    .hint = Kies andere woorden. Wil de groep deze toch laten gaan, geef dan eerst de notitie opnieuw vrij: stap-report vrijgeven --gaat met haar id.
    .explain =
        De groep had deze woorden vrijgegeven en nam dat terug (stap-report intrekken). Een notitie met die woorden blijft dan vanzelf in de groep. Maar wat het traject van zichzelf zegt, zoals titel, opdrachtgever en sector, staat op elke bladzijde en kan niet blijven.

        Daarom komt er geen rapportage zolang het daar staat. Kies in traject.yaml andere woorden:

            titel: Samen verder
quote-without-consent = Dit citaat is voorgesteld zonder dat de spreker het goed vond.
    .label = dit citaat
    .hint = Vraag het aan wie het zei, en noteer het: toestemming, voor: citaat.
    .explain =
        Letterlijke woorden zijn vaak te herkennen, ook zonder naam. Daarom is een citaat van wie het zei: diegene beslist zelf, los van de groep.

            toestemming:
              - persoon: saskia
                voor: citaat
                op: 2025-03-20
released-text-changed = { $why ->
    [reworded] Deze regel lijkt een vrijgegeven tekst te zijn, in andere woorden.
   *[changed] Deze tekst is vrijgegeven en daarna veranderd.
}
    .label = dit is niet meer wat de groep zag
    .hint = { $why ->
        [reworded] Zet de woorden terug, of laat de groep over de nieuwe beslissen met: stap-report vrijgeven. Is dit een andere tekst, geef de regel dan een eigen naam: {"{"}#naam{"}"}
       *[changed] Zet de tekst terug zoals hij was, of laat de groep opnieuw beslissen met: stap-report vrijgeven
    }
    .also = zo is het vrijgegeven
    .explain =
        De groep heeft deze woorden gezien en vrijgegeven, precies zoals ze er stonden. Wat nu in de notitie staat, is iets anders. Tot de groep het nieuwe heeft gezien, gaat de notitie niet mee.

        Een regel met een streepje heet naar haar eerste woorden. Verandert u die, dan is de vrijgegeven regel weg en staat er een nieuwe; het programma herkent haar dan aan wat hetzelfde bleef. Met {"{"}#eigen-naam{"}"} aan het eind houdt een regel haar naam, wat u er ook aan verandert.

        In vrijgave.yaml staat hoe de tekst was. Wat een actie verder meemaakt, vertelt u met een notitie van de soort voortgang; de actie zelf blijft zoals ze is.
bad-record = { $why ->
    [copy] Dit is nog een versie van het bestand met vrijgaven: welke van de twee is waar?
   *[other] Het bestand met vrijgaven is niet te lezen.
}
    .label = hier gaat het mis
    .hint = Is er een tweede versie, houd dan de laatste en haal de andere weg uit de map. Is het bestand beschadigd: haal een eerdere versie van vrijgave.yaml terug; verander het bestand niet met de hand.
    .explain =
        In vrijgave.yaml staat wat de aanwezigen hebben vrijgegeven, woord voor woord. Het programma schrijft het bestand zelf. Is het beschadigd of met de hand veranderd, dan is niet meer zeker wat er is vrijgegeven, en gaat er niets naar de directie.
bad-handed-out = { $why ->
    [copy] Dit is nog een versie van het bestand met wat is uitgereikt: welke van de twee is waar?
   *[other] Het bestand met wat is uitgereikt is niet te lezen.
}
    .label = hier gaat het mis
    .hint = Is er een tweede versie, houd dan de laatste en haal de andere weg uit de map. Is het bestand beschadigd: haal een eerdere versie van uitgereikt.yaml terug; verander het bestand niet met de hand. Is er geen eerdere versie, geef het dan een andere naam: het programma begint dan een nieuw bestand.
    .explain =
        In uitgereikt.yaml houdt het programma bij wat er is ingepakt, voor wie en wanneer, zonder de teksten zelf. Zo kan het zeggen welke pakketten een tekst hebben die later wordt ingetrokken. Is het bestand beschadigd of met de hand veranderd, dan is dat niet meer zeker.
address-unclear = Dit adres wordt niet gelezen en zou zo, met pad en al, in de tekst staan.
    .label = dit adres
    .hint = Zet een adres met spaties tussen < en >: ![schets](<beelden/gesprek 12 mei.png>), of haal de spaties uit de naam van het bestand.
    .explain =
        In Markdown mag in een adres geen spatie staan. Staat die er wel, dan zijn de haken gewone tekst: de naam van het bestand en de mappen zou in de rapportage komen. De notitie blijft daarom achter tot het adres is te lezen.
picture-refused = { $why ->
    [drawing-unreadable] Deze tekening (SVG) is niet te lezen, of verklaart eigen tekens.
    [drawing-holds-more] In deze tekening (SVG) zit een andere afbeelding of een pagina; die kan niet mee.
    [drawing-too-much] Deze tekening (SVG) is te groot, of te diep in elkaar gezet.
    [drawing-characters] In deze tekening (SVG) staat een teken waarvoor de rapportage geen letter heeft.
    [too-many-pixels] Deze afbeelding heeft meer beeldpunten dan hier kunnen worden verwerkt.
    [heic] Deze foto is in het formaat HEIC of AVIF; dat gaat niet mee.
    [elsewhere] Deze afbeelding staat niet in de map van het traject.
    [html] Deze afbeelding staat in een HTML-code; die wordt niet gelezen.
    [other-format] Deze afbeelding heeft een formaat dat niet meegaat.
    [too-large] Deze afbeelding is te groot.
    [not-what-it-says] Dit bestand is niet de afbeelding die zijn naam belooft.
    [cannot-open] Deze afbeelding kan niet worden gelezen.
   *[missing] Deze afbeelding is er niet.
}
    .label = deze afbeelding
    .hint = Gebruik JPEG, PNG, WebP of een eenvoudige SVG, en zet het bestand in de map van het traject.
    .also = hierom
    .explain =
        Een afbeelding gaat mee als beeldpunten en als niets anders: rechtop gezet, hooguit 2.000 beeldpunten lang en opnieuw opgeslagen. Plaats, tijd, toestel en maker, en wat buiten het beeld valt, blijven achter. Dat kan bij JPEG, PNG en WebP. Een tekening (SVG) wordt met de letters van de rapportage getekend; wat ergens onder ligt of verborgen is, gaat niet mee.

        Een foto in HEIC, een ander bestand, een bestand op internet of elders op de computer, of een bestand dat er niet is, gaat niet mee. Sla zo'n foto op als JPEG in de map van het traject.

## Een tweede blik waard

line-not-read = { $what ->
        [table] Een tabel onder deze kop wordt niet als notities gelezen.
        [bullet] Deze regel is geen punt van de lijst, en wordt niet gelezen.
        [definition] Deze woorden maken met [ ]: een adres dat nergens gebruikt wordt, en komen nergens te staan.
        [footnote] Naar deze voetnoot verwijst niets, en dus komt ze nergens te staan.
        [cell] Deze cel staat buiten de kolommen van de tabel, en komt nergens te staan.
        [link-title] De titel van een verwijzing of afbeelding komt nergens te staan.
        [language] De taal van een codeblok komt nergens te staan.
       *[words] Deze regel staat onder een kop met punten, maar is zelf geen punt.
    }
    .label = blijft bij de begeleider
    .hint = { $what ->
        [table] Maak van elke rij een punt: - en een spatie, dan de tekst.
        [bullet] Begin de regel met - en een spatie.
        [definition] Zijn het gewone woorden? Haal de rechte haken weg, of zet er iets voor.
        [footnote] Zet [^1] met hetzelfde nummer waar de noot bij hoort, in de tekst en niet in de titel; of maak er gewone tekst van.
        [cell] Geef de tabel een kolom erbij, of zet \ voor een streep die bij de tekst hoort.
        [link-title] Zet het in de tekst zelf als het erbij hoort. Haal het anders weg.
        [language] Zet het op de volgende regel als het erbij hoort. Haal het anders weg.
       *[words] Begin de regel met - en een spatie als ze een notitie is; laat haar inspringen als ze bij het punt erboven hoort.
    }
    .explain =
        Onder een kop als ## Hits of ## Acties is elk punt van de lijst een notitie. Een regel die geen punt is, gaat nergens heen: ze blijft bij de begeleider.

            ## Thema
            - Samen sneller bij de klant

        Een los blok tekst voor uzelf kan onder een eigen kop, bijvoorbeeld ## Voor mezelf.
unknown-section = Onder deze kop staan punten, maar het is geen kop die het programma kent.
    .label = geen van deze punten is een notitie
    .hint = Noem de kop bijvoorbeeld ## Hits, ## Shits, ## Thema, ## Prestaties, ## Acties, ## Gedrag, ## Vragen of ## Afspraken.
    .explain =
        Alleen onder koppen die het programma kent, wordt elk punt van een lijst een notitie. Onder een andere kop blijft alles bij de begeleider. Bekend zijn ook Wat gaat goed, Wat kan beter, Actiepunten en Besluiten.

        Is de lijst voor uzelf, noem de kop dan ## Voor mezelf.
block-not-read = Dit lijkt op een blok, maar wordt hier niet gelezen.
    .label = telt hier niet
    .hint = Zet het tussen accolades aan het eind van het punt zelf, zo: {"{"}vertrouwelijk=nee{"}"}
    .explain =
        Een blok staat tussen accolades, achter een kop met # of ## of aan het eind van een punt dat niet inspringt. Tussen ronde of rechte haken, of in een punt onder een punt, telt het niet.

            - We helpen elkaar {"{"}vertrouwelijk=nee{"}"}
not-on-record = { $what ->
    [early] Deze tekst is vrijgegeven op een dag vóór de sessie waarin hij is gezegd: dat kan niet, en geldt niet.
   *[other] Deze tekst is voorgesteld, maar nog niet vrijgegeven.
}
    .label = blijft in de groep
    .also = deze vrijgave ligt te vroeg
    .hint = Laat de aanwezigen beslissen met: stap-report vrijgeven
    .explain =
        Met vertrouwelijk: nee stelt u een tekst voor. Hij gaat pas naar de directie als de aanwezigen hem woord voor woord hebben gezien en vrijgegeven. Tot dan staat hij alleen in het concept voor de groep.
not-everybody-asked = Niet iedereen die erbij was, is gevraagd.
    .label = bij deze sessie
    .also = dit wacht daarop
    .hint = Vraag wie er bij de vrijgave niet was, en leg het vast met: stap-report vrijgeven
    .explain =
        Wie erbij was, beslist mee. Was iemand er bij de vrijgave niet bij, vraag het dan apart. Tot dan blijft alles van deze sessie in de groep.

        Wie bezwaar maakt, wordt nergens vastgelegd: de tekst blijft dan gewoon in de groep.
consent-withdrawn = { $what ->
    [words] In deze notitie staan woorden waarvan de vrijgave is ingetrokken. Zij blijft tot de groep haar vrijgeeft.
   *[note] De vrijgave van deze notitie is ingetrokken. Zij blijft tot de groep haar opnieuw vrijgeeft.
}
    .label = deze notitie blijft
    .also = ingetrokken
    .hint = Schrijf vertrouwelijk: ja om het zo te laten. Wil de groep toch dat zij gaat: stap-report vrijgeven --gaat met de id van de notitie.
    .explain =
        De groep heeft deze tekst, of een zin eruit, vrijgegeven en dat is later ingetrokken (stap-report intrekken). In de notitie staat nog vertrouwelijk: nee; dat alleen stelt haar niet opnieuw voor. Zij staat in geen concept en in geen rapportage, tot de aanwezigen haar opnieuw vrijgeven.

        Opnieuw vrijgeven doet u door de notitie zelf te noemen, met de dag waarop de groep besloot:

            stap-report vrijgeven mijn-traject --gaat id-van-de-notitie --datum 2025-10-02 --hoe eenstemmig

recorded-text-missing = Een vrijgegeven tekst hoort bij een notitie die er niet meer is.
    .label = deze notitie is er niet
    .hint = Zet de notitie terug zoals ze was, of geef haar weer haar oude id. Is ze met opzet weg, dan hoeft u niets te doen.
    .explain =
        In vrijgave.yaml staat een tekst die de groep heeft vrijgegeven, maar de notitie is verwijderd of heet nu anders. Ze gaat dus niet meer mee naar de directie. Wat eens is vrijgegeven, blijft wel op de lijst staan.

        De id van een notitie in een eigen bestand is de naam van dat bestand: hernoemt u het, noem dan de oude id in de kop, met id:

        Een regel met een streepje heet naar haar eerste woorden. Verandert u die, dan is het een nieuwe tekst, waarover de groep opnieuw beslist. Met {"{"}#eigen-naam{"}"} aan het eind van de regel houdt zij haar naam.
link-cut = { $why ->
    [unknown] Deze verwijzing leidt nergens heen.
   *[stays] Deze verwijzing leidt naar een notitie die in de groep blijft.
}
    .label = { $why ->
        [unknown] hier bestaat geen notitie van
       *[stays] wordt weggelaten
    }
    .hint = Is dit de bedoeling, dan hoeft u niets te doen: de notitie gaat mee, zonder deze verwijzing.
    .also = deze notitie blijft
    .explain =
        Een verwijzing in de kop, zoals hoort-bij of gebaseerd-op, is onzichtbaar voor de lezer als de andere notitie er niet bij is. Ze wordt geknipt, en niets vertelt dat ze er was.
link-of-two = Meer dan één notitie heet zo; de verwijzing leidt naar de notitie die is voorgesteld.
    .label = is die bedoeld?
    .hint = Is een andere bedoeld, schrijf dan haar hele id, of geef een van de notities een andere id.
    .also = deze heet zo
    .explain =
        Twee notities beantwoorden aan deze naam, en maar één ervan is voorgesteld. De verwijzing leidt naar die ene, want wat in de groep blijft, mag aan een vrijgegeven tekst niets veranderen.

        Bedoelt u de andere, schrijf dan haar hele id, met de sessie ervoor:

            hoort-bij: 2025-03-13-werksessie-1/action/bel-elkaar
two-themes = Er zijn twee thema’s.
    .label = dit is het tweede
    .hint = Laat één thema gelden; geef het andere een kleinere kring of maak er een observatie van.
    .also = dit is het eerste
    .explain =
        Een STAP-dialoog heeft één thema: één compacte zin die iedereen aanspreekt. Heeft de groep het thema bijgesteld, laat dan alleen het nieuwe meegaan.
theme-without-together = In het thema staat het woord ‘samen’ niet.
    .label = het thema
    .hint = Vraag de groep of ‘samen’ erin hoort.
    .explain =
        Een thema is één zin die iedereen aanspreekt, en er staat ‘samen’ in: het gaat over wat de groep samen kan doen.

        Zoals: ‘Samen door kennis delen, meer plezier en groei realiseren’.
action-without-owner = Deze actie heeft geen eigen eigenaar.
    .label = wie pakt dit op?
    .hint = Noem wie het op zich neemt: eigenaar: saskia
    .explain =
        Een actie die van iedereen is, is al gauw van niemand. Spreek af wie haar verder brengt. Of de naam ook in de rapportage komt, beslissen de eigenaren samen: allemaal of niemand.
action-without-date = Deze actie heeft geen datum.
    .label = wanneer is dit gedaan?
    .hint = Noem een dag: uiterlijk: 2025-04-14
    .explain =
        Wie doet wat wanneer: zonder datum komt een actie bij de opvolging niet aan de beurt.
action-without-goal = Deze actie hoort bij geen prestatie.
    .label = waar draagt dit aan bij?
    .hint = Noem de prestatie: hoort-bij: en dan de id van de prestatie.
    .explain =
        Het plan van aanpak brengt de groep naar haar prestaties. Een actie die nergens bij hoort, is misschien heel nuttig, maar de lezer ziet niet waarvoor.
due-before-session = Deze datum ligt vóór de sessie waarin het is afgesproken.
    .label = deze datum ligt te vroeg
    .hint = Kijk de datum na; misschien klopt het jaar niet.
    .explain =
        Wat in een sessie wordt afgesproken, kan niet eerder klaar zijn dan die sessie. Vaak is het jaar of de maand verkeerd getypt.
goal-without-measure = Aan deze prestatie is niet te zien wanneer ze gehaald is.
    .label = hoe zien we het?
    .hint = Noem een maatstaf: maatstaf: bezoeken samen met een collega, per maand
    .explain =
        Bij een prestatie hoort hoe de groep gaat zien dat ze er is: een getal, of iets wat anders is dan nu. Daarmee kan de evaluatie eerlijk zijn.
heavy-factor-unanswered = Dit weegt zwaar (gewicht { $weight }), en geen actie of vraag geeft er antwoord op.
    .label = zwaar, en nog zonder antwoord
    .hint = Verwijs vanuit een actie of vraag hierheen, met hoort-bij of antwoord-op.
    .explain =
        Een belemmerende factor met gewicht 4 of 5 houdt de groep bezig. De lezer zoekt dan wat de groep eraan gaat doen, of aan de directie vraagt.
goal-without-action = Bij deze prestatie hoort nog geen actie, afspraak of gedrag.
    .label = hoe komt de groep hier?
    .hint = Noem de prestatie bij wat eraan bijdraagt: hoort-bij: en dan de id van deze prestatie.
    .explain =
        Bij de andere prestaties staat wat de groep ervoor doet; bij deze niet. De lezer vraagt zich dan af hoe de groep er denkt te komen. Is dat nog niet besproken, neem het dan mee naar de volgende bijeenkomst.
action-serves-nothing = Deze actie hoort nergens bij.
    .label = waarvoor is dit?
    .hint = Noem bij welke factor of prestatie de actie hoort: hoort-bij: en dan de id.
    .explain =
        Bij andere acties staat waarvoor ze er zijn; bij deze niet. In het overzicht van wat waar bij hoort, staat zij los.
question-unanswered = Deze vraag aan de directie heeft nog geen antwoord, en het gesprek met de directie is geweest.
    .label = wat was het antwoord?
    .hint = Schrijf het antwoord op als toelichting, reactie of afspraak, met antwoord-op en de id van deze vraag.
    .explain =
        De groep legde deze vraag aan de directie voor en er is daarna met de directie gesproken. Wie de rapportage leest, zoekt het antwoord. Kwam de vraag niet aan bod, zet haar dan op de agenda van de volgende bijeenkomst.
date-passed = De datum van deze actie is verstreken.
    .label = datum verstreken
    .hint = Vertel hoe het ervoor staat met een notitie van de soort voortgang.
    .explain =
        De datum ligt vóór de peildatum en de actie is nog open. Dat is geen verwijt. Noteer bij de volgende bijeenkomst hoe het ervoor staat:

            soort: voortgang
            van: de id van de actie
            stand: doorgeschoven
            nieuwe-datum: 2025-06-01
moved-twice = Deze actie is { $times ->
    [one] één keer
   *[other] { $times } keer
} doorgeschoven.
    .label = meer dan eens doorgeschoven
    .hint = Bespreek of de actie nog van belang is, of kleiner kan.
    .explain =
        Schuift een actie steeds door, dan is er meestal iets: ze is te groot, niemand heeft er tijd voor, of ze doet er niet meer toe. De groep kan haar ook laten vervallen, met de reden erbij.
literal-quotation = Hier staan letterlijke woorden tussen aanhalingstekens.
    .label = wie zei dit?
    .hint = Zeg het in woorden van de groep, maak er een citaat van, of zet de woorden met een reden bij toegestane-woorden.
    .explain =
        Aan letterlijke woorden is vaak te horen wie ze zei. Maak er een notitie van de soort citaat van, en vraag die persoon om toestemming. Of zeg wat de groep bedoelt.

        Zijn de woorden van niemand in het bijzonder, zet ze dan in traject.yaml:

            toegestane-woorden:
              - woord: van knelpunt naar groeipunt
                reden: leus van het hele bedrijf
exact-amount = Hier staat een precies bedrag.
    .label = dit bedrag
    .hint = Een rond bedrag of ‘een grote order’ zegt vaak genoeg; of zet het met een reden bij toegestane-woorden.
    .explain =
        Een precies bedrag hoort meestal bij één klant, één order of één persoon. Wie de cijfers kent, weet dan over wie het gaat.
the-only-one = Deze woorden wijzen één persoon aan.
    .label = de lezer weet wie dit is
    .hint = Zeg het algemener, of zet de woorden met een reden bij toegestane-woorden.
    .explain =
        ‘De enige die’, ‘onze jongste’, ‘de nieuwe collega’: in een klein team is dat zo goed als een naam.
small-group = Deze woorden gaan over een klein deel van de groep.
    .label = de lezer weet wie dit zijn
    .hint = Zeg het algemener, of zet de woorden met een reden bij toegestane-woorden.
    .explain =
        ‘Twee van ons’, ‘drie collega’s’, ‘de oudere drie’: in een klein team weet een directeur wie dat zijn. Hoeveel mensen iets vonden, hoort trouwens niet in de rapportage: de groep geeft een tekst samen vrij, of niet.

        Een deel van minder dan vijf mensen krijgt deze waarschuwing. Ligt dat in uw groep anders, zeg het dan in traject.yaml:

            kleinste-groep: 3
ambiguous-health-word = Dit woord kan over iemands gezondheid of privéleven gaan.
    .label = gaat dit over iemand?
    .hint = Gaat het over iemand, laat het dan weg. Zo niet: zet het woord met een reden bij toegestane-woorden.
    .explain =
        Woorden als ‘ziek’, ‘uitval’ of ‘een pauze nodig’ kunnen over een mens gaan of over het werk. Het programma kan dat niet zien; u wel.

        Is het onschuldig, zeg dat dan één keer in traject.yaml:

            toegestane-woorden:
              - woord: uitval
                reden: gaat over de machines van klanten
one-sided = { $side ->
    [promoting] Er staan alleen bevorderende factoren.
   *[hindering] Er staan alleen belemmerende factoren.
}
    .label = { $side ->
        [promoting] en wat werkt tegen?
       *[hindering] en wat werkt mee?
    }
    .hint = Vraag de groep ook naar de andere kant.
    .explain =
        In de situatie horen hits en shits: wat met ons meewerkt en wat tegen. Een lijst met alleen de ene kant leest als een klacht of als een reclame, en de directie mist de helft.
many-open-actions = Er staan { $count } acties open.
    .label = hier gaat het er meer dan zeven worden
    .hint = Kies met de groep wat nu voorgaat; laat de rest vervallen of later komen.
    .explain =
        Meer dan zeven open acties houdt een groep zelden vol. Minder acties die lukken, geven meer vertrouwen.
picture-of-two = Meer dan één afbeelding heeft deze naam.
    .label = deze naam
    .hint = Kijk of de eerste hieronder de bedoelde is, of schrijf de map erbij.
    .also = deze heeft die naam
    .explain =
        Een afbeelding mag met alleen haar naam worden genoemd. Zijn er meer met die naam, dan wordt de dichtstbijzijnde genomen, en eerder een uit een map als beelden of bijlagen.
picture-in-text = In deze voorgestelde tekst staat een afbeelding.
    .label = kijk er even naar
    .hint = Let op namen, gezichten en handschrift.
    .explain =
        Wat op een afbeelding staat, kan het programma niet lezen. Een foto van een flip-over verraadt soms een handschrift, een spiegelend raam een gezicht. Verborgen gegevens in het bestand worden wel gewist.
explanation-incomplete = { $missing ->
    [one] Van deze toelichting ontbreekt één van de drie delen.
   *[other] Van deze toelichting ontbreken { $missing } van de drie delen.
}
    .label = waarom, met welk doel, met welk effect
    .hint = Begin drie alinea’s met **Waarom.**, **Met welk doel.** en **Met welk effect.**
    .explain =
        Een toelichting vertelt over een maatregel uit het verleden: waarom die er kwam, met welk doel, en met welk effect. Juist dat derde wordt vaak vergeten.

            {"*"}*Waarom.** De marges liepen terug.

            {"*"}*Met welk doel.** Rust in de prijzen.

            {"*"}*Met welk effect.** Minder discussie met klanten.
kind-needs = { $what ->
    [based-on] Deze rode draad zegt niet waarop hij is gebaseerd.
    [objectives] Deze opdracht noemt geen doelstellingen.
    [answers] Deze toelichting zegt niet waarop ze antwoord geeft.
    [state] Deze notitie beslist een veronderstelling en zegt niet wat ervan werd.
    [question] Deze evaluatie zegt niet of het gewonnen is of nog niet.
   *[other] Deze notitie mist iets wat bij haar soort hoort.
}
    .label = hier ontbreekt nog iets
    .hint = { $what ->
        [based-on] Noem de notities waaruit de groep hem haalde: gebaseerd-op: [id, id]
        [objectives] Noem ze: doelstellingen: [eerste, tweede]
        [answers] Noem de vraag of veronderstelling: antwoord-op: id
        [state] Kies: stand: bevestigd, weerlegd of losgelaten
        [question] Kies: evaluatievraag: gewonnen, of: evaluatievraag: nog-niet
       *[other] Wat iedere soort nodig heeft: stap-report uitleg kind-needs
    }
    .explain =
        Sommige soorten zeggen pas iets met één gegeven erbij. Een rode draad rust op wat meer mensen zeiden; een opdracht heeft doelstellingen waaraan de evaluatie meet; een toelichting is een antwoord; wat over een veronderstelling beslist, zegt of ze klopte; een evaluatie zegt wat gewonnen is en wat nog niet.

## Na de notities

bad-template = Dit eigen sjabloon of woordenbestand is niet te lezen.
    .label = hier gaat het mis
    .hint = Herstel het bestand, of haal het weg: dan geldt weer wat het programma zelf meebrengt.
    .explain =
        In de map templates/ van een traject kunt u sjablonen, opmaak en woorden vervangen. Begin met een kopie van wat het programma meebrengt en verander steeds een klein stukje.
leak-found = In de rapportage staat iets wat in de groep blijft. Er is niets geschreven.
    .label = dit stond in de rapportage
    .hint = Verander de tekst die wel meegaat, zodat dit er niet in staat; en meld het ons, want dit hoort niet voor te komen.
    .explain =
        Voordat een rapportage op schijf komt, leest het programma haar nog eens helemaal door, op zoek naar alles wat in de groep blijft. Er is iets gevonden. De vorige rapportage is niet aangeraakt.

        Meestal staan dezelfde woorden ook in een notitie die wél meegaat.
characters-not-on-paper = Hier staan tekens die de pdf niet kan afdrukken.
    .label = een emoji, een teken uit een ander schrift of een onzichtbaar teken
    .hint = Vervang ze door gewone woorden als u in de pdf iets anders wilt lezen.
    .explain =
        De letters die in de pdf meegaan, kennen alle talen van Europa, maar geen emoji en geen Chinees of Arabisch. Een pdf voor een archief mag geen leeg hokje bevatten. Daarom staat op die plek de naam van de emoji, zoals [duim omhoog], of de code van het teken, zoals [□ U+4E2D]. De webpagina's tonen het teken zelf.
picture-not-on-paper = Een afbeelding in deze tekst past niet in een pdf; haar beschrijving staat er in de plaats.
    .label = bekijk de afbeelding in deze notitie
    .hint = Sla de afbeelding opnieuw op, als png of jpg met gewone kleuren.
    .explain =
        Een pdf voor een archief stelt eisen die een browser niet stelt: het bestand moet heel zijn en de kleuren gewoon (RGB of grijs). De webpagina's tonen de afbeelding wel.
