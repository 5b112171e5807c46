//! Erasing a person (J5): no byte of theirs stays, and every number does.

use serde_json::Value;

use crate::desk_under_test::{START, TestDesk};

const LATER: &str = "2026-12-15T10:00:00Z";

/// What only this person and those who answered them ever wrote.
const SECRETS: [&str; 8] = [
    "Zanzibar",
    "quetzal",
    "Wolpertinger",
    "xylophone",
    "kumquat",
    "alice@acme.example",
    "kumquat it was",
    "marzipan",
];

/// The secrets that stand in the desk's files as they lie on the disk.
fn found(desk: &TestDesk) -> Vec<String> {
    let mut left = Vec::new();
    for name in ["desk.db", "desk.db-wal", "desk.db-shm"] {
        let Ok(bytes) = std::fs::read(desk.path(name)) else { continue };
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for secret in SECRETS {
            if text.contains(&secret.to_lowercase()) {
                left.push(format!("{secret} in {name}"));
            }
        }
    }
    left
}

/// Mails from and to an address that somebody had once go with them, and a second erase is none.
#[test]
fn a_former_address_goes_too_and_a_second_erase_tells_nothing() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    root.ok(&["contact", "add", "erna", "--name", "Erna", "--email", "old.name@nowhere.example"]);
    root.ok(&["new", "--contact", "erna", "--subject", "x", "-m", "x"]);
    let mail = "From: old.name@nowhere.example\nSubject: Out of office\nAuto-Submitted: auto-replied\n\
                Message-ID: <a@nowhere.example>\n\nI am away";
    root.input(mail).ok(&["mail", "receive", "-q"]);
    root.ok(&["contact", "edit", "erna", "--email", "new.name@nowhere.example"]);
    root.ok(&["erase", "erna", "-y"]);
    for name in ["desk.db", "desk.db-wal"] {
        let Ok(bytes) = std::fs::read(desk.path(name)) else { continue };
        let text = String::from_utf8_lossy(&bytes).to_lowercase();
        for secret in ["old.name", "new.name", "i am away", "out of office"] {
            assert!(!text.contains(secret), "{secret} in {name}");
        }
    }
    let before = root.ok(&["log", "--json"]);
    root.ok(&["erase", "erna", "-y"]);
    assert_eq!(root.ok(&["log", "--json"]), before);
}

/// A desk on which Alice left traces everywhere; her case and Carol's, with a word of hers.
fn lived_in() -> (TestDesk, String, String) {
    let desk = TestDesk::new();
    let new =
        ["new", "-q", "--service", "printing", "--subject", "Zanzibar", "-m", "The quetzal is out"];
    let hers = desk.by("alice").ok(&new).trim().to_string();
    std::fs::write(desk.path("plan.txt"), "of the Wolpertinger").expect("written");
    let plan = desk.path("plan.txt");
    desk.by("alice").ok(&["attach", "add", &hers, plan.to_str().expect("a path")]);
    let dana = desk.by("dana");
    dana.ok(&["take", &hers]);
    dana.ok(&["note", &hers, "-m", "The xylophone again"]);
    dana.ok(&["edit", &hers, "--subject", "Zanzibar, second"]);
    dana.ok(&["task", "add", &hers, "-m", "Ask about the kumquat"]);
    dana.ok(&["task", "done", &format!("{hers}/1"), "--result", "kumquat it was"]);
    let mail = "From: alice@acme.example\r\nTo: desk@desk.example\r\nMessage-ID: <q1@acme.example>\r\n\
                Subject: marzipan\r\n\r\nMore marzipan, please\r\n";
    desk.at(START).input(mail).ok(&["mail", "receive"]);
    dana.ok(&["resolve", &hers, "-m", "The quetzal is in"]);
    desk.by("alice").ok(&["close", &hers, "--rating", "5", "-m", "Zanzibar thanks"]);
    let other = ["new", "-q", "--contact", "carol", "--service", "printing", "-m", "Toner"];
    let carols = dana.ok(&other).trim().to_string();
    (desk, hers, carols)
}

#[test]
fn no_byte_stays_and_every_number_does() {
    let (desk, hers, carols) = lived_in();
    let admin = desk.at(LATER);
    let numbers = |desk: &TestDesk| {
        let by = ["stats", "--by", "service", "--since", "2026-01-01", "--json"];
        (desk.at(LATER).ok(&by), desk.at(LATER).ok(&["list", "--status", "all", "--count"]))
    };
    let before = numbers(&desk);
    assert!(!found(&desk).is_empty(), "there is something to erase");
    // A rehearsal says the same and changes nothing.
    let rehearsed = admin.run(&["erase", "alice", "--plan", "--json"]).json();
    assert_eq!(rehearsed["erased"], false);
    assert!(admin.ok(&["show", &hers]).contains("quetzal"));
    let mut erased = admin.run(&["erase", "alice", "--yes", "--json"]).json();
    assert_eq!(erased["erased"], true);
    erased["erased"] = Value::Bool(false);
    let id = erased.as_object_mut().and_then(|erased| erased.remove("request_id"));
    assert!(id.is_some_and(|id| id.as_str().is_some_and(|id| id.starts_with("made-"))));
    assert_eq!(erased, rehearsed);
    // Her mail made a case of its own, which goes on without words.
    let open = erased["open"][0].as_str().expect("an open case");
    assert!(admin.ok(&["show", open]).contains("(erased)"));
    assert!(erased["entries"].as_u64() > Some(7) && erased["files"] == 1, "{erased}");

    assert_eq!(found(&desk), Vec::<String>::new());
    assert_eq!(numbers(&desk), before);
    let shown = admin.ok(&["show", &hers, "--full"]);
    assert!(shown.contains("(erased)") && shown.contains("[Closed]"), "{shown}");
    for word in ["quetzal", "zanzibar", "xylophone", "marzipan"] {
        let hits = ["list", "--status", "all", "--search", word, "--count"];
        assert_eq!(admin.ok(&hits).trim(), "0", "{word}");
    }
    assert_eq!(admin.ok(&["list", "--status", "all", "--search", &hers, "--count"]).trim(), "1");
    assert!(admin.ok(&["log", "verify"]).contains("ok: "), "the chain holds");
    assert!(admin.ok(&["doctor", "--deep"]).starts_with("ok: "));
    assert!(admin.ok(&["show", &carols]).contains("Toner"), "what is others' stays");
    // She is out, and a second time there is nothing left.
    desk.by("alice").at(LATER).fails(4, &["list"]);
    let again = admin.run(&["erase", "alice", "--yes", "--json"]).json();
    assert_eq!((&again["entries"], &again["addresses"]), (&0.into(), &0.into()), "{again}");
    // What is exported and made a desk again is as empty.
    let (dump, copy) = (desk.path("all.jsonl"), desk.path("copy.db"));
    let (dump, copy) = (dump.to_str().expect("a path"), copy.to_str().expect("a path"));
    admin.ok(&["export", "--what", "all", "-o", dump]);
    admin.ok(&["--db", copy, "import", dump]);
    assert!(admin.ok(&["--db", copy, "doctor", "--deep"]).starts_with("ok: "));
}

/// Many cases are not erased by a slip of the hand (C1).
#[test]
fn many_cases_need_a_yes() {
    let desk = TestDesk::new();
    let line = r#"{"op":"new","contact":"bob","service":"printing","message":"Okapi"}"#;
    let lines = format!("{line}\n").repeat(26);
    desk.at(START).input(&lines).ok(&["batch", "-"]);
    let told = desk.at(LATER).fails(2, &["erase", "bob"]);
    assert!(told.contains("26 cases") && told.contains("--yes"), "{told}");
    assert_eq!(desk.at(LATER).ok(&["list", "--search", "okapi", "--count"]).trim(), "26");
    assert!(desk.at(LATER).ok(&["erase", "bob", "-y"]).contains("26 cases, 26 entries"));
    assert_eq!(desk.at(LATER).ok(&["list", "--search", "okapi", "--count"]).trim(), "0");
}

#[test]
fn only_admins_erase_and_only_contacts() {
    let (desk, _, _) = lived_in();
    for login in ["alice", "dana", "frank"] {
        desk.by(login).fails(4, &["erase", "alice", "--plan"]);
    }
    let admin = desk.at(START);
    let told = admin.fails(3, &["erase", "alise", "--plan"]);
    assert!(told.contains("alice"), "the nearest is named: {told}");
    admin.fails(3, &["erase", "dana", "--plan"]);
    admin.fails(2, &["erase"]);
}

/// What a person wrote on somebody else's case goes, the rest of that case stays.
#[test]
fn their_words_on_other_cases_go() {
    let (desk, _, _) = lived_in();
    let hers = desk.case();
    // A power user of the account may write there.
    desk.by("bob").ok(&["reply", &hers, "-m", "A word about the okapi"]);
    let admin = desk.at(LATER);
    let plan = admin.run(&["erase", "bob", "--yes", "--json"]).json();
    assert_eq!((&plan["elsewhere"], &plan["cases"]), (&1.into(), &Value::Array(vec![])), "{plan}");
    let shown = admin.ok(&["show", &hers, "--full"]);
    assert!(shown.contains("It jams") && !shown.contains("okapi"), "{shown}");
    assert!(admin.ok(&["doctor", "--deep"]).starts_with("ok: "));
}

/// A copy that is kept up to date does not keep what was erased: it is refused until it is made anew.
#[test]
fn an_earlier_copy_is_not_brought_up_to_date_past_an_erasing() {
    let (desk, _, _) = lived_in();
    let admin = desk.at(LATER);
    let at = |name: &str| desk.path(name).to_str().expect("a path").to_string();
    let (early, late) = (at("early.jsonl"), at("late.jsonl"));
    let (copy, anew) = (at("copy.db"), at("anew.db"));
    admin.ok(&["export", "--what", "all", "-o", &early]);
    admin.ok(&["--db", &copy, "import", &early]);
    admin.ok(&["erase", "alice", "-y"]);
    admin.ok(&["export", "--what", "all", "-o", &late]);
    let told = admin.fails(5, &["--db", &copy, "import", &late]);
    assert!(told.contains("still has words") && told.contains("make it anew"), "{told}");
    assert!(admin.ok(&["--db", &copy, "doctor", "--deep"]).starts_with("ok: "), "nothing taken");
    admin.ok(&["--db", &anew, "import", &late]);
    let bytes = std::fs::read(desk.path("anew.db")).expect("read");
    assert!(!String::from_utf8_lossy(&bytes).contains("Zanzibar"));
}

/// The same request again is the same answer (C1), and wrong fields are said before.
#[test]
fn once_under_a_request_id_and_nothing_for_a_wrong_field() {
    let (desk, hers, _) = lived_in();
    let admin = desk.at(LATER);
    let told = admin.fails(2, &["erase", "alice", "-y", "--fields", "casez"]);
    assert!(told.contains("did you mean cases?"), "{told}");
    assert!(admin.ok(&["erase", "--fields", "help", "alice"]).starts_with("contact\ncases\n"));
    assert!(admin.ok(&["show", &hers]).contains("quetzal"), "nothing was erased");
    let asked = ["erase", "alice", "-y", "--request-id", "r1", "--json"];
    let first = admin.run(&asked).json();
    let again = admin.run(&asked).json();
    assert_eq!((&again["entries"], &again["replayed"]), (&first["entries"], &true.into()));
    admin.fails(5, &["erase", "bob", "-y", "--request-id", "r1"]);
}
