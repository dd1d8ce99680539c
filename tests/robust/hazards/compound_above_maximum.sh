# One tower block of 60 floors, 144,000 m2 per house.
buildings | sed 's/"b00s","levels":6/"b00s","levels":60/; s/"b00n","levels":6/"b00n","levels":60/' |
    collection buildings.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg unit_above_max
