# A plan whose first layout has no sizes that a unit could keep: the plan is at fault (exit 3), not the command line.
# Spoilt plans found it (properties, seed 1687).
run 0 plan "${quarter[@]}" -o plan.gpkg
spoil plan.gpkg "UPDATE layouts SET target_m2 = 'zzz'"
note plan.gpkg
for words in "edit plan.gpkg --layout 1 --lock c00" "explain plan.gpkg --layout 1 --compound c00" "improve plan.gpkg --layout 1"; do
    run 3 $words
    tells "layouts"
    tells "not in this order"
done
untouched plan.gpkg
