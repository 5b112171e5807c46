//! Values that a new case comes with, checked: subject, reference, tags.

use crate::casework::desk::open::Desk;
use crate::domain::policy::Service;
use crate::domain::subject;
use crate::error::{Error, Result};
use crate::store;

use super::NewCaseRequest;

/// The longest subject, in characters.
const MOST_SUBJECT: usize = 250;

/// L4: given, or made as "<category>: <service>" and the first words of the text.
///
/// # Errors
/// One that is not a subject (6), storage trouble.
pub(crate) fn subject(
    desk: &Desk,
    wanted: &NewCaseRequest,
    chain: &[Service],
    category: Option<&str>,
) -> Result<String> {
    let given = wanted.subject.as_deref().map(str::trim).filter(|subject| !subject.is_empty());
    if let Some(subject) = given {
        return checked_subject(subject);
    }
    let front = match chain.first() {
        Some(service) => Some(generated_subject(desk, service, category)?),
        None => None,
    };
    Ok(subject::make(front.as_deref(), &wanted.text))
}

/// The subject made from category and service (L4, L17).
///
/// # Errors
/// Storage trouble.
pub fn generated_subject(desk: &Desk, service: &Service, category: Option<&str>) -> Result<String> {
    let policy = desk.policy()?;
    let label = policy
        .category
        .iter()
        .find(|entry| Some(entry.key.as_str()) == category)
        .map_or("", |entry| entry.label.as_str());
    Ok(format!("{label}: {}", service.name))
}

/// A subject of one line and a length that a list can show.
///
/// # Errors
/// One that is longer or has line breaks (6).
pub fn checked_subject(subject: &str) -> Result<String> {
    let subject = subject.trim();
    if subject.chars().count() > MOST_SUBJECT {
        return Err(Error::invalid(
            "subject",
            format!(
                "the subject has {} characters; the most is {MOST_SUBJECT}",
                subject.chars().count()
            ),
        )
        .hint("put the rest into the description: -m TEXT or -F FILE"));
    }
    if subject.contains(['\n', '\r', '\0']) {
        return Err(Error::invalid("subject", "the subject has a line break or a NUL in it")
            .hint("one line; put the rest into the description: -m TEXT"));
    }
    Ok(subject.to_string())
}

/// `ref` is unique, one word.
///
/// # Errors
/// No word (6), one that is taken (5), storage trouble.
pub(crate) fn reference(desk: &Desk, wanted: &NewCaseRequest) -> Result<Option<String>> {
    let Some(text) = wanted.reference.as_deref() else { return Ok(None) };
    if text.is_empty() || text.len() > 100 || text.contains(char::is_whitespace) {
        return Err(Error::invalid("ref", "a reference is one word of at most 100 characters"));
    }
    if let Some(id) = store::cases::id_of_ref(&desk.db, text)? {
        let number = store::cases::number_of(&desk.db, id)?.unwrap_or_default();
        return Err(Error::conflict(format!("the reference {text} belongs to case {number}"))
            .code("ref_taken")
            .field("ref")
            .about(&number));
    }
    Ok(Some(text.to_string()))
}

/// Tags are words.
///
/// # Errors
/// One with blanks, commas or control characters, or too long (6).
pub fn tags(given: &[String]) -> Result<Vec<String>> {
    let mut tags: Vec<String> = Vec::new();
    for tag in given {
        let bad = |c: char| c.is_whitespace() || c.is_control() || c == ',';
        if tag.is_empty() || tag.chars().count() > 50 || tag.contains(bad) {
            return Err(Error::invalid("tag", format!("“{tag}” is not a tag"))
                .hint("a tag is one word without commas, at most 50 characters"));
        }
        if !tags.contains(tag) {
            tags.push(tag.clone());
        }
    }
    Ok(tags)
}
