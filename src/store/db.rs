//! The seam: what the rest of the store asks an engine with. The engine itself stands in `sqlite/`,
//! which alone names its library.

pub use super::sqlite::Db;
pub use super::value::{Row, Value, get, params, params_from_iter};
