"""spoil.py PLAN STATEMENT...: changes a plan as a program would that knows nothing of it: without its triggers, which call functions that only
GDAL brings. with_last_x(geom, 'nan') is a shape whose last corner has another easting ('+1': a metre farther east), crossed(geom) one whose
second and third corner are exchanged, bent(geom, SEED) one with a corner elsewhere (bent.py)."""
import contextlib
import sqlite3
import struct
import sys

from bent import bent, find_corners


def with_last_x(shape, x):
    east = struct.unpack("<d", shape[-16:-8])[0] + float(x) if x.startswith("+") else float(x)
    return shape[:-16] + struct.pack("<d", east) + shape[-8:]


def crossed(shape):
    one, other = find_corners(shape)[1:3]
    return shape[:one] + shape[other : other + 16] + shape[one : one + 16] + shape[other + 16 :]


@contextlib.contextmanager
def unguarded(plan):
    """The plan's database without its triggers, and with the functions above; what was done is kept."""
    with contextlib.closing(sqlite3.connect(plan)) as database, database:
        database.execute("PRAGMA synchronous = OFF")  # each trigger is a transaction, and a copy may be lost
        database.create_function("with_last_x", 2, with_last_x)
        database.create_function("crossed", 1, crossed)
        database.create_function("bent", 2, bent)
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        yield database


if __name__ == "__main__":
    with unguarded(sys.argv[1]) as database:
        for statement in sys.argv[2:]:
            database.execute(statement)
