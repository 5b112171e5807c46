//! Authentication-Results (RFC 8601): whether a mail server of ours has checked the sender (M4).
//!
//! Only what stands above our own first Received line was written by us: whatever is below came
//! with the mail. A header that does not parse to its end proves nothing, since what a sender wrote
//! into quotes, comments or a reason is not a result.

/// A trace header, in the order they stand in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Trace {
    /// The host that took the mail.
    Received(Option<String>),
    /// `None`: it does not parse.
    Results(Option<AuthenticationResults>),
}

/// What one Authentication-Results header says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AuthenticationResults {
    /// The server that speaks; some (Exchange Online) do not say.
    server: Option<String>,
    /// Domains that passed DMARC (of From), or signed by DKIM.
    dmarc: Vec<String>,
    dkim: Vec<String>,
    /// DMARC was looked at and did not pass.
    refused: bool,
    /// DMARC failed outright.
    failed: bool,
}

/// The host behind `by` of a Received header.
pub(super) fn received_by(header: &str) -> Option<String> {
    let mut words = header.split(|c: char| c.is_whitespace() || c == ';').filter(|w| !w.is_empty());
    words.find(|word| word.eq_ignore_ascii_case("by"))?;
    words.next().map(|host| host.trim_end_matches('.').to_lowercase())
}

/// What the trusted servers say, of all headers that they themselves wrote.
struct SenderProof<'t>(Vec<&'t AuthenticationResults>);

impl<'t> SenderProof<'t> {
    fn by(trace: &'t [Trace], servers: &[String]) -> SenderProof<'t> {
        let is_own = |host: &Option<String>| {
            host.as_ref().is_some_and(|host| servers.iter().any(|own| is_named(own, host)))
        };
        let own_line = |one: &Trace| matches!(one, Trace::Received(host) if is_own(host));
        let any_line = |one: &Trace| matches!(one, Trace::Received(_));
        let end = trace.iter().position(own_line).or_else(|| trace.iter().position(any_line));
        let above = &trace[..end.unwrap_or(trace.len())];
        let mut said = Vec::new();
        for (place, one) in above.iter().enumerate() {
            let Trace::Results(Some(verdict)) = one else { continue };
            let trusted = match &verdict.server {
                Some(_) => is_own(&verdict.server),
                // Without a name only directly above the Received line of a host of ours.
                None => trace[place + 1..].iter().find(|one| any_line(one)).is_some_and(own_line),
            };
            if trusted {
                said.push(verdict);
            }
        }
        SenderProof(said)
    }
}

/// Whether an entry of `trusted_authserv` names this host: by its name, or as one of `*.example`
/// (Exchange Online takes each mail with another host).
fn is_named(own: &str, host: &str) -> bool {
    match own.strip_prefix('*') {
        Some(domain) if domain.starts_with('.') => {
            let (host, domain) = (host.to_ascii_lowercase(), domain.to_ascii_lowercase());
            host.len() > domain.len() && host.ends_with(&domain)
        }
        _ => own.eq_ignore_ascii_case(host),
    }
}

/// Whether a server of ours found that the mail is from this domain, and none found that it is not.
pub(super) fn holds(trace: &[Trace], servers: &[String], domain: &str) -> bool {
    let SenderProof(said) = SenderProof::by(trace, servers);
    let aligned = |by: &String| by == domain || domain.ends_with(&format!(".{by}"));
    let passed = |verdict: &&AuthenticationResults| {
        verdict.dmarc.iter().any(|by| by == domain) || verdict.dkim.iter().any(aligned)
    };
    said.iter().any(passed) && !said.iter().any(|verdict| verdict.refused)
}

/// Whether a server of ours found that the mail is not from where it says.
pub(super) fn fails(trace: &[Trace], servers: &[String]) -> bool {
    SenderProof::by(trace, servers).0.iter().any(|verdict| verdict.failed)
}

/// Reads an ARC-Authentication-Results (RFC 8617): the same behind `i=1;`. Gmail writes that one above
/// its Received line, and the plain one below, where a sender could have written it.
pub(super) fn read_sealed(header: &str) -> Option<AuthenticationResults> {
    let (instance, results) = header.trim_start().split_once(';')?;
    let number = instance.split_once('=').filter(|(name, _)| name.trim() == "i")?.1.trim();
    let is_number = (1..=2).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| read(results)).flatten()
}

/// Reads a header's value; `None` where it does not follow the grammar to its end.
pub(super) fn read(header: &str) -> Option<AuthenticationResults> {
    let tokens = tokens(header)?;
    let mut parts = tokens.split(|token| *token == Token::Semicolon).peekable();
    let mut verdict = AuthenticationResults::default();
    // authserv-id [ version ], or a result at once.
    match parts.peek()? {
        [Token::Word(server)] | [Token::Word(server), Token::Word(_)] => {
            verdict.server = Some(server.to_lowercase());
            parts.next();
        }
        [Token::Word(_), Token::Equals, ..] => {}
        _ => return None,
    }
    for part in parts {
        match part {
            // A semicolon at the end, and `none`.
            [] => {}
            [Token::Word(none)] if none.eq_ignore_ascii_case("none") => {}
            part => verdict.add(&MethodResult::read(part)?),
        }
    }
    Some(verdict)
}

impl AuthenticationResults {
    fn add(&mut self, result: &MethodResult) {
        let passed = result.is == "pass";
        match result.method.as_str() {
            "dmarc" if passed => self.dmarc.extend(result.domain(&["header.from"])),
            "dmarc" => {
                self.failed |= result.is == "fail";
                self.refused |= result.is != "none";
            }
            "dkim" if passed => self.dkim.extend(result.domain(&["header.d", "header.i"])),
            _ => {}
        }
    }
}

/// One result: `dkim=pass reason="good" header.d=x.example`.
struct MethodResult {
    method: String,
    is: String,
    properties: Vec<(String, String)>,
}

impl MethodResult {
    fn read(part: &[Token]) -> Option<MethodResult> {
        let (method, mut rest) = word(part)?;
        if let [Token::Slash, Token::Word(_), after @ ..] = rest {
            rest = after;
        }
        let (is, mut rest) = value(rest)?;
        let mut result = MethodResult {
            method: method.to_lowercase(),
            is: is.to_lowercase(),
            properties: Vec::new(),
        };
        while !rest.is_empty() {
            let (name, after) = word(rest)?;
            let (value, after) = value(after)?;
            result.properties.push((name.to_lowercase(), value));
            rest = after;
        }
        Some(result)
    }

    /// The domain of the first of these properties.
    fn domain(&self, names: &[&str]) -> Option<String> {
        let found = names.iter().find_map(|name| self.properties.iter().find(|(n, _)| n == name));
        let (_, value) = found?;
        let domain = value.rsplit_once('@').map_or(value.as_str(), |(_, domain)| domain);
        Some(crate::domain::address::folded_host(domain))
    }
}

fn word(tokens: &[Token]) -> Option<(&str, &[Token])> {
    match tokens {
        [Token::Word(word), rest @ ..] => Some((word, rest)),
        _ => None,
    }
}

/// `=` and what follows: words, quoted parts, an address. It ends where white space does.
fn value(tokens: &[Token]) -> Option<(String, &[Token])> {
    let [Token::Equals, rest @ ..] = tokens else { return None };
    match rest {
        [Token::Word(word), Token::Glued(host), after @ ..] => {
            Some((format!("{word}{host}"), after))
        }
        [Token::Word(word), after @ ..] => Some((word.clone(), after)),
        // A quoted local part is nobody's domain; its host stands behind it.
        [Token::Quoted(text), Token::Glued(host), after @ ..] => {
            Some((format!("{}{host}", text.replace('@', "_")), after))
        }
        [Token::Quoted(text), after @ ..] => Some((text.clone(), after)),
        _ => None,
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Quoted(String),
    /// `@host` directly behind a word or a quoted part.
    Glued(String),
    Semicolon,
    Equals,
    Slash,
}

/// Takes a header apart; `None` for a quote or comment without end, a stray character.
fn tokens(header: &str) -> Option<Vec<Token>> {
    let mut found = Vec::new();
    let mut chars = header.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            c if c.is_whitespace() || matches!(c, '<' | '>') => {}
            '(' => comment(&mut chars)?,
            '"' => found.push(Token::Quoted(quoted_string(&mut chars)?)),
            ';' => found.push(Token::Semicolon),
            '=' => found.push(Token::Equals),
            '/' if !matches!(found.last(), Some(Token::Equals)) => found.push(Token::Slash),
            '@' if matches!(found.last(), Some(Token::Equals)) => {
                let mut host = String::from("@");
                take_word(&mut chars, &mut host);
                found.push(Token::Word(host));
            }
            '@' if matches!(found.last(), Some(Token::Word(_) | Token::Quoted(_))) => {
                let mut host = String::from("@");
                take_word(&mut chars, &mut host);
                found.push(Token::Glued(host));
            }
            // A value may hold what base64 does; a name may not hold `=`.
            c if matches!(found.last(), Some(Token::Equals)) && is_value(c) => {
                let mut word = String::from(c);
                while let Some(c) = chars.next_if(|c| is_value(*c)) {
                    word.push(c);
                }
                found.push(Token::Word(word));
            }
            c if is_word(c) => {
                let mut word = String::from(c);
                take_word(&mut chars, &mut word);
                found.push(Token::Word(word));
            }
            _ => return None,
        }
    }
    Some(found)
}

fn is_word(c: char) -> bool {
    !c.is_whitespace() && !c.is_control() && !"()<>@,;:\\\"/[]?=".contains(c) || ":[]+".contains(c)
}

fn is_value(c: char) -> bool {
    is_word(c) || "/=?".contains(c)
}

type Chars<'t> = std::iter::Peekable<std::str::Chars<'t>>;

fn take_word(chars: &mut Chars<'_>, word: &mut String) {
    // White space ends it, and so does everything that has a meaning of its own.
    while let Some(c) = chars.next_if(|c| is_word(*c)) {
        word.push(c);
    }
}

fn comment(chars: &mut Chars<'_>) -> Option<()> {
    let mut depth = 1;
    while depth > 0 {
        match chars.next()? {
            '(' => depth += 1,
            ')' => depth -= 1,
            '\\' => drop(chars.next()?),
            _ => {}
        }
    }
    Some(())
}

fn quoted_string(chars: &mut Chars<'_>) -> Option<String> {
    let mut text = String::new();
    loop {
        match chars.next()? {
            '"' => return Some(text),
            '\\' => text.push(chars.next()?),
            c => text.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trace(lines: &[&str]) -> Vec<Trace> {
        lines
            .iter()
            .map(|line| match line.strip_prefix("R ") {
                Some(received) => Trace::Received(received_by(received)),
                None => Trace::Results(read(line)),
            })
            .collect()
    }

    fn proves(lines: &[&str]) -> bool {
        holds(&trace(lines), &["mx.acme.example".into()], "victim.example")
    }

    const PASS: &str = "mx.acme.example; dmarc=pass header.from=victim.example";

    #[test]
    fn what_a_server_of_ours_says_counts() {
        for line in [
            PASS,
            "mx.acme.example 1; dmarc = pass (p=reject) header . from=victim.example",
            "MX.acme.example; spf=pass smtp.mailfrom=a@b.c; dkim=pass header.d=victim.example;",
            "mx.acme.example; dkim/1=pass (1024-bit key) reason=\"ok; fine\" header.i=@victim.example",
            "mx.acme.example; none; dmarc=pass header.from=victim.example",
        ] {
            let bare = line.replace("header . from", "header.from");
            assert!(proves(&[&bare]), "{line}");
        }
        assert!(proves(&[PASS, "R from x by mx.acme.example; Mon"]));
        assert!(proves(&[
            "spf=pass smtp.mailfrom=v.example; dkim=pass header.d=victim.example",
            "R from x by mx.acme.example with ESMTP",
        ]));
    }

    // The shapes of two big providers, as their servers write them.
    #[test]
    fn exchange_online_and_gmail_prove_what_they_wrote_themselves() {
        let proves = |lines: &[&str], servers: &[&str]| {
            let trace: Vec<Trace> = lines
                .iter()
                .map(|line| match (line.strip_prefix("R "), line.strip_prefix("A ")) {
                    (Some(received), _) => Trace::Received(received_by(received)),
                    (_, Some(sealed)) => Trace::Results(read_sealed(sealed)),
                    _ => Trace::Results(read(line)),
                })
                .collect();
            let servers: Vec<String> = servers.iter().map(ToString::to_string).collect();
            holds(&trace, &servers, "victim.example")
        };
        let exchange = [
            "R from A.prod.outlook.com (2603::14) by B.prod.outlook.com with HTTPS; Wed",
            "R from FT029.eop.prod.protection.outlook.com (2603::4c) by A.outlook.office365.com",
            "spf=pass (sender IP is 192.0.2.3) smtp.mailfrom=victim.example; dkim=pass (signature \
             was verified) header.d=victim.example;dmarc=pass action=none \
             header.from=victim.example;compauth=pass reason=100",
            "R from mail.victim.example (192.0.2.3) by FT029.mail.protection.outlook.com (10.1.2.3)",
        ];
        assert!(proves(&exchange, &["*.mail.protection.outlook.com"]));
        assert!(!proves(&exchange, &["*.outlook.com"]), "the first line of theirs is the last hop");
        assert!(!proves(&exchange, &["mail.protection.outlook.com"]));
        // One that a sender wrote stands below the line of the host that took the mail.
        let mut forged = exchange.to_vec();
        forged.swap(2, 3);
        forged.push("R from x by evil.mail.protection.outlook.com");
        assert!(!proves(&forged, &["*.mail.protection.outlook.com"]));
        let verdict = "mx.google.com; dkim=pass header.i=@victim.example header.s=s1 header.b=K/abc+d; \
             spf=pass (google.com: domain of a@victim.example designates 192.0.2.3 as permitted \
             sender) smtp.mailfrom=a@victim.example; dmarc=pass (p=REJECT sp=REJECT dis=NONE) \
             header.from=victim.example";
        let sealed = format!("A i=1; {verdict}");
        let (top, line) =
            ("R by 2002:a05:6102:22c6 with SMTP id x", "R from m.victim.example by mx.google.com");
        assert!(proves(&[top, &sealed, line, verdict], &["mx.google.com"]));
        assert!(!proves(&[top, line, verdict], &["mx.google.com"]), "below: anybody's");
        assert!(!proves(&[top, line, &sealed], &["mx.google.com"]));
        assert!(!proves(&[&sealed.replace("i=1", "x=1"), line], &["mx.google.com"]));
    }

    #[test]
    fn what_a_sender_writes_into_an_honest_header_does_not() {
        for line in [
            "mx.acme.example; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=victim.example; y\"@evil.example; dmarc=none",
            "mx.acme.example; spf=pass smtp.mailfrom=\"x\\\"; dmarc=pass header.from=victim.example; \\\"y\"@evil.example",
            "mx.acme.example; spf=pass (x; dmarc=pass header.from=victim.example; y) smtp.mailfrom=a@evil.example",
            "mx.acme.example; spf=pass (a \\) ; dmarc=pass header.from=victim.example; \\() smtp.mailfrom=evil.example",
            "mx.acme.example; spf=fail reason=\"x; dmarc=pass header.from=victim.example\"",
            "mx.acme.example; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=victim.example",
            "mx.acme.example; dkim=pass header.i=\"@victim.example\"@evil.example",
            "mx.acme.example; dkim=pass header.d=evil.example header.d=victim.example",
            "mx.acme.example; dmarc=pass header.from=victim.example.evil.example",
            "mx.acme.example; dmarc=pass header.from=victim.example; dmarc=fail header.from=victim.example",
            "mx.acme.example; x-victim (dmarc=pass header.from=victim.example",
            "mx.acme.example\"; dmarc=pass header.from=victim.example",
            "evil.example; dmarc=pass header.from=victim.example",
            "dmarc=pass header.from=victim.example",
        ] {
            assert!(!proves(&[line]), "{line}");
        }
    }

    #[test]
    fn what_came_with_the_mail_does_not() {
        for lines in [
            &["R from evil by mx.acme.example; Mon", PASS][..],
            &["R from evil by elsewhere.example", PASS],
            &["evil.example; dmarc=fail", "R from evil by mx.acme.example", PASS],
            &[PASS, "mx.acme.example; dmarc=fail header.from=victim.example"],
            &["dkim=pass header.d=victim.example", "R from x by other.example"],
        ] {
            assert!(!proves(lines), "{lines:?}");
        }
        let failing = trace(&["mx.acme.example; dmarc=fail header.from=victim.example"]);
        assert!(fails(&failing, &["mx.acme.example".into()]));
        assert!(!fails(&failing, &["other.example".into()]));
    }
}
