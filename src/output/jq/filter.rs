//! A filter as jaq compiles and runs it.

use jaq_core::data::JustLut;
use jaq_core::load::parse::Def;
use jaq_core::load::{self, Arena, File, Loader};
use jaq_core::{Compiler, Ctx, Filter, Vars, unwrap_valr};
use jaq_json::Val;
use serde::Deserialize;
use serde_json::Value;

use super::error::JqError;
use crate::domain::time::Instant;

/// A compiled filter, in the thread that runs it.
pub(super) struct Compiled {
    filter: Filter<JustLut<Val>>,
}

/// Filters that reach outside the value, by their name in the standard library.
const OUTSIDE: &[&str] = &[
    "env",
    "halt",
    "halt_error",
    "now",
    "debug",
    "debug_empty",
    "stderr",
    "stderr_empty",
    "input",
    "inputs",
    "input_filename",
];

impl Compiled {
    pub(super) fn compile(expression: &str, now: Instant) -> Result<Compiled, JqError> {
        let clock = format!("def now: {};", now.0);
        let standard = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
        let mut defs: Vec<Def<&str>> =
            standard.filter(|def| !OUTSIDE.contains(&def.name)).collect();
        defs.extend(load::parse(&clock, |parser| parser.defs()).unwrap_or_default());
        let funs = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let funs = funs.filter(|(name, ..)| !OUTSIDE.contains(name));

        let arena = Arena::default();
        let file = File { code: expression, path: () };
        let modules = Loader::new(defs).load(&arena, file).map_err(|errors| {
            JqError::Expression(first(errors.into_iter().map(|(_, error)| not_read(error))))
        })?;
        let filter = Compiler::default().with_funs(funs).compile(modules).map_err(|errors| {
            let unknown = errors.into_iter().flat_map(|(_, unknown)| unknown);
            JqError::Expression(first(
                unknown.map(|(name, what)| format!("there is no {} “{name}”", what.as_str())),
            ))
        })?;
        Ok(Compiled { filter })
    }

    pub(super) fn run<E: From<JqError>>(
        &self,
        document: Value,
        mut each: impl FnMut(Value) -> Result<(), E>,
    ) -> Result<(), E> {
        let input = Val::deserialize(document).map_err(|e| JqError::Run(e.to_string()))?;
        let context = Ctx::<JustLut<Val>>::new(&self.filter.lut, Vars::new([]));
        for result in self.filter.id.run((context, input)).map(unwrap_valr) {
            each(plain(result.map_err(|e| JqError::Run(e.to_string()))?))?;
        }
        Ok(())
    }
}

/// A result as JSON. jq knows values that JSON does not (NaN, keys that are no text): what has no
/// JSON form becomes null, as in jq.
fn plain(value: Val) -> Value {
    match value {
        Val::TStr(text) | Val::BStr(text) => Value::String(String::from_utf8_lossy(&text).into()),
        other => serde_json::from_str(&other.to_string()).unwrap_or_default(),
    }
}

fn not_read(error: load::Error<&str>) -> String {
    let near = |what: &str, rest: &str| match rest.trim() {
        "" => format!("{what} is missing at the end"),
        rest => format!("{what} is missing before “{}”", rest.chars().take(20).collect::<String>()),
    };
    match error {
        load::Error::Io(modules) => {
            first(modules.into_iter().map(|(path, _)| format!("no module “{path}” can be loaded")))
        }
        load::Error::Lex(errors) => {
            first(errors.into_iter().map(|(wanted, rest)| near(wanted.as_str(), rest)))
        }
        load::Error::Parse(errors) => {
            first(errors.into_iter().map(|(wanted, found)| near(wanted.as_str(), found)))
        }
    }
}

/// The first of several errors: the others mostly follow from it.
fn first(mut errors: impl Iterator<Item = String>) -> String {
    errors.next().unwrap_or_else(|| "it cannot be read".to_owned())
}
