# Ctrl-C twice, and a terminal that goes away: the run ends soon and leaves nothing, neither in its folder nor where
# temporary files are.
export TMPDIR=$PWD/temporary
mkdir temporary
run 0 plan "${quarter[@]}" -o logged.gpkg
elsewhere crash_log logged.gpkg # to be read it needs a private copy
cp logged.gpkg plan.gpkg
cp logged.gpkg-wal plan.gpkg-wal
mkdir made
hit=0
for try in 'INT INT' 'HUP' 'INT INT' 'TERM INT' 'HUP HUP'; do
    rm -rf made/* told
    set -m # a job of its own, so that it does not ignore SIGINT as background jobs of scripts do
    "$LIFANG" plan "${quarter[@]::6}" --constraints plan.gpkg --candidates 200 --time-limit 60 -o made/new.gpkg >/dev/null 2>told &
    program=$!
    set +m
    while kill -0 $program 2>/dev/null && [[ ! -s told ]]; do sleep 0.01; done
    for signal in $try; do kill -$signal $program 2>/dev/null; done
    wait $program 2>/dev/null
    code=$?
    [[ $code -eq 0 ]] && continue
    hit=1
    [[ $code -eq 130 ]] || wrong "$try: exit $code, expected 130: $(cat told)"
    [[ -z $(ls -A made) ]] || wrong "$try: left behind: $(ls -A made)"
    [[ -z $(ls -A temporary) ]] || wrong "$try: left behind: $(ls -A temporary)"
done
[[ $hit -eq 1 ]] || wrong 'no run was interrupted'
for delay in 0 0.02 0.05 0.1; do # while it reads, copies and changes
    cp logged.gpkg plan.gpkg
    rm -f plan.gpkg-wal
    set -m
    "$LIFANG" edit plan.gpkg --layout 1 --lock c00 -q >/dev/null 2>told &
    program=$!
    set +m
    sleep $delay
    kill -INT $program 2>/dev/null
    kill -INT $program 2>/dev/null
    wait $program 2>/dev/null
    code=$?
    [[ $code -eq 0 || $code -eq 130 ]] || wrong "edit: exit $code: $(cat told)"
    left=$(ls -A . temporary | grep -E '^plan.*(journal|wal)|changing|lifang-')
    [[ -z $left ]] || wrong "edit: left behind: $left"
    [[ $(sql plan.gpkg 'pragma integrity_check') == ok ]] || wrong 'the plan is damaged'
done
