# A geometry that is there and empty.
printf 'WKT,id,name\n"POLYGON EMPTY",c99,Empty\n' >empty.csv
ogr2ogr -f GPKG -a_srs EPSG:4326 -nln compounds compounds.gpkg compounds.geojson
ogr2ogr -f GPKG -append -update -nln compounds -a_srs EPSG:4326 compounds.gpkg empty.csv
run 0 plan --compounds compounds.gpkg --buildings buildings.geojson --roads streets.geojson --time-limit 2 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg no_geometry
