//! The tests of casebook as its users meet it.

mod prompt_pty;
mod vectors;
