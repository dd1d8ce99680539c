#!/usr/bin/env python3
"""Takes rows and values out of a plan, or puts others in, or moves corners of its shapes, and reads what is left: the answer is in words, whatever it is.

spoilt_plans.py LIFANG FIRST COUNT: COUNT plans, from the seed FIRST on. `check`, `info`, `explain`, `edit` and `report` must end with a
documented exit code, 1 (a defect) not among them. Prints the statements that led to anything else.
"""
import collections
import contextlib
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "robust"))
from spoil import unguarded  # noqa: E402

ANSWERS = {0, 3, 4, 5, 6}
VALUES = ["NULL", "''", "'zzz'", "'c00'", "-1", "0", "1e308", "9e999", "-9e999", "9223372036854775807", "x'00'", "zeroblob(100)",
          "hex(zeroblob(200000))", "substr({column}, 1, 60)", "x'47500001' || {column}",
          "(SELECT {column} FROM {table} ORDER BY rowid LIMIT 1 OFFSET {row})"]


LISTS = ["gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions", "gpkg_ogr_contents"]  # GeoPackage's own, of what there is


def columns_of(plan):
    """The tables of a plan that hold rows of its own, and those that list them, each with its columns."""
    database = sqlite3.connect(plan)
    tables = [name for (name,) in database.execute(
        "SELECT table_name FROM gpkg_contents WHERE table_name IN (SELECT name FROM sqlite_master WHERE type = 'table')"
        " ORDER BY table_name")]
    found = {table: [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')] for table in tables + LISTS}
    database.close()
    return found


def make_statement(columns, chance):
    table = chance.choice(sorted(columns))
    column = chance.choice(columns[table])
    rows = chance.choice(["1", f"rowid % {chance.randrange(2, 9)} = 0", f"rowid = {chance.randrange(1, 30)}"])
    if chance.random() < 0.35:
        return f'DELETE FROM "{table}" WHERE {rows}'
    if "geom" in columns[table] and chance.random() < 0.4:
        return f'UPDATE "{table}" SET geom = bent(geom, {chance.randrange(10**6)}) WHERE {rows}'
    value = chance.choice(VALUES).format(column=f'"{column}"', table=f'"{table}"', row=chance.randrange(20))
    return f'UPDATE OR IGNORE "{table}" SET "{column}" = {value} WHERE {rows}'


def spoil(plan, statements):
    with unguarded(plan) as database:
        for statement in statements:
            with contextlib.suppress(sqlite3.IntegrityError):
                database.execute(statement)


def main():
    lifang, first, count = str(pathlib.Path(sys.argv[1]).resolve()), int(sys.argv[2]), int(sys.argv[3])
    ends, failed = collections.Counter(), 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run(["bash", "-c", f"source '{HERE.parent}/robust/quarter.sh'; '{lifang}' plan \"${{quarter[@]}}\" -o plan.gpkg -q"],
                       cwd=folder, check=True)
        columns = columns_of(folder / "plan.gpkg")
        for seed in range(first, first + count):
            chance = random.Random(seed)
            statements = [make_statement(columns, chance) for _ in range(chance.randrange(1, 4))]
            shutil.copy(folder / "plan.gpkg", folder / "spoilt.gpkg")
            spoil(folder / "spoilt.gpkg", statements)
            for words in (["check"], ["info", "--layout", "1"], ["explain", "--layout", "1", "--compound", "c00"],
                          ["edit", "--layout", "1", "--lock", "c00"],
                          ["report", "--layout", "1", "--overwrite", "-o", "dossier.html"]):
                try:
                    code = subprocess.run([lifang, words[0], "spoilt.gpkg", *words[1:]], cwd=folder, capture_output=True,
                                          timeout=120).returncode
                except subprocess.TimeoutExpired:
                    code = "none: it hangs"
                ends[words[0], code] += 1
                if code not in ANSWERS:
                    failed += 1
                    print(f"seed {seed}: {words[0]}: exit {code}: {'; '.join(statements)}", flush=True)
    for (command, code), times in sorted(ends.items(), key=str):
        print(f"{command:8} exit {code} {times:6}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
