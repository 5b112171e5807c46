//! Writing articles: new ones, changes, publishing, retiring, ties to cases.

use crate::commands::answers;
use serde_json::Value;

use crate::casework;
use crate::casework::cases::{knowledge, lookup};
use crate::casework::{Desk, OperationContext, run};
use crate::commands::args::TextArgs;
use crate::commands::report::object;
use crate::commands::request_id;
use crate::commands::request_id::RequestAnswer;
use crate::commands::session::Session;
use crate::commands::step::{BatchStep, Scene, StepOutcome};
use crate::commands::verbs::batch;
use crate::domain::action::Action;
use crate::domain::actor::Actor;
use crate::domain::article::{Article, ArticleDraft, ArticleState, parse_key};
use crate::domain::case::Case;
use crate::error::{Error, Result};
use crate::output::article::ArticleShape;
use crate::output::{Out, Prepared};
use crate::store;
use crate::text::EditorSheet;

/// The flags that say what an article is to say.
#[derive(Debug)]
pub struct ArticleText {
    pub title: Option<String>,
    pub text: TextArgs,
    pub service: Option<String>,
    pub keyword: Vec<String>,
}

impl ArticleText {
    /// These words over those that are there.
    fn over(&self, base: ArticleDraft) -> ArticleDraft {
        let none = |text: &String| text == "none";
        ArticleDraft {
            title: self.title.clone().unwrap_or(base.title),
            body: self.text.message.clone().unwrap_or(base.body),
            keywords: match self.keyword.as_slice() {
                [] => base.keywords,
                [one] if none(one) => Vec::new(),
                some => some.to_vec(),
            },
            service: match &self.service {
                None => base.service,
                Some(text) => Some(text.clone()).filter(|text| !none(text)),
            },
        }
    }

    fn has_text(&self) -> bool {
        self.text.message.is_some() || self.text.file.is_some() || self.text.edit
    }

    /// The body from file or editor, which begins with `base`; asked for where it is missing.
    fn read(&mut self, run: &mut Session, base: &str, needed: bool) -> Result<()> {
        let sheet = EditorSheet {
            name: "article",
            initial: base,
            unchanged_counts: !base.is_empty(),
            markdown: true,
            ..EditorSheet::default()
        };
        if needed && !self.has_text() {
            return self.text.obtain(run, &sheet);
        }
        self.text.read(run, &sheet)
    }
}

/// A new article, of its own or from a case.
pub fn new(run: &mut Session, mut words: ArticleText, from: Option<&str>) -> Result<()> {
    if run.out.prepare::<ArticleShape>()? == Prepared::Answered {
        return Ok(());
    }
    let (desk, actor) = run.desk()?;
    let case = from.map(|text| lookup::case(desk, actor, text)).transpose()?;
    let base = case.as_ref().map(ArticleDraft::from_case).unwrap_or_default();
    if words.title.is_none() && base.title.is_empty() {
        let line = run.prompter.line("Title", "--title", None, &crate::prompt::not_empty);
        words.title = Some(answers::prompt_answer(line)?);
    }
    words.read(run, &base.body, base.body.is_empty())?;
    let draft = words.over(base);
    write(run, "kb new", &(&draft, from), |desk, actor, how| {
        create_draft(desk, actor, draft.clone(), case.as_ref(), how)
    })
}

/// A new draft, tied to the case that it was made from.
fn create_draft(
    desk: &Desk,
    actor: &Actor,
    draft: ArticleDraft,
    from: Option<&Case>,
    how: &OperationContext<'_>,
) -> Result<Option<Article>> {
    let Some(case) = from else { return knowledge::create(desk, actor, draft).map(Some) };
    let linked = knowledge::draft(desk, draft)?;
    let done = casework::act(desk, case.id, &Action::Article(linked.clone()), how)?;
    match parse_key(&linked.article).filter(|_| done.operation.is_some()) {
        Some(id) => store::articles::by_id(&desk.db, id),
        None => Ok(None),
    }
}

/// What a line of a batch does.
pub fn step_of(what: super::KbCommand, scene: &Scene<'_>) -> Result<BatchStep> {
    use super::KbCommand;
    let Scene { desk, actor, .. } = *scene;
    let verb = match &what {
        KbCommand::New { .. } => "kb new",
        KbCommand::Edit { .. } => "kb edit",
        KbCommand::Publish { .. } => "kb publish",
        KbCommand::Retire { .. } => "kb retire",
        KbCommand::Link { .. } => "kb link",
        KbCommand::List { .. } => return Err(batch::not_for_batches("kb list")),
        KbCommand::Search { .. } => return Err(batch::not_for_batches("kb search")),
        KbCommand::Show { .. } => return Err(batch::not_for_batches("kb show")),
    };
    let stepped = |text: String, to: ArticleState| {
        work(move |scene, _| {
            let article = knowledge::article(scene.desk, scene.actor, &text)?;
            knowledge::step(scene.desk, scene.actor, &article, to)
        })
    };
    Ok(match what {
        KbCommand::New { title, text, service, keyword, from } => {
            let case = from.map(|text| lookup::case(desk, actor, &text)).transpose()?;
            let base = case.as_ref().map(ArticleDraft::from_case).unwrap_or_default();
            let draft = ArticleText { title, text, service, keyword }.over(base);
            work(move |scene, how| {
                create_draft(scene.desk, scene.actor, draft.clone(), case.as_ref(), how)
            })
        }
        KbCommand::Edit { article, title, text, service, keyword } => {
            let words = ArticleText { title, text, service, keyword };
            work(move |scene, _| {
                let now = knowledge::article(scene.desk, scene.actor, &article)?;
                let draft = words.over(now.draft.clone());
                knowledge::edit(scene.desk, scene.actor, &now, draft)
            })
        }
        KbCommand::Publish { article } => stepped(article, ArticleState::Published),
        KbCommand::Retire { article } => stepped(article, ArticleState::Retired),
        KbCommand::Link { case, article } => {
            let case = lookup::case(desk, actor, &case)?;
            match knowledge::tie(desk, actor, &case, &article)? {
                Some(linked) => BatchStep::act(case, Action::Article(linked)),
                None => {
                    BatchStep::Nothing(format!("{article} is already linked to {}", case.number))
                }
            }
        }
        _ => return Err(batch::not_for_batches(verb)),
    })
}

fn work(
    work: impl Fn(&Scene<'_>, &OperationContext<'_>) -> Result<Option<Article>> + 'static,
) -> BatchStep {
    BatchStep::Work(Box::new(move |scene, how| {
        let mut done = StepOutcome::default();
        if let Some(article) = work(scene, how)? {
            done.wrote = true;
            done.told.insert("article".into(), article.key().into());
        }
        Ok(done)
    }))
}

/// Other words for an article.
pub fn edit(run: &mut Session, text: &str, mut words: ArticleText) -> Result<()> {
    if run.out.prepare::<ArticleShape>()? == Prepared::Answered {
        return Ok(());
    }
    let (desk, actor) = run.desk()?;
    let article = knowledge::article(desk, actor, text)?;
    let flags = words.title.is_some() || words.service.is_some() || !words.keyword.is_empty();
    words.read(run, &article.draft.body, !flags)?;
    let draft = words.over(article.draft.clone());
    write(run, "kb edit", &(article.id, &draft), |desk, actor, _| {
        let now = knowledge::article(desk, actor, text)?;
        if now.updated_at != article.updated_at || now.draft != article.draft {
            return Err(Error::conflict(format!("{} was changed meanwhile", article.key()))
                .hint(format!("look at it again: `casebook kb show {}`", article.key())));
        }
        knowledge::edit(desk, actor, &now, draft.clone())
    })
}

/// Publishes or retires.
pub fn step(run: &mut Session, text: &str, to: ArticleState) -> Result<()> {
    if run.out.prepare::<ArticleShape>()? == Prepared::Answered {
        return Ok(());
    }
    write(run, "kb step", &(text, to), |desk, actor, _| {
        let article = knowledge::article(desk, actor, text)?;
        knowledge::step(desk, actor, &article, to)
    })
}

/// Ties an article to a case.
pub fn link(run: &mut Session, case: &str, article: &str) -> Result<()> {
    if run.out.prepare::<crate::output::case::Changed>()? == Prepared::Answered {
        return Ok(());
    }
    request_id::on_case(run, "kb link", (case, &article), |scene, found| {
        let linked = knowledge::tie(scene.desk, scene.actor, found, article)?;
        Ok(match linked {
            Some(linked) => Ok(Action::Article(linked)),
            None => Err(format!("{article} is already linked to {}", found.number)),
        })
    })
}

/// One writing command on an article: in a transaction, undone in a dry run, once under a
/// request id.
fn write(
    run: &mut Session,
    verb: &str,
    asked: &impl std::fmt::Debug,
    work: impl FnOnce(&Desk, &Actor, &OperationContext<'_>) -> Result<Option<Article>>,
) -> Result<()> {
    let (desk, actor, out, globals) = run.parts()?;
    let fingerprint = request_id::fingerprint(verb, asked);
    let request = request_id::request(actor, globals, &fingerprint);
    let done = run::run(
        desk,
        request,
        |_| {
            let how = OperationContext {
                request_id: globals.operation_id(),
                if_version: globals.if_version,
                ..OperationContext::new(desk, actor, verb)
            };
            let article = work(desk, actor, &how)?;
            let Some(article) = article else { return Ok(None) };
            let shape = super::whole(desk, actor, article)?;
            let request_id = globals.operation_id().map(Into::into);
            Ok(Some(ArticleShape { request_id, ..shape }))
        },
        |shape: &Option<ArticleShape>| Ok(shape.as_ref().map(|shape| object(shape).to_string())),
    );
    match done? {
        RequestAnswer::Fresh(Some(shape)) => show_article(out, &shape, globals.dry_run),
        RequestAnswer::Fresh(None) => {
            out.say("nothing to do: it is already so");
            Ok(())
        }
        RequestAnswer::Replayed(answer) => again(out, &answer),
    }
}

/// The article as it is now: an object for programs, a line for people.
fn show_article(out: &mut Out, shape: &ArticleShape, dry_run: bool) -> Result<()> {
    let article = &shape.article;
    let dry = if dry_run { " (dry run: nothing written)" } else { "" };
    let line = match out.is_quiet() {
        true => article.key(),
        false => {
            format!("{} {}: {}{dry}", article.key(), article.state.as_str(), article.draft.title)
        }
    };
    Ok(out.one(shape, |out, _| out.line(&line))?)
}

/// The first answer under a request id, again.
fn again(out: &mut Out, answer: &str) -> Result<()> {
    let mut kept: Value = serde_json::from_str(answer).map_err(|why| {
        Error::damaged(format!("the answer kept under the request id cannot be read: {why}"))
    })?;
    kept["replayed"] = Value::Bool(true);
    let id = kept["id"].as_str().unwrap_or_default().to_string();
    out.outcome(&kept, |out| out.line(&id))?;
    out.say("the request id was used before: this is the first answer, nothing was done again");
    Ok(())
}
