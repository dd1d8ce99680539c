# The same house twice, the second time drawn from another corner and the other way round.
{
    buildings
    feature '{"id":"twin","levels":6}' "{\"type\":\"Polygon\",\"coordinates\":[[$(degrees 0 0 80 50),$(degrees 0 0 80 10),$(degrees 0 0 20 10),$(degrees 0 0 20 50),$(degrees 0 0 80 50)]]}"
} | collection buildings.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg duplicate_geometry
