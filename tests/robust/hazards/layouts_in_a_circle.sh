# Layouts that come from one another, or from none that is there: refused by name, nothing is stored.
run 0 plan "${quarter[@]}" -o plan.gpkg
run 0 edit plan.gpkg --layout 1 --lock c00
edited=$(sql plan.gpkg "select layout_id from layouts where label = 'edited'")
spoil plan.gpkg "update layouts set parent_layout_id = '$edited' where layout_id = '1'"
note plan.gpkg
run 3 edit plan.gpkg --layout 1 --lock c01
tells "circle.*1.*$edited|circle.*$edited.*1"
run 3 improve plan.gpkg --layout 1
spoil plan.gpkg "update layouts set parent_layout_id = '77' where layout_id = '1'"
note plan.gpkg
run 3 edit plan.gpkg --layout 1 --lock c01
tells 'layout 1 .*77'
untouched plan.gpkg
