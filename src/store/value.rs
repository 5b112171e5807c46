//! Rows, values and parameters as the store knows them, whatever engine is behind it.
//!
//! Whole numbers are `i64`, truth is 0 or 1, times are seconds, text is UTF-8.

use crate::domain::mail_state::{MailDisposition, OutboxState};
use crate::error::{Error, Result};

/// A value of its own.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Integer(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

/// A value that somebody else holds: a column of a row, a parameter of a statement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ValueRef<'a> {
    Null,
    Integer(i64),
    Real(f64),
    Text(&'a str),
    Blob(&'a [u8]),
}

/// What an engine's row can do.
pub trait Columns {
    /// A column by its place.
    ///
    /// # Errors
    /// No such column; text that is not a UTF-8 (8).
    fn column(&self, index: usize) -> Result<ValueRef<'_>>;
}

/// A row, as long as it is looked at.
#[derive(Clone, Copy)]
pub struct Row<'a>(pub &'a dyn Columns);

/// A column by its place.
///
/// # Errors
/// A value of another type: a damaged desk (8).
pub fn get<T: FromValue>(row: &Row<'_>, index: usize) -> Result<T> {
    T::from_value(row.0.column(index)?).ok_or_else(unlike_ours)
}

fn unlike_ours() -> Error {
    Error::damaged("a value in the desk is not what casebook wrote there")
}

/// What can be read from a column.
pub trait FromValue: Sized {
    /// `None` where the column holds something else.
    fn from_value(value: ValueRef<'_>) -> Option<Self>;
}

/// What can be a parameter.
pub trait ToValue {
    fn to_value(&self) -> ValueRef<'_>;
}

/// The parameters of a statement, in their order.
pub trait Params {
    /// Hands each to `bind`.
    ///
    /// # Errors
    /// What `bind` fails with.
    fn each(self, bind: &mut dyn FnMut(ValueRef<'_>) -> Result<()>) -> Result<()>;
}

impl Params for &[&dyn ToValue] {
    fn each(self, bind: &mut dyn FnMut(ValueRef<'_>) -> Result<()>) -> Result<()> {
        self.iter().try_for_each(|value| bind(value.to_value()))
    }
}

/// Parameters that an iterator gives.
pub struct ParamsFromIter<I>(I);

/// Parameters from a list of values.
pub fn params_from_iter<I>(values: I) -> ParamsFromIter<I>
where
    I: IntoIterator,
    I::Item: ToValue,
{
    ParamsFromIter(values)
}

impl<I> Params for ParamsFromIter<I>
where
    I: IntoIterator,
    I::Item: ToValue,
{
    fn each(self, bind: &mut dyn FnMut(ValueRef<'_>) -> Result<()>) -> Result<()> {
        self.0.into_iter().try_for_each(|value| bind(value.to_value()))
    }
}

/// The parameters of a statement: `params![id, name]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        &[$(&$value as &dyn $crate::store::value::ToValue),*] as &[&dyn $crate::store::value::ToValue]
    };
}
pub use crate::params;

/// Enums that a row holds as their word.
macro_rules! word_enums {
    ($($enum:ty)*) => {
        $(
            impl FromValue for $enum {
                fn from_value(value: ValueRef<'_>) -> Option<$enum> {
                    match value {
                        ValueRef::Text(word) => <$enum>::from_word(word),
                        _ => None,
                    }
                }
            }

            impl ToValue for $enum {
                fn to_value(&self) -> ValueRef<'_> {
                    ValueRef::Text(self.as_str())
                }
            }
        )*
    };
}
word_enums!(OutboxState MailDisposition);

macro_rules! whole_numbers {
    ($($number:ty)*) => {
        $(
            impl FromValue for $number {
                fn from_value(value: ValueRef<'_>) -> Option<$number> {
                    match value {
                        ValueRef::Integer(number) => number.try_into().ok(),
                        _ => None,
                    }
                }
            }
        )*
    };
}
whole_numbers!(i64 i32 u32 u16 u8 usize);

impl FromValue for bool {
    fn from_value(value: ValueRef<'_>) -> Option<bool> {
        i64::from_value(value).map(|number| number != 0)
    }
}

impl FromValue for f64 {
    fn from_value(value: ValueRef<'_>) -> Option<f64> {
        match value {
            ValueRef::Real(number) => Some(number),
            #[expect(clippy::cast_precision_loss, reason = "as SQLite itself reads it")]
            ValueRef::Integer(number) => Some(number as f64),
            _ => None,
        }
    }
}

impl FromValue for String {
    fn from_value(value: ValueRef<'_>) -> Option<String> {
        match value {
            ValueRef::Text(text) => Some(text.to_string()),
            _ => None,
        }
    }
}

impl FromValue for Vec<u8> {
    fn from_value(value: ValueRef<'_>) -> Option<Vec<u8>> {
        match value {
            ValueRef::Blob(bytes) => Some(bytes.to_vec()),
            _ => None,
        }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: ValueRef<'_>) -> Option<Option<T>> {
        match value {
            ValueRef::Null => Some(None),
            value => T::from_value(value).map(Some),
        }
    }
}

impl FromValue for Value {
    fn from_value(value: ValueRef<'_>) -> Option<Value> {
        Some(match value {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::Integer(number),
            ValueRef::Real(number) => Value::Real(number),
            ValueRef::Text(text) => Value::Text(text.into()),
            ValueRef::Blob(bytes) => Value::Blob(bytes.into()),
        })
    }
}

impl ToValue for Value {
    fn to_value(&self) -> ValueRef<'_> {
        match self {
            Value::Null => ValueRef::Null,
            Value::Integer(number) => ValueRef::Integer(*number),
            Value::Real(number) => ValueRef::Real(*number),
            Value::Text(text) => ValueRef::Text(text),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        }
    }
}

macro_rules! small_numbers {
    ($($number:ty)*) => {
        $(
            impl ToValue for $number {
                fn to_value(&self) -> ValueRef<'_> {
                    ValueRef::Integer(i64::from(*self))
                }
            }
        )*
    };
}
small_numbers!(i64 i32 u32 u16 u8 bool);

impl ToValue for usize {
    fn to_value(&self) -> ValueRef<'_> {
        ValueRef::Integer(i64::try_from(*self).unwrap_or(i64::MAX))
    }
}

impl ToValue for f64 {
    fn to_value(&self) -> ValueRef<'_> {
        ValueRef::Real(*self)
    }
}

impl ToValue for str {
    fn to_value(&self) -> ValueRef<'_> {
        ValueRef::Text(self)
    }
}

impl ToValue for String {
    fn to_value(&self) -> ValueRef<'_> {
        ValueRef::Text(self)
    }
}

impl ToValue for [u8] {
    fn to_value(&self) -> ValueRef<'_> {
        ValueRef::Blob(self)
    }
}

impl ToValue for Vec<u8> {
    fn to_value(&self) -> ValueRef<'_> {
        ValueRef::Blob(self)
    }
}

impl<const N: usize> ToValue for [u8; N] {
    fn to_value(&self) -> ValueRef<'_> {
        ValueRef::Blob(self)
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> ValueRef<'_> {
        self.as_ref().map_or(ValueRef::Null, ToValue::to_value)
    }
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn to_value(&self) -> ValueRef<'_> {
        (**self).to_value()
    }
}

impl<T: ToValue + ?Sized> ToValue for Box<T> {
    fn to_value(&self) -> ValueRef<'_> {
        (**self).to_value()
    }
}

impl ToValue for std::borrow::Cow<'_, str> {
    fn to_value(&self) -> ValueRef<'_> {
        ValueRef::Text(self)
    }
}
