# A library ends the program in the middle (abort, as GDAL does where memory runs out): exit code 1 with words, no temporary file,
# and the older plan whole.
run 0 plan "${quarter[@]}" -o plan.gpkg
sum=$(sha256sum <plan.gpkg)
aborted=0
for _ in 1 2 3; do
    files=$(ls -A | wc -l)
    "$LIFANG" plan "${quarter[@]}" --target 120000 --overwrite -o plan.gpkg >/dev/null 2>told &
    program=$!
    while kill -0 $program 2>/dev/null && [[ $(ls -A | wc -l) -le $((files + 1)) ]]; do :; done
    kill -ABRT $program 2>/dev/null
    wait $program 2>/dev/null
    code=$?
    left=$(ls -A | grep -E 'partial|journal|wal')
    [[ -z $left ]] || wrong "left behind: $left"
    rm -f told
    [[ $code -eq 0 ]] && continue
    [[ $code -eq 1 ]] || wrong "exit $code"
    aborted=$((aborted + 1))
    [[ $(sha256sum <plan.gpkg) == "$sum" ]] || is_whole plan.gpkg
done
[[ $aborted -gt 0 ]] || wrong 'no run was aborted while it wrote'
is_whole plan.gpkg
