//! The `stap-report` command.

fn main() -> std::process::ExitCode {
    stap_report::cli::run()
}
