//! Who stands in the head of a mail that brought an event (M2).

use serde::{Deserialize, Serialize};

/// Sender and receivers of a mail, the desk's own addresses left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailHead {
    pub from: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cc: Vec<String>,
}
