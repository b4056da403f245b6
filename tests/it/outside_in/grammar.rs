//! Session files of headings, items, marks, comments, code and line ends, in any order.

/// Numbers that look like chance and are the same every time.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next()).unwrap() % end
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }
}

/// Lines, `@` for a word that stands nowhere else.
const LINES: &[&str] = &[
    "## Hits",
    "## Hits",
    "## Shits",
    "## Acties",
    "## @",
    "# @",
    "# @",
    "## @ {.hit vertrouwelijk=nee}",
    "## @ {.shit vertrouwelijk=nee}",
    "## @ {.hit vertrouwelijk=ja}",
    "## @ {.hit}",
    "## @ {.hit vertrouwelijk=nee",
    "##@",
    "### @",
    "- @ {vertrouwelijk=nee}",
    "- @ {vertrouwelijk=nee}",
    "- @ {vertrouwelijk=nee}",
    "- @ {vertrouwelijk=nee}",
    "- @",
    "- @ {vertrouwelijk=ja}",
    "* @ {vertrouwelijk=nee}",
    "1. @ {vertrouwelijk=nee}",
    "-\t@ {vertrouwelijk=nee}",
    "  @",
    "  @",
    "  @",
    "  - @",
    "  - @ {vertrouwelijk=nee}",
    "  - @ (vertrouwelijk)",
    "@",
    "@",
    "@ @",
    "> @",
    "",
    "",
    "",
    "",
    "---",
    "===",
    "-----",
    "  <!-- @ -->",
    "<!-- @ -->",
    "@ <!-- @",
    "<!--",
    "-->",
    "@ -->",
    "  <!--",
    "  -->",
    "%% @ %%",
    "  %% @",
    "%%",
    ":::vertrouwelijk",
    ":::",
    "  :::vertrouwelijk",
    "  :::",
    "  :::confidential",
    "::: vertrouwelijk",
    ";;;vertrouwelijk",
    "```",
    "  ```",
    "~~~",
    "Vertrouwelijk: @",
    "  niet delen: @",
    "  @ (vertrouwelijk, niet delen)",
    "(vertrouwelijk) @",
    "  ### Voor mezelf",
    "<<<<<<< HEAD",
    "=======",
    ">>>>>>> main",
    "@ {>>@<<}",
    "  {--@",
    "  @--}",
    "@ <!— @ —>",
    "soort: hit",
    "vertrouwelijk: ja",
    "[@]: http://@.nl",
    "• @ {vertrouwelijk=nee}",
    "– @ {vertrouwelijk=nee}",
    "-@",
    "    @",
    "\t@",
    "| @ | @ |",
    "|---|---|",
    "**@**",
    "<div>",
    "</div>",
    "@ ~~@~~",
    "@\\",
    "- @",
    "  id:: @",
    "[^1]: @",
    "  @ [^1]",
];

/// One session file.
pub(super) fn session(chance: &mut Chance) -> String {
    let count = 2 + chance.below(14);
    let odd = chance.below(4) == 0;
    let mut body = "---\ndatum: 2025-03-13\n---\n".to_owned();
    let mut word = 0;
    for _ in 0..count {
        let line = chance.of(LINES);
        for piece in line.split_inclusive('@') {
            let Some(before) = piece.strip_suffix('@') else {
                body.push_str(piece);
                continue;
            };
            word += 1;
            body.push_str(before);
            body.push_str(&format!("zq{word}w"));
        }
        let end = if odd { chance.of(&["\n", "\r\n", "\r", "\u{2028}", "\u{85}", "\u{c}", "\n\n"]) } else { "\n" };
        body.push_str(end);
    }
    body
}
