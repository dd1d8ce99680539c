# Degrees in a file that claims to be in metres.
shapefile compounds
ogr2ogr -f "ESRI Shapefile" -a_srs EPSG:4543 wrong.shp compounds.geojson
run 3 plan --compounds wrong.shp --buildings buildings.geojson --roads streets.geojson -o plan.gpkg
tells 'wrong'
tells 'degree|km|metres'
leaves
