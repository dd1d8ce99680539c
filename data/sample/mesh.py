"""A planar mesh of faces that share their vertices, cut again and again by bending streets.

Every street, community border and parcel border is a chain of mesh nodes, so whatever is assembled
from the mesh fits together to the last digit: communities tile the district, streets meet in common vertices.
"""

import math

from shapes import cm, lies_inside, segments_cross, signed_area


class CutFailed(Exception):
    """The requested cut leaves the face or yields no such area."""


class Street:
    """One chain of nodes with what lies on it: an OSM highway class, or `railway`, `water` or `wall`."""

    def __init__(self, nodes, highway, name=None, crosses=False, rim=False):
        self.nodes, self.highway, self.name, self.crosses, self.rim = nodes, highway, name, crosses, rim


class Mesh:
    def __init__(self):
        self.nodes, self.faces, self.streets = [], {}, []
        self._faces_of, self._street_of, self._next_face = {}, {}, 0

    def add_node(self, point):
        self.nodes.append(cm(point))
        return len(self.nodes) - 1

    def add_street(self, street):
        self.streets.append(street)
        for edge in zip(street.nodes, street.nodes[1:]):
            self._street_of[frozenset(edge)] = street
        return street

    def add_face(self, ring):
        face, self._next_face = self._next_face, self._next_face + 1
        self.faces[face] = ring
        for edge in zip(ring, ring[1:] + ring[:1]):
            self._faces_of.setdefault(frozenset(edge), []).append(face)
        return face

    def ring(self, face):
        return [self.nodes[n] for n in self.faces[face]]

    def area(self, face):
        return signed_area(self.ring(face))

    def edges(self, face):
        """(node, node, street) around a face."""
        ring = self.faces[face]
        return [(a, b, self.street_on(a, b)) for a, b in zip(ring, ring[1:] + ring[:1])]

    def street_on(self, a, b):
        return self._street_of[frozenset((a, b))]

    def neighbours(self, face):
        """Faces across each edge of a face: {neighbour: [(length, street), …]}."""
        found = {}
        for a, b, street in self.edges(face):
            for other in self._faces_of[frozenset((a, b))]:
                if other != face:
                    found.setdefault(other, []).append((math.dist(self.nodes[a], self.nodes[b]), street))
        return found

    def split_edge(self, a, b, point):
        """Puts a new node on edge ab, in its street and in both of its faces."""
        node, edge = self.add_node(point), frozenset((a, b))
        faces, street = self._faces_of.pop(edge), self._street_of.pop(edge)
        for chain, closed in [(self.faces[f], True) for f in faces] + [(street.nodes, False)]:
            for i in range(len(chain) if closed else len(chain) - 1):
                if {chain[i], chain[(i + 1) % len(chain)]} == {a, b}:
                    chain.insert(i + 1, node)
                    break
        for half in (frozenset((a, node)), frozenset((node, b))):
            self._faces_of[half], self._street_of[half] = list(faces), street
        return node

    def _hits(self, ring, origin, direction):
        """Where the line meets the ring: sorted (distance along it, index of the ring's edge)."""
        hits, (dx, dy) = [], direction
        for i, (a, b) in enumerate(zip(ring, ring[1:] + ring[:1])):
            side_a = dx * (a[1] - origin[1]) - dy * (a[0] - origin[0])
            side_b = dx * (b[1] - origin[1]) - dy * (b[0] - origin[0])
            if (side_a >= 0) != (side_b >= 0):
                t = side_a / (side_a - side_b)
                x, y = a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])
                hits.append((dx * (x - origin[0]) + dy * (y - origin[1]), i))
        return sorted(hits)

    def _chord(self, ring, origin, angle, pinned):
        """The line's longest stretch inside, or its first from a pinned origin: two (point, edge)."""
        direction = (math.cos(angle), math.sin(angle))
        at = lambda s: (origin[0] + s * direction[0], origin[1] + s * direction[1])
        hits = self._hits(ring, origin, direction)
        if pinned is not None:
            ahead = [h for h in hits if h[0] > 5.0]
            if not ahead or not lies_inside(at(ahead[0][0] / 2), ring):
                raise CutFailed("pinned line points out of the face")
            return (origin, pinned), (at(ahead[0][0]), ahead[0][1])
        stretches = [
            (h[0] - g[0], g, h) for g, h in zip(hits, hits[1:]) if lies_inside(at((g[0] + h[0]) / 2), ring)
        ]
        if not stretches:
            raise CutFailed("line misses the face")
        _, g, h = max(stretches)
        return (at(g[0]), g[1]), (at(h[0]), h[1])

    @staticmethod
    def _bent(p, q, bends):
        """Inner vertices of the way from p to q; a bend is (share of the length, offset as share of it)."""
        ux, uy = q[0] - p[0], q[1] - p[1]
        return [cm((p[0] + t * ux - d * uy, p[1] + t * uy + d * ux)) for t, d in bends]

    def _left_of(self, ring, start, end, inner):
        """Ring of the part to the left of the way start → end."""
        (p, i), (q, j) = start, end
        n, rest, k = len(ring), [], (j + 1) % len(ring)
        while True:
            rest.append(ring[k])
            if k == i:
                break
            k = (k + 1) % n
        return [p] + inner + [q] + rest

    def cut(self, face, angle, left_area, street, bends=(), start=None, swing=0.7, snap=0.0):
        """Cuts a face by a bent street, `left_area` m² to its left; returns (left face, right face).

        The way runs in direction `angle` (radians) and slides sideways until the area fits; with `start` (a
        node of the face) it is pinned there and swings by up to ± `swing` instead. An end closer than
        `snap` m to a node is put there.
        """
        ring, nodes = self.ring(face), self.faces[face]
        pinned = nodes.index(start) if start is not None else None
        normal = (-math.sin(angle), math.cos(angle))
        offsets = [normal[0] * p[0] + normal[1] * p[1] for p in ring]

        def way(v):
            if pinned is not None:
                return self._chord(ring, ring[pinned], v, pinned)
            return self._chord(ring, (normal[0] * v, normal[1] * v), angle, None)

        low, high = (
            (angle - swing, angle + swing) if pinned is not None else (min(offsets) + 1, max(offsets) - 1)
        )
        for _ in range(50):
            middle = (low + high) / 2
            begin, end = way(middle)
            area = signed_area(self._left_of(ring, begin, end, self._bent(begin[0], end[0], bends)))
            low, high = (middle, high) if area > left_area else (low, middle)
        if abs(area - left_area) > 0.002 * left_area + 1:
            raise CutFailed(f"wanted {left_area:.0f} m², best is {area:.0f} m²")
        return self._apply(face, begin, end, bends, street, pinned, snap)

    def _apply(self, face, begin, end, bends, street, pinned, snap):
        ring, nodes = self.ring(face), list(self.faces[face])

        def landing(hit):
            point, i = hit
            ends = [(math.dist(point, ring[k % len(ring)]), k % len(ring)) for k in (i, i + 1)]
            near = min(ends)
            return near[1] if near[0] <= max(snap, 0.02) else None

        first = pinned if pinned is not None else landing(begin)
        last = landing(end)
        p = ring[first] if first is not None else begin[0]
        q = ring[last] if last is not None else end[0]
        inner = self._bent(p, q, bends)
        way = [p] + inner + [q]
        touched = {begin[1], end[1]}  # the edges on which the way starts and stops
        for a, b in zip(way, way[1:]):
            for k, (c, d) in enumerate(zip(ring, ring[1:] + ring[:1])):
                if k not in touched and not {a, b} & {c, d} and segments_cross(a, b, c, d):
                    raise CutFailed("the way leaves the face")
        if not all(lies_inside(m, ring) for m in inner) or math.dist(p, q) < 10:
            raise CutFailed("the way leaves the face")
        start = (
            nodes[first]
            if first is not None
            else self.split_edge(nodes[begin[1]], nodes[(begin[1] + 1) % len(nodes)], p)
        )
        stop = (
            nodes[last]
            if last is not None
            else self.split_edge(nodes[end[1]], nodes[(end[1] + 1) % len(nodes)], q)
        )
        street.nodes = [start] + [self.add_node(m) for m in inner] + [stop]
        self.add_street(street)
        return self._replace(face, street.nodes)

    def _replace(self, face, way):
        ring = self.faces.pop(face)
        for edge in zip(ring, ring[1:] + ring[:1]):
            self._faces_of[frozenset(edge)].remove(face)
        i, j = ring.index(way[0]), ring.index(way[-1])
        around = lambda a, b: ring[a + 1 : b] if a < b else ring[a + 1 :] + ring[:b]
        return self.add_face(way + around(j, i)), self.add_face(way[::-1] + around(i, j))
