//! What of a mail is kept: its files, links and what was left out.

use crate::casework::desk::open::Desk;
use crate::domain::event::Attachment;
use crate::domain::hex;
use crate::error::Result;
use crate::mail::inbound::Incoming;
use crate::mail::seal;

/// The bytes of a file, by their hash.
pub(super) type StoredBytes = (String, Vec<u8>);

/// What of a mail goes onto the case.
#[derive(Default)]
pub(crate) struct KeptContent {
    pub attachments: Vec<Attachment>,
    pub files: Vec<StoredBytes>,
    /// What stays in the source alone, each in words (M2).
    pub left_out: Vec<String>,
}

/// The files of a mail, for the case; one that is too large stays in the raw source, and is named.
pub(crate) fn content_to_keep(desk: &Desk, mail: &Incoming) -> Result<KeptContent> {
    use sha2::{Digest, Sha256};
    let most_mb = desk.switches()?.max_attachment_mb;
    let most = usize::try_from(most_mb).unwrap_or(25) * 1024 * 1024;
    let mut kept = KeptContent { left_out: mail.left_out.clone(), ..KeptContent::default() };
    for file in &mail.files {
        if file.bytes.len() > most {
            kept.left_out.push(format!(
                "{} ({} MiB): larger than {most_mb} MiB",
                file.name,
                file.bytes.len().div_ceil(1024 * 1024)
            ));
            continue;
        }
        // A mail within the mail may hold addresses of ours that work.
        let text = file.media_type.starts_with("text/") || file.media_type.starts_with("message/");
        let masked = if text { seal::masked_bytes(&file.bytes) } else { None };
        let bytes = masked.unwrap_or_else(|| file.bytes.clone());
        let sha256 = hex::encode(Sha256::digest(&bytes));
        kept.attachments.push(Attachment::File {
            name: file.name.clone(),
            size: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
            media_type: file.media_type.clone(),
            sha256: sha256.clone(),
        });
        kept.files.push((sha256, bytes));
    }
    Ok(kept)
}
