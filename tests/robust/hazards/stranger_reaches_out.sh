# What a stranger's file names elsewhere is not fetched: a CRS that is a link, a view that calls SpatiaLite's loader,
# a table that opens another file. A listener on this machine counts who comes.
python3 "$here/listener.py" &
listener=$!
for _ in $(seq 100); do [[ -e port ]] && break; sleep 0.1; done
url=http://127.0.0.1:$(cat port)

python3 - "$url" <<'X'
import json, sys
data = json.load(open("compounds.geojson"))
data["crs"] = {"type": "link", "properties": {"href": sys.argv[1] + "/crs.wkt", "type": "ogcwkt"}}
json.dump(data, open("link.geojson", "w"))
X
ogr2ogr -f GPKG -nln compounds base.gpkg compounds.geojson
python3 - "$url" "$PWD" <<'X'
import shutil, sqlite3, sys
url, folder = sys.argv[1:]
views = {
    "loader": f"CREATE VIEW evil AS SELECT fid, geom, hex(XB_Create(cast('<a/>' AS blob), 1, '{url}/x.xsd')) AS name FROM compounds",
    "geocoder": f"CREATE VIEW evil AS SELECT fid, geom, ogr_geocode('x', 'name', '{url}') AS name FROM compounds",
    "raster": f"CREATE VIEW evil AS SELECT fid, geom, gdal_get_pixel_value('/vsicurl/{url}/x.tif', 1, 'pixel', 0, 0) AS name FROM compounds",
}
for name, view in views.items():
    shutil.copy("base.gpkg", name + ".gpkg")
    db = sqlite3.connect(name + ".gpkg")
    db.execute(view)
    db.execute("INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('evil', 'features', 'evil', 4326)")
    db.execute("INSERT INTO gpkg_geometry_columns VALUES ('evil', 'geom', 'POLYGON', 4326, 0, 0)")
    db.commit()
    db.close()
shutil.copy("base.gpkg", "table.gpkg")
db = sqlite3.connect("table.gpkg")
db.execute("PRAGMA writable_schema = ON")
db.execute("INSERT INTO sqlite_master VALUES ('table', 'evil', 'evil', 0, ?)",
           (f"CREATE VIRTUAL TABLE evil USING VirtualOGR('/vsicurl/{url}/x.geojson')",))
db.execute("INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('evil', 'attributes', 'evil', 0)")
db.commit()
X
for file in link.geojson loader.gpkg geocoder.gpkg raster.gpkg table.gpkg; do
    "$LIFANG" inspect "$file" >out 2>err </dev/null
    code=$?
    [[ $code -eq 0 || $code -eq 3 ]] || wrong "inspect $file: exit $code: $(head -3 err)"
    timeout 60 "$LIFANG" check "$file" >/dev/null 2>err </dev/null
    [[ $? -eq 3 ]] || wrong "check $file: $(head -3 err)"
done
run 3 inspect "/vsicurl/$url/x.geojson"
run 3 inspect "$url/x.geojson"
PROJ_NETWORK=ON run 0 inspect compounds.geojson
sleep 0.2
kill "$listener"
wait "$listener" 2>/dev/null
[[ ! -e hits ]] || wrong "a request left: $(head -c 300 hits)"
