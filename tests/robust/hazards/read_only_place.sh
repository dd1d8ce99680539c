# A plan that may only be read, in a folder that may only be read: it is, also one that a program left set to its log.
run 0 plan "${quarter[@]}" -o plan.gpkg
mkdir place
cp plan.gpkg place/plan.gpkg
cp plan.gpkg place/logged.gpkg
sql place/logged.gpkg 'pragma journal_mode = wal' >/dev/null
chmod 444 place/*.gpkg
chmod 555 place
for plan in place/plan.gpkg place/logged.gpkg; do
    for command in info check inspect; do run 0 $command $plan; done
    [[ $(ls -A place) == $'logged.gpkg\nplan.gpkg' ]] || wrong "made in the folder: $(ls -A place)"
    [[ $(id -u) -eq 0 ]] && continue # root may write anywhere
    run 4 edit $plan --layout 1 --lock c00
    tells 'permission|written'
done
