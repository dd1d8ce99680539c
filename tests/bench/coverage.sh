#!/bin/sh
# coverage.sh LIFANG: how long it takes to find who is served: 10,000 compounds and 200 facilities on the streets of a
# town, the nearest of all and every single walk, and a step of the walking limit; fails where either of the first takes a
# second, or the last longer than a frame of 16 ms. The test program stands beside LIFANG.
exec "$(dirname "$1")/test_evaluate" "[.bench]"
