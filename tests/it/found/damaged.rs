//! A damaged desk: what is found is told, nothing ends by a signal or in our own fault.

use rusqlite::Connection;

use crate::desk_under_test::{START, TestDesk};

/// A desk with something in most tables, its log folded in.
fn lived_in() -> TestDesk {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let case = desk.case();
    root.ok(&["take", &case]);
    root.ok(&["reply", &case, "-m", "We look"]);
    root.ok(&["note", &case, "-m", "secret"]);
    root.ok(&["task", "add", &case, "-m", "order"]);
    root.ok(&["kb", "new", "--title", "T", "-m", "body"]);
    root.ok(&["resolve", &case, "-m", "done"]);
    Connection::open(desk.path("desk.db"))
        .expect("the desk")
        .execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")
        .expect("folded");
    desk
}

/// Numbers without end, the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        usize::try_from(self.0 >> 33).expect("a number") % most.max(1)
    }
}

const COMMANDS: &[&[&str]] = &[
    &["list", "--status", "all", "--json"],
    &["show", "1", "--json"],
    &["history", "1"],
    &["explain", "1"],
    &["stats"],
    &["sweep", "--dry-run"],
    &["sweep"],
    &["export", "--what", "all"],
    &["note", "1", "-m", "x"],
    &["new", "--contact", "alice", "-m", "hello"],
    &["outbox", "list"],
    &["policy", "show"],
    &["kb", "search", "body"],
    &["similar", "1"],
    &["log", "verify"],
    &["doctor"],
    &["doctor", "--deep"],
];

/// Every ending that has a meaning for a person; 70 is ours alone and a signal is nobody's.
fn told(desk: &TestDesk, what: &str) {
    for command in COMMANDS {
        let ran = desk.at(START).run(command);
        assert!((0..=10).contains(&ran.code), "{what}: {command:?}: {ran:?}");
        assert!(!ran.err.contains("the store answered"), "{what}: {command:?}: {ran:?}");
    }
}

#[test]
fn cells_that_casebook_never_wrote_are_told_as_damage() {
    let desk = lived_in();
    let path = desk.path("desk.db");
    let whole = std::fs::read(&path).expect("the desk");
    let values = ["NULL", "'nwe'", "-5", "4611686018427387904", "x'ffff'", "'{\"a\":'", "''", "3"];
    let mut dice = Dice(7);
    for round in 0..12 {
        restored(&desk, &whole);
        let db = Connection::open(&path).expect("the desk");
        db.execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;")
            .expect("set");
        let mut named = db
            .prepare(
                "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_info(m.name) c \
                 WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%'",
            )
            .expect("a list");
        let cells: Vec<(String, String)> = named
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
            .expect("a list")
            .map(|row| row.expect("a row"))
            .collect();
        drop(named);
        let mut changed = Vec::new();
        for _ in 0..3 {
            let (table, column) = &cells[dice.below(cells.len())];
            let value = values[dice.below(values.len())];
            // What the schema itself refuses is not a damage.
            if db.execute(&format!("UPDATE {table} SET {column} = {value}"), []).is_ok() {
                changed.push(format!("{table}.{column} = {value}"));
            }
        }
        drop(db);
        told(&desk, &format!("round {round}: {changed:?}"));
    }
    restored(&desk, &whole);
}

#[test]
fn pages_that_the_disk_spoiled_are_told_as_damage_and_doctor_goes_on() {
    let desk = lived_in();
    let path = desk.path("desk.db");
    let whole = std::fs::read(&path).expect("the desk");
    let mut dice = Dice(11);
    let mut collected = 0;
    for round in 0..10 {
        let mut bytes = whole.clone();
        for _ in 0..8 {
            let at = 8192 + dice.below(bytes.len() - 8192);
            bytes[at] = u8::try_from(dice.below(256)).expect("a byte");
        }
        restored(&desk, &bytes);
        told(&desk, &format!("round {round}"));
        let ran = desk.at(START).run(&["doctor", "--deep", "--json"]);
        if ran.code == 1 {
            collected += 1;
            assert_eq!(ran.json()["well"], false, "{ran:?}");
        }
    }
    assert!(collected > 0, "at least once the findings were told");
    restored(&desk, &whole);
}

#[test]
fn a_damaged_index_is_a_finding_beside_the_others() {
    let desk = lived_in();
    let path = desk.path("desk.db");
    let whole = std::fs::read(&path).expect("the desk");
    let db = Connection::open(&path).expect("the desk");
    let root: u32 = db
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'outbox_case'", [], |row| {
            row.get(0)
        })
        .expect("an index");
    db.execute("UPDATE people SET name = 'Forged' WHERE login = 'alice'", []).expect("meddled");
    db.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);").expect("folded");
    drop(db);
    let mut bytes = std::fs::read(&path).expect("the desk");
    let root = usize::try_from(root).expect("a page");
    bytes[(root - 1) * 8192..root * 8192].fill(0xa5);
    restored(&desk, &bytes);
    let ran = desk.at(START).run(&["doctor", "--deep", "--json"]);
    assert_eq!(ran.code, 1, "{ran:?}");
    let findings = ran.json()["findings"].to_string();
    assert!(findings.contains("[[contact]] alice: name is"), "{findings}");
    assert!(findings.contains("outbox_case") || findings.contains("damaged"), "{findings}");
    restored(&desk, &whole);
}

fn restored(desk: &TestDesk, bytes: &[u8]) {
    for ending in ["-wal", "-shm"] {
        let _ = std::fs::remove_file(desk.path(&format!("desk.db{ending}")));
    }
    std::fs::write(desk.path("desk.db"), bytes).expect("written");
}
