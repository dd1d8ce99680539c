"""spoil.py PLAN STATEMENT...: changes a plan as a program would that knows nothing of it: without its triggers, which call functions that only
GDAL brings. with_last_x(geom, 'nan') is a shape whose last corner has another easting ('+1': a metre farther east)."""
import sqlite3
import struct
import sys


def with_last_x(shape, x):
    east = struct.unpack("<d", shape[-16:-8])[0] + float(x) if x.startswith("+") else float(x)
    return shape[:-16] + struct.pack("<d", east) + shape[-8:]


with sqlite3.connect(sys.argv[1]) as plan:
    plan.execute("PRAGMA synchronous = OFF")  # each trigger is a transaction
    plan.create_function("with_last_x", 2, with_last_x)
    for (name,) in plan.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        plan.execute(f'DROP TRIGGER "{name}"')
    for statement in sys.argv[2:]:
        plan.execute(statement)
