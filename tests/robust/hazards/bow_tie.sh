# One compound crosses itself; GDAL passes it untouched.
bow="{\"type\":\"Polygon\",\"coordinates\":[[$(degrees 0 0 0 0),$(degrees 0 0 100 100),$(degrees 0 0 100 0),$(degrees 0 0 0 100),$(degrees 0 0 0 0)]]}"
{ feature '{"id":"c00","name":"Bow"}' "$bow"; compounds | tail -n +2; } | collection compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
ogrinfo -ro -q plan.gpkg -sql "SELECT message FROM issues WHERE source_layer LIKE '%compounds%' AND code IN ('repaired_geometry', 'invalid_geometry')" |
    grep -q 'message' || wrong 'no issue tells of the repair'
