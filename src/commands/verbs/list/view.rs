//! Views: lists that the policy keeps under a name.

use crate::casework::Desk;
use crate::domain::actor::Actor;
use crate::domain::policy::NamedView;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result};
use crate::store;

use super::List;

/// Builds the list of each of these views, so that a view that is none is found when it is
/// written.
///
/// # Errors
/// The first that is not a list (6), by its name and with what is wrong in it.
pub fn check<'a>(
    desk: &Desk,
    actor: &Actor,
    names: impl IntoIterator<Item = &'a str>,
) -> Result<()> {
    for name in names {
        let list = List { view: Some(name.to_string()), ..List::default() };
        let built = list.with_view(desk, actor).and_then(|list| {
            let filter = list.filter(desk, actor)?;
            list.order(&filter).map(drop)
        });
        if let Err(mut why) = built {
            // A name that there is not is the view's fault, whatever a list would say of it.
            why.kind = ErrorKind::Invalid;
            why.message = format!("[[view]] {name}: {}", why.message);
            return Err(why);
        }
    }
    Ok(())
}

impl List {
    /// The flags of a view under the flags that were typed.
    pub(super) fn with_view(mut self, desk: &Desk, actor: &Actor) -> Result<List> {
        let Some(name) = self.view.take() else { return Ok(self) };
        let kept = store::policy::entry::<NamedView>(&desk.db, "view", &name)?;
        let Some(kept) = kept.filter(|kept| kept.retired_at.is_none()) else {
            // The names of views say how staff work (P2).
            let names = match !actor.may(Ability::SeeInternal) {
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
        let base = List::from_arguments(arguments).map_err(|why| {
            Error::invalid("view", format!("the view {name} is not a list: {why}"))
        })?;
        Ok(self.over(base))
    }

    /// What was typed wins over the view.
    fn over(self, base: List) -> List {
        let list = |mine: Vec<String>, other| if mine.is_empty() { other } else { mine };
        List {
            status: list(self.status, base.status),
            assignee: list(self.assignee, base.assignee),
            group: list(self.group, base.group),
            contact: list(self.contact, base.contact),
            account: list(self.account, base.account),
            service: list(self.service, base.service),
            category: list(self.category, base.category),
            priority: list(self.priority, base.priority),
            agreement: list(self.agreement, base.agreement),
            item: list(self.item, base.item),
            tag: list(self.tag, base.tag),
            origin: list(self.origin, base.origin),
            internal: self.internal || base.internal,
            number: list(self.number, base.number),
            overdue: self.overdue.or(base.overdue),
            due_within: self.due_within.or(base.due_within),
            complaints: self.complaints || base.complaints,
            registered: self.registered.or(base.registered),
            closed: self.closed.or(base.closed),
            updated: self.updated.or(base.updated),
            search: self.search.or(base.search),
            parent: list(self.parent, base.parent),
            watched: self.watched || base.watched,
            view: None,
            sort: list(self.sort, base.sort),
            limit: self.limit.or(base.limit),
            after: self.after.or(base.after),
            count: self.count || base.count,
            own_alone: self.own_alone,
        }
    }
}

fn plain(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), Into::into)
}
