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
    [[ $code -eq $expected ]] && return
    wrong "lifang $*: exit $code, expected $expected"
    head -20 <<<"$err"
}

tells() { grep -qiE -- "$1" <<<"$err" || wrong "stderr has no /$1/: $(head -5 <<<"$err")"; }

prints() { grep -qiE -- "$1" <<<"$out" || wrong "stdout has no /$1/: $(head -20 <<<"$out")"; }

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
