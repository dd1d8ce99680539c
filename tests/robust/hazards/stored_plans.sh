# Plans that programs of before wrote (tests/data/stored_plans) are opened, checked, shown, exported, edited and redrawn; reading
# changes nothing, an edit adds the columns that came later.
stored=$here/../data/stored_plans
count=0
for packed in "$stored"/*.gpkg.xz; do
    count=$((count + 1))
    name=$(basename "$packed" .gpkg.xz)
    python3 -c 'import lzma, sys; open(sys.argv[2], "wb").write(lzma.open(sys.argv[1]).read())' "$packed" "$name.gpkg"
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

# As plans were in the first hours: refused, and it is said what to do.
python3 - 2026-11-26_0331.gpkg <<'END'
import sqlite3, sys
c = sqlite3.connect(sys.argv[1])
for (view,) in c.execute("select name from sqlite_master where type = 'view'").fetchall():
    c.execute(f'drop view "{view}"')
c.execute("drop table border_barriers")
c.execute("delete from gpkg_contents where table_name = 'border_barriers' or table_name glob 'layout_*'")
c.execute("alter table unit_borders drop column beyond")
c.commit()
END
note 2026-11-26_0331.gpkg
for words in "info X" "edit X --layout 1 --lock c02" "export X --layout 1 -f SVG -o x.svg"; do
    run 3 ${words/X/2026-11-26_0331.gpkg}
    tells 'has no layer border_barriers'
    tells 'early version.*make the plan again'
done
untouched 2026-11-26_0331.gpkg
