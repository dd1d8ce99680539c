# A view that joins two tables is a layer like others; one without an end is refused, whether it gives rows or not.
ogr2ogr -f GPKG -nln compounds base.gpkg compounds.geojson
python3 - <<'X'
import shutil, sqlite3
count = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
views = {
    "harmless": "CREATE VIEW seen AS SELECT c.fid AS OGC_FID, c.geom, c.id, c.households, d.name FROM compounds c JOIN names d ON c.id = d.id",
    "endless": f"CREATE VIEW seen AS {count} SELECT i AS OGC_FID, geom, id FROM n, compounds",
    "silent": f"CREATE VIEW seen AS SELECT fid AS OGC_FID, geom, id FROM compounds WHERE ({count} SELECT count(*) FROM n) > 0",
    "huge": f"CREATE VIEW seen AS {count} SELECT i AS OGC_FID, geom, zeroblob(100000000) AS id FROM n, compounds ORDER BY id, i",
}
for name, view in views.items():
    shutil.copy("base.gpkg", name + ".gpkg")
    db = sqlite3.connect(name + ".gpkg")
    db.execute("CREATE TABLE names (id TEXT, name TEXT)")
    db.execute("INSERT INTO names SELECT id, 'Garden ' || id FROM compounds")
    db.execute(view)
    db.execute("INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('seen', 'features', 'seen', 4326)")
    db.execute("INSERT INTO gpkg_geometry_columns VALUES ('seen', 'geom', 'POLYGON', 4326, 0, 0)")
    db.commit()
X
run 0 plan --compounds harmless.gpkg:seen --buildings buildings.geojson --roads streets.geojson --time-limit 1 -o plan.gpkg
plan_holds plan.gpkg
run 0 info plan.gpkg --layout 1 --compounds
prints 'Garden c00'
for file in endless silent huge; do
    run 3 inspect --compounds "$file.gpkg:seen"
    tells "$file.gpkg"
done
# One call of a function that takes days, which no bound on steps sees; and the list of tables itself a view without an end.
run 0 plan "${quarter[@]}" -o plan.gpkg --overwrite
python3 - <<'X'
import shutil, sqlite3
days = "instr(hex(zeroblob(50000000)), hex(zeroblob(20000000)) || '1')"
shutil.copy("plan.gpkg", "check.gpkg")
with sqlite3.connect("check.gpkg") as db:
    db.execute(f"CREATE TABLE log (what CHECK ({days} = 0))")
    db.execute("CREATE TRIGGER logged AFTER INSERT ON layouts BEGIN INSERT INTO log VALUES (new.layout_id); END")
shutil.copy("plan.gpkg", "contents.gpkg")
with sqlite3.connect("contents.gpkg") as db:
    db.execute("CREATE TABLE listed AS SELECT * FROM gpkg_contents")
    db.execute("DROP TABLE gpkg_contents")
    db.execute("CREATE VIEW gpkg_contents AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT listed.* FROM listed UNION ALL SELECT listed.* FROM n, listed WHERE i < 0")
X
run 0 edit check.gpkg --layout 1 --lock c00
for command in info check 'export -f SVG -o map.svg'; do
    set -- $command
    run 3 "$1" contents.gpkg "${@:2}"
    tells 'contents.gpkg'
done
