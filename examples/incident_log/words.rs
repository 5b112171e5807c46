//! The words of the log and what casebook calls them: keys, states, origins, priorities.
//!
//! Pure tables; `operations`, `policy` and `check` all ask here, so that they cannot disagree.

/// The contact of incidents whose caller the log does not know.
pub const UNKNOWN_CALLER: &str = "unknown-caller";

/// The category of incidents without one; casebook has no case without a category.
pub const UNKNOWN_CATEGORY: &str = "category-unknown";

/// The log's pauses that casebook has no word for: state, own status.
pub const OWN_PAUSES: [(&str, &str); 3] = [
    ("Awaiting Vendor", "awaiting-vendor"),
    ("Awaiting Problem", "awaiting-problem"),
    ("Awaiting Evidence", "awaiting-evidence"),
];

/// Impact, urgency and the priority that they give, in the log's digits (README of the data).
/// 1/3 does not occur.
pub const MATRIX: [(&str, &str, &str); 8] = [
    ("1", "1", "critical"),
    ("1", "2", "high"),
    ("2", "1", "high"),
    ("2", "2", "medium"),
    ("2", "3", "low"),
    ("3", "1", "medium"),
    ("3", "2", "low"),
    ("3", "3", "low"),
];

/// What a state of the log is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State<'a> {
    New,
    Active,
    AwaitingUser,
    /// One of `OWN_PAUSES`, as its status.
    Awaiting(&'static str),
    Resolved,
    Closed,
    /// A code that the source's own list lacks, `-100`.
    Unknown(&'a str),
}

impl<'a> State<'a> {
    /// Reads the column `incident_state`.
    pub fn of(word: &'a str) -> State<'a> {
        match word {
            "New" => State::New,
            "Active" => State::Active,
            "Awaiting User Info" => State::AwaitingUser,
            "Resolved" => State::Resolved,
            "Closed" => State::Closed,
            other => match OWN_PAUSES.iter().find(|(state, _)| *state == other) {
                Some((_, status)) => State::Awaiting(status),
                None => State::Unknown(other),
            },
        }
    }

    /// A step from here to a state that is not is a reopening.
    pub fn is_over(self) -> bool {
        matches!(self, State::Resolved | State::Closed)
    }
}

/// Makes a key or login of a word of the log: `Updated by 908` → `updated-by-908`.
pub fn key(word: &str) -> String {
    let mut key = String::new();
    for letter in word.chars() {
        if letter.is_ascii_alphanumeric() {
            key.push(letter.to_ascii_lowercase());
        } else if !key.is_empty() && !key.ends_with('-') {
            key.push('-');
        }
    }
    key.trim_end_matches('-').to_owned()
}

/// Gives the category's key.
pub fn category(known: &Option<String>) -> String {
    known.as_deref().map_or_else(|| UNKNOWN_CATEGORY.to_owned(), key)
}

/// Gives the contact's login.
pub fn contact(known: &Option<String>) -> String {
    known.as_deref().map_or_else(|| UNKNOWN_CALLER.to_owned(), key)
}

/// Gives casebook's origin of a contact type; a word of a later log goes through as it is.
pub fn origin(contact_type: &str) -> &str {
    match contact_type {
        "Phone" | "IVR" => "phone",
        "Email" => "email",
        "Self service" => "portal",
        "Direct opening" => "cli",
        other => other,
    }
}

/// Gives the digit of `2 - Medium`.
pub fn digit(level: &str) -> &str {
    level.split(' ').next().unwrap_or(level)
}

/// Gives the priority that the matrix makes of impact and urgency.
pub fn priority(impact: &str, urgency: &str) -> Option<&'static str> {
    MATRIX
        .iter()
        .find(|(row, column, _)| *row == digit(impact) && *column == digit(urgency))
        .map(|(_, _, priority)| *priority)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_lower_case_words_with_dashes() {
        assert_eq!(key("Updated by 908"), "updated-by-908");
        assert_eq!(key("Opened by  8"), "opened-by-8");
        assert_eq!(category(&None), "category-unknown");
        assert_eq!(contact(&Some("Caller 90".into())), "caller-90");
    }

    #[test]
    fn every_state_is_named_and_none_is_invented() {
        assert_eq!(State::of("Awaiting Vendor"), State::Awaiting("awaiting-vendor"));
        assert_eq!(State::of("-100"), State::Unknown("-100"));
        assert!(State::of("Closed").is_over() && !State::of("-100").is_over());
    }

    #[test]
    fn the_matrix_has_no_cell_for_what_never_occurs() {
        assert_eq!(priority("2 - Medium", "1 - High"), Some("high"));
        assert_eq!(priority("1 - High", "3 - Low"), None);
    }
}
