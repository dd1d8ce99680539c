# A plan whose metadata name barriers that there are none of: no layout is made from it, as it would break the plan's own rules.
# Spoilt plans found it (properties, seed 1720): `edit` ended with exit 1 and a layout that did not hold.
run 0 plan "${quarter[@]}" -o whole.gpkg
for key in profile.unit_limit profile.impassable option.passable; do
    cp whole.gpkg plan.gpkg
    spoil plan.gpkg "DELETE FROM plan_metadata WHERE key = '$key'" "INSERT INTO plan_metadata (key, value) VALUES ('$key', 'zzz')"
    note plan.gpkg
    for words in "edit plan.gpkg --layout 1 --lock c00" "improve plan.gpkg --layout 1" "info plan.gpkg"; do
        run 3 $words
        tells "$key"
        tells "'zzz' is not one of"
    done
    run 3 check plan.gpkg
    prints "unknown_value"
    untouched plan.gpkg
done
