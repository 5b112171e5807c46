//! M11: a route asks for something that a mail can have.

use crate::domain::mail_route::{AddressPattern, is_header_name};
use crate::domain::section::Section;

use super::examination::Examination;

pub fn check(check: &mut Examination) {
    for route in &check.policy.route {
        let key = route.key.as_str();
        let asks = !route.to.is_empty()
            || !route.from.is_empty()
            || route.subject.is_some()
            || !route.header.is_empty();
        if !asks {
            let hint = Some("give `to`, `from`, `subject` or `header`".to_owned());
            check.report(Section::Route, key, "key", "it asks for nothing".into(), hint);
        }
        for (field, patterns) in [("to", &route.to), ("from", &route.from)] {
            for (at, pattern) in patterns.iter().enumerate() {
                let path = format!("{field}[{at}]");
                match AddressPattern::read(pattern) {
                    Some(AddressPattern::Account(account)) if field == "from" => {
                        if !check.exists(Section::Account, account) {
                            let message =
                                format!("`{path}` names account `{account}`, which does not exist");
                            let hint = check.near(Section::Account, account);
                            check.report(Section::Route, key, &path, message, hint);
                        }
                    }
                    Some(AddressPattern::Account(_)) => {
                        let message = format!("`{path}` names an account: mail comes from one");
                        let hint = Some("say it in `from`".to_owned());
                        check.report(Section::Route, key, &path, message, hint);
                    }
                    Some(_) => {}
                    None => {
                        let message = format!("`{path}` is “{pattern}”, which is not an address");
                        let hint =
                            Some("write an address, a domain, or @ACCOUNT in `from`".to_owned());
                        check.report(Section::Route, key, &path, message, hint);
                    }
                }
            }
        }
        for name in route.header.keys().filter(|name| !is_header_name(name)) {
            let message = format!("“{name}” is not the name of a header");
            let hint =
                Some("write it without a colon: header = { X-Team = \"billing\" }".to_owned());
            check.report(Section::Route, key, "header", message, hint);
        }
    }
}
