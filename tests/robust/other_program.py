#!/usr/bin/env python3
"""other_program.py DOES PLAN.gpkg: a second program that works on a plan, as QGIS does, by SQLite alone.

open       sets the write-ahead log, changes the label of layout 1 and keeps the file open until 'stop' is there
crash_log  the same, and is killed before it closes: its change lies in PLAN.gpkg-wal alone
crash      is killed in the middle of a change: PLAN.gpkg is half written, PLAN.gpkg-journal can undo it
write      holds a transaction open, written but not committed, until 'stop' is there; then commits
restless   changes the labels of layouts 1 and 2 to the same word, over and over, with a log or without, until 'stop'
age        takes out what plans of before lack: columns that came later, and the views that show them
furnish    leaves what people leave: a table, a column, a view, a style, a project, a trigger
"""
import os
import signal
import sqlite3
import sys
import time


def wait_for_stop():
    open("ready", "w").close()
    while not os.path.exists("stop"):
        time.sleep(0.02)


def die():
    open("ready", "w").close()
    os.kill(os.getpid(), signal.SIGKILL)


does, plan = sys.argv[1:3]
c = sqlite3.connect(plan, isolation_level=None)
rename = "update layouts set label = 'named elsewhere' where layout_id = '1'"
if does in ("open", "crash_log"):
    c.execute("pragma journal_mode = wal").fetchone()
    c.execute("pragma wal_autocheckpoint = 0").fetchone()
    c.execute(rename)
    wait_for_stop() if does == "open" else die()
    c.close()
elif does == "crash":
    c.execute("pragma cache_size = 1").fetchone()  # pages reach the file before the transaction ends
    c.execute("pragma cache_spill = 1").fetchone()
    c.execute("begin immediate")
    c.execute(rename)
    c.execute("create table half (x)")
    c.executemany("insert into half values (?)", [("x" * 3000,)] * 300)
    die()
elif does == "write":
    c.execute("begin immediate")
    c.execute(rename)
    wait_for_stop()
    c.execute("commit")
elif does == "restless":
    open("ready", "w").close()
    for round in range(1_000_000):
        if os.path.exists("stop"):
            break
        if round % 20 == 0:
            c.execute("pragma journal_mode = %s" % ("wal" if round % 40 else "delete")).fetchone()
            c.execute("pragma wal_autocheckpoint = 1").fetchone()
        try:
            c.execute("begin immediate")
            c.execute("update layouts set label = ? where layout_id in ('1', '2')", ["word%d" % round])
            c.execute("commit")
        except sqlite3.OperationalError:  # a reader is at it
            if c.in_transaction:
                c.execute("rollback")
        time.sleep(0.002)
    c.close()
elif does == "age":
    for (view,) in c.execute("select name from sqlite_master where type = 'view' and name glob 'layout_*'").fetchall():
        c.execute(f'drop view "{view}"')
        for table in ("gpkg_geometry_columns", "gpkg_ogr_contents", "gpkg_contents"):
            c.execute(f"delete from {table} where table_name = ?", [view])
    for table in ("units", "layouts"):
        for column in ("roads_only_border_share", "assumed_share", "unknown_kind_share"):
            c.execute(f"alter table {table} drop column {column}")
    c.execute("delete from plan_metadata where key glob 'district.*'")
    c.close()
elif does == "furnish":
    c.executescript("""
        create table notes (id integer primary key, text text);
        insert into notes values (1, 'talk to the owners of C03');
        alter table layouts add column remark text;
        update layouts set remark = 'shown to the office' where layout_id = '1';
        alter table constraints add column reason text;
        create view shown as select layout_id, remark from layouts where remark is not null;
        create table log (layout_id text);
        create trigger logged after insert on layouts begin insert into log values (new.layout_id); end;
        create table if not exists qgis_projects (name text primary key, metadata blob, content blob);
        insert or replace into qgis_projects values ('office', x'01', x'0203');
        insert into layer_styles (f_table_name, f_geometry_column, styleName, styleQML, useAsDefault)
            values ('units', 'geom', 'mine', '<qgis/>', 0);
    """)
    c.close()
