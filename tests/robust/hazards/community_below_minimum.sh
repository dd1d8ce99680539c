# Column 0 is a community of its own with 4 x 28,800 m2, the minimum is 150,000 m2.
{
    feature '{"id":"k0","name":"Small"}' "$(rectangle 0 0 -5 -5 105 465)"
    feature '{"id":"k1","name":"Large"}' "$(rectangle 1 0 -15 -5 585 465)"
} | collection communities.geojson
sizes=(--target 200000 --min 150000 --max 300000)
run 0 plan "${quarter[@]}" --communities communities.geojson "${sizes[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg unit_below_min
run 6 plan "${quarter[@]}" --communities communities.geojson "${sizes[@]}" --strict --overwrite -o plan.gpkg
tells 'layout'
tells 'break'
tells 'lifang info'
