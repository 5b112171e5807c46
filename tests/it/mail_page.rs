//! Mail as a page beside its text (M13).

use crate::desk_under_test::{START, TestDesk};

#[test]
fn the_same_words_as_a_page_with_the_scale_as_links() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let policy = "[mail]\naddress = \"support@desk.example\"\ntransport = \"maildir:out\"\n\
                  hold_seconds = 0\nhtml = true\n";
    for part in ["new", "cur", "tmp"] {
        std::fs::create_dir_all(desk.path("out").join(part)).expect("a folder");
    }
    root.input(policy).ok(&["apply", "-"]);
    let case = desk.case();
    desk.by("dana").ok(&["take", &case]);
    std::fs::write(desk.path("log.txt"), "0 errors\n").expect("written");
    desk.by("dana").ok(&[
        "reply",
        &case,
        "-m",
        "<script>alert(1)</script> see https://wiki.example/a?b=1&c=2.",
        "--attach",
        "log.txt",
    ]);
    desk.by("dana").ok(&["resolve", &case, "-m", "A new roller"]);
    root.ok(&["outbox", "send"]);
    let mut mails = Vec::new();
    for entry in std::fs::read_dir(desk.path("out/new")).expect("a folder") {
        mails.push(std::fs::read(entry.expect("an entry").path()).expect("a mail"));
    }
    let (mut scales, mut replies) = (0, 0);
    for raw in &mails {
        let message = mail_parser::MessageParser::default().parse(raw.as_slice()).expect("a mail");
        let (text, page) =
            (message.body_text(0).expect("text"), message.body_html(0).expect("page"));
        assert!(page.contains("<html lang=\"en\">") && page.contains("color-scheme"), "{page}");
        // Word for word what the text says: what a reader sees of both is the same.
        let bare =
            |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).collect() };
        let body = page.split_once("<main>").expect("a body").1;
        let seen = mail_parser::decoders::html::html_to_text(body);
        if !text.contains("mailto:") {
            assert_eq!(bare(&seen), bare(&text), "{text}\n{page}");
        }
        scales += usize::from(page.contains("<p class=\"scale\"><a href=\"mailto:support+"));
        if text.contains("<script>") {
            replies += 1;
            assert!(!page.contains("<script>"), "{page}");
            assert!(page.contains("<a href=\"https://wiki.example/a?b=1&amp;c=2\">"), "{page}");
            assert_eq!(message.attachment_count(), 1);
        }
        assert!(String::from_utf8_lossy(raw).contains("multipart/alternative"));
    }
    assert!(scales == 1 && replies == 1, "{scales} {replies}");
    // What we read back of our own mail is its text.
    let ours = casebook::mail::inbound::Incoming::read(&mails[0]);
    assert!(!ours.text.contains("<p>") && ours.files.len() <= 1, "{}", ours.text);
}

#[test]
fn mail_to_customers_ends_with_the_agents_words_or_the_groups() {
    let desk = TestDesk::new();
    let root = desk.at(START);
    let policy = "[mail]\naddress = \"support@desk.example\"\n\
                  [[group]]\nkey = \"helpdesk\"\nname = \"Help desk\"\nsignature = \"The help desk\\n+49 30 1\"\n";
    root.input(policy).ok(&["apply", "-"]);
    let case = desk.case();
    let last = |to: &str| {
        let all = root.run(&["outbox", "list", "--json"]).json();
        let all = all.as_array().expect("a list").clone();
        let mail = all.iter().find(|row| row["to"] == to).expect("a mail").clone();
        root.ok(&["outbox", "show", &mail["id"].to_string(), "--raw"])
    };
    // What the desk says by itself ends with its name.
    assert!(last("alice").contains("Kind regards\r\n"), "{}", last("alice"));
    assert!(!last("alice").contains("+49 30 1"));
    desk.by("dana").ok(&["take", &case]);
    assert!(last("alice").contains("Kind regards\r\nThe help desk\r\n+49 30 1\r\n"));
    root.ok(&["agent", "edit", "dana", "--signature", "Dana Scully\nSecond floor"]);
    desk.by("dana").ok(&["reply", &case, "-m", "Which tray?"]);
    let mail = last("alice");
    assert!(mail.contains("Kind regards\r\nDana Scully\r\nSecond floor\r\n"), "{mail}");
    // It is no part of the message, and staff get none.
    assert!(!root.ok(&["show", &case]).contains("Second floor"));
    desk.by("alice").ok(&["reply", &case, "-m", "The second"]);
    assert!(!last("dana").contains("Second floor"));
    assert_eq!(root.input(&root.ok(&["policy", "show"])).run(&["apply", "-"]).err, "no change\n");
    root.ok(&["agent", "edit", "dana", "--signature", ""]);
    desk.by("dana").ok(&["reply", &case, "-m", "Thanks"]);
    assert!(last("alice").contains("The help desk"));
}

/// Measures the page from inside: its width, and the least contrast of a text against what is
/// behind it (WCAG 2.1, 1.4.3).
const MEASURE: &str = r#"<script>
function rgb(c){return (c.match(/[\d.]+/g)||[0,0,0,0]).map(Number)}
function lum(c){const f=v=>{v/=255;return v<=0.03928?v/12.92:Math.pow((v+0.055)/1.055,2.4)};
  return 0.2126*f(c[0])+0.7152*f(c[1])+0.0722*f(c[2])}
function behind(e){for(;e;e=e.parentElement){const c=rgb(getComputedStyle(e).backgroundColor);
  if(c.length<4||c[3]>0)return c}return matchMedia('(prefers-color-scheme: dark)').matches?[18,18,18]:[255,255,255]}
let least=99,small=99;
for(const e of document.querySelectorAll('main, main *')){
  if(!e.textContent.trim())continue;const s=getComputedStyle(e);
  const a=lum(rgb(s.color)),b=lum(behind(e));
  least=Math.min(least,(Math.max(a,b)+0.05)/(Math.min(a,b)+0.05));
  small=Math.min(small,parseFloat(s.fontSize))}
let thumb=99;for(const a of document.querySelectorAll('.scale a'))thumb=Math.min(thumb,a.getBoundingClientRect().height);
parent.postMessage(['measured',innerWidth,document.documentElement.scrollWidth,least.toFixed(2),small,thumb,
  matchMedia('(prefers-color-scheme: dark)').matches].join(' '),'*');
</script>"#;

/// The page in a window of a width of its own: no browser is as narrow as a phone.
fn framed(width: u32) -> String {
    format!(
        "<!doctype html><meta name=color-scheme content=\"light dark\"><title>waiting</title>\
         <script>addEventListener('message',e=>document.title=e.data)</script>\
         <iframe src=page.html style=\"width:{width}px;height:900px;border:0\"></iframe>"
    )
}

/// In a real browser, narrow and wide, light and dark: nothing runs over, everything can be read,
/// and a line of the scale is large enough for a thumb.
#[test]
fn a_page_in_a_browser() {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let is_there = |name: &&&str| {
        std::process::Command::new(name)
            .arg("--version")
            .output()
            .is_ok_and(|it| it.status.success())
    };
    let Some(browser) = names.iter().find(is_there) else {
        crate::desk_under_test::not_tested("mail pages in a browser: there is no chromium here");
        return;
    };
    let desk = TestDesk::new();
    let policy =
        "[mail]\naddress = \"support@desk.example\"\ntransport = \"maildir:out\"\nhtml = true\n";
    desk.at(START).input(policy).ok(&["apply", "-"]);
    let case = desk.case();
    let long = format!(
        "{}\n\n> quoted\n\nSee https://wiki.example/{}",
        "word ".repeat(60),
        "a".repeat(200)
    );
    desk.by("dana").ok(&["reply", &case, "-m", &long]);
    desk.by("dana").ok(&["resolve", &case, "-m", "A new roller"]);
    desk.at(START).ok(&["outbox", "send"]);
    let mut looked = 0;
    for entry in std::fs::read_dir(desk.path("out/new")).expect("a folder") {
        let raw = std::fs::read(entry.expect("an entry").path()).expect("a mail");
        let message = mail_parser::MessageParser::default().parse(&raw).expect("a mail");
        let page = message.body_html(0).expect("a page").into_owned();
        let page = page.replace("</body>", &format!("{MEASURE}</body>"));
        assert!(page.contains("measured"), "the page has a body: {page}");
        std::fs::write(desk.path("page.html"), &page).expect("written");
        let file = desk.path("frame.html");
        for width in [390, 1000] {
            std::fs::write(&file, framed(width)).expect("written");
            for (scheme, dark) in [("1", false), ("0", true)] {
                let out = std::process::Command::new(browser)
                    .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--dump-dom"])
                    .arg(format!("--user-data-dir={}", desk.path("profile").display()))
                    .arg(format!("--blink-settings=preferredColorScheme={scheme}"))
                    .args(["--window-size=1200,1000", "--virtual-time-budget=2000"])
                    .arg(format!("file://{}", file.display()))
                    .output()
                    .expect("a browser");
                let seen = String::from_utf8_lossy(&out.stdout);
                let title =
                    seen.split_once("<title>measured ").and_then(|(_, it)| it.split('<').next());
                let title = title.unwrap_or_else(|| panic!("{seen}\n{out:?}"));
                let parts: Vec<f64> = title.split(' ').filter_map(|it| it.parse().ok()).collect();
                let [inner, scrolled, contrast, font, thumb] = parts[..] else { panic!("{title}") };
                assert!(title.ends_with(&dark.to_string()), "{title}");
                assert!(
                    inner <= f64::from(width) && scrolled <= inner,
                    "runs over at {width}: {title}"
                );
                assert!(contrast >= 4.5, "contrast at {width}, dark {dark}: {title}");
                assert!(font >= 12.0, "small at {width}: {title}");
                assert!(thumb >= 24.0, "a line of the scale at {width}: {title}");
                looked += 1;
            }
        }
    }
    assert!(looked >= 8, "{looked}");
}
