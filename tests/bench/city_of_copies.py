#!/usr/bin/env python3
"""city_of_copies.py COPIES SOURCE CITY.gpkg: copies of the layer `buildings` of a GeoPackage, side by side from west to east.

Values of `bldg_id`, `ward` and `chome_code` say which copy it is (`3-Taito`), so that no two copies share a district or an id.
"""
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import zipfile

copies, source, city = int(sys.argv[1]), sys.argv[2], sys.argv[3]
beside = 0.0002  # degrees between one copy to the next, some 18 m

with tempfile.TemporaryDirectory() as folder:
    if zipfile.is_zipfile(source):
        with zipfile.ZipFile(source) as archive:
            source = archive.extract(archive.namelist()[0], folder)
    with sqlite3.connect(f"file:{source}?mode=ro", uri=True) as database:
        west, east = database.execute("SELECT min_x, max_x FROM gpkg_contents WHERE table_name = 'buildings'").fetchone()
    for copy in range(copies):
        told = ", ".join(f"'{copy + 1}-' || {name} AS {name}" for name in ("bldg_id", "ward", "chome_code"))
        query = f"SELECT ShiftCoords(geom, {copy * (east - west + beside)}, 0) AS geom, {told}, height_m, roof_area_m2 FROM buildings"
        subprocess.run(["ogr2ogr", "-f", "GPKG", *(["-update", "-append"] if copy else []), "-nln", "buildings", "-nlt", "MULTIPOLYGON",
                        "-gt", "100000", city, source, "-dialect", "SQLite", "-sql", query], check=True)
