//! The shape of every section: its fields, the form of each, and a word of help.
//!
//! One table for the whole room: `form` checks values against it, `write` writes in its order,
//! `reference` follows the names in it, and `X add KEY` takes its flags from it. The types
//! themselves stand in `domain::policy`; a test below holds the two together.

use crate::domain::notice_event::NoticeEvent;
use crate::domain::section::Section;

use Form::{
    Address, Date, Department, Emails, Fields, Flag, Key, Language, List, Login, LongText, Map,
    Mask, Pair, Path, Ref, Setting, Term, Text, Transport, Whole, Word, YearDay, Zone,
};

/// What a value has to look like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Form {
    /// One line, not empty.
    Text,
    /// Several lines.
    LongText,
    /// The key of an entry.
    Key,
    /// The key of a service: keys joined by `/`.
    Path,
    Login,
    /// true or false.
    Flag,
    /// A whole number within bounds, both included.
    Whole(i64, i64),
    /// A duration above nothing.
    Term,
    /// `2026-12-24`.
    Date,
    /// `2026-12-24`, or `12-24` for every year.
    YearDay,
    /// An IANA time zone.
    Zone,
    /// `de`, `pt-BR`.
    Language,
    /// A mail address.
    Address,
    /// Mail addresses, each plain or `{ address, active }`.
    Emails,
    Transport,
    /// A number mask (L4).
    Mask,
    /// `impact/urgency`.
    Pair,
    Word(&'static [&'static str]),
    /// The key of an entry of another section.
    Ref(Section),
    /// `account/department`.
    Department,
    /// A flag of `list`: text, a number, true, or several texts.
    Setting,
    List(&'static Form),
    /// Names of the first form to values of the second.
    Map(&'static Form, &'static Form),
    Fields(&'static [SchemaField]),
}

impl Form {
    /// False for what only `apply` can say, not a flag (rule “Further flags”).
    pub fn fits_a_flag(self) -> bool {
        !matches!(self, Map(..) | Fields(_) | List(Fields(_)))
    }
}

/// One field of a section.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SchemaField {
    pub name: &'static str,
    /// The flag of `X add` where it is not the name with `-`: one `--member` a member.
    flag: &'static str,
    pub form: Form,
    /// The entry means nothing without it.
    pub required: bool,
    pub help: &'static str,
}

impl SchemaField {
    /// The flag that sets the field, without its dashes.
    pub fn flag(&self) -> String {
        if self.flag.is_empty() { self.name.replace('_', "-") } else { self.flag.to_owned() }
    }

    const fn as_flag(mut self, flag: &'static str) -> SchemaField {
        self.flag = flag;
        self
    }

    const fn require(mut self) -> SchemaField {
        self.required = true;
        self
    }
}

const fn field(name: &'static str, form: Form, help: &'static str) -> SchemaField {
    SchemaField { name, flag: "", form, required: false, help }
}

/// The fields of a section in the order in which they are written; none for `priority_matrix`,
/// which is a map (`MATRIX`).
pub fn fields(kind: Section) -> &'static [SchemaField] {
    match kind {
        Section::Desk => DESK,
        Section::Evaluation => EVALUATION,
        Section::Waiting => WAITING,
        Section::Mail => MAIL,
        Section::PriorityMatrix => &[],
        Section::Calendar => CALENDAR,
        Section::Status => STATUS,
        Section::Process => PROCESS,
        Section::Priority => PRIORITY,
        Section::Category => CATEGORY,
        Section::Level => LEVEL,
        Section::Reason => REASON,
        Section::Group => GROUP,
        Section::Account => ACCOUNT,
        Section::Contact => CONTACT,
        Section::Agent => AGENT,
        Section::Service => SERVICE,
        Section::Agreement => AGREEMENT,
        Section::Item => ITEM,
        Section::Route => ROUTE,
        Section::Template => TEMPLATE,
        Section::Notice => NOTICE,
        Section::Canned => CANNED,
        Section::View => VIEW,
    }
}

/// The cells of `[priority_matrix]`.
pub const MATRIX: (Form, Form) = (Pair, Ref(Section::Priority));

const TEXTS: Form = List(&Text);
const LINE: Form = Whole(1, 3);
const QUEUE: Form = Word(&["any", "next"]);
const SCHEMAS: Form = Word(&[
    "service",
    "priority",
    "service-in-agreement",
    "priority-in-agreement",
    "priority-in-line",
]);

/// The events that have a template and may have a notice.
pub const EVENTS: &[&str] = NoticeEvent::WORDS;

const DESK: &[SchemaField] = &[
    field("name", Text, "Name of the desk in its mail"),
    field("number_mask", Mask, "How case numbers look, SR-{0:000000}"),
    field("time_zone", Zone, "Zone of the desk"),
    field("language", Language, "Language of mail where the contact has none"),
    field("default_calendar", Ref(Section::Calendar), "Calendar where nothing else says one"),
    field("default_agreement", Ref(Section::Agreement), "Agreement where none applies"),
    field("default_category", Ref(Section::Category), "Category where the service has none"),
    field("default_priority", Ref(Section::Priority), "Priority where nothing else says one"),
    field(
        "default_group",
        Ref(Section::Group),
        "Group where nothing else says one, nor an assignee",
    ),
    field("deadline_schema", List(&SCHEMAS), "Where terms come from, first match first"),
    field(
        "first_response",
        Word(&["any", "status", "assignment", "message"]),
        "What meets the response deadline",
    ),
    field("clear_assignee_on_reopen", Flag, "A customer's reopening clears the assignee"),
    field(
        "deadline_on_reopen",
        Word(&["resume", "keep", "restart"]),
        "What a reopening does to the resolution deadline",
    ),
    field("queue", QUEUE, "May agents take any case, or only the next"),
    field("suggest_article", Flag, "Resolving offers to write an article"),
    field("require_wait_reason", Flag, "Waiting needs a reason"),
    field("warn_at", Whole(1, 99), "Percent of a term at which the warning falls due"),
    field("max_attachment_mb", Whole(1, 1000), "Largest attachment, in MiB"),
    field("sweep_catch", Flag, "The sweep stops before it closes suspiciously many cases"),
    field("service_os_user", Text, "OS user that acts as the system"),
    field("customer_per_day", Fields(PER_DAY), "What one customer may bring a day, but by mail"),
];

const PER_DAY: &[SchemaField] = &[
    field("cases", Whole(0, 1_000_000), "New cases, 0 for no limit"),
    field("messages", Whole(0, 1_000_000), "Messages, 0 for no limit"),
    field("megabytes", Whole(0, 1_000_000), "Megabytes of files, 0 for no limit"),
];

const EVALUATION: &[SchemaField] = &[
    field("enabled", Flag, "Customers are asked how content they are"),
    field("remind_after_days", Whole(0, 3650), "Days from resolution to the reminder, 0 for none"),
    field("close_after_days", Whole(0, 3650), "Days from there to the closing"),
    field("close_resolved", Flag, "The sweep closes resolved cases"),
];

const WAITING: &[SchemaField] = &[
    field("remind_days", Whole(0, 3650), "Days of waiting to the reminder, 0 for never"),
    field("resolve_days", Whole(0, 3650), "Days of waiting to resolving, 0 for never"),
];

const MAIL: &[SchemaField] = &[
    field("address", Address, "The desk's own address"),
    field("aliases", List(&Address), "Further addresses of the desk"),
    field("forms", List(&Address), "Addresses of forms: the Reply-To says who wrote"),
    field("lists", List(&Address), "Addresses of own lists, which send for others"),
    field("transport", Transport, "How mail leaves the desk"),
    field("password_file", Text, "File that holds the password of the transport"),
    field("token_command", TEXTS, "Command and arguments that print an OAuth2 token"),
    field("ca_file", Text, "File of certificates (PEM) that are trusted, too"),
    field("trusted_authserv", TEXTS, "Servers whose Authentication-Results are believed"),
    field(
        "subject_match",
        Word(&["verified", "participant", "off"]),
        "When a number in the subject joins a mail to its case",
    ),
    field(
        "unknown_sender",
        Word(&["create", "hold", "reject"]),
        "What a mail from nobody known does",
    ),
    field("junk", Word(&["ignore", "file"]), "What becomes of machine mail without a case"),
    field("suspicious", Word(&["hold", "file"]), "What becomes of mail that a server doubts"),
    field("cc", Word(&["account", "contacts", "off"]), "Whom a mail's Cc makes a watcher"),
    field("quote_history", Flag, "Mail to customers quotes what was said before"),
    field(
        "off_after_bounces",
        Whole(0, 100),
        "Mails that come back for good until an address is switched off, 0 for never",
    ),
    field("html", Flag, "Mail goes out as a page too, beside the text"),
    field("block", TEXTS, "Addresses and domains that are not answered"),
    field("keep_raw_days", Whole(0, 36_500), "Days to keep the source of a mail"),
    field("max_message_mb", Whole(1, 1000), "Largest mail, in MiB"),
    field("hold_seconds", Whole(0, 86_400), "Seconds to keep mail back for an undo"),
];

const CALENDAR: &[SchemaField] = &[
    field("key", Key, "Key of the calendar").require(),
    field("name", Text, "Name in words"),
    field("time_zone", Zone, "Zone of its hours; the desk's where it is missing"),
    field("monday", TEXTS, "Intervals, 09:00-13:00"),
    field("tuesday", TEXTS, "Intervals"),
    field("wednesday", TEXTS, "Intervals"),
    field("thursday", TEXTS, "Intervals"),
    field("friday", TEXTS, "Intervals"),
    field("saturday", TEXTS, "Intervals"),
    field("sunday", TEXTS, "Intervals"),
    field("exceptions", Map(&YearDay, &TEXTS), "Other hours on single dates or every year"),
    field("holidays", TEXTS, "Names of .ics files").as_flag("holiday"),
];

const STATUS: &[SchemaField] = &[
    field("key", Key, "Key of the status").require(),
    field("label", Text, "Name in words"),
    field("paused", Flag, "The clock stands still"),
    field("resolved", Flag, "The work is done"),
    field("final", Flag, "The case is over"),
    field("next", List(&Ref(Section::Status)), "Statuses that may follow"),
    field("closing_reason", Text, "Reason where none is given"),
    field("close_on_save", Flag, "Menus go back to the list after a step into it"),
    field("messages", Flag, "Customers may write; true unless the status is final"),
];

const PROCESS: &[SchemaField] = &[
    field("key", Key, "Key of the process").require(),
    field(
        "next",
        Map(&Ref(Section::Status), &List(&Ref(Section::Status))),
        "Steps from each status",
    ),
];

const PRIORITY: &[SchemaField] = &[
    field("key", Key, "Key of the priority").require(),
    field("rank", Whole(1, 1000), "1 comes first").require(),
    field("response", Term, "Term of the response"),
    field("resolution", Term, "Term of the resolution"),
];

const CATEGORY: &[SchemaField] = &[
    field("key", Key, "Key of the category").require(),
    field("label", Text, "Name in words"),
    field("tasks", Flag, "Agents get a task with each case"),
    field("process", Ref(Section::Process), "Process of its cases"),
];

const LEVEL: &[SchemaField] = &[
    field("points", Whole(1, 100), "Points of the level").require(),
    field("label", Text, "Name in words"),
    field("status", Ref(Section::Status), "Status it leads to").require(),
];

const REASON: &[SchemaField] = &[
    field("key", Key, "Key of the reason").require(),
    field("label", Text, "Name in words"),
    field("for", List(&Word(&["wait", "close", "cancel"])), "Verbs that offer it"),
];

const GROUP: &[SchemaField] = &[
    field("key", Key, "Key of the group").require(),
    field("name", Text, "Name in words"),
    field("line", LINE, "Support line, 1 to 3"),
    field("members", List(&Ref(Section::Agent)), "Login of a member").as_flag("member"),
    field("lead", Ref(Section::Agent), "Login of the lead"),
    field("process", Ref(Section::Process), "Process of its cases"),
    field("queue", QUEUE, "May members take any case, or only the next"),
    field("email", Address, "From and Reply-To of its mail"),
    field("signature", LongText, "What its mail to customers ends with"),
];

const ACCOUNT: &[SchemaField] = &[
    field("key", Key, "Key of the account").require(),
    field("name", Text, "Name in words"),
    field("departments", List(&Key), "Department of the account").as_flag("department"),
];

const CONTACT: &[SchemaField] = &[
    field("login", Login, "Login of the contact").require(),
    field("name", Text, "Full name"),
    field("emails", Emails, "Mail address").as_flag("email"),
    field("phones", TEXTS, "Telephone number").as_flag("phone"),
    field("account", Ref(Section::Account), "Organisation of the contact"),
    field("department", Department, "Department, as account/department"),
    field("role", Word(&["customer", "power"]), "Own cases, or all of the account"),
    field("language", Language, "Language of mail"),
    field("time_zone", Zone, "Zone in which times are shown"),
    field("os_user", Text, "OS user who is this person"),
];

/// A mail address that may be switched off (N3).
pub const EMAIL: &[SchemaField] = &[
    field("address", Address, "Mail address").require(),
    field("active", Flag, "false: no mail goes there"),
];

const AGENT: &[SchemaField] = &[
    field("login", Login, "Login of the agent").require(),
    field("name", Text, "Full name"),
    field("email", Address, "Mail address"),
    field("phones", TEXTS, "Telephone number").as_flag("phone"),
    field("role", Word(&["agent", "lead", "admin"]), "What the agent may do"),
    field("groups", List(&Ref(Section::Group)), "Group of the agent").as_flag("group"),
    field("rights", List(&Word(&["rate-for-customer"])), "Right given by itself").as_flag("right"),
    field("language", Language, "Language of mail"),
    field("time_zone", Zone, "Zone in which times are shown"),
    field("os_user", Text, "OS user who is this person"),
    field("signature", LongText, "What their mail to customers ends with"),
];

const SERVICE: &[SchemaField] = &[
    field("key", Path, "Key of the service; its parent is the key up to the last /").require(),
    field("name", Text, "Name in words"),
    field("category", Ref(Section::Category), "Category of its cases"),
    field("group", Ref(Section::Group), "Group that looks after it"),
    field("response", Term, "Term of the response"),
    field("resolution", Term, "Term of the resolution"),
    field("calendar", Ref(Section::Calendar), "Calendar of its terms"),
    field("public", Flag, "Offered where an agreement names no services"),
];

const TERMS: &[SchemaField] = &[
    field("response", Term, "Term of the response"),
    field("resolution", Term, "Term of the resolution"),
];

const BY_PRIORITY: Form = Map(&Ref(Section::Priority), &Fields(TERMS));

const AGREED: &[SchemaField] = &[
    field("service", Ref(Section::Service), "The service and all below it").require(),
    field("response", Term, "Term of the response"),
    field("resolution", Term, "Term of the resolution"),
    field("calendar", Ref(Section::Calendar), "Calendar of its terms"),
    field("priorities", BY_PRIORITY, "Terms by priority"),
];

const AGREEMENT: &[SchemaField] = &[
    field("key", Key, "Key of the agreement").require(),
    field("name", Text, "Name in words"),
    field("accounts", List(&Ref(Section::Account)), "Account it covers").as_flag("account"),
    field("departments", List(&Department), "Department it covers").as_flag("department"),
    field("contacts", List(&Ref(Section::Contact)), "Contact it covers").as_flag("contact"),
    field("valid_from", Date, "First day"),
    field("valid_to", Date, "Last day"),
    field("calendar", Ref(Section::Calendar), "Calendar of its terms"),
    field("services", List(&Fields(AGREED)), "Services and their terms"),
    field("lines", Map(&Word(&["1", "2", "3"]), &BY_PRIORITY), "Terms by line and priority"),
];

const ITEM: &[SchemaField] = &[
    field("key", Key, "Key of the item").require(),
    field("name", Text, "Name in words"),
    field("service", Ref(Section::Service), "Service it belongs to"),
    field("contacts", List(&Ref(Section::Contact)), "Contact it is offered to").as_flag("contact"),
    field("departments", List(&Department), "Department it is offered to").as_flag("department"),
    field("accounts", List(&Ref(Section::Account)), "Account it is offered to").as_flag("account"),
];

const ROUTE: &[SchemaField] = &[
    field("key", Key, "Key of the route; made from its conditions where it is missing"),
    field("rank", Whole(0, 10_000), "Place among the routes, the lowest first; 100"),
    field("to", TEXTS, "Address or domain that the mail went to"),
    field("from", TEXTS, "Address, domain or @ACCOUNT that it comes from"),
    field("subject", Text, "Words of its subject, in any order"),
    field("header", Map(&Text, &Text), "Headers by name, each a pattern with * and ?"),
    field("service", Ref(Section::Service), "Service of the new case"),
    field("category", Ref(Section::Category), "Category of the new case"),
    field("group", Ref(Section::Group), "Group that gets it"),
    field("priority", Ref(Section::Priority), "Priority of the new case"),
    field("tags", TEXTS, "Tag of the new case").as_flag("tag"),
];

const TEMPLATE: &[SchemaField] = &[
    field("key", Key, "Key of the template; its event where it is missing"),
    field("event", Word(EVENTS), "Event it tells of").require(),
    field("language", Language, "Language it is written in").require(),
    field("subject", Text, "Subject of the mails; without it all mails of a case have one"),
    field("body", LongText, "Text of the mail").require(),
];

const NOTICE: &[SchemaField] = &[
    field("event", Word(EVENTS), "Event that raises it").require(),
    field("category", Ref(Section::Category), "Only for cases of this category"),
    field("to", Word(&["contact", "watchers", "assignee", "group", "lead"]), "Who is told")
        .require(),
    field("template", Ref(Section::Template), "Template; the event's where it is missing"),
    field("delay", Term, "How long it waits"),
    field("enabled", Flag, "false switches it off"),
];

const CANNED: &[SchemaField] = &[
    field("key", Key, "Key of the answer").require(),
    field("body", LongText, "Text of the answer").require(),
];

const AS_LIST: &str = "As the flag of list";

const VIEW: &[SchemaField] = &[
    field("name", Key, "Name of the view").require(),
    field("status", Setting, AS_LIST),
    field("assignee", Setting, AS_LIST),
    field("group", Setting, AS_LIST),
    field("contact", Setting, AS_LIST),
    field("account", Setting, AS_LIST),
    field("service", Setting, AS_LIST),
    field("category", Setting, AS_LIST),
    field("priority", Setting, AS_LIST),
    field("agreement", Setting, AS_LIST),
    field("item", Setting, AS_LIST),
    field("tag", Setting, AS_LIST),
    field("origin", Setting, AS_LIST),
    field("internal", Setting, AS_LIST),
    field("number", Setting, AS_LIST),
    field("overdue", Setting, AS_LIST),
    field("due_within", Setting, AS_LIST),
    field("complaints", Setting, AS_LIST),
    field("registered", Setting, AS_LIST),
    field("closed", Setting, AS_LIST),
    field("updated", Setting, AS_LIST),
    field("search", Setting, AS_LIST),
    field("parent", Setting, AS_LIST),
    field("sort", Setting, AS_LIST),
    field("fields", Setting, AS_LIST),
    field("limit", Setting, AS_LIST),
];
