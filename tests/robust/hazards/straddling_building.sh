# One house stands in two compounds, one in none, one only just over the line.
{
    buildings
    feature '{"id":"two","levels":6}' "$(rectangle 0 0 70 97 130 99 | sed 's/unused//')"
    feature '{"id":"none","levels":6}' "$(rectangle 8 1 20 10 80 50)"
} | collection buildings.geojson
{ compounds; feature '{"id":"wide","name":"Wide"}' "$(rectangle 0 0 105 0 118 100)"; } | collection compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg straddling_building
ogrinfo -ro -q plan.gpkg -sql "SELECT compound_id FROM buildings WHERE building_id = 'none'" |
    grep -q 'compound_id (String) = d-' || wrong 'the house in no compound got none of its own'
