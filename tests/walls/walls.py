"""The walls of the promise, and how each is broken: what stands in the code, and what stands there instead."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Break:
    """One place in the code: `old` stands there exactly once and becomes `new`."""

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Wall:
    """A wall, how it is broken, and what must notice it.

    `red` are names of tests of which each must fail. `refused` is a command line of the program that must end with 3,
    the refusal of the audit, on the example engagement once `notes` (file, old, new) were put into it, and with nothing on
    record where it is `unrecorded`; it is empty where what breaks does not reach the bytes as words or as a picture, so
    that only a comparison can tell. `library` says that tests of the whole call the library themselves, and not the program
    alone.
    """

    name: str
    breaks: list[Break]
    red: list[str]
    refused: list[str] = field(default_factory=list)
    notes: list[Break] = field(default_factory=list)
    unrecorded: bool = False
    library: bool = False


STANDING = "src/vault/gate/standing.rs"
RELEASE = "src/vault/gate/release.rs"
SESSION = "sessies/2025-03-13-werksessie-1/"

WALLS = [
    Wall(
        "the gate ignores the flag",
        [
            Break(STANDING, "(note.flag == Flag::Undecided, Reason::Undecided)", "(false, Reason::Undecided)"),
            Break(STANDING, "(note.flag == Flag::Stays, Reason::Flag)", "(false, Reason::Flag)"),
        ],
        red=["canaries::nothing_that_stays_is_in_the_draft", "gate::tests::standings"],
        refused=["build", "--draft"],
    ),
    Wall(
        "an index is made before the gate",
        [
            Break(
                RELEASE,
                "        engagement: engagement(admitted, A::EDITION, date),",
                "        engagement: EngagementFacts {\n"
                "            colophon: Some(\n"
                "                admitted.notes.iter().map(|note| note.title.text.as_str()).collect::<Vec<_>>().join(\", \"),\n"
                "            ),\n"
                "            ..engagement(admitted, A::EDITION, date)\n"
                "        },",
            ),
        ],
        red=["canaries::nothing_that_stays_is_in_the_directors_edition"],
        refused=["build"],
    ),
    Wall(
        "pictures are copied with their folder",
        [
            Break(
                RELEASE,
                "        let files = files.iter().map(|file| (file.path.as_str(), file)).collect();\n"
                "        Self { files, shown: Vec::new(), places: BTreeMap::new() }",
                "        let files: BTreeMap<&str, &PictureFile> =\n"
                "            files.iter().map(|file| (file.path.as_str(), file)).collect();\n"
                "        let contents = files.values().filter_map(|file| file.content.as_ref().ok());\n"
                "        let shown = contents.map(|(bytes, extension)| Picture { bytes: bytes.clone(), extension }).collect();\n"
                "        Self { files, shown, places: BTreeMap::new() }",
            ),
        ],
        red=["canaries::nothing_that_stays_is_in_the_directors_edition"],
        refused=["build"],
        notes=[
            Break(
                SESSION + "altijd-scoren.md",
                "en daar alleen voor staan\n",
                "en daar alleen voor staan\n\n![Het bord na afloop](../../beelden/whiteboard-werksessie.png)\n",
            )
        ],
    ),
    Wall(
        "a comment is kept",
        [
            Break(
                "src/vault/read/comments.rs",
                "        let next = at + text.get(at..)?.find(['<', '%'])?;",
                "        let next = at + text.get(at..)?.find(['<', '%'])? + text.len();",
            ),
            # Two more look for it; with these gone, too, only the audit is left.
            Break("src/vault/read/marks.rs", "COMMENTS.into_iter()", '["\\u{1}"].into_iter()'),
            Break("src/vault/check/marks.rs", ".or_else(|| comment(line))", ""),
        ],
        red=["canaries::nothing_that_stays_is_in_the_draft", "non_interference::example::comments_change_nothing"],
        refused=["build", "--draft", "--keep-going"],
        notes=[Break(SESSION + "eenzame-baan.md", "\n![", "\n<!-- Dit kwam pas toen de deur al dicht was. -->\n\n![")],
        unrecorded=True,
    ),
    Wall(
        "comments and parts are cut before what is a note is decided",
        [
            Break(
                "src/vault/read/session.rs",
                "    let units = structure::read(lines.as_str());",
                "    let (lines, _) = &super::parts::cut(lines);\n    let units = structure::read(lines.as_str());",
            ),
        ],
        red=[
            "outside_in::no_word_leaves_that_the_model_keeps",
            "read::tests::outside_in::what_is_open_at_the_end_of_a_note_keeps_it_and_the_next",
        ],
        library=True,
    ),
    Wall(
        "words that ask to stay are not heard",
        [Break("src/vault/read/asking_to_stay.rs", ".or_else(|| heading(&seen).or_else(|| stay(&seen)).map(|at| (Ask::Stay, at)))", "")],
        red=["canaries::marks::nothing_that_is_marked", "read::tests::outside_in::a_word_that_asks_to_stay"],
    ),
    Wall(
        "what is open at the end of a note does not reach the next",
        [
            Break(
                "src/vault/read/taking.rs",
                "            kept.extend(reach.iter().filter_map(|piece| piece.note));",
                "            kept.extend(reach.iter().take(0).filter_map(|piece| piece.note));",
            ),
        ],
        red=["read::tests::outside_in::what_is_open_at_the_end_of_a_note_keeps_it_and_the_next"],
    ),
    Wall(
        "what is withheld is counted",
        [
            Break(
                RELEASE,
                "else { engagement.title.clone() },",
                'else { format!("{} ({})", engagement.title, admitted.notes.len()) },',
            ),
        ],
        red=["non_interference::example::taking_away_what_stays_changes_nothing"],
    ),
    Wall(
        "the numbering has gaps",
        [
            Break(
                RELEASE,
                "            key: key_of_item,\n",
                "            key: ItemKey(u32::try_from(going.origin).unwrap_or(key_of_item.0)),\n",
            ),
            Break("src/report/plan.rs", "            *count += 1;", "            *count = entry.item.key.0 + 1;"),
        ],
        red=["non_interference::example::adding_what_stays_changes_nothing"],
    ),
    Wall(
        "a stale file stays in the folder",
        [
            Break(
                "src/publish/folder.rs",
                "            swap::exchange(&staged, folder).map_err(Refused::disk(folder))?;\n            // Something",
                "            for entry in fs::read_dir(&staged).into_iter().flatten().flatten() {\n"
                "                let place = folder.join(entry.file_name());\n"
                "                fs::rename(entry.path(), &place).map_err(Refused::disk(&place))?;\n"
                "            }\n"
                "            // Something",
            ),
        ],
        red=["a_report_is_replaced_whole"],
    ),
    Wall(
        "pictures go out as they lie on disk",
        [
            Break(
                "src/vault/read/pictures/redrawn.rs",
                "    let (bytes, ending) = encoded(canvas, from)?;",
                """    let as_it_is = from.is_some();
    let (mut bytes, ending) = encoded(canvas, from)?;
    if as_it_is {
        bytes = file::bytes(path, MOST)?;
    }""",
            ),
        ],
        red=["canaries::nothing_that_stays_is_in_the_directors_edition", "read::tests::pictures"],
        refused=["build", "--draft"],
        unrecorded=True,
    ),
    Wall(
        "the fingerprint is not checked",
        [
            Break(
                STANDING,
                "text.fingerprint == now && text.withdrawn.is_none()",
                "(!now.is_empty() || text.fingerprint == now) && text.withdrawn.is_none()",
            ),
        ],
        red=["gate::tests::releases", "diagnostics::every_code_is_said_as_expected"],
        library=True,
        refused=["build"],
        notes=[Break(SESSION + "eenzame-baan.md", "\n![", "\nDat werd er na afloop nog stilletjes bij gezegd.\n\n![")],
    ),
    Wall(
        "what is on disk at the yes is recorded, shown or not",
        [
            Break(
                "src/vault/desk/releasing/recording.rs",
                "        if !release.texts.iter().map(words).eq(seen) {",
                "        if release.texts.iter().map(words).eq(seen) && release.texts.is_empty() && release.named.is_none() {",
            ),
        ],
        red=["gate::tests::disk::only_what_was_shown_is_recorded"],
    ),
    Wall(
        "withdrawn words are known by their id alone",
        [
            Break(
                STANDING,
                "newest.is_none_or(|text| text.fingerprint != fingerprint(&wording))",
                "false",
            ),
        ],
        red=["tests::withdrawing::withdrawn_words_stay_withdrawn"],
    ),
    Wall(
        "a surname alone is not sought",
        [
            Break(
                "src/vault/note/naming/patterns.rs",
                "                ways.push((vec![word.clone()], surname_manner(word)));",
                "                let _nobody = surname_manner(word);",
            ),
        ],
        red=["naming::tests::a_name_in_disguise_is_found", "check::tests::names::a_name_is_found_however_it_is_spelt"],
    ),
    Wall(
        "letters that look alike make another name",
        [
            Break(
                "src/vault/note/naming/words.rs",
                "        let c = look_alike(c).unwrap_or(c);",
                "        let c = look_alike(c).filter(|_| false).unwrap_or(c);",
            ),
        ],
        red=["naming::tests::a_name_in_disguise_is_found"],
    ),
]
