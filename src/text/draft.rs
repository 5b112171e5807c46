//! Drafts: texts that somebody has typed, on disk before anything can go wrong with them.
//! `$XDG_STATE_HOME/casebook/drafts/NAME.md`, for the person's own eyes (0600, folder 0700).

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use crate::text::TextError;

/// The folder of the drafts.
#[derive(Clone, Debug)]
pub struct Drafts {
    folder: PathBuf,
}

/// How many drafts of one name may lie about before an error says so.
const MOST_OF_ONE_NAME: usize = 1000;

impl Drafts {
    /// The drafts under `state_home` (`Settings::state_home`), which need not exist yet.
    pub fn under(state_home: &Path) -> Drafts {
        Drafts { folder: state_home.join("drafts") }
    }

    /// Keeps a text under a name such as `reply-SR-000412` and tells where. What lies there
    /// already is never overwritten: the next free of `NAME.md`, `NAME-2.md` … is taken.
    pub fn keep(&self, name: &str, text: &str) -> Result<PathBuf, TextError> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |error| TextError::Draft { path, error }
        };
        let mut folder = DirBuilder::new();
        folder.recursive(true).mode(0o700);
        folder.create(&self.folder).map_err(failed(&self.folder))?;
        for path in self.paths(name) {
            let mut create = OpenOptions::new();
            match create.write(true).create_new(true).mode(0o600).open(&path) {
                Ok(mut file) => {
                    file.write_all(text.as_bytes()).map_err(failed(&path))?;
                    return Ok(path);
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(failed(&path)(error)),
            }
        }
        let full = io::Error::other("too many drafts of this name");
        Err(failed(&self.folder)(full))
    }

    /// The newest draft of this name that an earlier command left, to go on with.
    pub fn leftover(&self, name: &str) -> Option<PathBuf> {
        self.paths(name).take_while(|path| path.exists()).last()
    }

    /// What lies in a draft, if it is a text.
    pub fn read(path: &Path) -> Option<String> {
        let text = crate::text::check_text(&fs::read(path).ok()?, "a draft").ok()?;
        // A sheet that was left in the editor still has its comment lines.
        let kept: Vec<&str> =
            text.lines().filter(|line| *line != "#" && !line.starts_with("# ")).collect();
        Some(kept.join("\n").trim().to_string()).filter(|text| !text.is_empty())
    }

    /// Takes a draft away. One that stays behind does no harm, so no error.
    pub fn drop_draft(path: &Path) {
        let _ = fs::remove_file(path);
    }

    fn paths(&self, name: &str) -> impl Iterator<Item = PathBuf> {
        let name = flat(name);
        let folder = self.folder.clone();
        (1..=MOST_OF_ONE_NAME).map(move |n| match n {
            1 => folder.join(format!("{name}.md")),
            n => folder.join(format!("{name}-{n}.md")),
        })
    }
}

/// A name that stays in the folder: letters, digits, `-` and `_`.
fn flat(name: &str) -> String {
    let keep = |c: char| if c.is_alphanumeric() || c == '-' || c == '_' { c } else { '-' };
    let name: String = name.chars().take(80).map(keep).collect();
    if name.is_empty() { "draft".into() } else { name }
}
