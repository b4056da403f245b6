//! Markdown becomes a tree that can hold nothing dangerous.

use super::super::{Wanted, WantedPicture};
use super::{at, bytes, codes, engagement, note, plain};
use crate::prose::{Block, CalloutKind, Inline};

type Blocks = Vec<Block<Wanted, WantedPicture>>;

fn read(text: &str) -> super::Reading {
    note(&format!("---\nsoort: hit\ntitel: x\n---\n{text}"))
}

fn blocks(text: &str) -> Blocks {
    read(text).notes[0].body.markdown.0.clone()
}

/// A tree, written down shortly.
fn short(blocks: &Blocks) -> String {
    blocks.iter().map(block).collect::<Vec<_>>().join(" ")
}

fn block(block: &Block<Wanted, WantedPicture>) -> String {
    match block {
        Block::Paragraph { text } => format!("p({})", line(text)),
        Block::Heading { level, text } => format!("h{level}({})", line(text)),
        Block::List { start, items } => {
            let items = items.iter().map(|item| match item.done {
                Some(done) => format!("{}:{}", if done { "x" } else { "o" }, short(&item.blocks)),
                None => short(&item.blocks),
            });
            format!("{}({})", if start.is_some() { "ol" } else { "ul" }, items.collect::<Vec<_>>().join(";"))
        }
        Block::Quote { blocks } => format!("q({})", short(blocks)),
        Block::Callout { kind, title, blocks } => {
            let kind = match kind {
                CalloutKind::Note => "note",
                CalloutKind::Tip => "tip",
                CalloutKind::Important => "important",
                CalloutKind::Warning => "warning",
                CalloutKind::Example => "example",
            };
            format!("{kind}[{}]({})", line(title), short(blocks))
        }
        Block::Code { text } => format!("code({text})"),
        Block::Table { head, rows, .. } => {
            let row = |cells: &Vec<Vec<_>>| cells.iter().map(|cell| line(cell)).collect::<Vec<_>>().join(",");
            format!("t({}|{})", row(head), rows.iter().map(row).collect::<Vec<_>>().join("|"))
        }
        Block::Rule => "rule".to_owned(),
        Block::Footnotes { notes } => {
            let notes = notes.iter().map(|note| format!("{}:{}", note.number, short(&note.blocks)));
            format!("f({})", notes.collect::<Vec<_>>().join(";"))
        }
    }
}

fn line(inlines: &[Inline<Wanted, WantedPicture>]) -> String {
    let pieces = inlines.iter().map(|inline| match inline {
        Inline::Text { text } => text.clone(),
        Inline::Code { text } => format!("`{text}`"),
        Inline::Emphasis { text } => format!("/{}/", line(text)),
        Inline::Strong { text } => format!("*{}*", line(text)),
        Inline::Struck { text } => format!("~{}~", line(text)),
        Inline::Link { to, text } => format!("<{}>({})", to.as_str(), line(text)),
        Inline::Reference { to, text } => {
            format!("@{}{}({})", to.target, if to.own_words { "" } else { "!" }, line(text))
        }
        Inline::Picture { picture, alt } => format!("#{}({alt})", picture.path),
        Inline::FootnoteMark { number } => format!("^{number}"),
        Inline::LineBreak => "/".to_owned(),
    });
    pieces.collect()
}

#[test]
fn every_shape_is_read() {
    for (text, expected) in [
        ("a *b* **c** ~~d~~ `e`\nf  \ng\n", "p(a /b/ *c* ~d~ `e` f/g)"),
        ("- a\n- b\n\n  c\n", "ul(p(a);p(b) p(c))"),
        ("3. a\n   - b\n", "ol(p(a) ul(p(b)))"),
        ("- [ ] a\n- [x] b\n", "ul(o:p(a);x:p(b))"),
        ("> a\n\n---\n\n    code\n", "q(p(a)) rule code(code)"),
        ("```rust\na\n  b\n```\n", "code(a\n  b)"),
        ("| a | b |\n|---|:-:|\n| c |\n| d | e<br>f |\n", "t(a,b|c,|d,e/f)"),
        ("> [!tip]- Een titel\n> tekst\n> meer\n", "tip[Een titel](p(tekst meer))"),
        ("> [!WARNING]\n> tekst\n", "warning[](p(tekst))"),
        ("> [!vreemd] *T*\n>\n> tekst\n", "note[/T/](p(tekst))"),
        ("> [geen] callout\n> x\n", "q(p([geen] callout x))"),
        ("a[^x] b[^y]\n\n[^y]: Y\n[^x]: X[^y]\n", "p(a^1 b^2) f(1:p(X^2);2:p(Y))"),
        ("## a\n### b\n", "h1(a) h2(b)"),
        ("term\n: x\n", "p(term : x)"),
        ("\"aanhaling\" -- ...\n", "p(\"aanhaling\" -- ...)"),
        ("a $x$ {.b}\n", "p(a $x$ {.b})"),
    ] {
        assert_eq!(short(&blocks(text)), expected, "{text}");
    }
}

#[test]
fn raw_html_is_words_and_unsafe_addresses_lead_nowhere() {
    for (text, expected) in [
        ("a <b onclick=x>b</b>\n", "p(a <b onclick=x>b</b>)"),
        ("<script>\nalert(1)\n</script>\n", "p(<script> alert(1) </script>)"),
        ("[a](javascript:alert(1))\n", "p(a)"),
        (
            "[a](JaVaScRiPt:alert(1)) [b](data:text/html,x) [c](file:///etc/passwd) [d](//x.nl) [e](/x) [f](#x)\n",
            "p(a b c d e f)",
        ),
        ("<javascript:alert(1)>\n", "p(javascript:alert(1))"),
        (
            "[a](https://x.nl/?q=1) <https://y.nl> <a@b.nl>\n",
            "p(<https://x.nl/?q=1>(a) <https://y.nl>(https://y.nl) <mailto:a@b.nl>(a@b.nl))",
        ),
        ("[a](https://x\u{202e}.nl)\n", "p(a)"),
        ("a\u{202e}b\u{200f}c\n", "p(abc)"),
        ("&#x202e;&#0;\n", "p(\u{fffd})"),
        ("![alt](http://x.nl/spion.png) ![b](data:image/png;base64,x)\n", "p(alt b)"),
    ] {
        assert_eq!(short(&blocks(text)), expected, "{text}");
    }
}

#[test]
fn links_to_notes_keep_their_own_words_and_no_others() {
    for (text, expected) in [
        ("[[a-b]] [[a-b|woorden]] [[a-b#kop|w]] [[map/a-b.md]]\n", "p(@a-b!() @a-b(woorden) @a-b(w) @map/a-b!())"),
        ("[w](./een%20baan.md) [w](../x/een.md#kop) [w](een)\n", "p(@een baan(w) @een(w) @een(w))"),
        ("![[a-b]] ![[a-b|w]] [](een.md)\n", "p(@a-b!() @a-b(w) @een!())"),
        ("[w][r]\n\n[r]: een.md\n", "p(@een(w))"),
        ("[[**a**]]\n", "p(@**a**!())"),
    ] {
        assert_eq!(short(&blocks(text)), expected, "{text}");
    }
    let reading = read("zie [[a-b]] en [[a-b|dit]]\n");
    assert_eq!(plain(&reading.notes[0]), "zie  en dit");
    assert_eq!(codes(&read("<div>[[geheim]]</div>\n")), ["bare-link"]);
}

#[test]
fn a_picture_is_found_beside_the_note_in_the_root_or_by_its_name() {
    let text = "---\nsoort: hit\n---\n![a](p.png) ![[q.JPG|300]] ![b](../beelden/q.JPG) ![c](beelden/q.JPG) ![[q.JPG|woorden]]\n";
    let reading =
        engagement(&[("map/n.md", text), ("map/p.png", "x"), ("beelden/q.JPG", "x"), ("beelden/los.png", "x")]);
    let expected = "p(#map/p.png(a) #beelden/q.JPG() #beelden/q.JPG(b) #beelden/q.JPG(c) #beelden/q.JPG(woorden))";
    assert_eq!(short(&reading.notes[0].body.markdown.0), expected);
    let read = reading.pictures.iter().map(|picture| picture.path.as_str()).collect::<Vec<_>>();
    assert_eq!(read, ["beelden/q.JPG", "map/p.png"]);
    for missing in ["![a](weg.png)\n", "![a](../../uit.png)\n", "![[weg.jpg]]\n"] {
        assert_eq!(codes(&note(&format!("---\nsoort: hit\n---\n{missing}"))), ["picture-refused"], "{missing}");
    }
}

#[test]
fn plain_words_know_their_places() {
    let reading = read("Dit is *Jan* de\nVries, <!-- x -->zie [hier](https://jan.nl).\n\n- Zoë\n");
    let note = &reading.notes[0];
    assert_eq!(note.body.plain.text, "Dit is Jan de Vries, zie hier.\nhttps://jan.nl\nZoë\n");
    for word in ["Jan", "Vries", "zie", "Zoë"] {
        let found = note.body.plain.text.find(word).unwrap();
        let (start, place) = note.body.plain.runs.iter().rev().find(|(start, _)| *start <= found).unwrap();
        let mut place = place.clone();
        place.bytes.start += found - start;
        place.bytes.end = place.bytes.start + word.len();
        assert_eq!(at(&reading, &place), word);
    }
}

#[test]
fn no_depth_of_nesting_exhausts_the_machine() {
    let nests = [
        "[".repeat(100_000),
        "![".repeat(100_000),
        "[[".repeat(100_000),
        "*a ".repeat(50_000),
        "*a **b ".repeat(25_000) + &"b** a*".repeat(25_000),
        ">".repeat(100_000) + "a",
        "- ".repeat(100_000) + "a",
        (0..1_000).map(|depth| " ".repeat(depth * 2) + "- a\n").collect::<Vec<_>>().concat(),
        "[a](".repeat(50_000),
        "`".repeat(100_000),
        "<!-".repeat(50_000),
        "~".repeat(100_000),
        "a".repeat(1_000_000),
        "[^a]".repeat(20_000) + "\n\n[^a]: x\n",
        "| a ".repeat(20_000) + "\n" + &"|-".repeat(20_000) + "\n",
        "a\n:::\n".repeat(20_000),
        "<!-- a --> b".repeat(50_000),
        "# a {\n".repeat(20_000),
        "&#x202e;".repeat(20_000),
    ];
    for nest in nests {
        let begin = std::time::Instant::now();
        let reading = super::session(&nest);
        drop(bytes(&[("n.md", format!("---\nsoort: hit\n---\n{nest}\n").as_bytes())]));
        drop(reading);
        assert!(
            begin.elapsed().as_secs() < 120,
            "{} took {:?}",
            nest.chars().take(20).collect::<String>(),
            begin.elapsed().as_millis()
        );
    }
    let deep = read(&(">".repeat(200) + "a\n"));
    assert_eq!(codes(&deep), ["nested-too-deep"]);
    assert!(!deep.notes[0].sound);
    assert_eq!(plain(&deep.notes[0]), "a");
}
