//! The lines of a batch, read by a thread of their own: what is there at once is played together,
//! and a line that comes alone is answered alone. Nothing waits for input while the desk is locked
//! (rule “batch -”).

use std::io::{self, BufRead, BufReader, Read, Seek, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use crate::error::{Error, ErrorKind, Result, io_words};
use crate::outside::{self, Input};

/// How many lines share a commit.
const GROUP: usize = 250;
/// The most bytes of lines that share a commit.
const GROUP_BYTES: usize = 16 << 20;
/// The longest line, in bytes: a text of 1 MiB and its flags.
pub const MOST_LINE: usize = 8 << 20;
/// How long a line waits for the next one before it is answered.
const ALONE: Duration = Duration::from_millis(20);

/// A line with its number, from 1.
#[derive(Clone, Debug)]
pub struct BatchLine {
    pub number: u64,
    pub text: Vec<u8>,
}

/// See the file's head.
pub struct BatchLines {
    name: String,
    receiver: Receiver<io::Result<BatchLine>>,
    ended: bool,
}

impl BatchLines {
    /// Reads as it comes.
    ///
    /// # Errors
    /// A file that cannot be read (3, 6).
    pub fn read(from: &Input) -> Result<BatchLines> {
        match from {
            Input::Stdin => Ok(BatchLines::of(BufReader::new(io::stdin()), from.name())),
            Input::Path(path) => {
                let file = outside::open_file(path, "file")?;
                Ok(BatchLines::of(BufReader::with_capacity(1 << 16, file), from.name()))
            }
        }
    }

    /// Reads all of it first, into a file without a name.
    ///
    /// # Errors
    /// Input that cannot be read (6), no room for it (8).
    pub fn spool(from: &Input) -> Result<BatchLines> {
        let Input::Stdin = from else { return BatchLines::read(from) };
        let cannot = |why: io::Error| {
            let message = format!("cannot keep standard input: {}", io_words(&why));
            Error::new(ErrorKind::Storage, message).hint("nothing was done")
        };
        let mut spool = tempfile::tempfile().map_err(cannot)?;
        io::copy(&mut io::stdin().lock(), &mut spool).map_err(cannot)?;
        outside::whole_input()?;
        spool.flush().and_then(|()| spool.rewind()).map_err(cannot)?;
        Ok(BatchLines::of(BufReader::with_capacity(1 << 16, spool), from.name()))
    }

    fn of(from: impl BufRead + Send + 'static, name: String) -> BatchLines {
        let (sender, receiver) = sync_channel(GROUP);
        std::thread::spawn(move || send(from, &sender));
        BatchLines { name, receiver, ended: false }
    }

    /// The next lines that come together; `None` at the end.
    ///
    /// # Errors
    /// Input that cannot be read (6).
    pub fn group(&mut self) -> Result<Option<Vec<BatchLine>>> {
        if self.ended {
            return Ok(None);
        }
        let mut group = Vec::new();
        let mut bytes = 0;
        let Ok(first) = self.receiver.recv() else {
            self.ended = true;
            outside::whole_input()?;
            return Ok(None);
        };
        let mut next = Some(first);
        while let Some(line) = next.take() {
            let line = line.map_err(|why| {
                let message = format!("cannot read {}: {}", self.name, io_words(&why));
                Error::invalid("file", message)
            })?;
            bytes += line.text.len();
            group.push(line);
            if group.len() >= GROUP || bytes >= GROUP_BYTES {
                break;
            }
            match self.receiver.recv_timeout(ALONE) {
                Ok(line) => next = Some(line),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => self.ended = true,
            }
        }
        Ok(Some(group))
    }
}

/// Sends each line that is not empty, until the input ends or nobody wants any more.
fn send(mut from: impl BufRead, to: &SyncSender<io::Result<BatchLine>>) {
    let mut number = 0;
    loop {
        let mut text = Vec::new();
        let most = MOST_LINE as u64 + 1;
        let read = from.by_ref().take(most).read_until(b'\n', &mut text);
        match read {
            Ok(0) => return,
            Ok(_) => number += 1,
            Err(why) => {
                let _ = to.send(Err(why));
                return;
            }
        }
        // The rest of a line that is too long; it is refused by its length.
        if text.len() > MOST_LINE && !text.ends_with(b"\n") && skip_line(&mut from).is_err() {
            return;
        }
        let empty = text.iter().all(u8::is_ascii_whitespace);
        if !empty && to.send(Ok(BatchLine { number, text })).is_err() {
            return;
        }
    }
}

fn skip_line(from: &mut impl BufRead) -> io::Result<()> {
    loop {
        let seen = from.fill_buf()?;
        let Some(end) = seen.iter().position(|byte| *byte == b'\n') else {
            let all = seen.len();
            if all == 0 {
                return Ok(());
            }
            from.consume(all);
            continue;
        };
        from.consume(end + 1);
        return Ok(());
    }
}
