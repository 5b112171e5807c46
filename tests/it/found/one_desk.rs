//! One desk has one name, one owner, one file; and what is said of it is so.

use std::os::unix::fs::{PermissionsExt, symlink};

use crate::desk_under_test::{START, TestDesk};

fn mode(path: &std::path::Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).expect("set");
}

#[test]
fn a_link_is_the_desk_itself() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let link = desk.path("link.db");
    symlink(desk.path("desk.db"), &link).expect("linked");
    // A key from when each name had its own goes on proving.
    let old = "a".repeat(64);
    std::fs::write(desk.path("link.db-key"), format!("{old}\n")).expect("written");
    mode(&desk.path("link.db-key"), 0o600);
    root.input("[mail]\naddress = \"s@desk.example\"\n").ok(&["apply", "-"]);
    let link = link.to_str().expect("a path");
    root.ok(&["--db", link, "new", "--contact", "alice", "--subject", "x", "-m", "x"]);
    root.ok(&["--db", link, "sweep", "-q"]);
    let mut names: Vec<String> = std::fs::read_dir(desk.path(""))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .filter(|name| name.starts_with("link.db"))
        .collect();
    names.sort();
    assert_eq!(names, ["link.db"], "no side files of its own");
    let keys = std::fs::read_to_string(desk.path("desk.db-key")).expect("a key");
    assert_eq!(keys.lines().nth(1), Some(old.as_str()), "the other key still proves");
}

#[test]
fn what_somebody_put_beside_the_desk_is_not_touched() {
    let desk = TestDesk::new();
    let case = desk.case();
    let told = |code: i32| {
        let ran = desk.at(START).run(&["show", &case, "-q"]);
        assert_eq!(ran.code, code, "{ran:?}");
        ran.err
    };
    let plant = |ending: &str, bits: u32| {
        let path = desk.path(&format!("desk.db{ending}"));
        let _ = std::fs::remove_file(&path);
        std::fs::write(&path, "").expect("written");
        mode(&path, bits);
        path
    };
    let journal = plant("-journal", 0o600);
    assert!(told(8).contains("desk.db-journal"), "SQLite would play it back");
    std::fs::remove_file(journal).expect("removed");
    told(0);
    for ending in ["-queue", "-sweep", "-outbox"] {
        let path = plant(ending, 0o666);
        assert!(told(8).contains("others can use it"), "{ending}");
        std::fs::remove_file(&path).expect("removed");
        symlink("/etc/passwd", &path).expect("linked");
        assert!(told(8).contains("not a plain file"), "{ending}");
        std::fs::remove_file(&path).expect("removed");
        if nix::unistd::geteuid().is_root() {
            let path = plant(ending, 0o600);
            std::os::unix::fs::chown(&path, Some(4242), None).expect("given away");
            assert!(told(8).contains("uid 4242"), "{ending}");
            std::fs::remove_file(&path).expect("removed");
        }
        told(0);
    }
}

#[test]
fn what_root_makes_belongs_to_the_owner() {
    if !nix::unistd::geteuid().is_root() {
        return crate::desk_under_test::not_tested("side files made by root: not root here");
    }
    let desk = TestDesk::new();
    let db = desk.path("desk.db");
    std::fs::remove_file(desk.path("desk.db-queue")).expect("there");
    std::fs::remove_file(desk.path("desk.db-key")).expect("there");
    std::os::unix::fs::chown(&db, Some(4242), Some(4242)).expect("given away");
    let root = desk.at(START);
    root.input("[mail]\naddress = \"s@desk.example\"\ntransport = \"maildir:/tmp\"\n")
        .ok(&["apply", "-"]);
    root.ok(&["new", "--contact", "alice", "--subject", "x", "-m", "x"]);
    root.ok(&["sweep", "-q"]);
    for entry in std::fs::read_dir(desk.path("")).expect("a folder") {
        use std::os::unix::fs::MetadataExt;
        let entry = entry.expect("an entry");
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("desk.db") {
            assert_eq!(entry.metadata().expect("there").uid(), 4242, "{name}");
        }
    }
    // Back to whoever runs the tests.
    std::os::unix::fs::chown(&db, Some(0), Some(0)).expect("taken back");
    for ending in ["-queue", "-sweep", "-outbox", "-key", "-wal", "-shm"] {
        let _ = std::os::unix::fs::chown(desk.path(&format!("desk.db{ending}")), Some(0), Some(0));
    }
}

#[test]
fn a_new_desk_is_one_file() {
    let desk = TestDesk::new();
    let size = |name: &str| std::fs::metadata(desk.path(name)).map_or(0, |meta| meta.len());
    let fresh = desk.path("fresh.db");
    desk.at(START).ok(&["--db", fresh.to_str().expect("a path"), "init"]);
    assert_eq!(size("fresh.db-wal"), 0);
    assert!(size("fresh.db") > 100_000);
}

#[test]
fn the_desk_itself_is_no_file_to_attach_or_to_write() {
    let desk = TestDesk::new();
    let case = desk.case();
    let root = desk.at(START);
    symlink(desk.path("desk.db"), desk.path("innocent.txt")).expect("linked");
    for name in ["desk.db", "innocent.txt", "desk.db-wal", "desk.db-queue"] {
        let told = root.fails(6, &["attach", "add", &case, name]);
        assert!(told.contains("a file of the desk"), "{name}: {told}");
        root.fails(6, &["note", &case, "-F", name]);
        root.fails(6, &["export", "-o", name]);
    }
    root.fails(6, &["attach", "add", &case, "/dev/zero"]);
    assert_eq!(root.ok(&["attach", "list", &case]), "");
}

#[test]
fn a_backup_replaces_only_a_backup_of_this_desk_and_is_one_closed_file() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let at = |name: &str| desk.path(name).to_str().expect("a path").to_string();
    let copy = at("copy.db");
    root.ok(&["backup", &copy]);
    let beside =
        || ["-wal", "-shm", "-journal"].iter().any(|e| desk.path(&format!("copy.db{e}")).exists());
    assert!(!beside());
    // One that was opened once is replaced whole.
    root.ok(&["--db", &copy, "list", "--status", "all"]);
    assert!(!beside(), "reading a backup leaves nothing beside it");
    let case = desk.case();
    root.ok(&["backup", &copy]);
    root.ok(&["--db", &at("new.db"), "restore", &copy]);
    assert!(root.ok(&["--db", &at("new.db"), "show", &case]).contains(&case));
    root.ok(&["--db", &at("new.db"), "doctor", "--deep"]);
    // The log of a file that is gone is not read into the new one.
    std::fs::remove_file(&copy).expect("removed");
    std::fs::copy(desk.path("desk.db"), desk.path("copy.db-wal")).expect("planted");
    root.ok(&["backup", &copy]);
    assert!(!beside());
    // A live desk, another desk, and what became a desk by being written to.
    root.fails(5, &["backup", &at("new.db")]);
    root.ok(&["--db", &at("other.db"), "init"]);
    root.fails(5, &["backup", &at("other.db")]);
    root.ok(&["--db", &at("other.db"), "backup", &at("others.db")]);
    let told = root.fails(5, &["backup", &at("others.db")]);
    assert!(told.contains("of another desk"), "{told}");
    root.ok(&["--db", &copy, "note", &case, "-m", "written to"]);
    root.fails(5, &["backup", &copy]);
    // The key goes along where it is asked for.
    root.ok(&["backup", &at("with.db"), "--with-key"]);
    root.ok(&["--db", &at("third.db"), "restore", &at("with.db")]);
    let key = |name: &str| std::fs::read_to_string(desk.path(name)).expect("a key");
    assert_eq!(key("desk.db-key"), key("third.db-key"));
}

#[test]
fn a_backup_of_the_first_schema_is_replaced_too() {
    let desk = TestDesk::new();
    let at = |name: &str| desk.path(name).to_str().expect("a path").to_string();
    for name in ["old.db", "copy.db"] {
        std::fs::copy(
            concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/desks/v1.db"),
            desk.path(name),
        )
        .expect("copied");
        mode(&desk.path(name), 0o600);
    }
    desk.at(START).ok(&["--db", &at("old.db"), "backup", &at("copy.db")]);
}

#[test]
fn nobody_is_stopped_while_holding_the_desk() {
    // A batch that waits for its input holds nothing.
    let desk = TestDesk::new();
    let mut command = desk.at(START).command();
    let mut child = command
        .args(["batch", "-"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("started");
    std::thread::sleep(std::time::Duration::from_millis(200));
    desk.case();
    // A coprocess gets its answer to a line at once.
    use std::io::{BufRead, BufReader, Write};
    let mut input = child.stdin.take().expect("piped");
    let mut output = BufReader::new(child.stdout.take().expect("piped"));
    for subject in ["a", "b"] {
        writeln!(input, "{{\"op\":\"new\",\"contact\":\"alice\",\"subject\":\"{subject}\"}}")
            .expect("written");
        let mut line = String::new();
        output.read_line(&mut line).expect("answered");
        assert!(line.contains("\"ok\":true"), "{line}");
        desk.case();
    }
    drop(input);
    assert!(child.wait().expect("ends").success());
}

#[test]
fn the_owner_may_act_as_somebody_whoever_runs_the_desk() {
    let desk = TestDesk::new();
    let case = desk.case();
    // Nobody is mapped to the owner any more, and another account runs the desk.
    let policy = "[desk]\nservice_os_user = \"nobody\"\n[[agent]]\nlogin = \"vera\"\nname = \"Vera\"\nrole = \"admin\"\n";
    let admins = desk.at(START).ok(&["agent", "list", "--json"]);
    let admins: serde_json::Value = serde_json::from_str(&admins).expect("json");
    let me =
        nix::unistd::User::from_uid(nix::unistd::getuid()).expect("asked").expect("known").name;
    let mine = admins.as_array().into_iter().flatten().find(|a| a["os_user"] == me.as_str());
    desk.at(START).input(policy).ok(&["apply", "-"]);
    if let Some(mine) = mine {
        let login = mine["login"].as_str().expect("a login");
        desk.by("vera").ok(&["agent", "edit", login, "--os-user", ""]);
    }
    desk.at(START).fails(10, &["show", &case]);
    desk.by("vera").ok(&["show", &case]);
    desk.by("vera").ok(&["doctor"]);
    desk.by("vera").input("[desk]\nservice_os_user = \"\"\n").ok(&["apply", "-"]);
}

/// A reader that does not read holds nobody up: the desk's log is folded in all the same.
#[test]
fn a_reader_that_stalls_keeps_no_log() {
    use std::io::Read;
    let desk = TestDesk::new();
    let root = desk.at(START);
    let mut lines = String::new();
    for n in 0..300 {
        let text = "words ".repeat(200);
        lines.push_str(&format!(
            "{{\"op\":\"new\",\"contact\":\"alice\",\"subject\":\"s{n}\",\"message\":\"{text}\"}}\n"
        ));
    }
    root.input(&lines).ok(&["batch", "-"]);
    let mut reader = root
        .command()
        .args(["list", "--limit", "0", "--json", "--status", "all"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("started");
    // It has written all that the pipe takes, and nobody reads.
    std::thread::sleep(std::time::Duration::from_millis(1500));
    let db = rusqlite::Connection::open(desk.path("desk.db")).expect("the desk");
    root.ok(&["note", "1", "-m", "x"]);
    let busy: i64 =
        db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0)).expect("folded");
    assert_eq!(busy, 0, "nobody reads the desk any more");
    let mut all = String::new();
    reader.stdout.take().expect("a pipe").read_to_string(&mut all).expect("read");
    assert!(reader.wait().expect("ended").success());
    let listed: serde_json::Value = serde_json::from_str(&all).expect("whole");
    assert_eq!(listed.as_array().map(Vec::len), Some(300));
}

/// `import -` reads all of it before it takes the desk.
#[test]
fn an_import_that_waits_for_its_input_holds_nobody_up() {
    use std::io::Write;
    let desk = TestDesk::new();
    let case = desk.case();
    let root = desk.at(START);
    let mut waiting = root
        .command()
        .args(["import", "-"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("started");
    let mut input = waiting.stdin.take().expect("a pipe");
    input.write_all(b"{\"table\"").expect("written");
    std::thread::sleep(std::time::Duration::from_millis(300));
    root.ok(&["note", &case, "-m", "not held up"]);
    drop(input);
    assert_eq!(waiting.wait_with_output().expect("ended").status.code(), Some(6));
}

/// Every command that writes answers the same request twice alike and does it once.
#[test]
fn the_same_request_is_answered_twice_alike() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let key =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHN3bnN3bnN3bnN3bnN3bnN3bnN3bnN3bnN3bnN3bnN3 x\n";
    let csv = "login,name\nnew1,New One\n";
    let policy = "[[service]]\nkey = \"fax\"\nname = \"Fax\"\n";
    for (n, (command, input)) in [
        (&["account", "add", "fresh", "--name", "Fresh"][..], ""),
        (&["contact", "add", "ned", "--name", "Ned", "--email", "ned@x.example"], ""),
        (&["contact", "import", "-"], csv),
        (&["contact", "invite", "ned"], ""),
        (&["account", "retire", "fresh"], ""),
        (&["keys", "add", "alice", "-"], key),
        (&["keys", "remove", "alice"], ""),
        (&["apply", "-"], policy),
        (&["kb", "new", "--title", "T", "-m", "b"], ""),
    ]
    .iter()
    .enumerate()
    {
        let id = format!("r{n}");
        let asked: Vec<&str> =
            command.iter().copied().chain(["--json", "--request-id", &id]).collect();
        let operations = || root.ok(&["log", "--json"]).matches("\"seq\"").count();
        let first = root.input(input).run(&asked);
        assert_eq!(first.code, 0, "{command:?}: {first:?}");
        let after = operations();
        let again = root.input(input).run(&asked);
        assert_eq!(again.code, 0, "{command:?}: {again:?}");
        assert_eq!(operations(), after, "{command:?} was done once");
        let plain = |ran: &crate::desk_under_test::Ran| {
            let mut told = ran.json();
            if let Some(told) = told.as_object_mut() {
                told.remove("replayed");
            }
            told
        };
        assert_eq!(plain(&first), plain(&again), "{command:?}");
        // How it is shown makes no other request of it.
        let quietly: Vec<&str> =
            command.iter().copied().chain(["-q", "--request-id", &id]).collect();
        root.input(input).ok(&quietly);
        // The same id for something else is refused.
        root.fails(5, &["account", "add", "other", "--name", "O", "--request-id", &id]);
    }
}

/// Also what is no change of a catalog: mail that is let go, a table taken in, a copy made.
#[test]
fn mail_tables_and_copies_are_answered_twice_alike() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let mail = "From: dana@desk.example\nTo: x@desk.example\nMessage-ID: <1@x>\n\nHello\n";
    let held = root.input(mail).run(&["mail", "receive", "--json"]).json();
    let id = held["id"].as_str().expect("an id").to_string();
    let map = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/import/map.toml");
    let table = "Number,Short description,Description,Caller,State,Priority,Assigned to,Labels,\
                 Close notes,Opened,Resolved,Closed\nINC1,It jams,The tray jams,\
                 alice@acme.example,Active,1 - Critical,,,,20/11/2026 09:00,,\n";
    std::fs::write(desk.path("t.csv"), table).expect("written");
    for (n, command) in [
        &["mail", "release", &id, "--new", "--contact", "alice"][..],
        &["import", "t.csv", "--map", map],
        &["backup", "copy.db"],
    ]
    .iter()
    .enumerate()
    {
        let request = format!("m{n}");
        let asked: Vec<&str> =
            command.iter().copied().chain(["--json", "--request-id", &request]).collect();
        let first = root.run(&asked);
        assert_eq!(first.code, 0, "{command:?}: {first:?}");
        let (operations, mut told) = (root.ok(&["log", "--json"]), root.run(&asked).json());
        assert_eq!(told["replayed"], true, "{command:?}: {told}");
        told.as_object_mut().map(|told| told.remove("replayed"));
        assert_eq!(told, first.json(), "{command:?}");
        assert_eq!(root.ok(&["log", "--json"]), operations, "{command:?} was done once");
    }
    // A copy that is gone is made again.
    std::fs::remove_file(desk.path("copy.db")).expect("removed");
    let again = root.run(&["backup", "copy.db", "--json", "--request-id", "m2"]);
    assert_eq!((again.code, &again.json()["replayed"]), (0, &serde_json::Value::Null), "{again:?}");
    assert!(desk.path("copy.db").exists());
}

/// A request id that was made is found again, when the answer was lost: nothing is done twice.
#[test]
fn a_made_request_id_finds_its_operation() {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    let done = dana.run(&["note", &case, "-m", "once", "--json"]).json();
    let id = done["request_id"].as_str().expect("a made id");
    let again = dana.run(&["note", &case, "-m", "once", "--request-id", id, "--json"]).json();
    assert_eq!((&again["operation"], &again["replayed"]), (&done["operation"], &true.into()));
    assert_eq!(dana.ok(&["history", &case]).matches("once").count(), 1);
    // A rehearsal has none, and somebody else's is not found.
    let dry = dana.run(&["note", &case, "-m", "x", "-n", "--json"]).json();
    assert!(dry["request_id"].is_null(), "{dry}");
    let other = desk.by("erin").run(&["note", &case, "-m", "mine", "--request-id", id, "--json"]);
    assert_eq!(other.json()["replayed"], false, "{other:?}");
}
