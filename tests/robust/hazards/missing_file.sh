run 3 plan nowhere.geojson -o plan.gpkg
tells 'nowhere\.geojson'
tells 'no such file|does not exist'
tells 'check|name|give'
leaves
