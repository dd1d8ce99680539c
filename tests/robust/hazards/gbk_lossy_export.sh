# A name that GBK cannot hold (𠀀 of the rare characters): written all the same, and told.
compounds | sed 's/"name":"Court 00"/"name":"𠀀里小区"/' | collection compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
run 0 export plan.gpkg -f "ESRI Shapefile" --encoding gbk -o shp
tells 'GBK|lossy|text_lossy'
leaves shp
run 0 export plan.gpkg -f "ESRI Shapefile" --encoding utf-8 -o shp8
[[ $err != *lossy* ]] || wrong 'UTF-8 holds every name, and a loss is told'
