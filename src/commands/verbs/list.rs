//! `list`: cases by filter (C2).

mod filter;
pub mod view;

use crate::casework::Desk;
use crate::casework::cases::lookup;
use crate::commands::args::Moment;
use crate::commands::case_view;
use crate::commands::session::{Globals, Session};
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::action::ActionKind;
use crate::domain::actor::Actor;
use crate::domain::case::Case;
use crate::domain::rights::Ability;
use crate::error::{Error, Result};
use crate::output::case::{CaseShape, Found, Listed, Needs};
use crate::output::{Out, Prepared};
use crate::store;
use crate::store::list::{Query, StatusFilter};

/// List cases, the open ones first due on top
#[derive(clap::Args, Clone, Debug, Default)]
pub struct List {
    /// Status: open (default), active, closed, all, or keys
    #[arg(short, long, value_name = "S,…", value_delimiter = ',')]
    pub status: Vec<String>,
    /// Assignee: logins, @me, none; !ann for all but ann
    #[arg(short, long, value_name = "LOGIN,…", value_delimiter = ',')]
    pub assignee: Vec<String>,
    /// Group: keys, @mine, none
    #[arg(long, value_name = "KEY,…", value_delimiter = ',')]
    pub group: Vec<String>,
    /// Contact: logins, @me, none
    #[arg(long, value_name = "LOGIN,…", value_delimiter = ',')]
    pub contact: Vec<String>,
    /// Account: keys, none
    #[arg(long, value_name = "KEY,…", value_delimiter = ',')]
    pub account: Vec<String>,
    /// Service: keys, with everything below them
    #[arg(long, value_name = "KEY,…", value_delimiter = ',')]
    pub service: Vec<String>,
    /// Category: keys, none
    #[arg(long, value_name = "KEY,…", value_delimiter = ',')]
    pub category: Vec<String>,
    /// Priority: keys
    #[arg(long, value_name = "KEY,…", value_delimiter = ',')]
    pub priority: Vec<String>,
    /// Agreement: keys, none
    #[arg(long, value_name = "KEY,…", value_delimiter = ',')]
    pub agreement: Vec<String>,
    /// Configuration item: keys, none
    #[arg(long, value_name = "KEY,…", value_delimiter = ',')]
    pub item: Vec<String>,
    /// Tag: any of a,b; given twice: all of them
    #[arg(long, value_name = "TAG,…")]
    pub tag: Vec<String>,
    /// Origin: portal, email, phone, cli, api
    #[arg(long, value_name = "WAY,…", value_delimiter = ',')]
    pub origin: Vec<String>,
    /// Only internal cases
    #[arg(long)]
    pub internal: bool,
    /// Numbers: 12,15-18 or SR-0004*
    #[arg(long, value_name = "REF,…", value_delimiter = ',')]
    pub number: Vec<String>,
    /// Overdue: response, resolution, or any
    #[arg(long, value_name = "CLOCK", num_args = 0..=1, default_missing_value = "any")]
    pub overdue: Option<String>,
    /// Due within: 4h, 2d; -2h for due since two hours
    #[arg(long, value_name = "D")]
    pub due_within: Option<Moment>,
    /// Only cases with complaints
    #[arg(long)]
    pub complaints: bool,
    /// Registered in: -7d, 2026-11-01.., A..B
    #[arg(long, value_name = "SPAN")]
    pub registered: Option<Moment>,
    /// Closed in, like --registered
    #[arg(long, value_name = "SPAN")]
    pub closed: Option<Moment>,
    /// Last updated in, like --registered
    #[arg(long, value_name = "SPAN")]
    pub updated: Option<Moment>,
    /// Words in all texts; "a phrase", pref*
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    /// Parent: cases, or none
    #[arg(long, value_name = "CASE,…", value_delimiter = ',')]
    pub parent: Vec<String>,
    /// Only cases that I watch
    #[arg(long)]
    pub watched: bool,
    /// Named list of the policy
    #[arg(long, value_name = "NAME")]
    pub view: Option<String>,
    /// Order: due, number, updated, priority …; with :desc
    #[arg(long, value_name = "FIELD,…", value_delimiter = ',')]
    pub sort: Vec<String>,
    /// Maximum number, 0 = all [default: 50 on a terminal]
    #[arg(long, value_name = "N")]
    pub limit: Option<i64>,
    /// Continue after this case
    #[arg(long, value_name = "NUMBER")]
    pub after: Option<String>,
    /// Print the number of cases only
    #[arg(long)]
    pub count: bool,
    /// None that a customer only watches (P3: no export of these).
    #[arg(skip)]
    pub own_alone: bool,
}

impl Verb for List {
    const NAME: &'static str = "list";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::Case(ActionKind::Show);
    const EXAMPLES: &'static str = "casebook list --assignee @me\ncasebook list --status waiting --group helpdesk --json\ncasebook list --overdue --sort priority\ncasebook list --priority critical,high --group @mine --assignee '!@me'\ncasebook list --status all --registered -7d --count\ncasebook list --search '\"paper jam\" tray*' --status all";
    const THROUGH_GATE: bool = true;

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
            Some(text) => Some(lookup::case(desk, actor, text)?.id),
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
            sink(case_view::of(desk, actor, case, needs)?)?;
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
        let open = query.filter.search.is_some() && query.filter.status == StatusFilter::Open;
        out.say(if open { "no open cases; --status all looks at all" } else { "no cases" });
    }
    Ok(())
}

impl List {
    /// The list that `--where` of another verb describes: the flags without their dashes.
    ///
    /// # Errors
    /// A word that is not a flag of `list`, or one that says how to show and not what (2).
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
}
