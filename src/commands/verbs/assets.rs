//! Completions and man pages, made from the command line's own description.

use std::io::Write;
use std::path::Path;

use clap::Command;
use clap_complete::Shell;

use crate::commands::rights_table;
use crate::commands::session::Session;
use crate::commands::tree::tree;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::commands::verb::VerbList;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result};
use crate::guides::{self, GUIDES, Guide};
use crate::output::guide;
use crate::outside::{AtomicFile, WritePath};

/// Print a shell completion script
#[derive(clap::Args, Clone, Debug)]
pub struct Completions {
    /// bash, zsh, fish, powershell or elvish
    #[arg(value_enum)]
    pub shell: Shell,
}

impl Verb for Completions {
    const NAME: &'static str = "completions";
    const GROUP: HelpGroup = HelpGroup::Machine;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str =
        "casebook completions bash > ~/.local/share/bash-completion/completions/casebook";

    fn run(self, run: &mut Session) -> Result<()> {
        run.out.raw(&script(run.verbs, self.shell));
        Ok(())
    }
}

fn script(verbs: VerbList, shell: Shell) -> Vec<u8> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut tree(verbs), "casebook", &mut text);
    text
}

/// Write the man pages to a folder, or print the main one
#[derive(clap::Args, Clone, Debug)]
pub struct Man {
    /// Folder [default: print the main page]
    pub dir: Option<WritePath>,
}

impl Verb for Man {
    const NAME: &'static str = "man";
    const GROUP: HelpGroup = HelpGroup::Machine;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str = "casebook man | man -l -\ncasebook man ~/.local/share/man/man1";

    fn run(self, run: &mut Session) -> Result<()> {
        match self.dir {
            Some(dir) => pages(run.verbs, &dir.0),
            None => {
                run.out.raw(&page(documented_tree(run.verbs))?);
                Ok(())
            }
        }
    }
}

/// The day of the pages: not that of the build, or each build would have others.
const DATE: &str = "2026-11-25";

fn page(command: Command) -> Result<Vec<u8>> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command)
        .date(DATE)
        .source(concat!("casebook ", env!("CARGO_PKG_VERSION")))
        .manual("casebook")
        .render(&mut text)
        .map_err(|why| Error::internal(why.to_string()))?;
    Ok(text)
}

/// The whole tree as pages show it: every flag with its words, and no verb that only prints help.
fn documented_tree(verbs: VerbList) -> Command {
    fn plain(command: Command) -> Command {
        let command = command.mut_args(|arg| arg.hide_short_help(false));
        command.disable_help_subcommand(true).mut_subcommands(plain)
    }
    let mut tree = plain(tree(verbs));
    tree.build();
    tree
}

/// A page for casebook, for each verb, and for each verb below a noun.
fn pages(verbs: VerbList, dir: &Path) -> Result<()> {
    let tree = documented_tree(verbs);
    let globals: Vec<clap::Id> = tree
        .get_arguments()
        .filter(|arg| arg.is_global_set())
        .map(|arg| arg.get_id().clone())
        .collect();
    write(&dir.join("casebook.1"), &page(tree.clone())?)?;
    tree.get_subcommands().try_for_each(|below| pages_of(dir, below, &globals))?;
    for Guide { name, text, .. } in GUIDES {
        let page = guide::page(name, DATE, text);
        write(&dir.join(format!("casebook-{name}.7")), page.as_bytes())?;
    }
    Ok(())
}

fn pages_of(dir: &Path, command: &Command, globals: &[clap::Id]) -> Result<()> {
    if command.is_hide_set() {
        return Ok(());
    }
    let mut own = command.clone().version(env!("CARGO_PKG_VERSION")).disable_version_flag(true);
    for global in globals {
        own = own.mut_arg(global.clone(), |arg| arg.hide(true));
    }
    own = own.after_help(
        "The flags that every command takes, --json and --dry-run for two, stand in casebook(1).",
    );
    let name = own.get_display_name().unwrap_or_else(|| own.get_name()).to_string();
    write(&dir.join(format!("{name}.1")), &page(own)?)?;
    command.get_subcommands().try_for_each(|below| pages_of(dir, below, globals))
}

fn write(path: &Path, text: &[u8]) -> Result<()> {
    let cannot = |why: std::io::Error| {
        Error::io(ErrorKind::Storage, &format!("cannot write {}", path.display()), why)
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(cannot)?;
    }
    let file = AtomicFile::with_mode(path, 0o644)?;
    file.writer()?.write_all(text).map_err(cannot)?;
    file.finish()
}

/// Puts the table of rights, as the commands declare it, into its guide.
fn fill_in_rights(verbs: VerbList, path: &Path) -> Result<()> {
    const MARKS: [&str; 2] =
        ["<!-- rights: made by `cargo run -- assets --dir .` -->\n", "<!-- /rights -->"];
    let text = guides::guide("rights").map(|guide| guide.text).unwrap_or_default();
    let parts = text.split_once(MARKS[0]).zip(text.split_once(MARKS[1]));
    let Some(((before, _), (_, after))) = parts else {
        return Err(Error::internal("the guide about rights has no place for its table"));
    };
    let table = rights_table::markdown(verbs);
    let text = format!("{before}{}\n{table}\n{}{after}", MARKS[0], MARKS[1]);
    write(path, text.as_bytes())
}

/// Write completions and man pages into a source folder
#[derive(clap::Args, Clone, Debug)]
pub struct Assets {
    /// The folder that holds completions/ and man/
    #[arg(long)]
    pub dir: WritePath,
}

impl Verb for Assets {
    const NAME: &'static str = "assets";
    const GROUP: HelpGroup = HelpGroup::Machine;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str = "casebook assets --dir .";

    fn run(self, run: &mut Session) -> Result<()> {
        for (shell, file) in [
            (Shell::Bash, "casebook.bash"),
            (Shell::Zsh, "_casebook"),
            (Shell::Fish, "casebook.fish"),
            (Shell::PowerShell, "_casebook.ps1"),
            (Shell::Elvish, "casebook.elv"),
        ] {
            write(&self.dir.0.join("completions").join(file), &script(run.verbs, shell))?;
        }
        fill_in_rights(run.verbs, &self.dir.0.join("docs/topics/rights.md"))?;
        pages(run.verbs, &self.dir.0.join("man"))
    }
}
