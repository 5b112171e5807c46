//! Nothing of a mail is lost, and what it says can be read.

use serde_json::{Value, json};

use crate::desk_under_test::{START, TestDesk};

/// The mail of a fixture, through the door; the case as JSON.
fn received(desk: &TestDesk, raw: &[u8]) -> (Value, Value) {
    let mut command = assert_cmd::Command::from_std(desk.at(START).command());
    let out = command.args(["mail", "receive", "--json"]).write_stdin(raw).output().expect("runs");
    let told: Value = serde_json::from_slice(&out.stdout).expect("json");
    let case = match told["case"].as_str() {
        Some(number) => desk.json(number),
        None => Value::Null,
    };
    (told, case)
}

fn fixture(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/data/found-mail/{name}.eml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(path).expect("a fixture")
}

fn desk() -> TestDesk {
    let desk = TestDesk::new();
    let policy = "[mail]\naddress = \"support@desk.example\"\ntrusted_authserv = [\"mx.desk.example\"]\n\
                  [[contact]]\nlogin = \"anna\"\nname = \"Anna Berg\"\nemails = [\"anna@kunde.example\"]\n";
    desk.at(START).input(policy).ok(&["apply", "-"]);
    desk
}

fn body(case: &Value) -> String {
    case["messages"][0]["body"].as_str().unwrap_or_default().to_string()
}

fn files(case: &Value) -> Vec<String> {
    let files = case["attachments"].as_array().into_iter().flatten();
    files.map(|file| file["name"].as_str().unwrap_or_default().to_string()).collect()
}

#[test]
fn charsets_encodings_and_hidden_texts_are_read() {
    let desk = desk();
    for (name, says, brings) in [
        ("cs06_iso2022kr", "프린터가 고장났습니다", &[][..]),
        ("cs07_koi8_html_meta_only", "Принтер не печатает", &[]),
        ("cs09_latin1_no_header", "Drucker für Größe A3 kaputt", &[]),
        ("ibm852", "Tiskárna řeže", &[]),
        ("b64_footer", "Grüße, der Drucker LX-7 ist kaputt.", &[]),
        (
            "mm10_ics_only",
            "Invitation: Vor-Ort-Termin Drucker, 2026-12-01 09:00–10:00 (UTC)",
            &["invite.ics"],
        ),
        ("mm12_smime_opaque", "Opaque signed words: the LX-7 is broken.", &[]),
        ("mm18_html_only_word", "Bild dazu <https://wiki.kunde.example/drucker>", &[]),
        ("mm19_uuencode", "After.", &["scan.txt"]),
        ("mm29_flowed_delsp", "Dies ist ein langer Satz der umgebrochen wurde.", &[]),
        ("mm35_tnef", "Body text that is only in the TNEF.", &["angebot.txt", "winmail.dat"]),
        ("html_stub_alternative", "The real question is here.", &[]),
        ("fn07_header_as_word", "Contract.", &["Maßblatt_7.pdf"]),
        ("fn09_raw_8bit_latin1", "File.", &["Prüfbericht.pdf"]),
    ] {
        let (told, case) = received(&desk, &fixture(name));
        assert_eq!(told["disposition"], "created", "{name}");
        let said = body(&case);
        assert!(said.contains(says), "{name}: {said}");
        assert!(!said.contains('\u{fffd}'), "{name}: {said}");
        assert_eq!(files(&case), brings, "{name}");
    }
    // Struck words can be found.
    assert!(!desk.at(START).ok(&["list", "--search", "druckt", "-q"]).is_empty());
}

#[test]
fn answers_below_outlooks_headers_are_shown() {
    let desk = desk();
    let (_, case) = received(&desk, &fixture("qu04_outlook_inline_color"));
    let shown = desk.at(START).ok(&["show", case["number"].as_str().expect("a number")]);
    assert!(shown.contains("LX-7, steht im Keller.") && shown.contains("Gestern."), "{shown}");
}

#[test]
fn what_is_too_large_or_too_much_is_named_to_both_sides() {
    let desk = desk();
    let maildir = desk.path("out");
    let policy = format!(
        "[desk]\nmax_attachment_mb = 1\n[mail]\ntransport = \"maildir:{}\"\n",
        maildir.display()
    );
    desk.at(START).input(&policy).ok(&["apply", "-"]);
    let head = |n: u32| {
        format!(
            "From: anna@kunde.example\r\nSubject: big\r\nMessage-ID: <big{n}@kunde.example>\r\nMIME-Version: 1.0\r\n"
        )
    };
    let part = "Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n\r\nsee file\r\n";
    let large = format!(
        "{}{part}--o\r\nContent-Type: application/zip; name=gross.zip\r\nContent-Disposition: attachment; filename=gross.zip\r\n\r\n{}\r\n--o--\r\n",
        head(1),
        "x".repeat(1 << 21)
    );
    let (_, case) = received(&desk, large.as_bytes());
    assert!(body(&case).contains("gross.zip (2 MiB): larger than 1 MiB"), "{}", body(&case));
    desk.at(START).ok(&["outbox", "send"]);
    let receipt = std::fs::read_dir(maildir.join("new"))
        .expect("mails")
        .map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("text"))
        .find(|text| text.contains("To: \"Anna Berg\"") || text.contains("anna@kunde.example"))
        .expect("a receipt");
    assert!(receipt.contains("We could not take:") && receipt.contains("gross.zip"), "{receipt}");
    // The 501st file is named too.
    let many: String = (0..600)
        .map(|n| {
            format!("--o\r\nContent-Disposition: attachment; filename=f{n}.txt\r\n\r\nc{n}\r\n")
        })
        .collect();
    let (_, case) = received(&desk, format!("{}{part}{many}--o--\r\n", head(2)).as_bytes());
    assert_eq!(files(&case).len(), 500);
    assert!(
        body(&case).contains("f500.txt") && body(&case).contains("and 80 more files"),
        "{}",
        body(&case)
    );
    // A text beyond what anybody reads is a file, whole.
    let words = "word ".repeat(100_000);
    let (_, case) = received(&desk, format!("{}\r\n{words}", head(3)).as_bytes());
    assert!(body(&case).contains("[the whole text is in message.txt]"));
    let number = case["number"].as_str().expect("a number");
    let whole = desk.at(START).ok(&["attach", "get", number, "message.txt", "-o", "-"]);
    assert_eq!(whole.split_whitespace().count(), 100_000);
}

#[test]
fn a_pasted_picture_takes_no_words_along() {
    let desk = desk();
    desk.at(START).input("[desk]\nmax_attachment_mb = 25\n").ok(&["apply", "-"]);
    let raw = format!(
        "From: anna@kunde.example\r\nSubject: uri\r\nContent-Type: text/html\r\n\r\n<p>Before.</p>\
         <img src=\"data:image/png;base64,{}\"><p>After: please call me.</p>",
        "iVBORw0KGgo".repeat(300_000)
    );
    let (_, case) = received(&desk, raw.as_bytes());
    assert_eq!(body(&case), "Before.\n\nAfter: please call me.");
    assert_eq!(files(&case), ["picture-1.png"]);
}

/// For every part of every mail of the corpus: it is kept, or it is named.
#[test]
fn every_part_of_every_mail_is_kept_or_named() {
    let desk = desk();
    let folder = format!("{}/tests/data/found-mail", env!("CARGO_MANIFEST_DIR"));
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|ending| ending != "eml") {
            continue;
        }
        let raw = std::fs::read(&path).expect("a mail");
        let (told, case) = received(&desk, &raw);
        seen += 1;
        if case == Value::Null {
            // Held or ignored: its source and text can be read.
            let id = told["id"].as_str().expect("an id");
            let shown = desk.at(START).ok(&["mail", "show", id, "--json"]);
            assert!(serde_json::from_str::<Value>(&shown).expect("json")["text"].is_string());
            continue;
        }
        let message = mail_parser::MessageParser::default().parse(&raw).expect("parsed");
        use mail_parser::MimeHeaders;
        for part in &message.parts {
            let Some(name) = part.attachment_name().filter(|name| name.is_ascii()) else {
                continue;
            };
            let kept = files(&case).iter().any(|file| file == name);
            let read = body(&case).len() > 20;
            assert!(kept || body(&case).contains(name) || read, "{path:?}: {name}");
        }
        assert_ne!(body(&case), json!("").as_str().expect("text"), "{path:?}");
        assert!(!body(&case).contains("(no text)"), "{path:?}");
    }
    assert!(seen >= 20);
}

/// Raw UTF-8 in a header is that, also where the text is in something else (RFC 6532).
#[test]
fn raw_utf8_in_a_header_is_read_beside_a_text_in_latin1() {
    let desk = desk();
    let mut raw = "From: anna@kunde.example\nTo: support@desk.example\nSubject: Größe 🎉 ×\n\
                   Message-ID: <raw8@x.example>\nContent-Type: text/plain; charset=iso-8859-1\n\n"
        .as_bytes()
        .to_vec();
    raw.extend(b"Gr\xf6\xdfe\n");
    let (_, case) = received(&desk, &raw);
    assert_eq!(case["subject"], "Größe 🎉 ×");
    assert_eq!(body(&case), "Größe");
}
