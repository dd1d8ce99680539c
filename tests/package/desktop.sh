#!/usr/bin/env bash
# desktop.sh FOLDER PLAN: the viewer's desktop file, its description for software centres and its kind of file are valid; a plan
# has this kind; and of what a desktop takes a plan for, the viewer is among the programs that open it.
set -euo pipefail
folder=$1 plan=$2
for tool in desktop-file-validate update-desktop-database appstreamcli update-mime-database gio file; do
    command -v "$tool" >/dev/null || { echo "skipped: needs $tool (scripts/packages-package.txt)"; exit 77; }
done
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
said=$(desktop-file-validate "$folder/lifang-viewer.desktop")
[[ -z $said ]] || { echo "FAILED: $said"; exit 1; }
appstreamcli validate --no-net "$folder/lifang-viewer.metainfo.xml"
mkdir -p "$data/mime/packages" "$data/applications" "$data/bin"
cp "$folder/lifang-plan.xml" "$data/mime/packages"
cp "$folder/lifang-viewer.desktop" "$data/applications"
printf '#!/bin/sh\n' >"$data/bin/lifang-viewer" # a desktop shows no program that is not there
chmod +x "$data/bin/lifang-viewer"
export XDG_DATA_HOME=$data PATH=$data/bin:$PATH
update-mime-database "$data/mime" 2>/dev/null
update-desktop-database "$data/applications"
grep -q '^application/x-lifang-plan:\*.gpkg$' "$data/mime/globs"

# The table by which a plan is told begins within the first 16 KiB, where Qt looks.
at=$(grep -obaF -m1 plan_metadata "$plan" | head -1 | cut -d: -f1)
[[ $at -lt 16000 ]] || { echo "FAILED: plan_metadata stands at byte $at"; exit 1; }

cp "$plan" "$data/plan.gpkg"
kind=$(gio info -a standard::content-type "$data/plan.gpkg" | sed -n 's/.*content-type: //p')
[[ $kind == application/x-lifang-plan || $kind == application/geopackage+sqlite3 ]] ||
    { echo "FAILED: a plan is taken for '$kind'"; exit 1; }
opens=$(gio mime "$kind")
[[ $opens == *lifang-viewer.desktop* ]] || { echo "FAILED: the viewer does not open '$kind'"; exit 1; }
printf 'SQLite format 3' >"$data/other.db"
other=$(gio info -a standard::content-type "$data/other.db")
[[ $other != *lifang* ]] || { echo "FAILED: any database is a plan"; exit 1; }
