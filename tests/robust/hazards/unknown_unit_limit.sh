# A plan whose metadata name a rank of roads that there is none of: no layout is made from it, as it would break the plan's own rules.
# Spoilt plans found it (properties, seed 1720): `edit` ended with exit 1 and a layout that did not hold.
run 0 plan "${quarter[@]}" -o plan.gpkg
python3 - <<'X'
import sqlite3
with sqlite3.connect("plan.gpkg") as plan:
    plan.execute("UPDATE plan_metadata SET value = 'zzz' WHERE key = 'profile.unit_limit'")
X
note plan.gpkg
for words in "edit plan.gpkg --layout 1 --lock c00" "improve plan.gpkg --layout 1" "info plan.gpkg"; do
    run 3 $words
    tells "profile.unit_limit"
    tells "'zzz' is not one of"
done
untouched plan.gpkg
