//! The lists of words and names in `lists/`: phrases parted by commas and line ends, remarks behind `# `.

/// The phrases of a list.
pub(super) fn phrases(list: &'static str) -> Vec<&'static str> {
    let said = list.lines().filter(|line| !line.starts_with("# ")).flat_map(|line| line.split(','));
    said.map(str::trim).filter(|phrase| !phrase.is_empty()).collect()
}
