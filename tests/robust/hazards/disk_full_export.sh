# No file may grow beyond a few blocks, as on a full disk: every export says so with exit 4, and the older one stays.
run 0 plan "${quarter[@]}" -o plan.gpkg
limited() { (trap '' XFSZ; ulimit -f "$blocks"; exec "$lifang_itself" "$@"); }
lifang_itself=$LIFANG
for format in GPKG KML XLSX SVG GeoJSON CSV FlatGeobuf "ESRI Shapefile"; do
    output=${format// /}.out
    run 0 export plan.gpkg -f "$format" -o $output
    sums=$(find $output -type f -exec md5sum {} + | sort)
    for blocks in 0 1 2; do
        LIFANG=limited run 4 export plan.gpkg -f "$format" -o $output --overwrite
        [[ $(find $output -type f -exec md5sum {} + | sort) == "$sums" ]] || wrong "$format: the older export changed"
        [[ -z $(find . -name '*partial*') ]] || wrong "$format: something is left behind"
    done
done
blocks=0
LIFANG=limited run 4 partition compounds.geojson --units 24 -o assignment.csv
[[ ! -e assignment.csv ]] || wrong 'half a table is there'
"$lifang_itself" export plan.gpkg -f CSV -o full --json >/dev/full 2>/dev/null
[[ $? -eq 4 ]] || wrong 'JSON on a full disk is no exit 4'
