//! Files and folders that are not what they seem.

use std::fs;

use super::{TRAJECT, draft, is_refused, is_shown, proposed, small, survives};
use crate::support::{Edition, Engagement, Run, stap_report};

#[test]
fn bytes_that_are_no_text_are_refused_with_their_place() {
    let texts: [(&str, &[u8]); 5] = [
        ("no UTF-8", b"---\nsoort: hit\nvertrouwelijk: nee\n---\n# vijandig \xff\xfe\n"),
        ("UTF-16", b"\xff\xfe-\0-\0-\0\n\0s\0o\0o\0r\0t\0:\0 \0h\0i\0t\0\n\0"),
        ("Latin-1", b"---\nsoort: hit\nvertrouwelijk: nee\n---\n# vijandig ge\xefnteresseerd\n"),
        ("half a character", b"---\nsoort: hit\nvertrouwelijk: nee\n---\n# vijandig \xe2\x82"),
        ("a surrogate", b"---\nsoort: hit\nvertrouwelijk: nee\n---\n# vijandig \xed\xa0\x80\n"),
    ];
    for (what, bytes) in texts {
        is_refused(&small().with("sessies/een/n.md", bytes), "n.md", what);
    }
}

#[test]
fn empty_files_are_no_reason_to_stop_working() {
    for path in
        ["sessies/een/n.md", "sessies/een/sessie.md", "traject.yaml", "vrijgave.yaml", "templates/html/index.html"]
    {
        for content in ["", "\n", "---\n", "---\n---\n", "\u{feff}", "---\n---"] {
            let engagement = small().with(path, content);
            survives(&engagement, &["build", "--draft", "--keep-going"], path);
        }
    }
}

#[test]
fn an_empty_folder_and_a_file_are_told_as_such() {
    let empty = Engagement::empty();
    assert_eq!(survives(&empty, &["build"], "an empty folder").run.code, Some(1));
    let file = small();
    let run = Run::of(stap_report(&["build"]).arg(file.root().join("traject.yaml"))).ends_with(2);
    assert!(!run.stderr.is_empty());
}

#[test]
fn names_that_windows_keeps_for_devices_are_names_like_others() {
    for name in [
        "CON.md",
        "aux.md",
        "nul.md",
        "com1.md",
        "LPT1.md",
        "prn.txt.md",
        "een .md",
        "twee..md",
        "😀.md",
        "-rf.md",
        "a&b;c.md",
        "%2e%2e.md",
    ] {
        let all = is_shown(&small().with(&format!("sessies/een/{name}"), proposed("vijandig", "Tekst.")), name);
        assert!(!all.contains(name), "{name} is not told");
        is_shown(&small().with("sessies/een/n.md", proposed(name, "vijandig")), name);
    }
    for folder in ["CON", "aux", "een..", "een "] {
        let engagement = small().with(
            &format!("sessies/{folder}/sessie.md"),
            super::SESSION.replace("helpen elkaar", "zijn vijandig").replace("id: een", "id: twee"),
        );
        is_shown(&engagement, folder);
    }
}

#[test]
fn titles_that_are_nearly_the_same_are_two_titles() {
    for (one, two) in [
        ("Vijandig café", "vijandig Café"),
        ("vijandig caf\u{e9}", "vijandig cafe\u{301}"),
        ("vijandig 1", "VIJANDIG 1"),
        ("vijandig ﬁn", "vijandig fin"),
    ] {
        let engagement = small()
            .with("sessies/een/a.md", proposed(one, "De een."))
            .with("sessies/een/b.md", proposed(two, "De ander."));
        let folder = draft(&engagement, one);
        let all = String::from_utf8_lossy(&folder.everything()).into_owned();
        assert!(all.contains("De een.") && all.contains("De ander."), "{one}, {two}");
        let mut names: Vec<_> = folder.names().iter().map(|name| name.to_lowercase()).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), folder.names().len(), "two files never differ in case alone");
    }
}

#[test]
fn a_folder_with_the_name_of_a_file_is_no_reason_to_stop_working() {
    for path in [
        "sessies/twee/sessie.md/a.txt",
        "sessies/een/n.md/a.txt",
        "vrijgave.yaml/a.txt",
        "templates/html/index.html/a.txt",
    ] {
        survives(&small().with(path, "vijandig"), &["build", "--draft", "--keep-going"], path);
    }
    let engagement = Engagement::empty().with("traject.yaml/a.txt", "x").with("sessies/een/sessie.md", super::SESSION);
    assert_eq!(survives(&engagement, &["build"], "traject.yaml is a folder").run.code, Some(1));
}

#[test]
fn folders_may_lie_deep() {
    let deep = format!("sessies/{}n.md", "d/".repeat(150));
    survives(&small().with(&deep, proposed("vijandig", "Tekst.")), &["build", "--draft", "--keep-going"], "deep");
}

#[cfg(unix)]
#[test]
fn links_that_lead_around_or_outside_are_not_followed() {
    use std::os::unix::fs::symlink;
    let engagement = small();
    let outside = engagement.beside().join("elders");
    fs::create_dir(&outside).unwrap();
    for name in ["a.md", "b.md"] {
        fs::write(outside.join(name), proposed("vijandig", "Van buiten.")).unwrap();
    }
    let root = engagement.root();
    symlink(&root, root.join("sessies/een/rond")).unwrap();
    symlink("ketting-b", root.join("ketting-a")).unwrap();
    symlink("ketting-a", root.join("ketting-b")).unwrap();
    symlink(&outside, root.join("sessies/elders")).unwrap();
    symlink(outside.join("a.md"), root.join("sessies/een/koppeling.md")).unwrap();
    symlink("/nergens/te/vinden.md", root.join("sessies/een/dood.md")).unwrap();
    symlink("/dev/zero", root.join("sessies/een/eindeloos.md")).unwrap();
    let all = String::from_utf8_lossy(&draft(&engagement, "links").everything()).into_owned();
    assert!(all.contains("We helpen elkaar") && !all.contains("Van buiten."), "only the engagement's own files go");
}

#[cfg(unix)]
#[test]
fn pipes_are_not_waited_for() {
    let engagement = small();
    let made = std::process::Command::new("mkfifo").arg(engagement.root().join("sessies/een/pijp.md")).status();
    assert!(made.unwrap().success());
    draft(&engagement, "a pipe");
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_told() {
    use std::os::unix::fs::PermissionsExt as _;
    let engagement = small().with("sessies/een/n.md", proposed("vijandig", "Tekst."));
    let path = engagement.root().join("sessies/een/n.md");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&path).is_ok() {
        // The superuser may read everything: then the note goes like any other.
        is_shown(&engagement, "a file without permissions, for the superuser");
    } else {
        is_refused(&engagement, "n.md", "a file without permissions");
    }
}

#[cfg(unix)]
#[test]
fn names_that_are_no_text_are_no_reason_to_stop_working() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;
    let engagement = small();
    let name = OsStr::from_bytes(b"sessies/een/vreemd-\xff.md");
    fs::write(engagement.root().join(name), proposed("Titel", "Tekst.")).unwrap();
    fs::write(engagement.root().join("sessies/een/regel\neinde.md"), proposed("Titel", "Tekst.")).unwrap();
    survives(&engagement, &["build", "--draft", "--keep-going"], "a name that is no text");
}

#[test]
fn a_template_that_is_broken_is_told_with_its_place() {
    for text in
        ["{% for %}", "{{ bestaat_niet }}", "{% include \"/etc/passwd\" %}", "{% extends \"html/index.html\" %}"]
    {
        let engagement = small().with("templates/html/index.html", text);
        let built = survives(&engagement, &["build", "--draft"], text);
        assert_eq!(built.run.code, Some(1), "{text}: {}", built.run.stderr);
        assert!(built.run.stderr.contains("templates/html"), "{}", built.run.stderr);
        assert!(engagement.folder(Edition::Draft.folder()).is_empty());
    }
}

#[test]
fn two_engagement_files_are_told() {
    let engagement = small().with("engagement.yaml", TRAJECT.replace("taal: nl", "taal: en"));
    assert_eq!(survives(&engagement, &["check"], "two engagement files").run.code, Some(1));
}
