# A CRS names grids to shift its datum by, and lists of CRS to be looked up in: files of the machine, whatever they
# are, and a pipe would be waited at for ever. None is opened but those of PROJ's own folder.
mkfifo pipe
head -c 3000 /dev/urandom >secret
at_once() {
    timeout -k 5 20 "$LIFANG" "$@" >.stdout 2>.stderr </dev/null
    local code=$?
    out=$(cat .stdout) && err=$(cat .stderr) && rm -f .stdout .stderr
    [[ $code -eq 3 ]] || wrong "lifang $*: exit $code, expected 3 at once: $(head -3 <<<"$err")"
}
for grid in "$PWD/pipe" "@$PWD/pipe" ./pipe ../"${PWD##*/}"/pipe "$PWD/secret" /dev/zero; do
    for key in nadgrids geoidgrids; do
        python3 - "+proj=longlat +ellps=krass +$key=$grid +no_defs +type=crs" <<'X2'
import json, sys
data = json.load(open("compounds.geojson"))
data["crs"] = {"type": "name", "properties": {"name": sys.argv[1]}}
json.dump(data, open("named.geojson", "w"))
X2
        at_once inspect --compounds named.geojson
        tells 'grid'
    done
done
sed -i "s#\"+proj=longlat[^\"]*\"#\"+init=$PWD/pipe:1\"#" named.geojson
at_once inspect --compounds named.geojson
# A name without a folder is looked for with PROJ, and not here.
sed -i "s#\"+init[^\"]*\"#\"+proj=longlat +ellps=krass +nadgrids=pipe +type=crs\"#" named.geojson
at_once inspect --compounds named.geojson
at_once inspect --compounds compounds.geojson --s-srs "+proj=longlat +ellps=krass +nadgrids=$PWD/pipe"

cat >bound.py <<'X2'
import os, sqlite3, sys
target, kind = sys.argv[1:]
pipe = os.getcwd() + "/pipe"
ellipsoid = 'SPHEROID["Krassowsky_1940",6378245,298.3]'
rest = 'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]'
words = {
    "proj4": f'GEOGCS["x",DATUM["x",{ellipsoid}],{rest},EXTENSION["PROJ4","+proj=longlat +ellps=krass +nadgrids={pipe} +no_defs"]]',
    "grids": f'GEOGCS["x",DATUM["x",{ellipsoid},EXTENSION["PROJ4_GRIDS","{pipe}"]],{rest}]',
    "bound": 'BOUNDCRS[SOURCECRS[GEOGCRS["x",DATUM["x",ELLIPSOID["Krassowsky_1940",6378245,298.3]],CS[ellipsoidal,2],'
             'AXIS["latitude",north],AXIS["longitude",east],ANGLEUNIT["degree",0.0174532925199433]]],TARGETCRS[GEOGCRS["WGS 84",'
             'DATUM["World Geodetic System 1984",ELLIPSOID["WGS 84",6378137,298.257223563]],CS[ellipsoidal,2],AXIS["latitude",north],'
             'AXIS["longitude",east],ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",4326]]],ABRIDGEDTRANSFORMATION["x",'
             f'METHOD["NTv2",ID["EPSG",9615]],PARAMETERFILE["Latitude and longitude difference file","{pipe}",ID["EPSG",8656]]]]',
}[kind]
if target.endswith(".prj"):
    open(target, "w").write(words)
else:
    db = sqlite3.connect(target)
    db.execute("UPDATE gpkg_spatial_ref_sys SET definition = ?, organization = 'NONE' WHERE srs_id NOT IN (-1, 0, 4326)", (words,))
    db.commit()
X2
for kind in proj4 grids bound; do
    rm -f bound.gpkg bound.shp
    ogr2ogr -f GPKG -a_srs EPSG:4490 -nln compounds bound.gpkg compounds.geojson
    python3 bound.py bound.gpkg $kind
    at_once inspect bound.gpkg
    tells 'grid'
    ogr2ogr -f 'ESRI Shapefile' bound.shp compounds.geojson
    python3 bound.py bound.prj $kind
    at_once inspect --compounds bound.shp
done

run 0 plan "${quarter[@]}" -o plan.gpkg
python3 bound.py plan.gpkg proj4
timeout -k 5 20 "$LIFANG" check plan.gpkg >/dev/null 2>&1 </dev/null
[[ $? -lt 4 ]] || wrong 'check of a plan whose CRS names a pipe does not end'
at_once export plan.gpkg -f KML -o plan.kml
tells 'grid'
[[ ! -e plan.kml ]] || wrong 'something was written'
