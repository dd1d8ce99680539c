head -c 2000 compounds.geojson >cut && mv cut compounds.geojson
run 3 plan "${quarter[@]}" -o plan.gpkg
tells 'compounds\.geojson'
tells 'damaged|truncat|cut|not .*read'
leaves
