shapefile compounds
head -c 300 compounds.dbf >cut && mv cut compounds.dbf
run 3 plan --compounds compounds.shp --buildings buildings.geojson -o plan.gpkg
tells 'compounds\.(dbf|shp)'
tells 'truncat|cut short|incomplete|shorter|bytes'
tells 'copy|again|export'
leaves
