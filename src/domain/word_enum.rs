//! Enums that are words outside: in the journal, in rows, in JSON, on the command line.

/// Declares an enum with the one word that each of its values is written and read as.
macro_rules! word_enum {
    (
        $(#[$about:meta])* $enum:ident {
            $($(#[$on:meta])* $name:ident = $word:literal),* $(,)?
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        pub enum $enum { $($(#[$on])* #[serde(rename = $word)] $name),* }

        impl $enum {
            pub const ALL: &[$enum] = &[$($enum::$name),*];

            /// Their words.
            pub const WORDS: &[&str] = &[$($word),*];

            pub const fn as_str(self) -> &'static str {
                match self { $($enum::$name => $word),* }
            }

            /// The value of a word; `None` where it is none of them.
            pub fn from_word(word: &str) -> Option<$enum> {
                $enum::ALL.iter().copied().find(|one| one.as_str() == word)
            }
        }

        impl std::fmt::Display for $enum {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

pub(crate) use word_enum;
