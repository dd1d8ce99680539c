# Whatever people put into a plan, and how they keep it, is there after every command that changes it.
run 0 plan "${quarter[@]}" -o plan.gpkg
python3 "$here/other_program.py" furnish plan.gpkg
chmod 600 plan.gpkg
ln plan.gpkg twin.gpkg
ln -s plan.gpkg link.gpkg
run 0 edit link.gpkg --layout 1 --lock c00
run 0 merge plan.gpkg --layout 1 --compounds c00,c01 --apply
run 0 edit plan.gpkg --layout 1 --free c00 --lock c01
[[ -L link.gpkg && plan.gpkg -ef twin.gpkg ]] || wrong 'a link is cut'
[[ $(stat -c %a plan.gpkg) == 600 ]] || wrong "the mode is $(stat -c %a plan.gpkg)"
there() { [[ $(sql plan.gpkg "$1") == "$2" ]] || wrong "$1: $(sql plan.gpkg "$1")"; }
there 'select text from notes' 'talk to the owners of C03'
there 'select * from shown' '1|shown to the office'
there 'select count(*) from log' 3
there "select hex(content) from qgis_projects where name = 'office'" 0203
there "select styleQML from layer_styles where styleName = 'mine'" '<qgis/>'
there 'select kind, compound_id, reason from constraints' 'lock|c01|None'
there 'select count(*) from units' "$(sql plan.gpkg "select feature_count from gpkg_ogr_contents where table_name = 'units'")"
there 'select count(*) from rtree_units_geom' "$(sql plan.gpkg 'select count(*) from units')"
is_whole plan.gpkg
