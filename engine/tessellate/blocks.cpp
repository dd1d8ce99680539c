#include "tessellate/blocks.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/contact.hpp"
#include "tessellate/cuts.hpp"
#include "tessellate/rings.hpp"
#include "tessellate/slivers.hpp"

#include <algorithm>
#include <map>

namespace lifang {
namespace {

std::vector<Box> boxes_of(const MultiPolygon& polygons) {
    std::vector<Box> boxes;
    for (const Polygon& polygon : polygons) boxes.push_back(bounds(polygon));
    return boxes;
}

/// The bounded faces of the whole line work that lie in the district.
std::vector<Face> find_faces(const std::vector<Cut>& cuts, const MultiPolygon& district,
                             const MultiPolygon& water) {
    MultiLineString lines;
    append_rings(lines, district);
    append_rings(lines, water);
    for (const Cut& cut : cuts) lines.push_back(cut.line);
    std::vector<Face> faces;
    for (Polygon& face : polygonize(node(lines))) {
        const Point inside = point_inside({face});
        if (!contains(district, inside)) continue;
        const bool wet = contains(water, inside);
        faces.push_back({std::move(face), wet, false});
    }
    return faces;
}

void mark_built(std::vector<Face>& faces, const std::vector<Point>& built) {
    MultiPolygon areas;
    for (const Face& face : faces) areas.push_back(face.area);
    const BoxIndex index(boxes_of(areas));
    for (const Point& point : built)
        for (const std::size_t i : index.find({point, point}))
            if (!faces[i].built && contains(areas[i], point)) faces[i].built = true;
}

std::vector<FaceEdge> find_edges(const std::vector<Face>& faces, const CutIndex& cuts) {
    std::vector<Polygon> areas;
    for (const Face& face : faces) areas.push_back(face.area);
    std::vector<FaceEdge> edges;
    for (const SharedSegment& segment : find_shared_segments(areas)) {
        if (segment.right == SharedSegment::outside) continue;
        edges.push_back({segment.left, segment.right, distance(segment.from, segment.to).value,
                         cuts.find_barrier(segment.from, segment.to)});
    }
    return edges;
}

Point lowest_left(const Polygon& polygon) {
    return *std::min_element(polygon.outer.begin(), polygon.outer.end());
}

}  // namespace

std::vector<RawBlock> make_blocks(const Site& site, const MultiPolygon& district,
                                  const std::vector<Point>& built) {
    const MultiPolygon water = gather_water(site, district);
    const std::vector<Cut> cuts = gather_cuts(site, district, water);
    std::vector<Face> faces = find_faces(cuts, district, water);
    mark_built(faces, built);
    const auto host = merge_slivers(faces, find_edges(faces, CutIndex(cuts, water)));

    std::map<std::uint32_t, MultiPolygon> members;
    for (std::uint32_t i = 0; i < faces.size(); ++i) members[host[i]].push_back(faces[i].area);
    std::vector<RawBlock> blocks;
    for (const auto& [root, parts] : members)
        for (const Polygon& block : parts.size() == 1 ? parts : unite_coverage(parts))
            blocks.push_back({block, faces[root].water});
    std::sort(blocks.begin(), blocks.end(),
              [](const RawBlock& a, const RawBlock& b) { return lowest_left(a.area) < lowest_left(b.area); });
    return blocks;
}

}  // namespace lifang
