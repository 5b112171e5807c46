//! The gate behind a real OpenSSH server, on a loopback port with its own keys (P5).
//!
//! Needs `sshd` (Debian: openssh-server); says so loudly where there is none.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use expectrl::session::OsSession;
use expectrl::{Eof, Expect};

use crate::desk_under_test::{START, TestDesk};

/// A desk behind sshd; alice, bob and dana have keys.
struct Served {
    desk: TestDesk,
    server: Child,
    port: u16,
    me: String,
}

fn sshd() -> Option<PathBuf> {
    let found = ["/usr/sbin/sshd", "/usr/local/sbin/sshd", "/sbin/sshd"];
    let found = found.iter().map(PathBuf::from).find(|path| path.exists());
    if found.is_none() {
        loudly("there is no sshd here (openssh-server): the ssh gate was NOT tested with one.");
    }
    found
}

/// Not by eprintln!, of which nobody sees anything when a test passes.
fn loudly(text: &str) {
    let _ = std::io::stderr().write_all(format!("\n!!! {text}\n").as_bytes());
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("its number").port()
}

impl Served {
    fn start() -> Option<Served> {
        let sshd = sshd()?;
        let desk = TestDesk::new();
        let me = nix::unistd::User::from_uid(nix::unistd::getuid()).expect("users").expect("me");
        if me.uid.is_root() {
            let _ = fs::create_dir_all("/run/sshd");
        }
        for name in ["host", "alice", "bob", "dana"] {
            let made = Command::new("ssh-keygen")
                .args(["-q", "-t", "ed25519", "-N", "", "-C", name, "-f"])
                .arg(desk.path(name))
                .status();
            assert!(made.expect("ssh-keygen").success());
        }
        for login in ["alice", "bob", "dana"] {
            let file = format!("{login}.pub");
            desk.at(START).ok(&["keys", "add", login, &file, "--write", "authorized_keys"]);
        }
        let port = free_port();
        let at = |name: &str| desk.path(name).display().to_string();
        let config = format!(
            "Port {port}\nListenAddress 127.0.0.1\nHostKey {}\nAuthorizedKeysFile {}\nPidFile none\n\
             UsePAM no\nStrictModes no\nPasswordAuthentication no\n\
             KbdInteractiveAuthentication no\nPermitRootLogin forced-commands-only\n\
             Subsystem sftp internal-sftp\nAllowTcpForwarding yes\nLogLevel VERBOSE\n\
             AcceptEnv LANG CASEBOOK_* PAGER EDITOR SUDO_UID\n",
            at("host"),
            at("authorized_keys"),
        );
        fs::write(desk.path("sshd_config"), config).expect("written");
        let log = fs::File::create(desk.path("sshd.log")).expect("a log");
        let server = Command::new(sshd)
            .args(["-D", "-e", "-f"])
            .arg(desk.path("sshd_config"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .expect("sshd starts");
        let served = Served { desk, server, port, me: me.name };
        let patience = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(patience.elapsed() < Duration::from_secs(20), "{}", served.log());
            std::thread::sleep(Duration::from_millis(20));
        }
        Some(served)
    }

    fn log(&self) -> String {
        fs::read_to_string(self.desk.path("sshd.log")).unwrap_or_default()
    }

    fn client(&self, program: &str, login: &str) -> Command {
        let mut client = Command::new(program);
        client.args(["-F", "none", "-o", "BatchMode=yes", "-o", "IdentitiesOnly=yes"]);
        client.args(["-o", "StrictHostKeyChecking=no", "-o", "LogLevel=ERROR"]);
        client.arg("-o").arg(format!("UserKnownHostsFile={}", self.path("known_hosts").display()));
        client.arg("-o").arg(format!("IdentityFile={}", self.path(login).display()));
        client.arg("-o").arg(format!("Port={}", self.port));
        client
    }

    fn host(&self) -> String {
        format!("{}@127.0.0.1", self.me)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.desk.path(name)
    }

    fn ssh(&self, login: &str, command: &str) -> Output {
        let mut ssh = self.client("ssh", login);
        ssh.arg("--").arg(self.host()).arg(command).stdin(Stdio::null()).output().expect("ssh runs")
    }

    fn gets(&self, login: &str, command: &str) -> String {
        let output = self.ssh(login, command);
        assert!(output.status.success(), "{command}: {output:?} {}", self.log());
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    fn sends(&self, login: &str, command: &str, bytes: &[u8]) {
        let mut ssh = self.client("ssh", login);
        ssh.arg(self.host()).arg(command).stdin(Stdio::piped()).stdout(Stdio::null());
        let mut ssh = ssh.spawn().expect("ssh runs");
        ssh.stdin.take().expect("its input").write_all(bytes).expect("sent");
        assert!(ssh.wait().expect("an end").success(), "{command}");
    }

    fn is_refused(&self, login: &str, code: i32, command: &str) {
        let output = self.ssh(login, command);
        assert_eq!(output.status.code(), Some(code), "{command}: {output:?}");
        assert!(output.stdout.is_empty(), "{command}: {output:?}");
        let row = &self.desk.at(START).run(&["log", "refused", "--json"]).json()[0];
        assert_eq!((&row["login"], &row["tried"]), (&login.into(), &command.into()));
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

#[test]
fn a_customer_works_over_ssh() {
    let Some(served) = Served::start() else { return };
    let case =
        served.gets("alice", "new -q --service printing -m \"It jams; $HOME isn't expanded\"");
    let case = case.trim();
    let shown = served.desk.json(case);
    assert_eq!((&shown["contact"], &shown["origin"]), (&"alice".into(), &"portal".into()));
    assert_eq!(shown["description"], "It jams; $HOME isn't expanded");

    let photo = b"\x89PNG\r\n\x1a\n\0\xff not UTF-8".repeat(5000);
    served.sends("alice", &format!("reply {case} -F -"), "From a pipe, ж\n".as_bytes());
    served.sends("alice", &format!("attach add {case} --name photo.png"), &photo);
    let got = served.ssh("alice", &format!("attach get {case} photo.png"));
    assert_eq!(got.stdout, photo, "both ways, byte for byte");
    assert!(served.gets("alice", &format!("show {case}")).contains("From a pipe, ж"));

    types_over_a_terminal(&served, case);

    // Staff through the same door, the account's power user too.
    served.gets("dana", &format!("take {case}"));
    served.gets("dana", &format!("reply {case} -m 'On my way'"));
    served.gets("bob", &format!("reply {case} -m 'It is mine too'"));
    assert_eq!(served.desk.json(case)["assignee"], "dana");

    // A key that is taken back is out, whatever stands in authorized_keys.
    served.desk.at(START).ok(&["keys", "remove", "alice"]);
    assert_eq!(served.ssh("alice", "list").status.code(), Some(10));
}

/// Asked for over a terminal, typed, sent.
fn types_over_a_terminal(served: &Served, case: &str) {
    if !nix::unistd::getuid().is_root() {
        loudly("a server that is not root gives no terminals: prompts over ssh were NOT tested.");
        return;
    }
    let mut ssh = served.client("ssh", "alice");
    ssh.args(["-tt", &served.host(), &format!("reply {case}")]);
    let mut terminal = OsSession::spawn(ssh).expect("a terminal");
    terminal.set_expect_timeout(Some(Duration::from_secs(20)));
    terminal.expect("--message").unwrap_or_else(|why| panic!("{why}: {}", served.log()));
    std::thread::sleep(Duration::from_millis(200));
    for line in ["Typed over ssh", "."] {
        terminal.send(format!("{line}\r")).expect("typed");
    }
    terminal.expect("Send?").expect("shown once");
    terminal.send("\r").expect("a yes");
    terminal.expect("message sent").expect("sent");
    terminal.expect(Eof).expect("an end");
    assert!(served.gets("alice", &format!("show {case}")).contains("Typed over ssh"));
}

#[test]
fn nobody_gets_further_than_the_gate() {
    let Some(served) = Served::start() else { return };
    let other = served.desk.by("carol").ok(&["new", "-q", "--subject", "Mine"]);
    let other = other.trim();
    served.is_refused("alice", 3, &format!("show {other}"));
    served.is_refused("bob", 3, &format!("reply {other} -m x"));
    for command in ["--db /etc/passwd list", "list --as dana", "attach add 1 /etc/passwd", "id"] {
        served.is_refused("alice", 4, command);
    }
    for command in ["list; id", "show $(id)", "show `id`", "list | sh", "list\nid"] {
        served.is_refused("alice", 2, command);
    }
    // The kernel takes no variable of 200 kB; what ssh gives then is not an answer of the desk.
    let mut long = served.client("ssh", "alice");
    long.args([&served.host(), "reply 1 -m", &"x".repeat(100_000), &"x".repeat(100_000)]);
    let long = long.stdin(Stdio::null()).output().expect("ssh runs");
    assert!(!long.status.success() && long.stdout.is_empty(), "{long:?}");
    let nothing = served
        .client("ssh", "alice")
        .arg(served.host())
        .stdin(Stdio::null())
        .output()
        .expect("ssh runs");
    assert_eq!(nothing.status.code(), Some(2), "{nothing:?}");
    assert!(String::from_utf8_lossy(&nothing.stderr).contains("here you can: new, list"));

    // The client's environment, even where the server lets it through.
    let mut ssh = served.client("ssh", "alice");
    ssh.arg("-o").arg(
        "SetEnv=CASEBOOK_AS=dana CASEBOOK_NOW=2020-01-01T00:00:00Z CASEBOOK_DB=/tmp/none \
         CASEBOOK_COMPLETE=bash SUDO_UID=0 PAGER=id EDITOR=id",
    );
    let me = ssh.arg(served.host()).arg("whoami").stdin(Stdio::null()).output().expect("ssh runs");
    assert!(String::from_utf8_lossy(&me.stdout).starts_with("alice"), "{me:?}");

    // sftp and scp ask for programs, and get none.
    for (program, argument) in [("sftp", "-b"), ("scp", "-O")] {
        let mut copy = served.client(program, "alice");
        if program == "sftp" {
            copy.args([argument, "/dev/null", &served.host()]);
        } else {
            copy.args([argument, &format!("{}:/etc/passwd", served.host())]);
            copy.arg(served.path("stolen"));
        }
        let output = copy.stdin(Stdio::null()).output().expect("it runs");
        assert!(!output.status.success(), "{program}: {output:?}");
        let row = &served.desk.at(START).run(&["log", "refused", "--json"]).json()[0];
        let tried = row["tried"].as_str().expect("a text");
        assert!(tried.contains("sftp") || tried.starts_with("scp "), "{row}");
    }
    assert!(!served.path("stolen").exists());
    forwards_nothing(&served);
}

/// `restrict` forbids it, though this server would allow it; sshd's own log says so.
fn forwards_nothing(served: &Served) {
    let target = TcpListener::bind("127.0.0.1:0").expect("a port");
    let behind = target.local_addr().expect("an address").port();
    let mut remote = served.client("ssh", "alice");
    remote.args(["-N", "-o", "ExitOnForwardFailure=yes", "-R", &format!("0:127.0.0.1:{behind}")]);
    let output = remote.arg(served.host()).stdin(Stdio::null()).output().expect("ssh runs");
    assert!(!output.status.success(), "{output:?}");

    let local = free_port();
    let mut through = served.client("ssh", "alice");
    through.args(["-N", "-L", &format!("127.0.0.1:{local}:127.0.0.1:{behind}"), &served.host()]);
    let mut through = through.stdin(Stdio::null()).spawn().expect("ssh runs");
    let patience = Instant::now();
    let mut stream = loop {
        match TcpStream::connect(("127.0.0.1", local)) {
            Ok(stream) => break stream,
            Err(why) => assert!(patience.elapsed() < Duration::from_secs(20), "{why}"),
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
    let mut byte = [0u8; 1];
    assert_eq!(stream.read(&mut byte).unwrap_or(0), 0, "nothing comes through");
    let _ = through.kill();
    let _ = through.wait();
    target.set_nonblocking(true).expect("set");
    assert!(target.accept().is_err(), "nobody came");
    let log = served.log();
    assert!(log.contains("refused local port forward"), "{log}");
}
