//! `help`: a verb's help, or a guide.

use crate::commands::session::Session;
use crate::commands::tree::tree;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::rights::Ability;
use crate::error::{Error, Result, nearest};
use crate::guides::{GUIDES, guide};

/// Show help for a verb or a topic
///
/// Without one: the verbs, and what there is to read. `casebook help take` is `casebook take --help`.
#[derive(clap::Args, Clone, Debug)]
pub struct Help {
    /// Verb (`calendar show`) or topic: filters, mail, ssh …
    #[arg(value_name = "TOPIC")]
    pub topic: Vec<String>,
}

impl Verb for Help {
    const NAME: &'static str = "help";
    const GROUP: HelpGroup = HelpGroup::Machine;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str =
        "casebook help\ncasebook help take\ncasebook help exit-codes\ncasebook help mail";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        let verbs = run.verbs;
        let out = &mut run.out;
        let words: Vec<&str> = self.topic.iter().map(String::as_str).collect();
        let Some((first, more)) = words.split_first() else {
            out.raw(tree(verbs).render_help().to_string().as_bytes());
            out.line("");
            out.line("To read, with `casebook help TOPIC`:");
            for guide in GUIDES {
                let name = match verbs.find(guide.name) {
                    Some(_) => format!("{}-guide", guide.name),
                    None => guide.name.into(),
                };
                out.line(&format!("  {name:<14} {}", guide.about()));
            }
            return Ok(());
        };
        // `casebook case take` is `casebook take`; a verb that is also a topic is shown as the verb.
        let (first, more) = match (*first, more) {
            ("case", [verb, more @ ..]) => (*verb, more),
            _ => (*first, more),
        };
        let tree = tree(verbs);
        if let Some(command) = tree.find_subcommand(first) {
            let mut command = command.clone().bin_name(format!("casebook {first}"));
            for word in more {
                let Some(found) = command.find_subcommand(word).cloned() else {
                    return Err(unknown(word, command.get_subcommands().map(|sub| sub.get_name())));
                };
                let name = format!("{} {word}", command.get_bin_name().unwrap_or_default());
                command = found.bin_name(name);
            }
            out.page();
            out.raw(command.render_long_help().to_string().as_bytes());
            if let (Some(guide), []) = (guide(first), more) {
                out.line("");
                out.line(&format!("To read about it: `casebook help {}-guide`", guide.name));
            }
            return Ok(());
        }
        match (guide(first.trim_end_matches("-guide")), more) {
            (Some(guide), []) => {
                out.markdown(guide.text);
                Ok(())
            }
            _ => {
                let names = verbs.shown().map(|entry| entry.name);
                Err(unknown(first, names.chain(GUIDES.iter().map(|guide| guide.name))))
            }
        }
    }
}

fn unknown<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Error {
    let error = Error::not_found(format!("there is no help about “{word}”")).field("topic");
    let near = nearest(word, known);
    let error = match near.as_slice() {
        [] => error,
        near => error.hint(format!("did you mean {}?", near.join(" or "))),
    };
    error.hint("`casebook help` lists what there is")
}
