# Figures as offices write them: the value is right, or unknown with an issue that names row, field and text.
court() { # COLUMN ROW PROPERTIES
    feature "{\"id\":\"c$1$2\",\"name\":\"Court $1$2\",$3}" "$(rectangle "$1" "$2" 0 0 100 100)"
}
{
    court 0 0 '"建筑面积":"31 500","户数":"15栋420户","建成年份":"1976年建，2018年改造","同意率":"33/44"'
    court 0 1 '"建筑面积":"三万一千五","户数":"420户（其中空置15户）","建成年份":"1976(2018改造)","同意率":"七成五"'
    court 0 2 '"建筑面积":"31.500,00","户数":"四百二十","建成年份":"30/09/1976","同意率":"７５％"'
    court 0 3 '"建筑面积":"3万1千5百㎡","户数":"420 户","建成年份":"七六年","同意率":"0.75"'
    court 1 0 '"建筑面积":"30000-35000","户数":"420/450","建成年份":"2018年改造","同意率":"3/4以上"'
    court 1 1 '"建筑面积":"31.500","户数":"4百多","建成年份":"36161","同意率":"8"'
    court 1 2 '"建筑面积":"3.15","户数":"12.5","建成年份":"民国25年","同意率":">75%"'
    court 1 3 '"建筑面积":"#REF!","户数":"-420","建成年份":"1900-01-00","同意率":"NaN"'
} | collection compounds.geojson
run 0 plan --compounds compounds.geojson --roads streets.geojson -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
told=$(sql plan.gpkg "SELECT DISTINCT floor_area_m2, households, build_year, consent FROM compounds WHERE compound_id LIKE 'c0%'")
[[ $told == '31500.0|420|1976|0.75' ]] || wrong "read: $told"
told=$(sql plan.gpkg "SELECT DISTINCT floor_area_m2, households, build_year, consent FROM compounds WHERE compound_id LIKE 'c1%'")
[[ $told == '0.0|None|None|None' ]] || wrong "read in spite of two readings: $told"
told=$(sql plan.gpkg "SELECT source_fid, count(*) FROM issues WHERE code = 'unreadable_value' GROUP BY 1" | tr '\n' ' ')
[[ $told == '4|4 5|4 6|4 7|4 ' ]] || wrong "unreadable values by row: $told"
told=$(sql plan.gpkg "SELECT message FROM issues WHERE code = 'unreadable_value' AND source_fid = 4" | tr '\n' ' ')
for word in 'floor area' 30000-35000 households 420/450 'build year' 2018年改造 consent 3/4以上; do
    [[ $told == *"$word"* ]] || wrong "no issue names $word: $told"
done
