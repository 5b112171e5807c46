use super::super::search::{self, Shelf};
use super::*;
use crate::domain::actor::{Method, Role};
use crate::domain::case::Phase;
use crate::domain::event::Filed;
use crate::domain::lifecycle::case_from;

fn plan(db: &Db, actor: &Actor, after: Option<i64>, part: PageWalk) -> String {
    let filter = Filter::default();
    let sort = [ListOrder { by: SortBy::Due, descending: false }];
    let query =
        Query { filter: &filter, actor, now: Instant(0), sort: &sort, after, limit: Some(51) };
    let (sql, values) = page(&query, part);
    let sql = format!("EXPLAIN QUERY PLAN {sql}");
    let steps = db.rows(&sql, params_from_iter(values), |row| get::<String>(row, 3)).unwrap();
    steps.join("; ")
}

#[test]
fn a_page_of_open_cases_is_a_range_of_an_index_in_its_order() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::create(&folder.path().join("desk.db")).unwrap();
    let staff = Actor::system(Method::Sweep);
    let customer = Actor { login: "alice".into(), role: Role::Customer, ..staff.clone() };
    for (actor, after, part, index) in [
        (&staff, None, PageWalk::Whole, "cases_open"),
        (&staff, Some(7), PageWalk::Equal, "cases_open (next_due=? AND id>?)"),
        (&staff, Some(7), PageWalk::Beyond, "cases_open (next_due>?)"),
        (&customer, None, PageWalk::Whole, "cases_contact_open (contact=?)"),
        (
            &customer,
            Some(7),
            PageWalk::Equal,
            "cases_contact_open (contact=? AND next_due=? AND id>?)",
        ),
        (&customer, Some(7), PageWalk::Beyond, "cases_contact_open (contact=? AND next_due>?)"),
    ] {
        let plan = plan(&db, actor, after, part);
        assert!(plan.contains(&format!("USING INDEX {index}")), "{plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{plan}");
    }
}

/// Who watches some cases is not made to walk through all.
#[test]
fn watched_cases_are_found_by_their_own_keys() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::create(&folder.path().join("desk.db")).unwrap();
    let system = Actor::system(Method::Sweep);
    for (role, account) in
        [(Role::Customer, None), (Role::Power, None), (Role::Power, Some("acme"))]
    {
        let (login, account) = ("bob".to_string(), account.map(String::from));
        let actor = Actor { login, role, account, watches: true, ..system.clone() };
        for (after, part) in
            [(None, PageWalk::Whole), (Some(7), PageWalk::Equal), (Some(7), PageWalk::Beyond)]
        {
            let plan = plan(&db, &actor, after, part);
            let scans = plan.split("; ").any(|step| step.starts_with("SCAN"));
            assert!(!scans, "{part:?} {role:?}: {plan}");
            assert!(!plan.contains("cases_open"), "{part:?} {role:?}: {plan}");
        }
    }
}

/// A desk of cases with plain words, of which every `n`-th is open; its texts by number.
fn written(db: &Db, n: i64) -> Vec<(i64, bool, String)> {
    let mut all = Vec::new();
    for id in 1..=400 {
        let text = format!("common w{} prefix{} rare{}", id % 7, id % 5, id % 90);
        let filed: Filed = serde_json::from_value(serde_json::json!({
            "number": format!("SR-{id}"), "subject": "s", "text": text, "status": "new",
            "phase": "active", "channel": "portal", "origin": "portal", "priority": "high",
            "priority_rank": 1, "priority_by": "default", "requested_by": "alice",
        }))
        .unwrap();
        let mut case = case_from(id, &filed, Instant(id * 100));
        if id % n != 0 {
            case.status = "closed".into();
            case.phase = Phase::Final;
        }
        cases::insert(db, &case).unwrap();
        search::add(db, Shelf::Public, id, 1, "s", &text).unwrap();
        all.push((id, id % n == 0, text));
    }
    all
}

/// Whether words are common or rare, cases open or not, few or many: a search finds what has every
/// word, each once, page by page.
#[test]
fn a_search_finds_what_a_walk_over_all_cases_finds() {
    let actor = Actor::system(Method::Sweep);
    for every in [1, 3, 13, 500] {
        let folder = tempfile::tempdir().unwrap();
        let db = Db::create(&folder.path().join("desk.db")).unwrap();
        let all = written(&db, every);
        for words in [
            "common",
            "w3",
            "prefix*",
            "common w3",
            "w3 prefix1*",
            "rare7",
            "rare7 common",
            "nowhere",
        ] {
            for status in [StatusFilter::Open, StatusFilter::All, StatusFilter::Closed] {
                let terms = search::terms(words).unwrap();
                let sought = search::seek(&db, &terms, true, 400).unwrap();
                let filter =
                    Filter { status: status.clone(), search: Some(sought), ..Filter::default() };
                let has = |text: &str| {
                    words.split(' ').all(|word| match word.strip_suffix('*') {
                        Some(start) => text.split(' ').any(|w| w.starts_with(start)),
                        None => text.split(' ').any(|w| w == word),
                    })
                };
                let fits = |open: bool| match status {
                    StatusFilter::Open => open,
                    StatusFilter::Closed => !open,
                    _ => true,
                };
                let wanted: Vec<i64> = all
                    .iter()
                    .filter(|(_, open, text)| fits(*open) && has(text))
                    .map(|(id, ..)| *id)
                    .collect();
                let (mut found, mut after) = (Vec::new(), None);
                loop {
                    let query = Query {
                        filter: &filter,
                        actor: &actor,
                        now: Instant(0),
                        sort: &[],
                        after,
                        limit: Some(23),
                    };
                    let before = found.len();
                    each(&db, &query, |case| {
                        found.push(case.id);
                        Ok(true)
                    })
                    .unwrap();
                    if found.len() == before {
                        break;
                    }
                    after = found.last().copied();
                }
                found.sort_unstable();
                assert_eq!(found, wanted, "{words} {status:?}, every {every}. is open");
            }
        }
    }
}
