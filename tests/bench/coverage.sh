#!/bin/sh
# coverage.sh LIFANG: how long it takes to find who is served: 10,000 compounds and 200 facilities on the streets of a
# town, the nearest of all and every single walk; fails where either takes a second. The test program stands beside LIFANG.
exec "$(dirname "$1")/test_evaluate" "[.bench]"
