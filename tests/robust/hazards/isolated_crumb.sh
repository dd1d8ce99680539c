# A shed of 900 m2 between two tracks can join nobody: it is no unit, and the figures speak of units. A house with
# more than the profile's 5,000 m2 in its place is one, though below the minimum.
crumb() { # LEVELS
    { compounds; feature '{"id":"shed","name":"Shed"}' "$(rectangle 6 1 10 0 60 60)"; } | collection compounds.geojson
    { buildings; feature "{\"id\":\"bshed\",\"levels\":$1}" "$(rectangle 6 1 20 10 50 40)"; } |
        collection buildings.geojson
    for i in 1 2; do
        feature "{\"id\":\"t$i\",\"railway\":\"rail\"}" \
            "{\"type\":\"LineString\",\"coordinates\":[$(degrees 6 0 $((i * 80 - 85)) -200),$(degrees 6 3 $((i * 80 - 85)) 400)]}"
    done | collection tracks.geojson
}
crumb 1
run 0 plan "${quarter[@]}" --barriers tracks.geojson -o plan.gpkg
leaves plan.gpkg
prints '1 left out: isolated'
plan_holds plan.gpkg
has_issue plan.gpkg isolated
[[ $(sql plan.gpkg "SELECT scope_reason FROM compounds WHERE compound_id = 'shed'") == *isolated* ]] ||
    wrong 'the shed is in scope'
[[ $(sql plan.gpkg "SELECT count(*) FROM units WHERE floor_area_m2 < 5000") == 0 ]] || wrong 'a crumb is a unit'
run 0 info plan.gpkg --compounds
prints 'Shed.*isolated'

# Whoever names it in a rule wants it in a unit.
printf 'kind,compound_id,unit_id\npin,shed,mine\n' >rules.csv
run 0 plan "${quarter[@]}" --barriers tracks.geojson --constraints rules.csv -o pinned.gpkg
plan_holds pinned.gpkg
has_issue pinned.gpkg unit_below_min
# Who asks for units of its size gets one.
run 0 plan "${quarter[@]}" --barriers tracks.geojson --min 500 -o small.gpkg
plan_holds small.gpkg
[[ $(sql small.gpkg "SELECT in_scope FROM compounds WHERE compound_id = 'shed'") == 1 ]] ||
    wrong 'the shed is out of scope though units may be as small'

crumb 12
run 0 plan "${quarter[@]}" --barriers tracks.geojson -o large.gpkg
plan_holds large.gpkg
has_issue large.gpkg unit_below_min

# A district of nothing but crumbs has no plan.
feature '{"id":"shed"}' "$(rectangle 6 1 10 0 60 60)" | collection compounds.geojson
feature '{"id":"bshed","levels":1}' "$(rectangle 6 1 20 10 50 40)" | collection buildings.geojson
run 5 plan "${quarter[@]}" --barriers tracks.geojson -o none.gpkg
tells 'isolated'
