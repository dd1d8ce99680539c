# A file may not grow beyond 64 KiB: the write fails in the middle, as on a full disk.
echo 'an older plan' >plan.gpkg
limited() { (trap '' XFSZ; ulimit -f 64; exec "$lifang_itself" "$@"); }
lifang_itself=$LIFANG LIFANG=limited
run 4 plan "${quarter[@]}" --overwrite -o plan.gpkg
tells 'plan\.gpkg'
tells 'space|disk|writ'
leaves
[[ $(cat plan.gpkg) == 'an older plan' ]] || wrong 'the older file was lost'
