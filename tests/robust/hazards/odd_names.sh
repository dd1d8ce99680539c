# Names that mean something to others: escapes, queries and fragments of URIs, blanks, Chinese.
run 0 plan "${quarter[@]}" -o plan.gpkg
for name in 'a%20b' 'what?' 'no#1' '方案 1'; do
    cp plan.gpkg "$name.gpkg"
    for command in info inspect; do run 0 $command "$name.gpkg"; done
    run 0 edit "$name.gpkg" --layout 1 --lock c00
    leaves
    is_whole "$name.gpkg"
done
