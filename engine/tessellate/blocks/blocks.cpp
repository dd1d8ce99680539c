#include "tessellate/blocks/blocks.hpp"

#include "geometry/index.hpp"
#include "geometry/measure.hpp"
#include "geometry/overlay.hpp"
#include "tessellate/blocks/cuts.hpp"
#include "tessellate/blocks/slivers.hpp"
#include "tessellate/blocks/strips.hpp"
#include "tessellate/plane/contact.hpp"
#include "tessellate/plane/rings.hpp"

#include <algorithm>
#include <map>
#include <optional>

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
        faces.push_back({std::move(face), wet});
    }
    return faces;
}

void mark_built(std::vector<Face>& faces, const std::vector<Built>& built) {
    MultiPolygon areas;
    for (const Face& face : faces) areas.push_back(face.area);
    const BoxIndex index(boxes_of(areas));
    for (const auto& [point, footprint] : built)
        for (const std::size_t i : index.find({point, point}))
            if (contains(areas[i], point)) faces[i].built += footprint;
}

/// What two faces share.
std::vector<SharedSegment> find_segments(const std::vector<Face>& faces) {
    std::vector<Polygon> areas;
    for (const Face& face : faces) areas.push_back(face.area);
    auto segments = find_shared_segments(areas);
    std::erase_if(segments, [](const SharedSegment& s) { return s.right == SharedSegment::outside; });
    return segments;
}

std::vector<FaceEdge> find_edges(const std::vector<SharedSegment>& segments, const CutIndex& cuts) {
    std::vector<FaceEdge> edges;
    for (const SharedSegment& segment : segments) {
        edges.push_back({segment.left, segment.right, distance(segment.from, segment.to).value,
                         cuts.find_barrier(segment.from, segment.to)});
    }
    return edges;
}

Point lowest_left(const Polygon& polygon) {
    return *std::min_element(polygon.outer.begin(), polygon.outer.end());
}

/// The faces of the strips, by strip; each strip has the sides that it shares with what is none.
struct Strips {
    std::vector<MultiPolygon> faces;
    std::vector<std::vector<StripSide>> sides;
    std::vector<std::optional<std::uint32_t>> water;  ///< a wet face that touches it
};

Strips gather_strips(const std::vector<Face>& faces, const std::vector<SharedSegment>& segments,
                     const std::vector<std::uint32_t>& strip_of, const std::vector<std::uint32_t>& host) {
    Strips strips;
    for (std::uint32_t i = 0; i < faces.size(); ++i) {
        if (strip_of[i] == no_strip) continue;
        if (strip_of[i] >= strips.faces.size()) strips.faces.resize(strip_of[i] + 1);
        strips.faces[strip_of[i]].push_back(faces[i].area);
    }
    strips.sides.resize(strips.faces.size());
    strips.water.resize(strips.faces.size());
    for (const SharedSegment& s : segments) {
        const std::uint32_t one = strip_of[s.left], two = strip_of[s.right];
        if ((one == no_strip) == (two == no_strip)) continue;
        const std::uint32_t strip = one == no_strip ? two : one;
        const std::uint32_t beside = host[one == no_strip ? s.left : s.right];
        if (faces[beside].water)
            strips.water[strip] = beside;
        else
            strips.sides[strip].push_back({s.from, s.to, beside});
    }
    return strips;
}

using Members = std::map<std::uint32_t, MultiPolygon>;

/// Adds every strip to the blocks along it; one without dry neighbours joins the water or stays by itself.
/// Returns the ground of all that were divided.
MultiPolygon share_out(const Strips& strips, const std::vector<std::uint32_t>& strip_of,
                       const GroundPolicy& policy, Members& members, const Run& run) {
    MultiPolygon divided;
    for (std::uint32_t s = 0; s < strips.faces.size(); ++s) {
        const auto first =
            static_cast<std::uint32_t>(std::find(strip_of.begin(), strip_of.end(), s) - strip_of.begin());
        for (Polygon& strip : unite_coverage(strips.faces[s])) {
            auto shares = divide_strip(strip, strips.sides[s], policy, run);
            if (shares.empty()) members[strips.water[s].value_or(first)].push_back(strip);
            for (StripShare& share : shares) members[share.block].push_back(std::move(share.area));
            if (!shares.empty()) divided.push_back(std::move(strip));
        }
    }
    return divided;
}

}  // namespace

BlockMap make_blocks(const Site& site, const MultiPolygon& district, const std::vector<Built>& built,
                     const Run& run) {
    const MultiPolygon water = gather_water(site, district);
    const std::vector<Cut> cuts = gather_cuts(site, district, water);
    const GroundPolicy& policy = site.profile.ground;
    std::vector<Face> faces = find_faces(cuts, district, water);
    mark_built(faces, built);
    const auto segments = find_segments(faces);
    const auto edges = find_edges(segments, CutIndex(cuts, water));
    const auto strip_of = find_strips(faces, edges, policy);
    for (std::uint32_t i = 0; i < faces.size(); ++i) faces[i].strip = strip_of[i] != no_strip;
    const auto host = merge_slivers(faces, edges, policy);

    Members members;
    for (std::uint32_t i = 0; i < faces.size(); ++i)
        if (!faces[i].strip) members[host[i]].push_back(faces[i].area);
    BlockMap made;
    made.strips = share_out(gather_strips(faces, segments, strip_of, host), strip_of, policy, members, run);
    for (const auto& [root, parts] : members)
        for (const Polygon& block : parts.size() == 1 ? parts : unite(parts))
            made.blocks.push_back({block, faces[root].water});
    std::sort(made.blocks.begin(), made.blocks.end(),
              [](const RawBlock& a, const RawBlock& b) { return lowest_left(a.area) < lowest_left(b.area); });
    return made;
}

}  // namespace lifang
