#!/usr/bin/env python3
"""same_rows.py A.gpkg B.gpkg: whether two plan files have the same rows in every table, but for what tells of one run.

Left out: metadata that begin with `run.`, and the name of the file in its QGIS project. Says how many rows were compared.
"""
import sqlite3
import sys

def rows(path):
    database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    names = [name for (name,) in database.execute(
        "SELECT table_name FROM gpkg_contents WHERE data_type IN ('features', 'attributes') AND table_name NOT LIKE 'layout!_%' ESCAPE '!'"
        " AND table_name NOT IN ('layer_styles', 'qgis_projects') ORDER BY table_name")]
    return {name: [row for row in database.execute(f'SELECT * FROM "{name}" ORDER BY fid')
                   if not (name == "plan_metadata" and (row[1].startswith("run.") or row[1] == "command"))]
            for name in names}

one, other = rows(sys.argv[1]), rows(sys.argv[2])
failed = False
for name in sorted(one.keys() | other.keys()):
    if name == "layouts":  # each names the command that made it
        one[name] = [[value for value in row if not str(value).startswith("lifang ")] for row in one[name]]
        other[name] = [[value for value in row if not str(value).startswith("lifang ")] for row in other[name]]
    if one.get(name) != other.get(name):
        print(f"{name}: {len(one.get(name, []))} and {len(other.get(name, []))} rows differ")
        failed = True
print(f"{sum(map(len, one.values()))} rows in {len(one)} tables")
sys.exit(failed)
