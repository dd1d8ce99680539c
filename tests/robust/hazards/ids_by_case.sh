# Ids that differ by case only: what is the same letter by letter comes first, in a ledger, too.
{
    feature '{"id":"k7","name":"West"}' "$(rectangle 0 0 0 0 100 100)"
    feature '{"id":"K7","name":"East"}' "$(rectangle 1 0 0 0 100 100)"
    feature '{"id":"K8","name":"North"}' "$(rectangle 0 1 0 0 100 100)"
} | collection compounds.geojson
printf '\xef\xbb\xbf编号,建筑面积,户数\nk7,21000,210\nK7,22000,220\nk8,23000,230\n' >register.csv
run 0 plan --compounds compounds.geojson --roads streets.geojson --ledger register.csv --min 1 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
told=$(sql plan.gpkg "SELECT compound_id, households FROM compounds ORDER BY name" | tr '\n' ' ')
[[ $told == 'K7|220 K8|230 k7|210 ' ]] || wrong "households: $told"
# K8 is called exactly by the second row: the first is about no compound, whatever the order.
printf '\xef\xbb\xbf编号,建筑面积,户数\nk8,1000,10\nK8,23000,230\n' >register.csv
run 0 plan --compounds compounds.geojson --roads streets.geojson --ledger register.csv --min 1 -o other.gpkg
told=$(sql other.gpkg "SELECT households FROM compounds WHERE compound_id = 'K8'")
[[ $told == 230 ]] || wrong "K8 has $told households"
has_issue other.gpkg ledger_row_unmatched
leaves other.gpkg
# So do buildings that name their compound.
{
    feature '{"id":"b1","levels":6,"compound":"k7"}' "$(rectangle 0 0 20 10 80 50)"
    feature '{"id":"b2","levels":7,"compound":"K7"}' "$(rectangle 1 0 20 10 80 50)"
    feature '{"id":"b3","levels":8,"compound":"k8"}' "$(rectangle 0 1 20 10 80 50)"
} | collection buildings.geojson
run 0 plan --compounds compounds.geojson --buildings buildings.geojson --roads streets.geojson --min 1 -o third.gpkg
leaves third.gpkg
told=$(sql third.gpkg "SELECT building_id, compound_id FROM buildings ORDER BY 1" | tr '\n' ' ')
[[ $told == 'b1|k7 b2|K7 b3|K8 ' ]] || wrong "buildings: $told"
