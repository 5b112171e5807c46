//! The ssh gate without ssh: what sshd would run, with what a client might send (P5).

use casebook::domain::rights::Ability;
use std::process::{Command, Stdio};

use assert_cmd::cargo::cargo_bin;
use base64ct::{Base64, Encoding};

use crate::desk_under_test::{Ran, START, TestDesk};

/// A public key of nobody's; `n` makes it another one.
fn public_key(n: u8) -> String {
    let mut bytes = b"\0\0\0\x0bssh-ed25519\0\0\0\x20".to_vec();
    bytes.extend([n; 32]);
    format!("ssh-ed25519 {} key{n}@home", Base64::encode_string(&bytes))
}

impl TestDesk {
    /// Lets a key of somebody in; its fingerprint.
    fn key(&self, login: &str, n: u8) -> String {
        let admin = self.at(START);
        let ran = admin.input(&public_key(n)).run(&["keys", "add", login, "--json"]);
        assert_eq!(ran.code, 0, "{ran:?}");
        ran.json()["fingerprint"].as_str().expect("a fingerprint").to_string()
    }

    /// What sshd would run, with an environment that wishes to be somebody else.
    fn gate(&self, login: &str, key: &str, command: Option<&[u8]>, input: &[u8]) -> Ran {
        use std::os::unix::ffi::OsStrExt;
        let mut gate = Command::new(cargo_bin("casebook"));
        gate.env_clear()
            .env("HOME", self.path(""))
            .env("CASEBOOK_DB", "/nonexistent/desk.db")
            .env("CASEBOOK_AS", "dana")
            .env("CASEBOOK_NOW", "2020-01-01T00:00:00Z")
            .env("EDITOR", "touch /nonexistent/x; false")
            .env("PAGER", "sh")
            .env("LANG", "C.UTF-8")
            .current_dir(self.path(""))
            .arg("--db")
            .arg(self.path("desk.db"))
            .args(["gate", login, "--key", key]);
        if let Some(command) = command {
            gate.env("SSH_ORIGINAL_COMMAND", std::ffi::OsStr::from_bytes(command));
        }
        let mut gate = assert_cmd::Command::from_std(gate);
        let output = gate.write_stdin(input).output().expect("the gate runs");
        Ran {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    fn refusals(&self) -> Vec<serde_json::Value> {
        let log = self.at(START).run(&["log", "refused", "--json"]).json();
        log.as_array().expect("rows").clone()
    }
}

/// alice behind the gate.
struct Alice {
    desk: TestDesk,
    key: String,
}

impl Alice {
    fn new() -> Alice {
        let desk = TestDesk::new();
        let key = desk.key("alice", 1);
        Alice { desk, key }
    }

    fn asks(&self, command: &str) -> Ran {
        self.desk.gate("alice", &self.key, Some(command.as_bytes()), b"")
    }

    fn gets(&self, command: &str) -> String {
        let ran = self.asks(command);
        assert_eq!(ran.code, 0, "{command}: {ran:?}");
        ran.out
    }

    /// Turned away, with a next step, and written down.
    fn is_refused(&self, code: i32, command: &str) -> String {
        let before = self.desk.refusals().len();
        let ran = self.asks(command);
        assert_eq!((ran.code, ran.out.as_str()), (code, ""), "{command}: {ran:?}");
        assert!(ran.err.contains("hint"), "{command}: {ran:?}");
        assert!(!ran.err.contains("desk.db") && !ran.err.contains("panicked"), "{ran:?}");
        let after = self.desk.refusals();
        assert_eq!(after.len(), before + 1, "{command} is not in the log");
        let tried = after[0]["tried"].as_str().expect("a text");
        assert!(command.starts_with(tried), "{tried}");
        assert_eq!((&after[0]["login"], &after[0]["door"]), (&"alice".into(), &"gate".into()));
        ran.err
    }
}

#[test]
fn a_customer_does_what_customers_do() {
    let alice = Alice::new();
    let me: serde_json::Value = serde_json::from_str(&alice.gets("whoami --json")).expect("JSON");
    assert_eq!((&me["login"], &me["method"]), (&"alice".into(), &"gate".into()));
    let case = alice.gets("new -q --service printing -m \"It jams; $5 says it's tray `2`\"");
    let case = case.trim();
    let shown = alice.desk.json(case);
    assert_eq!(shown["contact"], "alice");
    assert_eq!(shown["description"], "It jams; $5 says it's tray `2`");
    assert!(!shown["registered_at"].as_str().expect("a time").starts_with("2020"), "its own clock");
    alice.gets(&format!("case reply {case} -m 'more'"));
    let ran =
        alice.desk.gate("alice", &alice.key, Some(b"reply 1 -F -"), "from a pipe\n".as_bytes());
    assert_eq!(ran.code, 0, "{ran:?}");
    let photo = b"\x89PNG\r\n\x1a\n\0\xff not UTF-8";
    let add = format!("attach add {case} --name photo.png");
    assert_eq!(alice.desk.gate("alice", &alice.key, Some(add.as_bytes()), photo).code, 0);
    let mut get = Command::new(cargo_bin("casebook"));
    get.arg("--db").arg(alice.desk.path("desk.db")).args(["gate", "alice", "--key", &alice.key]);
    get.env("SSH_ORIGINAL_COMMAND", format!("attach get {case} photo.png"));
    let got = get.stdin(Stdio::null()).output().expect("the gate runs");
    assert_eq!(got.stdout, photo);
    assert!(!alice.desk.path("photo.png").exists(), "nothing is written on the server");
    assert!(alice.gets("list").contains(case));
    assert!(
        alice
            .gets("#1 show".split(' ').rev().collect::<Vec<_>>().join(" ").as_str())
            .contains("It jams")
    );
    for help in ["help", "--help", "-h"] {
        let verbs = alice.gets(help);
        assert!(verbs.contains("reply") && !verbs.contains("sweep"), "{verbs}");
    }
    assert!(alice.gets("reply --help").contains("--message"));
    assert_eq!(alice.desk.refusals(), Vec::<serde_json::Value>::new());
}

#[test]
fn what_steers_the_server_is_refused_and_written_down() {
    let alice = Alice::new();
    alice.gets("new -q --service printing -m 'It jams'");
    for command in [
        "--db /etc/passwd list",
        "list --db=/tmp/other.db",
        "--as dana list",
        "--now 2020-01-01 list",
        "list --as dana",
        "list --jq 'def f: f; f'",
        "reply 1 --file /etc/passwd",
        "reply 1 -F /etc/passwd",
        "reply 1 -m x --attach /etc/passwd",
        "reply 1 -e",
        "new --service printing -m x --attach=/etc/passwd",
        "attach add 1 /etc/passwd",
        "attach add 1 - /etc/passwd --name x",
        "attach get 1 x -o /tmp/x",
        "attach get 1 x --output=../x --force",
        "take 1",
        "apply /etc/passwd",
        "batch -",
        "init",
        "gate dana",
        "login dana",
        "logout",
        "keys list",
        "doctor",
        "assets --dir /tmp",
        "completions bash",
        "man /tmp",
        "internal-sftp",
        "/usr/lib/openssh/sftp-server",
        "scp -f /etc/passwd",
        "rsync --server . .",
        "bash -i",
    ] {
        alice.is_refused(4, command);
    }
    let long = format!("reply 1 -m {}", "x".repeat(120_000));
    for command in [
        "list; id",
        "list && id",
        "list | sh",
        "show $(id)",
        "show `id`",
        "list > /tmp/x",
        "reply 1 -m 'open",
        "list\nid",
        "reply 1 -m 'a\tb'",
        "reply 1 -m '\u{1b}]0;x\u{7}'",
        &long,
    ] {
        alice.is_refused(2, command);
    }
    let bad = alice.desk.gate("alice", &alice.key, Some(b"list \xff\xfe"), b"");
    assert_eq!(bad.code, 2, "{bad:?}");
    // Slips of the hand get the usual answer.
    for command in ["list --now 2020-01-01", "list --statsu open", "reply"] {
        assert_eq!(alice.asks(command).code, 2, "{command}");
    }
    let nothing = alice.desk.gate("alice", &alice.key, None, b"");
    assert_eq!(nothing.code, 2);
    assert!(nothing.err.contains("here you can: "), "{nothing:?}");
}

#[test]
fn a_colleagues_case_is_not_there_and_the_try_is_written_down() {
    let alice = Alice::new();
    let other = alice.desk.by("carol").ok(&["new", "-q", "--subject", "Mine"]);
    let hers = alice.is_refused(3, &format!("show {}", other.trim()));
    let none = alice.is_refused(3, "show SR-000999");
    assert_eq!(hers.replace(other.trim(), "N"), none.replace("SR-000999", "N"));
    alice.is_refused(3, &format!("reply {} -m x", other.trim()));
    alice.is_refused(3, &format!("attach get {} x", other.trim()));
    assert!(!alice.gets("list --status all").contains(other.trim()));
}

#[test]
fn the_gate_knows_its_keys() {
    let alice = Alice::new();
    let desk = &alice.desk;
    let admin = desk.at(START);
    let shut = |login: &str, key: &str| {
        let ran = desk.gate(login, key, Some(b"list"), b"");
        assert_eq!((ran.code, ran.out.as_str()), (10, ""), "{login} {key}: {ran:?}");
        ran.err
    };
    // In the same words, whatever the reason.
    let words = shut("alice", "SHA256:none");
    assert_eq!(shut("dana", &alice.key), words);
    assert_eq!(shut("nobody", &alice.key), words);
    let mut missing = Command::new(cargo_bin("casebook"));
    missing.env_clear().arg("--db").arg(desk.path("desk.db")).args(["gate", "alice"]);
    let missing = missing.output().expect("the gate runs");
    assert_eq!(missing.status.code(), Some(10));
    assert_eq!(String::from_utf8_lossy(&missing.stderr), words);

    assert!(admin.ok(&["keys", "list"]).contains(&alice.key));
    desk.by("dana").input(&public_key(3)).fails(4, &["keys", "add", "dana"]);
    admin.input(&public_key(1)).fails(5, &["keys", "add", "dana"]);
    admin.input(&public_key(4)).fails(3, &["keys", "add", "nobody"]);
    admin.input("ssh-rsa AAAA").fails(6, &["keys", "add", "alice"]);
    admin.fails(3, &["keys", "add", "alice", "missing.pub"]);
    let again = admin.input(&public_key(1)).run(&["keys", "add", "alice"]);
    assert!(again.code == 0 && again.err.contains("already"), "{again:?}");

    admin.ok(&["keys", "remove", "alice", &alice.key]);
    assert_eq!(shut("alice", &alice.key), words, "at once");
    admin.fails(3, &["keys", "remove", "alice"]);
    let key = desk.key("alice", 1);
    assert_eq!(desk.gate("alice", &key, Some(b"list"), b"").code, 0);
    admin.ok(&["contact", "retire", "alice"]);
    assert_eq!(shut("alice", &key), words);
    admin.input(&public_key(5)).fails(5, &["keys", "add", "alice"]);
    let log = admin.ok(&["log", "--json"]);
    assert!(log.contains("key-added") && log.contains("key-removed"));
}

#[test]
fn a_line_is_written_once_and_lets_in_one_person() {
    let desk = TestDesk::new();
    let admin = desk.at(START);
    std::fs::write(desk.path("k.pub"), public_key(7)).expect("written");
    std::fs::write(desk.path("keys"), "# mine, without an end of line").expect("written");
    let line = admin.ok(&["keys", "add", "alice", "k.pub", "--dry-run"]);
    assert!(line.starts_with("restrict,command=\""), "{line}");
    assert!(line.contains(" gate alice --key SHA256:") && line.contains("\",pty ssh-ed25519 "));
    assert_eq!(admin.ok(&["keys", "list"]), "", "a dry run lets nobody in");
    for _ in 0..2 {
        assert_eq!(admin.ok(&["keys", "add", "alice", "k.pub", "--write", "keys"]), "");
    }
    let kept = std::fs::read_to_string(desk.path("keys")).expect("keys");
    assert_eq!(kept, format!("# mine, without an end of line\n{line}"));
    let refused =
        admin.fails(5, &["keys", "add", "alice", "k.pub", "--no-terminal", "--write", "keys"]);
    assert!(refused.contains("another line"), "{refused}");
}

#[test]
fn staff_come_through_the_same_gate_with_their_role() {
    let desk = TestDesk::new();
    let case = desk.case();
    let me = desk.at(START).run(&["whoami", "--json"]).json()["login"].clone();
    let me = me.as_str().expect("the admin");
    let (dana, frank, root) = (desk.key("dana", 1), desk.key("frank", 2), desk.key(me, 3));
    let ask = |login: &str, key: &str, command: &str| {
        desk.gate(login, key, Some(command.as_bytes()), b"").code
    };
    assert_eq!(ask("dana", &dana, &format!("take {case}")), 0);
    assert_eq!(desk.json(&case)["assignee"], "dana");
    assert_eq!(ask("dana", &dana, "list --jq .[0].number"), 0, "staff filter");
    assert_eq!(ask("dana", &dana, "contact list"), 0);
    assert_eq!(ask("dana", &dana, "contact import /etc/passwd"), 4);
    assert_eq!(ask("dana", &dana, "log"), 4);
    assert_eq!(ask("dana", &dana, "task list"), 0);
    assert_eq!(ask("dana", &dana, "task list --json --db x"), 4);
    assert_eq!(ask("frank", &frank, "policy show desk"), 0);
    assert_eq!(ask("frank", &frank, "log refused"), 0);
    assert_eq!(ask("frank", &frank, "keys list"), 4);
    assert_eq!(ask(me, &root, "keys list"), 0);
    assert_eq!(ask(me, &root, "keys add alice /etc/passwd"), 4);
    assert_eq!(ask(me, &root, "apply -"), 4, "a policy names files of the server");
    assert_eq!(ask(me, &root, "--as alice list"), 4);
}

#[test]
fn sudo_lets_in_who_called_it() {
    let desk = TestDesk::new();
    let me = nix::unistd::User::from_uid(nix::unistd::getuid()).expect("users").expect("me");
    let sudo = |uid: Option<u32>, words: &[&str]| {
        let mut gate = Command::new(cargo_bin("casebook"));
        gate.env_clear().arg("--db").arg(desk.path("desk.db")).args(["gate", "--sudo", "--"]);
        gate.args(words);
        if let Some(uid) = uid {
            gate.env("SUDO_UID", uid.to_string());
        }
        let output = gate.output().expect("the gate runs");
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (code, out) = sudo(Some(me.uid.as_raw()), &["whoami"]);
    assert_eq!(code, Some(0));
    assert!(out.contains("by gate"), "{out}");
    assert_eq!(sudo(Some(4_000_000), &["whoami"]).0, Some(10));
    assert_eq!(sudo(None, &["whoami"]).0, Some(10), "nobody called sudo");
    assert_eq!(sudo(Some(me.uid.as_raw()), &["attach", "add", "1", "/etc/passwd"]).0, Some(4));
    assert_eq!(sudo(Some(me.uid.as_raw()), &["--as", "dana", "list"]).0, Some(4));
}

#[test]
fn the_desks_own_account_only_runs_it() {
    let desk = TestDesk::new();
    let me = nix::unistd::User::from_uid(nix::unistd::getuid()).expect("users").expect("me");
    let admin = desk.at(START);
    // Somebody else is the admin; who owns the file is nobody in particular then.
    admin.ok(&[
        "agent",
        "add",
        "ada",
        "--name",
        "Ada",
        "--email",
        "ada@desk.example",
        "--role",
        "admin",
    ]);
    desk.by("ada").ok(&["agent", "edit", &me.name, "--os-user", ""]);
    admin.fails(4, &["list"]);
    admin.fails(4, &["new", "--contact", "alice", "--subject", "x"]);
    admin.fails(4, &["contact", "list"]);
    admin.fails(4, &["outbox", "list"]);
    // Whatever the verb: it runs the desk, and reads and changes nothing of what is in it.
    for entry in casebook::commands::ENTRIES {
        let runs = ["whoami", "doctor", "sweep", "backup", "outbox", "mail"].contains(&entry.name);
        let open = entry.ability.roles().contains(&casebook::domain::actor::Role::System);
        assert!(!open || runs || entry.ability == Ability::Anyone, "{}", entry.name);
    }
    for arguments in [
        &["log"][..],
        &["policy", "show"],
        &["similar", "1"],
        &["mail", "list"],
        &["mail", "preview", "resolved", "1"],
        &["kb", "list"],
        &["export"],
        &["show", "1"],
        &["note", "1", "-m", "x"],
    ] {
        admin.fails(4, arguments);
    }
    admin.ok(&["sweep", "-q"]);
    admin.ok(&["doctor"]);
    assert_eq!(admin.run(&["whoami", "--json"]).json()["login"], "system");
    desk.by("ada").ok(&["list"]);
    desk.by("ada").ok(&["agent", "edit", &me.name, "--os-user", &me.name]);
}

/// A new verb is closed until it says otherwise (`const THROUGH_GATE`): this list is where to think of it.
#[test]
fn only_these_verbs_are_closed_at_the_gate() {
    use casebook::commands::ENTRIES;
    let closed: Vec<&str> =
        ENTRIES.iter().filter(|it| !it.through_gate).map(|it| it.name).collect();
    let expected = "login logout gate sweep init demo apply batch completions man assets";
    let mut expected: Vec<&str> = expected.split(' ').collect();
    // They read or write files of the server, or are for the machine itself; so will these be.
    expected.extend(["backup", "restore", "erase", "import", "report"]);
    let forgotten: Vec<_> = closed.iter().filter(|name| !expected.contains(name)).collect();
    assert!(forgotten.is_empty(), "say `const THROUGH_GATE` in {forgotten:?}, or add them here");
}
