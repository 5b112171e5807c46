//! Which route a mail takes that begins a case (M11): the first whose conditions all hold; of a
//! list, one.

use super::address;
use super::folding;
use super::policy::Route;

/// What a route looks at of a mail.
#[derive(Clone, Debug, Default)]
pub struct RoutedMail<'m> {
    /// Where it went: To, Cc and what the mail server says.
    pub to: &'m [String],
    pub from: &'m str,
    /// The account of whoever sent it.
    pub account: Option<&'m str>,
    pub subject: &'m str,
    /// Its headers, each with its value as text.
    pub headers: &'m [(String, String)],
}

/// Whom an entry of `to` or `from` means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressPattern<'p> {
    Address(&'p str),
    /// A domain with its subdomains.
    Domain(&'p str),
    /// `@KEY`: everybody of an account.
    Account(&'p str),
}

impl<'p> AddressPattern<'p> {
    /// Reads an entry; `None` where it can mean nobody.
    pub fn read(text: &'p str) -> Option<AddressPattern<'p>> {
        let fits = |part: &str| {
            !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c == '@' || c == ',')
        };
        match text.trim().split_once('@') {
            None => Some(AddressPattern::Domain(text.trim())).filter(|_| fits(text.trim())),
            Some(("", account)) => Some(AddressPattern::Account(account)).filter(|_| fits(account)),
            Some((local, host)) => {
                Some(AddressPattern::Address(text.trim())).filter(|_| fits(local) && fits(host))
            }
        }
    }

    fn holds(self, written: &str, account: Option<&str>) -> bool {
        match self {
            AddressPattern::Account(key) => account == Some(key),
            AddressPattern::Address(one) => {
                let one = address::fold(one);
                one == address::fold(written) || one == without_token(written)
            }
            AddressPattern::Domain(domain) => {
                let domain = address::folded_host(domain);
                let host = written.rsplit_once('@').map_or("", |(_, host)| host);
                host == domain || host.strip_suffix(&domain).is_some_and(|rest| rest.ends_with('.'))
            }
        }
    }
}

/// The address without what stands behind a plus.
pub fn without_token(written: &str) -> String {
    let folded = address::fold(written);
    match folded.split_once('@') {
        Some((local, host)) => {
            let local = local.split('+').next().unwrap_or(local);
            format!("{local}@{host}")
        }
        None => folded,
    }
}

/// Whether a text can be the name of a header (RFC 5322, 3.6.8).
pub fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| (33..127).contains(&b) && b != b':')
}

/// The first route that the mail fits: by rank, then in the order of writing.
pub fn choose<'r>(routes: &'r [Route], mail: &RoutedMail<'_>) -> Option<&'r Route> {
    let mut found: Option<&Route> = None;
    for route in routes {
        let better = found.is_none_or(|found| route.rank < found.rank);
        if better && fits(route, mail) {
            found = Some(route);
        }
    }
    found
}

fn fits(route: &Route, mail: &RoutedMail<'_>) -> bool {
    let any = |patterns: &[String], written: &[&str]| {
        patterns.is_empty()
            || patterns
                .iter()
                .filter_map(|text| AddressPattern::read(text))
                .any(|pattern| written.iter().any(|written| pattern.holds(written, mail.account)))
    };
    let to: Vec<&str> = mail.to.iter().map(String::as_str).collect();
    any(&route.to, &to)
        && any(&route.from, &[mail.from])
        && route.subject.as_deref().is_none_or(|words| says(mail.subject, words))
        && route.header.iter().all(|(name, pattern)| {
            let named = mail.headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name));
            named
                .into_iter()
                .any(|(_, value)| is_like(&value.to_lowercase(), &pattern.to_lowercase()))
        })
}

/// Whether every one of some words stands in a text, however they are written.
fn says(text: &str, words: &str) -> bool {
    let there = folding::words(text);
    folding::words(words).iter().all(|word| there.contains(word))
}

/// Whether a text is like a pattern: `*` stands for any characters, `?` for one.
fn is_like(text: &str, pattern: &str) -> bool {
    let (text, pattern): (Vec<char>, Vec<char>) =
        (text.chars().collect(), pattern.chars().collect());
    let (mut at, mut p, mut star) = (0, 0, None);
    while at < text.len() {
        match pattern.get(p) {
            Some('*') => {
                star = Some((p, at));
                p += 1;
            }
            Some(c) if *c == '?' || *c == text[at] => {
                at += 1;
                p += 1;
            }
            _ => match star {
                // The last star takes one character more.
                Some((before, from)) => {
                    star = Some((before, from + 1));
                    p = before + 1;
                    at = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(key: &str, change: impl Fn(&mut Route)) -> Route {
        let mut route = Route { key: key.into(), ..Route::default() };
        change(&mut route);
        route
    }

    #[test]
    fn the_first_that_fits_by_rank_then_by_place() {
        let to = ["billing+12.abc@acme.example".to_string(), "x@other.example".to_string()];
        let headers = [("X-Team".to_string(), "Night Shift".to_string())];
        let mail = RoutedMail {
            to: &to,
            from: "ann@mail.customer.example",
            account: Some("customer"),
            subject: "Re: Straße gesperrt: INVOICE 17",
            headers: &headers,
        };
        let text = |text: &str| vec![text.to_string()];
        for (name, route, fits) in [
            ("address", route("a", |it| it.to = text("Billing@Acme.example")), true),
            ("another", route("a", |it| it.to = text("sales@acme.example")), false),
            ("domain", route("a", |it| it.from = text("customer.example")), true),
            ("half a domain", route("a", |it| it.from = text("tomer.example")), false),
            ("account", route("a", |it| it.from = text("@customer")), true),
            ("no account", route("a", |it| it.from = text("@other")), false),
            ("words", route("a", |it| it.subject = Some("invoice STRASSE".into())), true),
            ("half a word", route("a", |it| it.subject = Some("invo".into())), false),
            (
                "header",
                route("a", |it| drop(it.header.insert("x-team".into(), "night*".into()))),
                true,
            ),
            (
                "whole header",
                route("a", |it| drop(it.header.insert("x-team".into(), "night".into()))),
                false,
            ),
            (
                "no header",
                route("a", |it| drop(it.header.insert("x-two".into(), "*".into()))),
                false,
            ),
            (
                "all of them",
                route("a", |it| {
                    it.to = vec!["no@x.example".into(), "acme.example".into()];
                    it.from = text("@customer");
                    it.subject = Some("invoice".into());
                }),
                true,
            ),
        ] {
            assert_eq!(choose(&[route], &mail).is_some(), fits, "{name}");
        }
        let all = [
            route("third", |it| it.to = text("acme.example")),
            route("never", |it| it.to = text("nobody.example")),
            route("second", |it| {
                it.rank = 50;
                it.from = text("@customer");
            }),
            route("also second", |it| {
                it.rank = 50;
                it.from = text("@customer");
            }),
        ];
        assert_eq!(choose(&all, &mail).map(|route| route.key.as_str()), Some("second"));
    }

    #[test]
    fn patterns_of_headers() {
        for (text, pattern, fits) in [
            ("", "*", true),
            ("", "", true),
            ("abc", "a?c", true),
            ("abc", "a*", true),
            ("abcbc", "*bc", true),
            ("abcb", "*bc", false),
            ("aaaa", "*a*a*b", false),
            ("ab", "a?b", false),
        ] {
            assert_eq!(is_like(text, pattern), fits, "{text} {pattern}");
        }
    }
}
