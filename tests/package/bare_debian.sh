# shellcheck shell=bash
# Sourced by tests that need a Debian 12 with nothing else in it. Skips (77) where none can be made.
skip() { echo "skipped: $1"; exit 77; }
command -v mmdebstrap >/dev/null || skip 'needs mmdebstrap (scripts/packages-package.txt)'
[[ $(id -u) -eq 0 ]] || skip 'needs root, for the root of another system'

# make_debian TAR: a bare Debian 12. Where BARE_DEBIAN names a file, it is kept there, and taken from there the next time.
make_debian() {
    local kept=${BARE_DEBIAN:-$1}
    [[ -s $kept ]] || mmdebstrap --variant=apt --quiet bookworm "$kept" || skip 'needs a mirror of Debian 12'
    [[ $kept == "$1" ]] || cp "$kept" "$1"
}

# make_root: `root`, a bare Debian 12 that is gone when the script ends
make_root() {
    root=$(mktemp -d)
    trap 'umount "$root/proc" 2>/dev/null; rm -rf --one-file-system "$root" "$root.tar"' EXIT
    make_debian "$root.tar"
    tar -xf "$root.tar" -C "$root"
    mount -t proc proc "$root/proc"
    cp /etc/resolv.conf "$root/etc" 2>/dev/null || true
}

# inside COMMANDS: run by bash in the root, ending at the first that fails
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive bash -euc "$1"; }

# keep FILE: out of the root, for people to look at, where PICTURES names a folder
keep() { [[ -z ${PICTURES:-} ]] || cp "$root/$1" "$PICTURES"; }
