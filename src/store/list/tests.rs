use super::*;
use crate::domain::actor::{Method, Role};

fn plan(db: &Db, actor: &Actor, after: Option<i64>, part: Part) -> String {
    let filter = Filter::default();
    let sort = [Sort { by: SortBy::Due, descending: false }];
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
        (&staff, None, Part::Whole, "cases_open"),
        (&staff, Some(7), Part::Equal, "cases_open (next_due=? AND id>?)"),
        (&staff, Some(7), Part::Beyond, "cases_open (next_due>?)"),
        (&customer, None, Part::Whole, "cases_contact_open (contact=?)"),
        (&customer, Some(7), Part::Equal, "cases_contact_open (contact=? AND next_due=? AND id>?)"),
        (&customer, Some(7), Part::Beyond, "cases_contact_open (contact=? AND next_due>?)"),
    ] {
        let plan = plan(&db, actor, after, part);
        assert!(plan.contains(&format!("USING INDEX {index}")), "{plan}");
        assert!(!plan.contains("TEMP B-TREE"), "{plan}");
    }
}
