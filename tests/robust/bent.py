"""One corner of a GeoPackage's shape elsewhere: moved, exchanged with another, all others put on it, or not a number."""
import random
import struct

ENVELOPES = [0, 32, 48, 48, 64]  # bytes, by what the header says (OGC 12-128r18, 2.1.3)
POINT, LINE, POLYGON = 1, 2, 3


def find_corners(shape):
    """Where in the bytes its points lie, of little-endian shapes, as all of ours are."""
    corners = []

    def count(at):
        return struct.unpack_from("<I", shape, at)[0], at + 4

    def line(at):
        points, at = count(at)
        corners.extend(range(at, at + 16 * points, 16))
        return at + 16 * points

    def part(at):
        kind, at = count(at + 1)
        if kind == POINT:
            corners.append(at)
            return at + 16
        if kind == LINE:
            return line(at)
        parts, at = count(at)
        for _ in range(parts):
            at = line(at) if kind == POLYGON else part(at)
        return at

    part(8 + ENVELOPES[shape[3] >> 1 & 7])
    return corners


def bent(shape, seed):
    """The SQL function bent(geom, seed); null stays null."""
    if shape is None:
        return None
    chance, made = random.Random(seed), bytearray(shape)
    corners = find_corners(shape)
    one, other = chance.choice(corners), chance.choice(corners)
    how = chance.choice(["moved", "exchanged", "all in one", "not a number"])
    if how == "moved":
        (x,) = struct.unpack_from("<d", made, one)
        struct.pack_into("<d", made, one, x + chance.choice([-1, 1]) * chance.choice([1e-4, 1, 50, 500, 5e4, 2e6]))
    elif how == "exchanged":
        made[one : one + 16], made[other : other + 16] = shape[other : other + 16], shape[one : one + 16]
    elif how == "all in one":
        for corner in corners:
            made[corner : corner + 16] = shape[one : one + 16]
    else:
        struct.pack_into("<d", made, one, float("nan"))
    return bytes(made)
