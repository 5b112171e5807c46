-- What customers brought today, for `customer_per_day`.
CREATE TABLE customer_days (
    login    TEXT PRIMARY KEY,
    day      TEXT NOT NULL,
    cases    INTEGER NOT NULL,
    messages INTEGER NOT NULL,
    bytes    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
