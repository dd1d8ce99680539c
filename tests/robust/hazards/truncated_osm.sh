cat >city.osm <<X
<?xml version="1.0" encoding="UTF-8"?><osm version="0.6">
<node id="1" lat="25.03" lon="102.70"/><node id="2" lat="25.03" lon="102.701"/><node id="3" lat="25.031" lon="102.701"/>
<way id="9"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/><tag k="building" v="yes"/></way>
</osm>
X
head -c 200 city.osm >cut.osm
run 3 plan cut.osm -o plan.gpkg
tells 'cut\.osm'
tells 'damaged|ends early|truncat'
leaves
