# A compound drawn in two parts with streets and other courts between is in two pieces on the ground, whatever the
# borders say: told, with the gap.
{
    compounds | grep -v '"c00"\|"c50"'
    feature '{"id":"both","name":"Both"}' "{\"type\":\"MultiPolygon\",\"coordinates\":[$(rectangle 0 0 0 0 100 100 |
        sed 's/.*"coordinates"://; s/}$//'),$(rectangle 5 0 0 0 100 100 | sed 's/.*"coordinates"://; s/}$//')]}"
} | collection compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg unit_disconnected
sql plan.gpkg "SELECT message FROM issues WHERE code = 'unit_disconnected'" | grep -q 'both is drawn in parts [45][0-9][0-9]' ||
    wrong 'the gap between the parts is not told'
# A polygon in pieces that says nothing of it is found.
spoil plan.gpkg "UPDATE units SET violations = NULL"
run 3 check plan.gpkg
prints 'pieces'
