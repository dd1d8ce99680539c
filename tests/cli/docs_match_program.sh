#!/usr/bin/env bash
# The option tables of docs/cli.md and docs/zh/cli.md are those the program prints. To bring them up to date:
#   tests/cli/docs_match_program.sh --write      (with LIFANG and ROOT set)
set -euo pipefail
begin='<!-- options: begin -->'
end='<!-- options: end -->'
wrong=0
for language in en zh; do
    page=$ROOT/docs/cli.md
    [[ $language == en ]] || page=$ROOT/docs/$language/cli.md
    printed=$("$LIFANG" help --markdown --language "$language")
    if [[ ${1:-} == --write ]]; then
        {
            sed "/$begin/q" "$page"
            printf '%s\n' "$printed"
            sed -n "/$end/,\$p" "$page"
        } >"$page.new"
        mv "$page.new" "$page"
    fi
    written=$(sed -n "/$begin/,/$end/p" "$page" | sed '1d;$d')
    diff <(printf '%s\n' "$written") <(printf '%s\n' "$printed") || {
        echo "FAILED: $page and the option table differ; see the head of this script"
        wrong=1
    }
done
exit $wrong
