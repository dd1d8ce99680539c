# A plan in which one end of a line lies millions of kilometres off: refused at once. `check` walked along such a road two metres a
# step, the map along the district's edge, without an end.
run 0 plan "${quarter[@]}" -o whole.gpkg
for table in roads edge_stretches; do
    for x in 1e9 1e300; do
        cp whole.gpkg plan.gpkg
        spoil plan.gpkg "UPDATE $table SET geom = with_last_x(geom, '$x') WHERE rowid = 1"
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
