"""Small geometry vocabulary on top of OGR: points are (x, y) tuples in metres, kept to the centimetre."""

import math

from osgeo import ogr

ogr.UseExceptions()


def cm(point):
    """The point rounded to the centimetre, the grid on which the whole sample lives."""
    return (round(point[0], 2), round(point[1], 2))


def line(points):
    shape = ogr.Geometry(ogr.wkbLineString)
    for x, y in points:
        shape.AddPoint_2D(x, y)
    return shape


def polygon(points):
    ring = ogr.Geometry(ogr.wkbLinearRing)
    for x, y in points:
        ring.AddPoint_2D(x, y)
    ring.CloseRings()
    shape = ogr.Geometry(ogr.wkbPolygon)
    shape.AddGeometry(ring)
    return shape


def points_of(simple):
    """Vertices of a line or ring."""
    return [(simple.GetX(i), simple.GetY(i)) for i in range(simple.GetPointCount())]


def parts(shape, kind):
    """The simple parts of `kind` (ogr.wkbPolygon, ogr.wkbLineString) inside any geometry, in their order."""
    if ogr.GT_Flatten(shape.GetGeometryType()) == kind:
        return [] if shape.IsEmpty() else [shape.Clone()]
    return [p for i in range(shape.GetGeometryCount()) for p in parts(shape.GetGeometryRef(i), kind)]


def largest_part(shape):
    """Largest polygon of a geometry, or None."""
    return max(parts(shape, ogr.wkbPolygon), key=lambda p: p.GetArea(), default=None)


def largest_line(shape):
    """Longest line of a geometry, or None."""
    return max(parts(shape, ogr.wkbLineString), key=lambda p: p.Length(), default=None)


def on_grid(shape):
    """A polygon (outer ring only) or line with its vertices on the centimetre grid, without repeats."""
    is_polygon = ogr.GT_Flatten(shape.GetGeometryType()) == ogr.wkbPolygon
    source = points_of(shape.GetGeometryRef(0) if is_polygon else shape)
    kept = []
    for point in map(cm, source):
        if not kept or kept[-1] != point:
            kept.append(point)
    if is_polygon:
        # GEOS is free to start a ring anywhere; start at the smallest vertex, whatever its version.
        ring = kept[:-1]
        first = ring.index(min(ring))
        kept = ring[first:] + ring[:first]
    return polygon(kept) if is_polygon else line(kept)


def union(shapes):
    """Union of polygons, in one pass."""
    collection = ogr.Geometry(ogr.wkbMultiPolygon)
    for shape in shapes:
        for part in parts(shape, ogr.wkbPolygon):
            collection.AddGeometry(part)
    return collection.UnionCascaded()


def project(place, a, b):
    """The point of the segment ab that is nearest to a place."""
    length = math.dist(a, b)
    t = ((place[0] - a[0]) * (b[0] - a[0]) + (place[1] - a[1]) * (b[1] - a[1])) / length**2
    t = max(0.0, min(1.0, t))
    return (a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1]))


def nearest_on(points, place):
    """The point of a way that is nearest to a place, on the centimetre grid."""
    found = [cm(project(place, a, b)) for a, b in zip(points, points[1:])]
    return min(found, key=lambda p: math.dist(p, place))


def signed_area(points):
    """Shoelace formula; positive when counter-clockwise."""
    return 0.5 * sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))


def rotate(point, radians):
    c, s = math.cos(radians), math.sin(radians)
    return (point[0] * c - point[1] * s, point[0] * s + point[1] * c)


def lies_inside(point, ring):
    """Even-odd test of a point against a list of vertices."""
    inside = False
    for a, b in zip(ring, ring[1:] + ring[:1]):
        if (a[1] > point[1]) != (b[1] > point[1]):
            if point[0] < a[0] + (point[1] - a[1]) / (b[1] - a[1]) * (b[0] - a[0]):
                inside = not inside
    return inside


def segments_cross(a, b, c, d):
    """True when segments ab and cd cross in their interiors."""

    def side(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
