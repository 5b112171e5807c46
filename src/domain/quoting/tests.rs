use proptest::prelude::*;

use super::*;

fn shown(text: &str) -> String {
    part(text).visible_text()
}

#[test]
fn what_a_program_repeats_is_folded() {
    for tail in [
        "On Mon, Feb 1, 2016 at 6:32 PM, Ada <ada@acme.example>\nwrote:\n\n> It jams.\n",
        "On Mon, Feb 1, 2016 at 4:58 AM -0800, \"Ada\" <ada@acme.example> wrote:\n\nIt jams.\n",
        "On 28 Jan 2016, at 19:04, Ada wrote:\n\n> It jams.\n> A lot.\n",
        "Am 03.02.2016 um 15:35 schrieb Ada <ada@acme.example>:\n> Es klemmt.\n",
        "Ada <ada@acme.example> schrieb am Fr., 28.\nApr. 2017 um 11:53 Uhr:\n\n> Es klemmt.\n",
        "Le 2016-11-16 02:22, Ada a écrit :\n> Ça coince.\n",
        "Op di 3 mei 2016 om 10:00 schreef Ada <ada@acme.example>:\n> Hij zit vast.\n",
        "El lun., 1 feb. 2016 a las 10:00, Ada (<ada@acme.example>) escribió:\n> Se atasca.\n",
        "1 лют. 2016 р. о 10:00 Ada <ada@acme.example> пише:\n> Застрягло.\n",
        "2016年2月1日(月) 10:00 Ada <ada@acme.example>:\n> 詰まります。\n",
        "2016-10-24 15:03 GMT+02:00 Ada <ada@acme.example>:\n\n> It jams.\n",
        "-----Original Message-----\nFrom: Ada\nSubject: Printer\n\nIt jams.\n",
        "-------- Ursprüngliche Nachricht --------\nVon: Ada\n\nEs klemmt.\n",
        "---------- Forwarded message ---------\nFrom: Ada <ada@acme.example>\n\nIt jams.\n",
        "________________________________\nFrom: Ada\nSent: Monday\nTo: Desk\nSubject: Printer\n\nIt jams.\n",
        "From: Ada <ada@acme.example>\nSent: Monday, 1 February 2016 10:00\nTo: Desk\nSubject: Printer\n\nIt jams.\n",
        "*Von:* Ada\n*Gesendet:* Montag, 1. Februar 2016\n*An:* Desk\n*Betreff:* Drucker\n\nEs klemmt.\n",
        "> It jams.\n> A lot.\n",
        "--\nBob, Acme\nTel. 555 1234\n",
        "Sent from my iPhone\n",
        "Von meinem Mobiltelefon gesendet\n",
    ] {
        assert_eq!(
            shown(&format!("Now it works.\nThanks!\n\n{tail}")),
            "Now it works.\nThanks!",
            "{tail}"
        );
    }
}

#[test]
fn words_below_and_among_quotes_are_shown() {
    let attribution = "On Mon, Feb 1, 2016 at 6:32 PM, Ada <ada@acme.example> wrote:\n";
    assert_eq!(shown(&format!("{attribution}> It jams.\n\nNot here.")), "Not here.");
    assert_eq!(
        shown(&format!("{attribution}> When?\nAlways.\n\n> Where?\nHere.\n\n-- \nBob")),
        "> When?\nAlways.\n\n> Where?\nHere."
    );
    assert_eq!(shown("> When?\n\nAlways."), "> When?\n\nAlways.");
    assert_eq!(shown(&format!("{attribution}\nSee below.\n\n    code")), "See below.\n\n    code");
}

#[test]
fn what_people_write_themselves_is_never_folded() {
    for text in [
        "",
        "> only a quote",
        "---------- Forwarded message ---------\nFrom: Ada\nSubject: Printer\n\nIt jams.",
        "From: Ada\nSent: Monday\nTo: Desk\nSubject: Printer\n\nIt jams.",
        "On Monday at 10:30 Bob wrote:\nthe printer is gone\nand it is.",
        "At 10:30 I wrote to ada@acme.example:\nnothing came back.",
        "From: Berlin\nTo: Munich\nDate: Monday\n\nPlease book this.",
        "Steps:\n---\n1. Print\n---\n2. It jams",
        "```\n# a comment\n-----\nsubject: x\n```\nThe end.",
        "The error:\n________________________________________\nPaper jam\n________________________________________\nWhat now",
        "It was sent from the second tray.",
        "I said: on 3.4. it was fine",
    ] {
        assert_eq!(shown(text), text.trim(), "{text}");
        assert_eq!(part(text).folded_count(), 0, "{text}");
    }
}

#[test]
fn what_is_folded_is_counted() {
    assert_eq!(part("Hello\n\n> a\n>\n> b\n").folded_count(), 3);
}

proptest! {
    /// Nothing is invented, and something is always left to read.
    #[test]
    fn a_part_of_the_lines_is_shown(
        lines in prop::collection::vec(
            prop_oneof![
                Just(String::new()),
                Just("> quoted".to_string()),
                Just("On Mon, Feb 1, 2016, Ada <a@b.example> wrote:".to_string()),
                Just("-----Original Message-----".to_string()),
                Just("From: Ada".to_string()),
                Just("Subject: Ada".to_string()),
                Just("Sent: 2016-01-01".to_string()),
                Just("-- ".to_string()),
                Just("Sent from my iPhone".to_string()),
                "[a-z]{1,8}( [a-z]{1,8}){0,3}",
                "\\PC{0,20}",
            ],
            0..30,
        )
    ) {
        let text = lines.join("\n");
        let parted = part(&text);
        let shown = parted.visible_text();
        let all: Vec<&str> = text.lines().map(str::trim_end).collect();
        let mut at = 0;
        for line in shown.lines() {
            let place = all[at..].iter().position(|known| *known == line);
            prop_assert!(place.is_some(), "{line:?} in its order");
            at += place.unwrap_or_default() + 1;
        }
        prop_assert_eq!(shown.trim().is_empty(), text.trim().is_empty());
    }
}
