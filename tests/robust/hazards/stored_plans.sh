# Plans that programs of before wrote (tests/data/stored_plans) are opened, checked, shown, exported, edited and redrawn; reading
# changes nothing, an edit adds the columns that came later.
count=0
for packed in "$stored_plans"/*.gpkg.xz; do
    count=$((count + 1))
    name=$(basename "$packed" .gpkg.xz)
    stored "$name" "$name.gpkg"
    note "$name.gpkg"
    run 0 check "$name.gpkg"
    run 0 info "$name.gpkg"
    run 0 info "$name.gpkg" --layout 1 --unit u01
    run 0 compare "$name.gpkg" --layouts 1,2
    untouched "$name.gpkg"
    run 0 export "$name.gpkg" --layout 1 -f GeoJSON -o "$name.export"
    run 0 edit "$name.gpkg" --layout 1 --lock c01
    is_whole "$name.gpkg"
    [[ $(sql "$name.gpkg" 'select count(*) from layouts') == 3 ]] || wrong "$name: the edited layout is not stored"
    [[ $(sql "$name.gpkg" "select homogeneity is null and assumed_share = 0 from layouts where layout_id = '3'") == 1 ]] ||
        wrong "$name: figures that came later are not stored"
done
run 0 report 2026-11-26_0331.gpkg --layout 1 -o report.html
run 0 plan "${quarter[@]}" --start 2026-11-26_0331.gpkg -o redrawn.gpkg
[[ $count -ge 4 ]] || wrong "only $count stored plans are there"

# As plans were in the first hours: what lies beyond a border, and along its parts by name, is unknown, and stays so in
# layouts of before; all else is as in any other.
stored 2026-11-26_0331 first.gpkg
for when in 2026-11-26_0211 2026-11-21_0546; do python3 "$here/older_schema.py" first.gpkg $when; done
note first.gpkg
run 0 check first.gpkg
run 0 info first.gpkg --layout 1 --unit u01
untouched first.gpkg
run 0 export first.gpkg --layout 1 -f GPKG -o handed.gpkg
told=$(ogrinfo -ro -q handed.gpkg -sql 'select count(*) from unit_borders where (beyond is null) = (unit_b is null)')
[[ $told == *"= $(sql first.gpkg "select count(*) from unit_borders where layout_id = '1'")"* ]] ||
    wrong "what lies beyond the borders of a plan that does not tell is handed over as if it did: $told"
run 0 edit first.gpkg --layout 1 --lock c10
is_whole first.gpkg
newest="layout_id = (select max(layout_id) from layouts)"
[[ $(sql first.gpkg "select count(*) from unit_borders where beyond is null and $newest") == 0 ]] ||
    wrong 'a layout that is made now tells what lies beyond its borders'
[[ $(sql first.gpkg "select count(*) > 0 from unit_borders where beyond is null and not $newest") == 1 ]] ||
    wrong 'layouts of before are changed'
run 0 report first.gpkg --layout 1 -o first.html
run 0 merge first.gpkg --layout 1 --suggest
