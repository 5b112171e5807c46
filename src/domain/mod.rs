//! The rules of the desk, pure: no I/O, no clock, no SQL, no printing.

pub mod formula;
pub mod policy;
pub mod reference;
pub mod refusal;
pub mod rights;
pub mod term;
pub mod time;
