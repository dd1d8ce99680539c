# 200 MB of zeros in a few hundred KB.
head -c 200000000 /dev/zero >zeros.geojson
python3 -c "import zipfile; z = zipfile.ZipFile('bomb.zip', 'w', zipfile.ZIP_DEFLATED); z.write('zeros.geojson')"
rm zeros.geojson
run 3 plan bomb.zip -o plan.gpkg
tells 'bomb\.zip'
leaves
