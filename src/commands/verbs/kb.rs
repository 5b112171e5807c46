//! `kb`: the knowledge base (K1).

mod write;

use crate::casework::Desk;
use crate::casework::cases::knowledge;
use crate::commands::args::TextArgs;
use crate::commands::session::Session;
use crate::commands::step::{BatchStep, Scene};
use crate::commands::verb::{BatchVerb, Verb};
use crate::commands::verb::{HelpGroup, Right, right};
use crate::domain::action::ActionKind;
use crate::domain::actor::Actor;
use crate::domain::article::{Article, ArticleState};
use crate::domain::rights::Ability;
use crate::error::{Error, Result};
use crate::output::Prepared;
use crate::output::article::{ArticleHitShape, ArticleShape};
use crate::store;

/// Search, read, write and publish articles
#[derive(clap::Args, Clone, Debug)]
pub struct Kb {
    #[command(subcommand)]
    pub what: KbCommand,
}

/// What to do with articles.
#[derive(clap::Subcommand, Clone, Debug)]
pub enum KbCommand {
    /// List the articles
    List {
        /// State of the articles [default: all but retired]
        #[arg(long, value_name = "S", value_parser = ["draft", "published", "retired"])]
        state: Option<String>,
        /// Service, with all below it
        #[arg(long, value_name = "KEY")]
        service: Option<String>,
    },
    /// Search articles, best match first
    Search {
        /// Words, or a whole question
        #[arg(value_name = "TEXT", required = true)]
        words: Vec<String>,
        /// Maximum number of results
        #[arg(long, value_name = "N", default_value_t = 10)]
        limit: usize,
    },
    /// Show an article; as Markdown when piped
    Show {
        /// Article: KB-7 or 7
        #[arg(value_name = "ARTICLE")]
        article: String,
    },
    /// Create a draft article
    New {
        /// Title
        #[arg(short, long, value_name = "T")]
        title: Option<String>,
        #[command(flatten)]
        text: TextArgs,
        /// Service: key
        #[arg(long, value_name = "KEY")]
        service: Option<String>,
        /// Keyword; repeatable
        #[arg(long, value_name = "WORD")]
        keyword: Vec<String>,
        /// Start from this case and link the article to it
        #[arg(long, value_name = "CASE")]
        from: Option<String>,
    },
    /// Edit an article
    Edit {
        /// Article: KB-7 or 7
        #[arg(value_name = "ARTICLE")]
        article: String,
        /// Title
        #[arg(short, long, value_name = "T")]
        title: Option<String>,
        #[command(flatten)]
        text: TextArgs,
        /// Service: key, or "none"
        #[arg(long, value_name = "KEY")]
        service: Option<String>,
        /// Keywords, replacing the present ones; "none" for none
        #[arg(long, value_name = "WORD")]
        keyword: Vec<String>,
    },
    /// Publish an article to customers (leads, admins)
    Publish {
        /// Article: KB-7 or 7
        #[arg(value_name = "ARTICLE")]
        article: String,
    },
    /// Retire an article; cases keep it (leads, admins)
    Retire {
        /// Article: KB-7 or 7
        #[arg(value_name = "ARTICLE")]
        article: String,
    },
    /// Link an article to a case
    Link {
        /// The case
        #[arg(value_name = "CASE")]
        case: String,
        /// Article: KB-7 or 7
        #[arg(value_name = "ARTICLE")]
        article: String,
    },
}

impl Verb for Kb {
    const NAME: &'static str = "kb";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::UseDesk;
    const RIGHTS: &'static [Right] = &[
        right("new", Ability::WriteArticles),
        right("edit", Ability::WriteArticles),
        right("publish", Ability::PublishArticles),
        right("retire", Ability::PublishArticles),
        right("link", Ability::Case(ActionKind::Article)),
    ];
    const EXAMPLES: &'static str = "casebook kb search printer offline after update\ncasebook kb show KB-7\ncasebook kb new --from SR-000412 -e\ncasebook kb new --title \"Paper jams\" -F jams.md --service printing --keyword jam\ncasebook kb publish KB-7";
    const THROUGH_GATE: bool = true;

    fn run(self, run: &mut Session) -> Result<()> {
        match self.what {
            KbCommand::List { state, service } => list(run, state.as_deref(), service.as_deref()),
            KbCommand::Search { words, limit } => search(run, &words.join(" "), limit),
            KbCommand::Show { article } => show(run, &article),
            KbCommand::New { title, text, service, keyword, from } => write::new(
                run,
                write::ArticleText { title, text, service, keyword },
                from.as_deref(),
            ),
            KbCommand::Edit { article, title, text, service, keyword } => {
                write::edit(run, &article, write::ArticleText { title, text, service, keyword })
            }
            KbCommand::Publish { article } => write::step(run, &article, ArticleState::Published),
            KbCommand::Retire { article } => write::step(run, &article, ArticleState::Retired),
            KbCommand::Link { case, article } => write::link(run, &case, &article),
        }
    }
}

impl BatchVerb for Kb {
    fn step(self, scene: &Scene<'_>) -> Result<BatchStep> {
        write::step_of(self.what, scene)
    }
}

fn list(run: &mut Session, state: Option<&str>, service: Option<&str>) -> Result<()> {
    if run.out.prepare::<ArticleShape>()? == Prepared::Answered {
        return Ok(());
    }
    let (desk, actor, out, _) = run.parts()?;
    let wanted = state.and_then(ArticleState::parse);
    let count = out.stream::<ArticleShape, Error>(|sink| {
        store::articles::each(&desk.db, wanted, service, |article| {
            let offered = wanted.is_some() || article.state != ArticleState::Retired;
            if offered && article.is_seen_by(actor) {
                sink(row(desk, actor, article, None)?)?;
            }
            Ok(true)
        })
    })?;
    if count == 0 {
        out.say("no articles");
    }
    Ok(())
}

fn search(run: &mut Session, words: &str, limit: usize) -> Result<()> {
    if run.out.prepare::<ArticleHitShape>()? == Prepared::Answered {
        return Ok(());
    }
    if store::search::terms(words).is_ok_and(|terms| terms.is_empty()) {
        return Err(Error::usage("`kb search` needs a word").field("text"));
    }
    let (desk, actor, out, _) = run.parts()?;
    let hits = knowledge::matching(desk, actor, words, limit)?;
    let shapes = hits.into_iter().map(|hit| row(desk, actor, hit.article, Some(hit.context)));
    let count =
        out.list::<ArticleHitShape, Error>(shapes.map(|shape| shape.map(ArticleHitShape)))?;
    if count == 0 {
        out.say("no article says anything about that");
    }
    Ok(())
}

fn show(run: &mut Session, text: &str) -> Result<()> {
    if run.out.prepare::<ArticleShape>()? == Prepared::Answered {
        return Ok(());
    }
    let (desk, actor, out, _) = run.parts()?;
    let article = knowledge::article(desk, actor, text)?;
    let shape = whole(desk, actor, article)?;
    let raw = !out.wants_words();
    out.page();
    Ok(out.one(&shape, |out, shape| shape.print(out, raw))?)
}

/// The most cases that an article names.
const MOST_CASES: i64 = 20;

/// An article with its cases, as far as the person may know of them.
fn whole(desk: &Desk, actor: &Actor, article: Article) -> Result<ArticleShape> {
    let mut shape = row(desk, actor, article, None)?;
    if actor.may(Ability::SeeInternal) {
        let mut numbers = Vec::new();
        for case in store::articles::cases_of(&desk.db, shape.article.id, MOST_CASES)? {
            numbers.extend(store::cases::number_of(&desk.db, case)?);
        }
        shape.cases = Some(numbers);
    }
    Ok(shape)
}

fn row(desk: &Desk, actor: &Actor, article: Article, hit: Option<String>) -> Result<ArticleShape> {
    // P2: how often an article helped others is not for customers.
    let solved = match actor.may(Ability::SeeInternal) {
        true => Some(store::articles::solved_count(&desk.db, article.id)?),
        false => None,
    };
    Ok(ArticleShape { article, solved, cases: None, hit, request_id: None })
}
