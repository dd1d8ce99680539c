# A plan in which one end of a line lies millions of kilometres off: refused at once. `check` walked along such a road two metres a
# step, the map along the district's edge, without an end.
run 0 plan "${quarter[@]}" -o whole.gpkg
for table in roads edge_stretches; do
    for x in 1e9 1e300; do
        cp whole.gpkg plan.gpkg
        python3 - $table $x <<'X'
import sqlite3, struct, sys
table, x = sys.argv[1], float(sys.argv[2])
with sqlite3.connect("plan.gpkg") as plan:
    plan.execute("PRAGMA synchronous = OFF")
    for (name,) in plan.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        plan.execute(f'DROP TRIGGER "{name}"')  # they call functions that only GDAL brings
    fid, shape = plan.execute(f"SELECT rowid, geom FROM {table} ORDER BY rowid LIMIT 1").fetchone()
    plan.execute(f"UPDATE {table} SET geom = ? WHERE rowid = ?", (shape[:-16] + struct.pack("<d", x) + shape[-8:], fid))
X
        note plan.gpkg
        run 3 check plan.gpkg
        prints "far_apart"
        for words in "export plan.gpkg -f SVG -o map.svg" "report plan.gpkg --layout 1 -o dossier.html" "edit plan.gpkg --layout 1 --lock c00"; do
            run 3 $words
            tells "5,000 km"
        done
        untouched plan.gpkg
    done
done
