# A plan with a coordinate that is not a number, or a ring that does not end where it begins: refused, which row. Such walking networks ended every
# command by a signal, such districts and units never ended `edit`, an open ring ended `check` as a defect.
run 0 plan "${quarter[@]}" -o whole.gpkg
for spoilt in "walk_edges nan" "walk_edges inf" "edge_stretches nan" "district nan" "units nan" "units +1" "compounds +1"; do
    cp whole.gpkg plan.gpkg
    spoil plan.gpkg "UPDATE ${spoilt% *} SET geom = with_last_x(geom, '${spoilt#* }') WHERE rowid = 1"
    note plan.gpkg
    run 3 check plan.gpkg
    prints "not_finite|open_ring"
    for words in "export plan.gpkg -f SVG -o map.svg" "report plan.gpkg --layout 1 -o dossier.html" "edit plan.gpkg --layout 1 --lock c00"; do
        run 3 $words
        tells "layer ${spoilt% *}, row 1: a coordinate is not a number, or a ring"
    done
    untouched plan.gpkg
done
