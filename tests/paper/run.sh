#!/usr/bin/env bash
# Looks at the PDF in each of these report folders with other people's tools: whole, tagged, fonts embedded, still.
#
#   tests/paper/run.sh [--lists] FOLDER…
#
# With --lists the folders hold reports that are little else than lists. Of an item that begins with a link and goes on in
# plain words, outloud takes the plain words for the first: it is not asked for the order of reading then.
set -euo pipefail

skip=()
if [ "${1:-}" = --lists ]; then
  skip=(--skip ORD-001)
  shift
fi

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check outloud==0.2.1

for folder in "$@"; do
  for file in "$folder"/*.pdf; do
    printf '%s\n' "$file"
    fail() { printf '%s: %s\n' "$file" "$*" >&2; exit 1; }
    qpdf --check "$file" >"$place/checked" || { cat "$place/checked"; fail "qpdf finds it broken"; }
    [ "$(grep -ac '%%EOF' "$file")" -eq 1 ] || fail "it ends more than once"
    # Behind two lines of headings: name, type, encoding, embedded, subset, unicode, object.
    pdffonts "$file" 2>/dev/null | tail -n +3 >"$place/fonts"
    [ -s "$place/fonts" ] || fail "it has no letters"
    if awk '$(NF-4) != "yes" || $(NF-2) != "yes"' "$place/fonts" | grep .; then fail "letters are not in the file"; fi
    pdfinfo "$file" 2>/dev/null >"$place/info"
    for wanted in 'JavaScript: *no' 'Tagged: *yes' 'Encrypted: *no' 'Page size:.*A4'; do
      grep -q "^$wanted" "$place/info" || { cat "$place/info"; fail "not so: $wanted"; }
    done
    if grep -E '^(Creator|Producer|Subject|Keywords):' "$place/info"; then fail "it says more than the report"; fi
    qpdf --qdf --object-streams=disable "$file" "$place/plain.pdf"
    if grep -aE '/(JavaScript|JS|Launch|OpenAction|AA|EmbeddedFiles?|RichMedia|SubmitForm|AcroForm)\b' "$place/plain.pdf"; then
      fail "it acts, or holds a file"
    fi
    grep -aq '<pdfuaid:part>1</pdfuaid:part>' "$place/plain.pdf" || fail "it does not say PDF/UA-1"
    grep -aq '<pdfaid:conformance>A</pdfaid:conformance>' "$place/plain.pdf" || fail "it does not say PDF/A-2a"
    "$place/venv/bin/outloud" --fail-on warning "${skip[@]}" "$file"
    python3 "$(dirname "$0")/pages.py" "$file"
  done
done
