//! Why a filter gives nothing.

/// Why a filter gave no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum JqError {
    /// The filter itself is wrong; nothing was run.
    #[error("the filter of --jq is not valid: {0}")]
    Expression(String),
    /// The filter does not fit the data.
    #[error("the filter of --jq failed: {0}")]
    Run(String),
}
