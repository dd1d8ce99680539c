# A plan of a newer schema than this program knows is refused in words by every command, and not changed: what its columns mean is
# not known. So is one that states no version there can be. Without a statement, as other programs write it, it is read.
run 0 plan "${quarter[@]}" -o plan.gpkg
put() { python3 -c 'import sqlite3, sys; c = sqlite3.connect("plan.gpkg"); c.execute(sys.argv[1]); c.commit()' "$1"; }
for version in 2 0 one; do
    put "update plan_metadata set value = '$version' where key = 'schema_version'"
    note plan.gpkg
    for words in "check X" "info X" "explain X --layout 1 --compound c00" "export X --layout 1 -f GeoJSON -o out" \
        "report X --layout 1 -o out.html" "edit X --layout 1 --lock c00" "merge X --layout 1 --suggest" \
        "plan ${quarter[*]} --start X -o new.gpkg"; do
        run 3 ${words/X/plan.gpkg}
        tells "schema version '$version'"
        tells 'versions up to 1'
        tells 'newer'
        leaves
    done
    untouched plan.gpkg
done
put "delete from plan_metadata where key = 'schema_version'"
run 0 info plan.gpkg
run 0 check plan.gpkg
