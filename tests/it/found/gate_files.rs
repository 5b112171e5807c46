//! Behind the gate no flag of any verb reaches a file of the server.

use std::ffi::OsString;

use clap::{ArgAction, Command};

use crate::desk_under_test::{START, TestDesk};

fn file_types() -> [std::any::TypeId; 4] {
    use casebook::outside::{Input, Output, ReadPath, WritePath};
    use std::any::TypeId;
    [
        TypeId::of::<Input>(),
        TypeId::of::<Output>(),
        TypeId::of::<ReadPath>(),
        TypeId::of::<WritePath>(),
    ]
}

/// Walks every argument of the tree.
fn each<'c>(command: &'c Command, path: &[&'c str], see: &mut dyn FnMut(&[&str], &clap::Arg)) {
    let path = [path, &[command.get_name()]].concat();
    for argument in command.get_arguments() {
        see(&path, argument);
    }
    for sub in command.get_subcommands() {
        each(sub, &path, see);
    }
}

/// What touches the outside says so by its type: a bare path, or a value that is named like one,
/// says nothing.
#[test]
fn every_argument_that_names_a_file_says_what_it_does_with_it() {
    let tree = casebook::commands::tree::tree(casebook::commands::VERBS);
    let mut silent = Vec::new();
    each(&tree, &[], &mut |path, argument| {
        let of = argument.get_value_parser().type_id();
        let bare = of == std::any::TypeId::of::<std::path::PathBuf>()
            || of == std::any::TypeId::of::<OsString>();
        let names = argument.get_value_names().unwrap_or_default();
        let named = names.iter().any(|name| ["PATH", "FILE", "DIR"].contains(&name.as_str()));
        // The desk itself is chosen by the gate; behind it the flag is refused by name.
        let desk = argument.get_id() == "db";
        if !desk
            && (bare || named && argument.get_action().takes_values())
            && !file_types().iter().any(|one| of == *one)
        {
            silent.push(format!("{path:?} {}", argument.get_id()));
        }
    });
    assert!(silent.is_empty(), "{silent:#?}");
}

/// Lets a person in by sudo, as the service account does.
fn gated(desk: &TestDesk, words: &[&str], input: &str) -> (i32, String, String) {
    use std::io::Write;
    let mut command = desk.at(START).command();
    command.env_remove("CASEBOOK_NOW").env("SUDO_UID", nix::unistd::getuid().to_string());
    command.arg("--db").arg(desk.path("desk.db"));
    command.args(["gate", "--sudo", "--"]).args(words);
    command.stdin(std::process::Stdio::piped());
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = command.spawn().expect("started");
    let _ = child.stdin.take().expect("piped").write_all(input.as_bytes());
    let out = child.wait_with_output().expect("ends");
    (
        out.status.code().unwrap_or(-1),
        String::from_utf8_lossy(&out.stdout).into(),
        String::from_utf8_lossy(&out.stderr).into(),
    )
}

/// The files of the server that a command line opened, by strace.
fn opened(desk: &TestDesk, words: &[&str], canary: &std::path::Path) -> Vec<String> {
    let trace = desk.path("trace");
    let plain = desk.at(START).command();
    let mut command = std::process::Command::new("strace");
    command.args([
        "-f",
        "-qq",
        "-e",
        "trace=open,openat,creat,rename,renameat2,unlink,symlink,link",
        "-o",
    ]);
    command.arg(&trace).arg("timeout").arg("20").arg(plain.get_program());
    command.arg("--db").arg(desk.path("desk.db"));
    command.args(["gate", "--sudo", "--"]).args(words).env_clear();
    for (key, value) in plain.get_envs().filter(|(key, _)| *key != "CASEBOOK_NOW") {
        command.env(key, value.unwrap_or_default());
    }
    command.env("SUDO_UID", nix::unistd::getuid().to_string());
    command.current_dir(desk.path("home"));
    command.stdin(std::process::Stdio::null());
    command.output().expect("strace runs");
    let text = std::fs::read_to_string(&trace).expect("a trace");
    let canary = canary.display().to_string();
    text.lines()
        .filter(|line| line.contains(&canary) || line.contains("\"-\""))
        .map(String::from)
        .collect()
}

#[test]
fn every_flag_of_every_verb_with_a_dash_and_a_path_opens_no_file_of_the_server() {
    if std::process::Command::new("strace").arg("-V").output().is_err() {
        return crate::desk_under_test::not_tested("the gate's files: there is no strace");
    }
    let desk = TestDesk::new();
    let case = desk.case();
    std::fs::create_dir(desk.path("home")).expect("made");
    let canary = desk.path("home/canary");
    std::fs::write(&canary, "secret").expect("written");
    std::fs::write(desk.path("home/-"), "a file named dash").expect("written");
    let path = canary.to_str().expect("a path");
    let tree = casebook::commands::tree::tree(casebook::commands::VERBS);
    let mut lines: Vec<Vec<String>> = Vec::new();
    each(&tree, &[], &mut |verb, argument| {
        if verb.len() < 2 || !argument.get_action().takes_values() {
            return;
        }
        let verb: Vec<String> = verb[1..].iter().map(ToString::to_string).collect();
        let places: Vec<String> = places(&tree, &verb, &case);
        // Every value that could be a path; numbers and choices refuse one by themselves.
        let value_type = argument.get_value_parser().type_id();
        let text = value_type == std::any::TypeId::of::<String>();
        if !text && !file_types().iter().any(|one| value_type == *one) {
            return;
        }
        for value in ["-", path] {
            let mut line = verb.clone();
            match argument.get_long() {
                Some(long) => {
                    line.extend(places.clone());
                    line.extend([format!("--{long}"), value.into()]);
                }
                None if matches!(argument.get_action(), ArgAction::Set | ArgAction::Append) => {
                    line.extend(places.iter().map(|place| {
                        if *place == format!("<{}>", argument.get_id()) {
                            value.into()
                        } else {
                            place.clone()
                        }
                    }));
                    line.push(value.into());
                }
                None => continue,
            }
            lines.push(line);
        }
    });
    assert!(lines.len() > 300, "{}", lines.len());
    let (code, out, err) = gated(&desk, &["show", &case], "");
    assert!(code == 0 && out.contains(&case), "the gate is open: {err}");
    let mut wrong = Vec::new();
    for line in &lines {
        let words: Vec<&str> = line.iter().map(String::as_str).collect();
        let found = opened(&desk, &words, &canary);
        if !found.is_empty() {
            wrong.push(format!("{line:?}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let mut left: Vec<_> = std::fs::read_dir(desk.path("home"))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name())
        .collect();
    left.sort();
    assert_eq!(left, ["-", "canary"]);
    assert_eq!(std::fs::read_to_string(&canary).expect("there"), "secret");
}

/// Plausible positional arguments of a verb.
fn places(tree: &Command, verb: &[String], case: &str) -> Vec<String> {
    let mut command = tree;
    for word in verb {
        match command.find_subcommand(word) {
            Some(sub) => command = sub,
            None => return Vec::new(),
        }
    }
    let mut places: Vec<&clap::Arg> =
        command.get_positionals().filter(|arg| arg.is_required_set()).collect();
    places.sort_by_key(|arg| arg.get_index());
    places
        .iter()
        .map(|arg| match arg.get_id().as_str() {
            "case" | "cases" => case.to_string(),
            other => format!("<{other}>"),
        })
        .collect()
}

#[test]
fn standard_output_and_input_stand_for_files() {
    let desk = TestDesk::new();
    let case = desk.case();
    let (code, out, err) = gated(&desk, &["export", "--what", "all", "-o", "-"], "");
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("\"table\":\"people\""), "{err}");
    let (code, out, _) = gated(&desk, &["report", "-o", "-"], "");
    assert!(code == 0 && out.contains("<html"));
    let (code, _, err) = gated(&desk, &["note", &case, "-m", "x", "--attach", "-"], "bytes");
    assert!(code == 2 && err.contains("--name"), "{err}");
    let with_name = ["note", &case, "-m", "x", "--attach", "-", "--name", "a.txt"];
    assert_eq!(gated(&desk, &with_name, "bytes").0, 0);
    assert_eq!(gated(&desk, &["attach", "get", &case, "a.txt", "-o", "-"], "").1, "bytes");
    let (code, ..) = gated(&desk, &["contact", "import", "-"], "login,name\nzoe,Zoe\n");
    assert_eq!(code, 0);
    assert_eq!(gated(&desk, &["contact", "show", "zoe"], "").0, 0);
    // The leading word is a habit.
    assert_eq!(gated(&desk, &["casebook", "list", "-q"], "").0, 0);
    // The desk that was opened is the desk.
    let (code, out, err) = gated(&desk, &["doctor"], "");
    assert!(
        code == 0 && out.contains("the file passes the check") && !err.contains("error"),
        "{code} {out}{err}"
    );
    let key =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl a@b";
    let (code, out, err) = gated(&desk, &["keys", "add", "alice", "-"], key);
    assert!(code == 0 && out.contains("desk.db"), "{out}{err}");
}

#[test]
fn half_an_upload_is_none() {
    let desk = TestDesk::new();
    let case = desk.case();
    for (flag, value) in [("--size", "6"), ("--sha256", "00")] {
        let add = ["attach", "add", &case, "-", "--name", "a", flag, value];
        assert_eq!(gated(&desk, &add, "bytes").0, 6);
    }
    let whole = ["attach", "add", &case, "-", "--name", "a", "--size", "5"];
    assert_eq!(gated(&desk, &whole, "bytes").0, 0);
    assert_eq!(cut_off(&desk, &["attach", "add", &case, "-", "--name", "half"], "half of it"), 1);
    let files = desk.at(START).ok(&["attach", "list", &case]);
    assert!(!files.contains("half"), "{files}");
    // Half a number is the number of another case.
    assert_eq!(cut_off(&desk, &["watch", "-"], "1"), 1);
    assert_eq!(desk.json(&case)["watchers"], serde_json::json!([]));
    // The same with all of it there.
    assert_eq!(gated(&desk, &["watch", "-"], "1\n").0, 0);
}

/// The exit code where the far side goes away in the middle: its ends of all pipes close together.
fn cut_off(desk: &TestDesk, words: &[&str], text: &str) -> i32 {
    use std::io::Write as _;
    let (sent, received) = std::os::unix::net::UnixStream::pair().expect("a pair");
    let mut command = desk.at(START).command();
    command.env_remove("CASEBOOK_NOW").env("SUDO_UID", nix::unistd::getuid().to_string());
    command.arg("--db").arg(desk.path("desk.db")).args(["gate", "--sudo", "--"]).args(words);
    let out: std::os::fd::OwnedFd = received.try_clone().expect("a copy").into();
    let input: std::os::fd::OwnedFd = received.into();
    let mut child = command
        .stdin(input)
        .stdout(out)
        .stderr(std::process::Stdio::null())
        .spawn()
        .expect("started");
    (&sent).write_all(text.as_bytes()).expect("sent");
    std::thread::sleep(std::time::Duration::from_millis(200));
    drop(sent);
    child.wait().expect("ends").code().expect("a code")
}

#[test]
fn a_policy_from_the_far_side_has_no_files_beside_it() {
    let desk = TestDesk::new();
    for name in ["/etc/passwd", "/dev/zero", "/nowhere"] {
        let text = format!(
            "[[calendar]]\nkey = \"x\"\nmonday = [\"09:00-10:00\"]\nholidays = [\"{name}\"]\n"
        );
        let (code, _, err) = gated(&desk, &["policy", "check", "-"], &text);
        assert_eq!(code, 6);
        assert!(err.contains(&format!("there is no {name} beside the file")), "{err}");
    }
}
