//! `list`: cases by filter (CONTRACT 2).

mod filter;

use crate::casework::{Desk, locate};
use crate::commands::registry::{Gate, Role};
use crate::commands::{Globals, Session, Verb, shape};
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::error::{Error, Result};
use crate::output::case::{CaseShape, Found, Listed, Needs};
use crate::output::{Out, Prepared};
use crate::store;
use crate::store::list::{Query, Status};

/// List cases: the open ones, what is due first on top
#[derive(clap::Args, Clone, Debug, Default)]
pub struct List {
    /// open (default), active, unopened, ongoing, closed, all, or keys; status:KEY for exactly one
    #[arg(short, long, value_name = "S,…", value_delimiter = ',')]
    pub status: Vec<String>,
    /// Who holds it: a login, @me, none
    #[arg(short, long, value_name = "LOGIN")]
    pub assignee: Option<String>,
    /// Whose queue: a group, none
    #[arg(long, value_name = "KEY")]
    pub group: Option<String>,
    /// Whose it is: a login, @me
    #[arg(long, value_name = "LOGIN")]
    pub contact: Option<String>,
    /// Whose: an organisation, none
    #[arg(long, value_name = "KEY")]
    pub account: Option<String>,
    /// The service and everything below it
    #[arg(long, value_name = "KEY")]
    pub service: Option<String>,
    /// The category, or none
    #[arg(long, value_name = "KEY")]
    pub category: Option<String>,
    /// The priority
    #[arg(long, value_name = "KEY")]
    pub priority: Option<String>,
    /// The agreement that gives its terms, or none
    #[arg(long, value_name = "KEY")]
    pub agreement: Option<String>,
    /// The configuration item it is about, or none
    #[arg(long, value_name = "KEY")]
    pub item: Option<String>,
    /// It has this tag; several: all of them
    #[arg(long, value_name = "TAG")]
    pub tag: Vec<String>,
    /// How it came: portal, mail, phone, cli …
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
    /// Ended in, as --registered
    #[arg(long, value_name = "SPAN", allow_hyphen_values = true)]
    pub closed: Option<String>,
    /// Last changed in, as --registered
    #[arg(long, value_name = "SPAN", allow_hyphen_values = true)]
    pub updated: Option<String>,
    /// Words in subject, description, messages (staff: notes too); "a phrase", pref*
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
    const EXAMPLES: &'static str = "casebook list --assignee @me\ncasebook list --status waiting --group helpdesk --json\ncasebook list --overdue --sort priority\ncasebook list --status all --registered -7d --count\ncasebook list --search '\"paper jam\" tray*' --status all";
    const GATE: Gate = Gate::Everyone;

    fn run(self, run: &mut Session) -> Result<()> {
        // A view may bring the search; then the flags are looked at once more.
        let prepared = match self.search.is_some() || self.view.is_some() {
            true => run.out.prepare::<Found>()?,
            false => run.out.prepare::<Listed>()?,
        };
        if prepared == Prepared::Answered {
            return Ok(());
        }
        run.open()?;
        let (desk, actor, out, globals) = run.parts()?;
        let list = self.with_view(desk, actor)?;
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
    let mut known = None;
    let mut walk = |sink: &mut dyn FnMut(CaseShape) -> Result<()>| {
        known = store::list::each(&desk.db, query, |case| {
            if rows == most {
                cut = true;
                return Ok(false);
            }
            rows += 1;
            sink(shape::of(desk, actor, case, needs)?)?;
            Ok(true)
        })?;
        Ok(())
    };
    match &query.filter.search {
        None => out.stream::<Listed, Error>(|sink| walk(&mut |shape| sink(Listed(shape))))?,
        Some(sought) => {
            let hits = !out.is_quiet() && (needs.hit || globals.fields.is_none());
            out.stream::<Found, Error>(|sink| {
                walk(&mut |mut shape| {
                    if hits {
                        shape.hit = store::search::context(&desk.db, sought, shape.case.id)?;
                    }
                    sink(Found(shape))
                })
            })?
        }
    };
    if cut && !out.is_quiet() {
        let shown = i64::try_from(rows).unwrap_or(0);
        let rest = store::list::rest(&desk.db, query, known, shown, COUNTED)?;
        match (rest.count, rest.at_least) {
            (count, false) => out.more(u64::try_from(count).unwrap_or(0)),
            (0, true) => out.say("more, use --limit 0 for all"),
            (count, true) => {
                out.say(&format!("at least {count} more, use --limit 0 for all"));
            }
        }
    } else if rows == 0 {
        let open = query.filter.search.is_some() && query.filter.status == Status::Open;
        out.say(if open { "no open cases; --status all looks at all" } else { "no cases" });
    }
    Ok(())
}

impl List {
    /// The list that `--where` of another verb describes: the flags without their dashes.
    ///
    /// # Errors
    /// A word that is no flag of `list`, or one that says how to show and not what (2).
    pub fn from_where(text: &str) -> Result<List> {
        let wrong = |why: String| {
            Error::usage(format!("--where: {why}"))
                .field("where")
                .hint("write it as --where \"status=waiting group=helpdesk overdue\"")
        };
        let words = shell_words::split(text).map_err(|why| wrong(why.to_string()))?;
        if words.is_empty() {
            return Err(wrong("it names nothing".into()));
        }
        let mut arguments = vec!["list".to_string()];
        for word in words {
            let (flag, value) = match word.split_once('=') {
                Some((flag, value)) => (flag, Some(value)),
                None => (word.as_str(), None),
            };
            let flag = flag.replace('_', "-");
            if flag.starts_with('-') || matches!(flag.as_str(), "count" | "after" | "help") {
                return Err(wrong(format!("“{word}” does not say which cases")));
            }
            arguments.push(value.map_or_else(|| format!("--{flag}"), |v| format!("--{flag}={v}")));
        }
        List::from_arguments(arguments).map_err(|why| {
            let text = why.to_string();
            let first = text.lines().next().unwrap_or_default();
            wrong(first.trim_start_matches("error: ").to_string())
        })
    }

    fn from_arguments(arguments: Vec<String>) -> std::result::Result<List, clap::Error> {
        use clap::{Args, FromArgMatches};
        let command = List::augment_args(clap::Command::new("list"));
        command.try_get_matches_from(arguments).and_then(|found| List::from_arg_matches(&found))
    }

    /// The cases of the list, all of them unless it is limited.
    ///
    /// # Errors
    /// As `list` itself.
    pub fn cases(self, desk: &Desk, actor: &Actor) -> Result<Vec<Case>> {
        let mut cases = Vec::new();
        self.walk(desk, actor, |case| {
            cases.push(case);
            Ok(())
        })?;
        Ok(cases)
    }

    /// As `cases`, one by one.
    ///
    /// # Errors
    /// As `list` itself, and what `take` fails with.
    pub fn walk(
        self,
        desk: &Desk,
        actor: &Actor,
        mut take: impl FnMut(Case) -> Result<()>,
    ) -> Result<()> {
        let list = self.with_view(desk, actor)?;
        let (filter, limit) = (list.filter(desk, actor)?, list.limit.filter(|limit| *limit > 0));
        let sort = list.order(&filter)?;
        let query =
            Query { filter: &filter, actor, now: desk.now, sort: &sort, after: None, limit };
        store::list::each(&desk.db, &query, |case| take(case).map(|()| true)).map(|_| ())
    }

    /// The flags of a view under the flags that were typed.
    fn with_view(mut self, desk: &Desk, actor: &Actor) -> Result<List> {
        let Some(name) = self.view.take() else { return Ok(self) };
        let kept = store::policy::entry::<crate::domain::policy::View>(&desk.db, "view", &name)?;
        let Some(kept) = kept.filter(|kept| kept.retired_at.is_none()) else {
            // The names of views say how staff work (P2).
            let names = match actor.role.is_customer() {
                true => Vec::new(),
                false => store::policy::keys(&desk.db, "view")?,
            };
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
        let base = List::from_arguments(arguments)
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
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), Into::into)
}
