//! Notice templates as the policy holds them: their events, their variables, and the check that
//! they compile and name nothing unknown (N2).
//!
//! Rendering is `mail`'s. Every variable is there for every event; what an event has nothing to
//! say about is null (empty for lists), so that a template may ask `{% if case.solution %}`.
//!
//! | variable | what it is |
//! |---|---|
//! | `case.number subject description` | as filed; the subject of each mail holds `[{{ case.number }}]` (N5) |
//! | `case.status` | the key of the status |
//! | `case.status_label priority category service group assignee` | in words; null where there is none |
//! | `case.registered_at response_due resolution_due` | moments in words in the reader's zone, or null |
//! | `case.solution closing_reason reason` | texts or null; `reason` is why the case waits |
//! | `case.rating rating_comment` | the satisfaction given, or null |
//! | `contact.name login`, `agent.name login` | the case's contact, its assignee |
//! | `author.name login` | who did what is told; the desk where it was the sweep |
//! | `signature` | what mail to the contact ends with: the agent's, else the group's |
//! | `recipient.name login` | the person the mail goes to; empty where there are several |
//! | `message.body` | the text that goes with the step, or null |
//! | `desk.name`, `desk.address` | the desk and its mail address |
//! | `deadline.kind due` | `response` or `resolution` and its moment, for warnings and breaches |
//! | `levels[]` with `label points link` | the satisfaction scale; empty where no rating is asked |
//! | `invitation.login code expires_at` | for `invitation` |
//! | `held.waiting held suspicious` | for `held`: mails to look at, all held, those that look forged |
//! | `closes_at` | when a resolved case closes by itself, or null |
//! | `watcher` | the mail goes to somebody who watches the case, and whose it is not |

use minijinja::Environment;

use crate::domain::bounds;
use crate::domain::policy::{Policy, Template};
use crate::domain::suggest::did_you_mean;
pub use crate::policy::schema::EVENTS;

/// The variables of a template, as in the table above; those of a level are free of this.
pub const VARIABLES: &[&str] = &[
    "case.number",
    "case.subject",
    "case.description",
    "case.status",
    "case.status_label",
    "case.priority",
    "case.category",
    "case.service",
    "case.group",
    "case.assignee",
    "case.registered_at",
    "case.response_due",
    "case.resolution_due",
    "case.solution",
    "case.closing_reason",
    "case.reason",
    "case.rating",
    "case.rating_comment",
    "contact.name",
    "contact.login",
    "agent.name",
    "agent.login",
    "author.name",
    "author.login",
    "signature",
    "recipient.name",
    "recipient.login",
    "message.body",
    "desk.name",
    "desk.address",
    "deadline.kind",
    "deadline.due",
    "levels",
    "invitation.login",
    "invitation.code",
    "invitation.expires_at",
    "held.waiting",
    "held.held",
    "held.suspicious",
    "closes_at",
    "watcher",
];

/// One text of a template, for whoever checks or renders them all.
#[derive(Clone, Copy, Debug)]
pub struct TemplateText<'a> {
    pub template: &'a Template,
    /// `subject` or `body`.
    pub field: &'static str,
    pub text: &'a str,
}

/// Every subject and body of the policy's templates.
pub fn templates(policy: &Policy) -> impl Iterator<Item = TemplateText<'_>> {
    policy.template.iter().flat_map(|template| {
        [("subject", template.subject.as_str()), ("body", template.body.as_str())]
            .map(|(field, text)| TemplateText { template, field, text })
    })
}

/// The name under which notices know a template: its key, else its event.
pub fn name(template: &Template) -> &str {
    template.key.as_deref().unwrap_or(&template.event)
}

/// What is wrong with a text as a template, and a hint; the first line of the text is 1.
pub fn check(text: &str) -> Result<(), (String, Option<String>)> {
    bounds::of_template(text)
        .map_err(|(line, what)| (format!("is not a template: {what} (line {line} of it)"), None))?;
    let environment = Environment::new();
    let template = environment.template_from_str(text).map_err(|error| {
        let what = error.detail().map_or_else(|| error.kind().to_string(), str::to_owned);
        let line = error.line().map(|line| format!(" (line {line} of it)")).unwrap_or_default();
        (format!("is not a template: {what}{line}"), None)
    })?;
    let mut variables: Vec<_> = template.undeclared_variables(true).into_iter().collect();
    variables.sort();
    for variable in variables {
        if !is_known(&variable) && environment.globals().all(|(name, _)| name != variable) {
            let hint = did_you_mean(&variable, VARIABLES.iter().copied());
            let hint = hint.or_else(|| Some(format!("variables are {}", VARIABLES.join(", "))));
            return Err((format!("names `{variable}`, which no template has"), hint));
        }
    }
    Ok(())
}

/// A variable, or all of what one stands in: `case` where it is passed on whole.
fn is_known(variable: &str) -> bool {
    VARIABLES.iter().any(|known| {
        *known == variable
            || known.strip_prefix(variable).is_some_and(|rest| rest.starts_with('.'))
            || (*known == "levels" && variable.starts_with("levels."))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_variables_and_broken_syntax_are_found_in_untaken_branches_too() {
        for (text, wrong) in [
            ("[{{ case.number }}] {{ case.subject }}", None),
            ("{% for level in levels %}{{ level.label }} {{ loop.index }}{% endfor %}", None),
            ("{% if levels %}{{ levels|length }}{% endif %}{{ range(3)|join }}", None),
            ("{% set greeting = contact.name %}{{ greeting }}", None),
            ("{{ case.nummer }}", Some("names `case.nummer`")),
            ("{% if false %}{{ cas.number }}{% endif %}", Some("names `cas.number`")),
            ("one\n{{ case.number ", Some("is not a template")),
            ("{% if case.number %}", Some("is not a template")),
            ("{{ case.number.length }}", Some("names `case.number.length`")),
        ] {
            match (check(text), wrong) {
                (Ok(()), None) => {}
                (Err((message, _)), Some(part)) => assert!(message.contains(part), "{message}"),
                (result, _) => panic!("{text}: {result:?}"),
            }
        }
        let hint = check("{{ case.nummer }}").expect_err("unknown").1;
        assert_eq!(hint.as_deref(), Some("did you mean `case.number`?"));
    }
}
