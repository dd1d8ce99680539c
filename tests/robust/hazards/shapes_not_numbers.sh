# A plan with a coordinate that is not a number, or a ring that does not end where it begins: refused, which row. Such walking networks ended every
# command by a signal, such districts and units never ended `edit`, an open ring ended `check` as a defect.
run 0 plan "${quarter[@]}" -o whole.gpkg
for spoilt in "walk_edges nan" "walk_edges inf" "edge_stretches nan" "district nan" "units nan" "units 1" "compounds 1"; do
    cp whole.gpkg plan.gpkg
    python3 - $spoilt <<'X'
import sqlite3, struct, sys
table, x = sys.argv[1], float(sys.argv[2])
with sqlite3.connect("plan.gpkg") as plan:
    plan.execute("PRAGMA synchronous = OFF")
    for (name,) in plan.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        plan.execute(f'DROP TRIGGER "{name}"')  # they call functions that only GDAL brings
    fid, shape = plan.execute(f"SELECT rowid, geom FROM {table} ORDER BY rowid LIMIT 1").fetchone()
    if x == 1:
        x = struct.unpack("<d", shape[-16:-8])[0] + 1
    plan.execute(f"UPDATE {table} SET geom = ? WHERE rowid = ?", (shape[:-16] + struct.pack("<d", x) + shape[-8:], fid))
X
    note plan.gpkg
    run 3 check plan.gpkg
    prints "not_finite|open_ring"
    for words in "export plan.gpkg -f SVG -o map.svg" "report plan.gpkg --layout 1 -o dossier.html" "edit plan.gpkg --layout 1 --lock c00"; do
        run 3 $words
        tells "layer ${spoilt% *}, row 1: a coordinate is not a number, or a ring"
    done
    untouched plan.gpkg
done
