//! How mail leaves the desk, as `[mail] transport` says it (C5).

use std::str::FromStr;

/// A way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transport {
    /// Nothing leaves: mails are written, and held.
    Hold,
    Smtp(Server),
    /// A program that takes a mail as sendmail does.
    Sendmail(String),
    /// A folder that gets a file a mail.
    Maildir(String),
}

/// A mail server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub host: String,
    pub port: u16,
    pub user: Option<String>,
    pub security: Security,
}

/// How the way to a server is kept from strangers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// Not at all: only to this machine itself.
    Plain,
    /// `STARTTLS`, which the server must offer.
    StartTls,
    /// TLS from the first byte (`smtps`).
    Tls,
}

/// The forms a transport may have.
pub const FORMS: &str = "is not a transport; write smtp://HOST:25, smtps://USER@HOST:465, \
     sendmail:PATH, maildir:PATH or hold";

impl FromStr for Transport {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Transport, &'static str> {
        let (scheme, rest) = text.split_once(':').unwrap_or((text, ""));
        let path = || Some(rest.trim()).filter(|path| !path.is_empty() && !path.starts_with("//"));
        let found = match scheme {
            "hold" if text == "hold" => Some(Transport::Hold),
            "sendmail" => path().map(|path| Transport::Sendmail(path.into())),
            "maildir" => path().map(|path| Transport::Maildir(path.into())),
            "smtp" | "smtps" => {
                let place = rest.strip_prefix("//");
                place.and_then(|place| server(place, scheme == "smtps")).map(Transport::Smtp)
            }
            _ => None,
        };
        found.ok_or(FORMS)
    }
}

/// `[user@]host[:port]`; a password never stands here (`password_file`).
fn server(text: &str, tls: bool) -> Option<Server> {
    let text = text.strip_suffix('/').unwrap_or(text);
    let (user, place) = match text.rsplit_once('@') {
        Some((user, place)) => (Some(user), place),
        None => (None, text),
    };
    let (host, port) = match place.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (place, None),
    };
    let host = host.strip_prefix('[').and_then(|h| h.strip_suffix(']')).unwrap_or(host);
    let port = match port {
        Some(port) => port.parse().ok().filter(|port| *port > 0)?,
        None if tls => 465,
        None => 25,
    };
    let fits = !host.is_empty()
        && !host.contains(['/', ' ', '[', ']'])
        && user.is_none_or(|user| !user.is_empty() && !user.contains(':'));
    let security = match (tls, is_this_machine(host)) {
        (true, _) => Security::Tls,
        (false, true) => Security::Plain,
        (false, false) => Security::StartTls,
    };
    fits.then(|| Server { host: host.into(), port, user: user.map(percent_decode), security })
}

fn is_this_machine(host: &str) -> bool {
    let address = host.parse::<std::net::IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

/// `%40` in a user's name is an `@`.
fn percent_decode(user: &str) -> String {
    user.replace("%40", "@").replace("%25", "%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transport_says_where_to_and_how_safely() {
        let server = |text: &str| match text.parse() {
            Ok(Transport::Smtp(server)) => server,
            other => panic!("{text}: {other:?}"),
        };
        for (text, host, port, user, security) in [
            ("smtp://127.0.0.1", "127.0.0.1", 25, None, Security::Plain),
            ("smtp://localhost:2525", "localhost", 2525, None, Security::Plain),
            ("smtp://[::1]:2525", "::1", 2525, None, Security::Plain),
            ("smtp://mail.example:587", "mail.example", 587, None, Security::StartTls),
            ("smtps://d@mail.example", "mail.example", 465, Some("d"), Security::Tls),
            (
                "smtps://d%40x.example@mail.example:9",
                "mail.example",
                9,
                Some("d@x.example"),
                Security::Tls,
            ),
        ] {
            let found = server(text);
            assert_eq!((found.host.as_str(), found.port), (host, port), "{text}");
            assert_eq!((found.user.as_deref(), found.security), (user, security), "{text}");
        }
        for (text, wanted) in [
            ("hold", Transport::Hold),
            ("sendmail:/usr/sbin/sendmail", Transport::Sendmail("/usr/sbin/sendmail".into())),
            ("maildir:out", Transport::Maildir("out".into())),
        ] {
            assert_eq!(text.parse(), Ok(wanted));
        }
        for text in [
            "",
            "hold:",
            "smtp:localhost",
            "smtp://",
            "smtp://:25",
            "smtp://a:0",
            "smtp://a:x",
            "smtp://u:p@host",
            "sendmail:",
            "maildir:",
            "ftp://a",
        ] {
            assert_eq!(text.parse::<Transport>(), Err(FORMS), "{text}");
        }
    }
}
