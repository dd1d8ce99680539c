# A plan with a unit's code, or a pattern of codes, of hundreds of thousands of characters: in words, whatever it is.
# `check` and `edit` matched it by std::regex, which goes one call deeper for each, and ended by a signal.
run 0 plan "${quarter[@]}" -o whole.gpkg
spoilt() { # NAME STATEMENT
    cp whole.gpkg "$1.gpkg"
    spoil "$1.gpkg" "$2"
}
# A community whose name is as long: its codes begin with it, and they hold.
python3 - <<'X'
import json
layer = json.load(open("compounds.geojson"))
for feature in layer["features"]:
    feature["properties"]["community"] = "滇池" * 50_000
json.dump(layer, open("compounds.geojson", "w"))
X
run 0 plan "${quarter[@]}" --overwrite -o named.gpkg
run 0 check named.gpkg

zeros="hex(zeroblob(250000))"
spoilt_pattern() { spoilt "$1" "UPDATE plan_metadata SET value = $2 WHERE key = 'profile.code_pattern'"; }
spoilt code "UPDATE units SET unit_code = $zeros"
spoilt_pattern word "'{' || replace($zeros, '0', 'a')"
spoilt_pattern fields "'{community}' || replace($zeros, '0', '{sequence}')"
for plan in code word fields; do
    run 3 check $plan.gpkg
    prints "code_off_pattern"
    "$LIFANG" edit $plan.gpkg --layout 1 --lock c00 >/dev/null 2>.stderr </dev/null
    code=$?
    [[ $code -eq 0 || $code -eq 3 ]] || wrong "edit $plan.gpkg: exit $code: $(head -c 300 .stderr)"
done
rm -f .stderr
