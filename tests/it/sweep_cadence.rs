//! The same history swept every five minutes, hourly, daily, and once after twenty days down: the
//! same warnings, breaches and closings with the same `due_at` (S2).

use casebook::casework::act;
use casebook::casework::cases::replay;
use casebook::casework::desk::sweep;
use casebook::casework::desk::sweep::{Order, SweepWatcher};
use casebook::casework::{Desk, OperationContext};
use casebook::domain::action::{Action, PublicMessage, ReplyStep};
use casebook::domain::actor::{Actor, Method};
use casebook::domain::event::{Channel, Event, System};
use casebook::domain::task::OwnTasks;
use casebook::domain::time::Instant;
use casebook::error::Error;
use casebook::store;
use casebook::store::db::Db;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::desk_under_test::{START, TestDesk};

/// What somebody does to a case, as far as the rules let them.
#[derive(Clone, Copy, Debug)]
enum Move {
    Take,
    Wait,
    Answer,
    Write,
    Resolve,
    Reopen,
    Postpone,
    Requeue,
}

/// A move, the seconds since the last one, and the case it is made on.
type History = Vec<(i64, i64, Move)>;

const CASES: i64 = 4;
const DAY: i64 = 86_400;
/// The moves lie in the first day and a half: before anything closes by itself.
const MOVES: usize = 30;
const GAP: i64 = 3 * DAY / 2 / MOVES as i64;

struct Silent;

impl SweepWatcher for Silent {
    fn trouble(&mut self, error: &Error) {
        panic!("{error:?}");
    }

    fn on_commit(&mut self, _: u64) {}
}

/// Plays a history and sweeps every so often, also in the twenty quiet days after it; `None`
/// sweeps once at the end. Gives what fell due, by case.
fn play(history: &History, every: Option<i64>) -> Vec<String> {
    let test = TestDesk::new();
    for _ in 0..CASES {
        test.case();
    }
    let db = Db::open(&test.path("desk.db")).expect("the desk");
    let start: Instant = START.parse().expect("an instant");
    let mut desk = Desk::new(db, start, true);
    let person = |login: &str| {
        let person = store::people::by_login(&desk.db, login).expect("read").expect("known");
        store::people::actor(&desk.db, person, Method::As).expect("an actor")
    };
    let (dana, alice) = (person("dana"), person("alice"));
    let mut at = start;
    let mut next_sweep = start;
    for (gap, case, made) in history {
        at = at.plus(*gap);
        while let Some(every) = every.filter(|_| next_sweep < at) {
            sweep_at(&mut desk, next_sweep);
            next_sweep = next_sweep.plus(every);
        }
        desk.now = at;
        make(&desk, *case, *made, &dana, &alice);
    }
    let end = start.plus(22 * DAY);
    while let Some(every) = every.filter(|_| next_sweep < end) {
        sweep_at(&mut desk, next_sweep);
        next_sweep = next_sweep.plus(every);
    }
    sweep_at(&mut desk, end);
    assert_eq!(replay::compare(&desk).expect("a replay").findings, Vec::<String>::new());
    (1..=CASES).flat_map(|case| fell_due(&desk, case)).collect()
}

fn sweep_at(desk: &mut Desk, at: Instant) {
    desk.now = at;
    let order = Order { catch_up: true, keep_numbers: false };
    // A program that another test starts has our open files until it is itself, and with them the
    // sweep's lock: for that moment another sweep seems to be at work.
    for _ in 0..2_000 {
        let swept = sweep::sweep(desk, &Actor::system(Method::Sweep), order, &mut Silent);
        if !swept.expect("a sweep").already_running {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    panic!("the lock of the sweep is never free");
}

fn make(desk: &Desk, case: i64, made: Move, dana: &Actor, alice: &Actor) {
    let reply = |text: &str| {
        Action::Reply(PublicMessage {
            text: text.into(),
            channel: Channel::Portal,
            attachments: Vec::new(),
            cc: Vec::new(),
            then: ReplyStep::Stay,
        })
    };
    let (actor, action) = match made {
        Move::Take => (dana, Action::Take { steal: true }),
        Move::Wait => (dana, Action::Wait { reason: None, text: None }),
        Move::Answer => (dana, reply("On it")),
        Move::Write => (alice, reply("And?")),
        Move::Resolve => (
            dana,
            Action::Resolve {
                solution: None,
                with_parent: None,
                article: None,
                tasks: OwnTasks::Keep,
            },
        ),
        Move::Reopen => (dana, Action::Reopen { text: None }),
        Move::Postpone => (dana, Action::Postpone { till: desk.now.plus(2 * 3600 + 1) }),
        Move::Requeue => (dana, Action::Requeue),
    };
    // What the rules refuse is refused in every one of the runs.
    let _ = desk.db.write(|| act(desk, case, &action, &OperationContext::new(desk, actor, "test")));
}

fn fell_due(desk: &Desk, case: i64) -> Vec<String> {
    let mut told = Vec::new();
    // How late the reminder was: the closing falls due so much later (rule “After a late
    // reminder”), and the rest is the same, however often.
    let mut late = 0;
    for entry in store::journal::of_case(&desk.db, case).expect("a history") {
        let Some(due_at) = entry.due_at else { continue };
        assert!(due_at <= entry.at, "nothing is done before it is due");
        let what = match store::journal::read(&entry).expect("an event") {
            Event::System(System::Warned { term, .. }) => format!("warned {term:?}"),
            Event::System(System::Breached { term, .. }) => format!("breached {term:?}"),
            Event::System(System::Reminded { .. }) => {
                late = entry.at.since(due_at);
                continue;
            }
            Event::Status(change) => change.to,
            _ => continue,
        };
        let due_at =
            if what == "closed" { due_at.plus(-std::mem::take(&mut late)) } else { due_at };
        told.push(format!("{case} {due_at} {what}"));
    }
    told.sort();
    told
}

fn a_move() -> impl Strategy<Value = Move> {
    prop_oneof![
        3 => Just(Move::Take),
        3 => Just(Move::Wait),
        1 => Just(Move::Answer),
        3 => Just(Move::Write),
        2 => Just(Move::Resolve),
        2 => Just(Move::Reopen),
        1 => Just(Move::Postpone),
        1 => Just(Move::Requeue),
    ]
}

fn a_history() -> impl Strategy<Value = History> {
    prop::collection::vec((1..GAP, 1..=CASES, a_move()), 0..MOVES)
}

#[test]
fn however_often_it_is_swept() {
    let hourly_and_once = Config { cases: 6, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(hourly_and_once);
    let done = runner.run(&a_history(), |history| {
        let once = play(&history, None);
        for every in [3600, DAY] {
            prop_assert_eq!(&play(&history, Some(every)), &once, "every {} s", every);
        }
        Ok(())
    });
    done.expect("the same, however often");
}

#[test]
fn every_five_minutes_or_once_after_twenty_days() {
    let history = vec![
        (600, 1, Move::Take),
        (3600, 1, Move::Wait),
        (7200, 1, Move::Write),
        (60, 2, Move::Resolve),
        (5000, 3, Move::Take),
        (60, 3, Move::Postpone),
        (4000, 1, Move::Resolve),
        (20_000, 1, Move::Reopen),
        (1000, 1, Move::Take),
        (2000, 1, Move::Resolve),
    ];
    let often = play(&history, Some(300));
    assert_eq!(often, play(&history, None));
    let closed = often.iter().filter(|line| line.ends_with("closed")).count();
    let breached = often.iter().filter(|line| line.contains("breached")).count();
    assert_eq!((closed, breached), (2, 5), "{often:#?}");
}
