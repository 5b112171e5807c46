//! Inviting somebody to choose a password: a one-time code, by mail (P6).

use crate::domain::mail_state::OutboxState;
use crate::domain::notice_event::NoticeEvent;
use chrono_tz::Tz;

use crate::access::password;
use crate::domain::actor::Actor;
use crate::domain::desk_event::{AccessEvent, AccessStep, DeskEvent};
use crate::domain::policy::Template;
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::mail::message::{self, Authorship, ReplyHandling};
use crate::mail::seal::{self, Seal};
use crate::mail::template::{DeskWords, InvitationWords, PersonContext, TemplateContext};
use crate::mail::{compose, template};
use crate::store;
use crate::store::people::Person;
use std::rc::Rc;

use crate::casework::desk::open;
use crate::casework::desk::open::Desk;
use crate::casework::mail::outgoing;
use crate::casework::mail::outgoing::Letter;

/// How long a code is good, in seconds: 7 days.
const GOOD_FOR: i64 = 7 * 86_400;
/// The notice's event and the name of its template.
const EVENT: &str = NoticeEvent::Invitation.as_str();

/// An invitation that is on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// Where the mail goes.
    pub address: Option<String>,
    pub till: Instant,
    /// `queued` or `held`, of the mail.
    pub state: Option<OutboxState>,
    /// In place of a mail, for who invites to hand over.
    pub code: Option<String>,
}

/// Mails a new code to a person, or gives it to who invites; an older one is void. Inside a
/// transaction of `desk.db`.
///
/// # Errors
/// A retired person or one without an address (5), a template that cannot be written (6).
pub fn invite(
    desk: &Desk,
    actor: &Actor,
    person: &Person,
    command: &str,
    print: bool,
) -> Result<Invited> {
    let db = &desk.db;
    let login = &person.login;
    if person.retired_at.is_some() {
        return Err(Error::conflict(format!("{login} is retired and cannot sign in")).hint(
            format!("bring them back: `casebook {} edit {login} --unretire`", person.noun()),
        ));
    }
    let address = store::people::active_addresses(db, login)?.into_iter().next();
    if address.is_none() && !print {
        return Err(Error::conflict(format!("{login} has no active mail address")).hint(format!(
            "give one: `casebook {} edit {login} --email ADDRESS`; or write the code here: --print",
            person.noun()
        )));
    }
    let keys = desk.keys()?.ok_or_else(|| {
        Error::conflict("the key beside the desk cannot be read, and codes are made with it")
            .code("mail_key")
            .hint("let the owner of the desk file invite")
    })?;
    let seal = Seal::new()?;
    let code = password::code_of(&seal::code_bytes(keys, login, &seal));
    let till = desk.now.plus(GOOD_FOR);
    store::access::set_code(db, login, &password::code_digest(&code), till)?;
    let mut operation = desk.begin_operation(actor, command)?;
    let address = address.filter(|_| !print);
    let posted = match &address {
        Some(address) => Some(mail(desk, operation.id, person, address, &seal, till)?),
        None => None,
    };
    let told = DeskEvent::Access(AccessEvent {
        what: AccessStep::Invited,
        login: login.into(),
        key: None,
        proof: Some(password::code_digest(&code)),
        mail: posted.as_ref().map(|posted| posted.digest.clone()),
    });
    store::journal::desk_event(db, &mut operation, desk.now, &told)?;
    store::journal::seal(db, operation)?;
    let code = posted.is_none().then_some(code);
    Ok(Invited { address, till, state: posted.map(|posted| posted.state), code })
}

fn mail(
    desk: &Desk,
    operation: i64,
    person: &Person,
    address: &str,
    seal: &Seal,
    till: Instant,
) -> Result<outgoing::Posted> {
    let policy = desk.policy()?;
    let zone = match person.time_zone.as_deref() {
        Some(name) => open::zone(name),
        None => desk.zone()?,
    };
    let words = TemplateContext {
        recipient: PersonContext { login: person.login.clone(), name: person.name.clone() },
        desk: DeskWords { name: policy.desk.name.clone(), address: policy.mail.address.clone() },
        invitation: InvitationWords {
            login: Some(person.login.clone()),
            code: Some(seal.code()),
            expires_at: Some(moment(till, zone)),
        },
        ..TemplateContext::default()
    };
    let found = template_for(desk, person)?;
    let text = template::render(&found.subject, &found.body, &words).map_err(|why| {
        Error::new(ErrorKind::Invalid, format!("the invitation cannot be written: {why}"))
            .field("template")
            .hint("mend the template with `casebook apply`; nothing was changed")
    })?;
    let to = [(
        person.login.clone(),
        message::NamedAddress { name: person.name.clone(), address: address.into() },
    )];
    outgoing::post(
        desk,
        Letter {
            answers: None,
            case: None,
            operation,
            event: EVENT,
            template: EVENT,
            to: &to,
            group: None,
            subject: &compose::one_line(&text.subject),
            body: &compose::body(&text.body),
            by: Authorship::Desk,
            answer: ReplyHandling::Message,
            seal,
            files: Vec::new(),
            language: &found.language,
            due: desk.now.plus(i64::from(policy.mail.hold_seconds)),
            unwatch: false,
        },
    )
}

/// In the person's language, the desk's, or English, the first there is (N2).
fn template_for(desk: &Desk, person: &Person) -> Result<Rc<Template>> {
    let languages = desk.languages(person.language.as_deref())?;
    if let Some((found, _)) = desk.template_in(EVENT, &languages)? {
        return Ok(found);
    }
    Err(Error::invalid("template", "there is no template for an invitation")
        .hint("add a [[template]] with event = \"invitation\" by `casebook apply`"))
}

fn moment(at: Instant, zone: Tz) -> String {
    format!("{} ({zone})", at.utc().with_timezone(&zone).format("%Y-%m-%d %H:%M"))
}
