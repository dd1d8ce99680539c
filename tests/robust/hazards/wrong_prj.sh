# Eastings with the zone in front under a .prj without one: advice as without a .prj, and an option that overrides it.
ogr2ogr -f "ESRI Shapefile" -t_srs EPSG:4522 prefixed.shp compounds.geojson
ogr2ogr -f "ESRI Shapefile" -a_srs EPSG:4543 compounds.shp prefixed.shp
run 3 inspect --compounds compounds.shp --buildings buildings.geojson
tells 'zone number'
tells '--s-srs EPSG:4522'
run 3 plan --compounds compounds.shp --buildings buildings.geojson -o plan.gpkg
tells '--s-srs EPSG:4522'
leaves
run 0 inspect --compounds compounds.shp --buildings buildings.geojson -s_srs compounds=EPSG:4522
prints 'EPSG:4522'
run 0 plan --compounds compounds.shp --buildings buildings.geojson --roads streets.geojson --time-limit 2 \
    --s-srs compounds=EPSG:4522 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg crs_overridden
[[ $(sql plan.gpkg "SELECT value FROM plan_metadata WHERE key = 'option.source_crs'") == compounds=EPSG:4522 ]] ||
    wrong 'the plan does not say what CRS it was told'
