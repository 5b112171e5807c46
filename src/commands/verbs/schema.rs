//! `schema`: the JSON Schema of what is printed as JSON (C3).

use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::rights::Ability;
use crate::error::{Error, Result};
use crate::output::schema;

/// Print the JSON Schema of the output
///
/// With a name only that shape, with what it refers to.
#[derive(clap::Args, Clone, Debug)]
pub struct SchemaVerb {
    /// Shape: case, explain, sweep … [default: all]
    #[arg(value_name = "SHAPE")]
    pub shape: Option<String>,
}

impl Verb for SchemaVerb {
    const NAME: &'static str = "schema";
    const GROUP: HelpGroup = HelpGroup::Machine;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str =
        "casebook schema\ncasebook schema case\ncasebook schema --jq '.\"$defs\" | keys'";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        let shape = self.shape.as_deref();
        let Some(found) = schema::of(shape) else {
            let names = schema::names();
            let name = shape.unwrap_or_default();
            return Err(Error::unknown("shape", name, names.iter().map(String::as_str)));
        };
        Ok(run.out.document(&found, |out| {
            let text = serde_json::to_string_pretty(&found).unwrap_or_default();
            out.raw(text.as_bytes());
            out.raw(b"\n");
        })?)
    }
}
