//! A mail in HTML: its text is text.

#![no_main]

use casebook::mail::inbound::Incoming;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|html: &[u8]| {
    let mut mail = b"From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n".to_vec();
    mail.extend_from_slice(html);
    let read = Incoming::read(&mail);
    let harmful = |c: char| c.is_control() && c != '\n' && c != '\t';
    assert!(!read.text.chars().any(harmful), "{:?}", read.text);
    assert!(read.text.len() <= 2 * 1024 * 1024);
});
