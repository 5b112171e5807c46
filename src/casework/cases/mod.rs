//! Use cases of a case: file and change it, look it up, merge, split, explain and replay it.

pub mod act;
pub mod auto_assign;
pub mod children;
pub mod entitlements;
pub mod explain;
pub mod import_case;
pub mod intake;
pub mod knowledge;
pub mod lookup;
pub mod merge;
pub mod operation;
pub mod queue;
pub mod quota;
pub mod replay;
pub mod similar;
pub mod split;
