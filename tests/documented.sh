#!/usr/bin/env bash
# Stands in for rustdoc in `cargo test --doc`: writes the documentation, into a folder that is thrown away, instead of
# testing it. A remark is an error.
#
#   RUSTDOC=$PWD/tests/documented.sh cargo test --doc
#
# `cargo doc` would check every crate once more, the typesetter among them, to document one; a test of the documentation
# takes what is built already.
set -euo pipefail

arguments=()
tested=
while [ $# -gt 0 ]; do
  case $1 in
    --test) tested=yes ;;
    --test-run-directory | --test-args) shift ;;
    --test-run-directory=* | --test-args=*) ;;
    *) arguments+=("$1") ;;
  esac
  shift
done
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
[ -z "$tested" ] || arguments+=(-D warnings --out-dir "$place")
rustdoc "${arguments[@]}"
