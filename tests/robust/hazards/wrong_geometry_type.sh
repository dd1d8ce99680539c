run 3 plan --compounds streets.geojson --buildings buildings.geojson -o plan.gpkg
tells 'streets'
tells 'line'
tells 'polygon|area'
leaves
