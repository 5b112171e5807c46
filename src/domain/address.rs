//! One spelling of a mail address: small letters, the host in its ASCII form (M3: an address of an
//! internationalised domain is one address in both spellings).

/// The address in its one spelling. What is not an address comes back in small letters.
pub fn fold(address: &str) -> String {
    let address = address.trim().to_lowercase();
    match address.rsplit_once('@') {
        Some((local, host)) => format!("{local}@{}", folded_host(host)),
        None => address,
    }
}

/// A host in small letters and ASCII.
pub fn folded_host(host: &str) -> String {
    let host = host.trim().trim_end_matches('.').to_lowercase();
    if host.is_ascii() {
        return host;
    }
    idna::domain_to_ascii(&host).unwrap_or(host)
}

/// The host as people write it: `xn--bcher-kva.example` as `bücher.example`.
pub fn display(address: &str) -> String {
    match address.rsplit_once('@') {
        Some((local, host)) if host.contains("xn--") => {
            let (host, read) = idna::domain_to_unicode(host);
            if read.is_ok() { format!("{local}@{host}") } else { address.to_string() }
        }
        _ => address.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_are_one_address() {
        for (given, one) in [
            ("Ann@Example.ORG", "ann@example.org"),
            ("ann@Bücher.example", "ann@xn--bcher-kva.example"),
            ("ann@XN--BCHER-KVA.example", "ann@xn--bcher-kva.example"),
            ("ann@example.org.", "ann@example.org"),
            ("nobody", "nobody"),
        ] {
            assert_eq!(fold(given), one);
            assert_eq!(fold(&fold(given)), one);
        }
        assert_eq!(display("ann@xn--bcher-kva.example"), "ann@bücher.example");
    }
}
