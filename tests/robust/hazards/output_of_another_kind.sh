# Outputs that are no files: a device, a pipe, a socket's folder, a folder, a link to nothing. Exit 4, untouched.
run 0 plan "${quarter[@]}" -o plan.gpkg
mkfifo pipe && ln -s pipe pipelink && ln -s nowhere dangling && ln -s loop loop && mkdir folder
for name in pipe pipelink /dev/null /dev/full dangling loop folder; do
    run 4 export plan.gpkg -f SVG -o $name --overwrite
    run 4 export plan.gpkg -f KML -o $name --overwrite
    run 4 partition compounds.geojson --units 24 -o $name --overwrite
done
run 4 export plan.gpkg -f CSV -o pipe --overwrite
run 4 export plan.gpkg -f CSV -o plan.gpkg/folder
[[ -p pipe && -L dangling && -d folder && -c /dev/null ]] || wrong 'something was replaced'
# A link to a file: the link stays, what it leads to is replaced, with its mode.
echo old >real.svg && chmod 600 real.svg && ln -s real.svg link.svg
run 0 export plan.gpkg -f SVG -o link.svg --overwrite
[[ -L link.svg && $(stat -c %a real.svg) == 600 ]] || wrong 'link or mode lost'
grep -q '<svg' real.svg || wrong 'the link was not followed'
# A database that another program has open is not replaced under it.
echo log >out.gpkg-wal
run 4 export plan.gpkg -f GPKG -o out.gpkg
tells 'out\.gpkg-wal'
