# Eastings with the zone in front and no .prj: the zone is told, not assumed.
ogr2ogr -f "ESRI Shapefile" -t_srs EPSG:4522 compounds.shp compounds.geojson
rm compounds.prj
run 3 plan --compounds compounds.shp --buildings buildings.geojson -o plan.gpkg
tells 'zone 34'
tells 'EPSG:4522'
run 0 plan --compounds compounds.shp --buildings buildings.geojson --roads streets.geojson --assume-srs EPSG:4522 --time-limit 2 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
