//! Every family of checks, one after the other.

use super::matter::Matter;
use super::{
    chain, consent, consequences, forbidden, head_counts, kind_needs, links, marks, names, pictures, plan,
    public_edition, situation, small_groups, special_category, traceable, withdrawn,
};
use crate::diagnostics::Diagnostic;
use crate::vault::consent::Admitted;
use crate::vault::gate::Faulty;

/// All that is wrong, or worth a look, by place. `faulty` says which notes an error keeps in the room already: a link to
/// one of them leads nowhere.
pub(in crate::vault) fn check(admitted: &Admitted, faulty: &Faulty) -> Vec<Diagnostic> {
    let matter = Matter::of(admitted, faulty);
    let families = [
        links::check(&matter),
        marks::check(&matter),
        names::check(&matter),
        head_counts::check(&matter),
        public_edition::check(&matter),
        special_category::check(&matter),
        forbidden::check(&matter),
        withdrawn::check(&matter),
        traceable::check(&matter),
        small_groups::check(&matter),
        pictures::check(&matter),
        consent::check(&matter),
        kind_needs::check(&matter),
        plan::check(&matter),
        chain::check(&matter),
        situation::check(&matter),
    ];
    let mut problems: Vec<Diagnostic> = families.into_iter().flatten().collect();
    consequences::drop_them(admitted, &mut problems);
    // A text that goes to two editions is one problem.
    Diagnostic::joined(problems)
}
