use stap_report::prose::WebAddress;

fn unsafe_address() -> WebAddress {
    WebAddress("javascript:alert(1)".to_owned())
}

fn main() {}
