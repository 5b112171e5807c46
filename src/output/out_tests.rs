//! Words and talk: escaping, tones, which stream.

use serde_json::json;

use super::*;
use crate::output::capture::capture;
use crate::settings::ColorChoice;

fn settings() -> OutputSettings {
    OutputSettings::for_pipe(chrono_tz::Europe::Berlin, "2026-11-23T12:00:00Z".parse().unwrap())
}

fn on_terminal() -> OutputSettings {
    OutputSettings { stdout_is_terminal: true, stderr_is_terminal: true, ..settings() }
}

#[test]
fn talk_is_escaped_and_warnings_come_once() {
    let (mut out, data, talk) = capture(settings());
    out.say("“\u{1b}[2J” is\nno name");
    out.warn("twice");
    out.warn("twice");
    out.more(0);
    out.more(950);
    out.error_line("no case", &["try `casebook list`".to_owned()]);
    out.error_json(&json!({"error": {"message": "a\nb"}}));
    out.finish().unwrap();
    assert_eq!(data.text(), "");
    assert_eq!(
        talk.text(),
        "“\\x1b[2J” is\\nno name\nwarning: twice\n950 more, use --limit 0 for all\n\
         error: no case\nhint: try `casebook list`\n{\"error\":{\"message\":\"a\\nb\"}}\n"
    );
    let (mut out, _, talk) = capture(OutputSettings { ascii: true, ..settings() });
    out.say("“gone” …");
    assert_eq!(talk.text(), "\"gone\" ...\n");
}

#[test]
fn words_are_escaped_wrapped_and_toned() {
    let color = OutputSettings { color: ColorChoice::Always, width: Some(12), ..on_terminal() };
    let (mut out, data, _) = capture(color);
    out.spans(&[(Tone::Bad, "late\u{1b}"), (Tone::Plain, " by 2h")]);
    out.paragraph("two words here", 2);
    out.finish().unwrap();
    assert_eq!(data.text(), "\u{1b}[31mlate\\x1b\u{1b}[0m by 2h\n  two words\n  here\n");
    let (mut out, data, _) = capture(settings());
    out.paragraph("two words here", 2);
    out.finish().unwrap();
    assert_eq!(data.text(), "  two words here\n");
}
