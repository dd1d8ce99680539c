#!/usr/bin/env bash
# run_case.sh CASE: runs the lifang commands of CASE/command, one a line, and holds the last one's exit code, output
# and files against CASE/expect. The commands before the last must succeed; the last one reads CASE/stdin, if
# there is one. Set by ctest: LIFANG, JSON_AT, ROOT, SHARED.
#
# For a Chinese reader the last command runs once more, on the files it was run on: it has to end with the same exit code,
# and no command may say an English sentence. Those before the last speak Chinese only, unless what they make is compared
# with what the last one makes. Cases on real data, which say nothing that others do not, run in English alone.
#
# Placeholders in these files: {sample} the sample district, {sample_plan} its plan, made once for all cases and not to be
# changed, {plan} a copy of it that belongs to the case, {graphs}, {rules}, {assignments}, {facilities}, {scenarios},
# {start}, {shards} the folders in tests/data, {data} the real data beside the project (the case is skipped where a file of it is
# missing), {out} a fresh folder.
#
# Lines of CASE/expect (regular expressions are grep -E's):
#   exit: CODE            stdout: REGEX    stdout-not: REGEX    stdout-empty    json: POINTER REGEX
#   file: PATH            stderr: REGEX    stderr-not: REGEX    stderr-empty    no-file: PATH
#   same: PATH PATH       (both files hold the same bytes)
set -uo pipefail
case_folder=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
out=$folder/out heard=$folder/heard # what is made, and what a Chinese reader is told
mkdir "$out" "$heard"
unset LANG LC_MESSAGES LANGUAGE
export LC_ALL=C.UTF-8 LIFANG_ITSELF=$LIFANG
in_chinese=$ROOT/tests/language/lifang_in_chinese

fill_in() {
    local text=$1
    text=${text//'{sample}'/$ROOT/data/sample/yongchang_synthetic.gpkg}
    text=${text//'{sample_plan}'/$SHARED/sample_plan.gpkg}
    text=${text//'{plan}'/$out/plan.gpkg}
    text=${text//'{graphs}'/$ROOT/tests/data/graphs}
    text=${text//'{rules}'/$ROOT/tests/data/rules}
    text=${text//'{assignments}'/$ROOT/tests/data/assignments}
    text=${text//'{facilities}'/$ROOT/tests/data/facilities}
    text=${text//'{scenarios}'/$ROOT/tests/data/scenarios}
    text=${text//'{start}'/$ROOT/tests/data/start}
    text=${text//'{shards}'/$ROOT/tests/data/shards}
    text=${text//'{data}'/$ROOT/../shared/data}
    printf '%s' "${text//'{out}'/$out}"
}

# Real data may be absent.
for name in $(grep -oE '\{data\}/[^ :]+' "$case_folder/command"); do
    in_chinese=
    [[ -e $(fill_in "$name") ]] && continue
    echo "skipped: needs $name, which is not beside the project"
    exit 77
done

before=${in_chinese:-$LIFANG}
! grep -q '^same:' "$case_folder/expect" || before=$LIFANG

# run PROGRAM LINE SAID: the lifang command of LINE; what it says is in SAID.stdout and SAID.stderr
run() {
    eval "words=($(fill_in "$2"))"
    echo "lifang ${words[*]}"
    "$1" "${words[@]}" >"$3.stdout" 2>"$3.stderr" <"${input:-/dev/null}"
}

mapfile -t lines < <(grep -vE '^(#|$)' "$case_folder/command")
[[ ${lines[*]}$(cat "$case_folder/stdin" 2>&1) != *'{plan}'* ]] || cp "$SHARED/sample_plan.gpkg" "$out/plan.gpkg"
last=${lines[-1]}
unset 'lines[-1]'
for i in "${!lines[@]}"; do
    run "$before" "${lines[$i]}" "$folder/$i" && continue
    echo "FAILED: exit $? before the last command"
    cat "$folder/$i.stderr"
    exit 1
done
[[ $before != "$in_chinese" || ${#lines[@]} -eq 0 ]] || mv "$folder"/*.std* "$heard"

if [[ -e $case_folder/stdin ]]; then
    input=$folder/stdin
    fill_in "$(<"$case_folder/stdin")" >"$input"
fi
cp -a "$out" "$folder/out_before"
said=$folder/said
run "$LIFANG" "$last" "$said"
code=$?

failures=0
wrong() {
    echo "FAILED: $1"
    failures=$((failures + 1))
}

expect() {
    local what=$1 value=$2
    case $what in
        exit) [[ $code -eq $value ]] || wrong "exit $code, expected $value" ;;
        stdout | stderr) grep -qE -- "$value" "$said.$what" || wrong "$what has no /$value/" ;;
        stdout-not) ! grep -qE -- "$value" "$said.stdout" || wrong "stdout has /$value/" ;;
        stderr-not) ! grep -qE -- "$value" "$said.stderr" || wrong "stderr has /$value/" ;;
        stdout-empty) [[ ! -s $said.stdout ]] || wrong "stdout is not empty" ;;
        stderr-empty) [[ ! -s $said.stderr ]] || wrong "stderr is not empty" ;;
        json) "$JSON_AT" "${value%% *}" <"$said.stdout" | grep -qE -- "${value#* }" || wrong "json at $value" ;;
        file) [[ -s $value ]] || wrong "$value is not there" ;;
        no-file) [[ ! -e $value ]] || wrong "$value is there" ;;
        same) cmp ${value} || wrong "$value differ" ;;
        *) wrong "'$what' is no word of an expect file" ;;
    esac
}

while IFS= read -r line; do
    [[ -z $line || $line == \#* ]] && continue
    expect "${line%%:*}" "$(fill_in "$(sed -E 's/^[^:]*:? ?//' <<<"$line")")"
done <"$case_folder/expect"

if [[ -n $in_chinese ]]; then
    rm -rf "$out"
    mv "$folder/out_before" "$out"
    run "$in_chinese" "$last" "$heard/last"
    in_chinese_code=$?
    [[ $in_chinese_code -eq $code ]] || wrong "exit $in_chinese_code in Chinese, $code in English"
    python3 "$ROOT/tests/language/english_sentences.py" "$heard"/* || wrong "an English sentence for a Chinese reader"
fi

if [[ $failures -gt 0 ]]; then
    for stream in stdout stderr; do
        echo "--- $stream"
        head -50 "$said.$stream"
    done
    exit 1
fi
