//! Signs that a machine wrote a mail (M7): such mail is never answered.

use mail_parser::Message;

use super::{all, words};

/// Local parts that no person writes from.
const DAEMONS: &[&str] = &[
    "mailer-daemon",
    "postmaster",
    "no-reply",
    "noreply",
    "do-not-reply",
    "donotreply",
    "no_reply",
    "bounce",
    "bounces",
    "majordomo",
    "listserv",
    "mdaemon",
    "daemon",
];

/// The header that ours carry, so that a desk knows its own.
pub const LOOP_HEADER: &str = "X-Casebook-Desk";

/// The first sign found, in words.
pub(super) fn sign(message: &Message<'_>, from: Option<&str>) -> Option<String> {
    let first = |name| all(message, name).next().map(|value| words(value).trim().to_lowercase());
    let word = |name: &str| {
        let value = all(message, name).next()?;
        let text = words(value);
        let head = text.trim().split([';', ' ', '\t', '(']).next().unwrap_or_default();
        Some(head.to_lowercase())
    };
    if let Some(value) = word("Auto-Submitted").filter(|value| value != "no") {
        return Some(format!("Auto-Submitted: {value}"));
    }
    if let Some(value) = word("Precedence")
        && matches!(value.as_str(), "bulk" | "junk" | "list" | "auto_reply")
    {
        return Some(format!("Precedence: {value}"));
    }
    for value in all(message, "Return-Path") {
        if words(value).trim().trim_matches(['<', '>', ' ']).is_empty() {
            return Some("null Return-Path".into());
        }
    }
    for name in [
        "List-Id",
        "List-Unsubscribe",
        "X-Auto-Response-Suppress",
        "X-Autoreply",
        "X-Autorespond",
        "X-Failed-Recipients",
        "X-Loop",
        "Feedback-ID",
        LOOP_HEADER,
    ] {
        if first(name).is_some_and(|value| value != "none") {
            return Some(format!("{name} header"));
        }
    }
    if let Some(kind) = message.parts.first().and_then(|part| {
        use mail_parser::MimeHeaders;
        part.content_type()
    }) && kind.ctype().eq_ignore_ascii_case("multipart")
        && kind.subtype().is_some_and(|sub| sub.eq_ignore_ascii_case("report"))
    {
        return Some("multipart/report".into());
    }
    let local = from?.split(['@', '+']).next().unwrap_or_default();
    let daemon = DAEMONS.contains(&local)
        || local.starts_with("mailer-daemon")
        || local.starts_with("no-reply")
        || local.starts_with("noreply");
    daemon.then(|| format!("sent by {local}"))
}
