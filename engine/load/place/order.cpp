#include "load/place/order.hpp"

#include <algorithm>
#include <numeric>

namespace lifang {
namespace {

/// What a feature is ordered by, and nothing else of it.
struct Rank {
    std::string_view id;
    const Shapes* shapes;
    std::int64_t fid;
};

/// -1, 0, 1 for two lists of points, by x, then y, then length.
int compare(const std::vector<Point>& a, const std::vector<Point>& b) {
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (ends.first == a.end() || ends.second == b.end())
        return a.size() < b.size() ? -1 : a.size() > b.size() ? 1 : 0;
    if (ends.first->x != ends.second->x) return ends.first->x < ends.second->x ? -1 : 1;
    return ends.first->y < ends.second->y ? -1 : 1;
}

/// By first parts: features that share them and have no id are rare, and then their numbers decide.
int compare(const Shapes& a, const Shapes& b) {
    static const std::vector<Point> nothing;
    const auto outline = [](const Shapes& shapes) -> const std::vector<Point>& {
        if (!shapes.polygons.empty()) return shapes.polygons.front().outer;
        return shapes.lines.empty() ? shapes.points : shapes.lines.front();
    };
    return compare(outline(a), outline(b));
}

bool is_before(const Rank& a, const Rank& b) {
    if (a.id.size() != b.id.size()) return a.id.size() < b.id.size();
    if (a.id != b.id) return a.id < b.id;
    const int order = compare(*a.shapes, *b.shapes);
    return order != 0 ? order < 0 : a.fid < b.fid;
}

template <class Value>
void permute(std::vector<Value>& values, const std::vector<std::size_t>& order) {
    std::vector<Value> permuted;
    permuted.reserve(values.size());
    for (const std::size_t i : order) permuted.push_back(std::move(values[i]));
    values = std::move(permuted);
}

void put_in_order(KnownLayer& layer, std::vector<Repaired>& repaired) {
    std::vector<Rank> ranks;
    ranks.reserve(layer.parts.size());
    for (std::size_t i = 0; i < layer.parts.size(); ++i) {
        const SourceFeature& feature = layer.source.features[i];
        const auto fields = layer.fields.find(role_of(layer.parts[i]));
        ranks.push_back(
            {fields == layer.fields.end() ? std::string_view() : fields->second.find(feature, "id"),
             &feature.shapes, feature.fid});
    }
    std::vector<std::size_t> order(ranks.size());
    std::iota(order.begin(), order.end(), 0);
    const auto earlier = [&](std::size_t a, std::size_t b) { return is_before(ranks[a], ranks[b]); };
    if (std::is_sorted(order.begin(), order.end(), earlier)) return;
    std::sort(order.begin(), order.end(), earlier);
    permute(layer.source.features, order);
    permute(layer.parts, order);
    permute(repaired, order);
}

}  // namespace

void put_in_order(std::vector<KnownLayer>& layers, std::vector<std::vector<Repaired>>& repaired) {
    for (std::size_t i = 0; i < layers.size(); ++i) put_in_order(layers[i], repaired[i]);
}

}  // namespace lifang
