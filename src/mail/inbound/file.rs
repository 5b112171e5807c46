//! A file that a mail brings.

/// A file that came with a mail.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomingFile {
    pub name: String,
    pub media_type: String,
    pub bytes: Vec<u8>,
}
