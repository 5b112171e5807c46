//! A maildir: written beside, then moved to where readers look, so that none sees half a mail.

use crate::domain::hex;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use sha2::{Digest, Sha256};

use super::handover::{DeliveryVerdict, OutgoingMail};
use crate::error::io_words;

pub fn hand(folder: &Path, mail: &OutgoingMail<'_>) -> DeliveryVerdict {
    match keep(folder, mail) {
        Ok(()) => DeliveryVerdict::Taken,
        Err(why) => DeliveryVerdict::Down(format!(
            "cannot write to {}: {}",
            folder.display(),
            io_words(&why)
        )),
    }
}

/// The name comes from the Message-ID: what is handed over twice is still one file.
fn keep(folder: &Path, mail: &OutgoingMail<'_>) -> std::io::Result<()> {
    for part in ["tmp", "new", "cur"] {
        DirBuilder::new().recursive(true).mode(0o700).create(folder.join(part))?;
    }
    let hash = Sha256::digest(mail.message_id.as_bytes());
    let name: String = hex::encode(&hash[..16]);
    let name = format!("{name}.casebook");
    let draft = folder.join("tmp").join(&name);
    let mut file =
        OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft)?;
    file.write_all(&lines(mail.bytes))?;
    file.sync_all()?;
    std::fs::rename(&draft, folder.join("new").join(&name))?;
    File::open(folder.join("new"))?.sync_all()
}

/// As files on this system have them: a line ends in LF.
pub fn lines(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        if !(*byte == b'\r' && bytes.get(at + 1) == Some(&b'\n')) {
            out.push(*byte);
        }
    }
    out
}
