//! Mail over TLS (N4): from the first byte and by STARTTLS, with a password; and what does not
//! check out is not sent to.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream, ToSocketAddrs};
use std::sync::{Arc, Mutex};

use base64ct::{Base64, Encoding};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::Value;

use crate::desk_under_test::{START, TestDesk, not_tested};

const SOON: &str = "2026-11-23T09:01:00Z";

/// When the server seals the line.
#[derive(Clone, Copy, PartialEq)]
enum Seal {
    AtOnce,
    /// And takes no password, only a token (XOAUTH2).
    WithToken,
    WhenAsked,
    Never,
}

/// What came to the server: whether the line was sealed then, who had signed in, the mail.
type Came = Arc<Mutex<Vec<(bool, Option<String>, String)>>>;

struct Server {
    port: u16,
    came: Came,
}

trait Line: Read + Write {}
impl<T: Read + Write> Line for T {}

impl Server {
    fn start(seal: Seal, certificate: &str) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let came: Came = Arc::default();
        let (theirs, config) = (Arc::clone(&came), config(certificate));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                // A client that does not trust us goes away in the middle: no trouble of ours.
                let _ = serve(stream, seal, &config, &theirs);
            }
        });
        Server { port, came }
    }

    fn mails(&self) -> Vec<(bool, Option<String>, String)> {
        self.came.lock().expect("a lock").clone()
    }
}

/// A certificate of `tests/data/tls`, or a path of its own.
fn data(name: &str) -> String {
    match name.starts_with('/') {
        true => name.to_string(),
        false => format!("{}/tests/data/tls/{name}", env!("CARGO_MANIFEST_DIR")),
    }
}

fn config(certificate: &str) -> Arc<ServerConfig> {
    let chain = CertificateDer::pem_file_iter(data(&format!("{certificate}.pem"))).expect("a file");
    let chain: Vec<_> = chain.map(|one| one.expect("a certificate")).collect();
    let key = PrivateKeyDer::from_pem_file(data(&format!("{certificate}.key"))).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .expect("they fit");
    Arc::new(config)
}

fn sealed(stream: TcpStream, config: &Arc<ServerConfig>) -> std::io::Result<Box<dyn Line>> {
    let connection = ServerConnection::new(Arc::clone(config)).map_err(std::io::Error::other)?;
    Ok(Box::new(StreamOwned::new(connection, stream)))
}

fn serve(
    stream: TcpStream,
    seal: Seal,
    config: &Arc<ServerConfig>,
    came: &Came,
) -> std::io::Result<()> {
    let raw = stream.try_clone()?;
    let mut is_sealed = matches!(seal, Seal::AtOnce | Seal::WithToken);
    let mut line: BufReader<Box<dyn Line>> = BufReader::new(match is_sealed {
        true => sealed(stream, config)?,
        false => Box::new(stream),
    });
    line.get_mut().write_all(b"220 here\r\n")?;
    let mut who = None;
    loop {
        let mut said = String::new();
        if line.read_line(&mut said)? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        let said = said.trim_end().to_string();
        let word = said.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        let reply = match word.as_str() {
            "EHLO" if seal == Seal::WhenAsked && !is_sealed => "250-here\r\n250 STARTTLS".into(),
            "EHLO" if seal == Seal::WithToken => "250-here\r\n250 AUTH XOAUTH2".to_string(),
            "EHLO" => "250-here\r\n250 AUTH PLAIN".to_string(),
            "STARTTLS" => {
                line.get_mut().write_all(b"220 go on\r\n")?;
                line = BufReader::new(sealed(raw.try_clone()?, config)?);
                is_sealed = true;
                continue;
            }
            "AUTH" if seal == Seal::WithToken => {
                let given = said.split_whitespace().nth(2).unwrap_or_default();
                let given = Base64::decode_vec(given).unwrap_or_default();
                let given = String::from_utf8_lossy(&given).into_owned();
                match given.split('\u{1}').collect::<Vec<_>>().as_slice() {
                    [user, "auth=Bearer t0ken.of-today", "", ""]
                        if said.starts_with("AUTH XOAUTH2 ") =>
                    {
                        who = user.strip_prefix("user=").map(String::from);
                        "235 welcome".into()
                    }
                    _ => "535 5.7.8 wrong token".into(),
                }
            }
            "AUTH" => {
                let given = said.rsplit(' ').next().unwrap_or_default();
                let given = Base64::decode_vec(given).unwrap_or_default();
                let parts: Vec<_> = given.split(|byte| *byte == 0).map(<[u8]>::to_vec).collect();
                match parts.as_slice() {
                    [_, user, password] if password == b"s3cret" => {
                        who = Some(String::from_utf8_lossy(user).into_owned());
                        "235 welcome".into()
                    }
                    _ => "535 5.7.8 wrong user or password".into(),
                }
            }
            "DATA" => {
                line.get_mut().write_all(b"354 go on\r\n")?;
                let mut text = String::new();
                while !text.ends_with("\r\n.\r\n") && line.read_line(&mut text)? > 0 {}
                came.lock().expect("a lock").push((is_sealed, who.clone(), text));
                "250 taken".into()
            }
            "QUIT" => return line.get_mut().write_all(b"221 bye\r\n"),
            _ => "250 ok".into(),
        };
        line.get_mut().write_all(format!("{reply}\r\n").as_bytes())?;
    }
}

/// A desk that sends by this transport, with one mail to send.
fn desk(transport: &str, more: &str) -> TestDesk {
    let desk = TestDesk::new();
    std::fs::write(desk.path("password"), "s3cret\n").expect("written");
    std::fs::write(desk.path("wrong"), "secret\n").expect("written");
    let policy =
        format!("[mail]\naddress = \"support@desk.example\"\ntransport = \"{transport}\"\n{more}");
    std::fs::write(desk.path("mail.toml"), policy).expect("written");
    desk.at(START).ok(&["apply", "mail.toml"]);
    desk.case();
    desk
}

fn ca() -> String {
    format!("ca_file = \"{}\"\n", data("ca.pem"))
}

/// Sends, and gives the state of the mails and the last error.
fn send(desk: &TestDesk) -> (i32, String, String) {
    let ran = desk.at(SOON).run(&["outbox", "send"]);
    let mails = desk.at(SOON).run(&["outbox", "list", "--json"]).json();
    let text = |name: &str| mails[0][name].as_str().unwrap_or_default().to_string();
    assert!(mails.as_array().is_some_and(|all: &Vec<Value>| !all.is_empty()));
    (ran.code, text("state"), text("last_error"))
}

#[test]
fn over_tls_with_a_password_it_arrives() {
    let server = Server::start(Seal::AtOnce, "here");
    let transport = format!("smtps://desk%40acme.example@localhost:{}", server.port);
    let desk = desk(&transport, &format!("{}password_file = \"password\"\n", ca()));
    let (code, state, error) = send(&desk);
    assert_eq!((code, state.as_str()), (0, "sent"), "{error}");
    let mails = server.mails();
    assert!(
        mails.iter().all(|(sealed, who, _)| *sealed && who.as_deref() == Some("desk@acme.example"))
    );
    assert!(mails[0].2.contains("SR-000001"), "{mails:?}");
    // The password stands nowhere in the desk.
    let kept = std::fs::read(desk.path("desk.db")).expect("a desk");
    assert!(!kept.windows(6).any(|part| part == b"s3cret"));
}

#[test]
fn what_does_not_check_out_is_not_sent_to() {
    let here = Server::start(Seal::AtOnce, "here");
    let elsewhere = Server::start(Seal::AtOnce, "elsewhere");
    let plain = Server::start(Seal::Never, "here");
    let to = |server: &Server| format!("smtps://desk@localhost:{}", server.port);
    let password = "password_file = \"password\"\n";
    for (what, server, more) in [
        ("a certificate nobody vouches for", &here, password.to_string()),
        ("a certificate for another host", &elsewhere, ca() + password),
        ("a wrong password", &here, ca() + "password_file = \"wrong\"\n"),
        ("no password file", &here, ca()),
        ("a password file that is not there", &here, ca() + "password_file = \"nowhere\"\n"),
        ("certificates that are not there", &here, format!("ca_file = \"nowhere\"\n{password}")),
        ("certificates that are none", &here, format!("ca_file = \"mail.toml\"\n{password}")),
        ("a server without TLS", &plain, ca() + password),
    ] {
        let desk = desk(&to(server), &more);
        let (code, state, error) = send(&desk);
        assert_eq!((code, state.as_str()), (9, "queued"), "{what}: {error}");
        assert!(!error.is_empty() && !error.contains("secret"), "{what}: {error}");
        assert!(server.mails().is_empty(), "{what}");
        // Once it is well, it goes out.
        if what == "a wrong password" {
            std::fs::write(desk.path("wrong"), "s3cret\n").expect("written");
            desk.at("2026-11-23T09:30:00Z").ok(&["outbox", "send"]);
            assert!(!here.mails().is_empty());
            here.came.lock().expect("a lock").clear();
        }
    }
}

/// A name of this machine besides `localhost`, to which mail goes by STARTTLS only.
fn other_name() -> Option<String> {
    let hosts = std::fs::read_to_string("/etc/hosts").unwrap_or_default();
    let lines = hosts.lines().filter_map(|line| line.split('#').next());
    let of_loopback = lines.filter(|line| line.split_whitespace().next() == Some("127.0.0.1"));
    let names = of_loopback.flat_map(|line| line.split_whitespace().skip(1));
    let mut names = names.filter(|name| !name.eq_ignore_ascii_case("localhost"));
    names
        .find(|name| {
            let found = (*name, 25).to_socket_addrs();
            found.is_ok_and(|mut all| all.all(|at| at.ip().is_loopback() && at.is_ipv4()))
        })
        .map(String::from)
}

/// A certificate for this name, which vouches for itself; `None` without openssl.
fn certificate_for(name: &str, folder: &std::path::Path) -> Option<String> {
    let stem = folder.join("named");
    let stem = stem.to_str().expect("a path");
    let made = std::process::Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"])
        .args(["-nodes", "-days", "2", "-subj", "/CN=test"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .args(["-addext", &format!("subjectAltName=DNS:{name}")])
        .args(["-keyout", &format!("{stem}.key"), "-out", &format!("{stem}.pem")])
        .output();
    made.is_ok_and(|made| made.status.success()).then(|| stem.to_string())
}

#[test]
fn by_starttls_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a temp folder");
    let made = other_name().and_then(|host| Some((certificate_for(&host, folder.path())?, host)));
    let Some((certificate, host)) = made else {
        return not_tested(
            "STARTTLS against a server: that takes openssl, and a name of 127.0.0.1 in /etc/hosts \
             besides localhost",
        );
    };
    let trusted = format!("ca_file = \"{certificate}.pem\"\n");
    let server = Server::start(Seal::WhenAsked, &certificate);
    let desk_of = |port: u16| desk(&format!("smtp://{host}:{port}"), &trusted);
    let (code, state, error) = send(&desk_of(server.port));
    assert_eq!((code, state.as_str()), (0, "sent"), "{error}");
    assert!(server.mails().iter().all(|(sealed, ..)| *sealed));
    let unknown = Server::start(Seal::WhenAsked, "here");
    let (code, state, error) = send(&desk_of(unknown.port));
    assert_eq!((code, state.as_str()), (9, "queued"), "{error}");
    assert!(unknown.mails().is_empty());
    let plain = Server::start(Seal::Never, "here");
    let (code, state, error) = send(&desk_of(plain.port));
    assert_eq!((code, state.as_str()), (9, "queued"));
    assert!(error.contains("no STARTTLS") && plain.mails().is_empty(), "{error}");
}

/// A provider that takes no passwords: the token comes from a program, anew for each round.
#[test]
fn a_token_takes_the_place_of_a_password() {
    let server = Server::start(Seal::WithToken, "here");
    let transport = format!("smtps://desk%40acme.example@localhost:{}", server.port);
    let command = |words: &str| format!("{}token_command = [{words}]\n", ca());
    for (words, said) in [
        ("\"/bin/false\"", "/bin/false ended with 1"),
        ("\"/bin/true\"", "printed no token"),
        ("\"/nowhere/at/all\"", "cannot run the token command /nowhere/at/all"),
        ("\"/bin/sh\", \"-c\", \"echo no way >&2; exit 3\"", "ended with 3: no way"),
        ("\"/bin/echo\", \"t0ken.of-yesterday\"", "535"),
    ] {
        let (code, state, error) = send(&desk(&transport, &command(words)));
        assert_eq!((code, state.as_str()), (9, "queued"), "{words}: {error}");
        assert!(error.contains(said) && !error.contains("t0ken"), "{words}: {error}");
    }
    assert!(server.mails().is_empty());
    let desk = desk(&transport, &command("\"/bin/cat\", \"token\""));
    std::fs::write(desk.path("token"), "t0ken.of-today\nmore\n").expect("written");
    let (code, state, error) = send(&desk);
    assert_eq!((code, state.as_str()), (0, "sent"), "{error}");
    let mails = server.mails();
    assert!(
        mails.iter().all(|(_, who, _)| who.as_deref() == Some("desk@acme.example")),
        "{mails:?}"
    );
    let kept = std::fs::read(desk.path("desk.db")).expect("a desk");
    assert!(!kept.windows(5).any(|part| part == b"t0ken"), "the token is not kept");
}
