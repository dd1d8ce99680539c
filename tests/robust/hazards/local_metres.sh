# City-local metres of unknown place: planned as they are, never moved, and no .prj claims to know better.
ogr2ogr -f "ESRI Shapefile" -t_srs EPSG:4543 compounds.shp compounds.geojson
ogr2ogr -f "ESRI Shapefile" -t_srs EPSG:4543 buildings.shp buildings.geojson
rm compounds.prj buildings.prj
run 3 plan --compounds compounds.shp --buildings buildings.shp --time-limit 2 -o plan.gpkg
tells '--assume-srs local'
run 0 plan --compounds compounds.shp --buildings buildings.shp --assume-srs local --time-limit 2 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
run 0 export plan.gpkg -f "ESRI Shapefile" -o shp
[[ -z $(find shp -name '*.prj') ]] || wrong "written: $(find shp -name '*.prj')"
run 4 export plan.gpkg -f GeoJSON -o geojson
run 3 plan --compounds compounds.shp --buildings buildings.geojson --assume-srs local -o other.gpkg
tells 'local metres'
