"""Reads the exports of one report folder with programs that did not write them, and compares them with each other.

    read.py SCHEMA FOLDER CONVERTED

CONVERTED holds the workbook as LibreOffice turned it into a table. What differs is an error; nothing is skipped.
"""

import csv
import datetime
import json
import sys
from html.parser import HTMLParser
from pathlib import Path

import icalendar
import jsonschema
import openpyxl


def fail(message):
    sys.exit(f"{folder}: {message}")


def same(what, one, other):
    if one != other:
        fail(f"{what}: {one!r} is not {other!r}")


class Table(HTMLParser):
    """The rows of the action tables on a page."""

    def __init__(self):
        super().__init__()
        self.rows, self.inside, self.cell = [], False, None

    def handle_starttag(self, tag, attributes):
        if tag == "table":
            self.inside = "actions" in dict(attributes).get("class", "").split()
        elif self.inside and tag == "tr":
            self.rows.append([])
        elif self.inside and tag in ("td", "th"):
            self.cell = ""

    def handle_endtag(self, tag):
        if self.inside and tag in ("td", "th"):
            self.rows[-1].append(self.cell.strip())
            self.cell = None
        elif tag == "table":
            self.inside = False

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data


def items(section):
    """Every item below a section, what answers one behind it."""

    def with_answers(item):
        yield item
        for answer in item["answers"]:
            yield from with_answers(answer)

    for part in section["parts"]:
        for item in part.get("items", []):
            yield from with_answers(item)
    for below in section["sections"]:
        yield from items(below)


def only(pattern):
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        fail(f"{len(found)} files are {pattern}")
    return found[0]


def shown_in_csv(text):
    return text[1:] if text.startswith("'") else text


schema_file, folder, converted = map(Path, sys.argv[1:])

# The report as data keeps to its published shape.
schema = json.loads(schema_file.read_text("utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
report = json.loads(only("*.json").read_bytes().decode("utf-8"))
problem = jsonschema.exceptions.best_match(jsonschema.Draft202012Validator(schema).iter_errors(report))
if problem:
    # Of all the shapes that a part may have, the one it comes nearest to.
    while problem.context:
        problem = max(problem.context, key=lambda one: len(one.absolute_path))
    fail(f"{list(problem.absolute_path)}: {problem.message[:300]}")
for wrong in ({**report, "ids": []}, {key: value for key, value in report.items() if key != "edition"}):
    if jsonschema.Draft202012Validator(schema).is_valid(wrong):
        fail("the published shape lets anything through")
everything = [item for section in report["sections"] for item in items(section)]
if not everything:
    fail("the report holds no items")
anchors = [item["anchor"] for item in everything]
same("anchors", len(set(anchors)), len(anchors))
actions = [item for item in everything if item["kind"] == "action"]
is_public = report["edition"]["name"] == "public"
lists = [path.name for path in folder.iterdir() if path.suffix in (".xlsx", ".csv", ".ics")]
if is_public or not actions:
    same("lists", lists, [])
    if is_public and any(item["due"] or item["first_due"] for item in everything):
        fail("the public edition tells a day")
    sys.exit()
same("lists", len(lists), 3)

facts = lambda item: {fact["name"]: fact["value"] for fact in item["facts"]}
wanted = [
    [
        item["number"] or "",
        item["title"],
        facts(item).get("owner", ""),
        item["due"] or "",
        item["first_due"] or "",
        item["state"]["label"],
    ]
    for item in actions
]

# The table of values.
raw = only("*.csv").read_bytes()
if not raw.startswith(b"\xef\xbb\xbf") or b"\r\n" not in raw:
    fail("the table has no mark of UTF-8, or its lines end otherwise")
separator = {"nl": ";", "en": ","}[report["language"]]
table = list(csv.reader(raw.decode("utf-8-sig").splitlines(keepends=True), delimiter=separator, strict=True))
# A table has no header that could say that it is a draft: its first column's head does.
head = list(table[0])
draft_mark = {"nl": "CONCEPT", "en": "DRAFT"}[report["language"]]
if report["edition"]["draft"]:
    same("the mark of a draft", head[0].startswith(f"{draft_mark} "), True)
    head[0] = head[0].split(" ")[-1]
same("columns", {len(row) for row in table}, {9})
same("the table", [[shown_in_csv(cell) for cell in row[:6]] for row in table[1:]], wanted)
for item, row in zip(actions, table[1:]):
    same("a text", shown_in_csv(row[6]), (item["text"] or {"plain": ""})["plain"])
    for link in (to for group in item["links"] for to in group["to"]):
        if f"{link['number'] or ''} {link['title']}".strip() not in row[7]:
            fail(f"a link is missing from row {row[0]}")
    for step in item["course"]:
        if step["state"] not in row[8]:
            fail(f"a step is missing from row {row[0]}")
    if any(cell.lstrip(" \"'").startswith(tuple("=+-@\t\r")) and not cell.startswith("'") for cell in row):
        fail(f"row {row[0]} may be run as a formula")

# The workbook, as another library reads it.
book = openpyxl.load_workbook(only("*.xlsx"))
same("sheets", [sheet.sheet_state for sheet in book.worksheets], ["visible"])
sheet = book.worksheets[0]
same("hidden columns", [name for name, column in sheet.column_dimensions.items() if column.hidden], [])
same("hidden rows", [number for number, row in sheet.row_dimensions.items() if row.hidden], [])
same("the head stays", sheet.freeze_panes, "A2")
same("the filter", sheet.auto_filter.ref, f"A1:I{len(actions) + 1}")
same("the page", (sheet.page_setup.orientation, int(sheet.page_setup.paperSize)), ("landscape", 9))
same("fits", (sheet.sheet_properties.pageSetUpPr.fitToPage, int(sheet.page_setup.fitToHeight)), (True, 0))
same("its width", int(sheet.page_setup.fitToWidth or 1), 1)
same("repeats", sheet.print_title_rows, "$1:$1")
same("names", sorted(book.defined_names), [])
told = book.properties
same("who made it", [told.creator or "", told.lastModifiedBy or "", told.description or "", told.title or ""], [""] * 4)
same("when", {told.created, told.modified}, {datetime.datetime.fromisoformat(report["date"])})
same("properties of our own", len(book.custom_doc_props.names), 0)
if report["edition"]["label"][:40] not in (sheet.oddHeader.right.text or ""):
    fail("the header does not say for whom this is")
if report["edition"]["draft"] and not (draft_mark in sheet.title and draft_mark in sheet.oddHeader.left.text):
    fail("a draft does not say that it is one")
cells = [[cell for cell in row] for row in sheet.iter_rows(min_row=2, max_col=9)]
same("the head", [cell.value for cell in sheet[1]], head)
for row in cells:
    for cell in row:
        if cell.data_type not in ("s", "d", "n") or (cell.data_type == "n" and cell.value is not None):
            fail(f"{cell.coordinate} holds neither a text nor a date")
iso = lambda value: value.date().isoformat() if isinstance(value, datetime.datetime) else value or ""
same("the workbook", [[iso(cell.value) for cell in row[:6]] for row in cells], wanted)
same("its texts", [[cell.value or "" for cell in row[6:]] for row in cells],
     [[shown_in_csv(cell) for cell in row[6:]] for row in table[1:]])

# The workbook, as LibreOffice shows it, beside the table on the pages.
[shown] = converted.glob("*.csv")
rows = list(csv.reader(shown.read_text("utf-8").splitlines(keepends=True), strict=True))
same("LibreOffice", len(rows), len(actions) + 1)
same("its first columns", [row[:3] + [row[5]] for row in rows[1:]], [row[:3] + [row[5]] for row in wanted])
page = Table()
for path in sorted(folder.glob("*.html")):
    if "STAP-" not in path.name:
        page.feed(path.read_text("utf-8"))
    if page.rows:
        break
printed = {row[0]: row for row in page.rows if len(row) == 5 and any(row)}
for row in rows[1:]:
    if row[0] in printed:
        [_, what, *rest] = printed[row[0]]
        # Behind it may stand what changed since.
        same("as printed", [row[1], row[2], row[3], row[5]], [what[: len(row[1])], *rest])
if report["edition"]["name"] in ("directors", "group"):
    same("what is printed", len([row for row in rows[1:] if row[0] in printed]), len(actions))

# The calendar.
raw = only("*.ics").read_bytes()
if raw.replace(b"\r\n", b"").count(b"\n") or b"\r" in raw.replace(b"\r\n", b""):
    fail("a line of the calendar ends otherwise than with CRLF")
if any(len(line) > 75 for line in raw.split(b"\r\n")):
    fail("a line of the calendar is too long")
calendar = icalendar.Calendar.from_ical(raw)
entries = [part for part in calendar.walk() if part.name in ("VTODO", "VEVENT")]
if any(part.errors for part in calendar.walk()):
    fail("the calendar cannot be read whole")
for key in ("ATTENDEE", "ORGANIZER", "CONTACT", "ATTACH", "URL"):
    if any(key in part for part in entries):
        fail(f"the calendar holds {key}")
marks = [str(part["UID"]) for part in entries]
same("marks", len(set(marks)), len(marks))
same("written on", {part["DTSTAMP"].dt.date().isoformat() for part in entries}, {report["date"]})
statuses = {"open": "NEEDS-ACTION", "moved": "NEEDS-ACTION", "in-progress": "IN-PROCESS", "done": "COMPLETED",
            "dropped": "CANCELLED"}
draft = [draft_mark] if report["edition"]["draft"] else []
summary = lambda item: " ".join([*draft, item["number"] or "", item["title"]]).strip()
tasks = [part for part in entries if part.name == "VTODO"]
same(
    "tasks",
    [(str(one["SUMMARY"]), one["DUE"].dt.isoformat() if "DUE" in one else "", str(one["STATUS"])) for one in tasks],
    [(summary(item)[:200], item["due"] or "", statuses[item["state"]["stage"]]) for item in actions],
)
days = [(str(one["SUMMARY"]), one["DTSTART"].dt.isoformat()) for one in entries if one.name == "VEVENT"]
due = [(summary(item)[:200], item["due"]) for item in everything if item["due"]]
same("days", days[: len(due)], due)
same("the next meeting", [day for _, day in days[len(due) :]], [report["next_meeting"]] * bool(report["next_meeting"]))
