//! One file a verb.

pub mod assign;
pub mod call;
pub mod cancel;
pub mod close;
pub mod complain;
pub mod edit;
pub mod escalate;
pub mod history;
pub mod init;
pub mod list;
pub mod new;
mod new_prompt;
pub mod note;
pub mod postpone;
pub mod rate;
pub mod reclassify;
pub mod reopen;
pub mod reply;
pub mod requeue;
pub mod resolve;
pub mod show;
pub mod status;
pub mod take;
pub mod wait;
pub mod whoami;
