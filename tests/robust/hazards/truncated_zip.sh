# A shapefile cut short and then zipped; and a zip cut short itself.
shapefile compounds
for part in shp dbf; do
    mkdir $part && cp compounds.* $part
    head -c 500 compounds.$part >$part/compounds.$part
    (cd $part && zip -q ../$part.zip compounds.shp compounds.shx compounds.dbf compounds.prj)
    run 3 plan $part.zip --buildings buildings.geojson -o plan.gpkg
    tells "compounds\.$part"
    tells 'truncat'
    leaves
done
head -c 900 shp.zip >cut.zip
run 3 plan cut.zip -o plan.gpkg
tells 'cut\.zip'
tells 'zip'
leaves
