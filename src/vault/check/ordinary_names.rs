//! Names that are also ordinary words: their case and their neighbours tell which is meant.

/// First names and nicknames that are a word in Dutch or English when written small.
const FIRST_NAMES: &str = "\
    amber angel arend art august baan bas been beer belle ben bever bill bloem bob bonnie brand bruin candy chance \
    christen cliff dag dan dawn dean dick dik dolly drew earl els ernst faith fee fleur flip floor flora frank gene \
    goof grace grant gust haas harm has heer hope iris ivy jack jade jasmijn jet job joker joy juni just ken kerst \
    kick kit lance lente lies lieve lily lot louter luna maan mare mark mars max may mei merel miles min mink noor \
    nova olive pat pearl peer penny pet piek pierce pip pol puck ray rein rich rob robin rock roos rose ruby rust \
    ster storm sue summer tip ton toon trees trip trui van viola vos wade wil will wolf zee zoen zon";

/// Surnames that are a word in Dutch or English when written small.
const SURNAMES: &str = "\
    baker bakker bal beek beer berg bergen berk best beste black blok boer bol boom bos brand breed brink broek \
    brouwer brown brug bruin buis burg carter cook cooper dam dekker dienst dijk dorp draaijer duin eik eind engel \
    fisher gans geel goede goud graaf gray green groen groot grote haan haar haas hall hart have heer heide hek hill \
    hoek hof hond hout huis huizen hunter jager jong jonge kamp kapper kat keizer kerk king klein kleine klerk \
    knecht koek kok koning korte koster kramer kroon kruis kuiper laan land lane lang lange leeuw linde long loon \
    maas man markt meer miller mol molen molenaar moore mos muur nagel nieuwe oever oud oude paal page park parker \
    plas poort post pot price prins put rice ridder rijk ring rood roos sales schaap schilder schipper schoen short \
    slager sluis smit smith snel snijder snoek spaan spijker stam steen ster sterk stok stone stroom tak timmerman \
    tuin turner valk veen veld ven visser vlieger vliet vogel voogd vos vries vroom wal walker ward water weg werf \
    white wiel wijk wilde wind winkel winter wit witte wolf wood woud young zand zee zijl zomer zwaan zwart zwarte";

/// Words that stand between a first name and a surname.
const BETWEEN: &str = "\
    van de den der het t ten ter te in op aan bij tot uit voor onder von zu zum zur la le el al da di do dos du d l \
    y e ver s st";

/// Forms of address and titles: no part of a name.
const ADDRESS: &str = "\
    dhr mevr mw mevrouw meneer drs dr ir ing mr prof bc msc bsc ma mba";

/// What follows a verb at the head of a sentence and not a person's name: "Wil de directie …".
const AFTER_A_VERB: &str = "\
    je jij u de het een iemand iedereen niemand men hij zij ze we wij ik jullie er dit dat die deze niet ook graag \
    meer minder geen alle elke elk ieder iedere onze ons mijn jouw uw hun zijn haar nog dan nou nu toch wel vooral \
    liever eerst samen weer altijd nooit zo hier daar directie voor in op aan bij naar over om zoveel veel beide \
    alles niets iets wat wie twee drie vier vijf zes the they you he she it i our this that there these those any \
    anyone everyone a an not all more management directors to for of as at";

/// What follows a surname that is also a word, at the head of a sentence, when the person is meant.
const AFTER_A_NAME: &str = "\
    vindt vond zegt zei wil wilde gaat ging heeft had is was kan kon moet moest zal zou doet deed maakt maakte neemt \
    nam geeft gaf krijgt kreeg komt kwam denkt dacht belt belde mailt mailde vraagt vroeg werkt werkte ziet zag \
    voelt voelde stelt stelde houdt hield pakt pakte regelt regelde bezoekt bezocht s says said thinks thought has \
    wants wanted feels felt does did";

/// Whether a first name is also a word.
pub(super) fn is_word_as_first_name(folded: &str) -> bool {
    folded.chars().count() <= 2 || is_in(FIRST_NAMES, folded)
}

/// Whether a surname is also a word.
pub(super) fn is_word_as_surname(folded: &str) -> bool {
    folded.chars().count() <= 3 || is_in(SURNAMES, folded) || is_in(FIRST_NAMES, folded)
}

pub(super) fn stands_between(folded: &str) -> bool {
    is_in(BETWEEN, folded)
}

pub(super) fn is_address(folded: &str) -> bool {
    is_in(ADDRESS, folded)
}

pub(super) fn follows_a_verb(folded: &str) -> bool {
    is_in(AFTER_A_VERB, folded)
}

pub(super) fn follows_a_name(folded: &str) -> bool {
    is_in(AFTER_A_NAME, folded)
}

/// Whether a word joins two names: "Bos en Visser".
pub(super) fn joins_names(folded: &str) -> bool {
    is_in("en of and or", folded)
}

fn is_in(list: &str, word: &str) -> bool {
    list.split(' ').any(|listed| listed == word)
}
