# GDAL numbers features without an id by their position, which another feature's id may be.
{
    printf '{"type":"FeatureCollection","features":[\n'
    compounds | awk '{ id = NR % 3 == 0 ? "null" : NR % 3 == 1 ? NR + 1 : -NR; sub(/"type":"Feature",/, "&\"id\":" id ","); print }' |
        sed '$ s/,$//'
    printf ']}\n'
} >compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg numbered_features
run 0 partition compounds.geojson --units 24 -o units.csv
leaves units.csv
[[ $(tail -n +2 units.csv | cut -d, -f1 | sort -u | wc -l) -eq 24 ]] || wrong 'a node has no number of its own'
