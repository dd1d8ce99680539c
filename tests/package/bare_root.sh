#!/usr/bin/env bash
# bare_root.sh BUILD SAMPLE: the packages of BUILD (of the preset `package`) in a Debian 12 with nothing else: lintian has no
# complaint, apt installs them, a plan is made and shown, the example builds, and after the removal nothing is left.
set -euo pipefail
build=$1 sample=$2
source "$(dirname "$0")/bare_debian.sh"
compgen -G "$build/lifang_*.deb" >/dev/null || skip 'needs the packages (scripts/package)'
command -v lintian >/dev/null || skip 'needs lintian (scripts/packages-package.txt)'
lintian --fail-on error,warning "$build"/*.deb
make_root
cp "$build"/*.deb "$root/tmp"
cp "$sample" "$root/tmp/district.gpkg"

inside 'apt-get update -qq
apt-get install -y -qq --no-install-recommends /tmp/lifang_*.deb /tmp/lifang-viewer_*.deb >/dev/null
cd /tmp
lifang --version
lifang-viewer --version
lifang plan district.gpkg -o plan.gpkg --quiet
lifang check plan.gpkg --quiet
test -s /usr/share/man/man1/lifang-plan.1.gz -a -s /usr/share/man/zh_CN/man1/lifang-viewer.1.gz
source /usr/share/bash-completion/completions/lifang'

# Everything that QML loads by name is there: the window is drawn. The picture needs a screen and fonts.
inside 'apt-get install -y -qq --no-install-recommends xvfb xauth libgl1-mesa-dri fonts-dejavu-core fonts-wqy-microhei >/dev/null
cd /tmp
xvfb-run -a -s "-screen 0 1600x1000x24" lifang-viewer plan.gpkg --screenshot window.png --size 1200x800
test -s window.png
xvfb-run -a -s "-screen 0 1600x1000x24" lifang-viewer plan.gpkg --self-test >said 2>&1 || { grep -v ^ok said; exit 1; }
! grep QQmlComponent said'
keep tmp/window.png

inside 'apt-get install -y -qq --no-install-recommends /tmp/liblifang-dev_*.deb cmake g++ make >/dev/null
cmake -S /usr/share/doc/liblifang-dev/examples -B /tmp/example >/dev/null
cmake --build /tmp/example
/tmp/example/plan_district /tmp/district.gpkg /tmp/example.gpkg'

inside 'dpkg -L lifang lifang-viewer liblifang-dev | sort -u >/tmp/files
apt-get purge -y -qq lifang lifang-viewer liblifang-dev >/dev/null
while read -r file; do [[ -d $file || ! -e $file ]] || { echo "FAILED: $file is left"; exit 1; }; done </tmp/files
# what a user has, in a home, stays
! find / -xdev -path /tmp -prune -o -path /proc -prune -o -path /root -prune -o -iname "*lifang*" -print | grep .'
