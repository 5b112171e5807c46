//! A mail of any bytes against a desk: it is judged, never fails, and joins no case without proof.

#![no_main]

use std::cell::RefCell;

use casebook::casework::Desk;
use casebook::casework::desk::create;
use casebook::casework::mail::receive;
use casebook::domain::time::Instant;
use casebook::policy;
use libfuzzer_sys::fuzz_target;

const POLICY: &str = "
[mail]
address = \"support@desk.example\"
trusted_authserv = [\"mx.desk.example\"]
[[contact]]
login = \"alice\"
name = \"Alice\"
emails = [\"alice@acme.example\"]
[[agent]]
login = \"dana\"
name = \"Dana\"
email = \"dana@desk.example\"
";

thread_local! {
    static DESK: RefCell<Option<(tempfile::TempDir, Desk)>> = const { RefCell::new(None) };
}

fn made() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir()).unwrap();
    let path = folder.path().join("desk.db");
    let source = policy::Source { name: "p".into(), text: POLICY.into() };
    let draft = policy::read(&[source]).unwrap();
    let after = policy::merge(policy::stock(), &draft);
    let now = Instant(1_800_000_000);
    let admin = create::Admin::first_admin(None, Some("root"), &after).unwrap();
    create::create(&path, after, &draft, admin, now).unwrap();
    let db = casebook::store::db::Db::open(&path).unwrap();
    let desk = Desk::new(db, now, true);
    let first = b"From: alice@acme.example\nTo: support@desk.example\nMessage-ID: <1@a>\n\nIt jams";
    desk.db.write(|| receive::receive(&desk, first)).unwrap();
    (folder, desk)
}

fuzz_target!(|mail: &[u8]| {
    DESK.with_borrow_mut(|kept| {
        let (_, desk) = kept.get_or_insert_with(made);
        desk.db.begin().unwrap();
        let received = receive::receive(desk, mail);
        desk.db.rollback();
        let received = received.unwrap_or_else(|why| panic!("{}: {}", why.code, why.message));
        let known =
            ["appended", "created", "ignored", "held", "duplicate", "bounce"];
        assert!(known.contains(&received.disposition.as_str()), "{}", received.disposition);
        // Nobody can guess a token; a number in the subject counts for its own contact only.
        let text = String::from_utf8_lossy(mail).to_lowercase();
        assert!(received.disposition.as_str() != "appended" || text.contains("alice@acme.example"));
        assert!(!received.reason.chars().any(|c| c.is_control()), "{:?}", received.reason);
    });
});
