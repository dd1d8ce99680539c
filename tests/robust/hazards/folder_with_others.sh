# A folder that holds a user's files takes an export; --overwrite replaces the export's own files and nothing else.
run 0 plan "${quarter[@]}" -o plan.gpkg
mkdir empty hand
run 0 export plan.gpkg -f GeoJSON -o empty
for name in units.qml units.xlsx notes.txt units.shp.backup; do echo "mine $name" >hand/$name; done
cp plan.gpkg hand/plan.gpkg
run 0 export plan.gpkg -f "ESRI Shapefile" -o hand
run 4 export plan.gpkg -f "ESRI Shapefile" -o hand
tells 'exists already'
run 0 export hand/plan.gpkg -f "ESRI Shapefile" -o hand --overwrite
for name in units.qml units.xlsx notes.txt units.shp.backup; do
    [[ $(cat hand/$name) == "mine $name" ]] || wrong "hand/$name was changed"
done
cmp plan.gpkg hand/plan.gpkg || wrong 'the plan was changed'
[[ -z $(ls -A hand | grep partial) ]] || wrong 'something is left behind'
# GDAL makes one layer of units.SHP and units.dbf: a layer of the user's in capitals is in the way, too.
mkdir capitals
shapefile capitals/units
for ending in shp shx dbf prj; do mv capitals/units.$ending capitals/units.${ending^^}; done
note capitals/units.SHP capitals/units.DBF
run 4 export plan.gpkg -f "ESRI Shapefile" -o capitals
tells 'exists already'
untouched capitals/units.SHP capitals/units.DBF
# What a killed export put aside comes back, but not over what somebody has made since.
run 0 export plan.gpkg -f GeoJSON -o used
aside="used/.used.partial-replaced-$(hostname)-999999999"
mkdir "$aside"
echo old >"$aside/units.geojson"
mv used/compounds.geojson "$aside"
touch -d '1 minute ago' "$aside"
echo new >used/units.geojson
run 4 export plan.gpkg -f GeoJSON -o used
[[ $(cat used/units.geojson) == new ]] || wrong 'a newer file was replaced'
[[ -s used/compounds.geojson ]] || wrong 'what was put aside did not come back'
[[ ! -e $aside ]] || wrong 'something is left aside'
