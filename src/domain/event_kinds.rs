//! From a list of kinds to an enum that is written to the journal and read back by them.

/// Declares an enum of events with the word of the journal for each.
macro_rules! journal_events {
    (
        $(#[$about:meta])* $enum:ident: $kinds:ident, $all:literal;
        $($name:ident($body:ty) = $kind:literal),* $(,)?
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $enum { $($name($body)),* }

        impl $enum {
            /// The word of the journal for this kind of event (C3, `history`).
            pub fn kind(&self) -> &'static str {
                match self { $($enum::$name(_) => $kind),* }
            }

            /// The body as JSON text, as the journal keeps it.
            ///
            /// # Errors
            /// Only where a value cannot be written as JSON, which something else can bring about.
            pub fn body(&self) -> Result<String, serde_json::Error> {
                match self { $($enum::$name(body) => serde_json::to_string(body)),* }
            }

            /// Reads an event back from its kind and body.
            ///
            /// # Errors
            /// Where the body is not of that kind; an unknown kind is an error too.
            pub fn read(kind: &str, body: &str) -> Result<$enum, serde_json::Error> {
                match kind {
                    $($kind => serde_json::from_str(body).map($enum::$name),)*
                    _ => Err(serde::de::Error::custom(format!("unknown kind of event “{kind}”"))),
                }
            }
        }

        #[doc = $all]
        pub const $kinds: &[&str] = &[$($kind),*];
    };
}

pub(crate) use journal_events;
