//! The one function that decides who may do what (P1, P3). Pure: the object is handed in.

use super::action::ActionKind;
use super::actor::{Actor, Method, Role};
use super::case::Case;

/// The thing acted upon, as far as rights look at it.
#[derive(Clone, Copy, Debug)]
pub enum Target<'a> {
    Case(&'a Case),
    /// The desk as a whole, or the people and catalog in it.
    Desk,
}

/// What is not about one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// A verb of cases.
    Case(ActionKind),
    /// `new` for somebody else (P3).
    FileForOthers,
    /// Notes, tasks, staff-only events (P2).
    SeeInternal,
    /// Catalog and people: list and show.
    SeeCatalog,
    /// `contact add|edit`, `account add|edit`.
    EditContacts,
    /// All other people and the catalog; `apply`.
    EditCatalog,
    /// `policy show|check|history`, `log`, `doctor`.
    SeePolicy,
    /// Articles: writing them; publishing and retiring them (K1).
    WriteArticles,
    PublishArticles,
    /// The outbox: of one's own cases, or all of it.
    SeeOutbox,
    SeeWholeOutbox,
    /// `batch --historic`, import.
    Import,
    /// `erase`: a person's content.
    Erase,
    /// `export`: of one's own cases, or of the whole desk.
    Export,
    ExportAll,
    /// `rate` and `close --rating` for a customer.
    RateForCustomer,
    /// `sweep`, mail in and out, backup.
    RunDesk,
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Denied {
    /// As if it did not exist (P2): exit 3.
    Invisible,
    /// Visible, but not permitted: exit 4.
    NotPermitted { hint: Option<&'static str> },
}

/// Whether `actor` may exercise `ability` on `object` (P3, CORNERS "P3 further rows").
///
/// # Errors
/// [`Denied::Invisible`] where the object must seem not to exist, else [`Denied::NotPermitted`].
pub fn authorize(actor: &Actor, ability: Ability, object: Target<'_>) -> Result<(), Denied> {
    if let Target::Case(case) = object
        && !sees(actor, case)
    {
        return Err(Denied::Invisible);
    }
    let yes = match ability {
        Ability::Case(verb) => return on_case(actor, verb),
        Ability::FileForOthers
        | Ability::SeeInternal
        | Ability::EditContacts
        | Ability::WriteArticles
        | Ability::SeeOutbox => actor.role.is_staff(),
        Ability::SeeCatalog => true,
        Ability::PublishArticles => matches!(actor.role, Role::Lead | Role::Admin),
        // P3: no bulk for agents.
        Ability::Export => actor.role != Role::Agent,
        Ability::SeePolicy | Ability::SeeWholeOutbox | Ability::ExportAll => {
            matches!(actor.role, Role::Lead | Role::Admin | Role::System)
        }
        Ability::EditCatalog | Ability::Import | Ability::Erase => actor.role == Role::Admin,
        Ability::RunDesk => matches!(actor.role, Role::Admin | Role::System),
        Ability::RateForCustomer => {
            matches!(actor.role, Role::Lead | Role::Admin)
                && actor.rights.contains(&super::policy::AgentRight::RateForCustomer)
        }
    };
    if yes { Ok(()) } else { Err(Denied::NotPermitted { hint: None }) }
}

/// Whether the case exists at all for this person (P1, P2).
pub fn sees(actor: &Actor, case: &Case) -> bool {
    match actor.role {
        Role::Agent | Role::Lead | Role::Admin | Role::System => true,
        Role::Customer | Role::Power if case.internal => false,
        Role::Customer => owns(actor, case),
        Role::Power => owns(actor, case) || same_account(actor, case),
    }
}

/// The case is the person's own.
pub fn owns(actor: &Actor, case: &Case) -> bool {
    case.contact.as_deref() == Some(actor.login.as_str())
}

fn same_account(actor: &Actor, case: &Case) -> bool {
    actor.account.is_some() && actor.account == case.account
}

/// The matrix of P3 for a case that the person can see.
fn on_case(actor: &Actor, verb: ActionKind) -> Result<(), Denied> {
    let staff = actor.role.is_staff();
    let customer = actor.role.is_customer();
    let denied = |hint| Err(Denied::NotPermitted { hint });
    match verb {
        ActionKind::New
        | ActionKind::Show
        | ActionKind::Reply
        | ActionKind::Attach
        | ActionKind::Cancel
        | ActionKind::Close
        | ActionKind::Reopen
            if staff || customer =>
        {
            Ok(())
        }
        // L13: who rates is looked at again where the contact is known.
        ActionKind::Rate if customer => Ok(()),
        ActionKind::Rate => authorize(actor, Ability::RateForCustomer, Target::Desk),
        ActionKind::Complain if customer => Ok(()),
        ActionKind::Complain => denied(Some("staff write a note: `casebook note`")),
        ActionKind::Take
        | ActionKind::Assign
        | ActionKind::Escalate
        | ActionKind::Reclassify
        | ActionKind::Note
        | ActionKind::Call
        | ActionKind::Wait
        | ActionKind::Resolve
        | ActionKind::Status
        | ActionKind::Edit
        | ActionKind::Postpone
        | ActionKind::Requeue
        | ActionKind::Merge
        | ActionKind::Unmerge
        | ActionKind::Split
        | ActionKind::Article
        | ActionKind::Task
            if staff =>
        {
            Ok(())
        }
        ActionKind::Sweep
        | ActionKind::New
        | ActionKind::Reply
        | ActionKind::Attach
        | ActionKind::Show
            if actor.role == Role::System =>
        {
            Ok(())
        }
        // M7: a machine's mail, filed as a canceled case; M4: words for staff alone, by mail.
        ActionKind::Cancel | ActionKind::Note
            if actor.role == Role::System && actor.method == Method::Mail =>
        {
            Ok(())
        }
        _ => denied(None),
    }
}
