# Buildings three degrees of longitude away: a wrong zone.
ogr2ogr -f "ESRI Shapefile" -t_srs EPSG:4543 moved.shp buildings.geojson
ogr2ogr -f "ESRI Shapefile" -a_srs EPSG:4544 zone.shp moved.shp
run 3 plan --compounds compounds.geojson --buildings zone.shp -o plan.gpkg
tells 'zone|compounds'
tells 'km'
leaves
