//! The rules of the desk, pure: no I/O, no clock, no SQL, no printing.

pub mod action;
pub mod actor;
pub mod agreement;
pub mod article;
pub mod calendar;
pub mod case;
pub mod deadline;
pub mod derivation;
pub mod due;
pub mod event;
pub mod explanation;
pub mod formula;
pub mod kind;
pub mod lifecycle;
pub mod mask;
pub mod moment;
pub mod notice;
pub mod policy;
pub mod reckon;
pub mod reference;
pub mod refusal;
pub mod rights;
pub mod task;
pub mod term;
pub mod time;
pub mod trail;
