#include "geometry/measure.hpp"
#include "tessellate/contact.hpp"
#include "tessellate/faces.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace lifang {
namespace {

// Corners that cutting leaves beside a mapped outline; a part this small is nobody's yard, anchored or not.
constexpr double crumb_square_metres = 1.0;

/// A connected part of one cell inside one block.
struct Part {
    std::uint32_t cell = 0;
    std::uint32_t block = 0;
    double square_metres = 0.0;
    bool anchored = false;
    std::vector<std::uint32_t> faces;
    std::map<std::uint32_t, double> touching;  // other parts of the block, metres
};

std::vector<std::uint32_t> find_roots(const std::vector<GroundFace>& faces,
                                      const std::vector<Contact>& contacts) {
    std::vector<std::uint32_t> root(faces.size());
    std::iota(root.begin(), root.end(), 0u);
    const auto find = [&](std::uint32_t i) {
        while (root[i] != i) i = root[i] = root[root[i]];
        return i;
    };
    for (const Contact& contact : contacts) {
        if (faces[contact.a].cell != faces[contact.b].cell) continue;
        if (faces[contact.a].block != faces[contact.b].block) continue;
        const auto [low, high] = std::minmax({find(contact.a), find(contact.b)});
        root[high] = low;
    }
    for (std::uint32_t i = 0; i < root.size(); ++i) root[i] = find(i);
    return root;
}

std::map<std::uint32_t, Part> find_parts(const std::vector<GroundFace>& faces) {
    std::vector<Polygon> areas;
    for (const GroundFace& face : faces) areas.push_back(face.area);
    const auto contacts = measure_contacts(find_shared_segments(areas));
    const auto root = find_roots(faces, contacts);
    std::map<std::uint32_t, Part> parts;
    for (std::uint32_t i = 0; i < faces.size(); ++i) {
        Part& part = parts[root[i]];
        part.cell = faces[i].cell;
        part.block = faces[i].block;
        part.square_metres += area(faces[i].area).value;
        part.anchored = part.anchored || faces[i].anchored;
        part.faces.push_back(i);
    }
    for (const Contact& contact : contacts) {
        const std::uint32_t a = root[contact.a];
        const std::uint32_t b = root[contact.b];
        if (a == b || faces[contact.a].block != faces[contact.b].block) continue;
        parts[a].touching[b] += contact.metres;
        parts[b].touching[a] += contact.metres;
    }
    return parts;
}

/// The largest part of each cell stays whatever it holds: no cell may vanish.
std::set<std::uint32_t> find_main_parts(const std::map<std::uint32_t, Part>& parts) {
    std::map<std::uint32_t, std::uint32_t> main_of_cell;
    for (const auto& [root, part] : parts) {
        const auto [entry, fresh] = main_of_cell.try_emplace(part.cell, root);
        const Part& best = parts.at(entry->second);
        if (std::pair(part.anchored, part.square_metres) > std::pair(best.anchored, best.square_metres))
            entry->second = root;
    }
    std::set<std::uint32_t> mains;
    for (const auto& [cell, root] : main_of_cell) mains.insert(root);
    return mains;
}

}  // namespace

void absorb_crumbs(std::vector<GroundFace>& faces) {
    auto parts = find_parts(faces);
    const auto mains = find_main_parts(parts);
    std::vector<std::pair<double, std::uint32_t>> crumbs;
    for (const auto& [root, part] : parts) {
        const bool stays =
            mains.contains(root) || (part.anchored && part.square_metres >= crumb_square_metres);
        if (!stays) crumbs.emplace_back(part.square_metres, root);
    }
    std::sort(crumbs.begin(), crumbs.end());
    for (const auto& [square_metres, root] : crumbs) {
        const auto& touching = parts.at(root).touching;
        const auto longest =
            std::max_element(touching.begin(), touching.end(),
                             [](const auto& a, const auto& b) { return a.second < b.second; });
        if (longest == touching.end()) continue;
        parts.at(root).cell = parts.at(longest->first).cell;
        for (const std::uint32_t face : parts.at(root).faces) faces[face].cell = parts.at(root).cell;
    }
}

}  // namespace lifang
