#!/usr/bin/env bash
# completion_shells.sh LIFANG: the scripts for zsh and fish are read by these shells, which are asked what they offer.
set -euo pipefail
lifang=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir home plans functions
export HOME=$folder/home XDG_CONFIG_HOME=$folder/home XDG_DATA_HOME=$folder/home
touch a.gpkg 'b c.gpkg' e.html f.pdf d.shp
"$lifang" completion zsh >functions/_lifang
"$lifang" completion fish >lifang.fish
failed=0
tested=0

# expect SHELL WANTED GOT
expect() { [[ $3 == "$2" ]] || { echo "FAILED: $1 offers '$3', not '$2'"; failed=1; }; }

in_fish() { fish --no-config -c "source lifang.fish; complete -C '$1'" | cut -f1 | sort | paste -sd'|'; }
if command -v fish >/dev/null; then
    tested=1
    expect fish 'partition|plan|plan-shards|profile|programme' "$(in_fish 'lifang p')"
    expect fish 'community|none' "$(in_fish 'lifang plan --across ')"
    expect fish '--target' "$(in_fish 'lifang plan --tar')"
    expect fish '' "$(in_fish 'lifang check --tar')"
    expect fish 'check|list|show' "$(in_fish 'lifang profile ')"
    expect fish 'kunming' "$(in_fish 'lifang profile check kunm')"
    expect fish '-t_srs' "$(in_fish 'lifang plan -t_')"
    expect fish 'ESRI Shapefile' "$(in_fish 'lifang export a.gpkg -f ES')"
    expect fish 'a.gpkg' "$(in_fish 'lifang check a')"
    expect fish 'd.shp' "$(in_fish 'lifang plan a.gpkg d')"
fi

# shows SHELL WANTED SEEN: a word among what a terminal shows
shows() { grep -qw -e "$2" <<<"$3" || { echo "FAILED: $1 does not offer '$2' but: $3"; failed=1; }; }

in_zsh() { timeout 60 zsh -f "$here/offered_by_zsh.zsh" "$folder/functions" "$1" | sed 's/\x1b\[[0-9;?]*[A-Za-z]/ /g'; }
if command -v zsh >/dev/null; then
    tested=1
    zsh -n functions/_lifang
    shows zsh programme "$(in_zsh 'lifang p')"
    shows zsh community "$(in_zsh 'lifang plan --across ')"
    shows zsh through-excluded "$(in_zsh 'lifang plan --th')"
    shows zsh 'ESRI.*Shapefile' "$(in_zsh 'lifang export -f ')"
    shows zsh kunming "$(in_zsh 'lifang profile show ')"
    shows zsh 'b..c.gpkg' "$(in_zsh 'lifang check ')"
    shows zsh f.pdf "$(in_zsh 'lifang report a.gpkg -o ')"
    ! grep -q 'd.shp' <<<"$(in_zsh 'lifang check ')" || { echo 'FAILED: zsh offers what is not a plan'; failed=1; }
    ! grep -q 'bad option' <<<"$(in_zsh 'lifang profile show ')" || { echo 'FAILED: zsh complains'; failed=1; }
fi
[[ $tested -eq 1 ]] || { echo 'skipped: needs fish or zsh (scripts/packages-package.txt)'; exit 77; }
exit $failed
