"""older_schema.py PLAN DAY_TIME: takes out of PLAN what schema_history.tsv says came at that time, so that its tables are as
programs of before made them.
older_schema.py PLAN: prints the plan's tables and columns, sorted, `table.column` a line."""
import pathlib
import sqlite3
import sys


def columns(plan):
    names = plan.execute("""select m.name || '.' || c.name from sqlite_master m, pragma_table_info(m.name) c
        where m.type = 'table' and m.name in (select table_name from gpkg_contents) and m.name <> 'layer_styles'
        and m.name <> 'qgis_projects' order by 1""")
    return [name for (name,) in names]


def drop_views(plan):
    """QGIS looks through them; SQLite drops no column that one shows."""
    for (view,) in plan.execute("select name from sqlite_master where type = 'view'").fetchall():
        plan.execute(f'drop view "{view}"')
        for table in ("gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents"):
            plan.execute(f"delete from {table} where table_name = ?", (view,))


def drop_table(plan, name):
    if plan.execute("select count(*) from sqlite_master where name = ?", (f"rtree_{name}_geom",)).fetchone()[0]:
        plan.execute(f"drop table rtree_{name}_geom")
    plan.execute(f"drop table {name}")
    for table in ("gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents", "gpkg_extensions"):
        plan.execute(f"delete from {table} where table_name = ?", (name,))


def take_out(plan, what):
    if ":" in what:
        table, key = what.split(":")
        plan.execute(f"delete from {table} where key glob ?", (key,))
    elif "=" in what:  # the column was there, and nothing filled it; an update would wake triggers, which ask for GDAL
        table, column = what.removesuffix("=NULL").split(".")
        plan.execute(f"alter table {table} drop column {column}")
        plan.execute(f"alter table {table} add column {column} real")
    elif "." in what:
        table, column = what.split(".")
        plan.execute(f"alter table {table} drop column {column}")
    else:
        drop_table(plan, what)


plan = sqlite3.connect(sys.argv[1])
if len(sys.argv) == 2:
    print("\n".join(columns(plan)))
    sys.exit()
history = pathlib.Path(__file__).with_name("schema_history.tsv").read_text().splitlines()
came = dict(line.split("\t") for line in history)
plan.execute("PRAGMA synchronous = OFF")  # each statement is a transaction, and a copy may be lost
drop_views(plan)
for what in came[sys.argv[2]].split():
    take_out(plan, what)
plan.commit()
