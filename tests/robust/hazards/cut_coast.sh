# A harbour where four courts stood: its coast comes in two lines, the second one first, and both end at the extract's edge.
# Quays lie on the streets' lines, but for fractions of a millimetre.
coast() {
    feature '{"osm_id":"2","natural":"coastline"}' \
        "{\"type\":\"LineString\",\"coordinates\":[$(degrees 3 1 110 110),$(degrees 3 0 110 -40),$(degrees 5 0 130 -40)]}"
    feature '{"osm_id":"1","natural":"coastline"}' \
        "{\"type\":\"LineString\",\"coordinates\":[$(degrees 0 0 -30 -40),$(degrees 2 0 -10 -40),$(degrees 2 1 -10 110),$(degrees 3 1 110 110)]}"
}
coast | collection coastline.geojson
compounds | grep -vE '"c[23][01]"' | collection compounds.geojson
buildings | grep -vE '"b[23][01][sn]"' | collection buildings.geojson
feature '{"name":"district"}' "$(rectangle 0 0 -25 -60 725 485)" | collection boundary.geojson
run 0 plan "${quarter[@]}" coastline.geojson -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
run 0 plan "${quarter[@]}" coastline.geojson --boundary boundary.geojson -o plan.gpkg --overwrite
plan_holds plan.gpkg
has_issue plan.gpkg sea_from_coast
[[ $(sql plan.gpkg 'SELECT count(*) > 0 FROM cells WHERE water') == 1 ]] || wrong "the harbour is no water"
[[ $(sql plan.gpkg 'SELECT sum(area_m2) > 40000 FROM cells WHERE water') == 1 ]] || wrong "the harbour is too small"
[[ $(sql plan.gpkg 'SELECT count(*) FROM cells JOIN cell_assignments USING (cell_id) WHERE water') == 0 ]] ||
    wrong "water is ground of a unit"
