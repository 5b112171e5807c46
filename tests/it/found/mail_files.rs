//! Who sent it: each mail of the finds with what it has to come to. What they say stands in
//! `mail_words`.

use serde_json::{Value, json};

use crate::desk_under_test::{START, TestDesk};

fn desk(more: &str) -> TestDesk {
    let desk = TestDesk::new();
    let policy = format!(
        "[mail]\naddress = \"support@desk.example\"\naliases = [\"help@desk.example\"]\n\
         trusted_authserv = \"mx.desk.example\"\n{more}\n\
         [[account]]\nkey = \"kunde\"\nname = \"Kunde AG\"\n\
         [[contact]]\nlogin = \"anna\"\nname = \"Anna Berg\"\naccount = \"kunde\"\n\
         emails = [\"anna@kunde.example\", \"anna.berg@privat.example\"]\n\
         [[agent]]\nlogin = \"lena\"\nname = \"Lena Agent\"\nemail = \"lena@desk.example\"\n\
         groups = [\"helpdesk\"]\n"
    );
    desk.at(START).input(&policy).ok(&["apply", "-"]);
    desk
}

fn receive(desk: &TestDesk, name: &str) -> Value {
    let path = format!("{}/tests/data/found-mail/{name}.eml", env!("CARGO_MANIFEST_DIR"));
    let raw = std::fs::read(path).expect("a fixture");
    let mut command = assert_cmd::Command::from_std(desk.at(START).command());
    let out = command.args(["mail", "receive", "--json"]).write_stdin(raw).output().expect("runs");
    assert!(out.status.success(), "{name}: {out:?}");
    serde_json::from_slice(&out.stdout).expect("json")
}

/// The contact's login and address, and whether a receipt was written.
fn whose(desk: &TestDesk, told: &Value) -> (Value, Value, bool) {
    let case = desk.json(told["case"].as_str().expect("a case"));
    let login = case["contact"].as_str().expect("a contact");
    let contact = desk.at(START).run(&["contact", "show", login, "--json"]).json();
    let outbox = desk.at(START).run(&["outbox", "list", "--json"]).json();
    let all = outbox.as_array().expect("mails");
    let receipt =
        all.iter().any(|mail| mail["template"] == "registered" && mail["case"] == told["case"]);
    (case["contact"].clone(), contact["emails"][0].clone(), receipt)
}

#[test]
fn each_mail_of_the_finds_has_its_sender() {
    // (file, disposition, what the reason has to say, contact, receipt)
    let table = [
        ("au02_autoresponder_hdr", "ignored", "a machine's", None),
        ("au04_delivered_to_autoresponder", "ignored", "a machine's", None),
        // A form that no policy names is its own sender.
        (
            "wh01_contact_form_replyto",
            "created",
            "a new case",
            Some(("forms@kunde-web.example", true)),
        ),
        ("wh02_contact_form_noreply", "held", "looks like a form", None),
        ("wh04_google_group_via", "held", "add the address to `[mail] lists`", None),
        ("wh06_exchange_suppress", "created", "no receipt", Some(("anna@kunde.example", false))),
        ("wh07_ses_feedback_id", "created", "a new case", Some(("anna@kunde.example", true))),
        ("wh10_xloop", "created", "a new case", Some(("anna@kunde.example", true))),
        ("wh14_from_missing", "held", "no usable sender", None),
        ("wh18_idn", "created", "a new case", Some(("juergen@xn--bcher-kva.example", true))),
        (
            "wh26_agent_forward",
            "created",
            "passed on by lena",
            Some(("carla@privat.example", true)),
        ),
    ];
    for (name, disposition, reason, contact) in table {
        let desk = desk("");
        let told = receive(&desk, name);
        assert_eq!(told["disposition"], disposition, "{name}: {told}");
        assert!(told["reason"].as_str().expect("why").contains(reason), "{name}: {told}");
        match contact {
            Some((address, receipt)) => {
                let (_, emails, answered) = whose(&desk, &told);
                assert_eq!((emails, answered), (json!(address), receipt), "{name}");
            }
            // Its text can be read, and it can be let go on or thrown away.
            None => {
                let id = told["id"].as_str().expect("an id");
                let shown = desk.at(START).run(&["mail", "show", id, "--json"]).json();
                assert!(!shown["text"].as_str().expect("text").is_empty(), "{name}: {shown}");
                let outbox = desk.at(START).run(&["outbox", "list", "--json"]).json();
                let to_customer = outbox
                    .as_array()
                    .expect("mails")
                    .iter()
                    .any(|mail| mail["template"] == "registered");
                assert!(!to_customer, "{name}: {outbox}");
                let release = ["mail", "release", id, "--new", "--contact", "anna"];
                assert!(desk.at(START).ok(&release).contains("created"), "{name}");
            }
        }
    }
}

#[test]
fn forms_and_lists_that_are_named_are_whoever_wrote() {
    for (name, policy) in [
        ("wh01_contact_form_replyto", "forms = [\"forms@kunde-web.example\"]"),
        ("wh02_contact_form_noreply", "forms = [\"no-reply@shop.example\"]"),
        ("wh04_google_group_via", "lists = [\"support@desk.example\"]"),
    ] {
        let desk = desk(policy);
        let told = receive(&desk, name);
        assert_eq!(told["disposition"], "created", "{name}: {told}");
        let (_, emails, answered) = whose(&desk, &told);
        assert_eq!((emails, answered), (json!("carla@privat.example"), true), "{name}");
    }
}

/// Both spellings of a domain are one address: the second mail makes no second contact.
#[test]
fn an_idn_address_is_one_contact() {
    let desk = desk("");
    let told = receive(&desk, "wh18_idn");
    let (login, ..) = whose(&desk, &told);
    let ascii = "From: juergen@xn--bcher-kva.example\nTo: support@desk.example\nSubject: again\n\
                 Message-ID: <wh18.2@x.example>\n\nx\n";
    let again = desk.at(START).input(ascii).run(&["mail", "receive", "--json"]).json();
    assert_eq!(whose(&desk, &again).0, login);
}
