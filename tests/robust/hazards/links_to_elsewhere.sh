# What formats can name elsewhere is not fetched and not opened: links of KML, tables of other tables in MapInfo files, pictures
# made of pictures of servers, drawings that refer to drawings. A listener on this machine counts who comes.
python3 "$here/listener.py" &
listener=$!
for _ in $(seq 100); do [[ -e port ]] && break; sleep 0.1; done
url=http://127.0.0.1:$(cat port)
cat >links.kml <<X
<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2" xmlns:atom="http://www.w3.org/2005/Atom"><Document>
<Style id="s"><IconStyle><Icon><href>$url/icon.png</href></Icon></IconStyle></Style>
<NetworkLink><name>more</name><Link><href>$url/more.kml</href></Link></NetworkLink>
<Schema name="x" id="x"/><Placemark><name>Court</name><styleUrl>$url/style.kml#s</styleUrl>
<Polygon><outerBoundaryIs><LinearRing><coordinates>102.7,25 102.701,25 102.701,25.001 102.7,25</coordinates></LinearRing>
</outerBoundaryIs></Polygon></Placemark></Document></kml>
X
# A seamless table is one of the frames of others, which it names: here in a folder that is not the reader's business.
mkdir elsewhere seamless
ogr2ogr -f 'MapInfo File' elsewhere/compounds.tab compounds.geojson
python3 - <<'X'
import json
ring = [[102, 24], [103, 24], [103, 26], [102, 26], [102, 24]]
frame = {"type": "Feature", "properties": {"Table": "../elsewhere/compounds.tab", "Description": "x"},
         "geometry": {"type": "Polygon", "coordinates": [ring]}}
json.dump({"type": "FeatureCollection", "features": [frame]}, open("frames.geojson", "w"))
X
ogr2ogr -f 'MapInfo File' seamless/compounds.tab frames.geojson
printf 'begin_metadata\n"\\IsSeamless" = "TRUE"\nend_metadata\n' >>seamless/compounds.tab
(cd seamless && zip -q ../seamless.zip compounds.*)
cp -r seamless frames.gdb
for file in seamless/compounds.tab seamless.zip seamless; do
    run 3 inspect "$file"
    tells 'made of other tables'
done
run 3 inspect frames.gdb
"$LIFANG" inspect elsewhere/compounds.tab &>/dev/null || wrong "a table by itself is not read"
cat >linked.tab <<X
!table
!version 300
Definition Table
  Type LINKED
  File "$url/x.dbf"
  Fields 1
    name Char (20) ;
X
cat >view.tab <<X
!table
!version 300
open table "$url/a.tab" Hide
open table "/vsicurl/$url/b.tab" Hide
create view c as select * from a, b where a.name = b.name
X
cat >wms.vrt <<X
<VRTDataset rasterXSize="10" rasterYSize="10"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>
<SourceFilename relativeToVRT="0">&lt;GDAL_WMS&gt;&lt;Service name="TMS"&gt;&lt;ServerUrl&gt;$url/\${z}/\${x}/\${y}.png&lt;/ServerUrl&gt;&lt;/Service&gt;&lt;/GDAL_WMS&gt;</SourceFilename>
<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>
X
sed -n 's/.*\(<GDAL_WMS.*<\/GDAL_WMS>\).*/\1/p' wms.vrt >wms.xml
cat >postgres.vrt <<X
<OGRVRTDataSource><OGRVRTLayer name="compounds"><SrcDataSource>PG:host=127.0.0.1 port=$(cat port) dbname=x</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>
X
python3 - "$url" <<'X'
import json, sys
data = json.load(open("compounds.geojson"))
data["links"] = [{"rel": "next", "href": sys.argv[1] + "/next.geojson"}]
data["next"] = sys.argv[1] + "/next.geojson"
json.dump(data, open("pages.geojson", "w"))
X
for file in links.kml linked.tab view.tab wms.vrt wms.xml postgres.vrt pages.geojson; do
    timeout 60 "$LIFANG" inspect "$file" >/dev/null 2>err </dev/null
    code=$?
    [[ $code -eq 0 || $code -eq 3 ]] || wrong "inspect $file: exit $code: $(head -3 err)"
    timeout 60 "$LIFANG" plan "$file" --buildings buildings.geojson --roads streets.geojson --time-limit 1 -o plan.gpkg --overwrite \
        >/dev/null 2>err </dev/null
    code=$?
    [[ $code -eq 0 || $code -eq 3 ]] || wrong "plan $file: exit $code: $(head -3 err)"
done
sleep 0.2
kill "$listener"
wait "$listener" 2>/dev/null
[[ ! -e hits ]] || wrong "a request left: $(head -c 300 hits)"
