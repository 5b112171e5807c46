//! The chain of hashes: what makes a change behind casebook's back show (J1).
//!
//! The hash of an operation covers the hash before it, every field of its own and its events. The body
//! of an event counts by a salted hash, so that words can be erased; what is left of erased ones counts
//! by the event of the operation that erased them.

use crate::domain::hex;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::domain::time::Instant;
use crate::error::{Error, Result};
use crate::store::db::{Db, get, params};

/// What an operation says of itself.
pub(super) struct OperationHead<'a> {
    pub(super) id: i64,
    pub(super) at: i64,
    pub(super) recorded_at: i64,
    pub(super) actor: &'a str,
    pub(super) behind: Option<&'a str>,
    pub(super) method: &'a str,
    pub(super) command: &'a str,
    pub(super) request_id: Option<&'a str>,
    pub(super) clock_given: i64,
    pub(super) historic: i64,
}

/// What an event says besides its body.
pub(super) struct Link<'a> {
    pub(super) seq: i64,
    pub(super) case: Option<i64>,
    pub(super) at: i64,
    pub(super) due_at: Option<i64>,
    pub(super) kind: &'a str,
}

/// The hash of an operation as far as its own fields go.
pub(super) fn begin(before: &[u8], head: &OperationHead<'_>) -> Sha256 {
    let mut chain = Sha256::new();
    chain.update(before);
    fields(
        &mut chain,
        &[
            &head.id.to_string(),
            &head.at.to_string(),
            &head.recorded_at.to_string(),
            head.actor,
            head.behind.unwrap_or_default(),
            head.method,
            head.command,
            head.request_id.unwrap_or_default(),
            &head.clock_given.to_string(),
            &head.historic.to_string(),
        ],
    );
    chain
}

/// Takes an event into the hash of its operation.
pub(super) fn add(chain: &mut Sha256, link: &Link<'_>, body_hash: &[u8]) {
    let number = |n: Option<i64>| n.map_or(String::new(), |n| n.to_string());
    fields(
        chain,
        &[
            &link.seq.to_string(),
            &number(link.case),
            &link.at.to_string(),
            &number(link.due_at),
            link.kind,
        ],
    );
    chain.update(body_hash);
}

/// Each field with its length, so that no two operations hash alike.
fn fields(chain: &mut Sha256, values: &[&str]) {
    for value in values {
        chain.update((value.len() as u64).to_le_bytes());
        chain.update(value.as_bytes());
    }
}

pub(super) fn body_hash(salt: &[u8], body: &str) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(body.as_bytes());
    hash.finalize().into()
}

pub(super) fn salt() -> Result<[u8; 16]> {
    let mut salt = [0u8; 16];
    getrandom::fill(&mut salt)
        .map_err(|why| Error::internal(format!("the system gives no random bytes: {why}")))?;
    Ok(salt)
}

/// One hash for all that is left of the events that were erased at an instant: the event about the
/// erasing has it as `left`.
///
/// # Errors
/// Storage trouble.
pub fn left_of_erased(db: &Db, at: Instant) -> Result<String> {
    let mut left = Sha256::new();
    let sql = "SELECT seq, body FROM events WHERE erased_at = ?1 ORDER BY seq";
    db.each(sql, params![at.0], |row| {
        fields(&mut left, &[&get::<i64>(row, 0)?.to_string(), &get::<String>(row, 1)?]);
        Ok(true)
    })?;
    Ok(hex::encode(left.finalize()))
}

/// Walks the whole chain: what does not hold, one line each, and how many operations there are.
/// With a `head` it also says whether that hash stood at the end of any operation.
///
/// # Errors
/// Storage trouble.
pub fn verify(db: &Db, head: Option<&str>) -> Result<(i64, Vec<String>, bool)> {
    let mut walk = ChainWalk::default();
    let mut before = vec![0u8; 32];
    let mut count = 0;
    let mut seen = head.is_none();
    db.each(
        "SELECT id, at, recorded_at, actor, behind, method, command, request_id, clock_given, \
         historic, hash FROM operations ORDER BY id",
        params![],
        |row| {
            let id: i64 = get(row, 0)?;
            let (actor, method): (String, String) = (get(row, 3)?, get(row, 5)?);
            let (behind, request_id): (Option<String>, Option<String>) =
                (get(row, 4)?, get(row, 7)?);
            let told = OperationHead {
                id,
                at: get(row, 1)?,
                recorded_at: get(row, 2)?,
                actor: &actor,
                behind: behind.as_deref(),
                method: &method,
                command: &get::<String>(row, 6)?,
                request_id: request_id.as_deref(),
                clock_given: get(row, 8)?,
                historic: get(row, 9)?,
            };
            let stored: Vec<u8> = get(row, 10)?;
            let mut chain = begin(&before, &told);
            walk.events(db, id, &mut chain)?;
            if chain.finalize().as_slice() != stored.as_slice() {
                walk.findings.push(format!("operation {id} is not what was recorded"));
            }
            seen |= head.is_some_and(|head| head.eq_ignore_ascii_case(&hex::encode(&stored)));
            before = stored;
            count += 1;
            Ok(true)
        },
    )?;
    Ok((count, walk.findings(), seen))
}

/// What a walk along the chain has met.
#[derive(Default)]
struct ChainWalk {
    findings: Vec<String>,
    /// What is left of erased events, by when.
    left: BTreeMap<i64, Sha256>,
    /// What the journal says is left of them.
    told: BTreeMap<i64, String>,
}

impl ChainWalk {
    fn events(&mut self, db: &Db, operation: i64, chain: &mut Sha256) -> Result<()> {
        db.each(
            "SELECT seq, case_id, at, due_at, kind, body, salt, body_hash, erased_at FROM events \
             WHERE operation = ?1 ORDER BY seq",
            params![operation],
            |row| {
                let (kind, body): (String, String) = (get(row, 4)?, get(row, 5)?);
                let hash: Vec<u8> = get(row, 7)?;
                let link = Link {
                    seq: get(row, 0)?,
                    case: get(row, 1)?,
                    at: get(row, 2)?,
                    due_at: get(row, 3)?,
                    kind: &kind,
                };
                add(chain, &link, &hash);
                let salt = get::<Option<Vec<u8>>>(row, 6)?;
                let same = match (get::<Option<i64>>(row, 8)?, salt) {
                    (Some(at), None) => {
                        fields(self.left.entry(at).or_default(), &[&link.seq.to_string(), &body]);
                        true
                    }
                    (None, Some(salt)) => body_hash(&salt, &body)[..] == hash[..],
                    _ => false,
                };
                if !same {
                    self.findings
                        .push(format!("event {} does not say what was recorded", link.seq));
                }
                if kind == "people" && link.case.is_none() {
                    self.told.extend(told_left(link.at, &body));
                }
                Ok(true)
            },
        )
    }

    fn findings(mut self) -> Vec<String> {
        // Also where it says that words were erased which are still there.
        let times: BTreeSet<i64> = self.left.keys().chain(self.told.keys()).copied().collect();
        for at in times {
            let left = self.left.remove(&at).unwrap_or_default();
            if self.told.get(&at) != Some(&hex::encode(left.finalize())) {
                let at = Instant(at);
                self.findings.push(format!("what was erased at {at} is not what was left of it"));
            }
        }
        self.findings
    }
}

/// The hash in the event about an erasing.
fn told_left(at: i64, body: &str) -> Option<(i64, String)> {
    let told: Value = serde_json::from_str(body).ok()?;
    let left = told.get("left")?.as_str()?;
    (told["what"] == "erased").then(|| (at, left.to_string()))
}
