# Control sequences, bells, C1 characters and marks that turn text around, in all that people name: layers, fields, files, ids,
# rules, graphs, profiles, cells of a ledger, options. None of them reaches the terminal as it is, in no language.
esc=$'\e]0;owned\a\e[2J' c1=$'\u009b31m' turn=$'\u202e\u2066'
evil=$esc$c1$turn
raw() { LC_ALL=C grep -qP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80[\xaa-\xae]|\xe2\x81[\xa6-\xa9]' "$@"; }
tries=0
quiet() {
    "$LIFANG" "$@" >.out 2>.err </dev/null
    local code=$?
    [[ $code -ne 1 && $code -lt 128 ]] || wrong "lifang $1: exit $code: $(head -3 .err)"
    ! raw .out .err || wrong "raw control characters of: lifang $(printf '%q ' "$@")"
    tries=$((tries + 1))
}
escaped='\\u001b]0;owned\\u0007\\u009b31m\\u202e'
compounds | sed -e "s/\"c00\"/\"$escaped\"/" -e "s/\"households\"/\"$escaped\"/" | collection "$evil.geojson"
cp "$evil.geojson" compounds_evil.geojson
ogr2ogr -f GPKG -nln "compounds $evil" "layer.gpkg" compounds_evil.geojson 2>/dev/null
quiet inspect "$evil.geojson"
quiet inspect layer.gpkg
quiet plan compounds_evil.geojson --buildings buildings.geojson --roads streets.geojson --time-limit 1 -o "plan $evil.gpkg"
quiet info "plan $evil.gpkg" --layout 1 --compounds
quiet check "plan $evil.gpkg"
quiet explain "plan $evil.gpkg" --layout 1 --compound "$evil"
quiet edit "plan $evil.gpkg" --layout 1 --lock "$evil" --note "$evil"
quiet info "plan $evil.gpkg" --layout "$evil" --unit "$evil"
quiet export "plan $evil.gpkg" -f "$evil" -o out
quiet report "plan $evil.gpkg" --units "$evil" -o "out $evil.html"
quiet "$evil"
quiet plan "--$evil"
quiet plan compounds_evil.geojson --field "compounds.$evil=$evil" -o never.gpkg
quiet plan compounds_evil.geojson --profile "$evil" -o never.gpkg
printf '[profile]\nname = "%s"\n"%s" = 1\n' "\\u001b[2J\\u202e" "\\u001b[2J" >evil.toml
quiet profile check evil.toml
printf '[profile]\nname = "%s' "$evil" >broken.toml
quiet profile check broken.toml
printf '小区编号,户数%s\nc00,%s\n%s,5\n' "$evil" "$evil" "$evil" >ledger.csv
quiet plan "${quarter[@]}" --ledger ledger.csv -o never.gpkg --overwrite
printf '[{"kind": "%s", "compound_id": "%s"}]' "$escaped" "$escaped" | sed 's/\\\\/\\/g' >rules.json
quiet plan "${quarter[@]}" --constraints rules.json -o never.gpkg --overwrite
printf '{"nodes": [{"id": "%s"}], "links": [{"source": "%s", "target": "x"}]}' "$escaped" "$escaped" | sed 's/\\\\/\\/g' >graph.json
quiet partition graph.json --units 1 -o out.csv
printf '2 1 %s\n2\n1\n' "$evil" >bad.graph
quiet partition bad.graph --units 1 -o out.csv
quiet check compounds_evil.geojson
quiet inspect "$evil.zip"
[[ $tries -ge 20 ]] || wrong "only $tries tried"
