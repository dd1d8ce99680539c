# Rows are missing that others name: `check` says so, and nothing ends the program.
run 0 plan "${quarter[@]}" -o plan.gpkg
tables=$(sql plan.gpkg "SELECT table_name FROM gpkg_contents WHERE table_name IN (SELECT name FROM sqlite_master WHERE type = 'table')")
for table in $tables; do
    cp plan.gpkg "without_$table.gpkg"
    spoil "without_$table.gpkg" "DELETE FROM \"$table\""
done
tries=0
for file in without_*.gpkg; do
    "$LIFANG" check "$file" >/dev/null 2>.stderr </dev/null
    code=$?
    [[ $code -eq 0 || $code -eq 3 ]] || wrong "check $file: exit $code: $(head -3 .stderr)"
    tries=$((tries + 1))
done
rm -f .stderr
[[ $tries -gt 20 ]] || wrong "only $tries tables"
