run 3 plan /vsicurl/http://127.0.0.1:9/compounds.geojson -o plan.gpkg
tells 'network|disk|vsicurl'
leaves
run 3 plan PG:dbname=nothing -o plan.gpkg
leaves
