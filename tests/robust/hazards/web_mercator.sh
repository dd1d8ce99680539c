# A plan in Web Mercator would have floor areas a fifth too large: refused, with the CRS to take.
run 2 plan "${quarter[@]}" -t_srs EPSG:3857 -o plan.gpkg
tells 'EPSG:4543'
tells '%'
leaves
run 0 plan "${quarter[@]}" -t_srs EPSG:4543 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
