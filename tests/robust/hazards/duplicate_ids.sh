{ compounds; feature '{"id":"c00","name":"Twin"}' "$(rectangle 6 0 0 0 100 100)"; } | collection compounds.geojson
run 3 plan "${quarter[@]}" -o plan.gpkg
tells 'compounds'
tells 'c00'
tells 'more than once|twice|duplicate'
leaves
