# NaN and 1e300: written as WKT, because GeoJSON has no NaN.
{
    echo 'WKT,id,name'
    echo '"POLYGON((102.7 25.03,nan 25.03,102.701 25.031,102.7 25.03))",c00,NotANumber'
    echo '"POLYGON((102.7 25.03,1e300 25.03,102.701 25.031,102.7 25.03))",c01,Absurd'
} >bad.csv
ogr2ogr -f GPKG -a_srs EPSG:4326 -nln compounds compounds.gpkg compounds.geojson
ogr2ogr -f GPKG -append -update -nln compounds -a_srs EPSG:4326 compounds.gpkg bad.csv
ogrinfo -q compounds.gpkg -sql "DELETE FROM compounds WHERE id IN ('c00', 'c01') AND name LIKE 'Court%'"
run 0 plan --compounds compounds.gpkg --buildings buildings.geojson --roads streets.geojson --time-limit 2 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg absurd_coordinates
