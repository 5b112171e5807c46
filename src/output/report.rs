//! The desk's numbers as one page of HTML (feature 71): nothing to load, nothing that runs,
//! readable in light and dark, on paper and without colour.
//!
//! Every word on it is escaped here (J3). What the numbers mean is `domain::statistics`'s.

mod chart;

use std::fmt::Write as _;

use crate::domain::html;
use crate::domain::statistics::KeyedStatistics;

use super::time;

/// What the page shows.
pub struct ReportPage {
    /// The desk's name.
    pub desk: String,
    /// Whose numbers: all of the desk, or an account's, or an agent's.
    pub scope: String,
    /// Which cases, in words.
    pub span: String,
    pub made_at: String,
    /// All cases in one row.
    pub total: KeyedStatistics,
    /// `day`, `week` or `month`, and a row for each in order.
    pub periods: KeyedRows,
    pub tables: Vec<KeyedRows>,
}

/// Rows by a key.
pub struct KeyedRows {
    /// `service`.
    pub by: &'static str,
    pub rows: Vec<(String, KeyedStatistics)>,
    /// Number of rows left out.
    pub more: usize,
}

const STYLE: &str = include_str!("report/style.css");

/// The whole page.
pub fn html(mut report: ReportPage) -> String {
    let mut page = String::new();
    let title = format!("{}: {}", report.desk, report.span);
    let _ = write!(
        page,
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{}</h1>\n\
         <p>{}. {}. Made {}.</p>\n</header>\n<main>\n",
        escape_html(&title),
        escape_html(&report.desk),
        escape_html(&report.span),
        escape_html(&report.scope),
        escape_html(&report.made_at),
    );
    tiles(&mut page, &mut report.total);
    if report.periods.rows.is_empty() {
        page.push_str("<p>No cases in that time.</p>\n");
    } else {
        periods(&mut page, &mut report.periods);
        for table in &mut report.tables {
            section(&mut page, table);
        }
    }
    page.push_str(
        "</main>\n<footer>\n<p>Cases registered in that time. “Answered in time” and “solved in \
         time” are the share of the deadlines that are over; median and 90 % from the \
         registration to the solution, in calendar time; satisfied is a rating of 4 or 5. \
         Canceled cases have neither solution nor deadline.</p>\n</footer>\n</body>\n</html>\n",
    );
    page
}

/// The numbers that are asked for first.
fn tiles(page: &mut String, total: &mut KeyedStatistics) {
    let tiles = [
        ("filed", total.filed.to_string()),
        ("solved", total.solved.to_string()),
        ("open now", total.open.to_string()),
        ("answered in time", per_cent(total.response.share())),
        ("solved in time", per_cent(total.resolution.share())),
        ("median to the solution", span(total.calendar.percentile(50))),
        ("satisfied", per_cent(total.csat())),
        ("complaints", total.complaints.to_string()),
    ];
    page.push_str("<dl class=\"tiles\">\n");
    for (name, value) in tiles {
        let _ = writeln!(page, "<div><dt>{name}</dt><dd>{value}</dd></div>");
    }
    page.push_str("</dl>\n");
}

/// The course of time: two charts and the table of what they show.
fn periods(page: &mut String, table: &mut KeyedRows) {
    let keys: Vec<&str> = table.rows.iter().map(|(key, _)| key.as_str()).collect();
    let counts = |of: fn(&KeyedStatistics) -> i64| -> Vec<i64> {
        table.rows.iter().map(|(_, row)| of(row)).collect()
    };
    let by = table.by;
    let _ = writeln!(page, "<section>\n<h2>By {by}</h2>\n<figure>");
    chart::bars(
        page,
        &keys,
        &[("filed", counts(|row| row.filed)), ("solved", counts(|row| row.solved))],
    );
    let _ = writeln!(page, "<figcaption>Cases filed and solved, by {by} of filing</figcaption>");
    page.push_str("</figure>\n<figure>\n");
    let shares = |of: fn(&KeyedStatistics) -> Option<f64>| -> Vec<Option<f64>> {
        table.rows.iter().map(|(_, row)| of(row)).collect()
    };
    chart::lines(
        page,
        &keys,
        &[
            ("answered", shares(|row| row.response.share())),
            ("solved", shares(|row| row.resolution.share())),
        ],
    );
    let _ = writeln!(page, "<figcaption>Deadlines that were kept, in per cent</figcaption>");
    page.push_str("</figure>\n");
    rows(page, table);
    page.push_str("</section>\n");
}

fn section(page: &mut String, table: &mut KeyedRows) {
    if table.rows.is_empty() {
        return;
    }
    let _ = writeln!(page, "<section>\n<h2>By {}</h2>", table.by);
    rows(page, table);
    page.push_str("</section>\n");
}

fn rows(page: &mut String, table: &mut KeyedRows) {
    let _ = writeln!(
        page,
        "<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">{}</th><th scope=\"col\" \
         colspan=\"2\">filed</th><th scope=\"col\">solved</th><th scope=\"col\">open</th>\
         <th scope=\"col\">answered in time</th><th scope=\"col\">solved in time</th>\
         <th scope=\"col\">median</th><th scope=\"col\">90 %</th><th scope=\"col\">satisfied</th>\
         <th scope=\"col\">complaints</th></tr></thead>\n<tbody>",
        table.by
    );
    let most = table.rows.iter().map(|(_, row)| row.filed).max().unwrap_or(0);
    for (key, row) in &mut table.rows {
        let cells = [
            row.solved.to_string(),
            row.open.to_string(),
            per_cent(row.response.share()),
            per_cent(row.resolution.share()),
            span(row.calendar.percentile(50)),
            span(row.calendar.percentile(90)),
            per_cent(row.csat()),
            row.complaints.to_string(),
        ];
        let _ = write!(
            page,
            "<tr><th scope=\"row\">{}</th><td class=\"bar\">{}</td><td>{}</td>",
            escape_html(key),
            chart::bar(row.filed, most),
            row.filed
        );
        for cell in cells {
            let _ = write!(page, "<td>{cell}</td>");
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody></table></div>\n");
    if table.more > 0 {
        let _ = writeln!(page, "<p>And {} more with fewer cases.</p>", table.more);
    }
}

fn per_cent(share: Option<f64>) -> String {
    share.map_or_else(|| "–".into(), |share| format!("{share:.1} %"))
}

fn span(seconds: Option<i64>) -> String {
    seconds.map_or_else(|| "–".into(), time::span)
}

/// Text as text, in elements and between quotes; characters that turn the reading are shown.
fn escape_html(text: &str) -> String {
    let shown = super::escape::visible(text, super::escape::Keep::Nothing);
    html::escape(&shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(filed: i64) -> KeyedStatistics {
        let mut row = KeyedStatistics::default();
        row.filed = filed;
        row
    }

    fn report(name: &str, periods: &[(&str, i64)]) -> String {
        let rows = |list: &[(&str, i64)]| -> Vec<(String, KeyedStatistics)> {
            list.iter().map(|(key, filed)| ((*key).to_string(), row(*filed))).collect()
        };
        html(ReportPage {
            desk: name.into(),
            scope: "All cases".into(),
            span: "2026".into(),
            made_at: "now".into(),
            total: row(3),
            periods: KeyedRows { by: "month", rows: rows(periods), more: 0 },
            tables: vec![KeyedRows { by: "service", rows: rows(&[(name, 3)]), more: 2 }],
        })
    }

    #[test]
    fn no_name_is_code_and_nothing_is_loaded() {
        let evil = "<script>alert(1)</script>\"'&\u{202e}\u{1b}[31m";
        let page = report(evil, &[("2026-01", 1), (evil, 2)]);
        assert!(
            !page.contains("<script") && !page.contains('\u{202e}') && !page.contains('\u{1b}')
        );
        for word in ["http:", "https:", "src=", "href=", "@import", "url(http", "javascript"] {
            assert!(!page.contains(word), "{word}");
        }
        assert!(page.contains("&lt;script&gt;") && page.contains("And 2 more"));
    }

    #[test]
    fn a_desk_without_cases_has_a_page_too() {
        let page = report("Acme", &[]);
        assert!(page.contains("No cases in that time") && !page.contains("NaN"));
        let one = report("Acme", &[("2026-01", 0)]);
        assert!(!one.contains("NaN") && !one.contains("inf"));
    }
}
