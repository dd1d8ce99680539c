#!/usr/bin/env python3
"""town.py SIDE SEED FOLDER: a made-up town of SIDE x SIDE compounds of sixteen buildings each, as layers for lifang plan.

Compounds are about a hectare, between residential streets; every fourth street is a secondary road, every sixteenth a
primary one. Buildings are slabs, some of them bent, of five to eight floors.
Writes compounds.geojson, buildings.geojson and roads.geojson (EPSG:4549) into FOLDER.
"""
import json
import random
import sys

side, seed, folder = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
draw = random.Random(seed)
PITCH, YARD = 112.0, 100.0  # metres from street to street; of a compound
EAST, NORTH = 500000.0, 2770000.0


class Layer:
    """A file that grows with each feature: a town of a million compounds is not held in memory."""

    def __init__(self, name):
        crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::4549"}}
        self.file = open(f"{folder}/{name}.geojson", "w")
        self.file.write(json.dumps({"type": "FeatureCollection", "name": name, "crs": crs})[:-1] + ', "features": [')
        self.between = ""

    def append(self, feature):
        self.file.write(self.between + json.dumps(feature))
        self.between = ", "

    def close(self):
        self.file.write("]}")
        self.file.close()


def feature(kind, coordinates, **properties):
    return {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": coordinates}}


def at(x, y):
    return [round(EAST + x, 3), round(NORTH + y, 3)]


def box(x, y, width, height):
    return [at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height), at(x, y)]


def slab(x, y):
    """A house of 18 x 10 m about; one in three is an L."""
    width, height = draw.uniform(15, 19), draw.uniform(8, 11)
    if draw.random() < 1 / 3:
        wing = draw.uniform(5, 7)
        return [at(x, y), at(x + width, y), at(x + width, y + height), at(x + wing, y + height),
                at(x + wing, y + height + 5), at(x, y + height + 5), at(x, y)]
    return box(x, y, width, height)


compounds, buildings, roads = Layer("compounds"), Layer("buildings"), Layer("roads")
for row in range(side):
    for column in range(side):
        x, y = column * PITCH + 6, row * PITCH + 6
        key = f"C{row * side + column + 1:05d}"
        compounds.append(feature("Polygon", [box(x, y, YARD, YARD)], id=key, name=f"{key}小区",
                                 households=draw.randint(120, 320)))
        for house in range(16):
            buildings.append(feature("Polygon", [slab(x + 4 + house % 4 * 24, y + 4 + house // 4 * 24)],
                                     levels=draw.randint(5, 8)))
length = side * PITCH
for line in range(side + 1):
    kind = "primary" if line % 16 == 0 else "secondary" if line % 4 == 0 else "residential"
    along = [step * PITCH for step in range(side + 1)]
    roads.append(feature("LineString", [at(step, line * PITCH) for step in along], highway=kind, name=f"东西{line}路"))
    roads.append(feature("LineString", [at(line * PITCH, step) for step in along], highway=kind, name=f"南北{line}路"))
for layer in (compounds, buildings, roads):
    layer.close()
