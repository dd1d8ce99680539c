# GDAL reads this with exit 0 and null geometries.
shapefile compounds
head -c 1500 compounds.shp >cut && mv cut compounds.shp
run 3 plan --compounds compounds.shp --buildings buildings.geojson -o plan.gpkg
tells 'compounds\.shp'
tells 'truncat|cut short|incomplete|shorter|bytes'
tells 'copy|again|export'
leaves
