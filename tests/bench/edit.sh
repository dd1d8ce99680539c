#!/bin/sh
# What judging a move, a merge and a split costs at 484 and 10,000 compounds: edit.sh BUILD_FOLDER
exec "$1/bin/test_partition" "[.bench]"
