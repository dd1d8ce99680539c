#!/usr/bin/env bash
# scripts_are_short.sh ROOT: a script longer than 25 lines has become a program and needs a better home.
set -euo pipefail
long=0
for script in "$1"/scripts/* "$1"/.ci/run; do
  [ -f "$script" ] && [[ "$script" != *.txt ]] || continue
  lines=$(wc -l <"$script")
  [ "$lines" -le 25 ] || { echo "$script has $lines lines"; long=1; }
done
exit $long
