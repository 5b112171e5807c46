//! Files real questions as cases and their answers as articles, then looks how well `similar` and
//! `kb search` find what belongs together: `docs/search.md` has the figures.
//!
//! `cargo run --example support_questions -- FILE.jsonl…`, one object a line with `title`,
//! `intent` and `answer_html` (NLU-Evaluation-Corpora of sebischair, CC BY-SA 3.0, has them). A
//! program of its own: it knows casebook's commands and nothing of its insides.

use std::collections::HashMap;
use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// So many answers are looked at.
const TOP: usize = 5;

struct Question {
    title: String,
    intent: String,
    answer: String,
}

fn main() -> Result<()> {
    let mut out = std::io::stdout();
    for file in std::env::args().skip(1) {
        let questions = read(Path::new(&file))?;
        for (how, own_title) in [("titled as asked", true), ("titled by their first words", false)]
        {
            let folder = tempfile::tempdir()?;
            let desk = Desk { path: folder.path().join("desk.db") };
            desk.fill(&questions, own_title)?;
            let found = desk.articles_found(&questions)?;
            let all = questions.len();
            writeln!(out, "{file}: articles {how}: {found} of {all} in the top {TOP}")?;
            if own_title {
                writeln!(out, "{file}: similar: {}", desk.similar(&questions)?)?;
            }
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<Question>> {
    let mut questions = Vec::new();
    for line in std::fs::read_to_string(path)?.lines() {
        let value: Value = serde_json::from_str(line)?;
        let field = |name: &str| value[name].as_str().unwrap_or_default().to_string();
        questions.push(Question {
            title: field("title"),
            intent: field("intent"),
            answer: plain(&field("answer_html")),
        });
    }
    Ok(questions)
}

/// The words of a piece of HTML.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for (n, piece) in html.split('<').enumerate() {
        match piece.split_once('>') {
            Some((tag, words)) if n > 0 => {
                if tag.starts_with('/') || tag.starts_with("br") {
                    text.push(' ');
                }
                text.push_str(words);
            }
            _ => text.push_str(piece),
        }
    }
    for (entity, sign) in
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    {
        text = text.replace(entity, sign);
    }
    text.trim().to_string()
}

struct Desk {
    path: PathBuf,
}

impl Desk {
    /// A case and an article for each question, in their order: both have the same number.
    fn fill(&self, questions: &[Question], own_title: bool) -> Result<()> {
        self.run(&["init", "-q"], "")?;
        self.run(&["contact", "add", "asker", "--name", "Asker", "-q"], "")?;
        let mut batch = String::new();
        for question in questions {
            let line = serde_json::json!({
                "op": "new", "contact": "asker", "subject": question.title,
            });
            batch.push_str(&format!("{line}\n"));
        }
        self.run(&["batch", "-q", "-"], &batch)?;
        for question in questions {
            let first: String = question.answer.chars().take(80).collect();
            let title = if own_title || first.is_empty() { &question.title } else { &first };
            let body = if question.answer.is_empty() { "-" } else { &question.answer };
            self.run(&["kb", "new", "-q", "--title", title, "-F", "-"], body)?;
        }
        Ok(())
    }

    /// For how many questions the own answer is among the first articles.
    fn articles_found(&self, questions: &[Question]) -> Result<usize> {
        let mut found = 0;
        for (n, question) in questions.iter().enumerate() {
            let top = TOP.to_string();
            let hits =
                self.run(&["kb", "search", "-q", "--limit", &top, "--", &question.title], "")?;
            found += usize::from(hits.lines().any(|hit| hit == format!("KB-{}", n + 1)));
        }
        Ok(found)
    }

    /// How often the first similar cases have the same intent, beside what chance would give.
    fn similar(&self, questions: &[Question]) -> Result<String> {
        let mut sizes: HashMap<&str, usize> = HashMap::new();
        for question in questions {
            *sizes.entry(&question.intent).or_default() += 1;
        }
        let (mut asked, mut any, mut same, mut shown) = (0, 0, 0, 0);
        let (mut any_by_chance, mut same_by_chance) = (0.0, 0.0);
        for (n, question) in questions.iter().enumerate().filter(|(_, q)| q.intent != "None") {
            let (number, top) = ((n + 1).to_string(), TOP.to_string());
            let found = self.run(&["similar", &number, "-q", "--limit", &top], "")?;
            let places =
                found.lines().filter_map(|hit| hit.rsplit('-').next()?.parse::<usize>().ok());
            let hits: Vec<&Question> = places.filter_map(|n| questions.get(n - 1)).collect();
            let agree = hits.iter().filter(|hit| hit.intent == question.intent).count();
            asked += 1;
            any += usize::from(agree > 0);
            same += agree;
            shown += hits.len();
            let (others, alike) = (questions.len() - 1, sizes[question.intent.as_str()] - 1);
            let miss: f64 =
                (0..TOP).map(|k| (others - alike - k) as f64 / (others - k) as f64).product();
            any_by_chance += 1.0 - miss;
            same_by_chance += alike as f64 / others as f64;
        }
        Ok(format!(
            "one of the same intent for {any} of {asked} (by chance {any_by_chance:.0}); {:.0} % of \
             the cases shown (by chance {:.0} %)",
            100.0 * same as f64 / shown.max(1) as f64,
            100.0 * same_by_chance / f64::from(asked)
        ))
    }

    fn run(&self, arguments: &[&str], input: &str) -> Result<String> {
        // The example lies beside the program it drives.
        let here = std::env::current_exe()?;
        let program = here.parent().and_then(Path::parent).ok_or("no folder")?.join("casebook");
        let mut child = Command::new(program)
            .arg("--db")
            .arg(&self.path)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        child.stdin.take().ok_or("no input")?.write_all(input.as_bytes())?;
        let done = child.wait_with_output()?;
        if !done.status.success() {
            return Err(format!("{arguments:?} failed: {}", done.status).into());
        }
        Ok(String::from_utf8(done.stdout)?)
    }
}
