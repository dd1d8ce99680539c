echo 'an older plan' >plan.gpkg
run 4 plan "${quarter[@]}" -o plan.gpkg
tells 'plan\.gpkg'
tells 'exists'
tells '--overwrite'
leaves
[[ $(cat plan.gpkg) == 'an older plan' ]] || wrong 'the older file was changed'
