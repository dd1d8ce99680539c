mkdir locked && chmod a-w locked
folder=locked
[[ $(id -u) -eq 0 ]] && folder=/proc # root writes anywhere but there
run 4 plan "${quarter[@]}" -o "$folder/plan.gpkg"
tells "$folder"
tells 'write|writ|create|permission|cannot be made'
leaves
run 4 plan "${quarter[@]}" -o nowhere/plan.gpkg
tells 'nowhere'
leaves
