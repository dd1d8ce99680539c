# A polygon of a plan crosses itself, where another program has moved its corners: which row, and where. `report` ended as with a defect.
run 0 plan "${quarter[@]}" -o whole.gpkg
for table in cells units district; do
    cp whole.gpkg plan.gpkg
    spoil plan.gpkg "UPDATE $table SET geom = crossed(geom) WHERE rowid = 1"
    note plan.gpkg
    run 3 check plan.gpkg
    prints "invalid_geometry: .*: self-intersection"
    run 3 report plan.gpkg --layout 1 -o dossier.html
    tells "layer $table, row 1: the polygon is invalid at [0-9.]+ [0-9.]+: "
    untouched plan.gpkg
done
