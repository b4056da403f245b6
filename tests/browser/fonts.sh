#!/usr/bin/env bash
# Lays out the letters that the pages are looked at in, apart from those that happen to lie on the machine.
#
#   tests/browser/fonts.sh     prints a folder with dejavu.conf, liberation.conf, noto.conf and palatino.conf
#
# Each is the configuration for fontconfig of one set of letters: nothing else can be seen through it. A browser takes
# it by FONTCONFIG_FILE. The letters are taken out of packages of Debian or Ubuntu, which are downloaded once and not
# installed. On another system, give them yourself: STAP_FONTS=/folder, with a folder `dejavu`, `liberation`, `noto` and
# `palatino` in it, each holding the files that are listed below.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
place=$here/fonts

# What a set is called; its serif, its sans and its monospaced family; the packages; the files that must be there.
# DejaVu is without italics, as where only fonts-dejavu-core is installed. It is the widest, P052 the narrowest.
sets() {
  cat <<'SETS'
dejavu|DejaVu Serif|DejaVu Sans|DejaVu Sans Mono|fonts-dejavu-core fonts-dejavu-mono?|DejaVuSerif DejaVuSerif-Bold DejaVuSans DejaVuSans-Bold DejaVuSansMono DejaVuSansMono-Bold
liberation|Liberation Serif|Liberation Sans|Liberation Mono|fonts-liberation|LiberationSerif-Regular LiberationSerif-Bold LiberationSerif-Italic LiberationSerif-BoldItalic LiberationSans-Regular LiberationSans-Bold LiberationSans-Italic LiberationSans-BoldItalic LiberationMono-Regular LiberationMono-Bold
noto|Noto Serif|Noto Sans|Noto Mono|fonts-noto-core fonts-noto-mono|NotoSerif-Regular NotoSerif-Bold NotoSerif-Italic NotoSerif-BoldItalic NotoSans-Regular NotoSans-Bold NotoSans-Italic NotoSans-BoldItalic NotoMono-Regular
palatino|P052|Nimbus Sans|Nimbus Mono PS|fonts-urw-base35|P052-Roman P052-Bold P052-Italic P052-BoldItalic NimbusSans-Regular NimbusSans-Bold NimbusSans-Italic NimbusSans-BoldItalic NimbusMonoPS-Regular NimbusMonoPS-Bold
SETS
}

# Where the file of a font lies below a folder; nothing when it doesn't.
find_font() { find "$1" \( -name "$2.ttf" -o -name "$2.otf" \) -print -quit; }

missing() { # missing FOLDER FILE…: the files that the folder doesn't hold
  local folder=$1 file
  shift
  for file in "$@"; do [ -n "$(find_font "$folder" "$file")" ] || echo "$file"; done
}

fetch() { # fetch FOLDER PACKAGE…: unpacks packages below a folder; one that ends in ? need not exist
  local folder=$1 package deb
  shift
  for package in "$@"; do
    if [[ $package == *\? ]]; then
      package=${package%\?}
      apt-cache show "$package" >/dev/null 2>&1 || continue
    fi
    (cd "$folder" && apt-get download -q "$package" >&2) || return 1
    deb=$(find "$folder" -maxdepth 1 -name "${package}_*.deb" -print -quit)
    [ -n "$deb" ] && dpkg -x "$deb" "$folder/unpacked" && rm -f "$deb"
  done
}

lay_out() { # lay_out SET PACKAGES FILES: the files of a set below $place/SET, all of them or none
  local set=$1 packages=$2 files=$3 scratch file found
  [ -d "$place/$set" ] && [ -z "$(missing "$place/$set" $files)" ] && return
  command -v apt-get >/dev/null && command -v dpkg >/dev/null || {
    echo "no apt-get here: give the letters with STAP_FONTS=/folder, see $0" >&2
    exit 2
  }
  scratch=$(mktemp -d)
  if ! fetch "$scratch" $packages; then
    # The lists of packages may be old, or not there at all.
    local sudo=""
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    $sudo apt-get update -q >&2
    fetch "$scratch" $packages || { echo "cannot download $packages" >&2; exit 2; }
  fi
  rm -rf "${place:?}/$set" "$place/$set.new"
  mkdir -p "$place/$set.new"
  for file in $files; do
    found=$(find_font "$scratch/unpacked" "$file")
    [ -n "$found" ] || { echo "$packages: no $file in it" >&2; exit 2; }
    cp "$found" "$place/$set.new/"
  done
  mv "$place/$set.new" "$place/$set"
  rm -rf "$scratch"
}

alias_for() { # alias_for FAMILY ASKED…: who asks for one of these gets that family
  local family=$1 asked
  shift
  for asked in "$@"; do
    printf '<match target="pattern"><test name="family" qual="any"><string>%s</string></test>' "$asked"
    printf '<edit name="family" mode="assign" binding="same"><string>%s</string></edit></match>\n' "$family"
  done
}

mkdir -p "$place"
confs=$place/conf
mkdir -p "$confs"
while IFS='|' read -r set serif sans mono packages files; do
  if [ -n "${STAP_FONTS:-}" ]; then
    folder=$(cd "$STAP_FONTS" && pwd)/$set
    lacks=$(missing "$folder" $files | tr '\n' ' ')
    [ -z "$lacks" ] || { echo "$folder lacks: $lacks" >&2; exit 2; }
  else
    lay_out "$set" "$packages" "$files"
    folder=$place/$set
  fi
  {
    printf '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">\n<fontconfig>\n'
    printf '<dir>%s</dir>\n<cachedir>%s</cachedir>\n' "$folder" "$place/cache"
    alias_for "$serif" serif
    alias_for "$sans" sans-serif
    alias_for "$mono" monospace
    # Palatino by its clone, under the names it has on Windows and on a Mac: the first that the style sheets ask for.
    if [ "$set" = palatino ]; then alias_for "$serif" "Palatino Linotype" Palatino "URW Palladio L"; fi
    # What nobody has asked for by a name that is known here.
    printf '<match target="pattern"><edit name="family" mode="append_last"><string>%s</string></edit></match>\n' "$serif"
    printf '</fontconfig>\n'
  } >"$confs/$set.conf"
done < <(sets)
echo "$confs"
