# Names with control characters, formulas and markup: none reaches the terminal or a spreadsheet, KML stays XML.
compounds | sed -e 's/"Court 00"/"\\u001b[31mRED\\u001b[0m"/' -e 's/"Court 01"/"\\u0001\\u0002x"/' \
    -e "s/\"Court 02\"/\"=cmd|' \/C calc'!A0\"/" -e 's/"Court 03"/"<script>\&amp;]]>\\""/' \
    -e 's/"Court 10"/"\\u202eevil"/' -e 's/"Court 11"/"two\\nlines"/' -e 's/"Court 12"/"\\u009b2J"/' |
    collection compounds.geojson
run 0 plan "${quarter[@]}" -o plan.gpkg
raw() { LC_ALL=C grep -qP '[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]|\xe2\x80\xae' <<<"$1" && wrong "raw control characters: $2"; }
for words in "info plan.gpkg --layout 1 --compounds" "info plan.gpkg --layout 1 --compounds --json" "check plan.gpkg"; do
    run 0 $words
    raw "$out$err" "$words"
done
run 0 export plan.gpkg -f KML -o out.kml
tells 'text_controls'
raw "$err" 'export'
python3 -c 'import xml.dom.minidom; xml.dom.minidom.parse("out.kml")' || wrong 'the KML is not well-formed'
run 0 export plan.gpkg -f CSV -o csv
tells 'text_formula'
grep -q "'=cmd" csv/compounds.csv || wrong 'a formula is in the CSV'
run 0 partition compounds.geojson --id name --units 24 -o assignment.csv
grep -q "^'=cmd" assignment.csv || wrong "a formula is in the table of partition: $(grep cmd assignment.csv)"
run 3 plan $'no\e[31msuch.geojson' -o never.gpkg
raw "$err" 'error'
