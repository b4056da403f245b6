use stap_report::audience::{Audience, Basis, Edition, Folder};

enum Press {}

impl Audience for Press {
    const EDITION: Edition = Edition::Public;
    const BASIS: Basis = Basis::Room;
    const FOLDER: Folder = Folder { dutch: "pers", english: "press" };
}

fn main() {}
