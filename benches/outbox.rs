//! Sending: a thousand notices to a server on this machine, in one run of `outbox send`, beside the
//! same mails handed to it over a bare socket that syncs a file for each, as the desk must.
//!
//! `cargo bench --bench outbox` (1,000 notices; `-- 200` for fewer).

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

#[allow(dead_code, reason = "the moods are for tests")]
#[path = "../tests/it/smtp_sink.rs"]
mod smtp_sink;

use smtp_sink::Sink;

const CASEBOOK: &str = env!("CARGO_BIN_EXE_casebook");

fn main() {
    let count = std::env::args().filter_map(|word| word.parse().ok()).next().unwrap_or(1000);
    let folder = tempfile::tempdir().expect("a temp folder");
    let desk = folder.path().join("desk.db");
    let sink = Sink::new();
    let policy = folder.path().join("mail.toml");
    let text = format!(
        "[mail]\naddress = \"support@desk.example\"\ntransport = \"smtp://127.0.0.1:{}\"\n",
        sink.port
    );
    std::fs::write(&policy, text).expect("written");
    casebook(&desk, &["init", "-q"], "");
    casebook(&desk, &["apply", "-q", &policy.display().to_string()], "");
    let email = ["contact", "add", "alice", "--name", "Alice", "--email", "a@x.example", "-q"];
    casebook(&desk, &email, "");
    let lines = (0..count).fold(String::new(), |mut lines, n| {
        let _ = writeln!(lines, r#"{{"op":"new","contact":"alice","subject":"Case {n}"}}"#);
        lines
    });
    casebook(&desk, &["batch", "-q", "-"], &lines);

    let sent = timed(|| casebook(&desk, &["outbox", "send", "-q"], ""));
    let mails = sink.came();
    println!(
        "{} notices sent in {sent:.2?}: {:.0} a second, over {} connection(s)",
        mails.len(),
        mails.len() as f64 / sent.as_secs_f64(),
        sink.connections()
    );
    let bare = timed(|| by_hand(sink.port, folder.path(), mails.iter().map(|m| m.text.as_str())));
    println!(
        "the same by a bare socket and a sync a mail: {bare:.2?}; ratio {:.1}",
        sent.as_secs_f64() / bare.as_secs_f64()
    );
}

fn timed(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

fn by_hand<'a>(port: u16, folder: &Path, mails: impl Iterator<Item = &'a str>) {
    let stream = TcpStream::connect(("127.0.0.1", port)).expect("connected");
    let mut reader = BufReader::new(stream.try_clone().expect("cloned"));
    let mut writer = stream;
    let mut log = std::fs::File::create(folder.join("log")).expect("a file");
    let mut line = String::new();
    reader.read_line(&mut line).expect("a greeting");
    for mail in mails {
        let body = format!("{}\r\n.\r\n", mail.replace('\n', "\r\n"));
        for said in ["MAIL FROM:<a@b>\r\n", "RCPT TO:<c@d>\r\n", "DATA\r\n", &body] {
            writer.write_all(said.as_bytes()).expect("said");
            line.clear();
            reader.read_line(&mut line).expect("an answer");
        }
        log.write_all(b"sent\n").expect("written");
        log.sync_data().expect("synced");
    }
}

fn casebook(desk: &Path, arguments: &[&str], input: &str) {
    let mut child = Command::new(CASEBOOK)
        .arg("--db")
        .arg(desk)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("casebook starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    stdin.write_all(input.as_bytes()).expect("fed");
    drop(stdin);
    assert!(child.wait().expect("casebook ends").success(), "{arguments:?}");
}
