"""Writes the GeoPackage: the same bytes for the same seed and GDAL version."""

import os

from osgeo import gdal, ogr, osr

from shapes import line

EPSG = 4543  # CGCS2000, 3-degree zone, central meridian 102° E
NOTE = "Synthetic data, invented; not a survey / 合成数据，非实测"
TYPES = {"text": ogr.OFTString, "int": ogr.OFTInteger, "real": ogr.OFTReal, "flag": ogr.OFTInteger}

FIELDS = {
    "district": (ogr.wkbPolygon, [("id", "text"), ("name", "text"), ("note", "text")]),
    "communities": (ogr.wkbPolygon, [("id", "text"), ("name", "text")]),
    "compounds": (
        ogr.wkbPolygon,
        [
            ("id", "text"),
            ("name", "text"),
            ("community", "text"),
            ("floor_area", "real"),
            ("households", "int"),
            ("residents", "int"),
            ("build_year", "int"),
            ("management", "text"),
            ("renovated", "flag"),
            ("parking_spaces", "int"),
            ("consent", "real"),
        ],
    ),
    "buildings": (
        ogr.wkbPolygon,
        [("id", "text"), ("kind", "text"), ("levels", "int"), ("height", "real"), ("build_year", "int")],
    ),
    "roads": (
        ogr.wkbLineString,
        [
            ("id", "text"),
            ("name", "text"),
            ("highway", "text"),
            ("bridge", "text"),
            ("tunnel", "text"),
            ("layer", "int"),
        ],
    ),
    "railways": (ogr.wkbLineString, [("id", "text"), ("name", "text"), ("railway", "text")]),
    "water": (ogr.wkbPolygon, [("id", "text"), ("name", "text"), ("natural", "text")]),
    "waterways": (
        ogr.wkbLineString,
        [("id", "text"), ("name", "text"), ("waterway", "text"), ("tunnel", "text")],
    ),
    "landuse": (ogr.wkbPolygon, [("id", "text"), ("name", "text"), ("kind", "text")]),
    "facilities": (
        ogr.wkbPoint,
        [("id", "text"), ("kind", "text"), ("name", "text"), ("capacity", "int"), ("radius_m", "real")],
    ),
}
TITLES = {
    "district": "片区",
    "communities": "社区",
    "compounds": "老旧小区",
    "buildings": "楼栋",
    "roads": "道路",
    "railways": "铁路",
    "water": "水系",
    "waterways": "盖板沟",
    "landuse": "用地",
    "facilities": "服务设施",
}


def _rows(sample):
    """{layer: [(values, geometry), …]} in the order of FIELDS."""
    mesh = sample.mesh
    return {
        "district": [(("D1", "永昌片区（合成数据）", NOTE), sample.district)],
        "communities": [((c.id, c.name), shape) for c, shape in sample.community_shapes],
        "compounds": [
            (
                tuple(c.community.id if n == "community" else c.facts[n] for n, _ in FIELDS["compounds"][1]),
                c.shape,
            )
            for c in sample.compounds
        ],
        "buildings": [
            ((f"B{i:04}", b.kind, b.levels if b.levels_known else None, b.height, b.build_year), b.shape)
            for i, b in enumerate(sample.buildings, 1)
        ],
        "roads": [
            ((f"R{i:04}", r.name, r.highway, r.bridge, r.tunnel, r.layer), line(r.points))
            for i, r in enumerate(sample.roads, 1)
        ],
        "railways": [
            ((f"L{i}", s.name, "rail"), line([mesh.nodes[n] for n in s.nodes]))
            for i, s in enumerate(sample.railways, 1)
        ],
        "water": [((f"W{i}", name, "water"), shape) for i, (name, shape) in enumerate(sample.water, 1)],
        "waterways": [
            ((f"S{i}", name, "stream", "culvert"), line(points))
            for i, (name, points) in enumerate(sample.drains, 1)
        ],
        "landuse": [
            ((f"G{i:03}", name, kind), shape) for i, (kind, name, shape) in enumerate(sample.landuse, 1)
        ],
        "facilities": [
            ((f"F{i:03}", f.kind, f.name, f.capacity, f.radius), _point(f.point))
            for i, f in enumerate(sample.facilities, 1)
        ],
    }


def _point(p):
    shape = ogr.Geometry(ogr.wkbPoint)
    shape.AddPoint_2D(*p)
    return shape


def write_geopackage(sample, path):
    gdal.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2026-01-01T00:00:00.000Z")
    if os.path.exists(path):
        os.remove(path)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path, options=["ADD_GPKG_OGR_CONTENTS=YES"])
    for name, rows in _rows(sample).items():
        kind, fields = FIELDS[name]
        layer = source.CreateLayer(
            name,
            reference,
            kind,
            options=[f"IDENTIFIER={name} (synthetic / 合成数据)", f"DESCRIPTION={TITLES[name]}. {NOTE}"],
        )
        for field, type_name in fields:
            definition = ogr.FieldDefn(field, TYPES[type_name])
            if type_name == "flag":
                definition.SetSubType(ogr.OFSTBoolean)
            layer.CreateField(definition)
        layer.StartTransaction()
        for values, geometry in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for (field, _), value in zip(fields, values):
                if value is not None:
                    feature.SetField(field, value)
                else:
                    feature.SetFieldNull(field)
            feature.SetGeometry(geometry)
            layer.CreateFeature(feature)
        layer.CommitTransaction()
    source.SetMetadataItem("TITLE", "永昌片区（合成数据） Yongchang (synthetic)")
    source.SetMetadataItem("NOTE", NOTE)
    source.SetMetadataItem("LICENCE", "CC0-1.0")
    source = None
