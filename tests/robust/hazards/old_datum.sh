# Beijing 1954 and Xian 1980: PROJ could only guess, by some hundred metres.
ogr2ogr -f "ESRI Shapefile" -t_srs EPSG:4543 moved.shp compounds.geojson
for code in 2431 2375; do # 102°E of both
    ogr2ogr -f "ESRI Shapefile" -overwrite -a_srs EPSG:$code compounds.shp moved.shp
    run 3 plan --compounds compounds.shp --buildings buildings.geojson -o plan.gpkg
    tells 'guess'
    tells 'parameters'
    tells '--t-srs'
    leaves
done
