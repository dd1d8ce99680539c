#include "geometry/index.hpp"

#include <algorithm>

#include <boost/geometry/geometries/box.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/index/rtree.hpp>
#include <boost/geometry/strategies/strategies.hpp>

namespace lifang {
namespace {

namespace bg = boost::geometry;
using BgPoint = bg::model::d2::point_xy<double>;
using BgBox = bg::model::box<BgPoint>;
using Entry = std::pair<BgBox, std::size_t>;

BgBox to_boost(const Box& box) { return {{box.min.x, box.min.y}, {box.max.x, box.max.y}}; }

std::vector<Entry> entries_of(const std::vector<Box>& boxes) {
    std::vector<Entry> entries;
    entries.reserve(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (!boxes[i].is_empty()) entries.emplace_back(to_boost(boxes[i]), i);
    return entries;
}

}  // namespace

struct BoxIndex::Tree {
    bg::index::rtree<Entry, bg::index::rstar<16>> rtree;
};

BoxIndex::BoxIndex(const std::vector<Box>& boxes)
    : tree_(new Tree{decltype(Tree::rtree)(entries_of(boxes))}) {}
BoxIndex::~BoxIndex() = default;
BoxIndex::BoxIndex(BoxIndex&&) noexcept = default;
BoxIndex& BoxIndex::operator=(BoxIndex&&) noexcept = default;

std::vector<std::size_t> BoxIndex::find(const Box& box) const {
    std::vector<std::size_t> found;
    if (box.is_empty()) return found;
    for (auto it = tree_->rtree.qbegin(bg::index::intersects(to_boost(box))); it != tree_->rtree.qend(); ++it)
        found.push_back(it->second);
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::size_t> BoxIndex::find_nearest(Point point, std::size_t count) const {
    const BgPoint from{point.x, point.y};
    std::vector<std::pair<double, std::size_t>> ranked;
    if (tree_->rtree.empty()) return {};  // Boost asserts that at least one is asked for
    // The tree's order among equals is its own; taking all ties at the last distance makes the answer unique.
    for (auto it = tree_->rtree.qbegin(bg::index::nearest(from, static_cast<unsigned>(tree_->rtree.size())));
         it != tree_->rtree.qend(); ++it) {
        const double away = bg::comparable_distance(from, it->first);
        if (ranked.size() >= count && away > ranked.back().first) break;
        ranked.emplace_back(away, it->second);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < std::min(count, ranked.size()); ++i) found.push_back(ranked[i].second);
    return found;
}

}  // namespace lifang
