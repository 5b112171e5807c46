//! Merging, pruning, comparing, and entries made from flags.

use serde_json::json;

use super::*;
use crate::domain::policy::{Email, Policy};

fn changes(old: &Policy, new: &Policy) -> Vec<String> {
    diff(old, new).iter().map(EntryChange::to_string).collect()
}

fn apply(current: &Policy, text: &str) -> Policy {
    merge(current, &draft(text))
}

#[test]
fn an_entry_in_a_file_is_the_whole_entry() {
    let first = apply(
        stock(),
        "[[service]]\nkey = \"p\"\nname = \"Printing\"\nresponse = \"1h\"\npublic = false\n",
    );
    let second = apply(&first, "[[service]]\nkey = \"p\"\nresolution = \"8wh\"\n");
    let service = &second.service[0];
    assert_eq!((service.name.as_str(), service.response, service.public), ("p", None, None));
    assert_eq!(
        changes(&first, &second),
        ["~ [[service]] p: name “Printing” -> “p”, response “1 hour” -> (none), \
          resolution (none) -> “8 working hours”, public false -> (none)"]
    );
}

#[test]
fn single_keys_that_are_not_named_stay() {
    let first = apply(
        stock(),
        "[desk]\nwarn_at = 80\nname = \"Acme\"\n[priority_matrix]\n\"1/4\" = \"high\"\n",
    );
    let second = apply(&first, "[desk]\nname = \"Apex\"\n[priority_matrix]\n\"1/3\" = \"low\"\n");
    assert_eq!((second.desk.warn_at, second.desk.name.as_str()), (80, "Apex"));
    assert_eq!(second.priority_matrix["1/4"], "high");
    assert_eq!(
        changes(&first, &second),
        ["~ [desk]: name “Acme” -> “Apex”", "~ [priority_matrix]: 1/3 “high” -> “low”"]
    );
    let agreed = apply(&second, "[desk]\ndefault_agreement = \"gold\"\n");
    let taken_back = apply(&agreed, "[desk]\ndefault_agreement = \"\"\n");
    assert_eq!(taken_back.desk.default_agreement, None);
}

#[test]
fn entries_keep_their_place_and_new_ones_come_last() {
    let changed = apply(
        stock(),
        "[[level]]\npoints = 9\nlabel = \"superb\"\nstatus = \"closed\"\n\
                                  [[level]]\npoints = 2\nlabel = \"poor\"\nstatus = \"reopened\"\n",
    );
    let labels: Vec<_> = changed.level.iter().map(|level| level.label.as_str()).collect();
    assert_eq!(labels, ["very bad", "poor", "okay", "good", "very good", "superb"]);
    assert_eq!(
        changes(stock(), &changed),
        ["~ [[level]] 2: label “bad” -> “poor”", "+ [[level]] 9"]
    );
}

#[test]
fn pruning_looks_at_the_kinds_of_the_files_and_spares_customers_and_stock() {
    let current = apply(
        stock(),
        "[[service]]\nkey = \"a\"\n[[service]]\nkey = \"b\"\n[[group]]\nkey = \"g\"\n\
         [[contact]]\nlogin = \"alice\"\n[[account]]\nkey = \"acme\"\n\
         [[agent]]\nlogin = \"dana\"\n[[status]]\nkey = \"hold\"\nnext = [\"closed\"]\n",
    );
    let files = draft(
        "[[service]]\nkey = \"a\"\n[[contact]]\nlogin = \"bob\"\n[[account]]\nkey = \"bakery\"\n\
         [[agent]]\nlogin = \"erik\"\n[[status]]\nkey = \"triage\"\nnext = [\"closed\"]\n\
         [[notice]]\nevent = \"breach\"\nto = \"contact\"\n[priority_matrix]\n\"1/1\" = \"high\"\n",
    );
    let gone = prune(&current, &files);
    let (cells, rest): (Vec<_>, Vec<_>) =
        gone.iter().cloned().partition(|(kind, _)| *kind == Section::PriorityMatrix);
    assert_eq!(cells.len(), 11);
    assert_eq!(
        rest,
        [
            (Section::Status, "hold".to_owned()),
            (Section::Agent, "dana".to_owned()),
            (Section::Service, "b".to_owned()),
        ]
    );
    let after = retire(&merge(&current, &files), &gone);
    let said = changes(&current, &after);
    assert!(said.contains(&"- [[service]] b".to_owned()), "{said:#?}");
    assert_eq!(after.priority_matrix.len(), 1);
    // A group was named in no file.
    assert_eq!(after.group, current.group);
}

#[test]
fn an_address_that_is_switched_on_is_a_plain_one() {
    let text = "[[contact]]\nlogin = \"a\"\nemails = [\"a@x.example\", \
                { address = \"b@x.example\", active = true }, { address = \"c@x.example\" }, \
                { address = \"d@x.example\", active = false }]\n";
    let policy = apply(stock(), text);
    let on: Vec<_> = policy.contact[0].emails.iter().map(Email::active).collect();
    assert_eq!(on, [true, true, true, false]);
    assert!(matches!(policy.contact[0].emails[2], Email::Plain(_)));
}

#[test]
fn flags_make_entries_and_change_them() {
    let flags = |pairs: &[(&str, Value)]| -> Vec<(String, Value)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
    };
    let added = entry(
        Section::Group,
        None,
        &flags(&[
            ("key", json!("helpdesk")),
            ("line", json!("2")),
            ("members", json!(["dana", "erik"])),
        ]),
    )
    .expect("a group");
    assert_eq!(added.key, "helpdesk");
    assert_eq!(added.body["line"], 2);
    assert_eq!(added.body["name"], "helpdesk");
    let changed = entry(
        Section::Group,
        Some(&added.body),
        &flags(&[("members", json!("femi, gus")), ("line", json!(null))]),
    )
    .expect("the group, changed");
    assert_eq!(changed.body["members"], json!(["femi", "gus"]));
    assert_eq!(changed.body["line"], json!(1));
    let problems = entry(
        Section::Service,
        None,
        &flags(&[("key", json!("p")), ("public", json!("maybe")), ("respnse", json!("1h"))]),
    )
    .expect_err("two slips");
    let lines: Vec<_> = problems.iter().map(line_with_hint).collect();
    assert_eq!(
        lines,
        [
            "[[service]] p: `public` must be true or false, not text",
            "[[service]] p: unknown key `respnse` | did you mean `response`?",
        ]
    );
    let flag = |kind, name| {
        schema::fields(kind).iter().find(|field| field.name == name).map(schema::SchemaField::flag)
    };
    assert_eq!(flag(Section::Contact, "emails").as_deref(), Some("email"));
    assert_eq!(flag(Section::Contact, "os_user").as_deref(), Some("os-user"));
    assert!(
        !schema::fields(Section::Agreement)
            .iter()
            .any(|it| it.name == "lines" && it.form.fits_a_flag())
    );
}
