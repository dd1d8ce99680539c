collection compounds.geojson </dev/null
run 3 plan "${quarter[@]}" -o plan.gpkg
tells 'compounds'
tells 'empty'
tells 'name a layer|has features|give'
leaves
