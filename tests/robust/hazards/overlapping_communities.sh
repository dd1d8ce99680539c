# Two communities claim all ground, a third a part of it: who keeps it, how much, and which compounds stand there.
{
    feature '{"id":"s1","name":"North Ward"}' "$(rectangle 0 0 -10 -10 700 470)"
    feature '{"id":"s2","name":"South Ward"}' "$(rectangle 0 0 -10 -10 700 470)"
    feature '{"id":"s3","name":"Corner"}' "$(rectangle 0 0 -10 -10 110 110)"
} | collection communities.geojson
run 0 plan "${quarter[@]}" --communities communities.geojson --min 1 -o plan.gpkg
leaves plan.gpkg
plan_holds plan.gpkg
has_issue plan.gpkg overlapping_communities
told=$(sql plan.gpkg "SELECT message FROM issues WHERE code = 'overlapping_communities'")
for word in 'North Ward' 'South Ward' 'Corner' 'm²' 'c00'; do
    grep -q "$word" <<<"$told" || wrong "the issues do not name $word: $told"
done
