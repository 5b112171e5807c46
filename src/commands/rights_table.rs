//! The table of rights, made from what each verb declares: for `casebook help rights` and for the
//! guide.

use crate::domain::actor::Role;
use crate::domain::rights::Ability;

use super::verb::VerbList;

/// A line of the table: a verb, a sub-verb or a flag, and whose it is.
pub struct Line {
    pub command: String,
    pub ability: Ability,
}

/// Every verb with its parts, in the order of the help.
pub fn lines(verbs: VerbList) -> Vec<Line> {
    let mut lines = Vec::new();
    for entry in verbs.shown() {
        let name = entry.name;
        lines.push(Line { command: name.into(), ability: entry.ability });
        for right in entry.rights {
            let command = format!("{name} {}", right.part.replace('=', " "));
            lines.push(Line { command, ability: right.ability });
        }
    }
    lines
}

/// The table as Markdown.
pub fn markdown(verbs: VerbList) -> String {
    let mut text = String::from(
        "| command | customer | power | agent | lead | admin | desk | condition |\n\
         |---|---|---|---|---|---|---|---|\n",
    );
    for Line { command, ability } in lines(verbs) {
        text.push_str(&format!("| `{command}` |"));
        for role in Role::ALL {
            let mark = if ability.roles().contains(&role) { "yes" } else { "-" };
            text.push_str(&format!(" {mark} |"));
        }
        text.push_str(&format!(" {} |\n", ability.condition().unwrap_or_default()));
    }
    text
}
