//! Which case a mail belongs to (M4): by proof, never by number alone. Pure.

use super::policy::SubjectMatch;

/// What points to a case, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Proof {
    /// The token in the address it was sent to.
    Token,
    /// It answers a message that we sent to the sender.
    Answer,
    /// The number in the subject.
    Subject,
}

impl Proof {
    /// The stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Proof::Token => "token",
            Proof::Answer => "answer",
            Proof::Subject => "subject",
        }
    }

    /// For people.
    pub fn words(self) -> &'static str {
        match self {
            Proof::Token => "the token in its address",
            Proof::Answer => "a message of ours that it answers",
            Proof::Subject => "the number in its subject",
        }
    }
}

/// A case that a mail seems to belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub case: i64,
    pub number: String,
    pub proof: Proof,
    /// The token holds for the sender; always so for a number, which has none.
    pub holds: bool,
    pub takes_part: bool,
    /// Only as one whom a reply was copied to (M12).
    pub beside: bool,
}

/// Who sent it, as far as the decision looks at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sender {
    pub staff: bool,
    pub verified: bool,
    pub subject_match: SubjectMatch,
}

/// A candidate, and why it is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weighed {
    pub candidate: Candidate,
    pub refusal: Option<&'static str>,
}

/// The case, and what became of each candidate, the strongest proof first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThreadVerdict {
    pub case: Option<(i64, String, Proof)>,
    pub weighed: Vec<Weighed>,
    /// The sender takes part in it only as one whom a reply was copied to.
    pub beside: bool,
}

impl ThreadVerdict {
    /// The cases it seemed to belong to with the reasons why not, each once.
    pub fn rejections(&self) -> Vec<String> {
        let mut all = Vec::new();
        for one in &self.weighed {
            let Some(why) = one.refusal else { continue };
            let said = format!("{}: {why}", one.candidate.number);
            if !all.contains(&said) {
                all.push(said);
            }
        }
        all
    }
}

/// Decides.
pub fn choose(mut candidates: Vec<Candidate>, sender: Sender) -> ThreadVerdict {
    candidates.sort_by_key(|candidate| candidate.proof);
    let mut verdict = ThreadVerdict::default();
    for one in candidates {
        let refusal = refusal(&one, sender);
        if refusal.is_none() && verdict.case.is_none() {
            verdict.case = Some((one.case, one.number.clone(), one.proof));
            verdict.beside = one.beside;
        }
        verdict.weighed.push(Weighed { candidate: one, refusal });
    }
    verdict
}

fn refusal(one: &Candidate, sender: Sender) -> Option<&'static str> {
    if !one.holds {
        return Some("the token was not made for this sender");
    }
    if !one.takes_part {
        return Some("the sender does not take part in it");
    }
    if sender.staff {
        return match one.proof {
            Proof::Subject => Some("mail from staff needs a token"),
            _ if !sender.verified => Some("mail from staff needs a verified sender"),
            _ => None,
        };
    }
    match (one.proof, sender.subject_match) {
        (Proof::Subject, SubjectMatch::Off) => Some("numbers in subjects do not count here"),
        (Proof::Subject, SubjectMatch::Verified) if !sender.verified => {
            Some("the number in the subject, but the sender is not verified")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_proof_joins_and_the_strongest_wins() {
        let one = |proof, holds, takes_part| Candidate {
            case: proof as i64,
            number: format!("SR-{}", proof as i64),
            proof,
            holds,
            takes_part,
            beside: false,
        };
        let sender =
            |staff, verified| Sender { staff, verified, subject_match: SubjectMatch::Verified };
        let case = |all: Vec<Candidate>, sender| choose(all, sender).case.map(|(id, ..)| id);
        let (token, answer, subject) = (Proof::Token, Proof::Answer, Proof::Subject);
        assert_eq!(
            case(vec![one(subject, true, true), one(token, true, true)], sender(false, true)),
            Some(0)
        );
        assert_eq!(case(vec![one(token, true, false)], sender(false, true)), None);
        assert_eq!(case(vec![one(token, false, true)], sender(false, true)), None);
        assert_eq!(case(vec![one(answer, true, true)], sender(false, false)), Some(1));
        assert_eq!(case(vec![one(subject, true, true)], sender(false, false)), None);
        assert_eq!(case(vec![one(subject, true, true)], sender(false, true)), Some(2));
        assert_eq!(case(vec![one(token, true, true)], sender(true, false)), None);
        assert_eq!(case(vec![one(token, true, true)], sender(true, true)), Some(0));
        assert_eq!(case(vec![one(subject, true, true)], sender(true, true)), None);
        let off = Sender { subject_match: SubjectMatch::Off, ..sender(false, true) };
        assert_eq!(case(vec![one(subject, true, true)], off), None);
    }
}
