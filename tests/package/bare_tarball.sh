#!/usr/bin/env bash
# bare_tarball.sh BUILD SAMPLE: the tarball of BUILD (scripts/tarball), unpacked anywhere in a Debian 12 that has none of its
# libraries, plans, checks, exports and reports; moved, and called by a link, it does so again; on a desktop the viewer opens.
set -euo pipefail
build=$1 sample=$2
source "$(dirname "$0")/bare_debian.sh"
compgen -G "$build/lifang-*.tar.gz" >/dev/null || skip 'needs the tarball (scripts/tarball)'
make_root
cp "$build"/lifang-*.tar.gz "$root/tmp"
cp "$sample" "$root/tmp/district.gpkg"

inside 'cd /tmp
mkdir "/opt/里 坊" && tar -xzf lifang-*.tar.gz -C "/opt/里 坊" --strip-components=1
lifang="/opt/里 坊/bin/lifang"
"$lifang" --version
! LD_TRACE_LOADED_OBJECTS=1 "/opt/里 坊/libexec/lifang" | grep "not found"
"$lifang" plan district.gpkg -o plan.gpkg --quiet
"$lifang" check plan.gpkg --quiet
"$lifang" export plan.gpkg --layout 1 -f "ESRI Shapefile" --encoding gbk -o shapefile
"$lifang" export plan.gpkg --layout 1 -f DXF -o plan.dxf
"$lifang" report plan.gpkg --layout 1 -o report.html
test -s shapefile/units.dbf -a -s report.html'

# Projections come from the folder, wherever it is: no proj.db is in the system.
inside 'mv "/opt/里 坊" /srv/elsewhere
ln -s /srv/elsewhere/bin/lifang /usr/bin/lifang
cd /tmp
lifang plan district.gpkg -t_srs EPSG:4544 -o again.gpkg --quiet
lifang check again.gpkg --quiet
test ! -e /usr/share/proj'

# What a desktop has by itself, and nothing of Qt.
inside 'apt-get update -qq
apt-get install -y -qq --no-install-recommends xvfb xauth libegl1 libgl1-mesa-dri fontconfig-config fonts-dejavu-core fonts-wqy-microhei >/dev/null
! dpkg -l | grep -E "libqt6|libgdal|libproj|qml6|libopengl0"
cd /tmp
xvfb-run -a -s "-screen 0 1600x1000x24" /srv/elsewhere/bin/lifang-viewer plan.gpkg --screenshot tarball.png --size 1200x800
test -s tarball.png
xvfb-run -a -s "-screen 0 1600x1000x24" /srv/elsewhere/bin/lifang-viewer plan.gpkg --self-test >said 2>&1 || { grep -v ^ok said; exit 1; }
! grep QQmlComponent said'
keep tmp/tarball.png
