# A plan with a unit's code, or a pattern of codes, of hundreds of thousands of characters: in words, whatever it is.
# `check` and `edit` matched it by std::regex, which goes one call deeper for each, and ended by a signal.
run 0 plan "${quarter[@]}" -o whole.gpkg
spoil() { # FILE STATEMENT: in a copy of the plan, without the triggers, which call functions that only GDAL brings
    cp whole.gpkg "$1"
    python3 - "$@" <<'X'
import sqlite3, sys
with sqlite3.connect(sys.argv[1]) as plan:
    plan.execute("PRAGMA synchronous = OFF")
    for (name,) in plan.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        plan.execute(f'DROP TRIGGER "{name}"')
    plan.execute(sys.argv[2])
X
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
spoil_pattern() { spoil "$1" "UPDATE plan_metadata SET value = $2 WHERE key = 'profile.code_pattern'"; }
spoil code.gpkg "UPDATE units SET unit_code = $zeros"
spoil_pattern word.gpkg "'{' || replace($zeros, '0', 'a')"
spoil_pattern fields.gpkg "'{community}' || replace($zeros, '0', '{sequence}')"
for plan in code word fields; do
    run 3 check $plan.gpkg
    prints "code_off_pattern"
    "$LIFANG" edit $plan.gpkg --layout 1 --lock c00 >/dev/null 2>.stderr </dev/null
    code=$?
    [[ $code -eq 0 || $code -eq 3 ]] || wrong "edit $plan.gpkg: exit $code: $(head -c 300 .stderr)"
done
rm -f .stderr
