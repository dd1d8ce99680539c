#!/usr/bin/env bash
# hardening.sh BUILD: the programs in the packages of BUILD (of the preset `package`) are hardened as Debian wants, and nothing in
# the packages tells the folder they were built in.
set -euo pipefail
build=$1 project=$(realpath "$(dirname "$0")/../..")
compgen -G "$build/lifang_*.deb" >/dev/null || { echo 'skipped: needs the packages (scripts/package)'; exit 77; }
command -v hardening-check >/dev/null || { echo 'skipped: needs devscripts (scripts/packages-package.txt)'; exit 77; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for package in "$build"/*.deb; do dpkg-deb -x "$package" "$folder"; done

# Debian 12 builds without protection of control flow; what it asks for is position independence, a protected stack, fortified
# functions, and relocations that are read-only once the program has started.
said=$(hardening-check --nocfprotection "$folder"/usr/bin/*) || { echo "FAILED: $said"; exit 1; }
[[ $(grep -c '^ Immediate binding: yes' <<<"$said") -eq 2 ]] || { echo "FAILED: not two programs: $said"; exit 1; }

tells=$(grep -rlF -- "$project" "$folder" || true)
[[ -z $tells ]] || { echo "FAILED: $project stands in $tells"; exit 1; }
