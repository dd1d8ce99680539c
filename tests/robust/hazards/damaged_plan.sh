# A plan whose rows contradict each other is refused by check, and not changed by edit.
run 0 plan "${quarter[@]}" --candidates 1 -o plan.gpkg
leaves plan.gpkg
for damage in "UPDATE layouts SET parent_layout_id = layout_id" \
    "UPDATE layouts SET parent_layout_id = '77'" \
    "UPDATE cells SET geom = (SELECT geom FROM cells WHERE cell_id = 'c-c00') WHERE cell_id = 'c-c01'" \
    "DELETE FROM assignments WHERE compound_id = 'c00'" "UPDATE units SET floor_area_m2 = 1"; do
    cp plan.gpkg damaged.gpkg
    ogrinfo -q damaged.gpkg -sql "$damage" >/dev/null
    cp damaged.gpkg before.gpkg
    run 3 check damaged.gpkg
    run 3 edit damaged.gpkg --layout 1 --lock c22
    leaves
    cmp -s damaged.gpkg before.gpkg || wrong "edit changed the plan damaged by: $damage"
    rm -f damaged.gpkg before.gpkg
done
