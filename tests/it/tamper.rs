//! Changing the desk's file behind casebook's back is noticed, whichever column it is.

use rusqlite::Connection;

use crate::desk_under_test::{START, TestDesk};

/// How far numbers are moved.
const STEP: i64 = 1_000_003;

/// Columns of a table with their types.
fn columns(db: &Connection, table: &str) -> Vec<(String, String)> {
    let mut info =
        db.prepare(&format!("SELECT name, type FROM pragma_table_info('{table}')")).expect("known");
    let rows = info.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("read");
    rows.map(|row| row.expect("a row")).collect()
}

/// Another value of the same type.
fn other(column: &str, kind: &str) -> String {
    match kind {
        "TEXT" => format!("coalesce({column}, '') || 'x'"),
        "BLOB" => format!("CAST(coalesce({column}, x'') || 'x' AS BLOB)"),
        _ => format!(
            "CASE WHEN {column} > 9e15 THEN {column} - {STEP} ELSE coalesce({column}, 0) + {STEP} END"
        ),
    }
}

/// Sets each column of the table's row to something else, and looks whether `command` notices.
fn unnoticed(desk: &TestDesk, table: &str, which: &str, command: &[&str]) -> Vec<String> {
    let path = desk.path("desk.db");
    let mut unnoticed = Vec::new();
    let all = columns(&Connection::open(&path).expect("the desk"), table);
    assert!(all.len() > 1, "{table} has {all:?}");
    for (column, kind) in all {
        let db = Connection::open(&path).expect("the desk");
        db.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
            .expect("set");
        let sql = format!("UPDATE {table} SET {column} = {} WHERE {which}", other(&column, &kind));
        let keep: rusqlite::types::Value = db
            .query_row(&format!("SELECT {column} FROM {table} WHERE {which}"), [], |row| row.get(0))
            .expect("a row");
        if db.execute(&sql, []).map_err(|why| unnoticed.push(format!("{column}: {why}"))) != Ok(1) {
            continue;
        }
        drop(db);
        let ran = desk.at(START).run(command);
        if ran.code == 0 {
            unnoticed.push(column.clone());
        }
        let db = Connection::open(&path).expect("the desk");
        db.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
            .expect("set");
        let back =
            format!("UPDATE {table} SET {column} = ?1 WHERE {}", which_now(which, &column, &keep));
        db.execute(&back, [keep]).expect("put back");
    }
    assert_eq!(desk.at(START).run(command).code, 0, "all is put back");
    unnoticed
}

/// The row again, where its key was what changed.
fn which_now(which: &str, column: &str, keep: &rusqlite::types::Value) -> String {
    match (which.split_once(" = "), keep) {
        (Some((key, _)), rusqlite::types::Value::Integer(n)) if key == column => {
            format!("{key} = {}", n + STEP)
        }
        (_, rusqlite::types::Value::Text(text)) => {
            which.replace(&format!("{column} = '{text}'"), &format!("{column} = '{text}x'"))
        }
        _ => which.into(),
    }
}

/// A desk with a case on which everything happened.
fn lived_in() -> TestDesk {
    let desk = TestDesk::new();
    let case = desk.case();
    let dana = desk.by("dana");
    dana.ok(&["take", &case]);
    dana.ok(&["note", &case, "-m", "Checked"]);
    dana.ok(&["edit", &case, "--add-tag", "printer"]);
    dana.ok(&["task", "add", &case, "-m", "Order toner"]);
    std::fs::write(desk.path("plan.txt"), "The plan").expect("written");
    let plan = desk.path("plan.txt");
    dana.ok(&["note", &case, "-m", "See the plan", "--attach", plan.to_str().expect("a path")]);
    dana.ok(&["reply", &case, "-m", "Hello", "--wait"]);
    desk
}

#[test]
fn each_column_of_the_journal() {
    let desk = lived_in();
    let verify = ["log", "verify"];
    let last = "seq = (SELECT max(seq) FROM events WHERE kind = 'message')";
    let seq: i64 = Connection::open(desk.path("desk.db"))
        .expect("the desk")
        .query_row(&format!("SELECT seq FROM events WHERE {last}"), [], |row| row.get(0))
        .expect("a message");
    assert_eq!(unnoticed(&desk, "events", &format!("seq = {seq}"), &verify), Vec::<String>::new());
    assert_eq!(unnoticed(&desk, "operations", "id = 4", &verify), Vec::<String>::new());
}

#[test]
fn each_column_of_a_case() {
    let desk = lived_in();
    let deep = ["doctor", "--deep"];
    assert_eq!(unnoticed(&desk, "cases", "id = 1", &deep), Vec::<String>::new());
    // The number of an attachment is only its place among the others.
    assert_eq!(unnoticed(&desk, "attachments", "id = 1", &deep), ["id"]);
    let which = |table: &str| format!("rowid = (SELECT min(rowid) FROM {table})");
    assert_eq!(unnoticed(&desk, "blobs", &which("blobs"), &deep), Vec::<String>::new());
    for (table, key) in [("case_tags", "case_id"), ("open_tasks", "case_id")] {
        assert_eq!(unnoticed(&desk, table, &format!("{key} = 1"), &deep), Vec::<String>::new());
    }
}

/// People, policy, articles, ways in and mail: what the journal tells of them is compared too.
#[test]
fn each_column_of_people_policy_ways_in_and_mail() {
    let desk = lived_in();
    let root = desk.at(START);
    root.input("[mail]\naddress = \"s@desk.example\"\n").ok(&["apply", "-"]);
    root.ok(&["new", "-q", "--contact", "alice", "--subject", "x", "-m", "y"]);
    root.ok(&[
        "kb",
        "new",
        "--title",
        "T",
        "-m",
        "body",
        "--keyword",
        "k",
        "--service",
        "printing",
    ]);
    root.ok(&["contact", "invite", "alice"]);
    root.input(
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHN3bnN3bnN3bnN3bnN3bnN3bnN3bnN3bnN3bnN3bnN3 x\n",
    )
    .ok(&["keys", "add", "alice", "-"]);
    let deep = ["doctor", "--deep"];
    let not = |table: &str, which: &str| unnoticed(&desk, table, which, &deep);
    let none = Vec::<String>::new();
    assert_eq!(not("people", "login = 'alice'"), none);
    assert_eq!(not("accounts", "key = 'acme'"), none);
    assert_eq!(not("support_groups", "key = 'helpdesk'"), none);
    // Since when somebody has an address is not told by itself, and any number but 0 is active.
    let left = ["position", "active", "added_at"];
    assert_eq!(not("addresses", "login = 'alice'"), left);
    assert_eq!(not("group_members", "login = 'dana'"), none);
    // Order and number of versions say nothing of what an entry is.
    assert_eq!(not("policy", "kind = 'service' AND key = 'printing'"), ["version", "position"]);
    let dates = ["service", "author", "created_at", "updated_at", "published_at"];
    let left = not("articles", "id = 1");
    assert!(left.iter().all(|column| dates.contains(&column.as_str())), "{left:?}");
    assert_eq!(not("passwords", "login = 'alice'"), ["set_at", "code_till"]);
    assert_eq!(not("ssh_keys", "login = 'alice'"), ["kind", "comment", "added_at"]);
    // What the journal does not tell of a mail is how far it has come.
    let words = ["case_id", "recipient", "address", "envelope", "subject", "body", "message_id"];
    let left = not("outbox", "id = 1");
    assert!(!words.iter().any(|word| left.contains(&(*word).to_string())), "{left:?}");
    // A code that is void is not good again because somebody wrote it there.
    let db = || Connection::open(desk.path("desk.db")).expect("the desk");
    let code = |db: &Connection| -> String {
        let sql = "SELECT code_hash FROM passwords WHERE login = 'alice'";
        db.query_row(sql, [], |row| row.get(0)).expect("a code")
    };
    let void = code(&db());
    root.ok(&["contact", "invite", "alice"]);
    let good = code(&db());
    for (hash, exit) in [(&void, 1), (&good, 0)] {
        let sql = "UPDATE passwords SET code_hash = ?1 WHERE login = 'alice'";
        db().execute(sql, [hash]).expect("written");
        assert_eq!(root.run(&deep).code, exit, "{hash}");
    }
    let foreign = |sql: &str, undo: &str| {
        let db = Connection::open(desk.path("desk.db")).expect("the desk");
        db.execute_batch(sql).expect("meddled");
        let ran = root.run(&deep);
        assert!(ran.code == 1 && ran.out.contains("casebook"), "{sql}: {ran:?}");
        db.execute_batch(undo).expect("put back");
    };
    foreign(
        "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM passwords; END",
        "DROP TRIGGER t",
    );
    foreign("CREATE VIEW v AS SELECT 1", "DROP VIEW v");
    foreign("CREATE TABLE extra (a)", "DROP TABLE extra");
}

/// What is left of erased words counts, too, and nothing passes for erased that was not.
#[test]
fn what_was_erased_and_what_was_not() {
    let desk = lived_in();
    let admin = desk.at(START);
    admin.ok(&["cancel", "1", "--reason", "Spam", "-m", "So be it"]);
    admin.ok(&["erase", "alice", "--yes"]);
    let said = |sql: &str| {
        let db = Connection::open(desk.path("desk.db")).expect("the desk");
        assert_eq!(db.execute(sql, []).expect("meddled"), 1, "{sql}");
        let ran = admin.run(&["log", "verify"]);
        (ran.code, ran.out + &ran.err)
    };
    let erased = "erased_at IS NOT NULL AND kind = 'filed'";
    let (code, told) = said(&format!(
        "UPDATE events SET body = replace(body, '(erased)', 'Forged') WHERE {erased}"
    ));
    assert!(code == 1 && told.contains("what was erased at 2026-11-23T09:00:00Z"), "{told}");
    let (code, _) = said(&format!(
        "UPDATE events SET body = replace(body, 'Forged', '(erased)') WHERE {erased}"
    ));
    assert_eq!(code, 0, "as it was");
    // Another case's event, passed off as an erased one.
    desk.by("bob").ok(&["new", "-q", "--subject", "Toner", "-m", "Mine"]);
    let last = "seq = (SELECT max(seq) FROM events WHERE kind = 'filed')";
    let (code, told) = said(&format!(
        "UPDATE events SET body = replace(body, 'Mine', 'Theirs'), salt = NULL, \
         erased_at = 1795424400 WHERE {last}"
    ));
    assert_eq!(code, 1, "{told}");
    // It stays damaged, so it is not looked at when the test ends.
    std::fs::remove_file(desk.path("desk.db")).expect("removed");
}
