//! A point in the course of an engagement.

use jiff::civil::Date;

/// A point in the course of an engagement, as one says it: a day, or one of the meetings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The end of a day.
    Day(Date),
    /// The day of the session with this id.
    Session(String),
}

impl Moment {
    /// What is written as a date is a day; anything else is the id of a session.
    pub fn parse(written: &str) -> Self {
        let written = written.trim();
        written.parse().map_or_else(|_| Self::Session(written.to_owned()), Self::Day)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::vault::note::*;

    #[test]
    fn a_date_is_a_day_and_anything_else_a_session() {
        assert_eq!(Moment::parse(" 2025-04-10 "), Moment::Day(date(2025, 4, 10)));
        assert_eq!(Moment::parse("2025-04-10-directiegesprek"), Moment::Session("2025-04-10-directiegesprek".into()));
        assert_eq!(Moment::parse("d1"), Moment::Session("d1".into()));
    }
}
