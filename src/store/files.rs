//! Attachments: files in the desk by their content, and links (J4).

use crate::domain::hex;
use sha2::{Digest, Sha256};

use crate::domain::event::Attachment;
use crate::error::Result;

use super::db::{Db, get, params};

/// A file or link of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredAttachment {
    pub id: i64,
    pub case_id: i64,
    pub event: i64,
    /// It came with a note: not for customers (P2).
    pub internal: bool,
    pub attachment: Attachment,
}

/// Keeps the bytes under their hash; once, however often they are attached.
///
/// # Errors
/// Storage trouble.
pub fn keep(db: &Db, sha256: &str, bytes: &[u8]) -> Result<()> {
    db.exec(
        "INSERT INTO blobs (sha256, bytes) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        params![sha256, bytes],
    )?;
    Ok(())
}

/// The bytes behind a hash.
///
/// # Errors
/// Storage trouble.
pub fn bytes(db: &Db, sha256: &str) -> Result<Option<Vec<u8>>> {
    db.row("SELECT bytes FROM blobs WHERE sha256 = ?1", params![sha256], |row| get(row, 0))
}

/// Ties attachments to a case and the event they came with.
///
/// # Errors
/// Storage trouble.
pub fn attach(
    db: &Db,
    case: i64,
    event: i64,
    internal: bool,
    attachments: &[Attachment],
) -> Result<()> {
    for attachment in attachments {
        let (size, media_type, sha256, url) = match attachment {
            Attachment::File { size, media_type, sha256, .. } => {
                (Some(*size), Some(media_type), Some(sha256), None)
            }
            Attachment::Link { url, .. } => (None, None, None, Some(url)),
        };
        db.exec(
            "INSERT INTO attachments \
             (case_id, event, name, size, media_type, sha256, url, internal) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                case,
                event,
                attachment.name(),
                size,
                media_type,
                sha256,
                url,
                i64::from(internal)
            ],
        )?;
    }
    Ok(())
}

/// The attachments of a case, in order; internal ones only where asked for.
///
/// # Errors
/// Storage trouble.
pub fn of_case(db: &Db, case: i64, with_internal: bool) -> Result<Vec<StoredAttachment>> {
    db.rows(
        "SELECT id, case_id, event, internal, name, size, media_type, sha256, url \
         FROM attachments WHERE case_id = ?1 AND internal <= ?2 ORDER BY id",
        params![case, i64::from(with_internal)],
        |row| {
            let name = get(row, 4)?;
            let attachment = match get::<Option<String>>(row, 8)? {
                Some(url) => Attachment::Link { name, url },
                None => Attachment::File {
                    name,
                    size: get(row, 5)?,
                    media_type: get(row, 6)?,
                    sha256: get(row, 7)?,
                },
            };
            Ok(StoredAttachment {
                id: get(row, 0)?,
                case_id: get(row, 1)?,
                event: get(row, 2)?,
                internal: get::<i64>(row, 3)? != 0,
                attachment,
            })
        },
    )
}

/// Files that are not what their hash says, and attachments without a file.
///
/// # Errors
/// Storage trouble.
pub fn damaged_files(db: &Db) -> Result<Vec<String>> {
    let mut findings = Vec::new();
    db.each("SELECT sha256, bytes FROM blobs", params![], |row| {
        let (named, bytes): (String, Vec<u8>) = (get(row, 0)?, get(row, 1)?);
        if hex::encode(Sha256::digest(&bytes)) != named {
            findings.push(format!("the file {named} is not what its hash says"));
        }
        Ok(true)
    })?;
    let sql = "SELECT a.id, a.sha256 FROM attachments a LEFT JOIN blobs b ON b.sha256 = a.sha256 \
        WHERE a.sha256 IS NOT NULL AND b.sha256 IS NULL";
    findings.extend(db.rows(sql, params![], |row| {
        let (id, named): (i64, String) = (get(row, 0)?, get(row, 1)?);
        Ok(format!("attachment #{id}: there is no file {named}"))
    })?);
    Ok(findings)
}
