#!/usr/bin/env bash
# completion_bash.sh LIFANG: asks the script of `lifang completion bash` what bash would ask at a press of Tab.
set -euo pipefail
lifang=$(realpath "$1")
export LC_ALL=C.UTF-8
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$lifang" completion bash >"$folder/script"
cd "$folder"
# shellcheck disable=SC1091
source ./script
mkdir plans
touch a.gpkg 'b c.gpkg' d.shp e.html f.pdf g.toml
failed=0

# offered WORD...: what is offered for the last word, sorted, a word each between bars
offered() {
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
    _lifang || true
    printf '%s\n' "${COMPREPLY[@]}" | sort -u | paste -sd'|'
}

# expect OFFERED WORD...
expect() {
    local wanted=$1 got
    shift
    got=$(offered "$@")
    [[ $got == "$wanted" ]] || { echo "FAILED: '$*' offers '$got', not '$wanted'"; failed=1; }
}

expect 'partition|plan|plan-shards|profile|programme' lifang p # grows with the commands
expect '--version' lifang --v
expect 'community|none' lifang plan --across ''
expect 'community' lifang plan --across = c # as bash cuts --across=c
expect '--through-excluded' lifang plan --thro
expect '' lifang check --thro
expect '-s_srs' lifang plan -s_
expect 'a.gpkg|b c.gpkg|plans' lifang plan -o ''
expect 'a.gpkg|b c.gpkg|plans' lifang check ''
expect 'd.shp' lifang plan d
expect 'd.shp' lifang plan a.gpkg --seed 3 -o x.gpkg d
expect '' lifang plan a.gpkg : d # a layer: only the file knows
expect 'd.shp' lifang plan a.gpkg : roads d
expect 'e.html|f.pdf|plans' lifang report a.gpkg -o ''
expect 'ESRI Shapefile' lifang export a.gpkg -f es
expect 'ESRI Shapefile' lifang export a.gpkg -f '"ESRI S'
expect 'check|list|show' lifang profile ''
expect 'g.toml' lifang profile check g
expect 'kunming' lifang profile show kunm
expect 'bash|fish|zsh' lifang completion ''
expect 'compare|completion|cover' lifang help co
expect '' lifang check a.gpkg '' # takes one plan
expect '' lifang no_such_command --

# Every command is known, and each of its options: the script and the help come from one table.
seen=0
while read -r command; do
    while read -r option; do
        seen=$((seen + 1))
        [[ $(offered lifang "$command" "$option") == *"$option"* ]] ||
            { echo "FAILED: $command does not offer $option"; failed=1; }
    done < <("$lifang" help "$command" | grep -oE '^ +(-[a-z_]+, )?--[a-z_-]+' | grep -oE -- '--[a-z_-]+')
done < <("$lifang" help --markdown | sed -n 's/^### //p')
[[ $seen -gt 100 ]] || { echo "FAILED: only $seen options were looked at"; failed=1; }
exit $failed
