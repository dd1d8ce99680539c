# A plan with the tables of every day there was (schema_history.tsv), from the latest to the first, is checked and edited. That the
# history is whole and true is told by plans that programs of those days wrote: their tables are the same.
older() { python3 "$here/older_schema.py" "$@"; }
met=0

# as_stored FROM TO: the latest plan that was stored between these times has the tables of plan.gpkg
as_stored() {
    local name other
    name=$(cd "$stored_plans" && ls -- *.gpkg.xz | cut -d. -f1 | awk -v from="$1" -v to="$2" '$0 > from && $0 < to' | tail -1)
    [[ $name ]] || return 0
    stored "$name" stored.gpkg
    other=$(diff <(older stored.gpkg) <(older plan.gpkg)) || wrong "schema_history.tsv does not lead to the tables of $name: $other"
    met=$((met + 1))
}

run 0 plan "${quarter[@]}" --candidates 1 -o plan.gpkg
to=9999
for from in $(cut -f1 "$here/schema_history.tsv" | sort -r); do
    as_stored "$from" "$to"
    older plan.gpkg "$from" || wrong "$from: what came then is not in the plan"
    run 0 check plan.gpkg
    cp plan.gpkg edited.gpkg
    run 0 edit edited.gpkg --layout 1 --lock c01
    is_whole edited.gpkg
    to=$from
done
[[ $met -ge 4 && $to == 2026-11-21* ]] || wrong "only $met stored plans tell that the history to $to is true"
