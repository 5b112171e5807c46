//! A rehearsal is the real run, rolled back.

use std::process::Command;

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::desk_under_test::{START, TestDesk};

/// A copy of the desk, under another name.
fn copied(desk: &TestDesk, name: &str) -> String {
    let copy = desk.path(name);
    desk.at(START).ok(&["backup", copy.to_str().expect("a path"), "-q"]);
    copy.to_str().expect("a path").to_string()
}

/// What a sweep says it did, without what must differ: that it was a rehearsal.
fn told(ran: &str) -> Value {
    let mut told: Value = serde_json::from_str(ran).expect("json");
    let all = told.as_object_mut().expect("an object");
    for key in ["dry_run", "steps", "head"] {
        all.remove(key);
    }
    // A mail that was only rehearsed has no id.
    let sent = told["sent"].as_array().map_or(0, Vec::len);
    told["sent"] = json!(sent);
    told
}

/// Two steps of one case due at once: the everyday case, and it ended never.
#[test]
fn a_case_with_two_steps_due_is_rehearsed_once() {
    let desk = TestDesk::new();
    let case = desk.case();
    let at = "2026-11-30T12:00:00Z";
    for arguments in
        [&["sweep", "--dry-run"][..], &["sweep", "--at", at], &["sweep", "--plan", "p"]]
    {
        let mut command = desk.at(at).command();
        command.args(arguments).stdout(std::process::Stdio::piped());
        let mut bounded = Command::new("timeout");
        bounded.args(["20"]).arg(command.get_program()).args(command.get_args());
        bounded.env_clear().current_dir(desk.path(""));
        for (key, value) in command.get_envs() {
            bounded.env(key, value.unwrap_or_default());
        }
        let out = bounded.output().expect("runs");
        assert_eq!(out.status.code(), Some(0), "{arguments:?}: {out:?}");
        let lines = String::from_utf8_lossy(&out.stdout).into_owned();
        assert_eq!(lines.lines().filter(|line| line.contains(&case)).count(), 4, "{lines}");
    }
}

#[derive(Clone, Debug)]
enum Deed {
    New,
    Take(usize),
    Wait(usize),
    Resolve(usize),
    Postpone(usize),
    Reply(usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let case = 0..6usize;
    prop_oneof![
        2 => Just(Deed::New),
        1 => case.clone().prop_map(Deed::Take),
        1 => case.clone().prop_map(Deed::Wait),
        2 => case.clone().prop_map(Deed::Resolve),
        1 => case.clone().prop_map(Deed::Postpone),
        1 => case.prop_map(Deed::Reply),
    ]
}

fn play(desk: &TestDesk, deeds: &[Deed], transport: &str) {
    let policy = format!(
        "[mail]\naddress = \"support@desk.example\"\ntransport = \"{transport}\"\n\
         [waiting]\nremind_days = 1\nresolve_days = 2\n[desk]\nsweep_catch = false\n"
    );
    desk.at(START).input(&policy).ok(&["apply", "-"]);
    for (minute, deed) in deeds.iter().enumerate() {
        let at = format!("2026-11-23T{:02}:{:02}:00Z", 9 + minute / 60, minute % 60);
        let dana = desk.by("dana").at(&at);
        let number = |n: &usize| (n + 1).to_string();
        // What is refused is not a deed; the next one counts.
        let _ = match deed {
            Deed::New => desk.by("alice").at(&at).run(&["new", "--service", "printing", "-m", "x"]),
            Deed::Take(n) => dana.run(&["take", &number(n)]),
            Deed::Wait(n) => dana.run(&["wait", &number(n)]),
            Deed::Resolve(n) => dana.run(&["resolve", &number(n)]),
            Deed::Postpone(n) => dana.run(&["postpone", &number(n), "--till", "2026-11-25"]),
            Deed::Reply(n) => desk.by("alice").at(&at).run(&["reply", &number(n), "-m", "y"]),
        };
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10, ..ProptestConfig::default() })]

    /// For every desk and instant: a rehearsal tells what the run tells, and a plan that is applied
    /// does what a sweep does.
    #[test]
    fn a_rehearsal_is_the_run_and_a_plan_is_the_sweep(
        deeds in prop::collection::vec(deed(), 3..14),
        hours in 1..200i64,
        sends in any::<bool>(),
    ) {
        let desk = TestDesk::new();
        let maildir = desk.path("mail");
        let transport = if sends { format!("maildir:{}", maildir.display()) } else { "hold".into() };
        play(&desk, &deeds, &transport);
        let start: casebook::domain::time::Instant = START.parse().expect("an instant");
        let at = start.plus(hours * 3600).to_string();
        let [run, plan] = ["run.db", "plan.db"].map(|name| copied(&desk, name));
        let rehearsed = desk.at(&at).ok(&["sweep", "--dry-run", "--json"]);
        let foreseen = desk.at(START).ok(&["sweep", "--at", &at, "--json"]);
        let lines = desk.at(&at).ok(&["sweep", "--dry-run"]);
        let steps = serde_json::from_str::<Value>(&rehearsed).expect("json")["steps"].clone();
        let listed: Vec<String> = lines.lines().map(|line| line.replace('\t', " ")).collect();
        let text = |step: &Value, key: &str| step[key].as_str().unwrap_or_default().to_string();
        let planned: Vec<String> = steps.as_array().expect("steps").iter()
            .map(|s| format!("{} {} {}", text(s, "due_at"), text(s, "case"), text(s, "what")))
            .collect();
        prop_assert_eq!(listed, planned);
        desk.at(&at).ok(&["--db", &plan, "sweep", "--plan", "plan.json", "-q"]);
        let applied = desk.at(&at).ok(&["--db", &plan, "sweep", "--apply", "plan.json", "--json"]);
        let done = desk.at(&at).ok(&["--db", &run, "sweep", "--json"]);
        prop_assert_eq!(told(&rehearsed), told(&done));
        prop_assert_eq!(told(&foreseen), told(&done));
        prop_assert_eq!(told(&applied), told(&done));
        let all = ["list", "--status", "all", "--json"];
        let shown = |db: &str| desk.at(&at).ok(&[&["--db", db][..], &all].concat());
        prop_assert_eq!(shown(&run), shown(&plan));
    }
}
