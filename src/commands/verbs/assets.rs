//! Completions and man pages, made from the command line's own description.

use std::io::Write;
use std::path::Path;

use clap_complete::Shell;

use crate::cli;
use crate::commands::registry::{ENTRIES, Role};
use crate::commands::{Session, Verb};
use crate::error::{Error, Kind, Result, io_words};
use crate::guides::{GUIDES, Guide};
use crate::output::guide;
use crate::outside::{AtomicFile, WritePath};

/// Print the completion script of a shell
#[derive(clap::Args, Clone, Debug)]
pub struct Completions {
    /// bash, zsh, fish, powershell or elvish
    #[arg(value_enum)]
    pub shell: Shell,
}

impl Verb for Completions {
    const NAME: &'static str = "completions";
    const ROLE: Role = Role::Machine;
    const EXAMPLES: &'static str =
        "casebook completions bash > ~/.local/share/bash-completion/completions/casebook";

    fn run(self, run: &mut Session) -> Result<()> {
        run.out.raw(&script(self.shell));
        Ok(())
    }
}

fn script(shell: Shell) -> Vec<u8> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut cli::tree(), "casebook", &mut text);
    text
}

/// Write the man pages into a folder, or print the main one
#[derive(clap::Args, Clone, Debug)]
pub struct Man {
    /// The folder; without it the main page is printed
    pub dir: Option<WritePath>,
}

impl Verb for Man {
    const NAME: &'static str = "man";
    const ROLE: Role = Role::Machine;
    const EXAMPLES: &'static str = "casebook man | man -l -\ncasebook man ~/.local/share/man/man1";

    fn run(self, run: &mut Session) -> Result<()> {
        match self.dir {
            Some(dir) => pages(&dir.0),
            None => {
                run.out.raw(&page(cli::tree())?);
                Ok(())
            }
        }
    }
}

/// The day of the pages: not that of the build, or each build would have others.
const DATE: &str = "2026-11-25";

fn page(command: clap::Command) -> Result<Vec<u8>> {
    let mut text = Vec::new();
    clap_mangen::Man::new(command)
        .date(DATE)
        .render(&mut text)
        .map_err(|why| Error::internal(why.to_string()))?;
    Ok(text)
}

/// A page for casebook and one for each verb.
fn pages(dir: &Path) -> Result<()> {
    write(&dir.join("casebook.1"), &page(cli::tree())?)?;
    for entry in ENTRIES.iter().filter(|entry| !entry.hidden) {
        let name = format!("casebook-{}", entry.name);
        let command = (entry.command)().name(name.clone()).version(env!("CARGO_PKG_VERSION"));
        write(&dir.join(format!("{name}.1")), &page(command)?)?;
    }
    for Guide { name, text, .. } in GUIDES {
        let page = guide::page(name, DATE, text);
        write(&dir.join(format!("casebook-{name}.7")), page.as_bytes())?;
    }
    Ok(())
}

fn write(path: &Path, text: &[u8]) -> Result<()> {
    let cannot = |why: std::io::Error| {
        Error::new(Kind::Storage, format!("cannot write {}: {}", path.display(), io_words(&why)))
    };
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(cannot)?;
    }
    let file = AtomicFile::with_mode(path, 0o644)?;
    file.writer()?.write_all(text).map_err(cannot)?;
    file.finish()
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
    const ROLE: Role = Role::Machine;
    const EXAMPLES: &'static str = "casebook assets --dir .";

    fn run(self, _run: &mut Session) -> Result<()> {
        for (shell, file) in [
            (Shell::Bash, "casebook.bash"),
            (Shell::Zsh, "_casebook"),
            (Shell::Fish, "casebook.fish"),
            (Shell::PowerShell, "_casebook.ps1"),
            (Shell::Elvish, "casebook.elv"),
        ] {
            write(&self.dir.0.join("completions").join(file), &script(shell))?;
        }
        pages(&self.dir.0.join("man"))
    }
}
