-- Who says that somebody is in a group: the agent's own entry, the group's, or both.
ALTER TABLE group_members ADD COLUMN by_agent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE group_members ADD COLUMN by_group INTEGER NOT NULL DEFAULT 0;
-- Until now nobody kept which; `policy show` wrote both.
UPDATE group_members SET by_agent = 1, by_group = 1;

-- Since when an address is somebody's: one that came after a resolution does not rate it.
ALTER TABLE addresses ADD COLUMN added_at INTEGER NOT NULL DEFAULT 0;

-- Marks of spam or a failed check; until when it rings.
ALTER TABLE mails ADD COLUMN suspicious INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mails ADD COLUMN rings INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mails ADD COLUMN seen_at INTEGER;
CREATE INDEX mails_rings ON mails (id) WHERE rings = 1 AND seen_at IS NULL;

-- What an answer or a report of a mail server names.
CREATE INDEX outbox_message ON outbox (message_id);

-- What a group is complained to about: the page of staff.
CREATE INDEX cases_complaints ON cases (group_key, id) WHERE complaints > 0 AND phase <> 'final';

-- Age is when a case was filed, which adopted cases do not have in the order of their numbers.
DROP INDEX cases_queue;
CREATE INDEX cases_queue ON cases (group_key, next_due, priority_rank, registered_at, id) WHERE phase = 'active' AND assignee IS NULL;

INSERT INTO desk (key, value) VALUES ('id', lower(hex(randomblob(16))))
    ON CONFLICT (key) DO NOTHING;

-- Who ended a case is said by who did it, and no longer by the status ("Closed by user", whoever it
-- was): the words that every desk had go; a desk's own words stay.
UPDATE policy SET body = json_remove(body, '$.closing_reason')
    WHERE kind = 'status' AND (key, json_extract(body, '$.closing_reason'))
        IN (VALUES ('closed', 'Closed by user'), ('canceled', 'Canceled by user'));
UPDATE policy_versions SET body = json_remove(body, '$.closing_reason')
    WHERE kind = 'status' AND (key, json_extract(body, '$.closing_reason'))
        IN (VALUES ('closed', 'Closed by user'), ('canceled', 'Canceled by user'))
        AND version = (SELECT version FROM policy
            WHERE policy.kind = policy_versions.kind AND policy.key = policy_versions.key);
