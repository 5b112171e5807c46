//! Who may do what: one table, and the one function that reads it (P1, P3). Pure: the object is
//! handed in.
//!
//! Verbs and their flags name an [`Ability`]; the ssh gate, completion, help, `allowed_actions` and
//! the tables in the guides are all made from it.

use super::action::ActionKind;
use super::actor::{Actor, Method, Role};
use super::case::Case;
use super::policy::AgentRight;
use super::refusal::Refusal;
use super::watcher;

/// The thing acted upon, as far as rights look at it.
#[derive(Clone, Copy, Debug)]
pub enum Target<'a> {
    Case(&'a Case),
    /// The desk as a whole, or the people and catalog in it.
    Desk,
}

/// Something that a person may do or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ability {
    /// What needs no desk: help, completions, `init`.
    Anyone,
    /// To use the desk at all: what everybody has, each with their own cases.
    UseDesk,
    /// To be told who one is.
    SeeSelf,
    /// An action on a case.
    Case(ActionKind),
    /// `new` for somebody else (P3).
    FileForOthers,
    /// Flags of `new`, `reply`, `resolve` and `close` that steer the work.
    SteerWork,
    /// The menu for customers.
    UsePortal,
    /// Notes, tasks, staff-only events (P2).
    SeeInternal,
    /// The queue of one's groups.
    SeeQueue,
    /// `contact list` and `show`.
    SeeContacts,
    /// The rest of people and catalog: list and show.
    SeeCatalog,
    /// `stats` and `report`; power users of their account.
    SeeNumbers,
    /// `contact add|edit`, `account add`.
    EditContacts,
    /// A contact's role, account or operating-system user.
    ChangeIdentity,
    /// Taking an address away from a contact.
    RemoveAddress,
    /// All other people and the catalog; `apply`, keys.
    EditCatalog,
    /// `policy`, `log`.
    SeePolicy,
    /// `doctor`.
    CheckDesk,
    /// Articles: writing them; publishing and retiring them (K1).
    WriteArticles,
    PublishArticles,
    /// The outbox: of one's own cases, or all of it.
    SeeOutbox,
    SeeWholeOutbox,
    /// `outbox send` and its like; agents for cases they hold.
    SendMail,
    /// `mail list|held|show|release|drop|test`.
    SeeReceivedMail,
    /// `mail raw`: its addresses prove who somebody is.
    ReadRawMail,
    /// `batch --historic`, import.
    Import,
    /// `erase`: a person's content.
    Erase,
    /// `export`: of one's own cases, or of the whole desk.
    Export,
    ExportAll,
    /// An export with the secrets of people: passwords, sessions, mails that wait.
    ExportSecrets,
    /// `rate` and `close --rating` for a customer.
    RateForCustomer,
    /// `--as`, and `as` in a batch.
    ActAs,
    /// CASEBOOK_NOW.
    SetClock,
    /// `sweep`, mail in and out, backup.
    RunDesk,
}

const CUSTOMERS: &[Role] = &[Role::Customer, Role::Power];
const PEOPLE: &[Role] = &[Role::Customer, Role::Power, Role::Agent, Role::Lead, Role::Admin];
const STAFF: &[Role] = &[Role::Agent, Role::Lead, Role::Admin];
const STAFF_AND_DESK: &[Role] = &[Role::Agent, Role::Lead, Role::Admin, Role::System];
const LEADS: &[Role] = &[Role::Lead, Role::Admin];
const LEADS_AND_DESK: &[Role] = &[Role::Lead, Role::Admin, Role::System];
const ADMINS: &[Role] = &[Role::Admin];
const ADMINS_AND_DESK: &[Role] = &[Role::Admin, Role::System];

impl Ability {
    /// The roles that have it. What more is asked of some of them stands in [`Ability::condition`].
    pub fn roles(self) -> &'static [Role] {
        match self {
            Ability::Anyone | Ability::SeeSelf => &Role::ALL,
            Ability::UseDesk => PEOPLE,
            Ability::Case(kind) => roles_of(kind),
            Ability::UsePortal => CUSTOMERS,
            Ability::FileForOthers | Ability::SeeContacts | Ability::SeeNumbers => {
                &[Role::Power, Role::Agent, Role::Lead, Role::Admin]
            }
            // P3: no bulk for agents.
            Ability::Export => &[Role::Customer, Role::Power, Role::Lead, Role::Admin],
            Ability::SeeQueue
            | Ability::SeeInternal
            | Ability::SeeCatalog
            | Ability::EditContacts
            | Ability::WriteArticles
            | Ability::SeeOutbox => STAFF,
            Ability::SteerWork | Ability::SendMail => STAFF_AND_DESK,
            Ability::PublishArticles
            | Ability::RemoveAddress
            | Ability::RateForCustomer
            | Ability::SeePolicy
            | Ability::SeeReceivedMail => LEADS,
            Ability::CheckDesk | Ability::SeeWholeOutbox | Ability::ExportAll => LEADS_AND_DESK,
            Ability::EditCatalog
            | Ability::ChangeIdentity
            | Ability::ReadRawMail
            | Ability::Import
            | Ability::Erase
            | Ability::ExportSecrets
            | Ability::ActAs
            | Ability::SetClock => ADMINS,
            Ability::RunDesk => ADMINS_AND_DESK,
        }
    }

    /// What it lets one do, after "may" or "may not".
    pub fn words(self) -> &'static str {
        match self {
            Ability::Anyone => "read the help",
            Ability::UseDesk => "use the desk",
            Ability::SeeSelf => "see who they are",
            Ability::Case(kind) => words_of(kind),
            Ability::FileForOthers => "file cases for somebody else",
            Ability::SteerWork => "set assignee, group, priority and the like",
            Ability::UsePortal => "use the portal",
            Ability::SeeInternal => "see internal notes and work",
            Ability::SeeQueue => "see queues",
            Ability::SeeContacts => "see other contacts",
            Ability::SeeCatalog => "see the people and the catalog of the desk",
            Ability::SeeNumbers => "see the numbers of the desk",
            Ability::EditContacts => "add and edit contacts and accounts",
            Ability::ChangeIdentity => {
                "change the role, the account or the operating-system user of a contact"
            }
            Ability::RemoveAddress => "take an address away from a contact",
            Ability::EditCatalog => "change people, catalog, keys and policy",
            Ability::SeePolicy => "see the policy and the log",
            Ability::CheckDesk => "check the desk",
            Ability::WriteArticles => "write articles",
            Ability::PublishArticles => "publish and retire articles",
            Ability::SeeOutbox => "see outgoing mail",
            Ability::SeeWholeOutbox => "see all outgoing mail",
            Ability::SendMail => "send, hold and drop outgoing mail",
            Ability::SeeReceivedMail => "see and judge incoming mail",
            Ability::ReadRawMail => "read the source of a mail",
            Ability::Import => "import",
            Ability::Erase => "erase people",
            Ability::Export => "export cases",
            Ability::ExportAll => "export the whole desk",
            Ability::ExportSecrets => "export passwords, sessions and mail that waits",
            Ability::RateForCustomer => "rate for a customer",
            Ability::ActAs => "act as somebody else",
            Ability::SetClock => "set the clock (CASEBOOK_NOW)",
            Ability::RunDesk => "run the desk (sweep, mail, backup)",
        }
    }

    /// What is asked besides the role, for the table of rights.
    pub fn condition(self) -> Option<&'static str> {
        Some(match self {
            Ability::FileForOthers => "power users within their account",
            Ability::SeeContacts => "power users those of their account",
            Ability::SeeNumbers => "power users those of their account",
            Ability::SeeOutbox | Ability::SendMail => "agents for the cases they hold",
            Ability::Export => "customers their own cases",
            Ability::RateForCustomer => "with the right rate-for-customer",
            Ability::Case(ActionKind::Rate) => {
                "the contact; leads and admins with the right rate-for-customer"
            }
            _ => return None,
        })
    }

    /// What to do instead, where somebody may not.
    fn instead(self) -> Option<&'static str> {
        Some(match self {
            Ability::Case(ActionKind::Complain) => "write a note: `casebook note`",
            Ability::Case(ActionKind::Rate) => "close it without a rating: `casebook close`",
            Ability::FileForOthers => "leave --contact out: the case is yours",
            Ability::SteerWork => "leave it out; staff see to it",
            Ability::UsePortal => "work with `casebook list`, `casebook take`, `casebook reply`",
            Ability::SeeCatalog | Ability::SeeContacts => {
                "see what you are offered: `casebook service list`, `casebook item list`"
            }
            Ability::SeeNumbers => "see your cases with `casebook list --status all`",
            Ability::Export | Ability::ExportAll => "see your cases with `casebook list --json`",
            Ability::SendMail => "send a mail of a case you hold: `casebook outbox send ID`",
            Ability::ReadRawMail => "read its text: `casebook mail show ID`",
            Ability::RemoveAddress => {
                "add one beside it, or switch it off: \
                 `casebook contact edit LOGIN --mail-off ADDRESS`"
            }
            Ability::ActAs => "leave --as and CASEBOOK_AS out",
            Ability::SetClock => "unset CASEBOOK_NOW",
            _ => return None,
        })
    }

    /// Who has it, in words: "only staff may".
    fn only(self) -> Option<&'static str> {
        if self == Ability::Case(ActionKind::Rate) {
            return Some("the contact of a case");
        }
        let roles = self.roles();
        let known: [(&[Role], &str); 8] = [
            (CUSTOMERS, "customers"),
            (STAFF, "staff"),
            (STAFF_AND_DESK, "staff"),
            (LEADS, "leads and admins"),
            (LEADS_AND_DESK, "leads and admins"),
            (ADMINS, "admins"),
            (ADMINS_AND_DESK, "admins and the desk's own account"),
            (&[Role::Power, Role::Agent, Role::Lead, Role::Admin], "staff and power users"),
        ];
        known.iter().find(|(of, _)| *of == roles).map(|(_, words)| *words)
    }

    /// The refusal in words: "customers may not take cases; only staff may".
    pub fn refusal(self, role: Role) -> String {
        let whom = match role {
            Role::Customer => "customers",
            Role::Power => "power users",
            Role::Agent => "agents",
            Role::Lead => "leads",
            Role::Admin => "admins",
            Role::System => "the desk's own account",
        };
        let words = self.words();
        // Where the role has it and something else is asked for, that is what is missing.
        if self.roles().contains(&role) {
            return match self.condition() {
                Some(condition) => format!("{whom} may {words} only so: {condition}"),
                None => format!("{whom} may not {words} here"),
            };
        }
        match self.only() {
            Some(only) => format!("{whom} may not {words}; only {only} may"),
            None => format!("{whom} may not {words}"),
        }
    }
}

/// The matrix of P3 for the actions on a case that the person can see.
fn roles_of(kind: ActionKind) -> &'static [Role] {
    match kind {
        ActionKind::New
        | ActionKind::Show
        | ActionKind::Reply
        | ActionKind::Attach
        | ActionKind::Cancel
        | ActionKind::Close
        | ActionKind::Watch
        | ActionKind::Unwatch
        | ActionKind::Reopen => PEOPLE,
        // L13: who rates is looked at again where the contact is known.
        ActionKind::Rate => &[Role::Customer, Role::Power, Role::Lead, Role::Admin],
        ActionKind::Complain => CUSTOMERS,
        ActionKind::Sweep => &[Role::System],
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
        | ActionKind::Task => STAFF,
    }
}

fn words_of(kind: ActionKind) -> &'static str {
    match kind {
        ActionKind::New => "file cases",
        ActionKind::Show => "see cases",
        ActionKind::Reply => "reply",
        ActionKind::Attach => "attach files",
        ActionKind::Cancel => "cancel cases",
        ActionKind::Close => "close cases",
        ActionKind::Reopen => "reopen cases",
        ActionKind::Rate => "rate cases",
        ActionKind::Complain => "complain",
        ActionKind::Sweep => "do the timed steps",
        ActionKind::Take => "take cases",
        ActionKind::Assign => "assign cases",
        ActionKind::Escalate => "escalate cases",
        ActionKind::Reclassify => "reclassify cases",
        ActionKind::Note => "write internal notes",
        ActionKind::Call => "call contacts",
        ActionKind::Wait => "set cases waiting",
        ActionKind::Resolve => "resolve cases",
        ActionKind::Status => "move cases to a status",
        ActionKind::Edit => "edit cases",
        ActionKind::Postpone => "postpone cases",
        ActionKind::Requeue => "return cases to the queue",
        ActionKind::Watch => "watch cases",
        ActionKind::Unwatch => "stop watching cases",
        ActionKind::Merge => "merge cases",
        ActionKind::Unmerge => "undo a merge",
        ActionKind::Split => "split cases",
        ActionKind::Article => "link articles",
        ActionKind::Task => "work on tasks",
    }
}

/// Why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Denied {
    /// As if it did not exist (P2): exit 3.
    Invisible,
    /// Visible, but not permitted: exit 4.
    NotPermitted,
}

/// Whether `actor` may exercise `ability` on `target` (P3, rule “P3 further rows”).
///
/// # Errors
/// [`Denied::Invisible`] where the object must seem not to exist, else [`Denied::NotPermitted`].
pub fn authorize(actor: &Actor, ability: Ability, target: Target<'_>) -> Result<(), Denied> {
    if let Target::Case(case) = target {
        let Some(standing) = standing(actor, case) else { return Err(Denied::Invisible) };
        if !standing.allows(ability) {
            return Err(Denied::NotPermitted);
        }
    }
    if actor.may(ability) { Ok(()) } else { Err(Denied::NotPermitted) }
}

/// Whether somebody has an ability that concerns no single case; the refusal in words.
///
/// # Errors
/// [`Refusal::NotPermitted`].
pub fn require(actor: &Actor, ability: Ability) -> Result<(), Refusal> {
    if actor.may(ability) { Ok(()) } else { Err(refusal(actor, ability)) }
}

/// The one refusal of somebody who may not.
pub fn refusal(actor: &Actor, ability: Ability) -> Refusal {
    Refusal::NotPermitted {
        what: ability.refusal(actor.role),
        hint: ability.instead().map(Into::into),
    }
}

impl Actor {
    /// Whether the table of rights gives this person an ability.
    pub fn may(&self, ability: Ability) -> bool {
        let by_right = || self.rights.contains(&AgentRight::RateForCustomer);
        match ability {
            Ability::RateForCustomer => ability.roles().contains(&self.role) && by_right(),
            Ability::Case(ActionKind::Rate) => {
                self.role.is_customer() || self.may(Ability::RateForCustomer)
            }
            Ability::Case(kind) if self.role == Role::System => does_by_itself(kind, self.method),
            Ability::SeeNumbers if self.role == Role::Power => self.account.is_some(),
            _ => ability.roles().contains(&self.role),
        }
    }
}

/// What the desk does to cases by itself, by mail and by the sweep. Its account does nothing more:
/// whoever is at it is nobody.
fn does_by_itself(kind: ActionKind, method: Method) -> bool {
    match kind {
        ActionKind::Sweep
        | ActionKind::New
        | ActionKind::Reply
        | ActionKind::Attach
        | ActionKind::Show => method != Method::OsUser,
        // M7: a machine's mail, filed as a canceled case; M4: words for staff alone, by mail.
        ActionKind::Cancel | ActionKind::Note | ActionKind::Watch => method == Method::Mail,
        _ => false,
    }
}

/// What a case is to somebody who may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They work here.
    Staff,
    /// It is theirs.
    Contact,
    /// A power user's, of the account.
    Account,
    /// They follow it, or their mail joins it (M12): they read and write, and decide nothing.
    Watcher,
}

impl Standing {
    /// Whether it leaves somebody an ability that their role gives them.
    fn allows(self, ability: Ability) -> bool {
        let of_watchers = [
            ActionKind::Show,
            ActionKind::Reply,
            ActionKind::Attach,
            ActionKind::Watch,
            ActionKind::Unwatch,
        ];
        match ability {
            Ability::Case(kind) => self != Standing::Watcher || of_watchers.contains(&kind),
            _ => true,
        }
    }
}

/// What the case is to this person; `None`: it does not exist for them (P1, P2).
pub fn standing(actor: &Actor, case: &Case) -> Option<Standing> {
    match actor.role {
        Role::Agent | Role::Lead | Role::Admin | Role::System => Some(Standing::Staff),
        Role::Customer | Role::Power if case.internal => None,
        Role::Customer | Role::Power if owns(actor, case) => Some(Standing::Contact),
        Role::Power if same_account(actor, case) => Some(Standing::Account),
        Role::Customer | Role::Power => {
            let follows = watcher::has(&case.watchers, &actor.login);
            (follows || actor.joins == Some(case.id)).then_some(Standing::Watcher)
        }
    }
}

/// Whether the case exists at all for this person.
pub fn sees(actor: &Actor, case: &Case) -> bool {
    standing(actor, case).is_some()
}

/// The case is the person's own.
pub fn owns(actor: &Actor, case: &Case) -> bool {
    case.contact.as_deref() == Some(actor.login.as_str())
}

fn same_account(actor: &Actor, case: &Case) -> bool {
    actor.account.is_some() && actor.account == case.account
}
