# A pipe nobody writes to and a device without an end are refused at once, whatever they are given as.
mkfifo pipe.geojson pipe.gpkg pipe.toml pipe.json pipe.csv pipe.graph pipe.zip
ln -s /dev/zero zero.geojson
mkdir shapes
cp "$PWD/compounds.geojson" shapes/
mkfifo shapes/b.kml
shapefile compounds
rm -f compounds.cpg && mkfifo compounds.cpg
at_once() {
    timeout 20 "$LIFANG" "$@" >/dev/null 2>.stderr </dev/null
    local code=$?
    err=$(cat .stderr) && rm -f .stderr
    [[ $code -eq 3 ]] || wrong "lifang $*: exit $code, expected 3 at once: $err"
}
at_once inspect pipe.geojson
at_once inspect pipe.geojson:layer
at_once inspect pipe.zip
at_once inspect zero.geojson
at_once inspect /dev/zero
at_once inspect shapes
at_once inspect compounds.shp
at_once check pipe.gpkg
at_once info pipe.gpkg
at_once export pipe.gpkg -f GPKG -o out.gpkg
at_once partition pipe.graph --units 2 -o o.csv
at_once partition pipe.json --units 2 -o o.csv
at_once profile check pipe.toml
at_once plan "${quarter[@]}" --profile pipe.toml -o plan.gpkg
at_once plan "${quarter[@]}" --ledger pipe.csv -o plan.gpkg
at_once plan "${quarter[@]}" --constraints pipe.json -o plan.gpkg
at_once plan "${quarter[@]}" --constraints pipe.gpkg -o plan.gpkg
[[ ! -e plan.gpkg && ! -e o.csv && ! -e out.gpkg ]] || wrong "something was written"
