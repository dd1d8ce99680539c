shapefile compounds
rm compounds.shx
run 3 plan --compounds compounds.shp --buildings buildings.geojson -o plan.gpkg
tells 'compounds'
tells '\.shx'
tells 'missing'
leaves
