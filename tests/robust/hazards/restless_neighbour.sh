# A second program commits hundreds of times a second, now by a log, now by a journal: every reader sees one of the states
# that were committed, and what it stores is on top of one or refused.
run 0 plan "${quarter[@]}" -o plan.gpkg
elsewhere restless plan.gpkg
for round in 1 2 3 4 5 6; do
    told=$("$LIFANG" info plan.gpkg --json 2>&1)
    code=$?
    [[ $code -eq 0 || ($code -eq 3 && $told == *'another program'*) ]] || wrong "exit $code: $told"
    [[ $code -ne 0 ]] || python3 -c '
import json, sys
labels = {layout["label"] for layout in json.load(sys.stdin)["layouts"][:2]}
sys.exit(len(labels) != 1)' <<<"$told" || wrong 'half of a change is shown'
done
"$LIFANG" edit plan.gpkg --layout 1 --lock c00 -q 2>/dev/null
code=$?
[[ $code -eq 0 || $code -eq 4 || $code -eq 3 ]] || wrong "edit: exit $code"
elsewhere_ends
is_whole plan.gpkg
stored=$(sql plan.gpkg "select count(*) from layouts where label = 'edited'")
[[ $stored -eq $((code == 0)) ]] || wrong "exit $code, but $stored edits are stored"
