//! How tables look on wide and narrow screens, with hostile and wide text.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const FIELDS: &[Field] = &[
    Field::key("number", FieldKind::Id).column("number", 0),
    Field::key("status", FieldKind::Text).column("status", 1),
    Field::key("priority", FieldKind::Text).column("priority", 3),
    Field::extra("due", FieldKind::Due).column("due", 2),
    Field::key("registered", FieldKind::Instant).column("registered", 4),
    Field::key("count", FieldKind::Number).column("replies", 5),
    Field::key("subject", FieldKind::Text).column("subject", 0).followed_by("description"),
    Field::key("description", FieldKind::Text).only_in_pipes(),
];

#[derive(Clone)]
struct Sample(Value);

impl Record for Sample {
    fn fields() -> &'static [Field] {
        FIELDS
    }
    fn value(&self, field: &str) -> Value {
        self.0[field].clone()
    }
    fn id(&self) -> String {
        self.0["number"].to_string()
    }
}

fn samples() -> Vec<Sample> {
    vec![
        Sample(json!({
            "number": "SR-000001", "status": "In progress", "priority": "critical",
            "due": "2026-11-23T09:50:00Z", "registered": "2026-11-23T08:00:00Z", "count": 12,
            "subject": "Printer is empty",
            "description": "The one on the\n3rd floor, next to the lift, has been out of toner",
        })),
        Sample(json!({
            "number": "SR-000002", "status": "Waiting for response", "priority": "low",
            "due": 10_800, "registered": "2026-11-22T08:00:00Z", "count": 1,
            "subject": "打印机没有墨粉了，三楼电梯旁边 \u{1b}[31m👩\u{200d}👧 and more words to cut",
            "description": null,
        })),
    ]
}

fn look(width: Option<usize>) -> Look {
    let now = "2026-11-23T12:00:00Z".parse().unwrap();
    Look { zone: chrono_tz::Europe::Berlin, now, ascii: false, color: false, width }
}

fn draw(records: &[Sample], look: &Look) -> String {
    let fields = crate::output::record::columns(FIELDS, false);
    let rows: Vec<_> = records.iter().map(|record| cells(record, &fields, look)).collect();
    table(&fields, &rows, look)
}

#[test]
fn a_wide_screen_shows_all_and_the_first_words() {
    let expected = "\
number     status                priority  due               registered        replies  subject
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
SR-000001  In progress           critical  ! 2h 10m late     2026-11-23 09:00       12  Printer is empty  The one on th…
SR-000002  Waiting for response  low       stopped, 3h left  2026-11-22 09:00        1  打印机没有墨粉了，三楼电梯旁边…
";
    assert_eq!(draw(&samples(), &look(Some(120))), expected);
}

#[test]
fn a_narrow_screen_drops_the_least_important_first() {
    let at_80 = "\
number     status                due               subject
────────────────────────────────────────────────────────────────────────────────
SR-000001  In progress           ! 2h 10m late     Printer is empty  The one on…
SR-000002  Waiting for response  stopped, 3h left  打印机没有墨粉了，三楼电梯旁…
";
    assert_eq!(draw(&samples(), &look(Some(80))), at_80);
    let at_40 = "\
number     subject
────────────────────────────────────────
SR-000001  Printer is empty  The one on…
SR-000002  打印机没有墨粉了，三楼电梯旁…
";
    assert_eq!(draw(&samples(), &look(Some(40))), at_40);
    let at_20 = "\
number     subject
────────────────────
SR-000001  Printer…
SR-000002  打印机没…
";
    assert_eq!(draw(&samples(), &look(Some(20))), at_20);
}

#[test]
fn ascii_has_nothing_above_127_of_its_own() {
    let ascii = Look { ascii: true, ..look(Some(60)) };
    let shown = draw(&samples()[..1], &ascii);
    assert!(shown.is_ascii(), "{shown}");
    assert!(shown.contains("---"));
    let cut = draw(&samples()[..1], &Look { ascii: true, ..look(Some(20)) });
    assert!(cut.contains("Printe..."), "{cut}");
}

#[test]
fn colour_is_laid_over_the_same_words() {
    let plain = draw(&samples(), &look(Some(100)));
    let painted = draw(&samples(), &Look { color: true, ..look(Some(100)) });
    assert!(painted.contains("\u{1b}[31m! 2h 10m late\u{1b}[0m"), "{painted}");
    assert!(painted.contains("\u{1b}[36mSR-000002\u{1b}[0m"));
    let mut stripped = painted;
    for style in ["[31m", "[36m", "[33m", "[32m", "[1m", "[2m", "[0m"] {
        stripped = stripped.replace(&format!("\u{1b}{style}"), "");
    }
    assert_eq!(stripped, plain);
}

#[test]
fn hostile_text_is_shown_not_obeyed() {
    let shown = draw(&samples(), &look(None));
    assert!(shown.contains("\\x1b[31m"));
    assert!(!shown.contains('\u{1b}'));
}

#[test]
fn blocks_say_each_field_with_its_label() {
    let fields = crate::output::record::columns(FIELDS, false);
    let wide = look(None);
    assert_eq!(
        block(&fields, &cells(&samples()[0], &fields, &wide), &wide),
        "number: SR-000001\nstatus: In progress\npriority: critical\ndue: ! 2h 10m late\n\
         registered: 2026-11-23 09:00\nreplies: 12\nsubject: Printer is empty\n"
    );
}

#[test]
fn no_rows_no_table() {
    assert_eq!(draw(&[], &look(Some(80))), "");
}

proptest! {
    /// Whatever is in the cells: no panic, one line a row, and from 32 columns on every line fits.
    #[test]
    fn any_text_at_any_width(
        texts in prop::collection::vec("\\PC{0,40}|[中👍a\u{200d}\u{fe0f}\u{301} ]{0,30}", 1..4),
        width in 1usize..200,
        ascii: bool,
        color: bool,
    ) {
        let records: Vec<Sample> = texts
            .iter()
            .map(|text| Sample(json!({
                "number": "SR-000001", "status": text, "subject": text, "description": text,
                "due": 5, "registered": null, "count": 3, "priority": "low",
            })))
            .collect();
        let drawn = draw(&records, &Look { ascii, color, ..look(Some(width)) });
        prop_assert_eq!(drawn.lines().count(), records.len() + 2);
        let plain = draw(&records, &Look { ascii, ..look(Some(width)) });
        for line in plain.lines().filter(|_| width >= 32) {
            prop_assert!(super::super::text::width(line) <= width, "{}: {}", width, line);
        }
    }
}
