//! The tests of casebook as its users meet it.

mod assets;
mod calendar;
mod catalog;
mod contract;
mod desk_under_test;
mod docs;
mod explain;
mod gate;
mod histories;
mod kb;
mod lifecycle;
mod prompt_pty;
mod queue;
mod schema;
mod search;
mod sign_in;
mod similar;
mod sshd;
mod sweep;
mod sweep_cadence;
mod sweep_storm;
mod tasks;
mod tidy;
mod transitions;
mod vectors;
mod work;
