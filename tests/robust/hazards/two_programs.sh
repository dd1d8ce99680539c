# Two runs write the same file: one plan is there in the end, whole.
"$LIFANG" plan "${quarter[@]}" --overwrite -o plan.gpkg >/dev/null 2>&1 &
other=$!
before=$(ls -A)
"$LIFANG" plan "${quarter[@]}" --overwrite -o plan.gpkg >/dev/null 2>&1
first=$?
wait $other
second=$?
for code in $first $second; do [[ $code -eq 0 || $code -eq 4 ]] || wrong "exit $code, expected 0 or 4"; done
[[ $first -eq 0 || $second -eq 0 ]] || wrong 'neither run wrote the plan'
leaves plan.gpkg
plan_holds plan.gpkg
