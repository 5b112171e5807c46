//! A case as a sheet for people: at 80 columns, readable without colour and aloud.

use crate::domain::status_keys;
use serde_json::Value;

use super::case::CaseShape;
use super::color::Tone;
use super::message::MessageDetail;
use super::out::Out;
use super::time;
use crate::domain::case::{Case, Phase};
use crate::domain::time::Instant;

/// A case with its way through the statuses.
#[derive(Clone, Debug)]
pub struct CasePage {
    pub shape: CaseShape,
    pub stages: Vec<StatusStation>,
    /// Mails that failed for good, in words.
    pub undelivered: Vec<String>,
    pub full: bool,
}

/// One station of the way.
#[derive(Clone, Debug)]
pub struct StatusStation {
    pub label: String,
    pub here: bool,
}

/// The longest message that is shown whole without being asked for, in characters.
const SHORT: usize = 2000;

impl CasePage {
    /// Prints it.
    pub fn print(&self, out: &mut Out) {
        let case = &self.shape.case;
        let title = case.number.chars().count() + 2 + case.subject.chars().count();
        if out.look().width.is_some_and(|width| title > width) {
            out.paragraph(&format!("{}  {}", case.number, case.subject), 0);
        } else {
            out.spans(&[
                (Tone::Name, &case.number),
                (Tone::Plain, "  "),
                (Tone::Strong, &case.subject),
            ]);
        }
        self.stage_line(out);
        out.line("");
        let known = |field: &str| {
            self.shape.names.iter().find(|(f, _)| *f == field).map(|(_, name)| name.clone())
        };
        let name = |field: &str, key: &Option<String>| {
            let key = key.as_deref()?;
            Some(match known(field) {
                Some(name) if name != key => format!("{name} ({key})"),
                _ => key.to_string(),
            })
        };
        self.pair(out, "Contact", name("contact.name", &case.contact));
        self.pair(out, "Phone", known("contact.phone"));
        self.pair(out, "Account", name("account.name", &case.account));
        self.pair(out, "Service", name("service.name", &case.service));
        self.pair(out, "Category", case.category.clone());
        self.pair(out, "Priority", Some(case.priority.clone()));
        self.pair(out, "Agreement", case.agreement.clone());
        if !self.shape.for_customer {
            let line = case.line.map(|line| format!(", line {line}")).unwrap_or_default();
            let group = name("group.name", &case.group).map(|group| format!("{group}{line}"));
            self.pair(out, "Group", group);
        }
        self.pair(out, "Assignee", name("assignee.name", &case.assignee).or(Some("nobody".into())));
        self.pair(out, "Item", case.item.clone());
        let watchers = self.shape.watchers.join(", ");
        self.pair(out, "Watchers", Some(watchers).filter(|all| !all.is_empty()));
        if !self.shape.for_customer {
            let pending = case.watchers.iter().filter(|it| it.pending);
            let pending: Vec<&str> = pending.map(|it| it.login.as_str()).collect();
            let named = format!(
                "{}, in Cc of a mail without proof: from your answer on",
                pending.join(", ")
            );
            self.pair(out, "Will watch", Some(named).filter(|_| !pending.is_empty()));
        }
        self.pair(out, "Parent", self.shape.parent.clone());
        self.pair(out, "Follows", self.shape.follow_up_of.clone());
        self.pair(out, "Merged into", self.shape.merged_into.clone());
        self.pair(out, "Tags", Some(case.tags.join(", ")).filter(|tags| !tags.is_empty()));
        let zone = out.look().zone;
        let when = |at: Option<Instant>| at.map(|at| time::minute_and_zone(at, zone));
        self.pair(out, "Registered", when(Some(case.registered_at)));
        self.pair(out, "Answer due", self.response(out));
        self.pair(out, "Solution due", self.resolution(out));
        self.pair(out, "Resolved", when(case.resolved_at));
        self.pair(out, "Closed", when(case.closed_at));
        self.pair(out, "Reason", case.closing_reason.clone());
        self.pair(out, "Postponed to", when(case.postponed_till));
        if case.complaints > 0 {
            self.pair(out, "Complaints", Some(case.complaints.to_string()));
        }
        self.pair(
            out,
            "Rating",
            case.rating.map(|rating| {
                let comment = case.rating_comment.as_deref().unwrap_or_default();
                format!("{rating} {comment}").trim().to_string()
            }),
        );
        for rejected in &self.shape.rejected {
            let solution = rejected.solution.as_deref().unwrap_or("(no solution)");
            self.pair(out, "Rejected", Some(solution.into()));
            self.pair(out, "Because", rejected.rating.as_ref().map(rating_words));
        }
        // What was rejected is not a solution.
        let stands = !case.is_ongoing() || self.shape.rejected.is_empty();
        self.pair(out, "Solution", case.solution.clone().filter(|_| stands));
        self.pair(out, "Time", self.durations());
        for (key, title) in &self.shape.articles {
            self.pair(out, "Article", Some(format!("{key} {title}")));
        }
        if !self.shape.for_customer {
            for task in case.tasks.iter().filter(|task| task.is_open()) {
                let who = task.assignee.as_deref().unwrap_or("nobody");
                self.pair(out, "Task", Some(format!("{}: {} ({who})", task.task, task.words())));
            }
        }
        for file in &self.shape.attachments {
            self.pair(out, "Attached", Some(file.name().to_string()));
        }
        for mail in &self.undelivered {
            self.pair(out, "Undelivered", Some(mail.clone()));
        }
        self.messages(out);
        if !self.shape.allowed.is_empty() {
            out.line("");
            out.paragraph(&format!("Possible now: {}", self.shape.allowed.join(", ")), 0);
        }
    }

    fn stage_line(&self, out: &mut Out) {
        let arrow = if out.look().ascii { " > " } else { " › " };
        let words: Vec<String> = self
            .stages
            .iter()
            .map(
                |stage| if stage.here { format!("[{}]", stage.label) } else { stage.label.clone() },
            )
            .collect();
        out.paragraph(&words.join(arrow), 0);
    }

    fn pair(&self, out: &mut Out, label: &str, value: Option<String>) {
        if let Some(value) = value {
            out.paragraph(&format!("{label:<13} {value}"), 0);
        }
    }

    /// The deadline, and what is left of it or by how much it was missed (D12).
    fn response(&self, out: &Out) -> Option<String> {
        let case = &self.shape.case;
        let due = case.response_due?;
        let words = match (case.responded_at, case.late().response) {
            (Some(_), Some(late)) => format!("answered {} late", time::span(late)),
            (Some(_), None) => "answered in time".into(),
            (None, _) if is_canceled(case) => "canceled".into(),
            (None, _) if !case.is_ongoing() => "not answered".into(),
            (None, _) => time::remaining(due.since(self.shape.now)),
        };
        Some(format!("{}, {words}", time::minute_and_zone(due, out.look().zone)))
    }

    fn resolution(&self, out: &Out) -> Option<String> {
        let case = &self.shape.case;
        case.resolution_term?;
        if case.phase == Phase::Paused
            && let Some(left) = case.resolution_left
        {
            let term = case.resolution_term.map(|pinned| pinned.term)?;
            return Some(time::stopped_of(left, term));
        }
        let due = case.resolution_due?;
        let words = match (case.is_ongoing(), case.late().resolution) {
            (true, _) => time::remaining(due.since(self.shape.now)),
            _ if is_canceled(case) => "canceled".into(),
            (false, Some(late)) => format!("solved {} late", time::span(late)),
            (false, None) => "solved in time".into(),
        };
        Some(format!("{}, {words}", time::minute_and_zone(due, out.look().zone)))
    }

    /// How long it was in each status so far.
    fn durations(&self) -> Option<String> {
        let words: Vec<String> = self
            .shape
            .durations
            .iter()
            .filter(|(_, seconds)| *seconds > 0)
            .map(|(status, seconds)| format!("{status} {}", time::span(*seconds)))
            .collect();
        (!words.is_empty()).then(|| words.join(", "))
    }

    fn messages(&self, out: &mut Out) {
        let Some(Value::Array(messages)) = &self.shape.messages else { return };
        let zone = out.look().zone;
        for message in messages {
            let text = |name: &str| message[name].as_str().unwrap_or_default();
            let at = text("at").parse::<Instant>().map(|at| time::minute(at, zone));
            let kind = match text("kind") {
                "message" => String::new(),
                "note" => " (internal note)".into(),
                other => format!(" ({other})"),
            };
            let kind = match text("origin") {
                "" => kind,
                origin => format!("{kind}, from {origin}"),
            };
            out.line("");
            out.spans(&[
                (Tone::Strong, text("author")),
                (Tone::Faint, &format!("  {}{kind}", at.unwrap_or_default())),
            ]);
            for (label, name) in [("to", "to"), ("cc", "cc")] {
                let all = message[name].as_array().into_iter().flatten();
                let all: Vec<&str> = all.filter_map(Value::as_str).collect();
                if !all.is_empty() {
                    out.paragraph(&format!("  {label}: {}", all.join(", ")), 2);
                }
            }
            let mail = text("channel") == "mail";
            out.message(text("body"), 2, MessageDetail { mail, full: self.full, most: SHORT });
            for file in message["attachments"].as_array().into_iter().flatten() {
                out.line(&format!("  attached: {}", file["name"].as_str().unwrap_or_default()));
            }
        }
    }
}

fn rating_words((level, text): &(i64, Option<String>)) -> String {
    match text {
        Some(text) => format!("rated {level}: {text}"),
        None => format!("rated {level}"),
    }
}

/// D12: what was canceled was neither kept nor missed.
fn is_canceled(case: &Case) -> bool {
    case.status == status_keys::CANCELED
}
