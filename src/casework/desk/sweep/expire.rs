//! What the desk forgets in time (S1). Inside the sweep's last transaction.

use crate::casework::desk::open::Desk;
use crate::error::Result;
use crate::store;

/// Forgets what has been kept long enough.
///
/// # Errors
/// Storage trouble.
pub fn expire(desk: &Desk) -> Result<()> {
    store::request_ids::expire(&desk.db, desk.now)?;
    store::access::expire(&desk.db, desk.now)?;
    let days = i64::from(desk.policy()?.mail.keep_raw_days);
    store::mails::expire(&desk.db, desk.now.plus(-days * 86_400))?;
    Ok(())
}
