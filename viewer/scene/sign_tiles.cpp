#include "scene/sign_tiles.hpp"

#include <algorithm>
#include <numeric>

namespace lifang::scene {
namespace {

constexpr std::size_t side = 12;  // groups: some dozens of signs each in a town

std::size_t group_of(const Box& ground, Point local) {
    const auto along = [](double at, double from, double width) {
        const double share = width > 0.0 ? (at - from) / width : 0.0;
        return static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * (side - 1) + 0.5);
    };
    return along(local.y, ground.min.y, ground.height()) * side +
           along(local.x, ground.min.x, ground.width());
}

TileSet draw_signs(const std::vector<Point>& places, Sign sign, Origin origin) {
    std::vector<Extent> extents;
    for (const Point place : places) extents.push_back(extent_of(place));
    std::vector<std::uint32_t> members(places.size());
    std::iota(members.begin(), members.end(), 0U);
    return make_tiles(std::move(members), extents,
                      [&](std::uint32_t i, Shape& shape) { add_sign(shape, places[i], sign, origin); });
}

}  // namespace

SignTiles::SignTiles(const Ground& ground, const std::vector<Point>& places, Sign sign,
                     const SignTiles* before)
    : groups_(side * side) {
    for (const Point place : places)
        groups_[group_of(ground.bounds(), ground.origin().local(place))].places.push_back(place);
    TileSet all;
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        Group& group = groups_[i];
        if (before && before->groups_[i].places == group.places) {
            group.tiles = before->groups_[i].tiles;
        } else if (!group.places.empty()) {
            group.tiles = draw_signs(group.places, sign, ground.origin());
            ++drawn_groups_;
        }
        all.insert(all.end(), group.tiles.begin(), group.tiles.end());
    }
    all_ = std::make_shared<const TileSet>(std::move(all));
}

}  // namespace lifang::scene
