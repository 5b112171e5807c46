//! Charts as SVG, told apart by pattern, dash and mark as well as by colour, each with its
//! numbers in words for who hears the page.

use std::fmt::Write as _;

use super::escape_html;

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 220.0;
/// Room for the numbers at the left, the names below, what stands above, and names at the right.
const LEFT: f64 = 44.0;
const BELOW: f64 = 26.0;
const ABOVE: f64 = 26.0;
const RIGHT: f64 = 66.0;
/// The most bars whose names fit below them.
const NAMES: usize = 13;
/// The most bars that each carry their number.
const NUMBERED: usize = 14;

fn begin(page: &mut String, words: &str) {
    let _ = writeln!(
        page,
        "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" role=\"img\" \
         aria-label=\"{}\">",
        escape_html(words)
    );
}

/// The level of a value between nothing and `most`.
fn level(value: f64, most: f64) -> f64 {
    let room = HEIGHT - ABOVE - BELOW;
    HEIGHT - BELOW - if most > 0.0 { value / most * room } else { 0.0 }
}

fn grid(page: &mut String, most: f64, steps: &[f64], unit: &str) {
    for step in steps {
        let y = level(*step, most);
        let _ = writeln!(
            page,
            "<line class=\"grid\" x1=\"{LEFT}\" y1=\"{y:.1}\" x2=\"{:.1}\" y2=\"{y:.1}\"/>\
             <text class=\"faint\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{step}{unit}</text>",
            WIDTH - RIGHT,
            LEFT - 6.0,
            y + 4.0
        );
    }
}

/// The place of the n-th of so many, and how wide it may be.
#[expect(clippy::cast_precision_loss, reason = "places on a page")]
fn place(n: usize, count: usize) -> (f64, f64) {
    let wide = (WIDTH - LEFT - RIGHT) / count.max(1) as f64;
    (LEFT + wide * n as f64, wide)
}

fn names(page: &mut String, keys: &[&str]) {
    let every = keys.len().div_ceil(NAMES).max(1);
    for (n, key) in keys.iter().enumerate().step_by(every) {
        let (x, wide) = place(n, keys.len());
        let _ = writeln!(
            page,
            "<text class=\"faint\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>",
            x + wide / 2.0,
            HEIGHT - 8.0,
            escape_html(key)
        );
    }
}

/// Round steps up to the most there is: 1, 2 or 5 times a power of ten.
fn steps(most: i64) -> Vec<i64> {
    let mut step = 1;
    let mut factors = [2, 5, 10].into_iter().cycle();
    let mut power = 1;
    while most > step * 4 {
        let factor = factors.next().unwrap_or(10);
        step = power * factor;
        if factor == 10 {
            power *= 10;
        }
    }
    (0..=(most + step - 1).div_euclid(step).max(1)).map(|n| n * step).collect()
}

/// Two counts side by side for each key: the first filled, the second hatched.
#[expect(clippy::cast_precision_loss, reason = "heights on a page")]
pub(super) fn bars(page: &mut String, keys: &[&str], series: &[(&str, Vec<i64>); 2]) {
    let most = series.iter().flat_map(|(_, values)| values).max().copied().unwrap_or(0);
    let steps = steps(most);
    let top = *steps.last().unwrap_or(&1) as f64;
    let words: Vec<String> = keys
        .iter()
        .enumerate()
        .map(|(n, key)| {
            let value = |s: usize| series[s].1.get(n).copied().unwrap_or(0);
            format!("{key}: {} {}, {} {}", value(0), series[0].0, value(1), series[1].0)
        })
        .collect();
    begin(page, &words.join("; "));
    page.push_str(
        "<defs><pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" \
         patternTransform=\"rotate(45)\"><line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" \
         y2=\"6\"/></pattern></defs>\n",
    );
    grid(page, top, &steps.iter().map(|step| *step as f64).collect::<Vec<_>>(), "");
    for (s, (_, values)) in series.iter().enumerate() {
        for (n, value) in values.iter().enumerate() {
            let (x, wide) = place(n, keys.len());
            let bar = (wide * 0.38).min(40.0);
            let x = x + wide / 2.0 + if s == 0 { -bar - 0.5 } else { 0.5 };
            let y = level(*value as f64, top);
            let (class, fill) =
                if s == 0 { ("one", "") } else { ("two", " style=\"fill:url(#hatch)\"") };
            let _ = writeln!(
                page,
                "<rect class=\"{class}\"{fill} x=\"{x:.1}\" y=\"{y:.1}\" width=\"{bar:.1}\" \
                 height=\"{:.1}\"/>",
                HEIGHT - BELOW - y
            );
            if keys.len() <= NUMBERED {
                let _ = writeln!(
                    page,
                    "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{value}</text>",
                    x + bar / 2.0,
                    y - 4.0
                );
            }
        }
    }
    names(page, keys);
    let x = WIDTH - RIGHT + 8.0;
    let _ = writeln!(
        page,
        "<rect class=\"one\" x=\"{x}\" y=\"30\" width=\"10\" height=\"10\"/>\
         <text x=\"{:.1}\" y=\"39\">{}</text>\
         <rect class=\"two\" style=\"fill:url(#hatch)\" x=\"{x}\" y=\"48\" width=\"10\" \
         height=\"10\"/><text x=\"{:.1}\" y=\"57\">{}</text>\n</svg>",
        x + 15.0,
        escape_html(series[0].0),
        x + 15.0,
        escape_html(series[1].0)
    );
}

/// Two shares over time, 0 to 100: the first a line with dots, the second dashed with squares.
pub(super) fn lines(page: &mut String, keys: &[&str], series: &[(&str, Vec<Option<f64>>); 2]) {
    let said = |value: Option<f64>| value.map_or_else(|| "none".into(), |v| format!("{v} %"));
    let words: Vec<String> = keys
        .iter()
        .enumerate()
        .map(|(n, key)| {
            let value = |s: usize| said(series[s].1.get(n).copied().flatten());
            format!("{key}: {} {}, {} {}", series[0].0, value(0), series[1].0, value(1))
        })
        .collect();
    begin(page, &words.join("; "));
    grid(page, 100.0, &[0.0, 25.0, 50.0, 75.0, 100.0], " %");
    let mut labels: Vec<(f64, &str)> = Vec::new();
    for (s, (name, values)) in series.iter().enumerate() {
        let (class, dash) = if s == 0 { ("one", "") } else { ("two", " stroke-dasharray=\"6 4\"") };
        let mut path = String::new();
        let mut marks = String::new();
        let mut pen_up = true;
        let mut last = None;
        for (n, value) in values.iter().enumerate() {
            let Some(value) = value else {
                pen_up = true;
                continue;
            };
            let (x, wide) = place(n, keys.len());
            let (x, y) = (x + wide / 2.0, level(*value, 100.0));
            let _ = write!(path, "{}{x:.1} {y:.1} ", if pen_up { 'M' } else { 'L' });
            pen_up = false;
            last = Some(y);
            let _ = match s {
                0 => write!(marks, "<circle class=\"one\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\"/>"),
                _ => write!(
                    marks,
                    "<rect class=\"two\" x=\"{:.1}\" y=\"{:.1}\" width=\"6\" height=\"6\"/>",
                    x - 3.0,
                    y - 3.0
                ),
            };
        }
        let _ = writeln!(page, "<path class=\"{class}\"{dash} d=\"{}\"/>{marks}", path.trim_end());
        labels.extend(last.map(|y| (y, *name)));
    }
    // Names at the ends of their lines, one below the other where they meet.
    labels.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut above = f64::MIN;
    for (y, name) in labels {
        let y = (y + 4.0).max(above + 13.0);
        above = y;
        let x = WIDTH - RIGHT + 8.0;
        let _ = writeln!(page, "<text x=\"{x:.1}\" y=\"{y:.1}\">{}</text>", escape_html(name));
    }
    names(page, keys);
    page.push_str("</svg>\n");
}

/// A bar in a row of a table.
#[expect(clippy::cast_precision_loss, reason = "a length on a page")]
pub(super) fn bar(value: i64, most: i64) -> String {
    let long = if most > 0 { 120.0 * value as f64 / most as f64 } else { 0.0 };
    format!(
        "<svg width=\"120\" height=\"10\" aria-hidden=\"true\"><rect class=\"one\" width=\"{long:.1}\" \
         height=\"10\"/></svg>"
    )
}

#[cfg(test)]
mod tests {
    use super::steps;

    #[test]
    fn steps_are_round_and_reach_the_top() {
        for (most, wanted) in [
            (0, vec![0, 1]),
            (3, vec![0, 1, 2, 3]),
            (7, vec![0, 2, 4, 6, 8]),
            (90, vec![0, 50, 100]),
            (1234, vec![0, 500, 1000, 1500]),
        ] {
            assert_eq!(steps(most), wanted, "{most}");
        }
    }
}
