//! A place in a line, counted in columns as Markdown counts them: a tab reaches to the next column of four.

/// Stands before the next words of a line.
#[derive(Clone)]
pub(super) struct Cursor<'l> {
    line: &'l str,
    /// The next byte that is no blank.
    at: usize,
    /// Its column.
    column: usize,
    /// The column where the words of the container begin.
    base: usize,
}

impl<'l> Cursor<'l> {
    pub(super) fn new(line: &'l str) -> Self {
        let mut cursor = Self { line, at: 0, column: 0, base: 0 };
        cursor.settle();
        cursor
    }

    /// The line from the next word on.
    pub(super) fn rest(&self) -> &'l str {
        self.line.get(self.at..).unwrap_or("")
    }

    /// How far the next word is indented in its container.
    pub(super) fn indent(&self) -> usize {
        self.column.saturating_sub(self.base)
    }

    /// Whether the line is indented by `width` columns more; then they are passed.
    pub(super) fn skip(&mut self, width: usize) -> bool {
        let deep = self.indent() >= width;
        if deep {
            self.base += width;
        }
        deep
    }

    /// Passes `bytes` bytes, each a column wide, and the blanks behind them.
    pub(super) fn take(&mut self, bytes: usize) {
        self.at += bytes;
        self.column += bytes;
        self.base = self.column;
        self.settle();
    }

    /// Takes the next word for the container's first, however far it is indented.
    pub(super) fn skip_blanks(&mut self) {
        self.base = self.column;
    }

    /// Passes the mark of an item of `bytes` bytes, whose words begin `width` columns into its container.
    pub(super) fn item(&mut self, bytes: usize, width: usize) {
        let base = self.base;
        self.take(bytes);
        self.base = base + width;
    }

    /// Passes the mark of a quotation, when there is one.
    pub(super) fn quote(&mut self) -> bool {
        let quotes = self.rest().starts_with('>');
        if quotes {
            self.take(1);
            self.base += usize::from(self.column > self.base);
        }
        quotes
    }

    fn settle(&mut self) {
        for byte in self.line.bytes().skip(self.at) {
            match byte {
                b' ' => self.column += 1,
                b'\t' => self.column = (self.column / 4 + 1) * 4,
                _ => break,
            }
            self.at += 1;
        }
    }
}
