//! The guides and topics of `docs/`, for `casebook help TOPIC` and as man pages of section 7.

/// A text to read.
pub struct Guide {
    pub name: &'static str,
    /// Other words for it.
    pub also: &'static [&'static str],
    /// Its Markdown.
    pub text: &'static str,
}

macro_rules! guides {
    ($($name:literal $file:literal $($also:literal)*;)*) => {
        /// All of them, in the order in which they are listed.
        pub const GUIDES: &[Guide] = &[$(Guide {
            name: $name,
            also: &[$($also),*],
            text: include_str!(concat!("../docs/", $file)),
        }),*];
    };
}

guides! {
    "agents" "agents.md" "queue";
    "customers" "customers.md";
    "deadlines" "deadlines.md" "calendars";
    "mail" "mail.md" "smtp";
    "front-doors" "front-doors.md" "gmail" "microsoft" "office365" "postfix";
    "search" "search.md";
    "numbers" "numbers.md" "statistics";
    "sweep" "sweep.md" "cron" "timer";
    "ssh" "ssh.md" "sign-in";
    "backup" "backup.md" "restore";
    "import" "import.md";
    "scripting" "scripting.md" "json";
    "exit-codes" "topics/exit-codes.md";
    "environment" "topics/environment.md" "env";
    "formatting" "topics/formatting.md" "format";
    "filters" "topics/filters.md";
    "dates" "topics/dates.md" "times" "spans";
    "rights" "topics/rights.md" "roles" "permissions";
    "accessibility" "topics/accessibility.md";
}

impl Guide {
    /// What it is about: its heading.
    pub fn about(&self) -> &'static str {
        let heading = self.text.lines().find_map(|line| line.strip_prefix("# "));
        heading.unwrap_or_default()
    }
}

/// A guide by any of its names.
pub fn guide(name: &str) -> Option<&'static Guide> {
    GUIDES.iter().find(|guide| guide.name == name || guide.also.contains(&name))
}
