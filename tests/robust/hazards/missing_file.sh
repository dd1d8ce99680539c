run 3 plan nowhere.geojson -o plan.gpkg
tells 'nowhere\.geojson'
tells 'no such file'
tells 'what to do: .'
leaves
