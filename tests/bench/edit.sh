#!/bin/sh
# What a hand waits for at 484 and 10,000 compounds: judging a move, a merge, a split, an exclusion; splitting and
# repairing. Mean and worst, in processor time; fails where the worst is over what is promised: edit.sh BUILD_FOLDER
exec "$1/bin/test_partition" "[.bench]"
