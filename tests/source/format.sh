#!/usr/bin/env bash
# format.sh ROOT: every C++ file is laid out by .clang-format. Skipped where there is no clang-format, or no clone.
set -euo pipefail
command -v clang-format >/dev/null || { echo 'needs clang-format (apt install clang-format)'; exit 77; }
git -C "$1" rev-parse --git-dir >/dev/null 2>&1 || { echo 'needs a clone'; exit 77; }
"$1/scripts/format" --check
