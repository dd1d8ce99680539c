# OSM relations of which GDAL makes no area, and a way and a relation of one number: all are accounted for.
node() { printf '<node id="%d" version="1" lat="%s" lon="%s"/>\n' "$@"; }
way() { # ID NODE...: tags from stdin
    printf '<way id="%d" version="1">' "$1"
    printf '<nd ref="%d"/>' "${@:2}"
    printf '%s</way>\n' "$(cat)"
}
tag() { printf '<tag k="%s" v="%s"/>' "$@"; }
relation() { # ID WAY...
    printf '<relation id="%d" version="1">' "$1"
    for member in "${@:2}"; do printf '<member type="way" ref="%d" role="outer"/>' "$member"; done
    printf '%s%s%s</relation>\n' "$(tag type multipolygon)" "$(tag landuse residential)" "$(tag name "Court $1")"
}
{
    echo '<?xml version="1.0" encoding="UTF-8"?><osm version="0.6">'
    for i in 1 2 3 4; do
        node ${i}1 25.0300 102.70${i}0; node ${i}2 25.0300 102.70${i}8
        node ${i}3 25.0308 102.70${i}8; node ${i}4 25.0308 102.70${i}0
        node ${i}5 25.0302 102.70${i}2; node ${i}6 25.0302 102.70${i}6
        node ${i}7 25.0306 102.70${i}6; node ${i}8 25.0306 102.70${i}2
    done
    for i in 1 2 3 4; do { tag building apartments; tag building:levels 6; } | way 9$i ${i}5 ${i}6 ${i}7 ${i}8 ${i}5; done
    way 5 11 12 13 14 11 </dev/null
    way 6 21 22 23 24 </dev/null
    { tag landuse residential; tag name Garden; } | way 7 31 32 33 34 31
    relation 7 5        # the number of a way beside it
    relation 8 6        # open
    relation 9          # without members
    relation 10 77      # its way is elsewhere
    echo '</osm>'
} >town.osm
run 0 plan town.osm --min 1 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg lost_area
has_issue plan.gpkg numbered_features
[[ $(ogrinfo -ro -q plan.gpkg -sql "SELECT * FROM issues WHERE code = 'lost_area'" | grep -c 'source_fid') -eq 3 ]] ||
    wrong 'not each of the three lost relations has its issue'
