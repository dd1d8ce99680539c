# A hole outside its outline, and one that reaches over the edge.
ring() { printf '[%s,%s,%s,%s,%s]' "$(degrees 0 0 $1 $2)" "$(degrees 0 0 $3 $2)" "$(degrees 0 0 $3 $4)" "$(degrees 0 0 $1 $4)" "$(degrees 0 0 $1 $2)"; }
outside="{\"type\":\"Polygon\",\"coordinates\":[$(ring 0 0 100 100),$(ring 200 200 210 210)]}"
{ feature '{"id":"c00","name":"Hole outside"}' "$outside"; compounds | tail -n +2; } | collection compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg repaired_geometry
over="{\"type\":\"Polygon\",\"coordinates\":[$(ring 0 0 100 100),$(ring 90 90 110 110)]}"
{ feature '{"id":"c00","name":"Hole over the edge"}' "$over"; compounds | tail -n +2; } | collection compounds.geojson
run 0 plan "${quarter[@]}" --overwrite -o plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg repaired_geometry
