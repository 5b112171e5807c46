//! Files as old programs sent them: `Content-Transfer-Encoding: x-uuencode`, which no RFC has, so
//! mail-parser leaves them as they are.

use mail_parser::{MessagePart, MimeHeaders};

/// Whether a part says that its body is encoded so.
pub fn is_uu(part: &MessagePart<'_>) -> bool {
    let encoding = part.content_transfer_encoding().unwrap_or_default().trim();
    ["x-uuencode", "uuencode", "x-uue"].iter().any(|name| encoding.eq_ignore_ascii_case(name))
}

/// A text without the files that stand in it as uuencode, and those files.
pub fn taken_out(text: &str) -> (String, Vec<super::file::IncomingFile>) {
    if !text.contains("begin ") {
        return (text.to_string(), Vec::new());
    }
    let (mut kept, mut files) = (Vec::new(), Vec::new());
    let lines: Vec<&str> = text.lines().collect();
    let mut at = 0;
    while at < lines.len() {
        let name = begins(lines[at]);
        let end = name.and_then(|_| lines[at..].iter().position(|line| line.trim_end() == "end"));
        let whole = end.map(|end| lines[at..=at + end].join("\n"));
        match (name, end, whole.and_then(|whole| decode(whole.as_bytes()))) {
            (Some(name), Some(end), Some(bytes)) => {
                let name = super::clean::file_name(name).unwrap_or_else(|| "file.bin".into());
                kept.push(format!("[file: {name}]"));
                let media_type = "application/octet-stream".into();
                files.push(super::file::IncomingFile { name, media_type, bytes });
                at += end + 1;
            }
            _ => {
                kept.push(lines[at].to_string());
                at += 1;
            }
        }
    }
    match files.is_empty() {
        true => (text.to_string(), files),
        false => (kept.join("\n"), files),
    }
}

/// The name behind `begin MODE`.
fn begins(line: &str) -> Option<&str> {
    let (mode, name) = line.strip_prefix("begin ")?.split_once(' ')?;
    let octal = (3..=4).contains(&mode.len()) && mode.bytes().all(|b| (b'0'..=b'7').contains(&b));
    octal.then(|| name.trim()).filter(|name| !name.is_empty())
}

/// The bytes of the first file in a text; `None` where it is not whole.
///
/// Between `begin MODE NAME` and `end`, each line has the count of its bytes, then four characters
/// for three of them; a space and a backtick are both zero, and spaces at the end may be lost.
pub fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let mut lines = text.split(|byte| *byte == b'\n').map(|line| line.trim_ascii_end());
    lines.find(|line| line.starts_with(b"begin "))?;
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    for line in lines {
        if line == b"end" {
            return Some(bytes);
        }
        let Some((count, data)) = line.split_first() else { continue };
        let count = usize::from(six(*count)?);
        let whole = bytes.len() + count;
        let mut data = data.iter().copied().chain(std::iter::repeat(b' '));
        for _ in 0..count.div_ceil(3) {
            let mut bits = 0u32;
            for _ in 0..4 {
                bits = bits << 6 | u32::from(six(data.next()?)?);
            }
            bytes.extend_from_slice(&bits.to_be_bytes()[1..]);
        }
        bytes.truncate(whole);
    }
    None
}

fn six(character: u8) -> Option<u8> {
    (b' '..=b'`').contains(&character).then(|| (character - b' ') & 0x3f)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_and_half_a_one_is_not() {
        let cat = b"Hello\r\nbegin 644 cat.txt\r\n#0V%T\r\n`\r\nend\r\nmore";
        assert_eq!(decode(cat).as_deref(), Some(&b"Cat"[..]));
        // The lengths of the lines rule; zeros at the end may be lost with the spaces.
        let zeros = b"begin 600 z\n#    \n#\n\"  \nend\n";
        assert_eq!(decode(zeros).as_deref(), Some(&[0u8; 8][..]));
        for broken in ["", "begin 644 x\n#0V%T\n", "begin 644 x\n#0V\u{e9}T\nend", "#0V%T\nend"] {
            assert_eq!(decode(broken.as_bytes()), None, "{broken}");
        }
    }
}
