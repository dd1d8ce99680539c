#!/usr/bin/env bash
# help.sh LIFANG: the help of every command for a Chinese reader has no English sentence. What commands say of their work
# is held by tests/cli/run_case.sh and tests/robust/run.sh.
set -uo pipefail
here=$(realpath "$(dirname "$0")")
export LIFANG_ITSELF=$1
failed=0
commands=$("$1" help --markdown | sed -n 's/^### //p')
[[ -n $commands ]] || { echo "no command has help"; exit 1; }
for topic in '' --markdown --formats $commands; do
    words="help $topic"
    [[ $topic == --formats ]] && words=--formats
    "$here/lifang_in_chinese" $words | python3 "$here/english_sentences.py" /dev/stdin | sed "s/^/$words: /"
    [[ ${PIPESTATUS[1]} -eq 0 ]] || failed=1
done
exit $failed
