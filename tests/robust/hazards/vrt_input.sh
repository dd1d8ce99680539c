# A VRT can read any file of the machine and run any SQL: not opened.
cat >quarter.vrt <<X
<OGRVRTDataSource><OGRVRTLayer name="compounds"><SrcDataSource>$PWD/compounds.geojson</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>
X
run 3 plan quarter.vrt -o plan.gpkg
tells 'quarter\.vrt'
leaves
run 3 plan "$(cat quarter.vrt)" -o plan.gpkg
leaves
