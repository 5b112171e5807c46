//! `new`: file a case (L4).

use crate::casework::cases::intake;
use crate::casework::{OperationContext, file};
use crate::commands::args::{AttachArgs, Loaded, TextArgs};
use crate::commands::session::Session;
use crate::commands::step::{BatchStep, Scene};
use crate::commands::verb::{BatchVerb, Verb};
use crate::commands::verb::{HelpGroup, Right, right};
use crate::commands::{case_view, report, request_id, session, text_input};
use crate::domain::action::ActionKind;
use crate::domain::case::Origin;
use crate::domain::rights::Ability;
use crate::error::{Error, ErrorKind, Result};
use crate::output::case::{Changed, Needs};

/// File a case and print its number
///
/// Customers file for themselves, staff for anybody. On a terminal what is missing is asked for.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct New {
    /// Subject, one line [default: from category and service]
    #[arg(long, value_name = "TEXT")]
    pub subject: Option<String>,
    #[command(flatten)]
    pub text: TextArgs,
    #[command(flatten)]
    pub attach: AttachArgs,
    /// Service: key, such as printing/toner
    #[arg(long, value_name = "KEY")]
    pub service: Option<String>,
    /// Category: key, where the service has none
    #[arg(long, value_name = "KEY")]
    pub category: Option<String>,
    /// Impact: 1 department, 2 service, 3 one person
    #[arg(long, value_name = "N")]
    pub impact: Option<i64>,
    /// Urgency: 1 critical to 4 low
    #[arg(long, value_name = "N")]
    pub urgency: Option<i64>,
    /// Agreement: key, where several apply
    #[arg(long, value_name = "KEY")]
    pub agreement: Option<String>,
    /// Configuration item: key
    #[arg(long, value_name = "KEY")]
    pub item: Option<String>,
    /// Contact: login or @me (staff, power users)
    #[arg(long, value_name = "LOGIN")]
    pub contact: Option<String>,
    /// Account: key (staff, power users)
    #[arg(long, value_name = "KEY")]
    pub account: Option<String>,
    /// Closed case that it follows up
    #[arg(long, value_name = "CASE")]
    pub follow_up: Option<String>,
    /// Reference of another system, usable as ref:TEXT (staff)
    #[arg(long = "ref", id = "ref", value_name = "TEXT")]
    pub reference: Option<String>,
    /// Priority; wins over impact and urgency (staff)
    #[arg(long, value_name = "KEY")]
    pub priority: Option<String>,
    /// Assignee: login or @me (staff)
    #[arg(long, value_name = "LOGIN")]
    pub assignee: Option<String>,
    /// Group: key (staff)
    #[arg(long, value_name = "KEY")]
    pub group: Option<String>,
    /// Origin (staff)
    #[arg(long, value_enum, value_name = "WAY")]
    pub origin: Option<Origin>,
    /// Tag; repeatable (staff)
    #[arg(long, value_name = "TAG")]
    pub tag: Vec<String>,
    /// Parent case (staff)
    #[arg(long, value_name = "CASE")]
    pub parent: Option<String>,
    /// Internal case that no customer sees (staff)
    #[arg(long)]
    pub internal: bool,
}

impl Verb for New {
    const NAME: &'static str = "new";
    const GROUP: HelpGroup = HelpGroup::Customer;
    const ABILITY: Ability = Ability::Case(ActionKind::New);
    const RIGHTS: &'static [Right] = &[
        right("--account", Ability::FileForOthers),
        right("--ref", Ability::SteerWork),
        right("--priority", Ability::SteerWork),
        right("--assignee", Ability::SteerWork),
        right("--group", Ability::SteerWork),
        right("--origin", Ability::SteerWork),
        right("--tag", Ability::SteerWork),
        right("--parent", Ability::SteerWork),
        right("--internal", Ability::SteerWork),
    ];
    const EXAMPLES: &'static str = "casebook new --subject \"Printer jams\" -m \"Third floor, since this morning\"\ncasebook new --service printing/toner --attach photo.jpg\nn=$(casebook new -q --contact alice --subject \"VPN\" --impact 3 --urgency 2)";
    const THROUGH_GATE: bool = true;

    fn run(mut self, session: &mut Session) -> Result<()> {
        if session.out.prepare::<Changed>()? == crate::output::Prepared::Answered {
            return Ok(());
        }
        session.open()?;
        self.ask(session)?;
        self.attach.read(session::most_mb(session.desk()?.0)?)?;
        let fingerprint = request_id::fingerprint(Self::NAME, &self);
        let (desk, actor, out, globals) = session.parts()?;
        let needs = if out.speaks_json() { Needs::ALL } else { Needs::WORDS };
        let dry_run = globals.dry_run;
        let answer = request_id::once(desk, actor, globals, &fingerprint, || {
            let scene = Scene { desk, actor, at: desk.now, yes: globals.yes };
            let BatchStep::File { filing, files, warnings } = self.file_step(&scene)? else {
                return Err(Error::internal("`new` files nothing"));
            };
            let how = OperationContext {
                request_id: globals.operation_id(),
                files: &files,
                ..OperationContext::new(desk, actor, Self::NAME)
            };
            let outcome = file(desk, &filing, &how)?;
            Ok((outcome, warnings))
        })?;
        let (outcome, warnings) = match answer {
            request_id::RequestAnswer::Replayed(answer) => return request_id::replay(out, &answer),
            request_id::RequestAnswer::Fresh(done) => done,
        };
        for warning in &warnings {
            out.warn(warning);
        }
        let mut shape = case_view::changed_shape(desk, actor, &outcome, needs, dry_run)?;
        if dry_run {
            // A number that was only rehearsed is nobody's yet.
            shape.case.version = 0;
        }
        report::show_changed(out, vec![(shape, outcome)], true)?;
        if let Some(draft) = &self.text.draft {
            crate::text::Drafts::drop_draft(draft);
        }
        Ok(())
    }
}

impl BatchVerb for New {
    fn step(self, scene: &Scene<'_>) -> Result<BatchStep> {
        self.file_step(scene)
    }
}

impl New {
    /// What is missing is asked for on a terminal; off it every missing flag is named.
    fn ask(&mut self, session: &mut Session) -> Result<()> {
        text_input::given_text(session, &mut self.text, "new", None)?;
        let staff = session.desk()?.1.may(Ability::SeeInternal);
        let needs_contact = staff
            && self.contact.is_none()
            && self.account.is_none()
            && self.follow_up.is_none()
            && !self.internal;
        let wordless = self.subject.is_none() && self.text.message.is_none();
        let needs_subject = wordless && self.service.is_none();
        if !session.may_ask() {
            let mut missing = Vec::new();
            if needs_contact {
                missing.push("--contact LOGIN or --account KEY");
            }
            if needs_subject {
                missing.push("--subject TEXT, -m TEXT or --service KEY");
            }
            if missing.is_empty() {
                return Ok(());
            }
            return Err(Error::new(ErrorKind::Usage, "a new case needs more than this")
                .code("missing")
                .hint(format!("pass {}", missing.join(", and "))));
        }
        // What has no word of the person in it is never filed without having been shown.
        super::new_prompt::ask(self, session, needs_contact, needs_contact || wordless)
    }

    /// What filing it comes to.
    ///
    /// # Errors
    /// As `intake::look_up`; files that cannot be read.
    pub fn file_step(&self, scene: &Scene<'_>) -> Result<BatchStep> {
        let Loaded { attachments, files } = self.attach.load(session::most_mb(scene.desk)?)?;
        let wanted = intake::NewCaseRequest { attachments, ..self.request() };
        let taken = intake::look_up(scene.desk, scene.actor, &wanted, scene.at)?;
        Ok(BatchStep::File { filing: Box::new(taken.filing), files, warnings: taken.warnings })
    }

    /// As it was typed, but for the attachments.
    pub fn request(&self) -> intake::NewCaseRequest {
        intake::NewCaseRequest {
            subject: self.subject.clone(),
            text: self.text.message.clone().unwrap_or_default(),
            reference: self.reference.clone(),
            contact: self.contact.clone(),
            account: self.account.clone(),
            service: self.service.clone(),
            category: self.category.clone(),
            impact: self.impact,
            urgency: self.urgency,
            priority: self.priority.clone(),
            agreement: self.agreement.clone(),
            item: self.item.clone(),
            assignee: self.assignee.clone(),
            group: self.group.clone(),
            origin: self.origin,
            tags: self.tag.clone(),
            parent: self.parent.clone(),
            follow_up: self.follow_up.clone(),
            internal: self.internal,
            attachments: Vec::new(),
            tie_is_kept: false,
            chosen_by_staff: false,
            decided_by_desk: false,
            route: None,
            mailbox: None,
        }
    }
}
