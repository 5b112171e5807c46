//! Templates of notices: the words they may use, and the rendering (N2).
//!
//! Strict: a variable that is not in [`Context`] is an error, at `apply` ([`check`]) and when a
//! notice is written. Every variable is there for every event; what there is nothing to say about
//! is null (an empty list, for `levels`), false in an `{% if %}` and nothing in a `{{ }}`.
//! A template costs bounded time and memory, whatever it says.

use std::cell::RefCell;

use crate::domain::bounds;
use minijinja::value::{Serde, Value};
use minijinja::{AutoEscape, Environment, ErrorKind, UndefinedBehavior, escape_formatter};
use serde::Serialize;

/// The work one rendering may do: instructions, and pieces of 64 bytes that it writes.
const FUEL: u64 = 250_000;

/// Everything that a template may name.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TemplateContext {
    pub case: CaseWords,
    pub contact: PersonContext,
    /// The assignee; for the contact, where nobody is assigned, the agent who acts. Empty texts
    /// where there is nobody.
    pub agent: PersonContext,
    /// Who did what is told; the desk where it was the sweep.
    pub author: PersonContext,
    /// Whom the mail is for; empty texts where there are several.
    pub recipient: PersonContext,
    pub message: MessageContext,
    /// What a mail to the contact ends with: the agent's who acts, else the group's; empty for none.
    pub signature: String,
    pub desk: DeskWords,
    pub deadline: DeadlineWords,
    /// The scale of satisfaction; empty where no rating is asked for or can be given by mail.
    pub levels: Vec<LevelWords>,
    pub invitation: InvitationWords,
    pub held: HeldWords,
    /// When a resolved case closes by itself.
    pub closes_at: Option<String>,
    /// The mail goes to somebody who watches the case: it is not theirs.
    pub watcher: bool,
}

/// The case. Moments are in words, in the reader's zone; names are names where there are any.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct CaseWords {
    pub number: String,
    pub subject: String,
    pub description: String,
    pub status: String,
    pub status_label: String,
    pub priority: String,
    pub category: Option<String>,
    pub service: Option<String>,
    pub group: Option<String>,
    pub assignee: Option<String>,
    pub registered_at: String,
    pub response_due: Option<String>,
    pub resolution_due: Option<String>,
    pub solution: Option<String>,
    pub closing_reason: Option<String>,
    /// Why it waits, or why it ended.
    pub reason: Option<String>,
    /// The satisfaction given: `2 (bad)`.
    pub rating: Option<String>,
    pub rating_comment: Option<String>,
}

/// A person.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct PersonContext {
    pub login: String,
    pub name: String,
}

/// The text that goes with what is told.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct MessageContext {
    pub body: Option<String>,
}

/// The desk.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeskWords {
    pub name: String,
    pub address: Option<String>,
}

/// The term of a warning or breach: `response` or `resolution`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DeadlineWords {
    pub kind: Option<String>,
    pub due: Option<String>,
}

/// A level of satisfaction, and the `mailto:` that gives it (M9).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LevelWords {
    pub points: i64,
    pub label: String,
    pub link: String,
}

/// An invitation to sign in.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct InvitationWords {
    pub login: Option<String>,
    pub code: Option<String>,
    pub expires_at: Option<String>,
}

/// Mails that a person is to look at (N7).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct HeldWords {
    /// Those that nobody has looked at.
    pub waiting: i64,
    pub held: i64,
    pub suspicious: i64,
}

/// A template with its variables put in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    pub subject: String,
    pub body: String,
}

/// Why a template cannot be rendered, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}{} in line {line} of its {field}", variable.as_ref().map(|v| format!(" `{v}`")).unwrap_or_default())]
pub struct TemplateError {
    /// `subject` or `body`.
    pub field: &'static str,
    /// The line in that field, from 1.
    pub line: usize,
    /// What stands there, where it is known.
    pub variable: Option<String>,
    /// The trouble in words.
    pub what: String,
}

thread_local! {
    // One environment a process: each text is compiled once, however many notices it writes.
    static ENGINE: RefCell<Environment<'static>> = RefCell::new(engine());
}

fn engine() -> Environment<'static> {
    let mut engine = Environment::new();
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.set_auto_escape_callback(|_| AutoEscape::None);
    engine.set_fuel(Some(FUEL));
    engine.set_debug(false);
    engine.set_formatter(|out, state, value| {
        escape_formatter(out, state, if value.is_none() { &Value::UNDEFINED } else { value })
    });
    engine
}

/// Puts the words into a template.
///
/// # Errors
/// A text that is not a template, names what is not there, or does without end.
pub fn render(
    subject: &str,
    body: &str,
    context: &TemplateContext,
) -> Result<Rendered, TemplateError> {
    let words = Value::from(Serde(context));
    Ok(Rendered { subject: one("subject", subject, &words)?, body: one("body", body, &words)? })
}

fn one(field: &'static str, text: &str, words: &Value) -> Result<String, TemplateError> {
    bounds::of_template(text).map_err(|(line, what)| TemplateError {
        field,
        line,
        variable: None,
        what,
    })?;
    let done = ENGINE.with_borrow_mut(|engine| {
        // A text is its own name: a template that was changed is another one.
        if engine.get_template(text).is_err() {
            engine.add_template_owned(text.to_owned(), text.to_owned())?;
        }
        engine.get_template(text)?.render(words.clone())
    });
    done.map_err(|_| locate_error(field, text, words))
}

/// The trouble again, this time with its place: places are kept only by a slower engine.
fn locate_error(field: &'static str, text: &str, words: &Value) -> TemplateError {
    let mut engine = engine();
    engine.set_debug(true);
    let result = engine.render_str(text, words.clone());
    let Err(error) = result else {
        let what = "cannot be rendered".into();
        return TemplateError { field, line: 1, variable: None, what };
    };
    let place = error.range().and_then(|range| text.get(range));
    let what = match error.kind() {
        ErrorKind::UndefinedError => "there is no variable".to_string(),
        ErrorKind::OutOfFuel => "it does too much".to_string(),
        kind => error.detail().map_or_else(|| kind.to_string(), str::to_owned),
    };
    TemplateError {
        field,
        line: error.line().unwrap_or(1),
        variable: place.map(|place| place.trim().to_string()).filter(|place| !place.is_empty()),
        what,
    }
}

/// Renders a template as it will be: with everything said, and with as little as there can be.
///
/// # Errors
/// As [`render`]: what is wrong with it would be wrong in a notice.
pub fn check(subject: &str, body: &str) -> Result<(), TemplateError> {
    render(subject, body, &sample())?;
    render(subject, body, &TemplateContext::default())?;
    Ok(())
}

/// A case about which there is something to say in every variable.
pub fn sample() -> TemplateContext {
    let some = |text: &str| Some(text.to_string());
    let named = |login: &str, name: &str| PersonContext { login: login.into(), name: name.into() };
    let moment = |hour: u32| format!("2026-03-30 {hour:02}:00 (Europe/Riga)");
    TemplateContext {
        case: CaseWords {
            number: "SR-000042".into(),
            subject: "Printer prints blank pages".into(),
            description: "Since this morning every page comes out blank.".into(),
            status: "resolved".into(),
            status_label: "Resolved".into(),
            priority: "high".into(),
            category: some("Incident"),
            service: some("Printing"),
            group: some("helpdesk"),
            assignee: some("Dana Agent"),
            registered_at: moment(9),
            response_due: Some(moment(10)),
            resolution_due: Some(moment(17)),
            solution: some("A new toner cartridge."),
            closing_reason: some("Solved"),
            reason: some("Waiting for a spare part"),
            rating: some("2 (bad)"),
            rating_comment: some("It took long."),
        },
        watcher: false,
        contact: named("alice", "Alice Customer"),
        agent: named("dana", "Dana Agent"),
        author: named("dana", "Dana Agent"),
        recipient: named("alice", "Alice Customer"),
        message: MessageContext { body: some("Please try it again.") },
        signature: "Dana Agent\nAcme Support".into(),
        desk: DeskWords { name: "Service desk".into(), address: some("desk@example.org") },
        deadline: DeadlineWords { kind: some("resolution"), due: Some(moment(17)) },
        levels: ["very bad", "bad", "okay", "good", "very good"]
            .into_iter()
            .zip(1..)
            .map(|(label, points)| LevelWords {
                points,
                label: label.into(),
                link: format!("mailto:desk+42.r{points}.1774857600.k3token@example.org"),
            })
            .collect(),
        held: HeldWords { waiting: 3, held: 4, suspicious: 1 },
        invitation: InvitationWords {
            login: some("alice"),
            code: some("K7QM-2RXT"),
            expires_at: Some(moment(9)),
        },
        closes_at: Some(moment(9)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_put_in_as_they_are() {
        let mut context = sample();
        context.case.subject = "<b>&\"{{ case.number }}".into();
        context.case.solution = None;
        let done = render(
            "[{{ case.number }}] {{ case.subject }}",
            "Hello {{ contact.name }},{% if case.solution %} solved{% endif %}\n\
             {{- case.solution }}{% for level in levels %}\n{{ level.points }} {{ level.label }}\
             {% endfor %}",
            &context,
        );
        let done = done.expect("rendered");
        assert_eq!(done.subject, "[SR-000042] <b>&\"{{ case.number }}");
        assert_eq!(
            done.body,
            "Hello Alice Customer,\n1 very bad\n2 bad\n3 okay\n4 good\n5 very good"
        );
    }

    #[test]
    fn trouble_names_field_line_and_variable() {
        for (subject, body, field, line, variable) in [
            ("{{ case.nummer }}", "", "subject", 1, Some("case.nummer")),
            ("a", "b\n\n{{ cas.number }}", "body", 3, Some("cas.number")),
            ("a", "{% if case.foo %}x{% endif %}", "body", 1, Some("case.foo")),
            ("a", "b\n{% if case.number %}", "body", 2, None),
            ("a", "b {{ case.number|shout }}", "body", 1, None),
            (
                "a",
                "{% for a in range(9999) %}{% for b in range(9999) %}{{ a }}{% endfor %}{% endfor %}",
                "body",
                1,
                None,
            ),
        ] {
            let error = check(subject, body).expect_err(body);
            assert_eq!((error.field, error.line), (field, line), "{error}");
            if variable.is_some() {
                assert_eq!(error.variable.as_deref(), variable, "{error}");
            }
        }
        let error = check("a", "b\n{{ case.foo }}").expect_err("unknown");
        assert_eq!(error.to_string(), "there is no variable `case.foo` in line 2 of its body");
    }

    #[test]
    fn a_changed_template_is_rendered_as_it_is_now() {
        for text in ["one", "two", "one"] {
            assert_eq!(render("s", text, &sample()).expect("rendered").body, text);
        }
    }

    #[test]
    fn every_variable_is_there_even_where_there_is_nothing_to_say() {
        let names = "{{ case.number }}{{ case.subject }}{{ case.description }}{{ case.status }}\
            {{ case.status_label }}{{ case.priority }}{{ case.category }}{{ case.service }}\
            {{ case.group }}{{ case.assignee }}{{ case.registered_at }}{{ case.response_due }}\
            {{ case.resolution_due }}{{ case.solution }}{{ case.closing_reason }}\
            {{ case.reason }}{{ case.rating }}{{ case.rating_comment }}{{ contact.login }}\
            {{ contact.name }}{{ agent.login }}{{ agent.name }}{{ author.login }}\
            {{ author.name }}{{ recipient.name }}{{ message.body }}{{ desk.name }}\
            {{ desk.address }}{{ deadline.kind }}{{ deadline.due }}{{ levels|length }}\
            {{ invitation.login }}{{ invitation.code }}{{ invitation.expires_at }}{{ closes_at }}";
        check(names, "").expect("all there");
        assert_eq!(render(names, "", &TemplateContext::default()).expect("rendered").subject, "0");
    }
}
