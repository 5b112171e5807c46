//! The mail inside an opaque signature (S/MIME `signed-data`, RFC 8551): the signature itself is
//! not looked at, and proves nothing here. DER and BER alike, since programs write both.

/// The deepest structure that is read.
const DEEPEST: usize = 16;
/// The object identifier of signed-data (1.2.840.113549.1.7.2) and of data (….1).
const SIGNED: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];

/// The bytes that were signed; `None` where it is something else (encrypted, damaged).
pub(super) fn signed_content(bytes: &[u8]) -> Option<Vec<u8>> {
    let (outer, _) = element(bytes, 0)?;
    let (kind, rest) = element(outer.content, 0)?;
    if kind.tag != 0x06 || kind.content != SIGNED {
        return None;
    }
    let (explicit, _) = element(rest, 0)?;
    let (data, _) = element(explicit.content, 0)?;
    // version, digest algorithms, then what was signed.
    let (_, rest) = element(data.content, 0)?;
    let (_, rest) = element(rest, 0)?;
    let (inner, _) = element(rest, 0)?;
    let (kind, rest) = element(inner.content, 0)?;
    if kind.tag != 0x06 || kind.content != DATA {
        return None;
    }
    let (explicit, _) = element(rest, 0)?;
    let (octets, _) = element(explicit.content, 0)?;
    let mut out = Vec::new();
    collect(&octets, 0, &mut out)?;
    Some(out).filter(|out| !out.is_empty())
}

struct Element<'d> {
    tag: u8,
    content: &'d [u8],
}

/// The element at the beginning, and what follows it.
fn element(bytes: &[u8], depth: usize) -> Option<(Element<'_>, &[u8])> {
    if depth > DEEPEST {
        return None;
    }
    let (tag, rest) = bytes.split_first()?;
    let (first, rest) = rest.split_first()?;
    let length = match first {
        0x80 => {
            // Of unknown length: up to two zero bytes at this level.
            let mut inside = rest;
            while !inside.starts_with(&[0, 0]) {
                inside = element(inside, depth + 1)?.1;
            }
            let length = rest.len() - inside.len();
            let element = Element { tag: *tag, content: &rest[..length] };
            return Some((element, &inside[2..]));
        }
        short if *short < 0x80 => return cut(*tag, rest, usize::from(*short)),
        long => usize::from(long & 0x7f),
    };
    if length > 4 {
        return None;
    }
    let (digits, rest) = rest.split_at_checked(length)?;
    let size = digits.iter().fold(0usize, |size, byte| size << 8 | usize::from(*byte));
    cut(*tag, rest, size)
}

fn cut(tag: u8, rest: &[u8], size: usize) -> Option<(Element<'_>, &[u8])> {
    let (content, rest) = rest.split_at_checked(size)?;
    Some((Element { tag, content }, rest))
}

/// An octet string, whole or in pieces.
fn collect(octets: &Element<'_>, depth: usize, out: &mut Vec<u8>) -> Option<()> {
    if octets.tag == 0x04 {
        out.extend_from_slice(octets.content);
        return Some(());
    }
    if octets.tag != 0x24 || depth > DEEPEST {
        return None;
    }
    let mut rest = octets.content;
    while !rest.is_empty() {
        let (piece, after) = element(rest, 0)?;
        collect(&piece, depth + 1, out)?;
        rest = after;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn der(tag: u8, content: &[u8]) -> Vec<u8> {
        let size = u16::try_from(content.len()).unwrap().to_be_bytes();
        [&[tag, 0x82][..], &size, content].concat()
    }

    fn message(octets: &[u8]) -> Vec<u8> {
        let inner = der(0x30, &[der(0x06, DATA), der(0xa0, octets)].concat());
        let data = der(0x30, &[der(0x02, &[1]), der(0x31, &[]), inner].concat());
        der(0x30, &[der(0x06, SIGNED), der(0xa0, &data)].concat())
    }

    #[test]
    fn what_was_signed_comes_out() {
        assert_eq!(signed_content(&message(&der(0x04, b"words"))).as_deref(), Some(&b"words"[..]));
        let pieces = [der(0x04, b"wo"), der(0x04, b"rds")].concat();
        assert_eq!(signed_content(&message(&der(0x24, &pieces))).as_deref(), Some(&b"words"[..]));
        let endless = [&[0x24, 0x80][..], &pieces, &[0, 0]].concat();
        assert_eq!(signed_content(&message(&endless)).as_deref(), Some(&b"words"[..]));
        assert_eq!(signed_content(b"not DER"), None);
    }

    proptest! {
        #[test]
        fn no_bytes_keep_it_busy(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = signed_content(&bytes);
        }
    }
}
