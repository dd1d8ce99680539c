#!/usr/bin/env bash
# The option tables of docs/cli.md are those the program prints. To bring them up to date:
#   tests/cli/docs_match_program.sh --write      (with LIFANG and ROOT set)
set -euo pipefail
page=$ROOT/docs/cli.md
begin='<!-- options: begin -->'
end='<!-- options: end -->'
printed=$("$LIFANG" help --markdown --language en)
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
    echo "FAILED: docs/cli.md and the option table differ; see the head of this script"
    exit 1
}
