# Buildings without floors, and half of them of unknown kind, with an office among them: the plan says what its figures rest on.
sed -i 's/,"levels":6//' buildings.geojson
sed -i '/"b..n"/s/"id"/"kind":"residential","id"/; /"b05n"/d' buildings.geojson
sed -i '/"b53s"/s/"id"/"kind":"office","id"/' buildings.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
prints 'warning +floors mostly assumed .* 100\.0 % of the planned floor area rests on assumed floors'
prints 'buildings\.levels=FIELD'
prints 'in no compound \(office [0-9.]+ %\)'
prints '100\.0 % rests on assumed floors; [45][0-9]\.[0-9] % is in buildings of unknown kind'
run 0 check plan.gpkg
run 0 info plan.gpkg --layout 1
prints '100\.0 % rests on assumed floors'
[[ $(sql plan.gpkg 'select count(*) from units where assumed_share < 0.999999') == 0 ]] || wrong 'a unit has floors'
[[ $(sql plan.gpkg 'select count(*) from units where unknown_kind_share between 0.1 and 0.9') -gt 0 ]] || wrong 'no kinds'

# The warning is the profile's: one that passes over it is silent.
"$LIFANG" profile show >/dev/null || wrong 'no profile'
cat >own.toml <<'TOML'
[profile]
name = "own"
title_en = "own"
title_zh = "自定"
source = "assumption: ours"
[scope]
exclude_owner_unit = true
[warnings]
assumed_share = 1.0
TOML
run 0 plan "${quarter[@]}" --profile own.toml -o plan.gpkg --overwrite
[[ $out == *'floors mostly assumed'* ]] && wrong 'warns all the same'
true
