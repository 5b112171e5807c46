//! Headers as mail-parser gives them, as text, addresses and Message-IDs.

use mail_parser::{Address, Header, HeaderValue, Message};

use super::clean;

/// Every value of a header, in the order they stand in.
pub(super) fn all<'m>(
    message: &'m Message<'m>,
    name: &'m str,
) -> impl Iterator<Item = &'m HeaderValue<'m>> + 'm {
    headers(message, name).map(|header| &header.value)
}

pub(super) fn headers<'m>(
    message: &'m Message<'m>,
    name: &'m str,
) -> impl Iterator<Item = &'m Header<'m>> + 'm {
    let headers = message.parts.first().map_or(&[][..], |part| part.headers.as_slice());
    headers.iter().filter(move |header| header.name.as_str().eq_ignore_ascii_case(name))
}

/// The value of a header as it stands in the mail.
pub(super) fn as_sent<'m>(message: &'m Message<'m>, header: &Header<'m>) -> &'m [u8] {
    let range = header.offset_start as usize..header.offset_end as usize;
    message.raw_message.get(range).unwrap_or_default()
}

pub(super) fn words(value: &HeaderValue<'_>) -> String {
    match value {
        HeaderValue::Text(text) => text.to_string(),
        HeaderValue::TextList(all) => all.join(" "),
        HeaderValue::Address(_) => {
            let found = addresses(value);
            found.into_iter().map(|(name, address)| format!("{name} {address}")).collect()
        }
        _ => String::new(),
    }
}

/// Names and addresses, flat.
pub(super) fn addresses(value: &HeaderValue<'_>) -> Vec<(String, String)> {
    let pair = |addr: &mail_parser::Addr<'_>| {
        let text = |value: &Option<std::borrow::Cow<'_, str>>| {
            value.as_deref().unwrap_or_default().to_string()
        };
        (text(&addr.name), text(&addr.address))
    };
    match value {
        HeaderValue::Address(Address::List(list)) => list.iter().map(pair).collect(),
        HeaderValue::Address(Address::Group(groups)) => {
            groups.iter().flat_map(|group| group.addresses.iter().map(pair)).collect()
        }
        HeaderValue::Text(text) => text
            .split(',')
            .map(|one| {
                let bare = one.rsplit_once('<').map_or(one, |(_, bare)| bare);
                (String::new(), bare.trim_matches(['<', '>', ' ', '\t', '\r', '\n']).to_string())
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// An address that mail could go to, in small letters.
pub(super) fn usable(address: &str) -> Option<String> {
    let address = address.trim();
    let (local, host) = address.rsplit_once('@')?;
    // A second @ would have to stand between quotes, which no address here has.
    let fits = !local.is_empty()
        && !local.contains('@')
        && !host.is_empty()
        && address.len() <= 254
        && !address.chars().any(|c| {
            c.is_whitespace() || c.is_control() || clean::is_bidi(c) || "<>\"(),;:\\".contains(c)
        });
    fits.then(|| crate::domain::address::fold(address))
}

/// Message-IDs, without brackets; only those of the form `x@y`.
pub(super) fn ids(value: &HeaderValue<'_>) -> Vec<String> {
    words(value)
        .split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ','))
        .filter(|id| {
            let sides = id.split_once('@');
            sides.is_some_and(|(left, right)| !left.is_empty() && !right.is_empty())
                && id.len() <= 500
                && id.chars().all(|c| c.is_ascii_graphic())
        })
        .map(Into::into)
        .collect()
}
