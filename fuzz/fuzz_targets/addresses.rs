//! Addresses and Message-IDs of any text: no token of ours is read out of it, names are harmless.

#![no_main]

use casebook::mail::inbound::{Incoming, file_name, line};
use casebook::mail::token;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some((local, host)) = token::parts(text) {
        assert!(!local.is_empty() && !host.is_empty());
    }
    let _ = token::read_address(text, ["support@desk.example"]);
    let _ = token::read_message_id(text);
    if let Some(name) = file_name(text) {
        assert!(!name.contains(['/', '\\', '\0']) && !name.starts_with('.'), "{name:?}");
        assert!(!name.chars().any(char::is_control), "{name:?}");
    }
    assert!(!line(text).chars().any(char::is_control));
    let mail = Incoming::read(format!("From: {text}\nTo: {text}\nCc: {text}\n\nx").as_bytes());
    if let Some(from) = &mail.from {
        assert!(from.contains('@') && !from.contains(char::is_whitespace), "{from:?}");
        assert!(!from.chars().any(char::is_control), "{from:?}");
    }
    assert!(!mail.from_name.chars().any(char::is_control));
});
