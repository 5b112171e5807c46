//! The tables that are exported, with their columns (J6).

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    Whole,
    /// A whole number that exports of earlier schemas do not have, and what stands for it.
    Later(i64),
    Text,
    Json,
    Bytes,
}
use ColumnKind::{Bytes, Json, Later, Text, Whole};

/// What becomes of rows that are there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    /// The table is emptied first: its rows come and go.
    Anew,
    /// The row of the same key becomes what is given: it is never removed.
    Over,
    /// The row of the same key stays.
    Stay,
}

/// A table of the desk.
#[derive(Debug)]
pub struct DumpTable {
    pub name: &'static str,
    pub columns: &'static [(&'static str, ColumnKind)],
    /// How many of the columns, from the first on, are its key.
    pub key: usize,
    pub again: Again,
}

const fn table(
    name: &'static str,
    key: usize,
    again: Again,
    columns: &'static [(&'static str, ColumnKind)],
) -> DumpTable {
    DumpTable { name, columns, key, again }
}

/// The journal's tables, which come in an order of their own.
pub const OPERATIONS: DumpTable = table(
    "operations",
    1,
    Again::Stay,
    &[
        ("id", Whole),
        ("at", Whole),
        ("recorded_at", Whole),
        ("actor", Text),
        ("behind", Text),
        ("method", Text),
        ("command", Text),
        ("request_id", Text),
        ("clock_given", Whole),
        ("historic", Whole),
        ("hash", Bytes),
    ],
);
pub const EVENTS: DumpTable = table(
    "events",
    1,
    Again::Stay,
    &[
        ("seq", Whole),
        ("operation", Whole),
        ("case_id", Whole),
        ("at", Whole),
        ("due_at", Whole),
        ("kind", Text),
        ("body", Json),
        ("salt", Bytes),
        ("body_hash", Bytes),
        ("erased_at", Whole),
    ],
);

/// What the journal leans on, in the order in which one names another.
pub const STATE: &[DumpTable] = &[
    table("desk", 1, Again::Over, &[("key", Text), ("value", Text)]),
    table(
        "policy",
        2,
        Again::Over,
        &[
            ("kind", Text),
            ("key", Text),
            ("body", Json),
            ("version", Whole),
            ("position", Whole),
            ("retired_at", Whole),
        ],
    ),
    table(
        "policy_versions",
        3,
        Again::Over,
        &[("kind", Text), ("key", Text), ("version", Whole), ("body", Json), ("operation", Whole)],
    ),
    table(
        "coverage",
        4,
        Again::Anew,
        &[("kind", Text), ("party_kind", Text), ("party", Text), ("key", Text)],
    ),
    table(
        "accounts",
        1,
        Again::Over,
        &[("key", Text), ("name", Text), ("departments", Json), ("retired_at", Whole)],
    ),
    table(
        "people",
        1,
        Again::Over,
        &[
            ("login", Text),
            ("kind", Text),
            ("role", Text),
            ("name", Text),
            ("account", Text),
            ("department", Text),
            ("language", Text),
            ("time_zone", Text),
            ("os_user", Text),
            ("phones", Json),
            ("rights", Json),
            ("retired_at", Whole),
            ("signature", Text),
        ],
    ),
    table(
        "addresses",
        2,
        Again::Anew,
        &[
            ("address", Text),
            ("login", Text),
            ("position", Whole),
            ("active", Whole),
            ("added_at", Later(0)),
        ],
    ),
    table(
        "support_groups",
        1,
        Again::Over,
        &[
            ("key", Text),
            ("name", Text),
            ("line", Whole),
            ("lead", Text),
            ("process", Text),
            ("queue", Text),
            ("email", Text),
            ("retired_at", Whole),
            ("signature", Text),
        ],
    ),
    table(
        "group_members",
        2,
        Again::Anew,
        &[("login", Text), ("group_key", Text), ("by_agent", Later(1)), ("by_group", Later(1))],
    ),
    table(
        "ssh_keys",
        1,
        Again::Anew,
        &[
            ("fingerprint", Text),
            ("login", Text),
            ("kind", Text),
            ("comment", Text),
            ("added_at", Whole),
        ],
    ),
];

/// What hangs on the journal.
pub const REST: &[DumpTable] = &[
    table("blobs", 1, Again::Stay, &[("sha256", Text), ("bytes", Bytes)]),
    table(
        "articles",
        1,
        Again::Over,
        &[
            ("id", Whole),
            ("state", Text),
            ("title", Text),
            ("body", Text),
            ("keywords", Json),
            ("service", Text),
            ("author", Text),
            ("created_at", Whole),
            ("updated_at", Whole),
            ("published_at", Whole),
        ],
    ),
    table(
        "bounces",
        1,
        Again::Over,
        &[("address", Text), ("count", Whole), ("at", Whole), ("why", Text)],
    ),
    table("case_articles", 2, Again::Anew, &[("case_id", Whole), ("article", Whole)]),
    table(
        "outbox",
        1,
        Again::Stay,
        &[
            ("id", Whole),
            ("case_id", Whole),
            ("operation", Whole),
            ("event", Text),
            ("template", Text),
            ("recipient", Text),
            ("address", Text),
            ("envelope", Json),
            ("subject", Text),
            ("body", Text),
            ("message_id", Text),
            ("state", Text),
            ("created_at", Whole),
            ("next_attempt_at", Whole),
            ("attempts", Whole),
            ("tried_at", Whole),
            ("handed_to", Text),
            ("sent_at", Whole),
            ("last_error", Text),
        ],
    ),
    table(
        "mails",
        1,
        Again::Stay,
        &[
            ("id", Whole),
            ("at", Whole),
            ("identity", Text),
            ("message_id", Text),
            ("in_reply_to", Text),
            ("sender", Text),
            ("recipients", Text),
            ("subject", Text),
            ("disposition", Text),
            ("reason", Text),
            ("case_id", Whole),
            ("answered", Whole),
            ("attachments", Json),
            ("raw", Bytes),
            ("suspicious", Later(0)),
            ("rings", Later(0)),
            ("seen_at", Whole),
        ],
    ),
];
