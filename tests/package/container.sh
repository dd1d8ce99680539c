#!/usr/bin/env bash
# container.sh BUILD SAMPLE: the two Dockerfiles are built by buildah, out of a Debian 12 made here instead of one from a registry.
# The project is configured in the container for developers; the one for users plans. Compiling, half an hour, was done by
# scripts/package: its packages of BUILD stand in for that one line.
set -euo pipefail
build=$(realpath "$1") sample=$2 project=$(realpath "$(dirname "$0")/../..")
source "$(dirname "$0")/bare_debian.sh"
command -v buildah >/dev/null || skip 'needs buildah (scripts/packages-package.txt)'
compgen -G "$build/lifang_*.deb" >/dev/null || skip 'needs the packages (scripts/package)'
folder=$(mktemp -d)
images() { buildah --root "$folder/images" --runroot "$folder/run" "$@"; }
trap 'images rm --all >/dev/null; images rmi --all --force >/dev/null; rm -rf --one-file-system "$folder"' EXIT
make_image() { images build --isolation chroot --pull-never --layers=false "$@" >"$folder/said" 2>&1 || { tail -30 "$folder/said"; exit 1; }; }

make_debian "$folder/debian.tar"
bare=$(images from scratch)
images add --quiet "$bare" "$folder/debian.tar" / >/dev/null
images commit --quiet "$bare" docker.io/library/debian:12 >/dev/null
images rm "$bare" >/dev/null

mkdir -p "$folder/context/build/package"
cp -r "$project/scripts" "$folder/context"
cp "$build"/lifang_*.deb "$folder/context/build/package"
grep -q '^RUN scripts/package$' "$project/Dockerfile"
sed 's/^RUN scripts\/package$/RUN test -s build\/package\/lifang_*.deb/' "$project/Dockerfile" >"$folder/Dockerfile"
make_image -t lifang -f "$folder/Dockerfile" "$folder/context"
user=$(images from --pull-never lifang)
images add --quiet "$user" "$sample" /data/district.gpkg >/dev/null
[[ $(images inspect --format '{{index .OCIv1.Config.Entrypoint 0}}' "$user") == lifang ]]
images run --isolation chroot "$user" lifang plan district.gpkg -o plan.gpkg --quiet
images run --isolation chroot "$user" lifang check plan.gpkg --quiet
images run --isolation chroot "$user" lifang report plan.gpkg --layout 1 -o report.pdf
images run --isolation chroot "$user" test -s report.pdf

make_image -t lifang-dev -f "$project/.devcontainer/Dockerfile" "$folder/context"
developer=$(images from --pull-never lifang-dev)
git -C "$project" ls-files -z | tar -C "$project" --null -T - -cf "$folder/sources.tar"
images add --quiet --chown lifang: "$developer" "$folder/sources.tar" /home/lifang/project >/dev/null
images run --isolation chroot "$developer" sh -c 'cd project && git init -q && git add . && cmake --preset dev >/dev/null && scripts/format --check'
