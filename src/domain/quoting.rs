//! The new words of a mail apart from what it repeats: quotes, forwarded mails, signatures (M5).
//!
//! Pure, and linear in the length of the text. It only says which lines may be folded away in the
//! display: nothing is lost, and where there would be nothing left to read, nothing is folded. In
//! doubt a line is shown: a quote too much is a nuisance, a missing word of a customer a failure.

mod below;
pub mod forward;
mod markers;

use std::ops::Range;

/// More lines than this are no signature.
const SIGNATURE: usize = 12;
/// The most lines that may say where the answers stand.
const FEW: usize = 6;
/// The most lines that an attribution ("On Monday Ada wrote:") may be wrapped over.
const ATTRIBUTION: usize = 4;

/// A text as lines to show and lines to fold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parted<'a> {
    lines: Vec<&'a str>,
    folded: Vec<bool>,
    /// How many lines stand before what is repeated at the end.
    own: usize,
}

/// Parts the text of a mail.
pub fn part(text: &str) -> Parted<'_> {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let parting = Parting { kinds: lines.iter().map(|line| kind(line)).collect(), lines };
    let mut folded = vec![false; parting.lines.len()];
    let end = parting.tail(&mut folded);
    parting.trailing_quote(end, &mut folded);
    let own = folded.iter().rposition(|folded| !folded).map_or(0, |last| last + 1);
    parting.signature(&mut folded);
    let readable = |line: usize| !folded[line] && parting.kinds[line] == LineKind::Words;
    if !(0..parting.lines.len()).any(readable) {
        folded.fill(false);
    }
    Parted { lines: parting.lines, folded, own }
}

/// Whether a line introduces a quote: "On Monday Ada wrote:", "---- Original Message ----".
pub fn introduces(line: &str) -> bool {
    markers::is_attribution(line.trim()) || markers::is_separator(line)
}

impl<'a> Parted<'a> {
    /// What is to be read, without the empty lines around it.
    pub fn visible_text(&self) -> String {
        let kept: Vec<&str> = self
            .lines
            .iter()
            .zip(&self.folded)
            .filter(|(_, folded)| !**folded)
            .map(|(l, _)| *l)
            .collect();
        kept.join("\n").trim_matches('\n').to_string()
    }

    /// The lines before what is repeated at the end, quotes between own lines and the signature
    /// among them; none where all of it is repeated.
    pub fn before_tail(&self) -> &[&'a str] {
        &self.lines[..self.own]
    }

    /// How many lines with something on them are folded away.
    pub fn folded_count(&self) -> usize {
        let folded = self.lines.iter().zip(&self.folded);
        folded.filter(|(line, folded)| **folded && !line.is_empty()).count()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LineKind {
    Empty,
    Quote,
    Words,
}

fn kind(line: &str) -> LineKind {
    let line = line.trim_start();
    if line.is_empty() {
        LineKind::Empty
    } else if line.starts_with('>') {
        LineKind::Quote
    } else {
        LineKind::Words
    }
}

struct Parting<'a> {
    lines: Vec<&'a str>,
    kinds: Vec<LineKind>,
}

impl Parting<'_> {
    /// Folds from the first sign of a repeated mail on; gives where the new words end.
    fn tail(&self, folded: &mut [bool]) -> usize {
        let count = self.lines.len();
        let mut begun = false;
        let mut at = 0;
        while at < count {
            match self.kinds[at] {
                LineKind::Empty | LineKind::Quote => at += 1,
                LineKind::Words => match self.sign(at).filter(|_| !self.says_below(at)) {
                    Some(sign) => match self.behind(&sign, begun, folded) {
                        Some(next) => at = next,
                        None => {
                            folded[at..].fill(true);
                            return at;
                        }
                    },
                    None => {
                        begun = true;
                        at += 1;
                    }
                },
            }
        }
        count
    }

    /// Whether the few words before a line say that the answers stand below, in what is repeated:
    /// without marks nobody can tell them from it, so that nothing is folded.
    fn says_below(&self, at: usize) -> bool {
        let words = (0..at).filter(|line| self.kinds[*line] == LineKind::Words);
        let said: Vec<&str> = words.map(|line| self.lines[line]).collect();
        said.len() <= FEW && said.iter().any(|line| below::says_below(line))
    }

    /// The sign of a repeated mail that begins at a line.
    fn sign(&self, at: usize) -> Option<Sign> {
        let line = self.lines[at];
        if markers::is_separator(line) && !self.is_code(at) {
            return Some(Sign { lines: at..at + 1, introduces_quotes: false });
        }
        if let Some(end) = self.headers(at) {
            return Some(Sign { lines: at..end, introduces_quotes: false });
        }
        let end = self.attribution(at)?;
        Some(Sign { lines: at..end, introduces_quotes: true })
    }

    /// A separator within what looks like code or a list is none: it stands beside empty lines.
    fn is_code(&self, at: usize) -> bool {
        let words = |line: usize| self.kinds.get(line) == Some(&LineKind::Words);
        let rule = markers::is_rule(self.lines[at]);
        // A bare rule needs the headers of a mail behind it.
        rule && !(at + 1..(at + 4).min(self.lines.len()))
            .any(|next| words(next) && self.headers(next).is_some())
    }

    /// Four headers of a mail, or three with a subject among them: where they end.
    fn headers(&self, at: usize) -> Option<usize> {
        let mut found: Vec<markers::Header> = Vec::new();
        let mut end = at;
        let mut strange = 0;
        for line in at..self.lines.len().min(at + 14) {
            match (self.kinds[line], markers::header(self.lines[line])) {
                (LineKind::Words, Some(header)) => {
                    if !found.contains(&header) {
                        found.push(header);
                    }
                    end = line + 1;
                    strange = 0;
                }
                // A header that is wrapped, or an empty line between two.
                (LineKind::Words | LineKind::Empty, None) if !found.is_empty() && strange < 1 => {
                    strange += 1
                }
                _ => break,
            }
        }
        let mail =
            found.contains(&markers::Header::From) && found.contains(&markers::Header::Subject);
        let first_is_header = markers::header(self.lines[at]).is_some();
        (first_is_header && mail && found.len() >= 3).then_some(end)
    }

    /// The line, or the few, that say who wrote what follows: where they end.
    fn attribution(&self, at: usize) -> Option<usize> {
        let mut joined = String::new();
        let mut empty = 0;
        for line in at..self.lines.len().min(at + ATTRIBUTION + 2) {
            match self.kinds[line] {
                // Some programs part the address from the rest by empty lines.
                LineKind::Empty if joined.ends_with('<') || empty == 0 && self.opens(&joined) => {
                    empty += 1;
                    continue;
                }
                LineKind::Empty => return None,
                // A wrapped address that was quoted with what follows.
                LineKind::Quote if line > at && markers::ends_address(self.lines[line]) => {}
                LineKind::Quote => return None,
                LineKind::Words => {}
            }
            if !joined.is_empty() {
                joined.push(' ');
            }
            joined.push_str(self.lines[line].trim_start_matches(['>', ' ', '\t']));
            if joined.len() > 400 {
                return None;
            }
            let whole = markers::is_attribution(&joined) && !self.begins_later(at, line);
            if whole && self.follows(line + 1, markers::is_plain(&joined)) {
                return Some(line + 1);
            }
        }
        None
    }

    /// Whether the attribution that ends at a line begins below `at`: words stand right above it.
    fn begins_later(&self, at: usize, end: usize) -> bool {
        (at + 1..=end).any(|start| {
            let joined: Vec<&str> =
                self.lines[start..=end].iter().map(|line| line.trim()).collect();
            markers::is_attribution(&joined.join(" "))
        })
    }

    /// A begun attribution whose address stands on lines of its own.
    fn opens(&self, joined: &str) -> bool {
        markers::opens_attribution(joined)
    }

    /// Whether what comes is a quote, or anything where the attribution is beyond doubt.
    fn follows(&self, at: usize, plain: bool) -> bool {
        let next = (at..self.lines.len()).find(|line| self.kinds[*line] != LineKind::Empty);
        match next {
            Some(line)
                if self.kinds[line] == LineKind::Quote
                    || self.lines[line].trim_start().starts_with('|') =>
            {
                true
            }
            _ => plain,
        }
    }

    /// What is behind a sign: `None` where it is all repeated; else the sign, and the quote that
    /// it introduces, are folded, and the line is given at which to go on.
    fn behind(&self, sign: &Sign, begun: bool, folded: &mut [bool]) -> Option<usize> {
        let end = sign.lines.end;
        let next = (end..self.lines.len()).find(|line| self.kinds[*line] != LineKind::Empty);
        if sign.introduces_quotes && next.is_some_and(|line| self.kinds[line] == LineKind::Quote) {
            let words = self.words_after_quote(end)?;
            let later = (words..self.lines.len()).find(|line| self.kinds[*line] == LineKind::Quote);
            let among = later.is_some_and(|line| self.words_after_quote(line).is_some());
            // An answer among the quotes needs them; one below its quote does not.
            folded[sign.lines.start..if among { end } else { words }].fill(true);
            return Some(words);
        }
        if begun {
            return None;
        }
        if sign.introduces_quotes {
            // Nothing before it and nothing quoted: what follows are the words.
            folded[sign.lines.clone()].fill(true);
        }
        Some(end)
    }

    /// The first words after the quotes from here on, that are no attribution themselves.
    fn words_after_quote(&self, from: usize) -> Option<usize> {
        let mut at = from;
        while at < self.lines.len() {
            match self.kinds[at] {
                LineKind::Words => match self.is_wrapped_quote(at) {
                    true => at += 1,
                    false => return Some(at),
                },
                _ => at += 1,
            }
        }
        None
    }

    /// A line of a quote that lost its mark when it was wrapped: it stands right between quotes.
    fn is_wrapped_quote(&self, at: usize) -> bool {
        let kind = |line: usize| self.kinds.get(line) == Some(&LineKind::Quote);
        at > 0 && kind(at - 1) && kind(at + 1) && self.lines[at].chars().count() < 40
    }

    /// Quotes at the very end, which nothing introduced.
    fn trailing_quote(&self, end: usize, folded: &mut [bool]) {
        let mut first = None;
        for line in (0..end).rev() {
            match self.kinds[line] {
                LineKind::Words => break,
                LineKind::Quote => first = Some(line),
                LineKind::Empty => {}
            }
        }
        if let Some(first) = first {
            folded[first..end].fill(true);
        }
    }

    /// The signature of a person or a telephone, at the end of what is left.
    fn signature(&self, folded: &mut [bool]) {
        let left: Vec<usize> = (0..self.lines.len()).filter(|line| !folded[*line]).collect();
        let words: Vec<usize> =
            left.into_iter().filter(|line| self.kinds[*line] != LineKind::Empty).collect();
        let near = words.len().saturating_sub(SIGNATURE);
        let mark =
            words[near..].iter().rposition(|line| markers::is_signature_mark(self.lines[*line]));
        let mut kept = words.len();
        if let Some(place) = mark.map(|place| near + place).filter(|place| *place > 0) {
            folded[words[place]..].fill(true);
            kept = place;
        }
        while kept > 0 && markers::is_device(self.lines[words[kept - 1]]) {
            kept -= 1;
            folded[words[kept]] = true;
        }
    }
}

struct Sign {
    lines: Range<usize>,
    introduces_quotes: bool,
}

#[cfg(test)]
mod tests;
