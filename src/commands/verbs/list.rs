//! `list`: cases by filter (CONTRACT 2).

use crate::casework::{Desk, locate};
use crate::commands::registry::Role;
use crate::commands::{Globals, Session, Verb, session, shape};
use crate::domain::actor::Actor;
use crate::domain::moment;
use crate::domain::reference::{self, Selector};
use crate::domain::term::Term;
use crate::error::{Error, Result};
use crate::output::case::{Listed, Needs};
use crate::output::{Out, Prepared};
use crate::store;
use crate::store::list::{Column, Filter, Overdue, Query, Sort, SortBy, Status};

/// List cases: the open ones, what is due first on top
#[derive(clap::Args, Clone, Debug, Default)]
pub struct List {
    /// open (default), active, unopened, ongoing, closed, all, or keys; status:KEY for exactly one
    #[arg(short, long, value_name = "S,…", value_delimiter = ',')]
    pub status: Vec<String>,
    /// Who holds it: a login, @me, none
    #[arg(short, long, value_name = "LOGIN")]
    pub assignee: Option<String>,
    #[arg(long, value_name = "KEY")]
    pub group: Option<String>,
    /// Whose it is: a login, @me
    #[arg(long, value_name = "LOGIN")]
    pub contact: Option<String>,
    #[arg(long, value_name = "KEY")]
    pub account: Option<String>,
    /// The service and everything below it
    #[arg(long, value_name = "KEY")]
    pub service: Option<String>,
    #[arg(long, value_name = "KEY")]
    pub category: Option<String>,
    #[arg(long, value_name = "KEY")]
    pub priority: Option<String>,
    #[arg(long, value_name = "KEY")]
    pub agreement: Option<String>,
    #[arg(long, value_name = "KEY")]
    pub item: Option<String>,
    #[arg(long, value_name = "TAG")]
    pub tag: Vec<String>,
    #[arg(long, value_name = "WAY")]
    pub origin: Option<String>,
    /// Only internal requests of staff
    #[arg(long)]
    pub internal: bool,
    /// These numbers: 12,15-18 or SR-0004*
    #[arg(long, value_name = "REF,…")]
    pub number: Option<String>,
    /// Past due: response, resolution, or any of them
    #[arg(long, value_name = "CLOCK", num_args = 0..=1, default_missing_value = "any")]
    pub overdue: Option<String>,
    /// Due within: 4h, 2d
    #[arg(long, value_name = "D")]
    pub due_within: Option<String>,
    /// Only cases with complaints
    #[arg(long)]
    pub complaints: bool,
    /// Filed in: -7d, 2026-11-01.., 2026-11-01..2026-11-20
    #[arg(long, value_name = "SPAN", allow_hyphen_values = true)]
    pub registered: Option<String>,
    #[arg(long, value_name = "SPAN", allow_hyphen_values = true)]
    pub closed: Option<String>,
    #[arg(long, value_name = "SPAN", allow_hyphen_values = true)]
    pub updated: Option<String>,
    /// Words in subject, description and messages
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    /// The children of a case
    #[arg(long, value_name = "CASE")]
    pub parent: Option<String>,
    /// A named list of the policy
    #[arg(long, value_name = "NAME")]
    pub view: Option<String>,
    /// due, number, registered, updated, closed, priority, status, subject; with :desc
    #[arg(long, value_name = "FIELD,…", value_delimiter = ',')]
    pub sort: Vec<String>,
    /// At most so many; 0 = all [default: 50 on a terminal]
    #[arg(long, value_name = "N")]
    pub limit: Option<i64>,
    /// Go on after this case
    #[arg(long, value_name = "NUMBER")]
    pub after: Option<String>,
    /// Only how many
    #[arg(long)]
    pub count: bool,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const ROLE: Role = Role::Customer;
    const EXAMPLES: &'static str = "casebook list --assignee @me\ncasebook list --status waiting --group helpdesk --json\ncasebook list --overdue --sort priority\ncasebook list --status all --registered -7d --count";

    fn run(self, run: &mut Session) -> Result<()> {
        if run.out.prepare::<Listed>()? == Prepared::Answered {
            return Ok(());
        }
        run.open()?;
        let (desk, actor, out, globals) = run.parts()?;
        let list = self.with_view(desk)?;
        let filter = list.filter(desk, actor)?;
        let sort = list.order(&filter)?;
        let after = match list.after.as_deref() {
            Some(text) => Some(locate::case(desk, actor, text)?.id),
            None => None,
        };
        let limit = match list.limit {
            Some(0) => None,
            Some(n) if n < 0 => {
                return Err(Error::usage("--limit takes a number from 0 up").field("limit"));
            }
            Some(n) => Some(n),
            None => out.is_for_people().then_some(50),
        };
        let query = Query {
            filter: &filter,
            actor,
            now: desk.now,
            sort: &sort,
            after,
            limit: limit.map(|limit| limit + 1),
        };
        if list.count {
            let count = store::list::count(&desk.db, &Query { limit: None, ..query })?;
            return Ok(out.document(&serde_json::json!({ "count": count }), |out| {
                out.line(&count.to_string());
            })?);
        }
        show(desk, actor, out, globals, &query, limit)
    }
}

/// How far the rest of a cut list is counted.
const COUNTED: i64 = 1000;

fn show(
    desk: &Desk,
    actor: &Actor,
    out: &mut Out,
    globals: &Globals,
    query: &Query<'_>,
    limit: Option<i64>,
) -> Result<()> {
    let needs = match &globals.fields {
        Some(fields) => Needs::of(fields),
        None if out.speaks_json() => Needs::ALL,
        None => Needs::default(),
    };
    let most = limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
    let mut rows = 0;
    let mut cut = false;
    out.stream::<Listed, Error>(|sink| {
        store::list::each(&desk.db, query, |case| {
            if rows == most {
                cut = true;
                return Ok(false);
            }
            rows += 1;
            sink(Listed(shape::of(desk, actor, case, needs)?))?;
            Ok(true)
        })
    })?;
    if cut && !out.is_quiet() {
        let shown = i64::try_from(rows).unwrap_or(0);
        let most = shown + COUNTED;
        let counting = Query { limit: None, after: None, ..query.clone() };
        let all = store::list::count_up_to(&desk.db, &counting, most)?;
        if all == most {
            out.say(&format!("more than {COUNTED} more, use --limit 0 for all"));
        } else {
            out.more(u64::try_from(all - shown).unwrap_or(0));
        }
    } else if rows == 0 {
        out.say("no cases");
    }
    Ok(())
}

impl List {
    /// The flags of a view under the flags that were typed.
    fn with_view(mut self, desk: &Desk) -> Result<List> {
        let Some(name) = self.view.take() else { return Ok(self) };
        let kept = store::policy::entry::<crate::domain::policy::View>(&desk.db, "view", &name)?;
        let Some(kept) = kept.filter(|kept| kept.retired_at.is_none()) else {
            let names = store::policy::keys(&desk.db, "view")?;
            return Err(Error::unknown("view", &name, names.iter().map(String::as_str)));
        };
        let mut arguments = vec!["list".to_string()];
        for (flag, value) in &kept.entry.flags {
            let flag = flag.replace('_', "-");
            match value {
                serde_json::Value::Bool(true) => arguments.push(format!("--{flag}")),
                serde_json::Value::Bool(false) | serde_json::Value::Null => {}
                serde_json::Value::Array(values) => arguments
                    .extend(values.iter().map(|value| format!("--{flag}={}", plain(value)))),
                value => arguments.push(format!("--{flag}={}", plain(value))),
            }
        }
        use clap::{Args, FromArgMatches};
        let command = List::augment_args(clap::Command::new("list"));
        let base = command
            .try_get_matches_from(arguments)
            .and_then(|matches| List::from_arg_matches(&matches))
            .map_err(|why| Error::invalid("view", format!("the view {name} is no list: {why}")))?;
        Ok(self.over(base))
    }

    /// What was typed wins over the view.
    fn over(self, base: List) -> List {
        let list = |mine: Vec<String>, other| if mine.is_empty() { other } else { mine };
        List {
            status: list(self.status, base.status),
            assignee: self.assignee.or(base.assignee),
            group: self.group.or(base.group),
            contact: self.contact.or(base.contact),
            account: self.account.or(base.account),
            service: self.service.or(base.service),
            category: self.category.or(base.category),
            priority: self.priority.or(base.priority),
            agreement: self.agreement.or(base.agreement),
            item: self.item.or(base.item),
            tag: list(self.tag, base.tag),
            origin: self.origin.or(base.origin),
            internal: self.internal || base.internal,
            number: self.number.or(base.number),
            overdue: self.overdue.or(base.overdue),
            due_within: self.due_within.or(base.due_within),
            complaints: self.complaints || base.complaints,
            registered: self.registered.or(base.registered),
            closed: self.closed.or(base.closed),
            updated: self.updated.or(base.updated),
            search: self.search.or(base.search),
            parent: self.parent.or(base.parent),
            view: None,
            sort: list(self.sort, base.sort),
            limit: self.limit.or(base.limit),
            after: self.after.or(base.after),
            count: self.count || base.count,
        }
    }

    fn filter(&self, desk: &Desk, actor: &Actor) -> Result<Filter> {
        let zone = session::zone_of(desk, actor)?;
        let span = |field: &str, text: &Option<String>| {
            text.as_deref()
                .map(|text| {
                    moment::parse_span(text, desk.now, zone)
                        .map_err(|why| session::moment_error(field, &why))
                })
                .transpose()
        };
        let mut filter = Filter {
            status: self.statuses(desk)?,
            equals: self.equals(desk, actor)?,
            service: self.service.clone(),
            tags: self.tag.clone(),
            internal: self.internal.then_some(true),
            complaints: self.complaints,
            registered: span("registered", &self.registered)?,
            closed: span("closed", &self.closed)?,
            updated: span("updated", &self.updated)?,
            ..Filter::default()
        };
        if let Some(key) = self.service.as_deref()
            && store::policy::entry::<crate::domain::policy::Service>(&desk.db, "service", key)?
                .is_none()
        {
            let keys = store::policy::keys(&desk.db, "service")?;
            return Err(
                Error::unknown("service", key, keys.iter().map(String::as_str)).field("service")
            );
        }
        if let Some(text) = self.number.as_deref() {
            numbers(desk, actor, text, &mut filter)?;
        }
        filter.overdue = match self.overdue.as_deref() {
            None => None,
            Some("any") => Some(Overdue::Any),
            Some("response") => Some(Overdue::Response),
            Some("resolution") => Some(Overdue::Resolution),
            Some(other) => {
                return Err(Error::usage(format!(
                    "--overdue takes response or resolution, not “{other}”"
                ))
                .field("overdue"));
            }
        };
        if let Some(text) = self.due_within.as_deref() {
            let term: Term = text
                .parse()
                .map_err(|why| Error::usage(format!("--due-within: {why}")).field("due_within"))?;
            let key = desk.policy()?.desk.default_calendar.clone();
            let (calendar, _) = desk.calendar(&key)?;
            filter.due_before = crate::domain::deadline::due(desk.now, term, &calendar);
        }
        if let Some(text) = self.search.as_deref() {
            let Some(query) = store::search::query(text) else {
                return Err(Error::usage("--search needs a word").field("search"));
            };
            filter.search = Some(query);
        }
        if let Some(text) = self.parent.as_deref() {
            filter.parent = Some(locate::case(desk, actor, text)?.id);
        }
        Ok(filter)
    }

    /// CORNERS "Lists": words win; `status:KEY` asks for exactly one.
    fn statuses(&self, desk: &Desk) -> Result<Status> {
        let word = |word: &str| match word {
            "open" => Some(Status::Open),
            "active" => Some(Status::Active),
            "unopened" => Some(Status::Unopened),
            "ongoing" => Some(Status::Ongoing),
            "closed" => Some(Status::Closed),
            "all" => Some(Status::All),
            _ => None,
        };
        match self.status.as_slice() {
            [] => return Ok(Status::Open),
            [one] => {
                if let Some(status) = word(one) {
                    return Ok(status);
                }
            }
            _ => {}
        }
        let policy = desk.policy()?;
        let phase_keys = |wanted: &Status| -> Vec<String> {
            policy
                .status
                .iter()
                .filter(|status| match wanted {
                    Status::Open => !status.is_final,
                    Status::Closed => status.is_final,
                    Status::Ongoing => !status.is_final && !status.resolved,
                    Status::Active | Status::Unopened => {
                        !status.is_final && !status.resolved && !status.paused
                    }
                    _ => true,
                })
                .map(|status| status.key.clone())
                .collect()
        };
        let mut keys = Vec::new();
        for text in &self.status {
            if let Some(words) = word(text) {
                keys.extend(phase_keys(&words));
                continue;
            }
            let key = text.strip_prefix("status:").unwrap_or(text);
            if !policy.status.iter().any(|status| status.key == key) {
                let known = policy.status.iter().map(|status| status.key.as_str());
                return Err(Error::unknown("status", key, known).field("status"));
            }
            keys.push(key.to_string());
        }
        Ok(Status::Keys(keys))
    }

    fn equals(&self, desk: &Desk, actor: &Actor) -> Result<Vec<(Column, Option<String>)>> {
        let mut equals = Vec::new();
        let me = |text: &str| if text == "@me" { actor.login.clone() } else { text.to_string() };
        for (column, value) in [
            (Column::Assignee, &self.assignee),
            (Column::Group, &self.group),
            (Column::Contact, &self.contact),
            (Column::Account, &self.account),
            (Column::Category, &self.category),
            (Column::Priority, &self.priority),
            (Column::Agreement, &self.agreement),
            (Column::Item, &self.item),
            (Column::Origin, &self.origin),
        ] {
            let Some(text) = value.as_deref() else { continue };
            if text == "none" {
                equals.push((column, None));
                continue;
            }
            let key = me(text);
            known(desk, actor, column, &key)?;
            equals.push((column, Some(key)));
        }
        Ok(equals)
    }

    fn order(&self, filter: &Filter) -> Result<Vec<Sort>> {
        if self.sort.is_empty() {
            let closed = filter.status == Status::Closed;
            return Ok(vec![match filter.status {
                _ if closed => Sort { by: SortBy::Closed, descending: true },
                Status::All | Status::Keys(_) => Sort { by: SortBy::Number, descending: false },
                _ => Sort { by: SortBy::Due, descending: false },
            }]);
        }
        let mut sort = Vec::new();
        for text in &self.sort {
            let (name, way) = text.split_once(':').unwrap_or((text, "asc"));
            let found = SortBy::NAMES.iter().find(|(known, _)| *known == name);
            let descending = match way {
                "desc" => true,
                "asc" => false,
                other => {
                    return Err(Error::usage(format!("--sort: “{other}” is neither asc nor desc"))
                        .field("sort"));
                }
            };
            let Some((_, by)) = found else {
                let names = SortBy::NAMES.iter().map(|(name, _)| *name);
                let mut error = Error::unknown("order", name, names).field("sort");
                error.kind = crate::error::Kind::Usage;
                return Err(error);
            };
            sort.push(Sort { by: *by, descending });
        }
        Ok(sort)
    }
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), Into::into)
}

/// A name in a filter that does not exist is a slip of the hand, not an empty list.
fn known(desk: &Desk, actor: &Actor, column: Column, key: &str) -> Result<()> {
    let db = &desk.db;
    let policy = desk.policy()?;
    let entry = |kind: &'static str| -> Result<()> {
        if store::policy::entry::<serde_json::Value>(db, kind, key)?.is_some() {
            return Ok(());
        }
        let keys = store::policy::keys(db, kind)?;
        Err(Error::unknown(kind, key, keys.iter().map(String::as_str)).field(kind))
    };
    match column {
        Column::Agreement => entry("agreement"),
        Column::Item => entry("item"),
        Column::Category if policy.category.iter().any(|c| c.key == key) => Ok(()),
        Column::Category => {
            Err(Error::unknown("category", key, policy.category.iter().map(|c| c.key.as_str()))
                .field("category"))
        }
        Column::Priority if policy.priority.iter().any(|p| p.key == key) => Ok(()),
        Column::Priority => {
            Err(Error::unknown("priority", key, policy.priority.iter().map(|p| p.key.as_str()))
                .field("priority"))
        }
        Column::Group if store::people::group(db, key)?.is_some() => Ok(()),
        Column::Group => {
            let groups = store::people::groups(db, false)?;
            let keys = groups.iter().map(|(group, _)| group.key.as_str());
            Err(Error::unknown("group", key, keys).field("group"))
        }
        Column::Origin => match crate::domain::case::Origin::parse(key) {
            Some(_) => Ok(()),
            None => {
                let known = ["phone", "email", "portal", "cli", "api"];
                Err(Error::unknown("origin", key, known).field("origin"))
            }
        },
        // Customers learn nothing about who there is (P2).
        Column::Contact | Column::Account | Column::Assignee if actor.role.is_customer() => Ok(()),
        Column::Account if store::people::account(db, key)?.is_some() => Ok(()),
        Column::Account => {
            let accounts = store::people::accounts(db, false)?;
            let keys = accounts.iter().map(|(account, _)| account.key.as_str());
            Err(Error::unknown("account", key, keys).field("account"))
        }
        Column::Contact | Column::Assignee => {
            if store::people::by_login(db, key)?.is_some() {
                return Ok(());
            }
            let logins = store::people::logins(db, None)?;
            Err(Error::unknown("person", key, logins.iter().map(String::as_str)))
        }
    }
}

/// The numbers of `--number`, ranges and prefixes.
fn numbers(desk: &Desk, actor: &Actor, text: &str, filter: &mut Filter) -> Result<()> {
    let mask = locate::mask(desk.switches()?)?;
    for selector in reference::expand_filter(text, &mask).map_err(locate::reference_error)? {
        match selector {
            Selector::Range(from, to) => filter.numbers.push((from, to)),
            Selector::Prefix(prefix) => filter.number_prefixes.push(prefix),
            Selector::One(reference) => {
                let found = locate::cases(desk, actor, &[Selector::One(reference)])?;
                let id = found.into_iter().next().and_then(Result::ok).map_or(-1, |case| case.id);
                filter.numbers.push((id, id));
            }
        }
    }
    Ok(())
}
