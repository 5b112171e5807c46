//! What is enforced in this set-up, and what is not (P7). Honest: a role means nothing to whoever
//! can write the desk file by other means.

use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use nix::unistd::{Gid, Group, Uid, User};

use crate::error::Result;
use crate::store;
use crate::store::db::Db;

/// What the system and the desk say about who gets in where.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setup {
    pub desk: String,
    pub owner: String,
    pub owner_is_root: bool,
    /// Whom the owner acts as, where the desk knows them as a person.
    pub owner_login: Option<String>,
    pub group: String,
    /// Permission bits of the file and of its folder.
    pub file_mode: u32,
    pub folder_mode: u32,
    /// The kind of network file system it lies on.
    pub network: Option<&'static str>,
    /// How many keys, passwords and OS users let people in.
    pub keys: i64,
    pub passwords: i64,
    pub os_users: i64,
}

/// What comes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deployment {
    /// `service` (C, D: an account of the desk's own holds the file), `own` (A: a person's own
    /// file), `shared` (others can write it too).
    pub mode: &'static str,
    pub enforced: Vec<String>,
    pub not_enforced: Vec<String>,
    pub warnings: Vec<String>,
}

/// Looks at the file, its folder and the people of the desk.
///
/// # Errors
/// Storage trouble.
pub fn look(db: &Db, path: &Path) -> Result<Setup> {
    let whole = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let folder = whole.parent().map_or_else(|| PathBuf::from("/"), Path::to_path_buf);
    let file = std::fs::metadata(&whole).ok();
    let uid = file.as_ref().map_or(0, MetadataExt::uid);
    let gid = file.as_ref().map_or(0, MetadataExt::gid);
    let user = User::from_uid(Uid::from_raw(uid)).ok().flatten();
    let owner = user.map_or_else(|| format!("uid {uid}"), |user| user.name);
    let group = Group::from_gid(Gid::from_raw(gid)).ok().flatten();
    let counts = store::access::counts(db)?;
    Ok(Setup {
        desk: whole.display().to_string(),
        owner_is_root: uid == 0,
        owner_login: store::people::by_os_user(db, &owner)?.map(|person| person.login),
        owner,
        group: group.map_or_else(|| format!("gid {gid}"), |group| group.name),
        file_mode: file.map_or(0, |meta| meta.mode() & 0o777),
        folder_mode: std::fs::metadata(&folder).map_or(0, |meta| meta.mode() & 0o1777),
        network: network(&whole),
        keys: counts.keys,
        passwords: counts.passwords,
        os_users: counts.os_users,
    })
}

/// Locks and the log beside the desk are not safe over a network.
fn network(path: &Path) -> Option<&'static str> {
    const KINDS: [(i64, &str); 9] = [
        (0x6969, "NFS"),
        (0x517b, "SMB"),
        (0xff53_4d42, "CIFS"),
        (0xfe53_4d42, "SMB 2"),
        (0x00c3_6400, "Ceph"),
        (0x5346_414f, "AFS"),
        (0x0bd0_0bd0, "Lustre"),
        (0x7461_636f, "OCFS2"),
        (0x0116_1970, "GFS2"),
    ];
    let kind = nix::sys::statfs::statfs(path).ok()?.filesystem_type();
    let kind = kind.0 & 0xffff_ffff;
    KINDS.iter().find(|(magic, _)| *magic == kind).map(|(_, name)| *name)
}

/// What is enforced, and what is not.
pub fn judge(setup: &Setup) -> Deployment {
    let group_writes = setup.file_mode & 0o020 != 0;
    let others_write = setup.file_mode & 0o002 != 0;
    let mode = match () {
        () if group_writes || others_write => "shared",
        () if setup.owner_login.is_some() => "own",
        () => "service",
    };
    let mut enforced = Vec::new();
    if setup.keys > 0 {
        enforced.push(format!("{} by ssh key: limited to their role", people(setup.keys)));
    }
    if mode == "service" {
        enforced.push(format!(
            "everybody who comes in through the gate, by ssh or sudo: only {} writes the file",
            setup.owner
        ));
    }
    let mut not_enforced = Vec::new();
    let login = setup.owner_login.as_deref();
    let owner =
        login.map_or_else(|| setup.owner.clone(), |login| format!("{} ({login})", setup.owner));
    not_enforced.push(format!("{owner} owns the file, so roles do not restrict that user"));
    if group_writes {
        not_enforced.push(format!(
            "the group {} can write it, so roles do not restrict its members",
            setup.group
        ));
    }
    if others_write {
        not_enforced
            .push("everybody on this machine can write it, so roles restrict nobody here".into());
    }
    if !setup.owner_is_root {
        not_enforced.push("root can do anything, and so can everybody who can become root".into());
    }
    let local = setup.os_users + setup.passwords;
    if mode == "shared" && local > 0 {
        not_enforced.push(format!(
            "OS users and passwords ({local}) say who somebody is, and keep nobody from the file"
        ));
    }
    Deployment { mode, enforced, not_enforced, warnings: warnings(setup) }
}

fn warnings(setup: &Setup) -> Vec<String> {
    let mut warnings = Vec::new();
    let desk = &setup.desk;
    if setup.file_mode & 0o007 != 0 {
        warnings.push(format!("others can read {desk}, with all notes: `chmod o= {desk}`"));
    }
    if setup.folder_mode & 0o022 != 0 && setup.folder_mode & 0o1000 == 0 {
        warnings
            .push(format!("others can write the folder of {desk}, and so put a file in its place"));
    }
    if let Some(network) = setup.network {
        warnings.push(format!(
            "{desk} lies on {network}: locks do not hold there, and the desk will be damaged; move it to a disk of this machine"
        ));
    }
    warnings
}

fn people(count: i64) -> String {
    if count == 1 { "1 key".into() } else { format!("{count} keys") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn service() -> Setup {
        Setup {
            desk: "/d/desk.db".into(),
            owner: "casebook".into(),
            group: "casebook".into(),
            file_mode: 0o600,
            folder_mode: 0o700,
            keys: 3,
            ..Setup::default()
        }
    }

    #[test]
    fn the_verdict_follows_who_can_write_the_file() {
        let own = Setup { owner: "ada".into(), owner_login: Some("ada".into()), ..service() };
        let group = Setup { file_mode: 0o660, ..service() };
        let all = Setup { file_mode: 0o666, ..own.clone() };
        for (setup, mode, enforced, says) in [
            (service(), "service", 2, "casebook owns the file"),
            (own, "own", 1, "ada (ada) owns the file, so roles do not restrict"),
            (group, "shared", 1, "the group casebook can write it"),
            (all, "shared", 1, "roles restrict nobody here"),
        ] {
            let verdict = judge(&setup);
            assert_eq!((verdict.mode, verdict.enforced.len()), (mode, enforced), "{verdict:?}");
            assert!(verdict.not_enforced.join("\n").contains(says), "{verdict:?}");
        }
    }

    #[test]
    fn it_warns_of_open_doors_and_network_disks() {
        assert_eq!(judge(&service()).warnings, Vec::<String>::new());
        for (setup, says) in [
            (Setup { file_mode: 0o604, ..service() }, "can read"),
            (Setup { folder_mode: 0o777, ..service() }, "in its place"),
            (Setup { network: Some("NFS"), ..service() }, "lies on NFS"),
        ] {
            assert!(judge(&setup).warnings.join("\n").contains(says));
        }
        let sticky = Setup { folder_mode: 0o1777, ..service() };
        assert_eq!(judge(&sticky).warnings, Vec::<String>::new(), "/tmp and the like");
    }
}
