//! What broke when casebook was tried as strangers would: a test for each, named after what came,
//! and the laws that close its kind.

mod case_page;
mod commit;
mod damaged;
mod gate_files;
mod hostile_words;
mod limits;
mod lists;
mod mail_files;
mod mail_who;
mod mail_words;
mod membership;
mod one_desk;
mod rehearsal;
mod request_ids;
mod rights_first;
mod secrets;
