# The words a hazard is judged with; README.md lists them. Every one that fails is told, and the count decides.
failures=0

wrong() {
    echo "$*"
    failures=$((failures + 1))
}

run() {
    local expected=$1 code
    shift
    before=$(ls -A)
    out=$("$LIFANG" "$@" 2>.stderr </dev/null)
    code=$?
    err=$(cat .stderr)
    rm -f .stderr
    [[ ${READER:-} != zh ]] || keep_what_is_said
    [[ $code -eq $expected ]] && return
    wrong "lifang $*: exit $code, expected $expected"
    head -20 <<<"$err"
}

# For a Chinese reader nothing is said in English; what else is said has been held for an English one. It is kept, and
# looked through once at the end: Python starts more slowly than lifang.
kept=0
keep_what_is_said() {
    kept=$((kept + 1))
    echo "$out" >"$heard/$kept.stdout"
    echo "$err" >"$heard/$kept.stderr"
}

hold_against_english() {
    local said
    [[ $kept -eq 0 ]] || said=$(python3 "$here/../language/english_sentences.py" "$heard"/*) || wrong "$said"
}

tells() { [[ ${READER:-} == zh ]] || grep -qiE -- "$1" <<<"$err" || wrong "stderr has no /$1/: $(head -5 <<<"$err")"; }

prints() { [[ ${READER:-} == zh ]] || grep -qiE -- "$1" <<<"$out" || wrong "stdout has no /$1/: $(head -20 <<<"$out")"; }

leaves() {
    local file added
    added=$(comm -13 <(sort <<<"$before") <(ls -A | sort))
    for file in "$@"; do
        [[ -e $file ]] || wrong "$file is not there"
        added=$(grep -vxF -- "$file" <<<"$added")
    done
    [[ -z $added ]] || wrong "left behind: $added"
}

plan_holds() {
    local told
    told=$("$LIFANG" check "$1" 2>&1) || wrong "check of $1: $(grep -E 'broken|BROKEN' <<<"$told" | head -20)"
}

has_issue() {
    ogrinfo -ro -q "$1" -sql "SELECT code, message FROM issues WHERE code = '$2'" | grep -q "code (String) = $2" ||
        wrong "$1 has no issue $2"
}

# untouched FILE...: these files are, byte for byte, what `note FILE...` saw.
note() { noted=$(sha256sum -- "$@"; ls -A); }

untouched() {
    local now
    now=$(sha256sum -- "$@"; ls -A)
    [[ $now == "$noted" ]] || wrong "changed: $(diff <(echo "$noted") <(echo "$now"))"
}

# elsewhere DOES PLAN: other_program.py at work on the plan; `elsewhere_ends` lets it finish.
elsewhere() {
    rm -f ready stop
    python3 "$here/other_program.py" "$1" "$2" &
    other=$!
    while [[ ! -e ready ]] && kill -0 $other 2>/dev/null; do sleep 0.02; done
    rm -f ready
}

elsewhere_ends() {
    touch stop
    wait $other 2>/dev/null
    rm -f stop
}

# spoil PLAN STATEMENT...: SQL as of a program that knows nothing of plans (spoil.py).
spoil() { python3 "$here/spoil.py" "$@"; }

# sql PLAN STATEMENT
sql() { python3 -c 'import sqlite3, sys; [print(*row, sep="|") for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2])]' "$@"; }

# is_whole PLAN: SQLite finds nothing wrong in it, and neither does lifang.
is_whole() {
    [[ $(sql "$1" 'pragma integrity_check') == ok ]] || wrong "$1 is damaged"
    plan_holds "$1"
}

# stored DAY_TIME FILE: the plan that a program of that time wrote (tests/data/stored_plans), as FILE.
stored_plans=$here/../data/stored_plans
stored() { python3 -c 'import lzma, sys; sys.stdout.buffer.write(lzma.open(sys.argv[1]).read())' "$stored_plans/$1.gpkg.xz" >"$2"; }
