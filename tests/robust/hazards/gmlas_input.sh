# GMLAS follows the schema links of a file to anywhere; GML is not read at all.
cat >evil.gml <<X
<?xml version="1.0"?><ogr:FeatureCollection xmlns:ogr="http://ogr.maptools.org/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="http://ogr.maptools.org/ http://127.0.0.1:9/evil.xsd"/>
X
for source in GMLAS:evil.gml evil.gml /vsistdin/ /vsimem/a.gpkg "/vsisubfile/0_10,compounds.geojson" SQLITE:compounds.geojson; do
    run 3 plan "$source" -o plan.gpkg
    leaves
done
