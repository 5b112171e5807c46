//! Tasks, automatic and own (T1, T2, L6, L10).

use serde_json::{Value, json};

use crate::desk_under_test::{START, TestDesk};

/// An incident: its category has tasks.
fn incident(desk: &TestDesk) -> String {
    let new = ["new", "-q", "--contact", "alice", "--subject", "Down", "--category", "incident"];
    desk.by("dana").ok(&new).trim().to_string()
}

/// The tasks as `state assignee result`.
fn tasks(desk: &TestDesk, case: &str) -> Vec<String> {
    let listed = desk.at(START).run(&["task", "list", case, "--json"]).json();
    let text = |value: &Value| value.as_str().unwrap_or("-").to_string();
    let all = listed.as_array().expect("a list");
    all.iter()
        .map(|task| {
            format!(
                "{} {} {}",
                text(&task["state"]),
                text(&task["assignee"]),
                text(&task["result"])
            )
        })
        .collect()
}

#[test]
fn an_incident_has_a_task_while_an_agent_is_on_it() {
    let desk = TestDesk::new();
    let case = incident(&desk);
    let dana = desk.by("dana");
    assert_eq!(tasks(&desk, &case), Vec::<String>::new());
    dana.ok(&["take", &case]);
    assert_eq!(tasks(&desk, &case), ["open dana -"], "T1");
    dana.ok(&["assign", &case, "--to", "erin"]);
    let mut all = vec!["done dana Escalation required".to_string(), "open erin -".into()];
    assert_eq!(tasks(&desk, &case), all, "T2, L6");
    dana.ok(&["postpone", &case, "--till", "+2d"]);
    assert_eq!(tasks(&desk, &case), all, "T2: postponing is no pause");
    dana.ok(&["wait", &case]);
    all[1] = "done erin Additional information required".into();
    assert_eq!(tasks(&desk, &case), all);
    desk.by("erin").ok(&["status", &case, "in-progress"]);
    all.push("open erin -".into());
    assert_eq!(tasks(&desk, &case), all, "T1: active again");
    dana.ok(&["escalate", &case, "--to", "frank"]);
    all[2] = "done erin Escalation required".into();
    all.push("open frank -".into());
    assert_eq!(tasks(&desk, &case), all, "T1: escalated");
    assert_eq!(desk.json(&case)["line"], 2, "L6");
    dana.ok(&["requeue", &case]);
    all[3] = "done frank Escalation required".into();
    assert_eq!(tasks(&desk, &case), all, "T2: nobody to open one for");
    dana.ok(&["take", &case]);
    dana.ok(&["resolve", &case, "-m", "Up"]);
    all.push("done dana Solution found".into());
    assert_eq!(tasks(&desk, &case), all);
    dana.ok(&["reopen", &case]);
    all.push("open dana -".into());
    assert_eq!(tasks(&desk, &case), all, "T1: reopened with its assignee");
    dana.ok(&["cancel", &case]);
    all[5] = "canceled dana Canceled".into();
    assert_eq!(tasks(&desk, &case), all);
    let plain = desk.case();
    dana.ok(&["take", &plain]);
    assert_eq!(tasks(&desk, &plain), Vec::<String>::new(), "not of this category");
    let filed = ["new", "-q", "--contact", "alice", "--subject", "x", "--category", "incident"];
    let held = dana.ok(&[&filed[..], &["--assignee", "erin"]].concat());
    assert_eq!(tasks(&desk, held.trim()), ["open erin -"], "T1: filed with an agent on it");
}

#[test]
fn own_tasks_are_added_done_and_settled_at_the_end() {
    let desk = TestDesk::new();
    let (case, other, third) = (desk.case(), desk.case(), desk.case());
    let dana = desk.by("dana");
    let told = dana.ok(&["task", "add", &case, "-m", "Order a drum", "--to", "erin"]);
    assert!(told.contains(&format!("task {case}/1 added")), "{told}");
    assert_eq!(desk.by("erin").ok(&["task", "list", "-q"]).trim(), format!("{case}/1"));
    dana.ok(&["task", "add", &case, "-m", "Call the vendor"]);
    assert_eq!(dana.ok(&["task", "list", "--to", "none", "-q"]).trim(), format!("{case}/2"));
    desk.by("erin").ok(&["task", "done", "1/1", "--result", "Ordered"]);
    assert_eq!(desk.by("erin").ok(&["task", "list", "-q"]), "");
    let again = desk.by("erin").run(&["task", "done", "1/1"]);
    assert!(again.code == 0 && again.out.is_empty() && again.err.contains("already"), "L21");
    dana.fails(3, &["task", "done", &format!("{case}/9")]);
    dana.fails(2, &["task", "done", "drum"]);
    dana.fails(2, &["task", "add", &case]);
    dana.fails(3, &["task", "add", &case, "-m", "x", "--to", "nobody"]);
    let kept = dana.run(&["resolve", &case, "-m", "Done"]);
    assert!(kept.code == 0 && kept.err.contains("--tasks"), "L10: {kept:?}");
    assert_eq!(tasks(&desk, &case), ["done erin Ordered", "open - -"]);
    dana.ok(&["close", &case, "--tasks", "complete"]);
    assert_eq!(tasks(&desk, &case), ["done erin Ordered", "done - -"], "L10");
    dana.fails(5, &["task", "add", &case, "-m", "late"]);
    dana.ok(&["task", "add", &other, "-m", "x"]);
    let quiet = dana.run(&["resolve", &other, "--tasks", "cancel"]);
    assert!(quiet.code == 0 && !quiet.err.contains("--tasks"), "{quiet:?}");
    assert_eq!(tasks(&desk, &other), ["canceled - -"]);
    dana.ok(&["task", "add", &third, "-m", "x"]);
    desk.by("alice").ok(&["cancel", &third]);
    assert_eq!(tasks(&desk, &third), ["canceled - Canceled"], "canceled with the case");
}

#[test]
fn tasks_do_not_exist_for_customers() {
    let desk = TestDesk::new();
    let case = incident(&desk);
    desk.by("dana").ok(&["take", &case]);
    desk.by("dana").ok(&["task", "add", &case, "-m", "secret plan"]);
    let staff = desk.by("dana").run(&["history", &case, "--kind", "task", "--json"]).json();
    assert_eq!(staff.as_array().map(Vec::len), Some(2));
    assert_eq!(staff[1]["text"], json!("secret plan"));
    let alice = desk.by("alice");
    alice.fails(4, &["task", "list", &case]);
    alice.fails(4, &["task", "list"]);
    alice.fails(4, &["resolve", &case, "--tasks", "keep"]);
    desk.by("carol").fails(4, &["task", "list", &case]);
    for view in [
        vec!["show", &case],
        vec!["show", &case, "--json"],
        vec!["history", &case, "--json"],
        vec!["list", "--json"],
        vec!["list", "--search", "secret", "--status", "all"],
        vec!["cancel", &case, "--json"],
    ] {
        let seen = alice.ok(&view);
        assert!(!seen.contains("secret") && !seen.contains("\"task"), "P2: {view:?}: {seen}");
    }
    assert!(
        desk.by("dana").ok(&["history", &case, "--format", "table"]).contains("task 2 canceled")
    );
}
