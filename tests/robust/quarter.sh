# Makes the quarter that the hazards spoil: compounds.geojson, buildings.geojson, streets.geojson in this folder.
# Compounds c00 ... c53 (column, row), each 100 m wide, 20 m of street between, near Kunming.

# put_degrees NAME COLUMN ROW EAST NORTH: the point so many metres (about) from the compound's south-west corner, in the
# variable NAME. The quarter has hundreds of corners, and a process for each would take longer than a plan.
put_degrees() {
    printf -v "$1" '[102.%06d,25.%06d]' $((700000 + ($2 * 120 + $4) * 10)) $((30000 + ($3 * 120 + $5) * 9))
}

degrees() { # COLUMN ROW EAST NORTH
    local point
    put_degrees point "$@"
    printf '%s' "$point"
}

rectangle() { # COLUMN ROW WEST SOUTH EAST NORTH
    local south_west south_east north_east north_west
    put_degrees south_west $1 $2 $3 $4
    put_degrees south_east $1 $2 $5 $4
    put_degrees north_east $1 $2 $5 $6
    put_degrees north_west $1 $2 $3 $6
    printf '{"type":"Polygon","coordinates":[[%s,%s,%s,%s,%s]]}' "$south_west" "$south_east" "$north_east" "$north_west" \
        "$south_west"
}

feature() { printf '{"type":"Feature","properties":%s,"geometry":%s},\n' "$1" "$2"; }

# collection FILE: features from stdin, the last comma dropped
collection() {
    { echo '{"type":"FeatureCollection","features":['; sed '$ s/,$//'; echo ']}'; } >"$1"
}

compounds() {
    local column row
    for column in 0 1 2 3 4 5; do for row in 0 1 2 3; do
        feature "{\"id\":\"c$column$row\",\"name\":\"Court $column$row\",\"households\":240}" \
            "$(rectangle $column $row 0 0 100 100)"
    done; done
}

buildings() {
    local column row
    for column in 0 1 2 3 4 5; do for row in 0 1 2 3; do
        feature "{\"id\":\"b$column${row}s\",\"levels\":6}" "$(rectangle $column $row 20 10 80 50)"
        feature "{\"id\":\"b$column${row}n\",\"levels\":6}" "$(rectangle $column $row 20 55 80 95)"
    done; done
}

streets() {
    local i
    for i in 1 2 3 4 5; do
        feature "{\"id\":\"v$i\",\"name\":\"Street $i\",\"class\":\"residential\"}" \
            "{\"type\":\"LineString\",\"coordinates\":[$(degrees $i 0 -10 -10),$(degrees $i 3 -10 110)]}"
    done
    for i in 1 2 3; do
        feature "{\"id\":\"h$i\",\"name\":\"Lane $i\",\"class\":\"residential\"}" \
            "{\"type\":\"LineString\",\"coordinates\":[$(degrees 0 $i -10 -10),$(degrees 5 $i 110 -10)]}"
    done
}

compounds | collection compounds.geojson
buildings | collection buildings.geojson
streets | collection streets.geojson
quarter=(--compounds compounds.geojson --buildings buildings.geojson --roads streets.geojson --time-limit 2)

# shapefile NAME: compounds.geojson as NAME.shp with its companions
shapefile() { ogr2ogr -f "ESRI Shapefile" -lco ENCODING=UTF-8 "$1.shp" compounds.geojson; }
