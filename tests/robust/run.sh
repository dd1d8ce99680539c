#!/usr/bin/env bash
# run.sh LIFANG [HAZARD...]: runs hazards/*.sh, each in a fresh folder, and tells which are not met as documented.
#
# READER=zh (tests/language): lifang speaks Chinese, and what it says, kept in $heard, is held against English sentences only.
set -uo pipefail
lifang=$(realpath "$1") && shift
here=$(realpath "$(dirname "$0")")
if [[ ${READER:-} == zh ]]; then
    export LIFANG_ITSELF=$lifang
    lifang=$here/../language/lifang_in_chinese
fi
export LC_ALL=C.UTF-8
unset LANG LANGUAGE LC_MESSAGES

failed=()
[[ $# -gt 0 ]] || set -- $(cd "$here/hazards" && ls -- *.sh)
for hazard in "$@"; do
    name=${hazard%.sh}
    folder=$(mktemp -d) heard=$(mktemp -d)
    if told=$(cd "$folder" && LIFANG=$lifang here=$here heard=$heard bash -c "set -u; source '$here/expect.sh'
            source '$here/quarter.sh'; source '$here/hazards/$name.sh'; hold_against_english; exit \$failures" 2>&1); then
        echo "met     $name"
    else
        failed+=("$name")
        echo "FAILED  $name"
        sed 's/^/        /' <<<"$told"
    fi
    chmod -R u+w "$folder"
    rm -rf "$folder" "$heard"
done
echo "${#failed[@]} of $# hazards not met as documented"
[[ ${#failed[@]} -eq 0 ]]
