//! A mail that somebody passed on: who wrote it first, what they wrote, and what was said above it
//! (M3). In doubt it is none.

use super::markers::{self, Header};

/// The most lines that the headers of a forwarded mail take.
const MOST_HEADERS: usize = 12;

/// A forwarded mail, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forwarded {
    pub name: String,
    /// As it is written there; whether it is an address is for others to say.
    pub address: String,
    pub subject: Option<String>,
    /// The words of who wrote it first.
    pub text: String,
    /// The words of who passed it on.
    pub above: String,
}

/// Reads the first forwarded mail of a text; `None` where there is none, or it does not say who
/// wrote it.
pub fn read(text: &str) -> Option<Forwarded> {
    let lines: Vec<&str> = text.lines().collect();
    (0..lines.len()).find_map(|at| block(&lines, at))
}

/// A forwarded mail whose headers begin at this line.
fn block(lines: &[&str], at: usize) -> Option<Forwarded> {
    let quoted = lines[at].trim_start().starts_with('>');
    let bare = |line: &&str| -> String {
        let line = line.trim_start();
        let line = if quoted { line.strip_prefix('>').unwrap_or(line).trim_start() } else { line };
        line.trim_end().to_string()
    };
    markers::header(&bare(&lines[at]))?;
    let heads: Vec<String> = lines[at..]
        .iter()
        .take(MOST_HEADERS)
        .map(bare)
        .take_while(|line| !line.is_empty())
        .collect();
    let kinds: Vec<Option<Header>> = heads.iter().map(|line| markers::header(line)).collect();
    let value = |wanted: Header| {
        let place = kinds.iter().position(|kind| *kind == Some(wanted))?;
        let (_, value) = heads[place].split_once([':', '：'])?;
        Some(value.trim_matches(['*', ' ', '\t', '\u{a0}']).to_string())
    };
    // One line that looks like a header is only a line.
    let known = kinds.iter().flatten().filter(|kind| **kind != Header::Other).count();
    if known < 2 {
        return None;
    }
    let (name, address) = person(&value(Header::From)?)?;
    let rest = lines.get(at + heads.len()..).unwrap_or_default();
    let text: Vec<String> = rest.iter().map(bare).collect();
    let mut above = &lines[..at];
    while let Some((last, before)) = above.split_last() {
        let is_end = last.trim().is_empty() || markers::is_separator(last);
        if !is_end {
            break;
        }
        above = before;
    }
    Some(Forwarded {
        name,
        address,
        subject: value(Header::Subject).filter(|subject| !subject.is_empty()),
        text: text.join("\n").trim().to_string(),
        above: above.join("\n").trim().to_string(),
    })
}

/// `Name <a@b>`, `Name [mailto:a@b]`, `a@b`: name and address.
fn person(text: &str) -> Option<(String, String)> {
    let cut = |open: &str, close: char| {
        let (name, rest) = text.split_once(open)?;
        let (address, _) = rest.split_once(close)?;
        let address = address.trim_start_matches("mailto:");
        // Some write the address twice: `<a@b<mailto:a@b>>`.
        let address = address.split('<').next().unwrap_or_default().trim();
        Some((name.trim().trim_matches(['"', '\'', '*']).trim().to_string(), address.to_string()))
    };
    let found = cut("<", '>').or_else(|| cut("[", ']')).unwrap_or((String::new(), text.into()));
    let fits = found.1.contains('@') && !found.1.contains(char::is_whitespace);
    fits.then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forwarded_mails_of_many_programs() {
        let ann = ("Ann Lee", "ann@far.example");
        for (text, subject, said, above) in [
            (
                "Please file it.\n\n---------- Forwarded message ---------\nFrom: Ann Lee <ann@far.example>\n\
                 Date: Mon, 23 Nov 2026 at 10:00\nSubject: It jams\nTo: <lena@desk.example>\n\n\nThe tray.\n\nAnn\n",
                Some("It jams"),
                "The tray.\n\nAnn",
                "Please file it.",
            ),
            (
                "-------- Weitergeleitete Nachricht --------\nBetreff: Drucker\nDatum: Mo., 23. Nov. 2026\n\
                 Von: Ann Lee <ann@far.example>\nAn: lena@desk.example\n\nEr klemmt.\n",
                Some("Drucker"),
                "Er klemmt.",
                "",
            ),
            (
                "FYI\n\n________________________________\nFrom: Ann Lee [mailto:ann@far.example]\nSent: Monday\n\
                 To: Lena\nSubject: It jams\n\nHelp\n",
                Some("It jams"),
                "Help",
                "FYI",
            ),
            (
                "See below\n\nBegin forwarded message:\n\n> From: Ann Lee <ann@far.example>\n\
                 > Subject: It jams\n> Date: 23 November\n>\n> Help me\n> please\n",
                Some("It jams"),
                "Help me\nplease",
                "See below",
            ),
        ] {
            let found = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((found.name.as_str(), found.address.as_str()), ann, "{text}");
            assert_eq!((found.subject.as_deref(), found.text.as_str()), (subject, said), "{text}");
            assert_eq!(found.above, above, "{text}");
        }
    }

    #[test]
    fn what_is_no_forwarded_mail() {
        for text in [
            "",
            "Hello",
            "From: here to there\nit is far",
            "Subject: x\nTo: y\n\nno sender",
            "From: somebody\nSubject: without an address\n\nx",
            "To do:\nFrom: the list\n",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
