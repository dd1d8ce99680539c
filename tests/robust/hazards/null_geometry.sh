{ feature '{"id":"c00","name":"Nowhere"}' null; compounds | tail -n +2; } | collection compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg no_geometry
