# An output that is an input of the run, by whatever name: exit 2, and every file as it was.
mkdir layers && shapefile layers/roads && cp compounds.geojson layers/quarter.geojson
zip -q -j inputs.zip compounds.geojson
printf 'kind,compound_id\nexclude,c00\n' >rules.csv
printf 'compound_id,households\nc00,100\n' >ledger.csv
run 0 plan "${quarter[@]}" -o plan.gpkg
ln plan.gpkg hard.gpkg && ln -s plan.gpkg soft.gpkg && ln -s . here
ln compounds.geojson compounds.gpkg && ln rules.csv rules.gpkg && ln ledger.csv ledger.gpkg
sums=$(find . -type f -exec md5sum {} + | sort)
refused() {
    run 2 "$@" --overwrite
    tells 'is an input of this run'
    [[ $(find . -type f ! -name .stderr -exec md5sum {} + | sort) == "$sums" ]] || wrong "a file changed: $*"
}
for name in plan.gpkg ./plan.gpkg here/plan.gpkg hard.gpkg soft.gpkg; do refused export plan.gpkg -f SVG -o $name; done
refused export soft.gpkg -f GPKG -o plan.gpkg
refused plan --compounds compounds.geojson:compounds -o compounds.gpkg
refused plan "${quarter[@]}" --constraints rules.csv -o rules.gpkg
refused plan "${quarter[@]}" --constraints plan.gpkg -o hard.gpkg
refused plan "${quarter[@]}" --ledger ledger.csv -o ledger.gpkg
refused partition compounds.geojson:compounds --units 24 -o compounds.geojson
refused partition layers/roads.shp --units 24 -o layers/roads.dbf
refused partition layers --units 24 -o layers/quarter.geojson
refused partition inputs.zip:compounds --units 24 -o inputs.zip
refused partition /vsizip/inputs.zip/compounds.geojson --units 24 -o inputs.zip
