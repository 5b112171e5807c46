//! The verbs that write, each as somebody would run it.

/// A verb with all that it needs.
pub struct Verb {
    pub name: &'static str,
    pub who: Option<&'static str>,
    pub words: &'static [&'static str],
    pub input: Option<&'static str>,
    /// Commands that come before, without a fault.
    pub before: &'static [&'static [&'static str]],
    /// Files that it reads.
    pub files: &'static [(&'static str, &'static str)],
    /// It takes a request id.
    pub has_id: bool,
    pub now: &'static str,
    /// It commits more than once: what is done stays, the rest is done the next time.
    pub in_steps: bool,
    pub is_mail: bool,
    /// Exits beside those of the contract for trouble with the disk.
    pub exits: &'static [i32],
}

const fn verb(
    name: &'static str,
    who: Option<&'static str>,
    words: &'static [&'static str],
) -> Verb {
    Verb {
        name,
        who,
        words,
        input: None,
        before: &[],
        files: &[],
        has_id: true,
        now: crate::home::START,
        in_steps: false,
        is_mail: false,
        exits: &[],
    }
}

const MAIL: &str = "From: Alice <alice@acme.example>\nTo: support@desk.example\nSubject: By mail\n\
    Message-ID: <m1@acme.example>\n\nThe lamp blinks.\n";

pub const VERBS: &[Verb] = &[
    Verb {
        files: &[("log.txt", "0 errors\n")],
        exits: &[3],
        ..verb(
            "new",
            Some("alice"),
            &["new", "--service", "printing", "-m", "Jam", "--attach", "log.txt", "--json"],
        )
    },
    verb("take", Some("dana"), &["take", "1", "--json"]),
    verb("reply", Some("alice"), &["reply", "3", "-m", "Not solved", "--json"]),
    verb("resolve", Some("dana"), &["resolve", "2", "-m", "Done", "--json"]),
    verb("cancel", Some("alice"), &["cancel", "1", "--json"]),
    verb("watch", Some("dana"), &["watch", "1", "--contact", "carol", "--json"]),
    verb("merge", Some("dana"), &["merge", "1", "--into", "2", "--json"]),
    verb("kb new", Some("dana"), &["kb", "new", "--title", "T", "-m", "Body", "--json"]),
    verb("contact add", None, &["contact", "add", "zoe", "--name", "Zoe", "--json"]),
    Verb {
        files: &[("more.toml", "[[category]]\nkey = \"fault\"\nlabel = \"Fault\"\n")],
        exits: &[3],
        ..verb("apply", None, &["apply", "more.toml", "--json"])
    },
    Verb {
        input: Some(
            "{\"op\":\"note\",\"case\":\"1\",\"message\":\"a\"}\n{\"op\":\"note\",\"case\":\"2\",\"message\":\"b\"}\n",
        ),
        ..verb("batch --atomic", Some("dana"), &["batch", "--atomic", "-"])
    },
    Verb {
        has_id: false,
        is_mail: true,
        input: Some(MAIL),
        ..verb("mail receive", None, &["mail", "receive", "--json"])
    },
    Verb { has_id: false, in_steps: true, ..verb("outbox send", None, &["outbox", "send"]) },
    Verb {
        has_id: false,
        in_steps: true,
        now: "2026-11-26T09:00:00Z",
        ..verb("sweep", None, &["sweep"])
    },
    // The copy is whole before the last flush of its folder: it may be there after a failure.
    Verb { has_id: false, in_steps: true, ..verb("backup", None, &["backup", "copy.db"]) },
    Verb {
        has_id: false,
        exits: &[3],
        ..verb("export", None, &["export", "--what", "all", "-o", "export.jsonl"])
    },
    // Done is done; what fails after it is the cleaning of the log.
    Verb { in_steps: true, ..verb("erase", None, &["erase", "alice", "--yes", "--json"]) },
];
