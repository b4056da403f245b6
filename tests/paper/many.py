"""Writes an engagement with many notes and long words: python3 many.py FOLDER nl|en COUNT."""

import pathlib
import random
import sys
import unicodedata

folder, language, count = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
DUTCH = language == "nl"
TITLES = [
    "Wie belt, wordt geholpen",
    "De verantwoordelijkheidsverdeling tussen binnendienstmedewerkers en buitendienstmedewerkers is nergens vastgelegd",
    "We zien elkaar te weinig, en als we elkaar zien gaat het over cijfers en niet over wat klanten ons vertellen",
    "Iedereen rijdt alleen door het eigen rayon",
    "Kort",
] if DUTCH else [
    "Who calls is helped",
    "Responsibilities between the commercial-administrative departments and the representatives are unacknowledged",
    "We see each other too little, and when we do it is about figures and not about what customers tell us",
    "Everybody drives alone through an own territory",
    "Short",
]
WORDS = (
    "klant rayon samen kennis delen vraag antwoord overleg week kaart route markt plan ruimte tijd gesprek werk groep bellen leren "
    "verder helpen tonen doen luisteren verantwoordelijkheid buitendienst" if DUTCH else
    "customer territory together knowledge share question answer talk week card route market plan room time conversation work group "
    "call learn further help show do listen responsibility representative"
).split()
ADDRESS = "https://example.com/een/adres/dat/te/lang/is/voor/een/regel/van/een/bladzijde/en/nergens/een/spatie/heeft"
CHANCE = random.Random(42)


def words(count):
    return " ".join(CHANCE.choice(WORDS) for _ in range(count))


def body(number):
    return f"{words(30)}.\n\n- {words(4)}\n- {words(12)}\n  - {words(3)}\n\n{words(1)} <{ADDRESS}/{number}>.\n"


TABLE = "\n| stap | wat | klaar als |\n|---|---|---|\n" + "".join(
    f"| {n} | {TITLES[n % 5]} | {TITLES[(n + 1) % 5]} |\n" for n in range(12)
)
KINDS = ["bevorderend", "belemmerend"]


def write(path, text):
    path = folder / path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


write(
    "traject.yaml" if DUTCH else "engagement.yaml",
    "titel: Veel\npeildatum: 2025-09-22\ntaal: nl\nmensen:\n  - {id: anna, naam: Anna Vliet, is: deelnemer}\n"
    if DUTCH else
    "title: Many\nreference-date: 2025-09-22\nlanguage: en\npeople:\n  - {id: anna, name: Anna Vliet, is: member}\n",
)
write("sessies/s1/sessie.md", "---\nid: s1\ntype: werksessie\ndatum: 2025-03-13\naanwezig: anna\n---\n")
write(
    "sessies/s1/thema.md",
    "---\nsoort: thema\nvertrouwelijk: nee\n---\n# " + ("Samen verder" if DUTCH else "Further together") + "\n",
)
# Signs that no letter of ours has: emoji, squares, letters written from right to left, marks on letters, signs of nobody.
SIGNS = [range(0x1F300, 0x1FAFF, 3), range(0x4E00, 0x9FFF, 499), range(0x5D0, 0x5EB), range(0x620, 0x64B), range(0xE000, 0xF8FF, 999)]
signs = [chr(code) for these in SIGNS for code in these if unicodedata.name(chr(code), "") or 0xE000 <= code <= 0xF8FF]
lines = "\n".join(" ".join(signs[at : at + 12]) for at in range(0, len(signs), 12))
write(
    "sessies/s1/tekens.md",
    f"---\nid: tekens\nsoort: bevorderend\nvertrouwelijk: nee\n---\n# {signs[0]} {words(3)} e\u0301\n\n{lines}\n\n~~~\n{lines}\n~~~\n",
)
for number in range(count):
    title = f"{TITLES[number % 5]} ({number + 1})"
    write(
        f"sessies/s1/factor-{number:03}.md",
        f"---\nid: factor-{number:03}\nsoort: {KINDS[number % 2]}\nvertrouwelijk: nee\ngewicht: {number % 5 + 1}\n---\n"
        f"# {title}\n\n{body(number)}{TABLE if number % 10 == 0 else ''}",
    )
for number in range(count // 3):
    write(
        f"sessies/s1/actie-{number:03}.md",
        f"---\nid: actie-{number:03}\nsoort: actie\nvertrouwelijk: nee\neigenaar: groep\nuiterlijk: 2025-10-{number % 28 + 1:02}\n"
        f"hoort-bij: [factor-{number * 3 % count:03}, factor-{(number * 3 + 1) % count:03}]\n---\n"
        f"# {TITLES[(number + 2) % 5]} ({number + 1})\n\n{body(number)}",
    )
for number in range(count // 8):
    write(
        f"sessies/s1/doel-{number:03}.md",
        f"---\nid: doel-{number:03}\nsoort: prestatie\nvertrouwelijk: nee\nmaatstaf: {TITLES[number % 5].lower()}\n"
        f"beginwaarde: {number}\nstreefwaarde: {number * 3 + 4}\nhuidige-waarde: {number + 2}\n"
        f"hoort-bij: actie-{number:03}\n---\n# {TITLES[(number + 1) % 5]} ({number + 1})\n\n{body(number)}",
    )
