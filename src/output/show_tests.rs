//! Every format of records, and what happens when nobody reads.

use std::io;

use serde_json::json;

use super::*;
use crate::output::capture::capture;
use crate::output::{FieldKind, JqError, OutputSettings, Pager};
use crate::settings::ColorChoice;

const FIELDS: &[Field] = &[
    Field::key("number", FieldKind::Id).column("number", 0),
    Field::key("replies", FieldKind::Number).column("replies", 2),
    Field::extra("due", FieldKind::Due).column("due", 1),
    Field::key("subject", FieldKind::Text).column("subject", 0).followed_by("description"),
    Field::key("description", FieldKind::Text).only_in_pipes(),
    Field::key("tags", FieldKind::List),
    Field::extra("contact.name", FieldKind::Text),
];

struct Sample(Value);

impl Record for Sample {
    fn fields() -> &'static [Field] {
        FIELDS
    }
    fn value(&self, field: &str) -> Value {
        self.0[field].clone()
    }
    fn id(&self) -> String {
        self.0["number"].as_str().unwrap_or_default().to_owned()
    }
}

const HOSTILE: &str = "=1+1\t\"a\"\n\u{1b}]0;x\u{7}\u{202e} \\n, 打👍";

fn samples() -> Vec<Sample> {
    vec![
        Sample(json!({
            "number": "SR-000001", "replies": -2, "due": "2026-11-23T13:00:00Z",
            "subject": HOSTILE, "description": "plain words", "tags": ["vpn", "mail"],
            "contact.name": "Alice",
        })),
        Sample(json!({
            "number": "SR-000002", "replies": null, "due": 60, "subject": "Toner",
            "description": null, "tags": [], "contact.name": null,
        })),
    ]
}

fn settings() -> OutputSettings {
    OutputSettings::for_pipe(chrono_tz::Europe::Berlin, "2026-11-23T12:00:00Z".parse().unwrap())
}

fn on_terminal() -> OutputSettings {
    let pager = Some(Pager { command: Some("cat".into()), height: 24, has_less_options: true });
    OutputSettings { stdout_is_terminal: true, stderr_is_terminal: true, pager, ..settings() }
}

fn rows() -> impl Iterator<Item = Result<Sample, OutputError>> {
    samples().into_iter().map(Ok)
}

/// What a list comes to on standard output.
fn list(settings: OutputSettings) -> String {
    let (mut out, data, talk) = capture(settings);
    assert_eq!(out.list(rows()).unwrap(), 2);
    out.finish().unwrap();
    assert_eq!(talk.text(), "");
    data.text()
}

fn one(settings: OutputSettings) -> String {
    let (mut out, data, _) = capture(settings);
    out.one(&samples()[0], |out, sample| out.line(&format!("{} filed", sample.id()))).unwrap();
    out.finish().unwrap();
    data.text()
}

fn with(format: Format) -> OutputSettings {
    OutputSettings { format: Some(format), ..settings() }
}

#[test]
fn piped_lists_are_tsv_without_header() {
    let shown = "SR-000001\t-2\t2026-11-23T13:00:00Z\t\
        =1+1\\t\"a\"\\n\\x1b]0;x\\x07\\u{202e} \\\\n, 打👍\tplain words\n\
        SR-000002\t\t\tToner\t\n";
    assert_eq!(list(settings()), shown);
    assert_eq!(list(with(Format::Tsv)), shown);
}

#[test]
fn csv_has_a_header_and_a_guard() {
    assert_eq!(
        list(with(Format::Csv)),
        "number,replies,due,subject,description\n\
         SR-000001,-2,2026-11-23T13:00:00Z,\"'=1+1\t\"\"a\"\"\n\\x1b]0;x\\x07\\u{202e} \\n, 打👍\",plain words\n\
         SR-000002,,,Toner,\n"
    );
}

#[test]
fn plain_has_human_words_between_tabs() {
    let plain = OutputSettings { format: Some(Format::Plain), width: Some(20), ..on_terminal() };
    assert_eq!(
        list(plain),
        "SR-000001\t-2\tin 1h\t=1+1\\t\"a\"\\n\\x1b]0;x\\x07\\u{202e} \\n, 打👍\n\
         SR-000002\t\tstopped, 1m left\tToner\n"
    );
}

#[test]
fn json_for_programs_is_the_whole_document_exactly() {
    let objects: Vec<Value> =
        samples().iter().map(|sample| object(sample, &record::keys(FIELDS))).collect();
    assert_eq!(objects[0]["subject"], HOSTILE);
    let whole = serde_json::to_string(&objects).unwrap();
    assert_eq!(list(with(Format::Json)), format!("{whole}\n"));
    let lines: String = objects.iter().map(|object| format!("{object}\n")).collect();
    assert_eq!(list(with(Format::Jsonl)), lines);
}

#[test]
fn json_on_a_terminal_is_indented_and_harmless() {
    let shown = list(OutputSettings { format: Some(Format::Json), ..on_terminal() });
    let objects: Vec<Value> =
        samples().iter().map(|sample| object(sample, &record::keys(FIELDS))).collect();
    let whole = serde_json::to_string_pretty(&objects).unwrap().replace('\u{202e}', "\\u202e");
    assert_eq!(shown, format!("{whole}\n"));
}

#[test]
fn empty_lists() {
    for (format, shown) in [
        (None, ""),
        (Some(Format::Table), ""),
        (Some(Format::Csv), "number,replies,due,subject,description\n"),
        (Some(Format::Json), "[]\n"),
        (Some(Format::Jsonl), ""),
    ] {
        for terminal in [false, true] {
            let settings = OutputSettings { format, stdout_is_terminal: terminal, ..settings() };
            let (mut out, data, _) = capture(settings);
            assert_eq!(out.list(Vec::<Result<Sample, OutputError>>::new()).unwrap(), 0);
            out.finish().unwrap();
            assert_eq!(data.text(), shown, "{format:?}");
        }
    }
}

#[test]
fn terminals_get_a_table_unless_it_is_read_aloud() {
    let shown = list(OutputSettings { width: Some(60), ..on_terminal() });
    assert!(shown.contains("SR-000002") && shown.contains("stopped, 1m left"), "{shown}");
    assert!(shown.contains("─") && !shown.contains("\u{1b}]"));
    let aloud =
        list(OutputSettings { accessible: true, color: ColorChoice::Never, ..on_terminal() });
    assert!(aloud.starts_with("number: SR-000001\nreplies: -2\ndue: in 1h\nsubject: =1+1"));
    assert!(aloud.ends_with("\n\nnumber: SR-000002\ndue: stopped, 1m left\nsubject: Toner\n"));
}

#[test]
fn quiet_prints_numbers_only_and_says_nothing() {
    let quiet = OutputSettings { quiet: true, ..on_terminal() };
    assert_eq!(list(quiet.clone()), "SR-000001\nSR-000002\n");
    assert_eq!(one(quiet.clone()), "SR-000001\n");
    let (mut out, _, talk) = capture(quiet);
    out.say("done");
    out.warn("careful");
    out.more(3);
    out.error_line("it broke", &[]);
    out.finish().unwrap();
    assert_eq!(talk.text(), "\u{1b}[31merror:\u{1b}[0m it broke\n");
}

#[test]
fn fields_are_taken_in_their_order() {
    let fields = Some(vec!["contact.name".to_owned(), "number".to_owned()]);
    let asked = |format| list(OutputSettings { format, fields: fields.clone(), ..settings() });
    assert_eq!(asked(None), "Alice\tSR-000001\n\tSR-000002\n");
    assert_eq!(
        asked(Some(Format::Jsonl)),
        "{\"contact.name\":\"Alice\",\"number\":\"SR-000001\"}\n\
         {\"contact.name\":null,\"number\":\"SR-000002\"}\n"
    );
    let aloud = OutputSettings { fields, color: ColorChoice::Never, ..on_terminal() };
    assert_eq!(one(aloud), "contact.name: Alice\nnumber: SR-000001\n");
    let due = Some(vec!["due".to_owned()]);
    assert_eq!(
        list(OutputSettings { format: Some(Format::Json), fields: due, ..settings() }),
        "[{\"due\":\"2026-11-23T13:00:00Z\"},{\"due\":null}]\n"
    );
}

#[test]
fn fields_help_lists_and_wrong_fields_are_refused_before_anything_is_done() {
    let help = OutputSettings { fields: Some(vec!["help".to_owned()]), ..settings() };
    let (mut out, data, _) = capture(help);
    assert_eq!(out.prepare::<Sample>().unwrap(), Prepared::Answered);
    out.finish().unwrap();
    assert_eq!(data.text(), "number\nreplies\ndue\nsubject\ndescription\ntags\ncontact.name\n");

    let wrong = OutputSettings { fields: Some(vec!["subjct".to_owned()]), ..settings() };
    let (mut out, data, _) = capture(wrong);
    let error = out.prepare::<Sample>().unwrap_err();
    assert!(matches!(&error, OutputError::Field(e) if e.nearest == ["subject"]), "{error:?}");
    assert!(out.list(rows()).is_err());
    drop(out);
    assert_eq!(data.text(), "");
}

#[test]
fn jq_filters_lists_and_single_records() {
    let with_jq = |filter: &str| OutputSettings { jq: Some(filter.to_owned()), ..settings() };
    assert_eq!(list(with_jq(".[].number")), "SR-000001\nSR-000002\n");
    assert_eq!(list(with_jq("map(.tags)")), "[[\"vpn\",\"mail\"],[]]\n");
    assert_eq!(list(with_jq(".[0].subject")), format!("{HOSTILE}\n"));
    assert_eq!(one(with_jq(".replies")), "-2\n");
    let shown = list(OutputSettings { jq: Some(".[0].subject".into()), ..on_terminal() });
    assert_eq!(shown, "=1+1\t\"a\"\n\\x1b]0;x\\x07\\u{202e} \\n, 打👍\n");

    let (mut out, data, _) = capture(with_jq(".["));
    assert!(out.speaks_json());
    let error = out.prepare::<Sample>().unwrap_err();
    assert!(matches!(error, OutputError::Jq(JqError::Expression(_))), "{error:?}");
    drop(out);
    assert_eq!(data.text(), "");
}

#[test]
fn one_record_speaks_in_the_commands_words_unless_data_is_asked_for() {
    assert_eq!(one(settings()), "SR-000001 filed\n");
    assert_eq!(one(on_terminal()), "SR-000001 filed\n");
    assert_eq!(one(with(Format::Plain)), "SR-000001 filed\n");
    assert!(one(with(Format::Tsv)).starts_with("SR-000001\t-2\t"));
    assert!(one(with(Format::Csv)).starts_with("number,replies,due,subject,description\nSR-"));
    let parsed: Value = serde_json::from_str(&one(with(Format::Json))).unwrap();
    assert_eq!(parsed["number"], "SR-000001");
}

#[test]
fn several_records_are_an_array_or_words_apart() {
    for (settings, shown) in [
        (settings(), "SR-000001\n\nSR-000002\n"),
        (OutputSettings { jq: Some("length".into()), ..settings() }, "2\n"),
    ] {
        let (mut out, data, _) = capture(settings);
        out.each(rows(), |out, sample| out.line(&sample.id())).unwrap();
        out.finish().unwrap();
        assert_eq!(data.text(), shown);
    }
}

#[test]
fn documents_are_json_or_words() {
    let document = json!({"seconds": 60});
    for (settings, shown) in [
        (settings(), "one minute\n"),
        (with(Format::Json), "{\"seconds\":60}\n"),
        (with(Format::Jsonl), "{\"seconds\":60}\n"),
        (OutputSettings { jq: Some(".seconds".into()), ..settings() }, "60\n"),
    ] {
        let (mut out, data, _) = capture(settings);
        out.document(&document, |out| out.line("one minute")).unwrap();
        out.finish().unwrap();
        assert_eq!(data.text(), shown);
    }
}

#[test]
fn a_closed_pipe_ends_the_list_and_other_failures_are_named() {
    let (mut out, data, _) = capture(settings());
    data.fail(io::ErrorKind::BrokenPipe);
    let mut asked = 0;
    let endless = std::iter::repeat_with(|| {
        asked += 1;
        Ok::<_, OutputError>(Sample(json!({"number": "SR-000001", "subject": "x".repeat(1000)})))
    });
    assert!(matches!(out.list(endless), Err(OutputError::Closed)));
    drop(out);
    assert!(asked < 1000, "{asked}");

    let (mut out, data, _) = capture(settings());
    data.fail(io::ErrorKind::StorageFull);
    out.line("x");
    assert!(matches!(out.finish(), Err(OutputError::Write(_))));
    assert!(matches!(out.finish(), Err(OutputError::Write(_))));
}

#[test]
fn talk_waits_for_the_pager() {
    let pager = Some(Pager { command: Some("false".into()), height: 24, has_less_options: true });
    let (mut out, data, talk) = capture(OutputSettings { pager, width: Some(80), ..on_terminal() });
    out.list(rows()).unwrap();
    out.more(950);
    assert_eq!((data.text(), talk.text()), (String::new(), String::new()));
    out.finish().unwrap();
    assert!(data.text().starts_with("\u{1b}[1mnumber"));
    assert_eq!(talk.text(), "950 more, use --limit 0 for all\n");
}

#[test]
fn csv_written_here_reads_back_the_same() {
    let texts = ["=1", "'=1", "''-x", " +1", "a,\"b\"\r\nc", "", "-5", "'", "x\ty", "＝1"];
    let records = texts.map(|text| Ok::<_, OutputError>(Sample(json!({"subject": text}))));
    let fields = Some(vec!["subject".to_owned()]);
    let (mut out, data, _) =
        capture(OutputSettings { format: Some(Format::Csv), fields, ..settings() });
    out.list(records).unwrap();
    out.finish().unwrap();
    let written = data.text();
    let mut reader = csv::Reader::from_reader(written.as_bytes()).into_records();
    for text in texts {
        let record = reader.next().unwrap().unwrap();
        assert_eq!(crate::domain::formula::unguard(&record[0]), text);
    }
    assert!(reader.next().is_none());
}
