# Brackets, elements and keys nested 80,000 deep: every parser's stack would overflow.
python3 - <<'X'
import zipfile
n = 80000
deep = "[" * n + "]" * n
open("graph.json", "w").write('{"nodes":[{"id":' + deep + '},{"id":1}],"adjacency":[[{"id":1}],[]]}')
open("rules.json", "w").write('[{"kind":' + deep + ',"compound_id":"c00"}]')
open("keys.toml", "w").write("[" + ".".join(["a"] * n) + "]\nx=1\n")
feature = '{"type":"Feature","id":%s,"properties":{"a":%s},"geometry":{"type":"Point","coordinates":[1,2]}}'
head = '{"type":"FeatureCollection","features":['
open("id.geojson", "w").write(head + feature % (deep, 1) + "]}")
open("value.geojson", "w").write(head + feature % (1, deep) + "]}")
shape = '{"type":"GeometryCollection","geometries":['
open("shape.geojson", "w").write(head + '{"type":"Feature","properties":{},"geometry":' + shape * n + "]}" * n + "}]}")
kml = '<kml xmlns="http://www.opengis.net/kml/2.2">' + "<Folder>" * n + "</Folder>" * n + "</kml>"
open("folders.kml", "w").write(kml)
with zipfile.ZipFile("folders.kmz", "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("doc.kml", kml)
with zipfile.ZipFile("folders.zip", "w", zipfile.ZIP_DEFLATED) as z:
    z.write("folders.kml")
    z.write("id.geojson")
with zipfile.ZipFile("kmz.zip", "w", zipfile.ZIP_DEFLATED) as z:
    z.write("folders.kmz")
with zipfile.ZipFile("book.xlsx", "w", zipfile.ZIP_DEFLATED) as z:
    z.writestr("xl/workbook.xml", "<workbook>" + "<a>" * n + "</a>" * n + "</workbook>")
open("laugh.kml", "w").write('<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<kml><name>&b;</name></kml>')
X
run 3 partition graph.json --units 2 -o o.csv
tells 'graph\.json'
run 3 plan "${quarter[@]}" --constraints rules.json -o plan.gpkg
tells 'rules\.json'
run 3 profile check keys.toml
tells 'keys\.toml'
for file in id.geojson value.geojson shape.geojson folders.kml folders.kmz folders.zip kmz.zip laugh.kml; do
    run 3 inspect "$file"
    tells "line [0-9]+, byte"
done
run 3 plan "${quarter[@]}" --ledger book.xlsx -o plan.gpkg
leaves
