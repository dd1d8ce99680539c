#!/usr/bin/env bash
# site.sh ROOT FOLDER: the site of the documents is made without a warning (else 77 or the warnings), every link of it leads to a
# place, Chinese pages have Chinese around them and no blanks in it, and its search, asked from the disk, finds words of both
# languages: those that stand inside longer Chinese ones too, and none that stand nowhere. Where chromium is missing the search is
# left out, and that is said.
set -euo pipefail
root=$1 site=$2
"$root/scripts/docs" "$site" >"$site.log" 2>&1 || { code=$?; cat "$site.log"; exit $code; }
wrong=0
expect() { grep -q -- "$2" "$1" || { echo "FAILED: $1 has no $2"; wrong=1; }; }
expect "$site/zh/zh/tutorial.html" '本页内容'
expect "$site/zh/zh/tutorial.html" 'href="../../en/tutorial.html">English'
expect "$site/en/tutorial.html" 'href="../zh/zh/tutorial.html">中文'
expect "$site/zh/zh/json.html" 'href="../../en/cli.html#json">'
expect "$site/zh/scale.html" 'MiB'
expect "$site/zh/overview.html" 'href="zh/plan-file.html'
expect "$site/zh/zh/plan-file.html" 'href="money.html'
expect "$site/zh/zh/tutorial.html" '自己的文件夹，改名为'
expect "$site/zh/searchindex.js" '\\u52a1\\u7ad9\|务站'
python3 "$(dirname "$0")/site_links.py" "$site" || wrong=1
command -v chromium >/dev/null || { echo "search not looked at: needs chromium"; exit $wrong; }

found() {  # SITE WORDS: the pages that the search shows, one a line
    HOME=$site.home timeout 180 chromium --headless --no-sandbox --disable-gpu --virtual-time-budget=8000 --dump-dom \
        "file://$site/$1/search.html?q=$2" 2>/dev/null | grep -o '<li[^>]*><a href="[^"?#]*' | sed 's/.*href="//' | sort -u || true
}
finds() { found "$1" "$2" | grep -qx "$3" || { echo "FAILED: in $1 $2 does not find $3, but: $(found "$1" "$2" | tr '\n' ' ')"; wrong=1; }; }
finds zh 服务站 zh/howto/planners.html
finds zh 划分%20预算 zh/howto/planners.html
finds zh severance zh/plan-file.html
finds zh severance stages/evaluate.html
finds en ledgers howto/clerks.html
finds en 建筑面积 glossary.html
[[ -z $(found zh 驴唇马嘴) ]] || { echo "FAILED: 驴唇马嘴 is found"; wrong=1; }
exit $wrong
