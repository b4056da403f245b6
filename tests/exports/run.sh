#!/usr/bin/env bash
# Opens the exports in each of these report folders with other people's programs, and compares what they read.
#
#   tests/exports/run.sh FOLDER…
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
python3 -m venv "$place/venv"
"$place/venv/bin/pip" install --quiet --disable-pip-version-check \
  openpyxl==3.1.5 icalendar==6.3.1 jsonschema==4.25.0

for folder in "$@"; do
  printf '%s\n' "$folder"
  converted="$place/converted-$(basename "$folder")"
  mkdir -p "$converted"
  for book in "$folder"/*.xlsx; do
    [ -e "$book" ] || continue
    # Comma, quotation marks, UTF-8, from the first line on, every cell as it is shown.
    soffice --headless "-env:UserInstallation=file://$place/office" \
      --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false' \
      --outdir "$converted" "$book" >"$place/said" 2>&1 || { cat "$place/said"; exit 1; }
  done
  "$place/venv/bin/python" "$here/read.py" "$here/../../templates/exports/report.schema.json" "$folder" "$converted"
done
