#!/usr/bin/env bash
# manual.sh PROGRAM: its manual pages, in both languages, say what its help says and please man and mandoc.
set -euo pipefail
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8 MANWIDTH=100
failed=0
pages=0

# look PAGE: complaints of the readers of manual pages
look() {
    local said=''
    [[ -z $(command -v mandoc) ]] || said=$(mandoc -Tlint -W warning "$1" || true)
    [[ -z $(command -v man) ]] || said+=$(man -l --warnings "$1" 2>&1 >/dev/null)
    [[ -z $said ]] || { echo "FAILED: $1: $said"; failed=1; }
}

if [[ -z $(command -v man)$(command -v mandoc) ]]; then
    echo 'skipped: needs man or mandoc (scripts/packages-package.txt)'
    exit 77
fi
for language in en zh; do
    "$program" help --man --language $language >"$folder/lifang.$language.1"
    look "$folder/lifang.$language.1"
    while read -r command; do
        page=$folder/lifang-$command.$language.1
        "$program" help "$command" --man --language $language >"$page"
        look "$page"
        pages=$((pages + 1))
        "$program" help "$command" | grep -oE -- '--[a-z_-]+' | sort -u >"$folder/options"
        man -l "$page" 2>/dev/null | grep -oE -- '--[a-z_-]+' | sort -u | comm -23 "$folder/options" - >"$folder/missing"
        [[ ! -s $folder/missing ]] || { echo "FAILED: $page has no $(paste -sd' ' "$folder/missing")"; failed=1; }
        grep -q "lifang\\\\-${command//-/\\\\-}" "$folder/lifang.$language.1" || { echo "FAILED: lifang(1) has no $command"; failed=1; }
    done < <("$program" help --markdown | sed -n 's/^### //p')
done
[[ $pages -gt 20 ]] || { echo "FAILED: only $pages pages were looked at"; failed=1; }
exit $failed
