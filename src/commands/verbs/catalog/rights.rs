//! Whose the nouns of people and catalog are (P3).

use crate::commands::verb::{Right, right};
use crate::domain::rights::Ability;
use crate::domain::section::Section;

/// What a person must be able to do to see a noun.
pub const fn ability(kind: Section) -> Ability {
    match kind {
        Section::Service | Section::Item => Ability::UseDesk,
        Section::Contact => Ability::SeeContacts,
        _ => Ability::SeeCatalog,
    }
}

/// And to change one: contacts and accounts by agents too, all else by admins.
pub const fn rights(kind: Section) -> &'static [Right] {
    const CONTACT: &[Right] = &[
        right("add", Ability::EditContacts),
        right("edit", Ability::EditContacts),
        right("retire", Ability::EditCatalog),
        right("import", Ability::EditCatalog),
        right("invite", Ability::EditCatalog),
    ];
    const ACCOUNT: &[Right] = &[
        right("add", Ability::EditContacts),
        right("edit", Ability::EditCatalog),
        right("retire", Ability::EditCatalog),
        right("import", Ability::EditCatalog),
    ];
    const AGENT: &[Right] = &[
        right("add", Ability::EditCatalog),
        right("edit", Ability::EditCatalog),
        right("retire", Ability::EditCatalog),
        right("import", Ability::EditCatalog),
        right("invite", Ability::EditCatalog),
    ];
    const OTHER: &[Right] = &[
        right("add", Ability::EditCatalog),
        right("edit", Ability::EditCatalog),
        right("retire", Ability::EditCatalog),
        right("import", Ability::EditCatalog),
    ];
    match kind {
        Section::Contact => CONTACT,
        Section::Account => ACCOUNT,
        Section::Agent => AGENT,
        _ => OTHER,
    }
}
