# Shapes of one export, attributes of another: every compound would get its neighbour's name.
shapefile compounds
ogr2ogr -f "ESRI Shapefile" -where "id <> 'c00'" other.shp compounds.geojson
mv other.dbf compounds.dbf
run 3 plan --compounds compounds.shp --buildings buildings.geojson -o plan.gpkg
tells 'compounds\.shp'
tells '24 shapes'
tells '23 rows'
leaves
