#!/usr/bin/env bash
# Checks finished report folders in a real browser, and with --binary how that binary treats hostile notes.
#
#   tests/browser/run.sh [--one-screen] [--one-page] [--binary PATH] FOLDER…
#   tests/browser/run.sh --look FOLDER…     only measures how they look
#
# Needs node 20 or newer, python3, and these packages of Debian: chromium default-jre-headless. The browser sees the
# letters that fonts.sh brings, and no others. Another Chromium: CHROMIUM=/path/to/it; letters of your own: STAP_FONTS, see
# fonts.sh. The last line counts all checks; the exit code is 0 when all passed, 1 when one failed, 2 on wrong use or a
# missing tool.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
usage='usage: run.sh [--look] [--one-screen] [--one-page] [--binary PATH] FOLDER…'
look_flags=()
folders=()
binary=
look_only=
while [ $# -gt 0 ]; do
  case $1 in
    --one-screen | --one-page) look_flags+=("$1") ;;
    --look) look_only=1 ;;
    --binary) binary=${2:?$usage}; shift ;;
    -*) echo "$usage" >&2; exit 2 ;;
    *) folders+=("$1") ;;
  esac
  shift
done
if [ ${#folders[@]} -eq 0 ] && [ -z "$binary" ]; then
  echo "$usage" >&2
  exit 2
fi
for tool in node npm java "${CHROMIUM:-/usr/bin/chromium}"; do
  command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 2; }
done

# npm writes this file last, so an install that was broken off is done again.
if [ ! -e "$here/node_modules/.package-lock.json" ] || [ "$here/package-lock.json" -nt "$here/node_modules/.package-lock.json" ]; then
  (cd "$here" && npm ci --ignore-scripts --no-audit --no-fund) || exit 2
fi

STAP_FONT_SETS=$("$here/fonts.sh") || exit 2
export STAP_FONT_SETS FONTCONFIG_FILE=$STAP_FONT_SETS/dejavu.conf

passed=0
failed=0
worst=0
# Runs one check, shows what it says, and adds up its closing line; a check without one has broken down.
run() {
  local name=$1 log code line
  shift
  log=$(mktemp)
  echo "== $name"
  node "$here/$name" "$@" 2>&1 | tee "$log" | grep -vE '^[0-9]+ passed, [0-9]+ failed$'
  code=${PIPESTATUS[0]}
  line=$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$log" | tail -n 1)
  rm -f "$log"
  if [ -z "$line" ]; then
    echo "$name broke down with exit code $code"
    line='0 passed, 1 failed'
    [ "$code" -eq 0 ] && code=2
  fi
  passed=$((passed + ${line%% passed*}))
  line=${line#*, }
  failed=$((failed + ${line%% failed}))
  [ "$code" -gt "$worst" ] && worst=$code
  return 0
}

if [ ${#folders[@]} -gt 0 ]; then
  run check-look.mjs "${look_flags[@]}" "${folders[@]}"
fi
if [ ${#folders[@]} -gt 0 ] && [ -z "$look_only" ]; then
  run check-site.mjs "${folders[@]}"
  run check-paths.mjs "${folders[@]}"
fi
[ -n "$binary" ] && run check-xss.mjs "$binary"

echo "$passed passed, $failed failed"
exit "$worst"
