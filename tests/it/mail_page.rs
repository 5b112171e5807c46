//! Mail as a page beside its text (M13).

use crate::desk_under_test::{START, TestDesk};

#[test]
fn the_same_words_as_a_page_with_the_scale_as_links() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let policy = "[mail]\naddress = \"support@desk.example\"\ntransport = \"maildir:out\"\n\
                  hold_seconds = 0\nhtml = true\n";
    for part in ["new", "cur", "tmp"] {
        std::fs::create_dir_all(desk.path("out").join(part)).expect("a folder");
    }
    root.input(policy).ok(&["apply", "-"]);
    let case = desk.case();
    desk.by("dana").ok(&["take", &case]);
    std::fs::write(desk.path("log.txt"), "0 errors\n").expect("written");
    desk.by("dana").ok(&[
        "reply",
        &case,
        "-m",
        "<script>alert(1)</script> see https://wiki.example/a?b=1&c=2.",
        "--attach",
        "log.txt",
    ]);
    desk.by("dana").ok(&["resolve", &case, "-m", "A new roller"]);
    root.ok(&["outbox", "send"]);
    let mut mails = Vec::new();
    for entry in std::fs::read_dir(desk.path("out/new")).expect("a folder") {
        mails.push(std::fs::read(entry.expect("an entry").path()).expect("a mail"));
    }
    let (mut scales, mut replies) = (0, 0);
    for raw in &mails {
        let message = mail_parser::MessageParser::default().parse(raw.as_slice()).expect("a mail");
        let (text, page) =
            (message.body_text(0).expect("text"), message.body_html(0).expect("page"));
        assert!(page.contains("<html lang=\"en\">") && page.contains("color-scheme"), "{page}");
        // Word for word what the text says: what a reader sees of both is the same.
        let bare =
            |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
        let body = page.split_once("<main>").expect("a body").1;
        let seen = mail_parser::decoders::html::html_to_text(body);
        if !text.contains("mailto:") {
            assert_eq!(bare(&seen), bare(&text), "{text}\n{page}");
        }
        scales += usize::from(page.contains("<p class=\"scale\"><a href=\"mailto:support+"));
        if text.contains("<script>") {
            replies += 1;
            assert!(!page.contains("<script>"), "{page}");
            assert!(page.contains("<a href=\"https://wiki.example/a?b=1&amp;c=2\">"), "{page}");
            assert_eq!(message.attachment_count(), 1);
        }
        assert!(String::from_utf8_lossy(raw).contains("multipart/alternative"));
    }
    assert!(scales == 1 && replies == 1, "{scales} {replies}");
    // What we read back of our own mail is its text.
    let ours = casebook::mail::inbound::Incoming::read(&mails[0]);
    assert!(!ours.text.contains("<p>") && ours.files.len() <= 1, "{}", ours.text);
}

#[test]
fn mail_to_customers_ends_with_the_agents_words_or_the_groups() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let policy = "[mail]\naddress = \"support@desk.example\"\n\
                  [[group]]\nkey = \"helpdesk\"\nname = \"Help desk\"\nsignature = \"The help desk\\n+49 30 1\"\n";
    root.input(policy).ok(&["apply", "-"]);
    let case = desk.case();
    let last = |to: &str| {
        let all = root.run(&["outbox", "list", "--json"]).json();
        let all = all.as_array().expect("a list").clone();
        let mail = all.iter().find(|row| row["to"] == to).expect("a mail").clone();
        root.ok(&["outbox", "show", &mail["id"].to_string(), "--raw"])
    };
    // What the desk says by itself ends with its name.
    assert!(last("alice").contains("Kind regards\r\n"), "{}", last("alice"));
    assert!(!last("alice").contains("+49 30 1"));
    desk.by("dana").ok(&["take", &case]);
    assert!(last("alice").contains("Kind regards\r\nThe help desk\r\n+49 30 1\r\n"));
    root.ok(&["agent", "edit", "dana", "--signature", "Dana Scully\nSecond floor"]);
    desk.by("dana").ok(&["reply", &case, "-m", "Which tray?"]);
    let mail = last("alice");
    assert!(mail.contains("Kind regards\r\nDana Scully\r\nSecond floor\r\n"), "{mail}");
    // It is no part of the message, and staff get none.
    assert!(!root.ok(&["show", &case]).contains("Second floor"));
    desk.by("alice").ok(&["reply", &case, "-m", "The second"]);
    assert!(!last("dana").contains("Second floor"));
    assert_eq!(root.input(&root.ok(&["policy", "show"])).run(&["apply", "-"]).err, "no change\n");
    root.ok(&["agent", "edit", "dana", "--signature", ""]);
    desk.by("dana").ok(&["reply", &case, "-m", "Thanks"]);
    assert!(last("alice").contains("The help desk"));
}
