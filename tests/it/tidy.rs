//! The house is as ARCHITECTURE.md says: who may import whom, where SQL, clock, environment and
//! printing stand, how long a file is, what each verb has.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The rooms and whom they may import. `lib.rs`, `main.rs` and `cli.rs` may import everything.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("error", &["domain", "output"]),
    ("clock", &["domain"]),
    ("panics", &["error"]),
    ("settings", &[]),
    ("signals", &[]),
    ("outside", &["domain", "error"]),
    ("text", &["error", "outside", "settings", "signals"]),
    ("prompt", &["settings", "signals", "text"]),
    ("policy", &["domain"]),
    ("store", &["domain", "error", "outside", "signals"]),
    ("mail", &["domain", "error", "outside"]),
    ("output", &["domain", "settings"]),
    ("transfer", &["domain"]),
    ("access", &["domain", "error", "store"]),
    ("casework", &["access", "domain", "error", "mail", "outside", "policy", "store"]),
    (
        "commands",
        &[
            "access", "casework", "clock", "domain", "error", "guides", "mail", "outside",
            "output", "panics", "policy", "prompt", "settings", "store", "text", "transfer",
        ],
    ),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file of a folder with its text.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(root()).expect("inside").display().to_string();
                all.push((name, std::fs::read_to_string(&path).expect("text")));
            }
        }
    }
    all.sort();
    all
}

fn source() -> Vec<(String, String)> {
    files(&root().join("src"))
}

/// The room that a file of `src` stands in: its folder, or its own name.
fn room(file: &str) -> &str {
    let inside = file.strip_prefix("src/").unwrap_or(file);
    inside.split_once('/').map_or(inside.strip_suffix(".rs").unwrap_or(inside), |(room, _)| room)
}

/// The lines of a file without tests and comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    let end = text.find("#[cfg(test)]").unwrap_or(text.len());
    text[..end].lines().filter(|line| !line.trim_start().starts_with("//"))
}

fn is_test(file: &str) -> bool {
    file.ends_with("tests.rs") || file.contains("/tests/")
}

/// One door for writing (law 1): commands begin no transaction, and keep no answer by hand.
#[test]
fn commands_begin_no_transaction() {
    const WORDS: [&str; 6] =
        [".begin()", ".commit()", ".rollback()", "db.write(", "requests::keep", "requests::find"];
    let mut wrong = Vec::new();
    for (file, text) in source().iter().filter(|(file, _)| file.starts_with("src/commands/")) {
        for line in code(text).filter(|line| WORDS.iter().any(|word| line.contains(word))) {
            wrong.push(format!("{file}: {}", line.trim()));
        }
    }
    assert!(wrong.is_empty(), "let `casework::run` do it:\n{}", wrong.join("\n"));
    let mut beginning: Vec<&str> = Vec::new();
    let all = source();
    for (file, text) in all.iter().filter(|(file, _)| file.starts_with("src/casework/")) {
        let known = file == "src/casework/run.rs" || is_test(file);
        if !known && code(text).any(|line| WORDS[..4].iter().any(|word| line.contains(word))) {
            beginning.push(file);
        }
    }
    assert!(beginning.is_empty(), "{beginning:?}");
}

/// Rights by construction (law 2): commands ask for abilities, never for roles, and word no
/// refusal of their own.
#[test]
fn commands_ask_for_abilities() {
    let mut wrong = Vec::new();
    for (file, text) in source().iter().filter(|(file, _)| file.starts_with("src/commands/")) {
        for line in code(text) {
            let asks = line.contains("actor.role") && !line.contains("role.as_str()");
            if asks || line.contains("not permitted") {
                wrong.push(format!("{file}: {}", line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "say it with an `Ability`:\n{}", wrong.join("\n"));
}

/// What a verb declares of its parts is there: a sub-verb or a flag of that name.
#[test]
fn rights_name_parts_that_exist() {
    let mut wrong = Vec::new();
    for entry in casebook::commands::ENTRIES {
        let command = (entry.command)();
        for right in entry.rights {
            let there = match right.part.strip_prefix("--") {
                None => command.find_subcommand(right.part).is_some(),
                Some(flag) => {
                    let flag = flag.split('=').next().unwrap_or_default();
                    let all = std::iter::once(&command).chain(command.get_subcommands());
                    let mut flags = all.flat_map(|it| it.get_arguments());
                    flags.any(|arg| {
                        arg.get_long() == Some(flag) && arg.get_id() == &flag.replace('-', "_")
                    })
                }
            };
            if !there {
                wrong.push(format!("{} {}", entry.name, right.part));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn rooms_import_only_whom_they_may() {
    let mut wrong = Vec::new();
    for (file, text) in source().iter().filter(|(file, _)| !is_test(file)) {
        let room = room(file);
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == room) else { continue };
        for line in code(text) {
            for part in line.split("crate::").skip(1) {
                let to: String =
                    part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                if !to.is_empty() && to != room && to != "params" && !allowed.contains(&to.as_str())
                {
                    wrong.push(format!("{file}: {room} -> {to}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_thing_has_its_one_place() {
    // What, and the files (or rooms, ending in `/`) where it may stand.
    let places: &[(&str, &[&str])] = &[
        ("rusqlite", &["src/store/sqlite.rs", "src/store/sqlite/"]),
        ("dialoguer", &["src/prompt.rs", "src/prompt/"]),
        ("\"SELECT ", &["src/store/"]),
        ("\"INSERT INTO ", &["src/store/"]),
        ("\"UPDATE ", &["src/store/"]),
        ("\"DELETE FROM ", &["src/store/"]),
        ("PRAGMA ", &["src/store/sqlite.rs", "src/store/sqlite/", "src/store/open.rs"]),
        (" MATCH ?", &["src/store/search.rs", "src/store/search/"]),
        ("SystemTime::now", &["src/clock.rs"]),
        ("Utc::now", &["src/clock.rs"]),
        ("env::var", &["src/settings.rs"]),
        (" println!", &[]),
        (" eprintln!", &["src/panics.rs"]),
    ];
    let mut wrong = Vec::new();
    for (file, text) in source().iter().filter(|(file, _)| !is_test(file)) {
        for line in code(text) {
            for (what, may) in places {
                let here = may.iter().any(|place| file.starts_with(place));
                if line.contains(what) && !here {
                    wrong.push(format!("{file}: {}", line.trim()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn files_are_short() {
    let long: Vec<_> = source()
        .into_iter()
        .map(|(file, text)| (text.lines().count(), file))
        .filter(|(lines, _)| *lines > 500)
        .collect();
    assert!(long.is_empty(), "over 500 lines: {long:?}");
}

#[test]
fn each_verb_has_a_page_and_a_test() {
    let tests: String = files(&root().join("tests/it")).into_iter().map(|(_, text)| text).collect();
    let mut lacking = Vec::new();
    for entry in casebook::commands::ENTRIES.iter().filter(|entry| !entry.hidden) {
        let page = root().join(format!("man/casebook-{}.1", entry.name));
        if !page.exists() {
            lacking.push(format!("{}: no man page", entry.name));
        }
        if !tests.contains(&format!("\"{}\"", entry.name)) {
            lacking.push(format!("{}: no test in tests/it", entry.name));
        }
    }
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// The same short letter is always the same flag, and a flag takes a value everywhere or nowhere.
#[test]
fn the_same_flag_means_the_same_everywhere() {
    let mut letters: BTreeMap<char, String> = BTreeMap::new();
    let mut values: BTreeMap<String, (bool, String)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for entry in casebook::commands::ENTRIES.iter() {
        let command = (entry.command)();
        for arg in command.get_arguments() {
            let Some(long) = arg.get_long() else { continue };
            if let Some(short) = arg.get_short() {
                let known = letters.entry(short).or_insert_with(|| long.to_string());
                if known != long {
                    wrong.push(format!("-{short} is --{known} and, in {}, --{long}", entry.name));
                }
            }
            let takes = arg.get_action().takes_values();
            let known =
                values.entry(long.into()).or_insert_with(|| (takes, entry.name.to_string()));
            // C2 has both `sweep --plan FILE` and `erase CONTACT --plan`.
            if known.0 != takes && long != "plan" {
                wrong.push(format!(
                    "--{long} takes a value in only one of {}, {}",
                    known.1, entry.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Every flag and argument says what it is for.
#[test]
fn nothing_is_without_help() {
    fn look(command: &clap::Command, path: &str, lacking: &mut Vec<String>) {
        let path = format!("{path} {}", command.get_name());
        let silent = command.get_arguments().filter(|arg| {
            !arg.is_hide_set()
                && arg.get_help().is_none_or(|help| help.to_string().trim().is_empty())
        });
        lacking.extend(silent.map(|arg| format!("{path}: {}", arg.get_id())));
        for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
            look(sub, &path, lacking);
        }
    }
    let mut lacking = Vec::new();
    look(&casebook::commands::tree::tree(casebook::commands::VERBS), "", &mut lacking);
    assert!(lacking.is_empty(), "{lacking:#?}");
}

/// Comments cite the rules of docs/rules.md, and no paper that is not in the repository.
#[test]
fn every_rule_that_is_cited_is_there() {
    let rules = std::fs::read_to_string(root().join("docs/rules.md")).expect("the rules");
    let rules = rules.split_whitespace().collect::<Vec<_>>().join(" ");
    let papers = ["HOUSE", "DESIGN", "FRIENDLY", "TRAPS", "SPEED", "FOUND", "CORNERS", "RULES"];
    let others = ["CONTRACT", "WORDING", "SCALE"];
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut wrong = Vec::new();
    let mut cited = 0;
    let tests = files(&root().join("tests"));
    for (file, text) in source().iter().chain(&tests).filter(|(file, _)| !file.ends_with("tidy.rs"))
    {
        let comments: Vec<&str> = text
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix("//"))
            .map(|line| line.trim_start_matches(['/', '!']).trim())
            .collect();
        let comments = comments.join(" ");
        for word in comments.split(|c: char| !is_word(c)) {
            if papers.contains(&word) || others.contains(&word) {
                wrong.push(format!("{file}: {word} is not a paper of this repository"));
            }
            let mut letters = word.chars();
            let first = letters.next().is_some_and(|c| "LDAQTKRNMSPJC".contains(c));
            let digits = letters.as_str();
            let is_rule = first && (1..=2).contains(&digits.len()) && digits.parse::<u8>().is_ok();
            // What is not a rule: identities of mails and cases in examples.
            if is_rule && comments.contains(&format!("({word}")) {
                cited += 1;
                let there = rules.contains(&format!("**{word} "))
                    || rules.contains(&format!("**{word}**"))
                    || rules.contains(&format!("**{word}:"));
                if !there {
                    wrong.push(format!("{file}: there is no rule {word}"));
                }
            }
        }
        for named in comments.split("rule “").skip(1) {
            let name = named.split('”').next().unwrap_or_default();
            cited += 1;
            if !rules.to_lowercase().contains(&name.to_lowercase())
                && !file.starts_with("src/policy")
            {
                wrong.push(format!("{file}: there is no rule “{name}”"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(cited > 200, "{cited}");
}

/// Standard input is read where it is noticed that the far side of the gate went away in the middle: by
/// `outside::Input`, or in these files, which ask `whole_input` themselves (a mail comes through no gate).
#[test]
fn standard_input_is_read_whole() {
    let known = [
        "src/outside.rs",
        "src/commands/args.rs",
        "src/commands/session.rs",
        "src/commands/verbs/batch/lines.rs",
        "src/commands/verbs/import.rs",
        "src/commands/verbs/mail/receive.rs",
    ];
    let reads = |text: &str| {
        code(text).any(|line| {
            line.contains("stdin().lock()") || line.contains("BufReader::new(io::stdin())")
        })
    };
    let all = source();
    let elsewhere: Vec<&String> = all
        .iter()
        .filter(|(file, text)| !is_test(file) && reads(text) && !known.contains(&file.as_str()))
        .map(|(file, _)| file)
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:#?}");
}

/// One word, one thing: no two types of the house share a name, and a function is a verb or a noun.
#[test]
fn a_name_has_one_meaning() {
    let mut types: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut participles = Vec::new();
    let word = |text: &str| -> String {
        text.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
    };
    for (file, text) in source().iter().filter(|(file, _)| !is_test(file)) {
        for line in code(text) {
            let bare =
                line.strip_prefix("pub(crate) ").or_else(|| line.strip_prefix("pub(super) "));
            let bare = bare.or_else(|| line.strip_prefix("pub ")).unwrap_or(line);
            for kind in ["struct ", "enum ", "trait ", "type "] {
                if let Some(name) = bare.strip_prefix(kind) {
                    types.entry(word(name)).or_default().push(file.clone());
                }
            }
            if let Some((_, name)) = line.split_once("fn ") {
                let name = word(name);
                let known = ["need", "feed", "damaged"].contains(&name.as_str());
                if name.ends_with("ed") && !name.contains('_') && !known {
                    participles.push(format!("{file}: {name}"));
                }
            }
        }
    }
    types.retain(|_, files| files.len() > 1);
    assert!(types.is_empty(), "{types:#?}");
    assert!(participles.is_empty(), "{participles:#?}");
}

/// What the commands may read of the store they may; what writes there is casework's (law 3).
#[test]
fn commands_write_nothing_themselves() {
    let mut writers = Vec::new();
    for (file, text) in source().iter().filter(|(file, _)| file.starts_with("src/store/")) {
        let module = file.trim_start_matches("src/store/").trim_end_matches(".rs");
        let module = module.split('/').next().unwrap_or_default();
        let lines: Vec<&str> = code(text).collect();
        let mut function = None;
        for line in lines {
            if let Some((before, name)) = line.split_once("fn ") {
                let name: String =
                    name.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                function = before.trim().starts_with("pub").then_some(name);
            }
            if line.contains(".exec(") || line.contains(".script(") {
                writers.extend(function.as_ref().map(|name| format!("{module}::{name}(")));
            }
        }
    }
    assert!(writers.len() > 40, "{}", writers.len());
    let mut wrong = Vec::new();
    for (file, text) in source().iter().filter(|(file, _)| file.starts_with("src/commands/")) {
        for line in code(text) {
            let writes = writers.iter().any(|writer| line.contains(&format!("store::{writer}")));
            if writes || line.contains("db.exec(") {
                wrong.push(format!("{file}: {}", line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "let casework do it:\n{}", wrong.join("\n"));
}

/// No circle of files (law 7): at most a file with what stands below it, or two or three files of
/// one small room that are one thing.
#[test]
fn files_import_each_other_in_no_circle() {
    let edges = imports();
    let mut wrong = Vec::new();
    for circle in circles(&edges) {
        let folder =
            |file: &String| file.rsplit_once("::").map_or(String::new(), |(f, _)| f.into());
        let top = circle.iter().min_by_key(|file| file.len()).cloned().unwrap_or_default();
        let small = circle.len() <= 3
            && (circle.iter().all(|file| *file == top || file.starts_with(&format!("{top}::")))
                || circle.iter().all(|file| folder(file) == folder(&circle[0]))
                || circle.iter().all(|file| file.starts_with(&folder(&top))));
        if !small {
            wrong.push(circle.join(", "));
        }
    }
    assert!(wrong.is_empty(), "circles:\n{}", wrong.join("\n"));
}

/// Which file names which: by the paths in it.
fn imports() -> BTreeMap<String, Vec<String>> {
    let all: BTreeMap<String, String> = source()
        .into_iter()
        .filter(|(file, _)| !is_test(file) && file != "src/lib.rs" && file != "src/main.rs")
        .map(|(file, text)| {
            let name = file.trim_start_matches("src/").trim_end_matches(".rs");
            (name.trim_end_matches("/mod").replace('/', "::"), text)
        })
        .collect();
    let mut edges = BTreeMap::new();
    for (me, text) in &all {
        let lines: Vec<&str> = code(text).collect();
        let text = lines.join("\n");
        let mut named = Vec::new();
        for (at, start) in
            ["crate::", "super::", "self::"].iter().flat_map(|start| text.match_indices(start))
        {
            let whole =
                text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != ':');
            if whole {
                named.extend(paths(&text[at..]).into_iter().map(|path| (start, path)));
            }
        }
        for line in &lines {
            let below = line.trim_start_matches("pub ").trim_start_matches("pub(crate) ");
            if let Some(child) = below.strip_prefix("mod ").and_then(|it| it.strip_suffix(';'))
                && text.contains(&format!("{child}::"))
            {
                named.push(("self::", format!("self::{child}")));
            }
        }
        let mut to: Vec<String> = Vec::new();
        for (_, path) in named {
            let mut parts: Vec<&str> = path.split("::").collect();
            let mut base: Vec<&str> = Vec::new();
            match parts[0] {
                "crate" => {}
                _ => base = me.split("::").collect(),
            }
            if parts[0] != "super" {
                parts.remove(0);
            }
            while parts.first() == Some(&"super") {
                parts.remove(0);
                base.pop();
            }
            base.extend(parts);
            while !base.is_empty() && !all.contains_key(&base.join("::")) {
                base.pop();
            }
            let found = base.join("::");
            if !found.is_empty() && found != *me && !to.contains(&found) {
                to.push(found);
            }
        }
        edges.insert(me.clone(), to);
    }
    edges
}

/// The paths that begin here: a single one, or those of a `use` with braces.
fn paths(text: &str) -> Vec<String> {
    let is_path = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == ':';
    let stem: String = text.chars().take_while(|c| is_path(*c)).collect();
    let rest = &text[stem.len()..];
    if !stem.ends_with("::") || !rest.starts_with('{') {
        return vec![stem.trim_end_matches("::").to_string()];
    }
    let (mut depth, mut piece, mut found) = (0, String::new(), Vec::new());
    for c in rest.chars() {
        match c {
            '{' if depth == 0 => depth = 1,
            ',' | '}' if depth == 1 => {
                let one = piece.trim().to_string();
                if !one.is_empty() {
                    found.extend(paths(&format!("{stem}{one}")));
                }
                piece.clear();
                if c == '}' {
                    break;
                }
            }
            _ => {
                depth += i32::from(c == '{') - i32::from(c == '}');
                piece.push(c);
            }
        }
    }
    found
}

/// Files that reach each other, in groups of two and more.
fn circles(edges: &BTreeMap<String, Vec<String>>) -> Vec<Vec<String>> {
    let reach = |from: &str| {
        let mut seen: Vec<String> = Vec::new();
        let mut left: Vec<String> = edges.get(from).cloned().unwrap_or_default();
        while let Some(file) = left.pop() {
            if !seen.contains(&file) {
                left.extend(edges.get(&file).cloned().unwrap_or_default());
                seen.push(file);
            }
        }
        seen
    };
    let reached: BTreeMap<&String, Vec<String>> =
        edges.keys().map(|file| (file, reach(file))).collect();
    let mut groups: Vec<Vec<String>> = Vec::new();
    for (file, far) in &reached {
        if !far.contains(file) || groups.iter().any(|group| group.contains(file)) {
            continue;
        }
        let with = far.iter().filter(|other| reached.get(other).is_some_and(|r| r.contains(file)));
        let mut group: Vec<String> = with.cloned().collect();
        group.sort();
        groups.push(group);
    }
    groups
}

/// Every statement of the store is one that SQLite takes on a desk of today: also those of rare
/// ways, which no other test comes to.
#[test]
fn every_statement_of_the_store_is_sql() {
    let schema = std::fs::read_to_string(root().join("schema.sql")).expect("the schema");
    let db = rusqlite::Connection::open_in_memory().expect("memory");
    db.execute_batch(&schema).expect("the schema");
    let (mut wrong, mut seen) = (Vec::new(), 0);
    for (file, text) in source().iter().filter(|(file, _)| file.starts_with("src/store")) {
        for literal in literals(&code(text).collect::<Vec<_>>().join("\n")) {
            let is_built = literal.contains('{') && literal.contains('}');
            let starts = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "];
            for statement in literal.split(';') {
                let statement = statement.trim();
                let is_part = statement.starts_with("SELECT ") && !statement.contains(" FROM ");
                if is_built || is_part || !starts.iter().any(|it| statement.starts_with(it)) {
                    continue;
                }
                match db.prepare(statement) {
                    Ok(_) => seen += 1,
                    // The beginning of one that is put together.
                    Err(why) if why.to_string().contains("incomplete input") => {}
                    Err(why) => wrong.push(format!("{file}: {why}: {statement}")),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 150, "{seen}");
}

/// The string literals of a source text, with their escapes undone as far as SQL has any.
fn literals(text: &str) -> Vec<String> {
    let (mut all, mut chars) = (Vec::new(), text.chars().peekable());
    while let Some(c) = chars.next() {
        match c {
            '\'' => {
                // A character, or the beginning of a lifetime.
                let ahead: String = chars.clone().take(3).collect();
                if ahead.starts_with('\\') || ahead.chars().nth(1) == Some('\'') {
                    let escaped = ahead.starts_with('\\');
                    chars.nth(if escaped { 2 } else { 1 });
                }
            }
            '"' => {
                let mut literal = String::new();
                while let Some(c) = chars.next() {
                    match c {
                        '"' => break,
                        '\\' => match chars.next() {
                            Some('\n') => {
                                while chars.peek().is_some_and(|c| c.is_whitespace()) {
                                    chars.next();
                                }
                            }
                            Some('n') => literal.push('\n'),
                            Some(other) => literal.push(other),
                            None => break,
                        },
                        other => literal.push(other),
                    }
                }
                all.push(literal);
            }
            _ => {}
        }
    }
    all
}
