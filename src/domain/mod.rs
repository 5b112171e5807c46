//! The rules of the desk, pure: no I/O, no clock, no SQL, no printing.

pub mod mask;
pub mod moment;
pub mod policy;
pub mod reference;
pub mod term;
pub mod time;
