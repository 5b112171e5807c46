//! A writer for tests that keeps what was written and can be told to fail.

use std::cell::{Cell, RefCell};
use std::io::{self, Write};
use std::rc::Rc;

use super::out::Out;
use super::settings::OutputSettings;

/// What was written, shared with the test.
#[derive(Clone, Default)]
pub(crate) struct Capture {
    written: Rc<RefCell<Vec<u8>>>,
    failure: Rc<Cell<Option<io::ErrorKind>>>,
}

impl Capture {
    /// All that was written so far.
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.written.borrow().clone()).expect("output is UTF-8")
    }

    /// From here on each write fails so.
    pub(crate) fn fail(&self, kind: io::ErrorKind) {
        self.failure.set(Some(kind));
    }
}

impl Write for Capture {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.failure.get() {
            Some(kind) => Err(kind.into()),
            None => self.written.borrow_mut().write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// An output whose data and talk the test can read.
pub(crate) fn capture(settings: OutputSettings) -> (Out, Capture, Capture) {
    let (data, talk) = (Capture::default(), Capture::default());
    let out = Out::new(settings, Box::new(data.clone()), Box::new(talk.clone()));
    (out, data, talk)
}
