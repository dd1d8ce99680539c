ogr2ogr -f GPKG -nln 'c"; DROP TABLE x; --' compounds.gpkg compounds.geojson
run 0 plan --compounds compounds.gpkg --buildings buildings.geojson --roads streets.geojson --time-limit 2 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
