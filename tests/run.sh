#!/usr/bin/env bash
# Installs what the tests need on a bare Debian or Ubuntu machine with a Rust toolchain, and runs all of them.
#
#   tests/run.sh
#
# On another system install these yourself first: Node 20 or newer with npm, a Java runtime, Chromium
# (CHROMIUM=/path/to/it), and give the letters that pages are looked at in (STAP_FONTS, see tests/browser/fonts.sh). Nothing is skipped: a missing tool is a failure.
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n── %s\n' "$*"; }

need() { # need COMMAND PACKAGE…: installs the packages unless the command is there
  local command=$1
  shift
  command -v "$command" >/dev/null && return
  command -v apt-get >/dev/null || { echo "please install: $command ($*)" >&2; exit 2; }
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  if [ -z "${updated:-}" ]; then $sudo apt-get update -q; updated=1; fi
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -q -y --no-install-recommends "$@"
}

step "what the tests need"
need cc gcc libc6-dev
need java default-jre-headless
need "${CHROMIUM:-chromium}" chromium
if ! command -v node >/dev/null || [ "$(node --version | sed 's/v\([0-9]*\).*/\1/')" -lt 20 ]; then
  need node-20-or-newer nodejs npm
fi
need npm npm
need qpdf qpdf
need pdffonts poppler-utils
need python3 python3 python3-venv
need soffice libreoffice-calc-nogui
rustup component add rustfmt clippy 2>/dev/null || true

step "the code is formatted and free of remarks"
cargo fmt --check
cargo clippy --all-targets --quiet -- -D warnings
cargo clippy --all-targets --no-default-features --quiet -- -D warnings
RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --quiet

step "the main job"
cargo run --quiet -- build example-engagement

step "the tests in Rust"
cargo test --quiet

step "the tests of everything else, without the typesetter"
cargo test --quiet --no-default-features

step "the walls of the promise, each broken in turn"
python3 tests/walls/run.py

step "the editions"
cargo build --quiet
binary=${CARGO_TARGET_DIR:-target}/debug/stap-report
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
"$binary" build example-engagement --out "$place/directors"
"$binary" build example-engagement --draft --out "$place/draft"
"$binary" build example-engagement --for group --out "$place/group"
"$binary" build example-engagement --for facilitator --out "$place/facilitator"
"$binary" build example-engagement --for public --draft --out "$place/public"

step "the package, read by another program than wrote it"
cp -r example-engagement "$place/engagement"
"$binary" pack "$place/engagement" --out "$place/package.zip"
python3 tests/package.py "$place/package.zip" "$place/directors"

step "the report on paper"
cp -R example-engagement "$place/in-english"
rm -f "$place/in-english/vrijgave.yaml"
sed -i.dutch 's/^taal: nl$/taal: en/' "$place/in-english/traject.yaml"
"$binary" build "$place/in-english" --for group --out "$place/english"
for language in nl en; do
  python3 tests/paper/many.py "$place/many-$language" "$language" 40
  "$binary" build "$place/many-$language" --draft --pdf-only --format short --out "$place/on-paper-$language" \
    2>"$place/told" || { cat "$place/told"; exit 1; }
done
tests/paper/run.sh "$place/directors" "$place/draft" "$place/group" "$place/facilitator" "$place/public" \
  "$place/english"
tests/paper/run.sh --lists "$place/on-paper-nl" "$place/on-paper-en"

step "the exports"
"$binary" build tests/exports/formulas --draft --no-pdf --out "$place/formulas"
tests/exports/run.sh "$place/directors" "$place/draft" "$place/group" "$place/facilitator" "$place/public" \
  "$place/english" "$place/formulas"

step "the pages"
tests/browser/run.sh --one-screen --one-page "$place/directors" "$place/draft"
tests/browser/run.sh --binary "$binary" "$place/group" "$place/facilitator" "$place/public"
# Everything called by a long address, and how wide the figures take letters to be.
"$binary" build tests/browser/addresses --draft --no-pdf --out "$place/addresses"
"$binary" build tests/browser/addresses --for facilitator --no-pdf --out "$place/addresses-facilitator"
tests/browser/run.sh --look "$place/addresses" "$place/addresses-facilitator"
python3 tests/widths.py tests/browser/fonts
