#!/bin/sh
# How long it takes to find who is served: 10,000 compounds and 200 facilities on the streets of a town, the nearest of all and
# every single walk; fails where either takes a second: coverage.sh BUILD_FOLDER
exec "$1/bin/test_evaluate" "[.bench]"
