# Files called like a district's that are not its results stay, and so does a plan that somebody has worked on. What a killed run left,
# or one with another profile, is planned anew.
for name in compounds buildings; do
    sed 's/"id":"[bc][0-2]/"ward":"east",&/; s/"id":"[bc][3-5]/"ward":"west",&/' $name.geojson >by_ward_$name.geojson
done
sed 's/^name = .*/name = "mine"/' "$here/../../data/profiles/kunming.toml" >mine.toml
jobs=(--compounds by_ward_compounds.geojson --buildings by_ward_buildings.geojson --roads streets.geojson --by ward --profile mine.toml)
run 0 plan-shards "${jobs[@]}" -o manifest.jsonl
shard() { run "$1" run-shard --manifest manifest.jsonl --index 1 -o shards; }

mkdir shards
cp compounds.geojson shards/east.json
note shards/east.json
shard 4
tells 'shards/east.json: is not the result of a shard'
untouched shards/east.json
mv shards/east.json shards/east.gpkg
note shards/east.gpkg
shard 4
tells "shards/east.gpkg: is not a shard's plan"
untouched shards/east.gpkg
rm shards/east.gpkg

shard 0
prints '"state":"planned"'
shard 0
prints '"state":"whole"'
rm shards/east.json # as a killed run leaves it
shard 0
prints '"state":"planned"'

run 0 edit shards/east.gpkg --layout 1 --lock c00
note shards/east.gpkg
shard 4
tells "shards/east.gpkg: is not a shard's plan as it was made"
untouched shards/east.gpkg
rm shards/east.gpkg
shard 0

sed -i 's/^target_m2 = .*/target_m2 = 110_000.0/' mine.toml
shard 3
tells 'changed since the manifest was made'
run 0 plan-shards "${jobs[@]}" -o manifest.jsonl --overwrite
shard 0
prints '"state":"planned"'
