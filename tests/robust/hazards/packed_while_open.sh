# A GeoPackage packed with its write-ahead log: what is in the log alone would be missed in silence.
ogr2ogr -f GPKG district.gpkg compounds.geojson
zip -q closed.zip district.gpkg
echo log >district.gpkg-wal
zip -q open.zip district.gpkg district.gpkg-wal
run 0 inspect closed.zip
run 3 inspect open.zip
tells 'open\.zip.*-wal'
