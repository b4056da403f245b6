use stap_report::vault::Vault;

fn peek(vault: &Vault) -> usize {
    vault.admitted.notes.len()
}

fn raw(root: &std::path::Path) {
    stap_report::vault::read::read(root);
}

fn main() {}
