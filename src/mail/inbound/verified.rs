//! Authentication-Results (RFC 8601): whether a mail server of ours has checked the sender (M4).

/// One header's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    server: String,
    /// Domains that passed DMARC (of From), or signed by DKIM.
    dmarc: Vec<String>,
    dkim: Vec<String>,
    /// DMARC was looked at and did not pass.
    refused: bool,
}

pub(super) fn read(header: &str) -> Option<Verdict> {
    let plain = without_comments(header);
    let mut pieces = plain.split(';');
    let server = pieces.next()?.split_whitespace().next()?.to_lowercase();
    let mut verdict = Verdict { server, dmarc: Vec::new(), dkim: Vec::new(), refused: false };
    for piece in pieces {
        let words: Vec<String> = piece.split_whitespace().map(str::to_lowercase).collect();
        let of = |names: &[&str]| {
            let value = words.iter().find_map(|word| {
                let (name, value) = word.split_once('=')?;
                names.contains(&name).then(|| value.trim_matches('"').to_string())
            })?;
            Some(value.rsplit_once('@').map_or(value.clone(), |(_, domain)| domain.to_string()))
        };
        match words.first().map(String::as_str) {
            Some("dmarc=pass") => verdict.dmarc.extend(of(&["header.from"])),
            Some(word) if word.starts_with("dmarc=") => verdict.refused |= word != "dmarc=none",
            Some("dkim=pass") => verdict.dkim.extend(of(&["header.d", "header.i"])),
            _ => {}
        }
    }
    Some(verdict)
}

/// Whether the first word of one of these servers is that the mail is from this domain. Only the
/// topmost header of a server counts: those below it came with the mail.
pub(super) fn holds(all: &[Verdict], servers: &[String], domain: &str) -> bool {
    let ours = all
        .iter()
        .find(|verdict| servers.iter().any(|name| name.eq_ignore_ascii_case(&verdict.server)));
    ours.is_some_and(|verdict| {
        let aligned = |by: &String| by == domain || domain.ends_with(&format!(".{by}"));
        !verdict.refused
            && (verdict.dmarc.iter().any(|by| by == domain) || verdict.dkim.iter().any(aligned))
    })
}

fn without_comments(text: &str) -> String {
    let mut depth = 0usize;
    text.chars()
        .filter(|c| match c {
            '(' => {
                depth += 1;
                false
            }
            ')' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}
