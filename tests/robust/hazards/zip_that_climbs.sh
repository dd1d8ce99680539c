# Entries of a zip name what lies outside of it: a way up, a file of the machine, a link to one. Nothing is followed, and nothing
# is written beside the zip.
mkdir outside
cp compounds.geojson outside/secret.geojson
python3 - "$PWD" <<'X'
import sys, zipfile
here = sys.argv[1]
def link(archive, name, target):
    entry = zipfile.ZipInfo(name)
    entry.create_system, entry.external_attr = 3, 0o120777 << 16
    archive.writestr(entry, target)
with zipfile.ZipFile("links.zip", "w") as archive:
    link(archive, "compounds.geojson", "outside/secret.geojson")
    link(archive, "buildings.geojson", f"{here}/outside/secret.geojson")
with zipfile.ZipFile("links.kmz", "w") as archive:
    link(archive, "doc.kml", f"{here}/outside/secret.geojson")
secret = open("compounds.geojson").read()
with zipfile.ZipFile("up.zip", "w") as archive:
    archive.writestr("../outside/climbed.geojson", secret)
    archive.writestr(f"{here}/outside/absolute.geojson", secret)
X
ls outside >names
for file in links.zip links.kmz; do
    run 3 inspect $file
    run 3 plan $file -o plan.gpkg
    leaves
done
# Names that climb are names and nothing else: what is in the zip is read from the zip.
"$LIFANG" plan up.zip -o plan.gpkg >/dev/null 2>&1 </dev/null
[[ $? -eq 0 || $? -eq 3 ]] || wrong "plan up.zip: exit $?"
ls outside | cmp -s - names || wrong "written outside of the zip: $(ls outside)"
