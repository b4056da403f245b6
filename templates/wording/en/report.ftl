# The words of the report itself. Whoever changes a message keeps the names between { } as they are.
# A line with .group, .directors, .public or .facilitator holds for that edition; the plain line for all others.

## On every page

report-kind = STAP report
    .public = STAP case
edition = Edition for the directors
    .group = Edition for the group
    .facilitator = Edition for the facilitator
    .public = Public edition
edition-draft = Draft for the group: what the directors would read
    .public = Draft for the group: what anyone could read
draft-mark = DRAFT
notice = Confidential. For the directors; released by the group.
    .group = Confidential. Only for those who were there; this edition goes no further.
    .facilitator = Confidential. For the facilitator alone; this edition goes no further.
    .public = Public. With the agreement of the group and the client.
notice-draft = Draft, for the group alone. Not released yet.
author-group = The group

## Dates, lists, meetings

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-in-words = { $day } { $month } { $year }
list-and = { $first } and { $last }
meeting-when = { $meeting }, { $date }
meeting-none = Outside a meeting
meeting-intake = Intake
meeting-introduction = Introduction
meeting-working-session = Working session
meeting-directors-meeting = Conversation with the directors
meeting-follow-up = Follow-up
meeting-evaluation = Evaluation
next-meeting = The next meeting is on { $date }.

## Kinds

kind-theme = Theme
kind-occasion = Occasion
kind-assignment = Assignment
kind-promoting = Promoting factor
    .group = Hit
    .facilitator = Hit
kind-hindering = Hindering factor
    .group = Shit
    .facilitator = Shit
kind-common-thread = Common thread
kind-assumption = Assumption
kind-goal = Goal
kind-action = Action
kind-behaviour = Behaviour
kind-question = Question
kind-explanation = Explanation
kind-response = The directors' response
kind-agreement = Agreement
kind-quote = In their own words
kind-progress = Progress
kind-evaluation = Evaluation
kind-individual-view = Individual view
kind-observation = Observation

## Who, how heavy, how far

owner-participant = a participant
party-group = the group
party-directors = the directors
party-facilitator = the facilitator
weight-1 = very light
weight-2 = light
weight-3 = medium
weight-4 = heavy
weight-5 = very heavy
weight-exact = { $words } ({ $figure } of 5)
state-open = open
state-in-progress = in progress
state-done = done
state-dropped = dropped
state-moved = moved
state-date-passed = { $state }, date passed
state-to-test = to be tested
state-confirmed = confirmed
state-refuted = refuted
state-let-go = let go
result-met = met
result-partly = partly met
result-not-met = not met
result-unknown = not known yet
told-to-date = { $state } to { $date }
told-new-date = new date: { $date }
told-actual = now: { $actual }
told-why = { $told } ({ $why })
area-cooperation = working together
area-money = money
area-outside-world = the world outside
area-time = time
area-self = ourselves
influence-self = each of us
influence-together = we together
influence-directors = the directors
influence-outside = none of us
origin-existing-plan = was in an existing plan already

## Facts about an item

fact-owner = Who
fact-due = By
fact-first-due = First agreed for
fact-to = To
fact-weight = Weight
fact-area = Area
fact-influence = Who can move it
fact-measure = Measure
fact-baseline = Baseline
fact-target = Target
fact-actual = Now
fact-indicator = How we will see it
fact-state = State
fact-reason = Reason
fact-origin = Origin
fact-by = By
fact-told = State
fact-objective = Objective
fact-objectives = Objectives
fact-voice = On behalf of
fact-meeting = Meeting
fact-recognised = Recognised by
fact-standing = To the directors
fact-why = Why
fact-contributors = Contributed by
fact-id = Id

## Links

link-answers = Answers
link-of = Progress of
link-settles = Settles
link-helps = Helps with
link-belongs = Belongs with
link-based-on = Based on
link-answered-by = Answered in
link-settled-by = Settled in
link-works-through = Carried through in
link-actions = Actions
link-questions = Questions
link-agreements = Agreements
link-goals = Goals
link-behaviour = Behaviour
link-see-also = See also

## Columns

column-number = No.
column-factor = Factor
column-weight = Weight
column-what = What
column-who = Who
column-when = By when
column-course = Course
column-moment = When
column-born = Agreed
column-state = State
column-id = Id
column-kind = Kind
column-title = Title
column-standing = To the directors
column-why = Why
column-contributors = Contributed by

## 1 At a glance

heading-glance = At a glance
glance-released = Released by the group on { $date } ({ $how }).
    .public = Released by the group and the client in { $date }.
glance-draft = Draft: this is how the directors will read it once you release it together.
    .public = Draft. Read along: this is how anyone will read it once the group and the client release it. Until then nothing leaves the group.
glance-use = The rest of the report shows where this comes from.
    .group = This page says what matters most. See together whether everything is there, and whether it says what you mean.
    .facilitator = This page holds the most important of all notes, what stays in the group included. For your own preparation alone.
    .public = This page says what this case was about. The pages after it tell how it went and what it brought.
glance-use-asks = Begin with what the group asks of you.
glance-more = all: §{ $number }
glance-forces = The strongest forces, for and against
glance-threads = Common threads
glance-asks = What we ask of the directors
    .facilitator = What the group asks of the directors
    .public = What the group asked of the directors
glance-actions = What we do ourselves
    .facilitator = What the group does itself
    .public = What the group resolved to do
glance-goals = What we want to achieve
    .public = What the group wanted to achieve
glance-gained = What was gained
    .public = What it brought
glance-not-yet = What not yet
    .public = What it has not brought yet
glance-objectives = The objectives
glance-due = by { $date }
glance-target = target: { $value }
glance-actual = now: { $value }
glance-conversation = The conversation with the directors was on { $date }.

## What changed

heading-since = What changed since { $date }
lead-since = Compared with what was released on that day. The full text stands with the item itself.
    .group = Compared with what the group had on paper on that day. The full text stands with the item itself.
    .facilitator = Compared with what had been noted on that day. The full text stands with the item itself.
    .public = Compared with what was public then. The full text stands with the item itself.
since-nothing = Since { $date } nothing in this report was added or changed. What you read then still holds.
    .group = Since { $date } nothing was added or changed. What stood there then still holds.
    .facilitator = Since { $date } nothing was added or changed.
    .public = Since { $date } nothing was added or changed.
since-heading-new = New
since-heading-settled = Settled or answered
since-heading-changed = Released again, in other words
since-heading-moved = Moved
since-heading-told = How it went on
since-heading-renumbered = Only got another number
since-new = new
since-settled = settled
since-changed = changed
since-moved = moved
since-told = progress
since-mark = { $what } since { $date }
since-was = was { $number }
since-from-to = from { $from } to { $to }
since-answered = answered
since-reached = reached
since-results = results known
since-count-new = { $count } new
since-count-settled = { $count } settled or answered
since-count-changed = { $count } changed
since-count-moved = { $count } moved
since-count-told = { $count ->
    [one] progress on { $count } item
   *[other] progress on { $count } items
    }
since-count-none = nothing changed
glance-since = Since { $date }: { $what }.

## How to read this

heading-guide = How to read this; confidentiality
    .public = How to read this
guide-words = The texts in this report are the group's. They were ordered, numbered and typeset, but not rewritten and not summarised; no conclusions were added. The short introductions above the sections belong to the report and not to the group.
    .public = The texts in this case were written for this edition and released by the group and the client. They were ordered, numbered and typeset; no conclusions were added.
guide-released = On { $date } the group released these texts, word for word as they stand here ({ $how }). They stand here without names, released by the group.
    .public = The texts were released in { $date }, word for word as they stand here. They stand here without names, released by the group.
guide-released-with-names = On { $date } the group released these texts, word for word as they stand here ({ $how }). It is not said who contributed what.
guide-draft = This is a draft. It shows the text for the directors, word for word, as it will be if the group releases it. One objection is enough to keep a text in the group; who objected is recorded nowhere.
    .public = This is a draft. It shows the public text, word for word, as it will be if the group and the client release it. One objection is enough to keep a text in the group; who objected is recorded nowhere.
guide-not-here = What is discussed in the group is in confidence, unless those present release it. So it does not say here who said what, how many participants thought so, who was at which meeting, and what each wrote beforehand. In a small team one can sometimes guess where a point comes from. It helps the conversation to let that rest: what counts is what it says.
    .group = What is discussed in the group is in confidence, unless you release it together. This edition also holds what stays in the group: do not pass it on. Each item says whether it goes to the directors. Who said what, the individual views and the facilitator's observations are not in it.
    .facilitator = This edition holds everything, individual views, observations, names and what stays in the group included. Each note says whether it goes to the directors, and if not, why. Pass this edition on to nobody.
    .public = This case names no company, no persons and no head counts, and no date finer than a year.
guide-owners = Whoever takes an action forward is named only if every participant with an action agreed to that. Otherwise each of them reads ‘a participant’.
guide-quotes = A literal quotation stands here only with the agreement of the person who said it.
guide-letter = { $letter } for { $kind }
guide-numbers = Each item has a letter and a number, so that it is easy to point at in the conversation: { $letters }. The numbers hold for this edition alone.
    .public = Each item has a letter and a number: { $letters }.
guide-weights = The group weighed how much a point counts, from very light to very heavy. That weight says something about the point, not about how many people named it.
    .group = Weights run from 1 (very light) to 5 (very heavy). The directors see the words alone.
    .facilitator = Weights run from 1 (very light) to 5 (very heavy). The directors see the words alone.
guide-use = To get the most out of it: read ‘At a glance’ first, then the sections in their order, and note the points that you would like to ask about or explain. A question in return takes the conversation further than a rebuttal.
    .group = Read the texts that go to the directors once more for yourself: are they right, and can you live with the directors reading them like this?
    .facilitator = Begin with the overview: it says for each note what happens to it.
    .public = The last page explains the terms.
how-unanimous = unanimously
how-written = in writing

## Occasion, assignment and theme

heading-start = Occasion, assignment and theme
    .public = Occasion
lead-start = Where this engagement comes from and what it is about.
    .public = Why this engagement began.
part-occasion = Occasion
part-assignment = Assignment
part-objectives = The directors' objectives
part-theme = Theme
heading-theme = Theme
lead-theme = The sentence in which the group recognised itself and against which everything was tested.

## The situation now

heading-situation = The situation now
    .public = What helped and what hindered
lead-situation = What helps the group forward and what works against it. A force field is not a balance sheet: one heavy force can matter more than five light ones.
    .public = The forces that the group had to deal with, for and against.
heading-promoting = Promoting factors
    .group = Our hits
lead-promoting = What works already. What stands here deserves to be kept.
    .group = What works with us, the heaviest first.
    .public = What helped.
heading-hindering = Hindering factors
    .group = Our shits
lead-hindering = What works against us now, the heaviest first. It is the situation as the group experiences it, no judgement of persons.
    .group = What works against us, the heaviest first. Ourselves included.
    .public = What hindered.
heading-threads = Common threads
lead-threads = What runs through the different views and in which everyone can recognise themselves.
heading-assumptions = Assumptions to test together
lead-assumptions = What the group assumes but does not know for certain. The conversation is the place to find out together whether it is so.
heading-quotes = In their own words
lead-quotes = Literally, with the agreement of the person who said it.
    .group = Literally as it was said.
forces-promoting = Promoting
    .group = Our hits
    .facilitator = Hits
    .public = What helped
forces-hindering = Hindering
    .group = Our shits
    .facilitator = Shits
    .public = What hindered
forces-alternative = Force field: on the left what helps the theme forward, on the right what works against it; the heavier, the longer the bar. The same data stand in the table.
forces-caption = Force field: the factors with their weight, the heaviest first

## Goals

heading-goals = Performance: what we want to achieve
    .public = What the group wanted to achieve
lead-goals = The first goals that the group works towards, and how it will be seen that it got there.

## Actions

heading-actions = Actions: plan of action
    .public = Actions
lead-actions = Who does what, and by when. The state is that on the date of this report.
    .group = Who does what, and by when, person by person.
    .public = What the group resolved to do.
heading-own-actions = What we do ourselves
heading-asks = What we ask of the directors
lead-asks = Here it is the directors' turn. An answer need not be a yes; being clear about what can be done and what cannot, and when, helps the group on.
    .group = What we put to the directors.
part-questions = Questions
heading-chain = How it connects
lead-chain = From what hinders, by way of what we do and ask, to what we want to achieve and the behaviour that goes with it. A line says that the one belongs with the other; a common thread counts as the factors it rests on.
chain-caption = What belongs with what
chain-alternative = Four columns with lines between them: hindering factors, what is done or asked about them, goals, and behaviour. The same ties are in the table.
chain-doing = Do, ask, agree
chain-from = Comes from
chain-to = Leads on to

## Behaviour

heading-behaviour = The behaviour that goes with it
    .public = The behaviour that went with it
lead-behaviour = Plans work only when people deal with each other differently. This is what the members of the group want to hold each other to.
    .group = What we want to hold each other to.

## The conversation with the directors

heading-conversation = The conversation with the directors
lead-conversation = What directors and group said to each other and agreed. An explanation of one particular point stands with that point.
conversation-agenda-questions = Our questions
    .group = Our questions to the directors
conversation-agenda-asks = What we ask you to do
    .group = What we ask the directors to do
conversation-agenda-assumptions = Assumptions we want to test together
conversation-asked = Our questions, and whether there is an answer
conversation-tested = Assumptions, and what they turned out to be
conversation-taken-on = What the directors do themselves
conversation-answered = answered
conversation-not-answered = no answer yet
part-agreements-together = Agreements of group and directors together
part-agreements-group = Agreements of the group
part-agreements-directors = Agreements of the directors
lead-agenda = What the group wants to talk about in the conversation. The full text stands with the item itself.
part-response = The directors' response
part-questions-to-us = Questions to the group
    .public = Questions to the group
part-explanations = Explanations
part-agreements = Agreements

## Follow-up

heading-follow-up = From knowing to doing: follow-up
lead-follow-up = What came of the plans, meeting by meeting. The full text stands with the item itself.
measured-caption = The course of this goal
course-caption = The course of the actions
course-alternative = A bar in time for each action, from the meeting at which it was agreed to the reference date, with a sign for every state and for the date by which it is due. The same is in the table.
course-totals = { $count ->
    [one] One action: { $list }.
   *[other] Of the { $count } actions: { $list }.
}
course-done = { $count } done
course-in-progress = { $count } in progress
course-open = { $count } open
course-moved = { $count } moved
course-date-passed = { $count } past the date
course-dropped = { $count } dropped
letter-open = O
letter-in-progress = P
letter-done = D
letter-moved = M
letter-dropped = X
sign-born = agreed
course-due = { $date } (first { $before })
sign-told = told
sign-first-due = earlier due date
sign-due = due date
sign-date-passed = date passed

## Evaluation

heading-evaluation = Evaluation: what was gained, what not yet
lead-evaluation = A look back at what the engagement brought.
part-goals = The goals and how far they are
goal-reached = target reached ({ $figures })
goal-not-yet = target not reached yet ({ $figures })
part-results = The objectives and what came of them
part-looking-back = Looking back
heading-gained = What was gained
    .public = What it brought
heading-not-yet = What not yet
    .public = What it has not brought yet

## Only in the public edition

heading-approach = The approach in steps
lead-approach = How the group went about it, and what it resolved to do.
heading-looking-back = Looking back
heading-view = The facilitator's view

## Only in the group and for the facilitator

heading-stays = Stays in the group
lead-stays = These items do not go to the directors. Their full text stands in its own place in this edition.
heading-ledger = Overview of all notes
lead-ledger = For each note: does it go to the directors, and if not, why not.
heading-notes = All notes in full
lead-notes = Meeting by meeting, with everything noted about them.
standing-released = released
standing-proposed = proposed, not released yet
standing-stays = stays in the group
reason-undecided = not decided yet
reason-flag = marked so in the note
reason-kind = this kind never goes to the directors
reason-audience = meant for a smaller circle
reason-fault = there is an error in the note
reason-changed = changed after its release
reason-withdrawn = released, and taken back
reason-not-everybody-asked = not everybody who was present has been asked
reason-no-consent = the person quoted has not agreed yet
reason-about-what-stays = is about something that stays
reason-no-text-for-it = no text was written for that edition

## Terms

heading-ending = Terms and colophon
heading-terms = Terms
term-dialogue = STAP dialogue
meaning-dialogue = A result-oriented dialogue of one team, in five parts: Situation, Theme, Actions, Performance and the behaviour that goes with it.
term-facilitator = Facilitator
meaning-facilitator = Who leads the conversation and notes what the group says, without adding a judgement.
term-theme = Theme
meaning-theme = One short sentence that appeals to everyone and holds the word ‘together’.
term-force-field = Force field
meaning-force-field = A drawing of everything that helps the theme forward and works against it.
term-promoting = Promoting factor
    .group = Hit
    .facilitator = Hit
meaning-promoting = Something that helps the group forward.
    .group = Something that works with us; for the directors it is called a promoting factor.
    .facilitator = Something that helps; for the directors it is called a promoting factor.
term-hindering = Hindering factor
    .group = Shit
    .facilitator = Shit
meaning-hindering = Something that works against the group.
    .group = Something that works against us; for the directors it is called a hindering factor.
    .facilitator = Something that works against; for the directors it is called a hindering factor.
term-weight = Weight
meaning-weight = How much a point counts for the group, from very light to very heavy.
term-common-thread = Common thread
meaning-common-thread = What runs through the different views and in which everyone can recognise themselves.
term-assumption = Assumption
meaning-assumption = Something filled in about others or about the future that has not been tested together yet.
term-goal = Goal
meaning-goal = What the group wants to achieve, and how it will be seen that it is there.
term-action = Action
meaning-action = What somebody does, and by when.
    .public = What the group resolved to do.
term-behaviour = Behaviour
meaning-behaviour = How people deal with each other so that the plan works.
term-explanation = Explanation
meaning-explanation = Why something was done, with which aim and with which effect.
term-agreement = Agreement
meaning-agreement = What directors and group agreed with each other.
term-individual-view = Individual view
meaning-individual-view = The view that each participant writes down beforehand; it stays with the facilitator.
term-follow-up = Follow-up
meaning-follow-up = The meetings at which the group sees what came of the plans.
term-release = To release
meaning-release = All those present decide together that a text, word for word, may leave the group. One objection is enough to keep it there.
term-reference-date = Reference date
meaning-reference-date = The date of this report. When an action is not done by then and its date is behind us, it says ‘date passed’.

## Colophon

heading-colophon = Colophon
colophon-engagement = Engagement
colophon-client = Client
colophon-sector = Sector
colophon-edition = Edition
colophon-date = Date
colophon-released = Released
colophon-released-when = on { $date }, { $how }
    .public = in { $date }
colophon-mark = Consent mark
colophon-mark-meaning = The consent mark belongs to exactly these texts. It stands on the group's consent sheet too: if it is the same there, this is word for word what the group released. With one other letter the mark is another.
    .public = The consent mark belongs to exactly these texts. With one other letter the mark is another.
colophon-facilitator = Facilitator
colophon-meetings = Meetings
colophon-made-with = Made with
colophon-tool = stap-report

## Consent sheet

sheet-heading = Consent sheet
    .public = Consent sheet of the public case
sheet-lead = This is what the directors read, word for word. What is not here stays in the group.
    .public = This is what anybody can read, word for word. What is not here stays in the group.
sheet-lead-draft = This is what the directors read, word for word, if you release it together. What is not here stays in the group. One objection is enough to keep a text in the group; who objected is recorded nowhere.
    .public = This is what anybody can read, word for word, if you and the client release it. What is not here stays in the group. One objection is enough to keep a text in the group; who objected is recorded nowhere.
sheet-nothing = There is nothing now that leaves the group.
sheet-mark-meaning = Keep this mark. It stands in the colophon of the report for the directors as well. If it is the same there, the directors read exactly these texts; with one other letter it is another.
    .public = Keep this mark. It stands in the colophon of the public case as well. If it is the same there, it holds exactly these texts; with one other letter it is another.
sheet-owners = If everybody with an action agrees to be named, their names stand where it now says ‘a participant’. The mark then changes as well.
sheet-blank-date = Decided on
sheet-blank-how = Unanimously or in writing

### Pages: the words around the report, read by render/html

page-skip = Skip to the content
page-contents = Contents
page-register = Everything in one list
page-register-lead = Every text of this report, by section. Type a word to search; nothing leaves this device.
page-whole = Everything in one file
page-sheet = Consent sheet
page-filter = Search this report
page-filter-none = Nothing found. Try another word, or a part of it.
page-found = { $found } of { $all } found
page-previous = Previous
page-next = Next
page-around = Read on
page-task-done = Done:
page-task-open = To do:
page-footnote = Footnote
page-take = To take along:
page-footnote-back = Back to the text at footnote
page-of = page { $page } of { $of }
page-callout-note = Note
page-callout-tip = Tip
page-callout-important = Important
page-callout-warning = Take care
page-callout-example = Example

### Lists: the actions as a spreadsheet, a table and a calendar, read by render/exports

download-spreadsheet = the actions in Excel
download-table = the actions as a table (csv)
download-calendar = the actions in your calendar (ics)
download-data = the report for another program (json)
list-sheet = Actions
list-text = Description
list-links = Connections
list-course = Course
list-next-meeting = Meeting

## The agenda of a meeting

agenda-lead = For the table: what is still open, with room to write down how it stands.
agenda-actions = Open actions
agenda-goals = What we want to achieve
agenda-assumptions = Assumptions to test
agenda-ask = How does it stand?
agenda-new-date = New date:
agenda-further = What else was agreed
agenda-nothing = Nothing is open any more.
reason-not-filled-in = lay ready for a meeting and is not filled in yet
