//! An invitation in words: what, when, where. The calendar itself is kept as a file.

use super::clean::line;

/// A line for the first event of a calendar.
pub(super) fn words(calendar: &str) -> String {
    let unfolded = calendar.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
    let mut inside = false;
    let mut event: Vec<(String, String, String)> = Vec::new();
    let mut method = String::new();
    for text in unfolded.lines() {
        let Some((head, value)) = text.split_once(':') else { continue };
        let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
        match (name.to_ascii_uppercase().as_str(), value) {
            ("BEGIN", "VEVENT") if event.is_empty() => inside = true,
            ("END", "VEVENT") => inside = false,
            ("METHOD", _) => method = value.to_ascii_uppercase(),
            (name, _) if inside => event.push((name.into(), parameters.into(), value.into())),
            _ => {}
        }
    }
    let of = |name: &str| event.iter().find(|(known, ..)| known == name);
    let text =
        |name: &str| of(name).map(|(_, _, value)| line(&unescape(value))).unwrap_or_default();
    let what = match method.as_str() {
        "CANCEL" => "Canceled invitation",
        "REPLY" => "Answer to an invitation",
        "REQUEST" | "" => "Invitation",
        _ => "Calendar entry",
    };
    let mut words = format!(
        "{what}: {}",
        if text("SUMMARY").is_empty() { "(no title)".into() } else { text("SUMMARY") }
    );
    let start = of("DTSTART").and_then(|(_, parameters, value)| moment(parameters, value));
    let end = of("DTEND").and_then(|(_, parameters, value)| moment(parameters, value));
    match (start, end) {
        (Some((day, Some(from), zone)), Some((last, Some(to), _))) if day == last => {
            words.push_str(&format!(", {day} {from}–{to}{zone}"));
        }
        (Some((day, Some(from), zone)), Some((last, Some(to), _))) => {
            words.push_str(&format!(", {day} {from} – {last} {to}{zone}"));
        }
        (Some((day, Some(from), zone)), _) => words.push_str(&format!(", {day} {from}{zone}")),
        (Some((day, None, _)), _) => words.push_str(&format!(", {day}")),
        _ => {}
    }
    if !text("LOCATION").is_empty() {
        words.push_str(&format!(", {}", text("LOCATION")));
    }
    if !text("DESCRIPTION").is_empty() {
        words.push_str("\n\n");
        words.push_str(&of("DESCRIPTION").map(|(_, _, value)| unescape(value)).unwrap_or_default());
    }
    words
}

/// Day, time of day, and the zone in words.
fn moment(parameters: &str, value: &str) -> Option<(String, Option<String>, String)> {
    let digits = value.get(..8).filter(|day| day.bytes().all(|b| b.is_ascii_digit()))?;
    let day = format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..8]);
    let time = value.get(9..13).filter(|time| time.bytes().all(|b| b.is_ascii_digit()));
    let time = time.map(|time| format!("{}:{}", &time[..2], &time[2..]));
    let zone = parameters.split(';').find_map(|one| {
        let (name, zone) = one.split_once('=')?;
        name.eq_ignore_ascii_case("TZID").then(|| zone.trim_matches('"').to_string())
    });
    let zone = match (zone, value.ends_with('Z')) {
        (Some(zone), _) => format!(" ({})", line(&zone)),
        (None, true) => " (UTC)".into(),
        (None, false) => String::new(),
    };
    Some((day, time, zone))
}

fn unescape(value: &str) -> String {
    value
        .replace("\\n", "\n")
        .replace("\\N", "\n")
        .replace("\\,", ",")
        .replace("\\;", ";")
        .replace("\\\\", "\\")
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn an_invitation_says_what_when_and_where() {
        let event =
            |lines: &str| format!("BEGIN:VCALENDAR\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR");
        let utc = "METHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART:20261201T090000Z\r\nDTEND:20261201T100000Z\r\n\
                   SUMMARY:Vor-Ort-\r\n Termin\\, Drucker\r\nLOCATION:Raum 4";
        assert_eq!(
            words(&event(utc)),
            "Invitation: Vor-Ort-Termin, Drucker, 2026-12-01 09:00–10:00 (UTC), Raum 4"
        );
        let day = "METHOD:CANCEL\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261201\nSUMMARY:x";
        assert_eq!(words(&event(day)), "Canceled invitation: x, 2026-12-01");
        assert_eq!(words("nothing"), "Invitation: (no title)");
    }
}
