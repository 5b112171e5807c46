//! `winmail.dat` (TNEF, MS-OXTNEF): what Outlook makes of a mail for other Outlooks. Text and files
//! are taken out; formats that only Outlook reads stay where they are.

use super::charset;
use super::clean::file_name;
use super::file::IncomingFile;

const SIGNATURE: u32 = 0x223e_9f78;
const BODY: u32 = 0x0002_800c;
const ATTACH_START: u32 = 0x0006_9002;
const ATTACH_TITLE: u32 = 0x0001_8010;
const ATTACH_DATA: u32 = 0x0006_800f;
const ATTACH_PROPERTIES: u32 = 0x0006_9005;
const PROPERTIES: u32 = 0x0006_9003;
const CODE_PAGE: u32 = 0x0006_9007;
/// MAPI: plain body, HTML body, the long name of a file.
const MAPI_BODY: u16 = 0x1000;
const MAPI_HTML: u16 = 0x1013;
const MAPI_LONG_NAME: u16 = 0x3707;

/// What is in it.
#[derive(Debug, Default)]
pub(super) struct Winmail {
    pub text: String,
    pub html: String,
    pub files: Vec<IncomingFile>,
}

/// Takes it apart; `None` where it is none.
pub(super) fn read(bytes: &[u8]) -> Option<Winmail> {
    let mut rest = TnefReader(bytes);
    if rest.u32()? != SIGNATURE {
        return None;
    }
    rest.take(2)?;
    let mut found = Winmail::default();
    let mut page = 1252;
    let mut name = String::new();
    let mut data: Option<Vec<u8>> = None;
    let finish = |found: &mut Winmail, name: &mut String, data: &mut Option<Vec<u8>>| {
        if let Some(bytes) = data.take() {
            let place = found.files.len() + 1;
            let name = file_name(name).unwrap_or_else(|| format!("part-{place}.bin"));
            let media_type = "application/octet-stream".to_string();
            found.files.push(IncomingFile { name, media_type, bytes });
        }
        name.clear();
    };
    // A damaged end loses only what is behind it.
    while let Some(attribute) = rest.attribute() {
        let text = |bytes: &[u8]| {
            let label = format!("windows-{page}");
            charset::decode(bytes, Some(&label)).trim_end_matches('\0').to_string()
        };
        match attribute.id {
            CODE_PAGE => page = TnefReader(attribute.data).u32().unwrap_or(page),
            BODY => found.text = text(attribute.data),
            PROPERTIES => {
                for (id, value) in properties(attribute.data) {
                    match id {
                        MAPI_BODY if found.text.is_empty() => found.text = value.text(&text),
                        MAPI_HTML => found.html = value.text(&text),
                        _ => {}
                    }
                }
            }
            ATTACH_START => finish(&mut found, &mut name, &mut data),
            ATTACH_TITLE if name.is_empty() => name = text(attribute.data),
            ATTACH_DATA => data = Some(attribute.data.to_vec()),
            ATTACH_PROPERTIES => {
                for (id, value) in properties(attribute.data) {
                    if id == MAPI_LONG_NAME {
                        name = value.text(&text);
                    }
                }
            }
            _ => {}
        }
    }
    finish(&mut found, &mut name, &mut data);
    Some(found)
}

struct Attribute<'d> {
    id: u32,
    data: &'d [u8],
}

struct TnefReader<'d>(&'d [u8]);

impl<'d> TnefReader<'d> {
    fn take(&mut self, count: usize) -> Option<&'d [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn u32(&mut self) -> Option<u32> {
        self.take(4)?.try_into().ok().map(u32::from_le_bytes)
    }

    fn u16(&mut self) -> Option<u16> {
        self.take(2)?.try_into().ok().map(u16::from_le_bytes)
    }

    fn attribute(&mut self) -> Option<Attribute<'d>> {
        self.take(1)?;
        let id = self.u32()?;
        let length = usize::try_from(self.u32()?).ok()?;
        let data = self.take(length)?;
        self.take(2)?;
        Some(Attribute { id, data })
    }
}

/// A value of a MAPI property, as far as texts go.
struct Property<'d> {
    wide: bool,
    bytes: &'d [u8],
}

impl Property<'_> {
    fn text(&self, narrow: &impl Fn(&[u8]) -> String) -> String {
        if !self.wide {
            return narrow(self.bytes);
        }
        let units: Vec<u16> =
            self.bytes.chunks_exact(2).map(|two| u16::from_le_bytes([two[0], two[1]])).collect();
        String::from_utf16_lossy(&units).trim_end_matches('\0').to_string()
    }
}

/// The text properties of a list, up to the first that cannot be read.
fn properties(data: &[u8]) -> Vec<(u16, Property<'_>)> {
    let mut rest = TnefReader(data);
    let mut found = Vec::new();
    let count = rest.u32().unwrap_or_default();
    for _ in 0..count.min(2000) {
        if one(&mut rest, &mut found).is_none() {
            break;
        }
    }
    found
}

fn one<'d>(rest: &mut TnefReader<'d>, found: &mut Vec<(u16, Property<'d>)>) -> Option<()> {
    let (kind, id) = (rest.u16()?, rest.u16()?);
    if id >= 0x8000 {
        // A named property: its set, then a number or a name.
        rest.take(16)?;
        match rest.u32()? {
            0 => drop(rest.take(4)?),
            _ => {
                let length = usize::try_from(rest.u32()?).ok()?;
                rest.take(length.checked_next_multiple_of(4)?)?;
            }
        }
    }
    let many = kind & 0x1000 != 0;
    let base = kind & 0x0fff;
    let values = match many || matches!(base, 0x0d | 0x1e | 0x1f | 0x102) {
        true => rest.u32()?,
        false => 1,
    };
    for _ in 0..values {
        match base {
            0x02 | 0x03 | 0x04 | 0x0a | 0x0b => drop(rest.take(4)?),
            0x05 | 0x06 | 0x07 | 0x14 | 0x40 => drop(rest.take(8)?),
            0x48 => drop(rest.take(16)?),
            0x0d | 0x1e | 0x1f | 0x102 => {
                let length = usize::try_from(rest.u32()?).ok()?;
                let bytes = rest.take(length)?;
                rest.take(length.checked_next_multiple_of(4)? - length)?;
                found.push((id, Property { wide: base == 0x1f, bytes }));
            }
            _ => return None,
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn attribute(id: u32, data: &[u8]) -> Vec<u8> {
        let size = u32::try_from(data.len()).unwrap().to_le_bytes();
        [&[1][..], &id.to_le_bytes(), &size, data, &[0, 0]].concat()
    }

    #[test]
    fn text_and_files_come_out() {
        let mut bytes = SIGNATURE.to_le_bytes().to_vec();
        bytes.extend([1, 0]);
        bytes.extend(attribute(BODY, b"Gr\xfc\xdfe\0"));
        bytes.extend(attribute(ATTACH_START, b""));
        bytes.extend(attribute(ATTACH_TITLE, b"a.txt\0"));
        bytes.extend(attribute(ATTACH_DATA, b"bytes"));
        let found = read(&bytes).unwrap();
        assert_eq!(found.text, "Grüße");
        assert_eq!(
            (found.files[0].name.as_str(), found.files[0].bytes.as_slice()),
            ("a.txt", &b"bytes"[..])
        );
        assert!(read(b"nothing").is_none());
    }

    proptest! {
        #[test]
        fn no_bytes_keep_it_busy(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let mut whole = SIGNATURE.to_le_bytes().to_vec();
            whole.extend(bytes);
            let _ = read(&whole);
        }
    }
}
