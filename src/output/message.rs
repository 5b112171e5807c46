//! The words of a message as people read them: what a mail repeats folded away (M5), a long one cut.

use super::out::Out;
use crate::domain::quoting;

/// How much of a message is shown.
#[derive(Clone, Copy, Debug)]
pub struct MessageDetail {
    /// What came by mail has quotes and signatures.
    pub mail: bool,
    /// Everything as it came.
    pub full: bool,
    /// Characters that are shown of it otherwise.
    pub most: usize,
}

impl Out {
    /// Prints a message, and in a line what is left out of it.
    pub fn message(&mut self, text: &str, indent: usize, reading: MessageDetail) {
        if reading.full {
            return self.paragraph(text, indent);
        }
        let parted = reading.mail.then(|| quoting::part(text));
        let folded = parted.as_ref().map_or(0, quoting::Parted::folded_count);
        let shown = match parted {
            Some(parted) if folded > 0 => parted.visible_text(),
            _ => text.to_string(),
        };
        let cut: String = shown.chars().take(reading.most).collect();
        self.paragraph(&cut, indent);
        let left = match (cut.len() < shown.len(), folded) {
            (true, _) => "… (--full shows all)".to_string(),
            (false, 0) => return,
            (false, 1) => "… 1 quoted line (--full shows it)".to_string(),
            (false, count) => format!("… {count} quoted lines (--full shows them)"),
        };
        self.paragraph(&left, indent);
    }
}
