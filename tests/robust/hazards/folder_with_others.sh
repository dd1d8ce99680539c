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
