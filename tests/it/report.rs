//! `report`: the numbers of `stats` as a page, for who may see them, with nothing of others in it.

use crate::desk_under_test::{START, TestDesk};

#[test]
fn the_page_has_the_numbers_of_stats_and_runs_nothing() {
    let desk = TestDesk::new();
    let cases: Vec<String> = (0..4).map(|_| desk.case()).collect();
    let dana = desk.by("dana");
    dana.ok(&["resolve", &cases[0], "-m", "done"]);
    desk.by("alice").ok(&["rate", &cases[0], "5"]);
    desk.by("alice").ok(&["complain", &cases[1], "-m", "slow"]);
    dana.ok(&["take", &cases[2]]);
    let root = desk.at(START);
    root.ok(&["service", "add", "evil", "--name", "<script>alert(1)</script>"]);
    root.ok(&["report", "-o", "r.html"]);
    let page = std::fs::read_to_string(desk.path("r.html")).expect("a page");
    let tile = |name: &str| {
        let after = page.split(&format!("<dt>{name}</dt><dd>")).nth(1).expect("a tile");
        after.split('<').next().unwrap_or_default().to_string()
    };
    let stats = root.run(&["stats", "--by", "year", "--json"]).json();
    assert_eq!(tile("filed"), stats[0]["filed"].to_string());
    assert_eq!((tile("solved"), tile("open now")), ("1".into(), "3".into()));
    assert_eq!((tile("satisfied"), tile("complaints")), ("100.0 %".into(), "1".into()));
    for part in ["By priority", "By service", "printing", "<svg", "prefers-color-scheme: dark"] {
        assert!(page.contains(part), "{part}");
    }
    for part in ["<script>", "http:", "NaN", "@import"] {
        assert!(!page.contains(part), "{part}");
    }
    // To a pipe as well; a time without cases has a page too.
    assert!(root.ok(&["report"]).ends_with("</html>\n"));
    assert!(root.ok(&["report", "--until", "2020-01-01"]).contains("No cases in that time"));
}

#[test]
fn it_shows_each_what_they_may_see() {
    let desk = TestDesk::new();
    desk.case();
    let new = ["new", "-q", "--contact", "carol", "--subject", "x", "-m", "x"];
    desk.by("dana").ok(&new);
    desk.by("alice").fails(4, &["report"]);
    let filed = |login: &str| {
        let page = desk.by(login).ok(&["report"]);
        let after = page.split("<dt>filed</dt><dd>").nth(1).expect("a tile").to_string();
        after.split('<').next().unwrap_or_default().to_string()
    };
    assert_eq!(filed("bob"), "1", "his account's");
    assert_eq!((filed("dana"), filed("frank")), ("0".into(), "2".into()));
    assert!(!desk.by("bob").ok(&["report"]).contains("globex"));
    desk.by("frank").fails(2, &["report", "--since", "yesteryear"]);
    desk.by("frank").fails(8, &["report", "-o", "/nowhere/r.html"]);
}
