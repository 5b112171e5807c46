//! Passwords, sessions and invitations (P4, P6).

use crate::desk_under_test::{START, TestDesk};

const SECRET: &str = "correct horse";

impl TestDesk {
    /// Invites somebody; the code, which `found::secrets` finds in the mail.
    fn invited(&self, noun: &str, login: &str) -> String {
        self.at(START).ok(&[noun, "invite", login, "--print"]).trim().to_string()
    }

    /// Somebody with the password `SECRET`.
    fn with_password(&self, noun: &str, login: &str) {
        let secrets = format!("{}\n{SECRET}\n{SECRET}\n", self.invited(noun, login));
        let admin = self.at(START);
        admin.input(&secrets).run(&["passwd", "--code", "--password-fd", "0"]).expect(0);
    }

    fn sign_in(&self, login: &str, password: &str, now: &str) -> i32 {
        let admin = self.at(now);
        admin.input(password).run(&["login", login, "--password-fd", "0"]).code
    }
}

impl crate::desk_under_test::Ran {
    fn expect(self, code: i32) -> String {
        assert_eq!(self.code, code, "{self:?}");
        self.err
    }
}

#[test]
fn an_invitation_gives_a_password_and_a_password_a_session() {
    let desk = TestDesk::new();
    let code = desk.invited("contact", "alice");
    let admin = desk.at(START);
    let set =
        |secrets: &str| admin.input(secrets).run(&["passwd", "--code", "--password-fd", "0"]).code;
    assert_eq!(set(&format!("{code}\nshort\nshort\n")), 6);
    assert_eq!(set(&format!("{code}\n{SECRET}\nsomething else\n")), 6);
    assert_eq!(set(&format!("{code}\n{SECRET}\n")), 2, "the repetition is missing");
    assert_eq!(set(&format!("AAAA-BBBB-CCCC-DDDD-EEEE\n{SECRET}\n{SECRET}\n")), 10);
    assert_eq!(set(&format!("{}\n{SECRET}\n{SECRET}\n", code.to_lowercase())), 0);
    assert_eq!(set(&format!("{code}\nanother one\nanother one\n")), 10, "only once");

    assert_eq!(desk.sign_in("alice", "wrong horse", START), 10);
    assert_eq!(desk.sign_in("alice", SECRET, START), 0);
    let me = admin.run(&["whoami", "--json"]).json();
    assert_eq!((&me["login"], &me["method"]), (&"alice".into(), &"session".into()));
    // The session is worth what alice is, whoever owns the file.
    admin.fails(4, &["--as", "dana", "whoami"]);
    admin.fails(4, &["contact", "list"]);
    let case = admin.ok(&["new", "-q", "--service", "printing", "-m", "It jams"]);
    assert_eq!(admin.run(&["show", case.trim(), "--json"]).json()["contact"], "alice");
    admin.ok(&["logout"]);
    assert_eq!(admin.run(&["whoami", "--json"]).json()["method"], "os-user");
    let log = admin.ok(&["log", "--json"]);
    for what in ["invited", "password", "signed-in", "signed-out"] {
        assert!(log.contains(what), "{what} is not in {log}");
    }
    assert!(!log.contains(SECRET) && !log.contains(&code));
}

#[test]
fn a_session_ends_and_then_stands_for_nobody() {
    let desk = TestDesk::new();
    desk.with_password("agent", "dana");
    assert_eq!(desk.sign_in("dana", SECRET, START), 0);
    let late = desk.at("2026-11-23T21:00:01Z");
    assert!(late.fails(10, &["list"]).contains("casebook login"), "12 hours are over");
    desk.at("2026-11-23T20:59:59Z").ok(&["list"]);
    late.ok(&["logout"]);
    late.ok(&["list"]);
    // The sweep forgets it; before, it was only over.
    assert_eq!(desk.sign_in("dana", SECRET, START), 0);
    desk.by("erin").fails(4, &["list"]);
    std::fs::rename(desk.path(".local/state"), desk.path("away")).expect("out of the way");
    late.ok(&["sweep", "-q"]);
    std::fs::rename(desk.path("away"), desk.path(".local/state")).expect("back");
    desk.at(START).fails(10, &["list"]);
    desk.at(START).ok(&["logout"]);

    assert_eq!(desk.sign_in("dana", SECRET, START), 0);
    let me = desk.at(START);
    let change = |secrets: &str| me.input(secrets).run(&["passwd", "--password-fd", "0"]);
    change(&format!("{SECRET}\n{SECRET}\n{SECRET}\n")).expect(6);
    change("wrong horse\nbattery staple\nbattery staple\n").expect(10);
    change(&format!("{SECRET}\nbattery staple\nbattery staple\n")).expect(0);
    assert_eq!(me.run(&["whoami", "--json"]).json()["method"], "os-user", "signed out by it");
    assert_eq!(desk.sign_in("dana", SECRET, START), 10);
    assert_eq!(desk.sign_in("dana", "battery staple", START), 0);
    me.ok(&["logout"]);
}

#[test]
fn a_retired_person_is_out_at_once() {
    let desk = TestDesk::new();
    desk.with_password("contact", "alice");
    let code = desk.invited("contact", "bob");
    assert_eq!(desk.sign_in("alice", SECRET, START), 0);
    let state = std::fs::read_dir(desk.path(".local/state/casebook")).expect("the session");
    let token = state.flatten().next().expect("a file").path();
    let kept = std::fs::read(&token).expect("a token");
    desk.at(START).ok(&["logout"]);
    desk.at(START).ok(&["contact", "retire", "alice"]);
    desk.at(START).ok(&["contact", "retire", "bob"]);
    assert_eq!(desk.sign_in("alice", SECRET, START), 10, "in the words of a wrong password");
    let secrets = format!("{code}\n{SECRET}\n{SECRET}\n");
    desk.at(START).input(&secrets).run(&["passwd", "--code", "--password-fd", "0"]).expect(10);
    desk.at(START).fails(5, &["contact", "invite", "bob"]);
    // The old token is put back: it counts for nothing, and the owner does not stand in.
    std::fs::write(&token, kept).expect("written");
    std::process::Command::new("chmod").args(["600"]).arg(&token).status().expect("chmod");
    desk.at(START).fails(10, &["list"]);
    std::process::Command::new("chmod").args(["640"]).arg(&token).status().expect("chmod");
    assert!(desk.at(START).fails(10, &["list"]).contains("others can read"));
    desk.at(START).ok(&["logout"]);
}

#[test]
fn wrong_passwords_are_held_up_longer_and_longer_and_logged() {
    let desk = TestDesk::new();
    desk.with_password("contact", "alice");
    // A login that is not there is answered and held up alike.
    for login in ["alice", "nobody"] {
        let mut answers = Vec::new();
        for _ in 0..6 {
            let admin = desk.at(START);
            let ran = admin.input("wrong horse").run(&["login", login, "--password-fd", "0"]);
            answers.push((ran.code, ran.err));
        }
        assert!(answers.iter().all(|(code, _)| *code == 10), "{answers:?}");
        assert!(answers[4].1.contains("is wrong"), "{answers:?}");
        assert!(answers[5].1.contains("30 seconds"), "{answers:?}");
    }
    assert_eq!(desk.sign_in("alice", SECRET, START), 10, "the right one is held up too");
    assert_eq!(desk.sign_in("alice", "wrong horse", "2026-11-23T09:00:31Z"), 10);
    assert_eq!(desk.sign_in("alice", SECRET, "2026-11-23T09:01:02Z"), 10, "a minute now");
    assert_eq!(desk.sign_in("alice", SECRET, "2026-11-23T09:01:32Z"), 0);
    desk.at(START).ok(&["logout"]);
    assert_eq!(desk.sign_in("alice", "wrong horse", "2026-11-23T09:02:00Z"), 10);
    assert_eq!(desk.sign_in("alice", SECRET, "2026-11-23T09:02:00Z"), 0, "begun anew");
    desk.at(START).ok(&["logout"]);
    let log = desk.at(START).run(&["log", "refused", "--json"]).json();
    let rows = log.as_array().expect("rows");
    assert_eq!(rows.iter().filter(|row| row["login"] == "nobody").count(), 5, "{log}");
    assert!(rows.iter().all(|row| row["door"] == "login" && row["reason"] == "wrong password"));
    desk.by("dana").fails(4, &["log", "refused"]);
}

#[test]
fn passwd_says_who_keeps_the_password() {
    let desk = TestDesk::new();
    let refused = desk.at(START).fails(4, &["passwd", "--password-fd", "0"]);
    assert!(refused.contains("the system"), "{refused}");
    desk.by("alice").fails(4, &["passwd", "--password-fd", "0"]);
    desk.by("dana").fails(4, &["contact", "invite", "alice"]);
    desk.at(START).fails(3, &["contact", "invite", "dana"]);
    desk.at(START).fails(2, &["login", "alice"]);
    desk.at(START).fails(2, &["login", "alice", "--password-fd", "9"]);
    let would = desk.at(START).run(&["contact", "invite", "alice", "--dry-run"]);
    assert!(would.out.contains("would be invited"), "{would:?}");
    assert_eq!(desk.at(START).run(&["outbox", "list", "--json"]).json(), serde_json::json!([]));
    desk.at(START).ok(&["contact", "edit", "alice", "--email", ""]);
    assert!(desk.at(START).fails(5, &["contact", "invite", "alice"]).contains("address"));
}

#[test]
fn doctor_says_what_is_enforced_here_and_what_is_not() {
    use std::os::unix::fs::PermissionsExt;
    let desk = TestDesk::new();
    let admin = desk.at(START);
    let said = admin.ok(&["doctor"]);
    assert!(said.contains("not enforced: ") && said.contains("owns the file"), "{said}");
    assert!(said.contains("last sweep: never"), "{said}");
    admin.ok(&["sweep", "-q"]);
    let report = desk.at("2026-11-23T12:00:00Z").run(&["doctor", "--json"]).json();
    assert_eq!((&report["mode"], &report["well"]), (&"own".into(), &true.into()));
    assert_eq!(report["protection"]["file_mode"], "0600");
    assert_eq!(report["sweep"]["last_at"], START);
    assert!(report["warnings"].to_string().contains("no sweep for more than 2 hours"));
    let set = |mode| {
        let mode = std::fs::Permissions::from_mode(mode);
        std::fs::set_permissions(desk.path("desk.db"), mode).expect("set");
    };
    set(0o666);
    let report = admin.run(&["doctor", "--json"]).json();
    assert_eq!(report["mode"], "shared");
    assert!(
        report["protection"]["not_enforced"].to_string().contains("roles restrict nobody here")
    );
    set(0o600);
    desk.by("dana").fails(4, &["doctor"]);
}

#[test]
fn many_tries_at_once_are_held_up_like_many_in_a_row() {
    let desk = TestDesk::new();
    desk.with_password("contact", "alice");
    let answers: Vec<String> = std::thread::scope(|scope| {
        let tries: Vec<_> = (0..12)
            .map(|_| {
                scope.spawn(|| {
                    let admin = desk.at(START);
                    admin.input("wrong horse").run(&["login", "alice", "--password-fd", "0"]).err
                })
            })
            .collect();
        tries.into_iter().map(|it| it.join().expect("an answer")).collect()
    });
    let looked_at = answers.iter().filter(|answer| answer.contains("is wrong")).count();
    let held_up = answers.iter().filter(|answer| answer.contains("too many")).count();
    assert_eq!((looked_at, held_up), (5, 7), "{answers:?}");
}

#[test]
fn odd_logins_get_the_usual_answer() {
    let desk = TestDesk::new();
    let long = "x".repeat(100_000);
    let odd =
        ["", " ", "a b", "alice\n", "al\"ice", "älice", "$(id)", "'; DROP TABLE people; --", &long];
    for login in odd {
        let admin = desk.at(START);
        let ran = admin.input("correct horse").run(&["login", login, "--password-fd", "0"]);
        assert_eq!(ran.code, 10, "{login}: {ran:?}");
        assert!(ran.err.contains("the login or the password is wrong"), "{ran:?}");
        let ran = admin.run(&["--db", "desk.db", "gate", login, "--key", "SHA256:none"]);
        assert_eq!(ran.code, 10, "{login}: {ran:?}");
        admin.fails(3, &["contact", "invite", login]);
    }
    for secret in ["", "\n", "\u{0}"] {
        let admin = desk.at(START);
        let code = admin.input(secret).run(&["login", "alice", "--password-fd", "0"]).code;
        assert!([2, 10].contains(&code), "{secret:?}: {code}");
    }
    let log = desk.at(START).ok(&["log", "refused"]);
    assert!(!log.contains("\nice") && log.len() < 100_000, "shortened and on one line each");
}

#[test]
fn set_uid_is_refused() {
    use std::io::Write as _;
    use std::os::unix::fs::PermissionsExt;
    if !nix::unistd::getuid().is_root() {
        // Not eprintln!, of which nobody sees anything when a test passes.
        let _ = std::io::stderr().write_all(
            b"\n!!! only root can make a set-uid program: the refusal was NOT tested.\n",
        );
        return;
    }
    let desk = TestDesk::new();
    let program = desk.path("casebook");
    std::fs::copy(assert_cmd::cargo::cargo_bin("casebook"), &program).expect("copied");
    let set = |mode| std::fs::set_permissions(&program, std::fs::Permissions::from_mode(mode));
    for (mode, code) in [(0o755, 0), (0o4755, 78), (0o2755, 78)] {
        std::os::unix::fs::chown(&program, Some(65534), Some(65534)).expect("given away");
        set(mode).expect("set");
        // A process that another test starts at this moment may still hold the file open.
        let ran = (0..200).find_map(|_| {
            let ran = std::process::Command::new(&program).arg("--version").output();
            let busy =
                matches!(&ran, Err(why) if why.kind() == std::io::ErrorKind::ExecutableFileBusy);
            if busy {
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            (!busy).then(|| ran.expect("runs"))
        });
        let ran = ran.expect("the file is free in the end");
        assert_eq!(ran.status.code(), Some(code), "{mode:o}: {ran:?}");
    }
}
