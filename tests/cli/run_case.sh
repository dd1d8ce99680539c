#!/usr/bin/env bash
# run_case.sh CASE: runs the lifang commands of CASE/command, one a line, and holds the last one's exit code, output
# and files against CASE/expect. The commands before the last must succeed; the last one reads CASE/stdin, if
# there is one. Set by ctest: LIFANG, JSON_AT, ROOT, SHARED.
#
# Placeholders in these files: {sample} the sample district, {sample_plan} its plan, made once for all cases,
# {graphs}, {rules}, {assignments}, {facilities}, {scenarios}, {start} the folders in tests/data, {data} the real data beside the
# project (the case is skipped where a file of it is missing), {out} a fresh folder.
#
# Lines of CASE/expect (regular expressions are grep -E's):
#   exit: CODE            stdout: REGEX    stdout-not: REGEX    stdout-empty    json: POINTER REGEX
#   file: PATH            stderr: REGEX    stderr-not: REGEX    stderr-empty    no-file: PATH
#   same: PATH PATH       (both files hold the same bytes)
#
# READER=zh (tests/language): LIFANG speaks Chinese. Only the exit code is held, and that nothing is said in English.
set -uo pipefail
case_folder=$1
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
unset LANG LC_MESSAGES LANGUAGE
export LC_ALL=C.UTF-8

fill_in() {
    local text=$1
    text=${text//'{sample}'/$ROOT/data/sample/yongchang_synthetic.gpkg}
    text=${text//'{sample_plan}'/$SHARED/sample_plan.gpkg}
    text=${text//'{graphs}'/$ROOT/tests/data/graphs}
    text=${text//'{rules}'/$ROOT/tests/data/rules}
    text=${text//'{assignments}'/$ROOT/tests/data/assignments}
    text=${text//'{facilities}'/$ROOT/tests/data/facilities}
    text=${text//'{scenarios}'/$ROOT/tests/data/scenarios}
    text=${text//'{start}'/$ROOT/tests/data/start}
    text=${text//'{data}'/$ROOT/../shared/data}
    printf '%s' "${text//'{out}'/$out}"
}

# Real data may be absent.
for name in $(grep -oE '\{data\}/[^ :]+' "$case_folder/command"); do
    [[ -e $(fill_in "$name") ]] && continue
    echo "skipped: needs $name, which is not beside the project"
    exit 77
done

mapfile -t lines < <(grep -vE '^(#|$)' "$case_folder/command")
last=$((${#lines[@]} - 1))
for i in "${!lines[@]}"; do
    eval "words=($(fill_in "${lines[$i]}"))"
    echo "lifang ${words[*]}"
    input=/dev/null
    if [[ $i -eq $last && -e $case_folder/stdin ]]; then
        input=$out/.stdin
        fill_in "$(<"$case_folder/stdin")" >"$input"
    fi
    "$LIFANG" "${words[@]}" >"$out/.stdout" 2>"$out/.stderr" <"$input"
    code=$?
    if [[ ${READER:-} == zh ]]; then
        python3 "$ROOT/tests/language/english_sentences.py" "$out/.stdout" "$out/.stderr" || spoke_english=1
    fi
    if [[ $i -lt $last && $code -ne 0 ]]; then
        cat "$out/.stderr"
        echo "FAILED: exit $code before the last command"
        exit 1
    fi
done

failures=0
wrong() {
    echo "FAILED: $1"
    failures=$((failures + 1))
}

[[ ${spoke_english:-0} -eq 0 ]] || wrong "an English sentence for a Chinese reader"

expect() {
    local what=$1 value=$2
    [[ ${READER:-} != zh || $what == exit ]] || return
    case $what in
        exit) [[ $code -eq $value ]] || wrong "exit $code, expected $value" ;;
        stdout | stderr) grep -qE -- "$value" "$out/.$what" || wrong "$what has no /$value/" ;;
        stdout-not) ! grep -qE -- "$value" "$out/.stdout" || wrong "stdout has /$value/" ;;
        stderr-not) ! grep -qE -- "$value" "$out/.stderr" || wrong "stderr has /$value/" ;;
        stdout-empty) [[ ! -s $out/.stdout ]] || wrong "stdout is not empty" ;;
        stderr-empty) [[ ! -s $out/.stderr ]] || wrong "stderr is not empty" ;;
        json) "$JSON_AT" "${value%% *}" <"$out/.stdout" | grep -qE -- "${value#* }" || wrong "json at $value" ;;
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

if [[ $failures -gt 0 ]]; then
    echo "--- stdout"
    head -50 "$out/.stdout"
    echo "--- stderr"
    head -50 "$out/.stderr"
    exit 1
fi
