-- Who follows a case (M12).
ALTER TABLE cases ADD COLUMN watchers TEXT NOT NULL DEFAULT '[]';
CREATE TABLE case_watchers (
    login   TEXT NOT NULL,
    case_id INTEGER NOT NULL,
    PRIMARY KEY (login, case_id)
) STRICT, WITHOUT ROWID;

-- Addresses from which mail came back for good (M7).
CREATE TABLE bounces (
    address TEXT PRIMARY KEY,
    count   INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    why     TEXT NOT NULL
) STRICT;
