# A plan from a stranger holds SQL of its own. Triggers wake when the plan is changed: one may keep a log, but none may change
# the plan, run without end, fill the disk or call what is outside of SQLite. Whatever they try, the plan is as it was.
run 0 plan "${quarter[@]}" -o plan.gpkg
python3 - <<'X'
import shutil, sqlite3
endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
triggers = {
    "delete": "DELETE FROM compounds",
    "update": "UPDATE Units SET floor_area_m2 = 1",
    "insert": "INSERT INTO issues (message) VALUES ('from a stranger')",
    "contents": "UPDATE gpkg_contents SET table_name = 'x'",
    "endless": f"INSERT INTO log SELECT 1 WHERE ({endless} SELECT count(*) FROM n) > 0",
    "disk": f"INSERT INTO log {endless} SELECT zeroblob(10000000) FROM n",
    "extension": "SELECT load_extension('/tmp/evil.so')",
    "geocoder": "SELECT ogr_geocode('x', 'name', 'http://127.0.0.1:9')",
}
for name, statement in {**triggers, "harmless": "INSERT INTO log VALUES (new.layout_id)"}.items():
    shutil.copy("plan.gpkg", name + ".gpkg")
    with sqlite3.connect(name + ".gpkg") as db:
        db.execute("CREATE TABLE log (what)")
        db.execute(f"CREATE TRIGGER stranger AFTER INSERT ON layouts BEGIN {statement}; END")
X
for name in delete update insert contents endless disk extension; do
    cp $name.gpkg before
    run 4 edit $name.gpkg --layout 1 --lock c00
    cmp -s before $name.gpkg || [[ $(sql $name.gpkg 'select count(*) from log') == 0 ]] || wrong "$name: the plan was changed"
    [[ ! -e $name.gpkg-journal ]] || wrong "$name: a journal is left"
    is_whole $name.gpkg
done
run 3 edit geocoder.gpkg --layout 1 --lock c00 # GDAL does not even open it
run 4 edit delete.gpkg --layout 1 --lock c00
tells 'stranger'
run 0 edit harmless.gpkg --layout 1 --lock c00
[[ $(sql harmless.gpkg 'select count(*) from log') == 1 ]] || wrong 'the log of an office is not kept'
is_whole harmless.gpkg
