# What the program says on the terminal.

## Help

help = Turns the notes of a STAP dialogue into a report that you can hand to the directors with an easy mind.
    .after =
        Just begin:
          stap-report init my-engagement     a new engagement
          stap-report my-engagement          checks, builds and says what to send

        What the group did not release is not in the report. Nothing goes to the network.
help-usage = Usage:
    .options = options
    .command = COMMAND
help-value =
    .table = csv-file
    .map = mapping
    .folder = folder
    .kind = kind
    .code = message
    .title = title
    .audience = audience
    .out = folder
    .lang = language
    .format = form
    .session = session
    .people = names
    .asked = who
    .named = who
    .sessions = sessions
    .how = how
    .client_agreed = date
    .files = files
    .until = date
    .notes = note
    .goes = notes
    .stays = notes
    .who = who
    .what = what
    .engagement = folder
help-default = else { $value }
help-here = else the folder you are in
help-also = also: { $names }
help-commands = Commands
help-arguments = What you give
help-options = Options
help-init = Begins a new engagement
    .folder = The folder for the engagement; it is made
    .title = Title of the engagement
    .client = Client
    .facilitator = Name of the facilitator
    .people = First names of the participants, with commas between them
    .date = Date of the first session, as year-month-day
help-new = Makes a note
    .kind = The kind: promoting, hindering, action, goal, behaviour, question …
    .title = The title
    .session = The session it belongs to; else the last
help-check = Checks the notes
help-build = Builds the report
    .audience = For whom: directors, group, public or facilitator
    .draft = Builds the draft for the group, from what is proposed
    .out = Another folder for the report
    .until = Builds as it was after this session: later notes and releases do not count. With --date the reference date of then
    .since = Marks what is new, changed, moved or settled since a day or session, with a page that lists it. The day is then printed in the report
    .keep_going = Builds even if notes have errors; those notes stay
    .open = Shows the report in the browser
    .no_pdf = Builds the pages alone
    .pdf_only = Builds the PDF alone; the folder then holds nothing else
    .after =
        With nothing on record there comes a draft for the group.
        Exit codes: 0 done · 1 the notes have errors · 2 wrong use · 3 the audit found something that stays · 4 the disk refused · 70 our fault
help-agenda = Makes the agenda of the next meeting: a sheet for the table and a half-filled session file
    .date = The day of the meeting, as year-month-day; otherwise the next meeting of the engagement
    .kind = What sort of meeting: follow-up, evaluation or directors-meeting
    .open = Shows the sheet in the browser
help-release = Records what the group releases
    .audience = For whom: directors or public
    .sessions = The sessions whose proposals are released; else all
    .date = The day of the release, as year-month-day
    .how = How those present decided: unanimous or written
    .goes = Notes that go: their ids or titles; the flag is written into them
    .stays = Notes that stay: their ids or titles; the flag is written into them
    .asked = Who was asked; else everybody who was there
    .named = Owners of actions who may be named: all, nobody, or their ids
    .client_agreed = Public edition: the day the client agreed
    .yes = Records without asking
help-withdraw = Takes back what was released
    .notes = The notes: their ids or titles
    .folder = The folder of the engagement
    .audience = From which edition: directors (the same words then leave public too), public or all
    .date = The day it was taken back, as year-month-day
    .stays = Also writes into the notes that they stay
    .yes = Takes back without asking
help-sheet = Writes the consent sheet: exactly what the group released, to show and to keep
    .audience = For whom the released texts are: directors or public
    .open = Shows the consent sheet in the browser
    .after = With nothing on record yet, the draft is built, with its consent sheet in it.
help-pack = Packs what you hand over, and remembers what was in it
    .audience = For whom: directors, group, public or facilitator
    .out = What the package is called, or the folder it goes into
    .files = Single files instead of a package, with commas between them: pdf, html, xlsx, csv, ics or json
    .draft = Packs the draft for the group
    .date = The day you hand it out, as year-month-day, instead of the reference date
    .after = Afterwards handed-out.yaml says what was packed for whom, without the texts themselves. Keep that file with the engagement.
help-status = Shows what goes, what stays, and why
    .audience = Seen from which edition: directors or public
    .session = One session alone, by its id
help-person = Lists everything by, about or naming somebody
    .who = Who: id, name or another name
    .folder = The folder of the engagement
help-audit = Seeks what must not be in a folder, package or file
    .what = The folder, the package (zip), the PDF or another file
    .engagement = The engagement it comes from: then everything of it that stays is sought
    .audience = For whom it is: directors, group, public or facilitator
    .draft = It is the draft: what is proposed may be in it
help-import = Takes the export of a board in as notes, on none of which anybody has decided
    .table = The export: a csv file
    .map = What its columns mean: parabol, scrumlr or a file of your own
    .folder = The folder of the engagement
    .session = The session the notes belong to; else a new one is made
    .date = Date of a new session; else the latest in the export
help-explain = Explains a message
    .code = The name of the message, such as unknown-key; without a name you get them all
help-schema = Shows the shape (JSON Schema) of report.json
help-option =
    .help = Shows this help
    .version = Shows the version
    .lang = Language of the messages: nl or en
    .format = How messages look: human (with the line), short or json (without a word of any note)
    .folder = The folder of the engagement
    .date = Date as year-month-day, instead of the reference date
    .strict = Warnings count as errors

## Wrong use

usage-unknown-argument = I do not know { $argument }.
usage-unknown-command = I do not know the command { $argument }.
usage-bad-value = { $argument } cannot be { $value }.
usage-date = Write a date as year-month-day, such as 2025-03-13.
usage-missing = Missing: { $argument }.
usage-too-much = { $argument } is one too many.
usage-without-value = Something must follow { $argument }.
usage-without-a-value = Nothing may follow { $argument }.
usage-conflict = { $argument } does not go together with { $other }.
usage-other = I do not understand this.
usage-allowed = It can be: { $values }.
usage-meant = Did you mean { $suggestion }?
usage-more = To know more: stap-report { $page }--help

## Building and checking

no-such-folder = There is no such folder.
no-such-session = There is no session { $asked }, or it has no date. Give the id of a session, or a date.
check-clean = Nothing to remark.
build-stopped = Nothing was built. An earlier report stays as it was. Mend the errors, or build with --keep-going: notes with an error then stay.
build-unfit = Nothing was built. An earlier report stays as it was. The error is in words of the engagement itself, which stand on every page: they cannot stay as a note can. Mend them first.
build-all-faulty = All that is proposed has an error still, and so it stays. Mend the errors told above.
build-unreadable = Nothing was built: without a readable engagement and a readable record nothing can be made.
build-written = The report is in { $folder }
build-unchanged = The report in { $folder } is still the same.
draft-list-fault = last-draft.yaml cannot be read or brought up to date. If a text changes after a draft, the program cannot tell at the release which one; the file may be deleted.
build-draft-too = What is newly proposed stands in the draft for the group: { $folder }. Does everybody agree? Then: stap-report release { $notes }
build-is-draft = Nothing is on record yet: this is a draft for the group.
build-nothing-then = Nothing was on record on that day; --date gives the reference date of then.
build-nothing-released = Nothing goes yet: none of the released texts may be in it so far. What it waits for: stap-report status { $notes }
build-nothing-proposed = Nothing is proposed yet, so the draft is empty. If a note may leave the group, give it confidential: no, or put {"{"}confidential=no{"}"} behind a line with a dash.
build-nothing-for-anyone = Nothing is proposed for anyone yet, so the draft is empty. Write with a proposed note what anybody may read: public-text.
build-next-draft = Read the draft together with the group. Does everybody agree? Then, with the day they did: stap-report release { $notes } --date 2025-03-13 --how unanimous
build-next-directors = Send this folder as a whole to the directors, or only STAP-report.html from it.
build-next-group = Only for those who were there. Do not send this folder to the directors.
build-next-facilitator = Only for you. Send this folder to nobody.
build-next-public = Anyone may read this folder.
build-typesetting = Typesetting the PDF…
build-no-pdf = This program was built without PDF; the folder holds pages alone. With PDF: cargo install stap-report
build-no-pdf-at-all = This program was built without PDF. Build it again, without --no-default-features.
build-cannot-open = The browser did not open; open index.html yourself.
bad-messages = Your own words in templates/wording cannot be read. Nothing was built.
bad-template-at = { $file }:{ $line }:{ $column }: this template cannot be used. Nothing was built.
audit-refused = { $count ->
    [one] The audit found something in the report that must not be there. Nothing was written.
   *[other] The audit found { $count } things in the report that must not be there. Nothing was written.
    }
audit-found = { $file }: { $kind }
audit-found-from = { $file }: { $kind }; it comes from { $source }
audit-cannot-read = That cannot be read: { $error }
audit-unreadable = The engagement cannot be read; put it right first. What is wrong with it: stap-report check
audit-found-count = { $count ->
    [one] There is something in it that must not be there.
   *[other] There are { $count } things in it that must not be there.
    }
audit-clean = Nothing found that must not be there.
audit-without-engagement = Words and names that stay in the group are sought only when you name the engagement: --engagement
finding-text = words of a text that stays ({ $length } characters)
finding-title = the title of a note that stays ({ $length } characters)
finding-name = the name of a participant ({ $length } characters)
finding-mark = an id, file name or tag that stays ({ $length } characters)
finding-picture = a picture that no released text shows
finding-request = something that would ask the network when it is opened
finding-act = something that acts by itself when it is opened
finding-embedded = a file within the file
finding-comment = a comment
finding-hidden = text that a reader does not see
finding-metadata = data about the file or its maker, or something behind its end
finding-unreadable = a file that the audit cannot read
finding-too-large = a package that unpacks to more than anybody hands over
finding-foreign = a file that is not part of the report
finding-changed = a file that was changed after it was built
finding-missing = a file of the report that is not there any more
finding-no-manifest = there is no list of what was built; foreign files cannot be told
finding-link = a link to somewhere outside, which a reader may follow
finding-maker = the name of the program that made the file
within-name = the name itself
within-page = page { $page }
within-object = object { $object }
within-cell = sheet { $sheet }, cell { $cell }
refused-holds-the-notes = { $folder } holds the notes themselves. Choose another folder.
refused-among-the-notes = { $folder } lies among the notes. Choose a folder outside them.
refused-home = { $folder } is your home folder. Choose a folder inside it.
refused-root = { $folder } is the top of the disk. Choose a folder inside it.
refused-not-a-folder = { $folder } is a link or a file, not a folder. Nothing was changed.
refused-not-ours = { $folder } was not made by this program. Nothing was changed: move it or choose another folder.
refused-foreign-file = { $folder } holds { $path }, which this program did not make or which was changed since. Nothing was changed: move that file and build again.
refused-other-edition = { $folder } holds another edition, the one that is called { $path } in an engagement. Nothing was changed: whoever looks for that edition there must not find another. Choose another folder, or remove this one first.
refused-unknown-edition = { $folder } holds a report by an older version of this program, and nothing says for whom it is. Nothing was changed: remove the folder or choose another.
refused-by-the-disk = { $path }: { $error }. Nothing was changed.

## Beginning

init-ask-title = Title of the engagement:
init-ask-client = Client (may be empty):
init-ask-facilitator = Your name:
init-ask-people = First names of the participants, with commas between them:
init-title = STAP dialogue
init-done =
    Done: { $folder }
    Type your notes in { $session }
    Then: stap-report { $folder }
init-exists = There is an engagement already. Nothing was changed.
cannot-write = That could not be written: { $error }
new-unknown-kind = I do not know that kind. For example: { $kinds }.
new-no-session = There is no such session.
new-exists = { $file } is there already. Nothing was changed.

## Releasing

release-nothing = Nothing was recorded: nothing is proposed that is not on record yet, or it has an error still. Propose a note with confidential: no.
release-shows = { $count ->
    [one] This goes out, word for word:
   *[other] These { $count } texts go out, word for word:
    }
release-unlike-draft = Otherwise than in the last draft, or not in it: { $places }. Let those who were there read these texts as they are now.
release-missing = Still to be asked: { $people }. Until then the notes of that session stay in the group.
release-before = Now on record: { $text }
release-owners = Still to be asked whether their name may stand with an action: { $people }. Until then every owner reads "a participant".
release-not-needed = This edition needs no release.
release-record-changed = The record was changed by something else meanwhile. Nothing was recorded; try again.
release-differs = This reads otherwise than when it was shown, or was not shown yet:
release-before-session = That cannot be before { $date }: on that day one of the texts was discussed.
release-no-people = Nothing was recorded. The engagement names no members, so nobody’s name could be looked for and nobody can be asked. Put them under “people” in the engagement file.
release-other-than-shown = Nothing was recorded: one of the texts was changed meanwhile. Look through them once more and try again.
release-yes = yes
release-not-done = Nothing was recorded.
release-needs-yes = There is nobody to ask. Give --yes if the group agreed.
release-done = Recorded. Now build the report: stap-report { $folder }
release-needs-client = The public edition needs the client's agreement too: --client-agreed with the date.
release-unknown-session = There is no session { $asked }.
release-unknown-person = { $asked } is not in the engagement.
release-page = release
release-needs-how = Missing: --how, unanimous or written.
release-no-session = Notes that belong to no session
release-walk =
    I show each text word for word as it would go out. Answer with goes, stays or later; the first letter is enough. With q you stop.
    Your answer is written into the note at once. Nothing goes on record before you say yes at the end.
release-proposed = { $count ->
    [one] Proposed already:
   *[other] Proposed already, { $count } texts:
    }
release-decide = Goes, stays or later (g/s/l/q)?
answer-goes = goes
answer-stays = stays
answer-later = later
answer-quit = quit
answer-no = no
answer-unanimous = unanimous
answer-written = written
release-was-withdrawn = This was released earlier and taken back on { $date }.
release-cannot-go = As it stands, this text cannot go. Nothing was changed in the note: mend it, and propose it again.
release-ids = { $count ->
    [one] One note was given an id of its own, so that it is known again when its words change.
   *[other] { $count } notes were given an id of their own, so that they are known again when their words change.
    }
release-stopped = { $count ->
    [0] Nothing was recorded, and nothing was changed in the notes.
    [one] Nothing was recorded. One answer stands in its note.
   *[other] Nothing was recorded. { $count } answers stand in their notes.
    }
release-ask-asked =
    There were: { $people }.
    Who of them has not been asked yet? Names with commas between them; Enter if everybody was:
release-owners-why =
    May these people be named with what they take forward: { $people }?
    All are named or nobody is: one refusal is enough for "a participant" everywhere. Who refused is recorded nowhere.
release-ask-names = Yes, no, or later (y/n/l)?
release-names-refused = It was said earlier that nobody is named; that stays so. If all agree after all: --named all.
release-ask-date = On which day did those present decide (year-month-day)?
release-ask-date-or = On which day did those present decide (year-month-day; Enter for { $date }, their last session)?
release-ask-how = How did they decide: unanimous in the room, or in writing (u/w)?
release-ask-client = On which day did the client agree (year-month-day)?
release-goes-out = { $count ->
    [one] This text goes out:
   *[other] These { $count } texts go out:
    }
release-ask-number = Does everybody who was asked agree? Type yes to record it, or the number of a text that stays after all:
release-unknown-note = There is no note { $asked }.
release-several-notes = More than one note is called { $asked }. Give its id.
release-flag-by-hand = { $place }: here the flag can only be written by hand. Nothing was changed in the note.
release-note-changed = { $place }: this note was changed by something else meanwhile. Nothing was changed in it; try again.
release-changed-meanwhile = This note was changed by something else meanwhile. Nothing was changed in it; here it is as it reads now, if it is still to be decided about.
release-needs-date = Missing: --date, the day of the decision, as year-month-day.
edition-facilitator = facilitator
edition-group = group
edition-directors = directors
edition-public = public

## Taking back

withdraw-before-release = That cannot be before { $date }: on that day the text was released.
withdraw-not-on-record = Nothing of { $asked } is on record there.
withdraw-text = Taken back ({ $edition }): { $text }
withdraw-in-package = in what was handed out on { $date } ({ $mark })
withdraw-in-draft = in the draft handed out on { $date } ({ $mark })
withdraw-handed-out = What was handed out no program can call back: ask those who have it to remove it.
withdraw-ask-date = When was it taken back (year-month-day)?
withdraw-ask = The words leave the record, the day stands in their place; who asked for it is written nowhere. Type yes to take it back:
withdraw-needs-yes = There is nobody to ask. Give --yes to take it back.
withdraw-done =
    Taken back. The words stand no longer in the record; in an older version of that file, in git or a backup, they do.
    The report and the consent sheet that were made before still hold them. Make them anew: stap-report { $folder } and stap-report sheet { $folder }

## Consent sheet

sheet-written =
    The consent sheet is { $file }
    Show it or print it for those who were there: it holds exactly what goes out.
sheet-draft = The consent sheet of this draft: { $file }
sheet-mark = Consent mark: { $mark }. It stands in the colophon of the report as well.
sheet-later = The consent sheet comes once the errors are mended: stap-report sheet { $folder }
## Where everything stands

status-goes = goes
status-proposed = proposed
status-blocked = blocked
status-undecided = undecided
status-stays = stays
status-to-ask = still to be asked: { $people }
status-kinds-that-stay = { $count ->
    [one] 1 note of a kind that never goes
   *[other] { $count } notes of a kind that never goes
    }
status-count-goes = { $count ->
    [one] 1 goes
   *[other] { $count } go
    }
status-count-proposed = { $count } proposed
status-count-blocked = { $count } blocked
status-count-undecided = { $count } undecided
status-count-stays = { $count ->
    [one] 1 stays
   *[other] { $count } stay
    }
status-since-nothing = Nothing changed since the report was handed out on { $date }.
status-since = Since the report was handed out on { $date }:
status-new = new
status-changed = changed
status-gone = gone

## Somebody

role-contributor = said it
role-owner = takes it forward
role-agreed-to-name = agreed to be named
role-agreed-to-quote = agreed to be quoted
role-named = is named in it
person-naming = the name stands at { $places }
person-with-you = stands in no edition but yours
person-stands = stands in the edition for: { $editions }
person-handed-out = handed out on { $dates }
person-present = Present at: { $list }
person-asked = Asked about a release on: { $list }
person-named = Agreed to be named as an owner on: { $list }
person-elsewhere = The name also stands at: { $list }
person-for-you = This list is for you alone: whose words stand beside it has a right to them too.

## Packing

pack-stopped = Nothing was packed. Mend the errors first: a package is whole, or it is not there.
pack-needs-date = This engagement has no day yet: no meeting, no release and no reference date. Give the day on which you hand it out, like this: --date 2025-03-13
pack-nothing = There is nothing to pack yet: none of the texts may be in it so far. What it waits for: stap-report status { $notes }
pack-not-released = Nothing was released yet, so there is nothing final to pack. For the draft: --draft
pack-no-draft = There is no draft of this edition.
pack-one-place = More than one file does not fit under one name. Give a folder with --out.
pack-no-such-file = This edition has no file of the sort { $file }.
pack-next-directors = { $count ->
    [one] Send this file to the directors, and nothing else from this folder.
   *[other] Send these files to the directors, and nothing else from this folder.
    }
pack-next-public = { $count ->
    [one] Anybody may read this file.
   *[other] Anybody may read these files.
    }
pack-next-group = { $count ->
    [one] This file is only for those who were there. Do not send it to the directors.
   *[other] These files are only for those who were there. Do not send them to the directors.
    }
pack-next-facilitator = { $count ->
    [one] This file is for you alone. Send it to nobody.
   *[other] These files are for you alone. Send them to nobody.
    }
pack-next-draft = This is a draft, for the group alone.
pack-remembered = What is in it is remembered in { $file }, without the texts themselves.

## Explaining

explain-unknown = I do not know the message { $code }. All messages: stap-report explain

## Taking an export in

import-done = { $count ->
    [one] One note taken in, in { $file }
   *[other] { $count } notes taken in, in { $file }
    }
import-next = Nobody has decided on anything yet: all of it stays in the group. Read the file, add who was present, and put confidential=no with what you want to propose.
import-kept = { $count ->
    [one] One column has no place in a note. What it holds is kept in a part that stays.
   *[other] { $count } columns have no place in a note. What they hold is kept in a part that stays.
    }
import-missing = { $count ->
    [one] The mapping names a column that the export does not have.
   *[other] The mapping names { $count } columns that the export does not have.
    }
import-unknown = { $count ->
    [one] The mapping does not know one sort. Those cards became observations, or what the mapping says at ‘otherwise’.
   *[other] The mapping does not know { $count } sorts. Those cards became observations, or what the mapping says at ‘otherwise’.
    }
import-names = These are: { $names }
import-strangers = { $count ->
    [one] Once there is somebody who is not in the engagement. The name is kept in a part that stays.
   *[other] { $count } times there is somebody who is not in the engagement. The names are kept in parts that stay.
    }
import-unread = { $count ->
    [one] One cell is no number or date. What it says is kept in a part that stays.
   *[other] { $count } cells are no number or date. What they say is kept in parts that stay.
    }
import-wordless = { $count ->
    [one] One row has no text; it stands there with its number.
   *[other] { $count } rows have no text; they stand there with their numbers.
    }
import-blank = { $count ->
    [one] One empty row was passed over.
   *[other] { $count } empty rows were passed over.
    }
import-windows = The export is not UTF-8 and was read as Windows-1252. See whether the letters with accents are right.
import-broken = { $count ->
    [one] One character could not be read; there is � in its place.
   *[other] { $count } characters could not be read; there is � in their place.
    }
import-unseen = { $count ->
    [one] One invisible character was left out.
   *[other] { $count } invisible characters were left out.
    }
import-no-file = { $file } cannot be read: { $error }
import-too-large = { $file } is too large for an export or a mapping.
import-no-mapping = There is no such mapping. Give a file, or one of these: { $file }
import-bad-mapping = Nothing was taken in: the mapping is not right.
import-no-text = Nothing was taken in: the export has no column of the name that the mapping gives at ‘text’. { $file }
import-empty = Nothing was taken in: the export has no rows.
import-before = This export was taken in before. Nothing was changed.
import-changed = The session's file was changed meanwhile. Nothing was taken in; try again.

our-fault = This is a fault of the program itself ({ $place }), not of your notes. An earlier report stays as it was.

## Agenda

agenda-no-date = When is the meeting? Give --date, or put next-meeting in engagement.yaml.
agenda-page = For the table: { $file }
agenda-session = To fill in: { $file }
agenda-was-there = { $file } was there already and stayed as it was.
