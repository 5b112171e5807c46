//! Who may come in: sign-in, invitations, keys, terms accepted, and erasing a person.

pub mod erase;
pub mod invite;
pub mod names;
pub mod sign_in;
pub mod ssh_keys;
pub mod terms;
