#include "scene/border_tiles.hpp"

#include "core/parallel.hpp"

#include <algorithm>
#include <utility>

namespace lifang::scene {

BorderTiles::BorderTiles(const Ground& ground, std::vector<bool> seen, const BorderTiles* before)
    : seen_(std::move(seen)), groups_(ground.border_groups().size()) {
    std::vector<std::size_t> changed;
    for (std::size_t group = 0; group < groups_.size(); ++group) {
        const auto& members = ground.border_groups()[group];
        const bool is_same = before && std::all_of(members.begin(), members.end(), [&](std::uint32_t border) {
                                 return before->seen_[border] == seen_[border];
                             });
        if (is_same)
            groups_[group] = before->groups_[group];
        else
            changed.push_back(group);
    }
    drawn_groups_ = changed.size();
    for_each_item(Run{}, changed.size(), [&](std::size_t i) {
        std::vector<std::uint32_t> members;
        for (const std::uint32_t border : ground.border_groups()[changed[i]])
            if (seen_[border]) members.push_back(border);
        groups_[changed[i]] =
            make_tiles(std::move(members), ground.border_extents(), [&](std::uint32_t border, Shape& shape) {
                add_stroke(shape, ground.border_line(border), ground.origin());
            });
    });
}

TileSet BorderTiles::all() const {
    TileSet tiles;
    for (const TileSet& group : groups_) tiles.insert(tiles.end(), group.begin(), group.end());
    return tiles;
}

}  // namespace lifang::scene
