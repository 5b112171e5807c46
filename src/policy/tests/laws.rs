//! What holds for every policy: written and read back it is the same, and says no change.

use proptest::prelude::*;
use serde_json::Value;

use super::*;
use crate::domain::policy::{Canned, NamedView, Policy, Service, Template};
use crate::policy::entries::{assemble, bodies, default_body, normalise};
use crate::policy::schema::{Form, fields};

fn acme() -> Policy {
    merge(stock(), &draft(ACME))
}

fn read_back(text: &str) -> Policy {
    merge(&Policy::default(), &draft(text))
}

#[test]
fn stock_and_example_come_back_as_they_were() {
    for policy in [stock().clone(), acme(), Policy::default()] {
        let text = write(&policy);
        assert_eq!(read_back(&text), policy, "{text}");
        assert_eq!(diff(&policy, &merge(&policy, &draft(&text))), []);
        assert_eq!(write(&read_back(&text)), text);
    }
}

#[test]
fn one_kind_and_one_entry_are_written_alone() {
    let policy = acme();
    assert_eq!(
        write_kind(&policy, Section::Service, Some("printing/toner")),
        "[[service]]\nkey = \"printing/toner\"\nname = \"Toner\"\ncategory = \"service-request\"\n\
         response = \"1 working hour\"\nresolution = \"8 working hours\"\n"
    );
    assert_eq!(write_kind(&policy, Section::Service, Some("nothing")), "");
    assert_eq!(
        write_kind(&policy, Section::Agreement, Some("gold-bakery")),
        "[[agreement]]\nkey = \"gold-bakery\"\nname = \"Gold, Bakery Brezel\"\n\
         accounts = [\"bakery\"]\nvalid_from = 2026-01-01\nvalid_to = 2026-12-31\n\
         calendar = \"office\"\nservices = [\n  \
         { service = \"printing\", response = \"30 working minutes\", \
         resolution = \"4 working hours\", priorities = { critical = { response = \"10 minutes\", \
         resolution = \"2 hours\" } } },\n  \
         { service = \"network\", response = \"15 minutes\", calendar = \"operations\" },\n  \
         { service = \"hardware\", resolution = \"5 working days\" },\n]\n\
         lines = { 2 = { high = { resolution = \"1 working day\" } } }\n"
    );
    assert_eq!(write_kind(stock(), Section::Waiting, None), "");
    assert_eq!(
        write_kind(&policy, Section::Waiting, None),
        "[waiting]\nremind_days = 3\nresolve_days = 14\n"
    );
}

#[test]
fn the_lines_of_a_written_policy_are_short() {
    for line in write(&acme()).lines() {
        let prose = !line.contains(" = ") || line.starts_with("subject") || line.contains('{');
        assert!(prose || line.chars().count() <= 100, "{line}");
    }
}

#[test]
fn rows_make_the_policy_again() {
    let policy = acme();
    let rows = Section::ALL
        .into_iter()
        .flat_map(|kind| bodies(&policy, kind).into_iter().map(move |(_, body)| (kind, body)));
    assert_eq!(assemble(rows).expect("rows"), policy);
    let misfit = assemble([(Section::Level, Value::from("x"))]).expect_err("no entry");
    assert_eq!(misfit.kind, Section::Level);
}

#[test]
fn shapes_and_types_have_the_same_fields() {
    for kind in Section::ALL {
        let Value::Object(body) = default_body(kind) else { panic!("{kind}") };
        let shaped: Vec<_> = fields(kind).iter().map(|field| field.name).collect();
        for name in body.keys() {
            assert!(shaped.contains(&name.as_str()), "{kind}: no shape for `{name}`");
        }
        for field in fields(kind) {
            assert!(!field.help.is_empty());
            let mut table = body.clone();
            table.remove(field.name);
            for value in samples(field.form) {
                table.insert(field.name.to_owned(), value.clone());
                if let Err(error) = normalise(kind, Value::Object(table.clone())) {
                    panic!("{kind}.{} = {value}: {error}", field.name);
                }
            }
        }
    }
}

/// Values that have the form.
fn samples(form: Form) -> Vec<Value> {
    let text = |text: &str| vec![Value::from(text)];
    match form {
        Form::Flag => vec![Value::Bool(true)],
        Form::Whole(least, most) => vec![least.into(), most.min(i64::from(u32::MAX)).into()],
        Form::Term => text("8 working hours"),
        Form::Date => text("2026-12-24"),
        Form::Word(words) => words.iter().map(|word| Value::from(*word)).collect(),
        Form::List(form) => vec![Value::Array(samples(*form))],
        Form::Emails => vec![serde_json::json!(["a@b", { "address": "c@d", "active": false }])],
        Form::Map(names, form) => {
            let name = samples(*names)[0].as_str().unwrap_or_default().to_owned();
            let value = samples(*form)[0].clone();
            vec![Value::Object(serde_json::Map::from_iter([(name, value)]))]
        }
        Form::Fields(fields) => {
            let values = fields.iter().map(|it| (it.name.to_owned(), samples(it.form)[0].clone()));
            vec![Value::Object(values.collect())]
        }
        _ => text("12-24"),
    }
}

#[test]
fn a_thousand_services_are_read_and_checked() {
    let mut text = String::new();
    for family in 0..20 {
        text += &format!("[[service]]\nkey = \"family-{family}\"\nname = \"Family\"\n\n");
        for service in 0..49 {
            text += &format!(
                "[[service]]\nkey = \"family-{family}/service-{service}\"\nname = \"Service\"\n\
                 category = \"incident\"\nresponse = \"1 working hour\"\nresolution = \"2wd\"\n\n"
            );
        }
    }
    let draft = draft(&text);
    let policy = merge(stock(), &draft);
    assert_eq!(policy.service.len(), 1000);
    assert_eq!(validate(&policy, &draft, &Nobody), []);
    assert_eq!(diff(stock(), &policy).len(), 1000);
}

fn key() -> impl Strategy<Value = String> {
    "[a-zäß0-9][a-z0-9 ._-]{0,8}[a-z0-9]".prop_filter("a word of ours", |key| key != "none")
}

fn line() -> impl Strategy<Value = String> {
    "[^\\p{C}]{0,30}[^\\p{C}\\s]"
}

proptest! {
    #[test]
    fn whatever_text_an_entry_holds_comes_back(
        name in line(),
        family in key(),
        body in "([^\\p{C}]|\"|\\\\|\n|\t|\r){0,60}[^\\p{C}\\s]\n?",
        flag in any::<Option<bool>>(),
    ) {
        let key = format!("{family}/child");
        let policy = Policy {
            service: vec![Service { key, name: name.clone(), public: flag, ..Service::default() }],
            canned: vec![Canned { key: family, body: body.clone() }],
            template: vec![Template {
                key: None,
                event: "closed".into(),
                language: "en".into(),
                subject: name,
                body,
            }],
            ..Policy::default()
        };
        let text = write(&policy);
        prop_assert_eq!(read_back(&text), policy, "{}", text);
    }

    #[test]
    fn views_keep_what_they_say(search in line(), limit in 0..1000i64, tags in prop::collection::vec(line(), 0..9)) {
        let mut view = NamedView { name: "mine".into(), ..NamedView::default() };
        view.flags.insert("search".into(), search.into());
        view.flags.insert("limit".into(), limit.into());
        view.flags.insert("tag".into(), tags.into());
        view.flags.insert("complaints".into(), true.into());
        let policy = Policy { view: vec![view], ..Policy::default() };
        let text = write(&policy);
        prop_assert_eq!(read_back(&text), policy, "{}", text);
    }

    #[test]
    fn no_text_makes_the_reader_fall_over(text in "[\\[\\]{}=\",.a-z0-9 \n-]{0,80}") {
        let _ = read(&[source(&text)]);
        let _ = read(&[source(&format!("[[service]]\nkey = \"p\"\n{text}"))]);
    }
}
