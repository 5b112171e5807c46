//! A mail server of its own for a test: on loopback, takes mails, and can be told to misbehave.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// How it treats a mail, or everything.
#[derive(Clone, Debug, PartialEq)]
pub enum Mood {
    Take,
    /// A code and words for RCPT of receivers that hold this text.
    Refuse {
        whom: &'static str,
        reply: &'static str,
    },
    /// A reply to the whole mail, after its last dot.
    AfterData(&'static str),
    /// Takes the mail and cuts the line without a word.
    CutAfterData,
    CutBeforeData,
    /// Says yes twice to everything it says yes to.
    YesTwice,
    /// Answers DATA with 250.
    OddData,
    /// Turns everybody away at the door.
    Closed,
    /// Takes the mail and says nothing, until the other side is gone.
    Stall,
}

/// A mail as it came in.
#[derive(Clone, Debug)]
pub struct Came {
    pub to: Vec<String>,
    pub text: String,
}

impl Came {
    /// A header, unfolded.
    pub fn header(&self, name: &str) -> Option<String> {
        let (head, _) = self.text.split_once("\n\n")?;
        let head = head.replace("\n ", " ");
        let wanted = format!("{}:", name.to_lowercase());
        head.lines()
            .find(|line| line.to_lowercase().starts_with(&wanted))
            .map(|line| line[wanted.len()..].trim().to_string())
    }
}

pub struct Sink {
    pub port: u16,
    mood: Arc<Mutex<Mood>>,
    came: Arc<Mutex<Vec<Came>>>,
    connections: Arc<Mutex<usize>>,
}

impl Sink {
    pub fn new() -> Sink {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let sink = Sink {
            port,
            mood: Arc::new(Mutex::new(Mood::Take)),
            came: Arc::default(),
            connections: Arc::default(),
        };
        let (mood, came) = (Arc::clone(&sink.mood), Arc::clone(&sink.came));
        let connections = Arc::clone(&sink.connections);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                *connections.lock().expect("a lock") += 1;
                let (mood, came) = (Arc::clone(&mood), Arc::clone(&came));
                std::thread::spawn(move || {
                    // A client that goes away is not a trouble of the sink's.
                    let _ = serve(stream, &mood, &came);
                });
            }
        });
        sink
    }

    pub fn mood(&self, mood: Mood) {
        *self.mood.lock().expect("a lock") = mood;
    }

    pub fn came(&self) -> Vec<Came> {
        self.came.lock().expect("a lock").clone()
    }

    pub fn connections(&self) -> usize {
        *self.connections.lock().expect("a lock")
    }
}

fn serve(stream: TcpStream, mood: &Mutex<Mood>, came: &Mutex<Vec<Came>>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    let now = || mood.lock().expect("a lock").clone();
    if now() == Mood::Closed {
        return writer.write_all(b"554 go away\r\n");
    }
    writer.write_all(b"220 sink\r\n")?;
    let mut to: Vec<String> = Vec::new();
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let mood = now();
        let command = line.trim_end().to_string();
        let word = command.split([' ', ':']).next().unwrap_or_default().to_uppercase();
        let reply: String = match word.as_str() {
            "EHLO" => "250 sink".into(),
            "MAIL" => {
                to.clear();
                "250 ok".into()
            }
            "RCPT" => match &mood {
                Mood::Refuse { whom, reply } if command.contains(whom) => (*reply).into(),
                _ => {
                    let address = command.split(['<', '>']).nth(1).unwrap_or_default();
                    to.push(address.into());
                    "250 ok".into()
                }
            },
            "DATA" => match &mood {
                Mood::CutBeforeData => return Ok(()),
                Mood::OddData => "250 what?".into(),
                _ => {
                    writer.write_all(b"354 go on\r\n")?;
                    let mut text = String::new();
                    loop {
                        line.clear();
                        if reader.read_line(&mut line)? == 0 {
                            return Ok(());
                        }
                        let plain = line.trim_end_matches(['\r', '\n']);
                        if plain == "." {
                            break;
                        }
                        text.push_str(plain.strip_prefix('.').unwrap_or(plain));
                        text.push('\n');
                    }
                    if let Mood::AfterData(reply) = &mood
                        && !reply.starts_with('2')
                    {
                        (*reply).into()
                    } else {
                        came.lock().expect("a lock").push(Came { to: to.clone(), text });
                        match mood {
                            Mood::CutAfterData => return Ok(()),
                            Mood::Stall => {
                                line.clear();
                                reader.read_line(&mut line)?;
                                return Ok(());
                            }
                            _ => "250 taken".into(),
                        }
                    }
                }
            },
            "QUIT" => {
                writer.write_all(b"221 bye\r\n")?;
                return Ok(());
            }
            _ => "250 ok".into(),
        };
        let twice = mood == Mood::YesTwice && reply.starts_with('2') && word != "EHLO";
        let reply = format!("{reply}\r\n");
        writer.write_all(if twice { reply.repeat(2) } else { reply }.as_bytes())?;
    }
}
