//! N2: templates compile and name what there is; every notice finds its words.

use std::collections::HashSet;

use crate::domain::section::{Section, notice_key, template_key};
use crate::policy::template;

use super::examination::Examination;

/// The language that stands in where neither the contact's nor the desk's is there.
const LAST_RESORT: &str = "en";

pub fn check(check: &mut Examination) {
    for text in template::templates(check.policy) {
        if let Err((message, hint)) = template::check(text.text) {
            let it = text.template;
            let key = template_key(it.key.as_deref(), &it.event, &it.language);
            let message = format!("`{}` {message}", text.field);
            check.report(Section::Template, &key, text.field, message, hint);
        }
    }
    for canned in &check.policy.canned {
        if let Err((message, hint)) = template::check(&canned.body) {
            let message = format!("`body` {message}");
            check.report(Section::Canned, &canned.key, "body", message, hint);
        }
    }
    words_for_each(check);
    notes_stay_inside(check);
    somebody_writes(check);
}

/// Mail that leaves the desk comes from somewhere (N5).
fn somebody_writes(check: &mut Examination) {
    let mail = &check.policy.mail;
    if mail.transport != "hold" && mail.address.is_none() {
        let message = "`transport` needs an `address` to write from".to_owned();
        let hint = Some("set address = \"support@your.domain\" in [mail]".to_owned());
        check.report(Section::Mail, "", "transport", message, hint);
    }
}

fn words_for_each(check: &mut Examination) {
    let language = check.policy.desk.language.as_str();
    let spoken: HashSet<&str> = check
        .policy
        .template
        .iter()
        .filter(|it| it.language == language || it.language == LAST_RESORT)
        .map(template::name)
        .collect();
    for notice in &check.policy.notice {
        let name = notice.template.as_deref().unwrap_or(&notice.event);
        let named = check.exists(Section::Template, name);
        // A template that is named and missing is a reference to nothing, said already.
        let silent = if notice.template.is_some() { named } else { true };
        if notice.enabled != Some(false) && silent && !spoken.contains(name) {
            let key = notice_key(&notice.event, notice.category.as_deref(), &notice.to);
            let languages = match language {
                LAST_RESORT => format!("`{language}`, the desk's language"),
                _ => format!("the desk's language, `{language}`, nor in `{LAST_RESORT}`"),
            };
            let message = format!("template `{name}` is not there in {languages}");
            let hint = Some("add the [[template]], or switch it off with enabled = false".into());
            check.report(Section::Notice, &key, "template", message, hint);
        }
    }
}

/// What the people who follow a case are told of (M12).
const OF_WATCHERS: [&str; 4] = ["message", "resolved", "closed", "canceled"];

/// P2: what a mention tells of is a note, and notes are not for customers.
fn notes_stay_inside(check: &mut Examination) {
    for notice in &check.policy.notice {
        if notice.event == "mention" && notice.to == "contact" {
            let key = notice_key(&notice.event, notice.category.as_deref(), &notice.to);
            let message = "a mention stands in a note, which no contact may see".to_owned();
            check.report(Section::Notice, &key, "to", message, None);
        }
        if notice.to == "watchers" && !OF_WATCHERS.contains(&notice.event.as_str()) {
            let key = notice_key(&notice.event, notice.category.as_deref(), &notice.to);
            let message = format!("watchers are told of {} alone", OF_WATCHERS.join(", "));
            check.report(Section::Notice, &key, "to", message, None);
        }
    }
}
