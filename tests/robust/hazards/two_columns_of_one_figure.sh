# Two columns of floor area in different units: each value in its own column's; a blank or “/” hides nothing.
court() { # COLUMN IN-万㎡ IN-㎡
    feature "{\"id\":\"c${1}0\",\"name\":\"Court ${1}0\",\"总建筑面积（万㎡）\":$2,\"住宅建筑面积（㎡）\":$3}" \
        "$(rectangle "$1" 0 0 0 100 100)"
}
{
    court 0 '"3.2"' null
    court 1 null '"7300"'
    court 2 '"/"' '"28000"'
    court 3 '"　"' '"28000"'
    court 4 '"2.8"' '"28000"'
    court 5 '"2.8"' '"21000"'
} | collection compounds.geojson
run 0 plan --compounds compounds.geojson --roads streets.geojson --min 1 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
told=$(sql plan.gpkg "SELECT floor_area_m2 FROM compounds ORDER BY compound_id" | tr '\n' ' ')
[[ $told == '32000.0 7300.0 28000.0 28000.0 28000.0 28000.0 ' ]] || wrong "floor areas: $told"
told=$(sql plan.gpkg "SELECT source_fid, message FROM issues WHERE code = 'columns_disagree'")
[[ $told == 5*'总建筑面积（万㎡）'*'住宅建筑面积（㎡）'*21000* ]] || wrong "disagreement: $told"
