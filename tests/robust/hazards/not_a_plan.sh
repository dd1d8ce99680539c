run 3 check compounds.geojson
tells 'compounds\.geojson'
tells 'lifang plan'
ogr2ogr -f GPKG other.gpkg compounds.geojson
sum=$(md5sum other.gpkg)
run 3 check other.gpkg
tells 'other\.gpkg'
tells 'not a plan file'
[[ $(md5sum other.gpkg) == "$sum" ]] || wrong 'the file was changed'
leaves
