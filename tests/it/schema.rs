//! What is printed is what `schema` says (C3).

use serde_json::Value;

use crate::desk_under_test::{START, TestDesk};

/// The part of JSON Schema that ours uses; a keyword that is not known here is a failure.
struct Checker(Value);

impl Checker {
    fn of(desk: &TestDesk) -> Checker {
        Checker(desk.at(START).run(&["schema"]).json())
    }

    fn holds(&self, shape: &str, value: &Value) {
        let schema = &self.0["$defs"][shape];
        assert!(schema.is_object(), "there is a shape {shape}");
        if let Err(why) = self.check(schema, value, "$") {
            panic!("{shape}: {why}\n{value:#}");
        }
    }

    fn check(&self, schema: &Value, value: &Value, at: &str) -> Result<(), String> {
        for (word, says) in schema.as_object().expect("a schema") {
            match word.as_str() {
                "description" | "required" | "additionalProperties" => {}
                "$ref" => {
                    let name = says.as_str().expect("a name").rsplit('/').next().expect("a name");
                    self.check(&self.0["$defs"][name], value, at)?;
                }
                "anyOf" => {
                    let tried: Vec<_> = says
                        .as_array()
                        .expect("a list")
                        .iter()
                        .map(|schema| self.check(schema, value, at))
                        .collect();
                    if tried.iter().all(Result::is_err) {
                        return Err(format!("{at}: none of {tried:?}"));
                    }
                }
                "type" => {
                    let is = match value {
                        Value::Null => "null",
                        Value::Bool(_) => "boolean",
                        Value::Number(n) if n.is_i64() || n.is_u64() => "integer",
                        Value::Number(_) => "number",
                        Value::String(_) => "string",
                        Value::Array(_) => "array",
                        Value::Object(_) => "object",
                    };
                    let fits = says == is
                        || says.as_array().is_some_and(|all| all.iter().any(|t| t == is));
                    if !fits {
                        return Err(format!("{at}: {is} is not {says}"));
                    }
                }
                "enum" if value.is_null() => {}
                "enum" if says.as_array().is_some_and(|all| all.contains(value)) => {}
                "const" if says == value => {}
                "enum" | "const" => return Err(format!("{at}: {value} is not {says}")),
                "pattern" => {
                    let text = value.as_str().unwrap_or("2026-01-01T00:00:00Z");
                    let shape: String =
                        text.chars().map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
                    if shape != "9999-99-99T99:99:99Z" {
                        return Err(format!("{at}: {text} is not an instant"));
                    }
                }
                "items" => {
                    for (n, item) in value.as_array().into_iter().flatten().enumerate() {
                        self.check(says, item, &format!("{at}[{n}]"))?;
                    }
                }
                "properties" => {
                    let Some(fields) = value.as_object() else { continue };
                    for (name, field) in fields {
                        let known =
                            says.get(name).ok_or_else(|| format!("{at}.{name} is not told"))?;
                        self.check(known, field, &format!("{at}.{name}"))?;
                    }
                    for name in schema["required"].as_array().expect("required") {
                        if !fields.contains_key(name.as_str().expect("a name")) {
                            return Err(format!("{at}.{name} is missing"));
                        }
                    }
                }
                other => panic!("the checker does not know “{other}”"),
            }
        }
        Ok(())
    }
}

#[test]
fn what_is_printed_is_what_the_schema_says() {
    let desk = TestDesk::new();
    let schema = Checker::of(&desk);
    let file = desk.path("photo.png");
    std::fs::write(&file, b"\x89PNG").expect("a file");
    let file = file.display().to_string();
    let alice = desk.by("alice");
    let new = alice.run(&[
        "new",
        "--service",
        "printing",
        "-m",
        "It jams",
        "--attach",
        &file,
        "--link",
        "https://example.org/x",
        "--json",
    ]);
    schema.holds("case", &new.json());
    let case = new.json()["number"].as_str().expect("a number").to_string();
    let dana = desk.by("dana");
    for step in [
        vec!["take", &case],
        vec!["note", &case, "-m", "@erin look"],
        vec!["reply", &case, "-m", "Which tray?", "--wait"],
        vec!["wait", &case],
        vec!["resolve", &case, "-m", "New roller"],
    ] {
        schema.holds("case", &dana.run(&[&step[..], &["--json"]].concat()).json());
    }
    schema.holds("case", &alice.run(&["new", "--subject", "x", "--dry-run", "--json"]).json());
    let all = dana.run(&["list", "--status", "all", "--json"]).json();
    schema.holds("case", &all[0]);
    for reader in [alice, dana] {
        let shown = reader.run(&["show", &case, "--json"]).json();
        assert!(shown["messages"].as_array().is_some_and(|all| all.len() >= 2), "{shown}");
        schema.holds("case", &shown);
        let history = reader.run(&["history", &case, "--full", "--json"]).json();
        let entries = history.as_array().expect("a list");
        assert!(entries.len() > 3);
        entries.iter().for_each(|entry| schema.holds("history_entry", entry));
        schema.holds("person", &reader.run(&["whoami", "--json"]).json());
    }
    let log = desk.at(START).run(&["log", "--json"]).json();
    log.as_array().into_iter().flatten().for_each(|entry| schema.holds("log_entry", entry));
    let told = desk.at(START).ok(&["log", "1"]);
    assert!(told.contains("SR-000001\tfiled\tfiled as SR-000001"), "{told}");
    let stats = desk.at(START).run(&["stats", "--json"]).json();
    stats.as_array().into_iter().flatten().for_each(|row| schema.holds("statistics", row));
    let mail = "From: eve@evil.example\nSubject: Re: [SR-000001]\n\nHello";
    let trial = desk.at(START).input(mail).run(&["mail", "test", "--json"]).json();
    schema.holds("mail_trial", &trial);
    let outbox = desk.at(START).run(&["outbox", "list", "--json"]).json();
    assert!(!outbox.as_array().expect("a list").is_empty());
    outbox.as_array().into_iter().flatten().for_each(|row| schema.holds("notice", row));
    let admin = desk.at(START);
    schema.holds("explain", &dana.run(&["explain", &case, "--json"]).json());
    schema.holds("explain", &alice.run(&["explain", &case, "--json"]).json());
    for words in [["sweep", "--json"].as_slice(), &["sweep", "--json", "-q"]] {
        schema.holds("sweep", &admin.run(words).json());
    }
    for what in ["2026-12-23 16:30 + 8wh", "2026-12-01..2026-12-24", "open 2026-12-01 10:00"] {
        let ran = admin.run(&["calendar", "calc", "office", what, "--json"]);
        schema.holds("calculation", &ran.json());
    }
    let days = ["calendar", "show", "office", "--span", "2026-12-01..2026-12-31", "--json"];
    let days = admin.run(&days).json();
    days.as_array().into_iter().flatten().for_each(|day| schema.holds("day", day));
    let lines = "{\"op\":\"take\",\"case\":\"SR-000099\"}\n{\"op\":\"note\",\"case\":\"1\",\"message\":\"x\"}\n";
    let ran = desk.at(START).input(lines).run(&["batch", "-"]);
    for line in ran.out.lines() {
        schema.holds("batch_result", &serde_json::from_str(line).expect("JSON"));
    }
    let error = dana.run(&["take", "77", "--json"]);
    schema.holds("error", &serde_json::from_str(&error.err).expect("JSON"));
}

#[test]
fn one_shape_comes_with_what_it_refers_to() {
    let desk = TestDesk::new();
    let one = desk.at(START).run(&["schema", "error"]).json();
    assert!(one["$defs"]["error_body"].is_object() && one["$defs"].get("case").is_none(), "{one}");
    let error = desk.at(START).fails(3, &["schema", "caes"]);
    assert!(error.contains("case"), "{error}");
}

#[test]
fn articles_tasks_similar_cases_and_hits_are_in_the_schema() {
    let desk = TestDesk::new();
    let schema = Checker::of(&desk);
    let (case, other) = (desk.case(), desk.case());
    let dana = desk.by("dana");
    let made = ["kb", "new", "--from", &case, "--json", "--request-id", "a"];
    for _ in 0..2 {
        schema.holds("article", &dana.run(&made).json());
    }
    schema.holds("case", &dana.run(&["kb", "link", &other, "KB-1", "--json"]).json());
    desk.at(START).ok(&["kb", "publish", "KB-1"]);
    for login in ["alice", "dana"] {
        for read in [vec!["kb", "list"], vec!["kb", "search", "jams"]] {
            let articles = desk.by(login).run(&[&read[..], &["--json"]].concat()).json();
            schema.holds("article", &articles[0]);
        }
        schema.holds("article", &desk.by(login).run(&["kb", "show", "1", "--json"]).json());
        let found = desk.by(login).run(&["list", "--search", "jams", "--json"]).json();
        schema.holds("case", &found[0]);
    }
    schema.holds("case", &dana.run(&["task", "add", &case, "-m", "x", "--json"]).json());
    schema.holds("case", &dana.run(&["task", "done", "1/1", "--json"]).json());
    schema.holds("task", &dana.run(&["task", "list", &case, "--json"]).json()[0]);
    schema.holds("similar", &dana.run(&["similar", &case, "--json"]).json()[0]);
}
