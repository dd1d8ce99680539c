#!/usr/bin/env bash
# cases.sh: every case of tests/cli for a Chinese reader: the same exit codes, no English sentence; and the help of every
# command. Set by ctest as for tests/cli. Cases on real data are left out: they say nothing that others do not.
set -uo pipefail
here=$(realpath "$(dirname "$0")")
export LIFANG_ITSELF=$LIFANG LIFANG=$here/lifang_in_chinese READER=zh

run_one() {
    told=$("$ROOT/tests/cli/run_case.sh" "$1" 2>&1) && return
    echo "FAILED ${1#"$ROOT"/tests/cli/}"
    grep -E '^(English|FAILED)' <<<"$told" | sed 's/^/    /'
    exit 1
}
export -f run_one
failed=0
grep -L '{data}' "$ROOT"/tests/cli/*/*/command | xargs -n1 dirname | xargs -P2 -I{} bash -c 'run_one {}' || failed=1

commands=$("$LIFANG_ITSELF" help --markdown | sed -n 's/^### //p')
for topic in '' --markdown --formats $commands; do
    if [[ $topic == --formats ]]; then "$LIFANG" --formats; else "$LIFANG" help $topic; fi |
        python3 "$here/english_sentences.py" /dev/stdin | sed "s/^/help $topic: /"
    [[ ${PIPESTATUS[1]} -eq 0 ]] || failed=1
done
exit $failed
