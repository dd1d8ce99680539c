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
refused plan "${quarter[@]}" --start plan.gpkg:1 -o plan.gpkg
# A layer's name may hold colons, and a folder's name ".zip".
sed 's/"FeatureCollection"/&,"name":"a:b"/' compounds.geojson >colons.geojson && ln colons.geojson colons.gpkg
mkdir sent.zip.unpacked && cp inputs.zip sent.zip.unpacked
sums=$(find . -type f ! -name .stderr -exec md5sum {} + | sort)
refused plan --compounds colons.geojson:a:b -o colons.gpkg
refused partition /vsizip/sent.zip.unpacked/inputs.zip/compounds.geojson --units 24 -o sent.zip.unpacked/inputs.zip
# A shipped profile is not a folder of that name, nor is "street".
mkdir kunming street
for folder in kunming street; do
    run 0 plan "${quarter[@]}" --profile kunming -o $folder/plan.gpkg
    run 0 plan "${quarter[@]}" --profile kunming -o $folder/plan.gpkg --overwrite
done
# Jobs by district name their files after it: east.gpkg and east.json.
sed 's/"id":"c[0-2]/"ward":"east",&/; s/"id":"c[3-5]/"ward":"west",&/' compounds.geojson >east.json
run 0 plan-shards --compounds east.json --buildings buildings.geojson --roads streets.geojson --by ward --time-limit 2 -o west.json
for index in 1 2; do run 0 run-shard --manifest west.json --index $index -o shards; done
sums=$(find . -type f ! -name .stderr -exec md5sum {} + | sort)
for index in 1 2; do
    run 2 run-shard --manifest west.json --index $index -o .
    tells '(east|west).json: is an input of this run'
done
refused merge-shards shards --manifest west.json -o shards/east.gpkg
# A run's scenario and the base of a profile are read, too.
printf '{"command":"partition","inputs":{"graph":"compounds.geojson:compounds","units":24,"output":"run.json","overwrite":true}}' >run.json
sed 's/^name = .*/name = "city"/' "$here/../../data/profiles/kunming.toml" >city.toml
printf '[profile]\nname = "mine"\nbase = "city.toml"\n' >mine.toml
ln city.toml city.gpkg
sums=$(find . -type f ! -name .stderr -exec md5sum {} + | sort)
run 2 run run.json
tells 'is an input of this run'
refused plan "${quarter[@]}" --profile mine.toml -o city.gpkg
