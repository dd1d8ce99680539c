# Sizes that a file only claims cost no memory: half a GiB is enough to refuse each of them. Not with a sanitizer,
# which claims all addresses.
limit=8000000
if grep -q asan <<<"$(ldd "${LIFANG_ITSELF:-$LIFANG}")"; then limit=unlimited; fi
echo 4000000000 4000000000 >nodes.metis
printf '2 4000000000\n2\n1\n' >edges.metis
printf '2 1 011 4000000000\n1\n1\n' >weights.metis
bounded() { (ulimit -v $limit; exec "$LIFANG" "$@") >/dev/null 2>.stderr </dev/null; code=$?; err=$(cat .stderr); rm -f .stderr; }
for file in nodes edges weights; do
    bounded partition "$file.metis" --units 2 -o o.csv
    [[ $code -eq 3 ]] || wrong "$file.metis: exit $code: $err"
    tells 'line'
done
python3 - <<'X'
import zipfile
zeros = b"<kml>" + b" " * 120_000_000
with zipfile.ZipFile("a.kmz", "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("doc.kml", zeros)
with zipfile.ZipFile("kmz.zip", "w", zipfile.ZIP_DEFLATED) as z:
    z.write("a.kmz")
with zipfile.ZipFile("a.xlsx", "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("xl/workbook.xml", zeros)
X
run 3 inspect a.kmz
tells 'a\.kmz'
run 3 inspect kmz.zip
tells 'a\.kmz'
run 3 plan "${quarter[@]}" --ledger a.xlsx -o plan.gpkg
tells 'a\.xlsx'
