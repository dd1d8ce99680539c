# The unspoilt quarter is planned, so that the others fail for their own reason.
run 0 plan "${quarter[@]}" -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
