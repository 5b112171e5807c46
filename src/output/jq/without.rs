//! A casebook that was built without `--jq`: says so.

use serde_json::Value;

use super::error::JqError;
use crate::domain::time::Instant;

/// No filter.
pub(super) struct NoFilter(());

impl NoFilter {
    pub(super) fn compile(_: &str, _: Instant) -> Result<NoFilter, JqError> {
        Err(JqError::Expression("this casebook was built without it (feature `jq`)".into()))
    }

    pub(super) fn run<E: From<JqError>>(
        &self,
        document: Value,
        mut each: impl FnMut(Value) -> Result<(), E>,
    ) -> Result<(), E> {
        each(document)
    }
}
