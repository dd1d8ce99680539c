# Two neighbours claim the same 20 m, and a third lies across both: who keeps it, and how much, is told.
{
    compounds
    feature '{"id":"x1","name":"Across"}' "$(rectangle 0 0 90 20 140 60)"
} | collection compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg overlapping_compounds
ogrinfo -ro -q plan.gpkg -sql "SELECT message FROM issues WHERE code = 'overlapping_compounds'" | grep -qE 'x1.* m²' ||
    wrong 'no area is told'
