//! How large things may be. Short fields: what goes into lines, columns and subjects of mail.
//! Templates: whoever reads or renders one calls itself for each part of an expression and for each
//! block, and what is deeper than that would end the process.

use super::action::{Action, TaskWish};
use super::event::Attachment;
use super::refusal::Refusal;

/// The longest reason, in characters.
const LONGEST_REASON: usize = 500;
/// The longest text of a task, or of what came of it, in characters.
const LONGEST_TASK: usize = 4000;
/// The longest name of a file or link, in characters.
const LONGEST_NAME: usize = 255;

/// Refuses an action with a short field that is too long.
///
/// # Errors
/// The field, and how long it may be (6).
pub fn of_action(action: &Action) -> Result<(), Refusal> {
    let within = |field: &'static str, text: Option<&String>, most: usize| {
        let length = text.map_or(0, |text| text.chars().count());
        if length <= most {
            return Ok(());
        }
        let beginning = text.map(|text| text.chars().take(40).chain(['…']).collect());
        Err(Refusal::Invalid {
            field,
            value: beginning.unwrap_or_default(),
            why: format!("has {length} characters; the most is {most}"),
        })
    };
    match action {
        Action::Wait { reason, .. }
        | Action::Close { reason, .. }
        | Action::Cancel { reason, .. }
        | Action::Step { reason, .. } => within("reason", reason.as_ref(), LONGEST_REASON),
        Action::Task(TaskWish::Add { text, .. }) => within("message", Some(text), LONGEST_TASK),
        Action::Task(TaskWish::Done { result, .. }) => {
            within("result", result.as_ref(), LONGEST_TASK)
        }
        Action::Attach { attachments }
        | Action::Note { attachments, .. }
        | Action::Complain { attachments, .. } => {
            attachments.iter().try_for_each(|it| check_name(it, &within))
        }
        Action::Reply(reply) => reply.attachments.iter().try_for_each(|it| check_name(it, &within)),
        _ => Ok(()),
    }
}

fn check_name(
    attachment: &Attachment,
    within: &impl Fn(&'static str, Option<&String>, usize) -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let (Attachment::File { name, .. } | Attachment::Link { name, .. }) = attachment;
    within("name", Some(name), LONGEST_NAME)
}

/// The longest template, in bytes.
const LONGEST: usize = 256 << 10;
/// The longest of its tags, in bytes.
const LONGEST_TAG: usize = 1000;
/// The most tags.
const MOST_TAGS: usize = 500;

/// Refuses what is too large or deep to be a template, before it is read as one.
///
/// # Errors
/// The line, from 1, and what is wrong there.
pub fn of_template(text: &str) -> Result<(), (usize, String)> {
    let wrong = |at: usize, what: String| {
        let line = text.get(..at).map_or(1, |before| before.split('\n').count());
        Err((line, what))
    };
    if text.len() > LONGEST {
        return wrong(0, format!("it is longer than {} KiB", LONGEST >> 10));
    }
    let (mut at, mut tags) = (0, 0);
    while let Some(start) = text[at..].find('{').map(|found| at + found) {
        let end = match text.as_bytes().get(start + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => {
                at = start + 1;
                continue;
            }
        };
        let length = text[start..].find(end).unwrap_or(text.len() - start);
        if end != "#}" && length > LONGEST_TAG {
            return wrong(start, format!("a tag is longer than {LONGEST_TAG} characters"));
        }
        tags += 1;
        if tags > MOST_TAGS {
            return wrong(start, format!("it has more than {MOST_TAGS} tags"));
        }
        at = start + length.max(2);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_small_and_flat() {
        assert_eq!(of_template("Hello {{ contact.name }}, {% if a %}{ x }{% endif %} {"), Ok(()));
        for (text, line) in [
            (format!("a\n{{{{ {}1 }}}}", "-".repeat(1000)), 2),
            ("{% if a %}\n".repeat(501), 501),
            ("x".repeat(LONGEST + 1), 1),
        ] {
            assert_eq!(of_template(&text).map_err(|(line, _)| line), Err(line));
        }
    }
}
