run 3 plan "${quarter[@]}" --field compounds.households=HUSHU -o plan.gpkg
tells 'HUSHU'
tells 'households' # names the fields that exist
leaves
