shapefile compounds
rm compounds.prj
run 3 plan --compounds compounds.shp --buildings buildings.geojson --roads streets.geojson --time-limit 2 -o plan.gpkg
tells 'compounds'
tells 'CRS|coordinate'
tells '--assume-srs'
leaves
run 0 plan --compounds compounds.shp --buildings buildings.geojson --roads streets.geojson --time-limit 2 \
    --assume-srs EPSG:4326 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
