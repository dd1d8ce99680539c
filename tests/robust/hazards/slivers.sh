# The outlines of neighbours miss each other by half a metre, and overlap by a few centimetres elsewhere.
compounds | sed 's/"c10"/"c10"/' | collection compounds.geojson
{
    feature '{"id":"s1","name":"West"}' "$(rectangle 7 0 0 0 100 100)"
    feature '{"id":"s2","name":"Half a metre off"}' "$(rectangle 7 0 100 0 160 100 | sed 's/102.708400,/102.708405,/g')"
    feature '{"id":"s3","name":"Over by a little"}' "$(rectangle 7 0 0 100 100 180 | sed 's/,25.030900/,25.0308995/g')"
    compounds
} | collection compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
