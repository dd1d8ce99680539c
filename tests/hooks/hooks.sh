#!/usr/bin/env bash
# hooks.sh ROOT: commits in a repository of its own, with the hooks of ROOT/scripts/hooks.
set -euo pipefail
root=$(cd "$1" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset "${!GIT_@}"
export HOME="$folder" GIT_CONFIG_NOSYSTEM=1
cd "$folder"
git init -q .
git config user.name tester
git config user.email tester@example.org
git config core.hooksPath "$root/scripts/hooks"
cp "$root/.clang-format" .
failed=0
commit() { git commit -q --allow-empty -m "$1" >said 2>&1; }
taken() { commit "$1" || { echo "refused: $1"; cat said; failed=1; }; }
refused() { ! commit "$1" || { echo "taken: $1"; failed=1; }; }

# messages
taken "load: a ledger may name its sheet"
taken "tessellate, load: one kind of disjoint sets"
taken "partition/set_partitioning: prices between two duals"
taken "Revert \"load: a ledger may name its sheet\""
taken "docs: 中文说明"
refused "a ledger may name its sheet"
refused "Load: a ledger may name its sheet"
refused "load: a ledger may name its sheet."
refused "load:a ledger may name its sheet"
refused "load: $(printf 'x%.0s' {1..160})"

# layout
if command -v clang-format >/dev/null; then
  echo 'int  main() {return 0;}' >main.cpp
  git add main.cpp
  refused "core: badly laid out"
  clang-format -i main.cpp
  refused "core: laid out in the folder, but not as staged"
  git add main.cpp
  taken "core: well laid out"
  echo 'int   other;' >'two words.hpp'
  git add .
  refused "core: a name with a blank"
fi
exit $failed
