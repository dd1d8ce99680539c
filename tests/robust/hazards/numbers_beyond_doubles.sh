# A number in JSON that no double holds: an input error, where it stands. Fuzzing found it (rules): the parser says that in another way than
# what is not JSON, and the program ended as if it had a defect.
run 0 plan "${quarter[@]}" -o plan.gpkg
echo '[{"kind": "lock", "compound_id": 1e400}]' >rules.json
run 3 plan "${quarter[@]}" --constraints rules.json -o other.gpkg
tells "rules.json"
tells "1e400"
leaves plan.gpkg rules.json
echo '{"command": "plan", "inputs": {"target_m2": 1e400}}' >scenario.json
run 3 run scenario.json -o other.gpkg
tells "scenario.json"
tells "1e400"
leaves plan.gpkg rules.json scenario.json
