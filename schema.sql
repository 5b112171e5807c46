-- The desk: everything casebook knows, in one file.
--
-- Instants are seconds since 1970 UTC. People, groups, services and the like are referred to by
-- the keys that people type: they are never renamed, only retired. A fact is kept as what it is
-- (`closed_at`), never as a flag. The journal (operations, events) is the truth; a row of `cases`
-- is the sum of the case's events, and `doctor --deep` replays and compares.

-- Facts about the file itself: id (random), name, created_at, restored_at, sweep_at; and, as the journal has it,
-- whose turn came last in a group (`turn:network`, `assign --auto round-robin`).
CREATE TABLE desk (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The policy (C5), one row an entry: kind `desk`, `status`, `service` …; singles have key ''.
CREATE TABLE policy (
    kind       TEXT NOT NULL,
    key        TEXT NOT NULL,
    body       TEXT NOT NULL,                 -- the whole entry, JSON
    version    INTEGER NOT NULL,              -- grows by one with each change of the entry
    position   INTEGER NOT NULL DEFAULT 0,    -- order in the file, for entries whose order shows
    retired_at INTEGER,                       -- no longer offered; old cases still name it
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- What an entry said before: a case keeps the calendar version it was given (D11).
CREATE TABLE policy_versions (
    kind      TEXT NOT NULL,
    key       TEXT NOT NULL,
    version   INTEGER NOT NULL,
    body      TEXT NOT NULL,
    operation INTEGER NOT NULL,               -- the one that brought it
    PRIMARY KEY (kind, key, version)
) STRICT, WITHOUT ROWID;

-- Who an agreement covers (A1) and who an item is offered to (A3).
CREATE TABLE coverage (
    kind       TEXT NOT NULL CHECK (kind IN ('agreement', 'item')),
    party_kind TEXT NOT NULL CHECK (party_kind IN ('contact', 'department', 'account')),
    party      TEXT NOT NULL,
    key        TEXT NOT NULL,
    PRIMARY KEY (kind, party_kind, party, key)
) STRICT, WITHOUT ROWID;

-- People: customers (contacts) and staff (agents), one name space for logins.
CREATE TABLE people (
    login      TEXT PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('contact', 'agent')),
    role       TEXT NOT NULL CHECK (role IN ('customer', 'power', 'agent', 'lead', 'admin')),
    name       TEXT NOT NULL,
    account    TEXT,
    department TEXT,                          -- account/department
    language   TEXT,
    time_zone  TEXT,
    os_user    TEXT,                          -- the OS account that acts as this person (P4)
    phones     TEXT NOT NULL DEFAULT '[]',    -- JSON array
    rights     TEXT NOT NULL DEFAULT '[]',    -- JSON array; only leads and admins have any
    retired_at INTEGER,
    signature  TEXT                -- of an agent: what mail to customers ends with
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX people_os_user ON people (os_user) WHERE os_user IS NOT NULL;
CREATE INDEX people_account ON people (account) WHERE account IS NOT NULL;
-- Leads and admins: who is told where nobody else is.
CREATE INDEX people_heads ON people (login) WHERE role IN ('lead', 'admin') AND retired_at IS NULL;

-- Mail addresses; one belongs to one unretired person (M4). Folded to lower case.
CREATE TABLE addresses (
    address  TEXT NOT NULL,
    login    TEXT NOT NULL REFERENCES people (login),
    position INTEGER NOT NULL,
    active   INTEGER NOT NULL DEFAULT 1,      -- 0: no mail goes there (N3)
    added_at INTEGER NOT NULL DEFAULT 0,      -- no resolution before that is rated from it
    PRIMARY KEY (address, login)
) STRICT, WITHOUT ROWID;
CREATE INDEX addresses_login ON addresses (login);

-- Addresses from which mail came back for good, since one was last written to or wrote itself (M7).
CREATE TABLE bounces (
    address TEXT PRIMARY KEY,
    count   INTEGER NOT NULL,
    at      INTEGER NOT NULL,                 -- the last of them
    why     TEXT NOT NULL                     -- what the server said
) STRICT;

-- Customer organisations.
CREATE TABLE accounts (
    key         TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    departments TEXT NOT NULL DEFAULT '[]',   -- JSON array of keys
    retired_at  INTEGER
) STRICT, WITHOUT ROWID;

-- Assignee groups, each at a support line.
CREATE TABLE support_groups (
    key        TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    line       INTEGER NOT NULL DEFAULT 1,
    lead       TEXT,
    process    TEXT,
    queue      TEXT,
    email      TEXT,
    retired_at INTEGER,
    signature  TEXT                -- what mail to customers ends with
) STRICT, WITHOUT ROWID;

-- Who is in a group, and who says so: the agent's own entry, the group's, or both.
CREATE TABLE group_members (
    login     TEXT NOT NULL,
    group_key TEXT NOT NULL,
    by_agent  INTEGER NOT NULL DEFAULT 0,
    by_group  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (login, group_key)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_members_group ON group_members (group_key);

-- One row a change: who, how, when, by which command (J1). `hash` chains it to the one before
-- and covers its events; the bodies count by their hash, so that they can be erased.
CREATE TABLE operations (
    id          INTEGER PRIMARY KEY,
    at          INTEGER NOT NULL,             -- when it counts
    recorded_at INTEGER NOT NULL,             -- when it was written
    actor       TEXT NOT NULL,
    behind      TEXT,                         -- the person behind --as
    method      TEXT NOT NULL,                -- how the desk knew (P4)
    command     TEXT NOT NULL,                -- the verb
    request_id  TEXT,
    clock_given INTEGER NOT NULL DEFAULT 0,   -- 1: under CASEBOOK_NOW
    historic    INTEGER NOT NULL DEFAULT 0,   -- 1: replayed from an old log; told nobody
    hash        BLOB NOT NULL
) STRICT;

-- What happened, in order. Bodies are the public format of `domain::event`.
CREATE TABLE events (
    seq        INTEGER PRIMARY KEY,
    operation  INTEGER NOT NULL REFERENCES operations (id),
    case_id    INTEGER,                       -- NULL: policy, people
    at         INTEGER NOT NULL,
    due_at     INTEGER,                       -- a timed action: when it fell due (S2)
    kind       TEXT NOT NULL,
    body       TEXT NOT NULL,                 -- JSON; emptied of words when erased
    salt       BLOB,                          -- goes into body_hash; gone when erased
    body_hash  BLOB NOT NULL,
    erased_at  INTEGER
) STRICT;
CREATE INDEX events_case ON events (case_id, seq);
CREATE INDEX events_operation ON events (operation);

-- A case: the sum of its events.
CREATE TABLE cases (
    id                   INTEGER PRIMARY KEY, -- the counter of the number, never reused
    number               TEXT NOT NULL UNIQUE,
    ref                  TEXT UNIQUE,         -- the external reference
    subject              TEXT NOT NULL,
    description          TEXT NOT NULL,
    status               TEXT NOT NULL,
    phase                TEXT NOT NULL CHECK (phase IN ('active', 'paused', 'resolved', 'final')),
    status_since         INTEGER NOT NULL,
    category             TEXT,
    process              TEXT,
    priority             TEXT NOT NULL,
    priority_rank        INTEGER NOT NULL,
    priority_by          TEXT NOT NULL,
    impact               INTEGER,
    urgency              INTEGER,
    origin               TEXT NOT NULL,
    contact              TEXT,
    account              TEXT,
    department           TEXT,
    service              TEXT,
    agreement            TEXT,
    item                 TEXT,
    assignee             TEXT,
    group_key            TEXT,
    line                 INTEGER,
    tags                 TEXT NOT NULL DEFAULT '[]',
    parent               INTEGER,
    follow_up_of         INTEGER,
    merged_into          INTEGER,
    internal             INTEGER NOT NULL DEFAULT 0,
    requested_by         TEXT,
    language             TEXT,
    registered_at        INTEGER NOT NULL,
    responded_at         INTEGER,
    first_resolved_at    INTEGER,
    resolved_at          INTEGER,
    closed_at            INTEGER,
    response_term        TEXT,                -- JSON {term, schema}: as given (D11)
    resolution_term      TEXT,
    calendar             TEXT,
    calendar_version     INTEGER,
    response_due         INTEGER,
    resolution_due       INTEGER,
    resolution_left      INTEGER,             -- seconds kept while the clock stands (D8)
    response_warn_at     INTEGER,             -- alarms not noticed yet (D13)
    response_breach_at   INTEGER,
    resolution_warn_at   INTEGER,
    resolution_breach_at INTEGER,
    resolution_warned    INTEGER NOT NULL DEFAULT 0,
    resolution_breached  INTEGER,             -- the deadline whose breach is known
    next_due             INTEGER NOT NULL,    -- the running deadline that comes first; far when none
    alarm_at             INTEGER,             -- the first of the four alarms
    closing_reason       TEXT,
    solution             TEXT,
    reopened_count       INTEGER NOT NULL DEFAULT 0,
    rating               INTEGER,
    rating_comment       TEXT,
    rated                INTEGER NOT NULL DEFAULT 0,
    asked_feedback       INTEGER NOT NULL DEFAULT 0,
    reminded_at          INTEGER,
    complaints           INTEGER NOT NULL DEFAULT 0,
    postponed_till       INTEGER,
    tasks                TEXT NOT NULL DEFAULT '[]', -- JSON array of domain::task
    version              INTEGER NOT NULL,
    updated_at           INTEGER NOT NULL,
    route                TEXT,                -- of [[route]]: the one its mail took (M11)
    mailbox              TEXT,                -- the address of the desk it was first written to
    watchers             TEXT NOT NULL DEFAULT '[]'  -- JSON array of domain::watcher (M12)
) STRICT;
-- What was filed like this (R1).
CREATE INDEX cases_service ON cases (service, id) WHERE service IS NOT NULL;
CREATE INDEX cases_item ON cases (item, id) WHERE item IS NOT NULL;
-- Numbers, and lists, of a time.
CREATE INDEX cases_registered ON cases (registered_at, id);
-- Lists of open cases, in their order; by holder; the queue (Q1).
CREATE INDEX cases_open ON cases (next_due, id) WHERE phase <> 'final';
CREATE INDEX cases_assignee ON cases (assignee, next_due, id) WHERE phase <> 'final' AND assignee IS NOT NULL;
CREATE INDEX cases_queue ON cases (group_key, next_due, priority_rank, registered_at, id) WHERE phase = 'active' AND assignee IS NULL;
CREATE INDEX cases_contact ON cases (contact, id);
CREATE INDEX cases_complaints ON cases (group_key, id) WHERE complaints > 0 AND phase <> 'final';
CREATE INDEX cases_contact_open ON cases (contact, next_due, id) WHERE phase <> 'final';
CREATE INDEX cases_account ON cases (account, id) WHERE account IS NOT NULL;
CREATE INDEX cases_account_open ON cases (account, next_due, id) WHERE phase <> 'final' AND account IS NOT NULL;
CREATE INDEX cases_closed ON cases (closed_at, id) WHERE phase = 'final';
-- Complaints, also on closed cases (L14).
CREATE INDEX cases_complained ON cases (id) WHERE complaints > 0;
CREATE INDEX cases_parent ON cases (parent) WHERE parent IS NOT NULL;
-- What ended in a case is read with it (L18).
CREATE INDEX cases_merged ON cases (merged_into) WHERE merged_into IS NOT NULL;
-- What the sweep asks for (S1): only cases that have something coming.
CREATE INDEX cases_alarm ON cases (alarm_at) WHERE alarm_at IS NOT NULL;
CREATE INDEX cases_resolved ON cases (resolved_at) WHERE phase = 'resolved';
CREATE INDEX cases_unreminded ON cases (resolved_at) WHERE phase = 'resolved' AND reminded_at IS NULL;
CREATE INDEX cases_waiting ON cases (status_since) WHERE status = 'waiting';
CREATE INDEX cases_unanswered ON cases (status_since) WHERE status = 'waiting' AND reminded_at IS NULL;
CREATE INDEX cases_postponed ON cases (postponed_till) WHERE postponed_till IS NOT NULL;

-- Tags, for finding cases by one.
CREATE TABLE case_tags (
    tag     TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    PRIMARY KEY (tag, case_id)
) STRICT, WITHOUT ROWID;

-- The cases that somebody follows (M12). Those whom a mail without proof named are none of these.
CREATE TABLE case_watchers (
    login   TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    PRIMARY KEY (login, case_id)
) STRICT, WITHOUT ROWID;

-- Open tasks by who is to do them (T2); '' where nobody is named. The tasks stand in their case.
CREATE TABLE open_tasks (
    assignee TEXT NOT NULL,
    case_id  INTEGER NOT NULL,
    task     INTEGER NOT NULL,
    PRIMARY KEY (assignee, case_id, task)
) STRICT, WITHOUT ROWID;

-- Articles of the knowledge base (K1).
CREATE TABLE articles (
    id           INTEGER PRIMARY KEY,          -- the 7 of KB-7
    state        TEXT NOT NULL CHECK (state IN ('draft', 'published', 'retired')),
    title        TEXT NOT NULL,
    body         TEXT NOT NULL,               -- Markdown
    keywords     TEXT NOT NULL DEFAULT '[]',  -- JSON array
    service      TEXT,
    author       TEXT NOT NULL,
    created_at   INTEGER NOT NULL,
    updated_at   INTEGER NOT NULL,
    published_at INTEGER
) STRICT;

-- Which articles helped with which cases.
CREATE TABLE case_articles (
    case_id INTEGER NOT NULL,
    article INTEGER NOT NULL,
    PRIMARY KEY (case_id, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_articles_article ON case_articles (article, case_id);

-- Full text of articles, English words by their stems. Row = article.
CREATE VIRTUAL TABLE search_articles USING fts5 (
    title, keywords, body, tokenize = 'porter unicode61 remove_diacritics 2'
);

-- Files, by content, each once (J4).
CREATE TABLE blobs (
    sha256 TEXT PRIMARY KEY,
    bytes  BLOB NOT NULL
) STRICT;

-- What is attached to which case, by which event: a file or a link.
CREATE TABLE attachments (
    id         INTEGER PRIMARY KEY,
    case_id    INTEGER NOT NULL,
    event      INTEGER NOT NULL,
    name       TEXT NOT NULL,
    size       INTEGER,
    media_type TEXT,
    sha256     TEXT,
    url        TEXT,
    internal   INTEGER NOT NULL DEFAULT 0     -- 1: came with a note (P2)
) STRICT;
CREATE INDEX attachments_case ON attachments (case_id, id);

-- Notices, rendered, with their final Message-ID (N4): all that a mail is made of, so that every
-- attempt sends the same one. The files of `envelope` are in `blobs`.
CREATE TABLE outbox (
    id              INTEGER PRIMARY KEY,
    case_id         INTEGER,
    operation       INTEGER NOT NULL,
    event           TEXT NOT NULL,            -- the notice's event (C5)
    template        TEXT NOT NULL,
    recipient       TEXT NOT NULL,            -- logins, comma-separated
    address         TEXT NOT NULL,            -- addresses, comma-separated
    envelope        TEXT NOT NULL,            -- JSON: sender, receivers, thread, files (`mail::message`)
    subject         TEXT NOT NULL,
    body            TEXT NOT NULL,
    message_id      TEXT NOT NULL,
    state           TEXT NOT NULL CHECK (state IN ('queued', 'claimed', 'sent', 'failed', 'held')),
    created_at      INTEGER NOT NULL,
    next_attempt_at INTEGER,
    attempts        INTEGER NOT NULL DEFAULT 0,
    tried_at        INTEGER,                  -- the first attempt; it is given up days after that
    handed_to       TEXT NOT NULL DEFAULT '', -- addresses that have it already, comma-separated
    sent_at         INTEGER,
    last_error      TEXT
) STRICT;
CREATE INDEX outbox_case ON outbox (case_id, id);
-- What an answer or a report of a mail server names.
CREATE INDEX outbox_message ON outbox (message_id);
-- What somebody was told that calls for a look: the page of staff.
CREATE INDEX outbox_calls ON outbox (recipient, id) WHERE event IN ('mention', 'complaint');
CREATE INDEX outbox_due ON outbox (next_attempt_at) WHERE state IN ('queued', 'claimed');
CREATE INDEX outbox_state ON outbox (state, id) WHERE state <> 'sent';

-- Mails that came in (M1–M10), whatever became of them. `identity` makes a second delivery add
-- nothing; the raw source goes after `keep_raw_days`, but for mails that are held.
CREATE TABLE mails (
    id          INTEGER PRIMARY KEY,          -- M-17
    at          INTEGER NOT NULL,
    identity    TEXT NOT NULL UNIQUE,         -- hash of Message-ID, sender, subject, text, files
    message_id  TEXT,
    in_reply_to TEXT,
    sender      TEXT,
    recipients  TEXT NOT NULL,                -- comma-separated
    subject     TEXT NOT NULL,
    disposition TEXT NOT NULL CHECK (disposition IN
        ('appended', 'created', 'ignored', 'held', 'bounce', 'dropped')),
    reason      TEXT NOT NULL,
    case_id     INTEGER,
    answered    INTEGER NOT NULL,             -- a receipt was written in answer to it (M8)
    attachments TEXT NOT NULL,                -- JSON: name, size, media_type
    raw         BLOB,
    suspicious  INTEGER NOT NULL DEFAULT 0,   -- 1: marked as spam, or a check of the sender failed
    rings       INTEGER NOT NULL DEFAULT 0,   -- 1: a person is to look at it (N7)
    seen_at     INTEGER                       -- when a person did
) STRICT;
CREATE INDEX mails_rings ON mails (id) WHERE rings = 1 AND seen_at IS NULL;
CREATE INDEX mails_case ON mails (case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX mails_disposition ON mails (disposition, id);
CREATE INDEX mails_answered ON mails (sender, at) WHERE answered = 1;
CREATE INDEX mails_raw ON mails (at) WHERE raw IS NOT NULL;

-- Answers given under a request id, kept 30 days (C1).
CREATE TABLE request_ids (
    actor   TEXT NOT NULL,
    id      TEXT NOT NULL,
    content TEXT NOT NULL,                    -- hash of what was asked
    answer  TEXT NOT NULL,                    -- JSON
    at      INTEGER NOT NULL,
    PRIMARY KEY (actor, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX request_ids_at ON request_ids (at);

-- Passwords of the desk's own (P6). Who has a hash here signs in with `login`; who has a code was
-- invited and sets the first one with it.
CREATE TABLE passwords (
    login     TEXT PRIMARY KEY REFERENCES people (login),
    hash      TEXT,                           -- PHC string of argon2id; NULL until the first is set
    set_at    INTEGER,
    code_hash TEXT,                           -- SHA-256 of the one-time code of an invitation
    code_till INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX passwords_code ON passwords (code_hash) WHERE code_hash IS NOT NULL;

-- Who is signed in (P6). The token lies with the person; here is only its hash.
CREATE TABLE sessions (
    login      TEXT NOT NULL REFERENCES people (login),
    hash       TEXT NOT NULL,                 -- SHA-256 of the token
    started_at INTEGER NOT NULL,
    ends_at    INTEGER NOT NULL,
    PRIMARY KEY (login, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_ends ON sessions (ends_at);

-- Public keys that open the ssh gate (P5), each for one person. What a line of authorized_keys
-- says counts only while its key stands here.
CREATE TABLE ssh_keys (
    fingerprint TEXT PRIMARY KEY,             -- SHA256:…, as ssh-keygen -l shows it
    login       TEXT NOT NULL REFERENCES people (login),
    kind        TEXT NOT NULL,                -- ssh-ed25519 …
    comment     TEXT NOT NULL,
    added_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ssh_keys_login ON ssh_keys (login);

-- What customers brought today, for `customer_per_day`: one row a person, of their last day.
CREATE TABLE customer_days (
    login    TEXT PRIMARY KEY,
    day      TEXT NOT NULL,                   -- YYYY-MM-DD in the desk's zone
    cases    INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    bytes    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Who was turned away, where and why: `log refused`. Bounded: the newest 10,000 and what counts.
CREATE TABLE refusals (
    id     INTEGER PRIMARY KEY,
    at     INTEGER NOT NULL,
    login  TEXT NOT NULL,                     -- as claimed; '' where none was
    door   TEXT NOT NULL,                     -- login, passwd, gate
    reason TEXT NOT NULL,
    tried  TEXT NOT NULL DEFAULT '',          -- the beginning of what was asked for
    counts INTEGER NOT NULL DEFAULT 0         -- 1: a wrong password that holds up the next try
) STRICT;
CREATE INDEX refusals_counts ON refusals (login, at) WHERE counts = 1;

-- Full text of subject, description and public messages; and of notes apart, so that a customer's
-- search can never touch them (P2). A row is an event: its number is the case times 65,536 plus
-- the event's place in the case, so that hits lead to cases and the newest come first. The words
-- themselves are only in the events.
CREATE VIRTUAL TABLE search_public USING fts5 (
    subject, text,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE search_notes USING fts5 (
    subject, text,
    content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
