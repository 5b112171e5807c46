//! `demo`: a desk in a new folder, and one case walked from filing to closing.
//!
//! Every step is the command a person would type, run by this very binary on its own clock, so
//! that what is shown is what happens.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::commands::session::Session;
use crate::commands::verb::HelpGroup;
use crate::commands::verb::Verb;
use crate::domain::rights::Ability;
use crate::domain::time::Instant;
use crate::error::{Error, ErrorKind, Result};
use crate::output::{Out, Tone};
use crate::outside::WritePath;

/// Create a demo desk and walk a case through it
///
/// The folder must not be there yet. The desk stays for playing.
#[derive(clap::Args, Clone, Debug)]
pub struct Demo {
    /// Folder to create [default: ./casebook-demo]
    pub dir: Option<WritePath>,
}

const POLICY: &str = include_str!("demo/policy.toml");

/// Who (nobody: the desk's admin), minutes after the beginning, the words before, the command.
type DemoStep = (&'static str, i64, &'static str, &'static [&'static str]);

const STEPS: &[DemoStep] = &[
    (
        "mara",
        0,
        "Mara's till does not print. She files a case:",
        &[
            "new",
            "--service",
            "tills",
            "--impact",
            "2",
            "--urgency",
            "2",
            "-m",
            "No receipts since nine, and a queue to the door.",
        ],
    ),
    ("anna", 4, "Anna looks at what is due first, and takes the head of her queue:", &["list"]),
    ("anna", 5, "", &["take"]),
    (
        "anna",
        9,
        "She asks back; while the case waits, its clock is paused:",
        &["reply", "1", "--wait", "-m", "Is the green light on the printer on?"],
    ),
    (
        "mara",
        42,
        "Mara answers, and the case is back in the queue:",
        &["reply", "1", "-m", "No, it is red and blinks."],
    ),
    ("anna", 44, "", &["take", "1"]),
    (
        "anna",
        47,
        "A note for a colleague; customers never see it:",
        &["note", "1", "-m", "@edgars is it the switch behind the counter again?"],
    ),
    (
        "anna",
        50,
        "It is, so the second line takes over:",
        &["escalate", "1", "--group", "network", "--to", "edgars"],
    ),
    (
        "edgars",
        55,
        "Edgars calls her, and solves it:",
        &["call", "1", "-m", "Power-cycled the switch together; the printer is back."],
    ),
    (
        "edgars",
        58,
        "",
        &["resolve", "1", "-m", "The switch hung. Restarted; a new one is ordered."],
    ),
    (
        "mara",
        90,
        "Not for long. A rating of 2 opens the case again:",
        &["rate", "1", "2", "-m", "It is red again"],
    ),
    ("edgars", 95, "", &["take", "1"]),
    ("edgars", 130, "", &["resolve", "1", "-m", "Replaced the switch"]),
    (
        "mara",
        140,
        "Now she is content, and closes it:",
        &["close", "1", "--rating", "5", "-m", "Thank you, Edgars!"],
    ),
    (
        "juris",
        150,
        "Her boss, who sees all cases of the bakery, still has a word to say:",
        &["complain", "1", "-m", "Two hours without receipts is too long."],
    ),
    (
        "juris",
        151,
        "Meanwhile the other till stops too, and nobody looks:",
        &["new", "--service", "tills", "--impact", "2", "--urgency", "2", "-m", "Till 2 is dark."],
    ),
    (
        "",
        175,
        "Cron runs the sweep every few minutes. First a rehearsal, then the real one:",
        &["sweep", "--dry-run"],
    ),
    ("", 175, "", &["sweep"]),
    ("vera", 175, "Why was it due then? Each minute is accounted for:", &["explain", "2"]),
    ("vera", 175, "The lead looks at the whole of the first case:", &["show", "1"]),
    (
        "vera",
        175,
        "What happened, in order:",
        &["history", "1", "--kind", "status,assign,escalate,rate"],
    ),
    (
        "vera",
        175,
        "Who was notified (the mails are held: this desk sends nothing):",
        &[
            "outbox",
            "list",
            "--fields",
            "id,to,template,state",
            "--format",
            "table",
            "--limit",
            "6",
        ],
    ),
    ("vera", 175, "And the journal proves itself:", &["doctor", "--deep"]),
];

/// A terminal of the usual width.
const WIDTH: usize = 80;

impl Verb for Demo {
    const NAME: &'static str = "demo";
    const GROUP: HelpGroup = HelpGroup::Admin;
    const ABILITY: Ability = Ability::Anyone;
    const EXAMPLES: &'static str = "casebook demo\ncasebook demo /tmp/my-desk";

    fn run(self, run: &mut Session) -> Result<()> {
        let dir = self.dir.clone().map_or_else(|| PathBuf::from("casebook-demo"), |dir| dir.0);
        let cannot = |why: std::io::Error| {
            Error::io(ErrorKind::Conflict, &format!("cannot make {}", dir.display()), why)
                .hint("name another folder: `casebook demo DIR`")
        };
        if dir.exists() {
            return Err(Error::conflict(format!("{} already exists", dir.display()))
                .hint("name another folder: `casebook demo DIR`, or remove this one"));
        }
        std::fs::create_dir_all(&dir).map_err(cannot)?;
        let policy = dir.join("policy.toml");
        std::fs::write(&policy, POLICY).map_err(cannot)?;
        let db = dir.join("desk.db");
        let (now, given) = run.clock()?;
        // Without a given clock: today's morning, so that the deadlines look alive.
        let start = if given { now } else { now.plus(-180 * 60) };
        let binary = std::env::current_exe()
            .map_err(|why| Error::internal(format!("cannot find this program: {why}")))?;
        let play = Play { binary: &binary, db: &db };
        let out = &mut run.out;
        say(out, "A desk is one file. This one gets a policy: services, agreements, people.");
        let policy_text = policy.display().to_string();
        play.step(out, None, start, &["init", "--policy", &policy_text])?;
        for (login, minutes, words, command) in STEPS {
            if !words.is_empty() {
                out.line("");
                say(out, words);
            }
            play.step(
                out,
                Some(*login).filter(|login| !login.is_empty()),
                start.plus(minutes * 60),
                command,
            )?;
        }
        out.line("");
        say(out, "Your turn; the desk stays:");
        let db = db.display();
        out.line(&format!("  export CASEBOOK_DB={db}"));
        out.line("  casebook --as ilze new --service network/wifi -m \"The badge reader beeps\"");
        out.line("  casebook --as toms take");
        out.line("  casebook list --status all");
        out.line(&format!(
            "  ${{EDITOR:-vi}} {policy_text} && casebook apply {policy_text} --dry-run"
        ));
        Ok(())
    }
}

fn say(out: &mut Out, words: &str) {
    out.spans(&[(Tone::Strong, words)]);
}

/// A command as it would be typed, broken after a word where it is wider than a terminal.
fn wrap_command(command: &[&str], mut taken: usize) -> Vec<String> {
    let mut lines = vec!["casebook".to_string()];
    for word in command {
        let word = quote(word);
        if let Some(line) = lines.last_mut()
            && taken + line.chars().count() + 1 + word.chars().count() <= WIDTH - 2
        {
            line.push(' ');
            line.push_str(&word);
            continue;
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(" \\");
        }
        lines.push(word);
        taken = 4;
    }
    lines
}

struct Play<'a> {
    binary: &'a Path,
    db: &'a Path,
}

impl Play<'_> {
    /// Shows a command as it would be typed, runs it, shows what it says.
    fn step(
        &self,
        out: &mut Out,
        login: Option<&str>,
        now: Instant,
        command: &[&str],
    ) -> Result<()> {
        let who = login.map(|login| format!("{login}$ ")).unwrap_or_else(|| "$ ".into());
        let mut prompt = who.as_str();
        for line in wrap_command(command, who.chars().count()) {
            out.spans(&[(Tone::Faint, prompt), (Tone::Name, &line)]);
            prompt = "    ";
        }
        let mut child = Command::new(self.binary);
        child
            .arg("--db")
            .arg(self.db)
            .args(["--no-input", "--no-pager"])
            .args(command)
            .env_remove("CASEBOOK_AS")
            .env("CASEBOOK_NOW", now.to_string())
            .env("COLUMNS", "80");
        if matches!(command.first(), Some(&"list" | &"history")) {
            child.args(["--format", "table"]);
        }
        if let Some(login) = login {
            child.args(["--as", login]);
        }
        let done = child
            .output()
            .map_err(|why| Error::internal(format!("cannot run this program: {why}")))?;
        for text in [&done.stdout, &done.stderr] {
            for line in String::from_utf8_lossy(text).lines() {
                out.line(&line.replace('\t', "  "));
            }
        }
        if !done.status.success() {
            return Err(Error::internal(format!("the demo failed at `{}`", command.join(" "))));
        }
        Ok(())
    }
}

fn quote(word: &str) -> String {
    if word.contains(|c: char| c.is_whitespace()) { format!("\"{word}\"") } else { word.into() }
}
