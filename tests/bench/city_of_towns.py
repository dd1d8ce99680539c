#!/usr/bin/env python3
"""city_of_towns.py TOWNS CITY.gpkg [SIDE]: towns of SIDE x SIDE (32) compounds made by town.py in a row, a kilometre apart, in one GeoPackage.

Compounds and buildings say their town in the column `ward`; ids are unique.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

towns, city, side = int(sys.argv[1]), sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 32
step = side * 112.0 + 1000.0
maker = pathlib.Path(__file__).with_name("town.py")


def moved(coordinates, east):
    if isinstance(coordinates[0], (int, float)):
        return [coordinates[0] + east, coordinates[1]]
    return [moved(one, east) for one in coordinates]


with tempfile.TemporaryDirectory() as folder:
    for town in range(towns):
        subprocess.run([sys.executable, maker, str(side), str(town + 1), folder], check=True, stdout=subprocess.DEVNULL)
        for layer in ("compounds", "buildings", "roads"):
            path = f"{folder}/{layer}.geojson"
            content = json.load(open(path))
            for feature in content["features"]:
                feature["geometry"]["coordinates"] = moved(feature["geometry"]["coordinates"], town * step)
                if layer != "roads":
                    feature["properties"]["ward"] = f"W{town + 1:04d}"
                if "id" in feature["properties"]:
                    feature["properties"]["id"] = f"T{town + 1}-{feature['properties']['id']}"
            json.dump(content, open(path, "w"))
            subprocess.run(["ogr2ogr", "-f", "GPKG", "-update", "-append", "-nln", layer, city, path] if town or layer != "compounds"
                           else ["ogr2ogr", "-f", "GPKG", "-nln", layer, city, path], check=True)
