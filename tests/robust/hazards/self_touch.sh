# An outline that runs back on itself: the loop of the second house is drawn in one stroke with the first, which
# touches itself at a point. No ground is lost or counted twice.
touching="{\"type\":\"Polygon\",\"coordinates\":[[$(degrees 0 0 0 0),$(degrees 0 0 50 50),$(degrees 0 0 100 0),$(degrees 0 0 100 100),$(degrees 0 0 50 50),$(degrees 0 0 0 100),$(degrees 0 0 0 0)]]}"
{ feature '{"id":"c00","name":"Hourglass"}' "$touching"; compounds | tail -n +2; } | collection compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg repaired_geometry
