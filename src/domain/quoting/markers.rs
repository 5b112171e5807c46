//! How mail programs mark what they repeat, in the languages that people write in.

/// Kinds of headers that a forwarded or repeated mail shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Header {
    From,
    Sent,
    To,
    Subject,
    Other,
}

const HEADERS: &[(Header, &[&str])] = &[
    (
        Header::From,
        &[
            "from",
            "von",
            "de",
            "da",
            "van",
            "fra",
            "från",
            "od",
            "от",
            "від",
            "kimden",
            "lähettäjä",
            "feladó",
            "差出人",
            "发件人",
            "寄件者",
            "寄件人",
            "보낸 사람",
            "από",
            "expéditeur",
            "remitente",
        ],
    ),
    (
        Header::Sent,
        &[
            "sent",
            "date",
            "gesendet",
            "datum",
            "envoyé",
            "enviado",
            "enviada",
            "enviado el",
            "enviada em",
            "fecha",
            "data",
            "inviato",
            "verzonden",
            "sendt",
            "dato",
            "skickat",
            "wysłano",
            "дата",
            "отправлено",
            "надіслано",
            "日付",
            "送信日時",
            "发送时间",
            "日期",
            "päivä",
            "päiväys",
            "lähetetty",
            "elküldve",
            "gönderildi",
            "tarih",
            "received",
            "odesláno",
        ],
    ),
    (
        Header::To,
        &[
            "to",
            "an",
            "à",
            "para",
            "a",
            "aan",
            "til",
            "till",
            "do",
            "komu",
            "кому",
            "宛先",
            "收件人",
            "받는 사람",
            "kime",
            "vastaanottaja",
            "címzett",
            "pour",
            "destinataire",
        ],
    ),
    (
        Header::Subject,
        &[
            "subject",
            "betreff",
            "objet",
            "asunto",
            "assunto",
            "oggetto",
            "onderwerp",
            "emne",
            "ämne",
            "temat",
            "тема",
            "件名",
            "主题",
            "主旨",
            "제목",
            "aihe",
            "tárgy",
            "konu",
            "předmět",
            "predmet",
            "objekt",
            "sujet",
        ],
    ),
    (
        Header::Other,
        &[
            "cc",
            "bcc",
            "kopie",
            "copie",
            "kopia",
            "копия",
            "копія",
            "抄送",
            "reply-to",
            "antwort an",
            "risposta",
            "répondre à",
            "responder a",
            "importance",
            "wichtigkeit",
            "attachments",
            "anlagen",
            "organization",
            "priority",
        ],
    ),
];

/// The header that a line is, if any: `Subject: Hello`, also `*Betreff:* Hallo`.
pub fn header(line: &str) -> Option<Header> {
    let line = line.trim_start_matches(['*', ' ', '\t', '\u{a0}']);
    let (name, _) = line.split_once([':', '：'])?;
    if name.len() > 40 {
        return None;
    }
    let name = name.trim_matches(['*', ' ', '\u{a0}']).to_lowercase();
    HEADERS.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(header, _)| *header)
}

/// Words between dashes above a repeated mail.
const SEPARATORS: &[&str] = &[
    "original message",
    "forwarded message",
    "original appointment",
    "reply message",
    "ursprüngliche nachricht",
    "originalnachricht",
    "original-nachricht",
    "weitergeleitete nachricht",
    "message d'origine",
    "message original",
    "message transféré",
    "message initial",
    "mensaje original",
    "mensaje reenviado",
    "mensagem original",
    "mensagem encaminhada",
    "messaggio originale",
    "messaggio inoltrato",
    "oorspronkelijk bericht",
    "doorgestuurd bericht",
    "originele bericht",
    "oprindelig meddelelse",
    "opprinnelig melding",
    "videresendt melding",
    "ursprungligt meddelande",
    "vidarebefordrat meddelande",
    "alkuperäinen viesti",
    "wiadomość oryginalna",
    "oryginalna wiadomość",
    "wiadomość przekazana",
    "původní zpráva",
    "исходное сообщение",
    "пересылаемое сообщение",
    "оригинальное сообщение",
    "转发邮件",
    "原始邮件",
    "轉寄郵件",
    "原始郵件",
    "元のメッセージ",
    "転送されたメッセージ",
    "원본 메시지",
    "orijinal mesaj",
    "eredeti üzenet",
    "αρχικό μήνυμα",
];

/// A line between the new words and a repeated mail.
pub fn is_separator(line: &str) -> bool {
    let line = line.trim();
    if is_rule(line) {
        return true;
    }
    let lower = line.to_lowercase();
    if lower == "begin forwarded message:"
        || lower == "anfang der weitergeleiteten nachricht:"
        || lower == "début du message réexpédié :"
        || lower == "inicio del mensaje reenviado:"
    {
        return true;
    }
    let inner = line.trim_matches(['-', '_', '=', '—', '–', '*', ' ', '>', '|']);
    let dashes = line.len() - inner.len();
    if inner.is_empty() || dashes < 4 || !line.starts_with(['-', '_', '=', '—', '–', '*']) {
        return false;
    }
    let inner = inner.to_lowercase();
    SEPARATORS.iter().any(|words| inner.starts_with(words)) || is_attribution(&inner)
}

/// A long line of dashes or underscores: a sign only together with what follows.
pub fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 20 && line.chars().all(|c| c == '_' || c == '-' || c == '=' || c == '—')
}

/// Words for having written, as they stand in attributions.
const WROTE: &[&str] = &[
    "wrote",
    "writes",
    "a écrit",
    "schrieb",
    "geschrieben",
    "schreef",
    "geschreven",
    "skrev",
    "escribió",
    "escreveu",
    "ha scritto",
    "scrisse",
    "napisał(a)",
    "napisał",
    "napisała",
    "napsal(a)",
    "napsal",
    "napísal",
    "написал",
    "написала",
    "написал(а)",
    "пишет",
    "пише",
    "написав",
    "写道",
    "寫道",
    "のメール",
    "書きました",
    "작성",
    "yazdı",
    "şunu yazdı",
    "kirjoitti",
    "írta",
    "scris",
    "έγραψε",
    "ha escrito",
    "escribio",
    "va escriure",
    "kom med følgende",
    "napísala",
    "napisao",
    "napisala",
    "написа",
    "написао",
    "a scris",
    "kirjutas",
    "rašė",
    "rakstīja",
    "je napisal",
    "menulis",
    "đã viết",
    "كتب",
    "כתב",
    "เขียน",
    "님이",
    "寫道",
    "书写",
    "撰写",
];

fn says_wrote(lower: &str) -> bool {
    WROTE.iter().any(|word| {
        lower.match_indices(word).any(|(at, _)| {
            // A word of its own: "unwrote" is none.
            let before = lower[..at].chars().next_back();
            let after = lower[at + word.len()..].chars().next();
            let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic() || !c.is_ascii());
            apart(before) && apart(after)
        })
    })
}

/// A day or a time: digits with a sign between them, or a year.
fn tells_time(text: &str) -> bool {
    has_clock(text) || has_year(text)
}

fn has_clock(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let ascii = (1..bytes.len())
        .any(|at| matches!(bytes[at], b':' | b'.' | b'/' | b'-') && digit(at - 1) && digit(at + 1));
    ascii || ['年', '月', '日', '년', '월'].iter().any(|sign| text.contains(*sign))
}

fn has_year(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit())
        .any(|word| word.len() == 4 && (word.starts_with("19") || word.starts_with("20")))
}

fn has_address(text: &str) -> bool {
    text.split(|c: char| c.is_whitespace() || "<>()[]\"',;".contains(c)).any(|word| {
        word.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.starts_with('.')
        })
    })
}

/// Whether a line says who wrote what follows: a time, a word for writing or an address, and the
/// colon or the dashes at its end.
pub fn is_attribution(joined: &str) -> bool {
    let text = joined.trim_matches(['-', ' ', '\t', '_']);
    if !tells_time(text) {
        return false;
    }
    let lower = text.to_lowercase();
    let ends = lower.ends_with([':', '：']) || joined.trim().ends_with("--");
    // "2013/7/20 Ada <ada@a.example>" has no colon.
    (ends && (has_address(text) || says_wrote(&lower)))
        || (starts_with_time(text) && has_address(text) && lower.ends_with('>'))
}

fn starts_with_time(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    first.starts_with(|c: char| c.is_ascii_digit()) && tells_time(first)
}

/// An attribution that needs no quote behind it to be one. People write "On Monday at 10:30 Bob
/// wrote:" too: the address in brackets is what makes it a program's, or date and clock together.
pub fn is_plain(joined: &str) -> bool {
    let text = joined.trim();
    let lower = text.to_lowercase();
    let opens = opens_attribution(text) || starts_with_time(text);
    let bracketed = text.contains('@') && text.contains(['<', '[', '(']) || lower.contains("&lt;");
    let verb = says_wrote(&lower);
    text.starts_with("--")
        || bracketed && (verb || opens)
        || verb && opens && has_year(text) && has_clock(text)
}

/// Whether a text begins as attributions do.
pub fn opens_attribution(joined: &str) -> bool {
    let lower = joined.trim_start().to_lowercase();
    tells_time(joined) && OPENINGS.iter().any(|word| lower.starts_with(word))
}

const OPENINGS: &[&str] = &[
    "on ",
    "am ",
    "le ",
    "el ",
    "il ",
    "em ",
    "op ",
    "den ",
    "dne ",
    "dnia ",
    "dňa ",
    "w dniu ",
    "в ",
    "fra ",
    "pe ",
    "στις ",
    "mon, ",
    "tue, ",
    "wed, ",
    "thu, ",
    "fri, ",
    "sat, ",
    "sun, ",
];

/// The end of an address that was wrapped into a quote: `> > wrote:`.
pub fn ends_address(line: &str) -> bool {
    let bare = line.trim_start_matches(['>', ' ']);
    bare == ":"
        || bare.ends_with([':', '：']) && bare.len() < 80 && says_wrote(&bare.to_lowercase())
}

/// The line above a signature: `-- `, also without its blank, and a long dash alone. Not three
/// dashes, which people draw between paragraphs.
pub fn is_signature_mark(line: &str) -> bool {
    matches!(line.trim_end(), "--" | "—")
}

/// How telephones sign.
const DEVICES: &[&str] = &[
    "sent from",
    "sent via",
    "sent with",
    "sent using",
    "sent by",
    "envoyé de",
    "envoyé depuis",
    "envoyé à partir",
    "von meinem",
    "gesendet von",
    "gesendet mit",
    "gesendet aus",
    "diese nachricht wurde von mein",
    "enviado desde",
    "enviado do",
    "enviado de",
    "enviado a partir",
    "inviato da",
    "verzonden met",
    "verzonden vanaf",
    "verstuurd vanaf",
    "sendt fra",
    "skickat från",
    "lähetetty",
    "wysłane z",
    "wysłano z",
    "odesláno z",
    "отправлено с",
    "отправлено из",
    "надіслано з",
    "从我的",
    "從我的",
    "发自我的",
    "iphoneから送信",
    "iphone から送信",
    "get outlook for",
    "get [outlook",
    "outlook für",
    "télécharger outlook",
    "obtener outlook",
    "yahoo mail:",
];

/// The line with which a telephone or a mail program signs.
pub fn is_device(line: &str) -> bool {
    let bare = line.trim().trim_start_matches(['(', '<', '[', '*', '_', ' ']).to_lowercase();
    bare.chars().count() <= 120
        && bare.split_whitespace().count() <= 14
        && DEVICES.iter().any(|start| bare.starts_with(start))
}
