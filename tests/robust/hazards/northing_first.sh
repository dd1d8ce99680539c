# A survey program wrote northings first: the layer is turned round and told, never planned thousands of kilometres away.
ogr2ogr -f "ESRI Shapefile" -t_srs EPSG:4543 metres.shp compounds.geojson
ogr2ogr -f GeoJSON -dialect SQLite -sql 'SELECT id, name, households, SwapCoordinates(geometry) AS geometry FROM metres' \
    turned.geojson metres.shp
ogr2ogr -f "ESRI Shapefile" -a_srs EPSG:4543 compounds.shp turned.geojson
run 0 plan --compounds compounds.shp --buildings buildings.geojson --roads streets.geojson --time-limit 2 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg axes_swapped
[[ $(sql plan.gpkg "SELECT value FROM plan_metadata WHERE key = 'crs'") == *4543* ]] || wrong 'the plan is elsewhere'
