//! What people type into a search.

use super::terms;

#[test]
fn user_text_never_becomes_syntax() {
    for (text, wanted) in [
        ("printer jam", vec!["\"printer\"", "\"jam\""]),
        ("\"paper jam\" tray", vec!["\"paper jam\"", "\"tray\""]),
        ("print*", vec!["\"print*\"*"]),
        ("a-b OR NEAR(c", vec!["\"a-b\"", "\"OR\"", "\"NEAR(c\""]),
        ("Toner toner TONER", vec!["\"Toner\""]),
        ("a\0b", vec!["\"a b\""]),
        ("\"", vec![]),
        ("* - () 🖨", vec![]),
        ("", vec![]),
    ] {
        assert_eq!(terms(text).expect("few words"), wanted, "{text}");
    }
    let many: String = (0..2000).map(|n| format!("w{n} ")).collect();
    assert!(terms(&many).is_err());
}
