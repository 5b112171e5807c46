//! Mail in: a plain mail beside `new` on the same desk, a mail of 25 MiB, a maildir of 10,000.
//!
//! `cargo bench --bench mail` (`-- 1000` for fewer mails).

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const CASEBOOK: &str = env!("CARGO_BIN_EXE_casebook");
const ROUNDS: usize = 31;

fn main() {
    let mails = std::env::args().filter_map(|word| word.parse().ok()).next().unwrap_or(10_000);
    let folder = tempfile::tempdir().expect("a temp folder");
    let desk = folder.path().join("desk.db");
    let policy = folder.path().join("policy.toml");
    let text = "[mail]\naddress = \"support@desk.example\"\nunknown_sender = \"create\"\n\
                [[contact]]\nlogin = \"c1\"\nname = \"C\"\nemails = [\"c1@acme.example\"]\n";
    std::fs::write(&policy, text).expect("a file");
    run(&desk, &["init", "-q", "--policy", &policy.to_string_lossy()], None);

    let (mut mail_times, mut new_times) = (Vec::new(), Vec::new());
    for n in 0..ROUNDS {
        let file = folder.path().join("mail.eml");
        std::fs::write(&file, plain(n, 1)).expect("a file");
        mail_times.push(run(&desk, &["mail", "receive", "-q"], Some(&file)).0);
        let new = ["new", "--contact", "c1", "--subject", "It jams", "-m", "It jams.", "-q"];
        new_times.push(run(&desk, &new, None).0);
    }
    let (mail, new) = (median(&mut mail_times), median(&mut new_times));
    println!(
        "a plain mail {:.2} ms, new {:.2} ms, ratio {:.2}",
        mail.as_secs_f64() * 1e3,
        new.as_secs_f64() * 1e3,
        mail.as_secs_f64() / new.as_secs_f64()
    );

    let large = folder.path().join("large.eml");
    std::fs::write(&large, large_mail()).expect("a file");
    let (took, memory) = run(&desk, &["mail", "receive", "-q"], Some(&large));
    println!("a mail of 25 MiB: {:.2} s, {memory} MiB", took.as_secs_f64());

    let maildir = folder.path().join("Maildir");
    for part in ["new", "cur", "tmp"] {
        std::fs::create_dir_all(maildir.join(part)).expect("a folder");
    }
    for n in 0..mails {
        let name = maildir.join("new").join(format!("{n:06}.host"));
        std::fs::write(name, plain(ROUNDS + n, n % 500)).expect("a file");
    }
    let maildir = maildir.to_string_lossy().into_owned();
    let (took, memory) = run(&desk, &["mail", "receive", "-q", "--maildir", &maildir], None);
    let rate = mails as f64 / took.as_secs_f64();
    println!("{mails} mails of a maildir: {rate:.0} a second, {memory} MiB");

    // The same with as many routes as a large desk has, of which the last one fits.
    let mut routes = String::new();
    for n in 0..200 {
        let fits = if n == 199 { "acme.example" } else { "nowhere.example" };
        writeln!(
            routes,
            "[[route]]\nkey = \"r{n}\"\nto = [\"desk.example\"]\nfrom = [\"{fits}\"]\n\
             header = {{ Message-ID = \"*@*\" }}\ntags = [\"t{n}\"]"
        )
        .expect("text");
    }
    std::fs::write(&policy, routes).expect("a file");
    run(&desk, &["apply", "-q", &policy.to_string_lossy()], None);
    for n in 0..mails {
        let name = folder.path().join("Maildir/new").join(format!("r{n:06}.host"));
        std::fs::write(name, plain(ROUNDS + mails + n, n % 500)).expect("a file");
    }
    let (took, memory) = run(&desk, &["mail", "receive", "-q", "--maildir", &maildir], None);
    let rate = mails as f64 / took.as_secs_f64();
    println!("{mails} mails with 200 routes: {rate:.0} a second, {memory} MiB");
}

fn plain(n: usize, sender: usize) -> String {
    format!(
        "From: c{sender}@acme.example\nTo: support@desk.example\nSubject: Printer {n} jams\n\
         Message-ID: <{n}@acme.example>\n\nIt jams on floor {}.\nPlease help.\n",
        n % 40
    )
}

/// A file in base64, as large as most mail servers let through.
fn large_mail() -> String {
    let mut mail = String::from(
        "From: c1@acme.example\nTo: support@desk.example\nSubject: Large\nMessage-ID: <l@x.example>\n\
         MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nSee the file.\n--b\n\
         Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n\
         Content-Disposition: attachment; filename=f.bin\n\n",
    );
    let mut random = 0x9E37_79B9_7F4A_7C15_u64;
    while mail.len() < 25 << 20 {
        for _ in 0..4 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let _ = write!(mail, "{random:016x}");
        }
        mail.push('\n');
    }
    mail.push_str("--b--\n");
    mail
}

/// Runs casebook; the time, and MiB at most.
#[expect(clippy::zombie_processes, reason = "wait4 waits for it, and tells what it took")]
fn run(desk: &Path, arguments: &[&str], input: Option<&Path>) -> (Duration, i64) {
    let input =
        input.map_or(Stdio::null(), |file| Stdio::from(std::fs::File::open(file).expect("a file")));
    let began = Instant::now();
    let child = Command::new(CASEBOOK)
        .arg("--db")
        .arg(desk)
        .args(arguments)
        .stdin(input)
        .stdout(Stdio::null())
        .spawn()
        .expect("casebook runs");
    let pid = i32::try_from(child.id()).expect("a process id");
    let mut status = 0;
    // SAFETY: a zeroed rusage is a value of that plain C struct, and wait4 fills it in.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: the child is ours and waited for only here; both pointers are to live values.
    let waited = unsafe { libc::wait4(pid, &raw mut status, 0, &raw mut usage) };
    let took = began.elapsed();
    assert!(waited == pid && status == 0, "{arguments:?}: {status}");
    (took, usage.ru_maxrss / 1024)
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
