#!/bin/sh
# edit.sh LIFANG: what a hand waits for, in processor time, mean and worst; fails where the worst is over what is promised.
# In the optimizer, at 484 and 10,000 compounds: judging a move, a merge, a split, an exclusion; splitting and repairing. In
# a session, at 10,000: weighing a move, applying it, the dear figures of its units, suggesting mergers. The test programs
# stand beside LIFANG.
programs=$(dirname "$1")
"$programs/test_partition" "[.bench]" && "$programs/test_pipeline" "[.bench]"
