# One court far off to the east behind nothing: it can join no neighbour.
{ compounds; feature '{"id":"far","name":"Far"}' "$(rectangle 12 0 0 0 100 100)"; } | collection compounds.geojson
{ buildings; feature '{"id":"bfar","levels":6}' "$(rectangle 12 0 20 10 80 50)"; } | collection buildings.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg unit_below_min
