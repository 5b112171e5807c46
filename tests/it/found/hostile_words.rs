//! No filter and no template ends the process or keeps it for ever.

use crate::desk_under_test::{START, TestDesk};

#[test]
fn a_filter_without_end_is_ended() {
    let desk = TestDesk::new();
    desk.case();
    for filter in ["def f: 1+f; f", "[repeat(1)]", "def f: [f]; f", "[range(infinite)]"] {
        let begun = std::time::Instant::now();
        let ran = desk.at(START).run(&["show", "1", "--jq", filter]);
        assert!(ran.code == 2 && ran.err.contains("it took more than"), "{filter} {ran:?}");
        assert!(begun.elapsed().as_secs() < 120, "{filter}");
    }
    let deep = format!("{}1{}", "[".repeat(5_000), "]".repeat(5_000));
    for filter in [deep.as_str(), ".[", "nosuch", &"(".repeat(100_000)] {
        // A filter that is none is found before anything is done.
        let ran =
            desk.at(START).run(&["new", "--subject", "x", "--account", "acme", "--jq", filter]);
        assert_eq!(ran.code, 2, "{ran:?}");
        let ran = desk.at(START).run(&["note", "1", "-m", "x", "--jq", filter]);
        assert_eq!(ran.code, 2, "{ran:?}");
    }
    assert_eq!(desk.at(START).ok(&["list", "--count"]), "1\n");
    assert_eq!(desk.json("1")["messages"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_template_without_end_is_refused() {
    let desk = TestDesk::new();
    for body in [
        format!("{{{{ {}true }}}}", "not ".repeat(100_000)),
        format!("{{{{ {}1{} }}}}", "(".repeat(20_000), ")".repeat(20_000)),
        format!("{{{{ 1{} }}}}", " + 1".repeat(50_000)),
        "{% if true %}".repeat(20_000),
        format!("{{{{ {}1 }}}}", "-".repeat(50_000)),
        "x".repeat(300 << 10),
    ] {
        let policy = format!(
            "[[template]]\nevent = \"registered\"\nlanguage = \"en\"\nbody = \"\"\"{body}\"\"\"\n"
        );
        let ran = desk.at(START).input(&policy).run(&["apply", "-"]);
        assert_eq!(ran.code, 6, "{} {}", &body[..40], &ran.err[..ran.err.len().min(300)]);
    }
}
