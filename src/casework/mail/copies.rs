//! Whom a reply is copied to by hand (`reply --cc`, M12).

use crate::casework::desk::open::Desk;
use crate::casework::mail::receive;
use crate::domain::address;
use crate::domain::case::Case;
use crate::error::{Error, Result};
use crate::mail::message;
use crate::store;

/// The most addresses of one reply.
const MOST: usize = 20;

/// The addresses in their one spelling, each once.
///
/// # Errors
/// One that is none, or the desk's own or of its staff; too many (6); an internal case (5).
pub fn addresses(desk: &Desk, case: &Case, given: &[String]) -> Result<Vec<String>> {
    if given.is_empty() {
        return Ok(Vec::new());
    }
    let wrong = |message: String| Error::invalid("cc", message).about(&case.number);
    if case.internal {
        return Err(Error::conflict(format!(
            "case {} is internal: nothing of it goes to others",
            case.number
        ))
        .about(&case.number));
    }
    if given.len() > MOST {
        return Err(wrong(format!("{} addresses; one reply takes {MOST}", given.len())));
    }
    let mut all = Vec::new();
    for one in given {
        let one = one.trim();
        let folded = address::fold(one);
        if message::address(&folded).is_err() {
            return Err(wrong(format!("“{one}” is not a mail address")));
        }
        if receive::is_of_staff_or_desk(desk, &folded)? {
            return Err(wrong(format!("{folded} is of the desk or its staff"))
                .hint("tell colleagues with a note: `casebook note CASE -m \"@LOGIN …\"`"));
        }
        let login = store::people::by_address(&desk.db, &folded)?;
        let gets_it = login.is_some_and(|login| {
            case.contact.as_ref() == Some(&login)
                || case.watchers.iter().any(|it| it.login == login)
        });
        if !gets_it && !all.contains(&folded) {
            all.push(folded);
        }
    }
    Ok(all)
}
