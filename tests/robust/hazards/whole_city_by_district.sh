# What is about a city as one is refused before any district is planned; it would be given to each of them, or to none.
for kind in compounds buildings; do
    sed 's/"id":"[cb][0-2]/"ward":"east",&/; s/"id":"[cb][3-5]/"ward":"west",&/' $kind.geojson >w$kind.geojson
done
wards=(--compounds wcompounds.geojson --buildings wbuildings.geojson --roads streets.geojson --time-limit 2)
echo '[{"kind": "apart", "compound_id": "c50", "other_id": "c51"}]' >rules.json
feature '{"id":"edge"}' "$(rectangle 0 0 -20 -20 800 500)" | collection edge.geojson
run 2 plan "${wards[@]}" --by ward --constraints rules.json -o plan.gpkg
tells '--constraints: .*not divided'
run 2 plan "${wards[@]}" --by ward --boundary edge.geojson -o plan.gpkg
tells '--boundary: .*not divided'
run 2 plan "${wards[@]}" --by ward --renumber-duplicates -o plan.gpkg
tells '--renumber-duplicates: .*several districts'
leaves
# Only one layer has the column: no house leaves its compound.
count_houses() { sql "$1" "SELECT min(n), max(n), count(*) FROM (SELECT count(b.building_id) n FROM compounds c LEFT JOIN buildings b USING (compound_id) GROUP BY c.compound_id)"; }
for layers in "wcompounds buildings" "compounds wbuildings"; do
    read -r compounds buildings <<<"$layers"
    run 0 plan --compounds $compounds.geojson --buildings $buildings.geojson --roads streets.geojson --time-limit 2 --by ward -o city.gpkg --overwrite
    plan_holds city.gpkg
    [[ $(count_houses city.gpkg) == '2|2|24' ]] || wrong "$layers: least and most houses of a compound, and compounds: $(count_houses city.gpkg)"
done
# A lake is a district without anything: no shard, and told.
{
    feature '{"id":"a"}' "$(rectangle 0 0 -20 -20 350 500)"
    feature '{"id":"b"}' "$(rectangle 3 0 -10 -20 400 500)"
    feature '{"id":"lake"}' "$(rectangle 0 80 0 0 100 100)"
} | collection areas.geojson
run 0 plan-shards "${quarter[@]}" --by areas.geojson -o city.jsonl
prints 'lake'
[[ $(wc -l <city.jsonl) == 2 ]] || wrong "$(wc -l <city.jsonl) shards, not 2"
# All of a district is gone: its inputs changed.
run 0 plan-shards --compounds wcompounds.geojson --by ward --time-limit 2 -o city.jsonl --overwrite
grep -v '"ward":"east"' wcompounds.geojson >rest && mv rest wcompounds.geojson
run 3 run-shard --manifest city.jsonl --index 1 -o shards
tells 'inputs changed'
