# What the program says when something is wrong, or worth a second look.
#
# Every message has a name that does not change (the code). Below it:
#   .label    short, beside the words pointed at
#   .hint     what you can do about it
#   .explain  what `stap-report explain <code>` tells
#   .also     beside a second place that belongs to it
# A message never holds a note's own words.

## The words around a message

diagnostic-error = error
diagnostic-warning = warning
diagnostic-hint = tip
diagnostic-nearest = Did you mean ‘{ $word }’?
diagnostic-explain = More about a message, for instance: stap-report explain { $code }
diagnostics-errors = { $count ->
    [one] One error
   *[other] { $count } errors
}
diagnostics-warnings = { $count ->
    [one] one warning
   *[other] { $count } warnings
}
diagnostics-warnings-alone = { $count ->
    [one] One warning
   *[other] { $count } warnings
}
diagnostics-both = { $errors } and { $warnings }.
diagnostics-alone = { $found }.
diagnostics-none = All is well: no errors, no warnings.

## The engagement as a whole

no-engagement-file = There is no engagement file here.
    .label = in this folder
    .hint = Put a file engagement.yaml in this folder, or begin with: stap-report init
    .explain =
        Every engagement has one file that tells what it is about: engagement.yaml (or, in Dutch, traject.yaml). It stands at the top of the engagement’s folder.

        The smallest example:

            title: Sales team North
            reference-date: 2025-06-01
two-engagement-files = { $why ->
    [copy] This is another version of the engagement file, made by a synchroniser or by hand.
   *[other] There are two engagement files.
}
    .label = this is the second
    .hint = Keep one of them: engagement.yaml or traject.yaml.
    .also = this is the first
    .explain =
        The folder holds both engagement.yaml and traject.yaml. The program does not choose for you: what is confidential in one may be missing from the other.

        Take over what you want to keep and delete the other file.
missing-key = A key that is needed is missing here: { $english } (or { $dutch }).
    .label = it belongs here
    .hint = Add a line that begins with the key, a colon and a space.
    .explain =
        An engagement file needs a title; a session file needs a date. With a reference date you fix the day on which you take stock: whether the date of an action has passed is measured against it. Without one it is the day of the last meeting or release.

        Example:

            title: Sales team North
            reference-date: 2025-06-01

## Files

unreadable-file = { $why ->
    [too-large] This file is too large to be a note.
   *[cannot-open] This file cannot be read.
}
    .label = this file
    .hint = See whether the file still exists and whether you may open it.
    .explain =
        The operating system did not hand over the file. It may be on a disk that is gone, another program may be writing it, or you may lack permission.

        A note is never larger than 16 MB; a larger file is not read.

        What cannot be read stays confidential.
not-utf8 = { $coding ->
        [utf-16] This file is saved as UTF-16, not as UTF-8.
        [windows-1252] This file is not saved as UTF-8, but by the look of it as Windows-1252 (Windows calls that ANSI).
       *[unknown] This file is not saved as UTF-8.
    }
    .label = from here
    .hint = Save the file again as UTF-8.
    .explain =
        Letters such as ë and signs such as € can be stored in several ways. The program reads the usual one only: UTF-8. Older editors sometimes use another.

        Choose ‘Save as’ in your editor, and then the encoding UTF-8.
control-character = There is an invisible control character here.
    .label = this character
    .hint = Delete the character; it often comes along when pasting from another program.
    .explain =
        Control characters cannot be seen, but they can make a text unreadable or make it look like something else. They are not taken over, and until then the note stays in the group.

        Delete the character, or type the line again.
link-outside = This link leads to something outside the engagement’s folder.
    .label = this one points outside
    .hint = Copy the file into the engagement’s folder.
    .explain =
        The program reads nothing outside the engagement’s folder: what lies there may belong to another group. A shortcut that points outside is therefore not followed.

        Put a copy of the file in the folder itself.
file-not-read = { $why ->
    [text] This text file is not read.
    [markdown] This file is not read: only files that end in .md are.
    [office] This document is not read.
    [copy] This is a second version of a note, made by a synchroniser or by hand; it is not read.
    [aside] This is an earlier version that was kept; it is not read.
    [bin] This folder is a bin or a backup; the notes in it are not read.
    [hidden] A name that begins with a point or a ~ is a program’s own; this is not read.
    [template] Templates stand in the folder templates; this note is not read.
    [elsewhere] This file is read only where it stands at the top of the engagement’s folder.
   *[no-ending] This file has no ending and is not read.
}
    .label = there may be something in it
    .hint = { $why ->
        [copy] Compare the two, keep one, and take the other out of the folder.
        [aside] If you need something in it, take it over; otherwise remove the file.
        [bin] If you miss a note, put it back into the folder of a session.
        [hidden] If there are notes in it, give it a name that begins with a letter or a figure; otherwise remove it.
        [template] Put the note into the folder of a session, or remove it.
        [elsewhere] If it belongs to another engagement, put that into a folder beside this one; remove a copy.
       *[other] If there are notes in it, save them as text that ends in .md; mind a hidden ending such as .md.txt.
    }
    .also = this is the other one
    .explain =
        Notes stand in files that end in .md. Other texts and documents in the folder are not read; that is said once, so that nothing that was written down stays away unnoticed.

        A second version of a note is not read either: with two versions nobody knows which one holds, and a text that was withdrawn could come back that way. Bins and backups are passed by as well.
no-note = There is no note in this file.
    .label = this file
    .hint = Give the file a kind at its top, or move it out of the engagement’s folder.
    .explain =
        A note begins with a few lines between two rows of dashes, with at least its kind:

            ---
            kind: promoting
            confidential: yes
            ---

        A file without those lines takes no part. It does not go into a report either.

## The head of a note

text-before-front-matter = Something stands before the three dashes.
    .label = the file begins here
    .hint = Let the three dashes stand on the very first line.
    .explain =
        The head of a note begins with three dashes on the first line of the file. With a blank line or text above it, the head would come out as ordinary text in a report, ‘confidential’ and all.

        The note stays in the group until the dashes are at the top.
front-matter-not-closed = The head of this note is not closed.
    .label = the head begins here
    .hint = Put a line with three dashes after the last key.
    .explain =
        A head begins and ends with three dashes. Without the second row of dashes nobody can tell where the head ends and the text begins.

            ---
            kind: action
            confidential: no
            ---
second-document = A second document begins in this head.
    .label = from here
    .hint = Use no line of three dashes inside the head itself.
    .explain =
        In YAML three dashes begin a new document. A note has only one. Two heads could give two answers to the question whether the note is confidential.
bad-yaml = These lines cannot be read as keys and values.
    .label = this is where it goes wrong
    .hint = Write on each line: key, colon, space, value. Put a value that holds a colon between quotation marks.
    .explain =
        The head of a note is made of lines with a key and a value:

            title: "Together: this is how"
            confidential: no

        A value that holds a colon, a hash or a bracket belongs between quotation marks.
tab-in-yaml = There is a tab here where YAML wants spaces.
    .label = this tab
    .hint = Replace the tab by two spaces.
    .explain =
        YAML indents with spaces. A tab may look the same and mean something else. Most editors can turn tabs into spaces for you.
alias-or-tag = YAML’s references and types are not used here.
    .label = this begins with a special sign
    .hint = Put the value between quotation marks, or write it out.
    .explain =
        In YAML &, * and ! mean something special at the beginning of a value: a name for later, a reference, a type. Notes do not need them, and they can make a value look like something else.

        If your text really begins with such a sign, put it between quotation marks.
doubled-key = This key stands here twice.
    .label = the second time
    .hint = Keep one of the two.
    .also = the first time
    .explain =
        When a key stands twice, nobody can say which one counts. With ‘confidential’ that is no small thing. So the program does not choose, and the note stays in the group.

        The same key in Dutch and in English (vertrouwelijk and confidential) counts as twice too.
unknown-key = This key is not known.
    .label = not known
    .hint = Check the spelling. All keys in a list: stap-report explain unknown-key
    .explain =
        An unknown key is an error and not a remark, because a slip in ‘confidential’ could release a note without anyone noticing. The note stays in the group until the key is right.

        Three keys are enough to start: kind, owner, confidential. These are all of them:

            kind · title · owner · confidential · audience · session · contributor
            weight · area · influence · recognised · origin · tags · lang · id
            relates-to · answers · of · based-on · settles · to
            due · state · reason · new-date
            measure · baseline · target · actual · indicator
            question · voice · objectives · consent
            directors-text · public-title · public-text
key-not-here = This key does not belong to a note of this kind: { $kind }.
    .label = not used
    .hint = Remove the line, or see whether the kind is right.
    .explain =
        The key is known, but a note of this kind has no use for it. A theme, for instance, has no due date and a hit has no measure. The note goes as it is; what stands after this key appears nowhere.

        Often the kind is another than you meant:

            kind: action
            due: 2025-06-01
flag-in-session = A session never decides for its notes whether they are confidential.
    .label = this belongs in a note
    .hint = Remove the line here and put it in each note that it holds for.
    .explain =
        A session may fill in much for its notes: the area, the influence, the contributor. But whether a text may leave the group is decided by the group, text by text. Without a flag of its own a note stays in the group, so ‘confidential: yes’ for a whole session is not needed.

        As long as this line is here, all notes of the session stay in the group.
empty-value = There is nothing after this key.
    .label = a value belongs here
    .hint = Fill in a value, or remove the line.
    .explain =
        A key without a value leaves open what you mean. An empty ‘confidential’ never means that the note is free: it stays in the group.
bad-value = This value does not fit the key.
    .label = this value
    .hint = See which values the key takes; a note with an unreadable value stays in the group.
    .explain =
        Every key takes its own values. For instance:

            confidential: yes or no
            weight: a figure from 1 to 5
            influence: self, together, directors or outside

        The program does not guess what may have been meant.
bad-date = This date is not written as year-month-day.
    .label = this date
    .hint = Write the date like this: 2025-03-13.
    .explain =
        A date such as 03-04-2025 is 3 April to one reader and 4 March to another. So the year comes first:

            date: 2025-04-03
bad-ending = This end of an action is no owner and no date.
    .label = who, or when?
    .hint = End the action with – who – when, such as – saskia – 2025-04-14, or put a comma in place of the dash.
    .explain =
        An action may end in who takes it forward and by when:

            - Make the customer card – saskia and bram – 14 April 2025
            - Fetch coffee – everybody

        Names may be as they stand in engagement.yaml: id, name or other name. A date is 2025-04-14, 14 April 2025 or 14 Apr. What is neither may be a name that nobody recognises; so this is an error, and never a part of the title.
bad-block = What stands between braces here cannot be read, or does not count in this place.
    .label = this block
    .hint = Write it like this: {"{"}.action owner=saskia confidential=no{"}"}
    .explain =
        Behind a heading, or at the end of a list item, you can say between braces what it is:

            ## We meet too seldom {"{"}.hindering weight=5 confidential=no{"}"}

        First a dot with the kind, then keys with an = and a value; a value with spaces between double quotation marks. The block stands at the end of a heading with # or ##, or of the first line of a list item that is not indented; elsewhere it would go along as plain text. A forgotten brace must never make a secret part of the note above it, so this is an error.
unknown-kind = This kind of note is not known.
    .label = this kind
    .hint = Choose for instance: theme, promoting, hindering, goal, action, behaviour, question, agreement.
    .explain =
        The kind tells what a note is and where it goes in the report:

            theme · promoting (hit) · hindering (shit) · common-thread · goal · action · behaviour · assumption · question · occasion · assignment · explanation · response · agreement · quote · progress · evaluation · individual-view · observation
missing-kind = This note has no kind.
    .label = this note
    .hint = Add what it is, for instance: kind: promoting
    .explain =
        Without a kind the program does not know what a note is: a hit, an action, a theme? It stays in the group then.

            ---
            kind: promoting
            ---
unknown-person = This person is not in the engagement file.
    .label = not known
    .hint = Use the id of somebody under ‘people’ in engagement.yaml, or add the person there.
    .explain =
        In notes you name people by their short id, which stands in engagement.yaml:

            people:
              - id: saskia
                name: Saskia de Wit

        Only so can the program see to it that a name does not go to the directors.
unknown-session = This session does not exist.
    .label = not known
    .hint = Use the id of a session: the name of its folder, unless the session file says otherwise.
    .explain =
        A session is a folder under sessions/ with a file session.md. Its name is its id:

            sessions/2025-03-13-working-session-1/session.md

        Those who were present decide about what was said there. So it must be clear to which session a note belongs.
doubled-id = This id is in use already.
    .label = the second
    .hint = Give one of them an id of its own.
    .also = the first
    .explain =
        An id belongs to one note, one session or one person. With two of them nobody can say where a reference leads, or which one was released.

## Parts that stay in the group

part-not-closed = This confidential part is not closed.
    .label = it begins here
    .hint = Close it with a line that holds ::: alone.
    .explain =
        A part of a note that stays in the group stands between two lines:

            :::confidential
            This stays between us.
            :::

        Without the second line nobody can tell where the part ends. The whole note stays in the group then.
part-misspelt = This line looks like the beginning or end of a confidential part, but is not.
    .label = this cannot be read
    .hint = Begin the part with :::confidential and close it with a line that holds ::: alone.
    .explain =
        A slip in :::confidential would release a part that was meant to stay. So every line that begins with ::: and is not right is an error, and the whole note stays in the group.
comment-not-closed = This comment is not closed.
    .label = the comment begins here
    .hint = Close the comment with --> or %%, as it began.
    .explain =
        A comment between <!-- and --> or between %% and %% never goes into a report. Without its end nobody can tell what is comment and what is text; the note stays in the group then.
comment-misspelt = This looks like the beginning or end of a comment, but is not.
    .label = this would stand in the report
    .hint = Write <!-- and --> with the hyphens of the keyboard, or take the line out.
    .explain =
        Some word processors turn two hyphens into a long dash. Then <!— is no comment any more, and what follows it would go along as text. So this is an error, and the note stays in the group.

            <!-- still to ask -->
merge-marker = Two versions of a text stand here, one through the other.
    .label = this sign is of the merge
    .hint = Choose the version that holds and take out the lines with <<<<<<<, ======= and >>>>>>>.
    .explain =
        When two people change the same lines, a version control program puts both versions into the file. Which of them the group released nobody can tell. The note stays until one version is left.
editor-mark = An editor’s remark or change that was not carried out stands here.
    .label = this sign
    .hint = Carry out the change, or take out what stands between the signs.
    .explain =
        Some programs put signs such as {"{"}>>remark<<{"}"}, {"{"}++added++{"}"} and {"{"}--gone--{"}"} around what is not settled yet. Nobody released what stands between them. So this is an error, and the note stays in the group.
code-not-closed = This code is not closed.
    .label = the code begins here
    .hint = Put ``` on a line of its own where the code ends.
    .explain =
        Code that is not closed swallows all that stands below it, the headings of other notes included. That way a confidential note can become part of the note before. So everything from here on stays in the group until the code is closed.
heading-unclear = This looks like a heading, but is not one.
    .label = no heading
    .hint = Begin the heading with # or ## and a space, and see whether the code above is closed.
    .explain =
        In a session file every heading with # or ## begins something new. A line such as ##Secret, without a space, a deeper heading with a block (### Secret {"{"}.hit{"}"}), or a heading inside code would belong to the note before and go with it.

        Write ## Secret, or close the code. If code must hold a line that begins with # or ##, indent the code by four spaces or give the note a file of its own: in a session file nobody can tell whether two lines of ``` belong together.
line-not-indented = { $what ->
    [below] This line is not indented far enough to belong to the list item above it.
   *[other] This line is not indented and would still belong to the list item above.
}
    .label = does this belong to the item?
    .hint = Indent the line further, put a blank line before it, or begin an item of its own with - and a space.
    .explain =
        In a session file every list item under a heading such as Hits is a note. A line right below it that is not indented becomes part of the item:

            - We help each other {"{"}confidential=no{"}"}
            Bram did not join in

        So a secret would go with the item above it. Indent what belongs to it.
nested-too-deep = This text is nested too deep.
    .label = from here
    .hint = Take the lists and quotations apart.
    .explain =
        More than forty lists, quotations or stresses inside one another nobody can read. Mostly it is a slip while pasting.

## The promise

wider-than-allowed = This note wants to go further than it may.
    .label = this edition is too wide
    .hint = Choose a smaller circle, or set confidential to no if the group wishes it.
    .explain =
        ‘audience’ makes the circle smaller, never larger. A note that is confidential or not yet discussed cannot go to the directors. And some kinds, such as an individual view or an observation, always stay with the facilitator.

        Releasing is done with confidential: no, and then together with the group.
bare-link = { $why ->
    [unknown] This link leads nowhere.
   *[stays] This link names a note that stays in the group.
}
    .label = { $why ->
        [unknown] there is no such note
       *[stays] the reader would see this name
    }
    .hint = Give the link words of its own, such as [[note|as discussed before]], or remove it.
    .also = this note stays
    .explain =
        A link without words of its own shows the name of the note. If that note stays in the group, its name would reach the directors all the same.

        With its own words it can go: [[too-little-contact|what hinders us]] keeps the words and loses the link.
ambiguous-link = More than one note has this name.
    .label = which one is meant?
    .hint = Write the whole id, or give one of the notes another id.
    .also = this may be meant
    .explain =
        A reference may be short as long as only one note fits. If more fit, write the whole id, with the session before it:

            relates-to: 2025-03-13-working-session-1/action/call-each-other
mark-in-text = This proposed text holds a block, a flag or a tag that is not read there.
    .label = this would stand in the report
    .hint = Make it a note of its own, or put what is to stay between :::confidential and :::.
    .explain =
        A block between braces counts only behind a heading with # or ## and at the end of a list item’s first line. Deeper in a text, such as behind ### or in an item within an item, it keeps nothing back:

            - We help each other {"{"}confidential=no{"}"}
              - Bram did not join in {"{"}confidential=yes{"}"}

        The same holds for confidential: yes, #confidential and [!confidential] within a text. So it is an error, and the whole note stays.
name-in-text = This proposed text holds the name of a participant.
    .label = this is a name
    .hint = Say it without the name, or note that this person agrees: consent, for: name.
    .also = of this person
    .explain =
        The directors get to read what the group says, not who said it. So a participant’s name, nickname or initials do not belong in a text that you want to release. The program does not change your words: you do, with the group.

        Sometimes a name does belong there. Then ask that person, and note it with the note:

            consent:
              - person: saskia
                for: name
                on: 2025-03-20

        A name that is also an ordinary word (‘Will’) is recognised only where the sentence points at the person.
contact-in-text = This proposed text holds an e-mail address or a telephone number.
    .label = this leads to somebody
    .hint = Leave it out; whoever has a question can turn to the facilitator.
    .explain =
        An address or a number points at one person, even without a name. It does not belong in a text that the group releases.
possible-name = This may be the name of a participant.
    .label = a name or a word?
    .hint = If it is somebody, say it without the name. If not: put the word with a reason under allowed-words.
    .also = of this person
    .explain =
        Some names are ordinary words as well (“Baker”, “May”), and two capitals may be somebody's initials. What stands around it does not tell for sure which is meant here. You know.

        If it is no person, say so once in engagement.yaml:

            allowed-words:
              - word: Baker
                reason: is about bakeries as customers
head-count = This says how many people thought something.
    .label = how many there were stays in the group
    .hint = Say it without the number, or put the words with a reason under allowed-words if they are not about the group.
    .explain =
        “Five of the seven”, “everyone but one”, “unanimous”: in a small team a director can then work out who it was. The group releases a text together; how many people thought something does not go along.

        If the number is about something else, such as orders or days, say so once in engagement.yaml:

            allowed-words:
              - word: five of the seven
                reason: is about the branches
date-in-public-text = This public text has a date that tells more than the year.
    .label = too exact
    .hint = Give the year alone, or leave the date out.
    .explain =
        From a day or a month one can find out which company and which evening it was. The public edition therefore gives a year at most.
client-in-public-text = This public text holds the name of the client.
    .label = this is the client
    .hint = Write for instance ‘the company’ or ‘the organisation’.
    .explain =
        The public edition is a story in which everybody can recognise something and nobody can point at anybody. Company, people and exact dates are therefore not in it.
special-category = This word is about health, belief, origin or something else that is nobody else’s business.
    .label = this does not go
    .hint = Leave it out or say it in general words; it stays in the group, even with consent.
    .explain =
        The GDPR names data that deserve extra protection: about health, belief, politics, unions, origin and sexuality. In a small team the reader soon knows whom it is about. Such words never go to the directors, not even when the group agrees.

        Put the part between :::confidential and :::, or write a text for the directors with directors-text.
forbidden-word = This word is on the list of forbidden words.
    .label = this word
    .hint = Choose another word, or take it off the list in engagement.yaml.
    .also = here it is on the list
    .explain =
        In engagement.yaml you can put words that must never leave the room, such as the name of a customer:

            forbidden-words:
              - Project Rainbow

        Every proposed text is checked against it.
withdrawn-words = These are words whose release was withdrawn.
    .label = this stands on every page
    .also = withdrawn
    .hint = Choose other words. If the group wants these to go after all, release the note again first: stap-report release --goes with its id.
    .explain =
        The group had released these words and took that back (stap-report withdraw). A note with those words then stays in the group by itself. But what the engagement says of itself, such as its title, client and sector, stands on every page and cannot stay.

        So no report is made while it stands there. Choose other words in engagement.yaml:

            title: Onwards together
quote-without-consent = This quote is proposed without the speaker’s consent.
    .label = this quote
    .hint = Ask whoever said it, and note it: consent, for: quote.
    .explain =
        Literal words can often be recognised, even without a name. So a quote belongs to whoever said it, and that person decides, apart from the group.

            consent:
              - person: saskia
                for: quote
                on: 2025-03-20
released-text-changed = { $why ->
    [reworded] This line looks like a released text in other words.
   *[changed] This text was released and changed afterwards.
}
    .label = this is no longer what the group saw
    .hint = { $why ->
        [reworded] Put the words back, or let the group decide about the new ones with: stap-report release. If it is another text, give the line a name of its own: {"{"}#name{"}"}
       *[changed] Put the text back as it was, or let the group decide again with: stap-report release
    }
    .also = this is how it was released
    .explain =
        The group saw these words and released them, exactly as they stood. What the note says now is something else. Until the group has seen the new words, the note does not go.

        A line with a dash is called after its first words. When you change those, the released line is gone and a new one stands there; the program then knows it by what stayed the same. With {"{"}#own-name{"}"} at its end a line keeps its name, whatever you change about it.

        released.yaml shows how the text was. What happens to an action later is told by a note of the kind progress; the action itself stays as it is.
bad-record = { $why ->
    [copy] This is another version of the record of releases: which of the two is true?
   *[other] The file of releases cannot be read.
}
    .label = this is where it goes wrong
    .hint = If there is a second version, keep the latest and take the other out of the folder. If the file is damaged: bring back an earlier version of released.yaml; do not change the file by hand.
    .explain =
        released.yaml holds what those present released, word for word. The program writes the file itself. If it is damaged or was changed by hand, nobody can be sure what was released, and nothing goes to the directors.
bad-handed-out = { $why ->
    [copy] This is another version of the list of what was handed out: which of the two is true?
   *[other] The file with what was handed out cannot be read.
}
    .label = this is where it goes wrong
    .hint = If there is a second version, keep the latest and take the other out of the folder. If the file is damaged: bring back an earlier version of handed-out.yaml; do not change the file by hand. If there is no earlier version, give it another name: the program then begins a new one.
    .explain =
        In handed-out.yaml the program keeps what was packed, for whom and when, without the texts themselves. That is how it can say which packages hold a text that is withdrawn later. If the file is damaged or changed by hand, that is no longer certain.
address-unclear = This address is not read and would stand in the text as it is, path and all.
    .label = this address
    .hint = Put an address with blanks between < and >: ![sketch](<pictures/talk 12 May.png>), or take the blanks out of the file’s name.
    .explain =
        Markdown allows no blank in an address. If there is one, the brackets are ordinary text: the name of the file and its folders would come into the report. So the note stays behind until the address can be read.
picture-refused = { $why ->
    [drawing-unreadable] This drawing (SVG) cannot be read, or declares characters of its own.
    [drawing-holds-more] This drawing (SVG) holds another picture or a page, which cannot go.
    [drawing-too-much] This drawing (SVG) is too large, or nested too deep.
    [drawing-characters] This drawing (SVG) holds a character for which the report has no letter.
    [too-many-pixels] This picture has more pixels than can be handled here.
    [heic] This photograph has the format HEIC or AVIF, which does not go.
    [elsewhere] This picture is not in the engagement’s folder.
    [html] This picture stands in an HTML tag, which is not read.
    [other-format] This picture has a format that does not go.
    [too-large] This picture is too large.
    [not-what-it-says] This file is not the picture that its name promises.
    [cannot-open] This picture cannot be read.
   *[missing] This picture is not there.
}
    .label = this picture
    .hint = Use JPEG, PNG, WebP or a simple SVG, and put the file in the engagement’s folder.
    .also = this is why
    .explain =
        A picture goes as pixels and as nothing else: turned upright, at most 2,000 pixels long, and saved anew. Place, time, device and maker, and what lies outside the picture, stay behind. That can be done with JPEG, PNG and WebP. A drawing (SVG) is drawn with the report’s own letters; what lies under something else or is hidden does not go.

        A photograph in HEIC, another file, a file on the internet or elsewhere on the computer, or a file that is not there, does not go. Save such a photograph as JPEG in the engagement’s folder.

## Worth a second look

line-not-read = { $what ->
        [table] A table below this heading is not read as notes.
        [bullet] This line is no item of the list, and is not read.
        [definition] With [ ]: these words make an address that nothing uses, and they stand nowhere.
        [footnote] Nothing points at this footnote, so it stands nowhere.
        [cell] This cell is beyond the columns of the table, and stands nowhere.
        [link-title] The title of a link or picture stands nowhere.
        [language] The language of a code block stands nowhere.
       *[words] This line stands below a heading with items, but is no item itself.
    }
    .label = stays with the facilitator
    .hint = { $what ->
        [table] Make an item of every row: - and a space, then the text.
        [bullet] Begin the line with - and a space.
        [definition] Are they plain words? Take the square brackets away, or put something before them.
        [footnote] Put [^1] with the same number where the note belongs, in the text and not in the title; or make it plain text.
        [cell] Give the table one more column, or put \ before a bar that belongs to the text.
        [link-title] Put it in the text itself if it belongs there. Else take it away.
        [language] Put it on the next line if it belongs there. Else take it away.
       *[words] Begin the line with - and a space if it is a note; indent it if it belongs to the item above.
    }
    .explain =
        Below a heading such as ## Hits or ## Actions every item of the list is a note. A line that is no item goes nowhere: it stays with the facilitator.

            ## Theme
            - Together faster with the customer

        Text for yourself may stand below a heading of its own, for instance ## For myself.
unknown-section = There are items below this heading, but it is none that the program knows.
    .label = none of these items is a note
    .hint = Call the heading for instance ## Hits, ## Shits, ## Theme, ## Goals, ## Actions, ## Behaviour, ## Questions or ## Agreements.
    .explain =
        Only below headings that the program knows every item of a list becomes a note. Below another heading everything stays with the facilitator. Went well, To improve, Action items and Decisions are known too.

        If the list is for yourself, call the heading ## For myself.
block-not-read = This looks like a block, but is not read here.
    .label = does not count here
    .hint = Put it between braces at the end of the item itself, like this: {"{"}confidential=no{"}"}
    .explain =
        A block stands between braces, behind a heading with # or ## or at the end of an item that is not indented. Between round or square brackets, or in an item below an item, it does not count.

            - We help each other {"{"}confidential=no{"}"}
not-on-record = { $what ->
    [early] This text was released on a day before the session at which it was said: that cannot be, and does not count.
   *[other] This text is proposed, but not released yet.
}
    .label = stays in the group
    .also = this release is too early
    .hint = Let those present decide with: stap-report release
    .explain =
        With confidential: no you propose a text. It goes to the directors only when those present have seen it word for word and released it. Until then it stands in the draft for the group alone.
not-everybody-asked = Not everybody who was present has been asked.
    .label = at this session
    .also = this waits for it
    .hint = Ask those who were not there at the release, and put it on record with: stap-report release
    .explain =
        Those who were present decide together. If somebody was not there at the release, ask that person separately. Until then everything from this session stays in the group.

        Who objects is recorded nowhere: the text then simply stays in the group.
consent-withdrawn = { $what ->
    [words] This note holds words for which consent was taken back. It stays until the group releases it.
   *[note] Consent for this note was taken back. It stays until the group releases it anew.
}
    .label = this note stays
    .also = taken back
    .hint = Write confidential: yes to leave it so. If the group wants it to go after all: stap-report release --goes with the id of the note.
    .explain =
        The group released this text, or a sentence of it, and it was taken back later (stap-report withdraw). The flag confidential: no still stands in the note; that alone does not propose it again. It is in no draft and in no report until those present release it anew.

        To release it anew, name the note itself, with the day the group decided:

            stap-report release my-engagement --goes note-id --date 2025-10-02 --how unanimous

recorded-text-missing = A released text belongs to a note that is no longer there.
    .label = this note is not there
    .hint = Put the note back as it was, or give it its old id. If it is gone on purpose, do nothing.
    .explain =
        released.yaml holds a text that the group released, but the note was deleted or has another name now. So it no longer goes to the directors. What was once released stays on the list.

        The id of a note in a file of its own is the name of that file: if you rename it, name the old id in its head, with id:

        A line with a dash is called after its first words. Change those, and it is a new text, about which the group decides again. With {"{"}#own-name{"}"} at the end of the line it keeps its name.
link-cut = { $why ->
    [unknown] This reference leads nowhere.
   *[stays] This reference leads to a note that stays in the group.
}
    .label = { $why ->
        [unknown] there is no such note
       *[stays] is left out
    }
    .hint = If this is what you want, do nothing: the note goes, without this reference.
    .also = this note stays
    .explain =
        A reference in the head, such as relates-to or based-on, cannot be seen by a reader when the other note is not there. It is cut, and nothing tells that it was there.
link-of-two = More than one note has this name; the link leads to the one that is proposed.
    .label = is that the one you mean?
    .hint = If you mean another, write its whole id, or give one of the notes another id.
    .also = this has that name
    .explain =
        Two notes answer to this name, and only one of them is proposed. The link leads to that one, for what stays in the group must change nothing in a released text.

        If you mean the other, write its whole id, with the session before it:

            relates-to: 2025-03-13-working-session-1/action/call-each-other
two-themes = There are two themes.
    .label = this is the second
    .hint = Let one theme count; give the other a smaller circle, or make it an observation.
    .also = this is the first
    .explain =
        A STAP dialogue has one theme: one compact sentence that appeals to everyone. If the group has adjusted the theme, let only the new one go.
theme-without-together = The theme does not hold the word ‘together’.
    .label = the theme
    .hint = Ask the group whether ‘together’ belongs in it.
    .explain =
        A theme is one sentence that appeals to everyone, and it says ‘together’: it is about what the group can do together.

        Such as: ‘Together, by sharing knowledge, to more pleasure and growth’.
action-without-owner = This action has no owner of its own.
    .label = who takes this up?
    .hint = Name who takes it upon themselves: owner: saskia
    .explain =
        An action that is everybody’s is soon nobody’s. Agree on who takes it forward. Whether the name comes into the report is for the owners to decide together: all of them or none.
action-without-date = This action has no date.
    .label = when is this done?
    .hint = Name a day: due: 2025-04-14
    .explain =
        Who does what by when: without a date an action never gets its turn at the follow-up.
action-without-goal = This action serves no goal.
    .label = what does this help to reach?
    .hint = Name the goal: relates-to: and then the goal’s id.
    .explain =
        The plan of action takes the group to its goals. An action that belongs nowhere may be very useful, but the reader does not see what for.
due-before-session = This date is before the session in which it was agreed.
    .label = this date is too early
    .hint = Check the date; perhaps the year is not right.
    .explain =
        What is agreed in a session cannot be done before that session. Often the year or the month was mistyped.
goal-without-measure = Nothing shows when this goal has been reached.
    .label = how will we see it?
    .hint = Name a measure: measure: visits together with a colleague, per month
    .explain =
        With a goal belongs how the group will see that it got there: a figure, or something that is different from now. It lets the evaluation be honest.
heavy-factor-unanswered = This weighs heavily (weight { $weight }), and no action or question answers it.
    .label = heavy, and not answered yet
    .hint = Refer to it from an action or a question, with relates-to or answers.
    .explain =
        A hindering factor of weight 4 or 5 occupies the group. The reader looks for what the group will do about it, or asks of the directors.
goal-without-action = No action, agreement or behaviour belongs to this goal yet.
    .label = how will the group get here?
    .hint = Name the goal at what serves it: relates-to: and then the id of this goal.
    .explain =
        The other goals show what the group does to reach them; this one does not. The reader wonders how the group means to get there. If that was not discussed yet, take it to the next meeting.
action-serves-nothing = This action belongs to nothing.
    .label = what is this for?
    .hint = Name the factor or goal the action belongs to: relates-to: and then the id.
    .explain =
        Other actions show what they are for; this one does not. In the overview of what belongs with what it stands alone.
question-unanswered = This question to the directors has no answer yet, and the conversation with them has been.
    .label = what was the answer?
    .hint = Write down the answer as an explanation, response or agreement, with answers and the id of this question.
    .explain =
        The group put this question to the directors, and has spoken with them since. Whoever reads the report looks for the answer. If the question did not come up, put it on the agenda of the next meeting.
date-passed = The date of this action has passed.
    .label = date passed
    .hint = Tell how it stands with a note of the kind progress.
    .explain =
        The date is before the reference date and the action is still open. That is no reproach. Note at the next meeting how it stands:

            kind: progress
            of: the id of the action
            state: moved
            new-date: 2025-06-01
moved-twice = This action was moved { $times ->
    [one] once
   *[other] { $times } times
}.
    .label = moved more than once
    .hint = Discuss whether the action still matters, or can be smaller.
    .explain =
        When an action keeps moving, there is usually something: it is too large, nobody has time for it, or it no longer matters. The group can also drop it, with the reason.
literal-quotation = There are literal words between quotation marks here.
    .label = who said this?
    .hint = Say it in the group’s words, make it a quote, or put the words with a reason under allowed-words.
    .explain =
        Literal words often tell who said them. Make them a note of the kind quote, and ask that person for consent. Or say what the group means.

        If the words are nobody’s in particular, put them in engagement.yaml:

            allowed-words:
              - word: from bottleneck to growth
                reason: motto of the whole company
exact-amount = There is an exact amount here.
    .label = this amount
    .hint = A round figure or ‘a large order’ often says enough; or put it with a reason under allowed-words.
    .explain =
        An exact amount usually belongs to one customer, one order or one person. Whoever knows the figures then knows whom it is about.
the-only-one = These words point at one person.
    .label = the reader knows who this is
    .hint = Say it in more general words, or put the words with a reason under allowed-words.
    .explain =
        ‘The only one who’, ‘our youngest’, ‘the new colleague’: in a small team that is as good as a name.
small-group = These words are about a small part of the group.
    .label = the reader knows who these are
    .hint = Say it more generally, or put the words with a reason under allowed-words.
    .explain =
        ‘Two of us’, ‘three colleagues’, ‘the older three’: in a small team a director knows who they are. How many people thought something does not belong in the report anyway: the group releases a text together, or not at all.

        A part of fewer than five people gets this warning. If that is different in your group, say so in engagement.yaml:

            smallest-group: 3
ambiguous-health-word = This word may be about somebody’s health or private life.
    .label = is this about somebody?
    .hint = If it is about somebody, leave it out. If not: put the word with a reason under allowed-words.
    .explain =
        Words such as ‘ill’, ‘recovery’ or ‘needs a break’ may be about a person or about the work. The program cannot tell; you can.

        If it is innocent, say so once in engagement.yaml:

            allowed-words:
              - word: hospital
                reason: a customer of ours
one-sided = { $side ->
    [promoting] There are promoting factors only.
   *[hindering] There are hindering factors only.
}
    .label = { $side ->
        [promoting] and what works against us?
       *[hindering] and what works with us?
    }
    .hint = Ask the group about the other side too.
    .explain =
        Hits and shits both belong in the situation: what works with us and what works against us. A list of one side alone reads as a complaint or as an advertisement, and the directors miss half of it.
many-open-actions = There are { $count } open actions.
    .label = here they become more than seven
    .hint = Choose with the group what goes first; drop the rest or let it come later.
    .explain =
        A group seldom keeps up more than seven open actions. Fewer actions that succeed give more confidence.
picture-of-two = More than one picture has this name.
    .label = this name
    .hint = See whether the first one below is the one you mean, or write its folder too.
    .also = this one has that name
    .explain =
        A picture may be called by its name alone. If there are more of that name, the nearest is taken, and rather one from a folder such as pictures or attachments.
picture-in-text = There is a picture in this proposed text.
    .label = have a look at it
    .hint = Look for names, faces and handwriting.
    .explain =
        The program cannot read what is in a picture. A photograph of a flip-over may give away a handwriting, a reflecting window a face. Hidden data in the file are removed.
explanation-incomplete = { $missing ->
    [one] One of the three parts of this explanation is missing.
   *[other] { $missing } of the three parts of this explanation are missing.
}
    .label = why, with which aim, with which effect
    .hint = Begin three paragraphs with **Why.**, **With which aim.** and **With which effect.**
    .explain =
        An explanation tells about a past measure: why it came, with which aim, and with which effect. The third is often forgotten.

            {"*"}*Why.** Margins were falling.

            {"*"}*With which aim.** Calm about prices.

            {"*"}*With which effect.** Fewer discussions with customers.
kind-needs = { $what ->
    [based-on] This common thread does not say what it is based on.
    [objectives] This assignment names no objectives.
    [answers] This explanation does not say what it answers.
    [state] This note settles an assumption and does not say what became of it.
    [question] This evaluation does not say whether it was gained or not yet.
   *[other] This note lacks something that belongs to its kind.
}
    .label = something is missing here
    .hint = { $what ->
        [based-on] Name the notes from which the group took it: based-on: [id, id]
        [objectives] Name them: objectives: [first, second]
        [answers] Name the question or assumption: answers: id
        [state] Choose: state: confirmed, refuted or let-go
        [question] Choose: question: gained, or: question: not-yet
       *[other] What each kind needs: stap-report explain kind-needs
    }
    .explain =
        Some kinds say something only with one fact more. A common thread rests on what several people said; an assignment has objectives against which the evaluation measures; an explanation is an answer; what decides an assumption says whether it was right; an evaluation tells what was gained and what not yet.

## After the notes

bad-template = This template or word file of your own cannot be read.
    .label = this is where it goes wrong
    .hint = Repair the file, or remove it: then what the program brings along counts again.
    .explain =
        In the folder templates/ of an engagement you can replace templates, style and words. Begin with a copy of what the program brings along, and change a little at a time.
leak-found = The report holds something that stays in the group. Nothing was written.
    .label = this stood in the report
    .hint = Change the text that does go, so that this is not in it; and tell us, because this should not happen.
    .explain =
        Before a report reaches the disk, the program reads all of it once more, looking for everything that stays in the group. Something was found. The last report was not touched.

        Usually the same words also stand in a note that does go.
characters-not-on-paper = There are characters here that the PDF cannot print.
    .label = an emoji, a character of another script, or one that cannot be seen
    .hint = Put ordinary words in their place if the PDF should say something else.
    .explain =
        The letters that go with the PDF know every language of Europe, but no emoji and no Chinese or Arabic. A PDF for an archive may hold no empty box. So the emoji's name stands there, such as [thumbs up], or the character's code, such as [□ U+4E2D]. The pages show the character itself.
picture-not-on-paper = A picture in this text cannot go into a PDF; its description stands in its place.
    .label = have a look at the picture in this note
    .hint = Save the picture again, as PNG or JPEG with ordinary colours.
    .explain =
        A PDF for an archive asks what a browser does not: the file must be whole, and its colours ordinary (RGB or grey). The pages do show the picture.
