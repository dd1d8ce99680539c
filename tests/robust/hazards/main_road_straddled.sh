# A primary road parts the two eastern columns from the rest, another the two courts in the far corner: these have
# 57,600 m2, less than a unit, and may cross; nobody else does.
main_roads() { # CLASS
    for i in 1 2 3; do
        feature "{\"id\":\"v$i\",\"name\":\"Street $i\",\"class\":\"residential\"}" \
            "{\"type\":\"LineString\",\"coordinates\":[$(degrees $i 0 -10 -110),$(degrees $i 3 -10 210)]}"
    done
    for i in 1 2 3; do
        feature "{\"id\":\"h$i\",\"name\":\"Lane $i\",\"class\":\"$([[ $i == 2 ]] && echo "$1" || echo residential)\"}" \
            "{\"type\":\"LineString\",\"coordinates\":[$(degrees $([[ $i == 2 ]] && echo 5 || echo 0) $i -10 -10),$(degrees 5 $i 210 -10)]}"
    done
    for i in 4 5; do
        feature "{\"id\":\"v$i\",\"name\":\"Main $i\",\"class\":\"$1\"}" \
            "{\"type\":\"LineString\",\"coordinates\":[$(degrees $i 0 -10 -110),$(degrees $i 3 -10 210)]}"
    done
}
straddling() { sql "$1" "SELECT max(n) FROM (SELECT count(violations LIKE '%straddles_road%' OR NULL) AS n FROM units GROUP BY layout_id)"; }
main_roads primary | collection streets.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg unit_straddles_road
[[ $(straddling plan.gpkg) == [12] ]] || wrong "units that straddle: $(straddling plan.gpkg)"
run 6 plan "${quarter[@]}" --strict -o strict.gpkg
# What the limit is, is said in the profile or here.
run 0 plan "${quarter[@]}" --barrier-limit trunk -o free.gpkg
plan_holds free.gpkg
[[ $(straddling free.gpkg) == 0 ]] || wrong 'a primary road limits although the limit is trunk'
run 0 plan "${quarter[@]}" --passable primary -o passed.gpkg
plan_holds passed.gpkg
[[ $(straddling passed.gpkg) == 0 ]] || wrong 'a primary road limits although it is let pass'
run 2 plan "${quarter[@]}" --barrier-limit avenue -o wrong.gpkg
tells 'avenue'
# By hand a unit may straddle, and says so.
run 0 edit plan.gpkg --layout 1 --move c30=new
plan_holds plan.gpkg
