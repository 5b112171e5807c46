//! `mail block|unblock`: what was decided about a mail, for the next ones of its sender (M7).

use serde_json::json;

use crate::casework::mail::receive;
use crate::casework::policy::{apply, apply::PolicyChange, write_changes};
use crate::casework::run;
use crate::casework::run::RequestAnswer;
use crate::commands::request_id;
use crate::commands::session::Session;
use crate::domain::address;
use crate::domain::mail_route::AddressPattern;
use crate::error::{Error, Result};
use crate::policy::Draft;

use super::inbox;

/// Ignore the mail of addresses or domains from now on
///
/// A mail's id stands for its sender. What is held already stays as it is: `mail drop` takes it away.
#[derive(clap::Args, Clone, Debug)]
pub struct BlockSender {
    /// Address, domain, or the id of a mail: M-17
    #[arg(value_name = "ADDRESS", required = true)]
    pub senders: Vec<String>,
}

/// Take mail of addresses or domains again
#[derive(clap::Args, Clone, Debug)]
pub struct UnblockSender {
    /// Address or domain, as it stands in `[mail] block`
    #[arg(value_name = "ADDRESS", required = true)]
    pub senders: Vec<String>,
}

impl BlockSender {
    pub fn run(self, run: &mut Session) -> Result<()> {
        let (desk, ..) = run.parts()?;
        let mut senders = Vec::new();
        for text in &self.senders {
            let sender = match inbox::is_mail_id(text) {
                true => {
                    let mail = inbox::find_mail(desk, text)?;
                    mail.sender.ok_or_else(|| {
                        Error::conflict(format!("M-{} has no usable sender", mail.id))
                    })?
                }
                false => address::fold(text.trim_start_matches('@')),
            };
            match AddressPattern::read(&sender) {
                Some(AddressPattern::Address(_) | AddressPattern::Domain(_)) => {}
                _ => {
                    return Err(Error::invalid("senders", format!("“{text}” is not an address"))
                        .hint("give an address, a domain, or the id of a mail: M-17"));
                }
            }
            if receive::is_of_staff_or_desk(desk, &sender)? {
                return Err(Error::conflict(format!(
                    "{sender} is the desk's own, or of its staff"
                ))
                .hint("retire the person, or change the address, instead"));
            }
            senders.push(sender);
        }
        change(run, "mail block", &senders, |blocked| {
            for sender in &senders {
                if !blocked.contains(sender) {
                    blocked.push(sender.clone());
                }
            }
        })
    }
}

impl UnblockSender {
    pub fn run(self, run: &mut Session) -> Result<()> {
        let (desk, ..) = run.parts()?;
        let named: Vec<String> = self.senders.iter().map(|text| address::fold(text)).collect();
        let is = |one: &String, other: &String| address::fold(one) == *other;
        let blocked = desk.policy()?.mail.block.clone();
        if let Some(none) = named.iter().find(|one| !blocked.iter().any(|it| is(it, one))) {
            return Err(Error::unknown(
                "blocked address",
                none,
                blocked.iter().map(String::as_str),
            ));
        }
        change(run, "mail unblock", &named, |blocked| {
            blocked.retain(|one| !named.iter().any(|other| is(one, other)));
        })
    }
}

fn change(
    run: &mut Session,
    verb: &str,
    senders: &[String],
    change: impl FnOnce(&mut Vec<String>),
) -> Result<()> {
    let (desk, actor, out, globals) = run.parts()?;
    let fingerprint = request_id::fingerprint(verb, &senders);
    let done = run::changing(
        desk,
        request_id::request(actor, globals, &fingerprint),
        |desk| {
            let before = write_changes::whole(&desk.db)?;
            let mut after = before.clone();
            change(&mut after.mail.block);
            let wish = PolicyChange { before, after, draft: Draft::default(), retired: Vec::new() };
            let done = apply::apply(desk, actor, verb, &wish)?;
            desk.forget();
            Ok((done.operation, desk.policy()?.mail.block.clone()))
        },
        |(operation, block)| {
            Ok(Some(json!({ "block": block, "operation": operation }).to_string()))
        },
    )?;
    let (operation, block) = match done {
        RequestAnswer::Fresh(done) => done,
        RequestAnswer::Replayed(answer) => return request_id::replay_document(out, &answer),
    };
    let document = json!({ "block": block, "operation": operation, "dry_run": globals.dry_run });
    let (named, dry_run) = (senders.join(", "), globals.dry_run);
    out.outcome(&document, |out| match (operation, verb) {
        (None, "mail block") => out.line(&format!("{named}: blocked already")),
        (None, _) => out.line("nothing was changed"),
        (Some(_), _) => {
            let would = if dry_run { "would be " } else { "" };
            let word = if verb == "mail block" { "blocked" } else { "taken again" };
            out.line(&format!("{would}{word}: {named}"));
        }
    })?;
    Ok(())
}
