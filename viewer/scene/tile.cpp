#include "scene/tile.hpp"

#include "core/parallel.hpp"
#include "geometry/measure.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <map>

namespace lifang::scene {
namespace {

constexpr double at_any_scale = std::numeric_limits<double>::infinity();

/// Below what a node takes: a node has a buffer of its own on the card, and buffers are handed around between
/// large and small nodes, and only grow (MapNodes). Some 230 KB.
constexpr std::size_t corners_a_tile = 8192;
static_assert(corners_a_tile <= most_corners);

std::atomic<std::uint64_t> made_tiles = 0;

/// Fills tiles one after the other; a shape that is too large for one is divided between its triangles.
class TileWriter {
  public:
    void add(const Shape& shape, std::uint32_t feature, double size) {
        if (shape.indices.empty()) return;
        if (shape.corners.size() > corners_a_tile) {
            add_divided(shape, feature, size);
            return;
        }
        make_room(shape.corners.size());
        const auto first = static_cast<std::uint32_t>(tile_->corners.size());
        tile_->corners.insert(tile_->corners.end(), shape.corners.begin(), shape.corners.end());
        for (const std::uint32_t index : shape.indices)
            tile_->indices.push_back(static_cast<std::uint16_t>(first + index));
        close_part(feature, size);
    }

    TileSet take() {
        finish();
        return std::move(done_);
    }

  private:
    void add_divided(const Shape& shape, std::uint32_t feature, double size) {
        std::map<std::uint32_t, std::uint16_t> place_of;  // of the shape's corners in the present tile
        make_room(corners_a_tile);
        for (std::size_t i = 0; i < shape.indices.size(); i += 3) {
            if (tile_->corners.size() + 3 > corners_a_tile) {
                close_part(feature, size);
                make_room(corners_a_tile);
                place_of.clear();
            }
            for (std::size_t k = i; k < i + 3; ++k) {
                const auto [place, is_new] =
                    place_of.try_emplace(shape.indices[k], static_cast<std::uint16_t>(tile_->corners.size()));
                if (is_new) tile_->corners.push_back(shape.corners[shape.indices[k]]);
                tile_->indices.push_back(place->second);
            }
        }
        close_part(feature, size);
    }

    void make_room(std::size_t corners) {
        if (tile_ && tile_->corners.size() + corners > corners_a_tile) finish();
        if (!tile_) tile_ = std::make_shared<Tile>();
    }

    void close_part(std::uint32_t feature, double size) {
        tile_->parts.push_back({feature, static_cast<float>(size),
                                static_cast<std::uint32_t>(tile_->corners.size()),
                                static_cast<std::uint32_t>(tile_->indices.size())});
    }

    void finish() {
        if (!tile_) return;
        for (const Corner& corner : tile_->corners) tile_->box.include(Point{corner.x, corner.y});
        tile_->corners.shrink_to_fit();
        tile_->indices.shrink_to_fit();
        tile_->parts.shrink_to_fit();
        done_.push_back(std::move(tile_));
        ++made_tiles;
        tile_ = nullptr;
    }

    TileSet done_;
    std::shared_ptr<Tile> tile_;
};

std::size_t count_points(const LineString& line) { return line.size(); }

}  // namespace

std::uint64_t count_made_tiles() { return made_tiles; }

Extent extent_of(const MultiPolygon& polygons) {
    Extent extent{bounds(polygons), std::sqrt(area(polygons).value), 0};
    for (const Polygon& polygon : polygons) {
        extent.points += polygon.outer.size();
        for (const Ring& hole : polygon.holes) extent.points += hole.size();
    }
    return extent;
}

Extent extent_of(const MultiLineString& lines) {
    Extent extent{bounds(lines), at_any_scale, 0};
    for (const LineString& line : lines) extent.points += count_points(line);
    return extent;
}

Extent extent_of(const LineString& line) { return {bounds(line), at_any_scale, count_points(line)}; }

Extent extent_of(Point sign) { return {{sign, sign}, at_any_scale, 1}; }

std::size_t Tile::count_parts(double least_size) const {
    const auto small = std::partition_point(parts.begin(), parts.end(),
                                            [&](const Part& part) { return part.size >= least_size; });
    return static_cast<std::size_t>(small - parts.begin());
}

Groups group_by_place(const std::vector<Extent>& extents) {
    Box world;
    std::size_t points = 0;
    for (const Extent& extent : extents) {
        world.include(extent.box);
        points += extent.points;
    }
    constexpr double points_a_group = 4000.0;  // some thousand triangles: far below what a tile holds
    constexpr double most_groups_a_side = 48.0;
    const double side = std::clamp(std::ceil(std::sqrt(static_cast<double>(points) / points_a_group)), 1.0,
                                   most_groups_a_side);
    const auto column = [&](double at, double from, double width) {
        return static_cast<std::size_t>(width > 0.0 ? std::clamp((at - from) / width * side, 0.0, side - 1.0)
                                                    : 0.0);
    };
    Groups groups(static_cast<std::size_t>(side * side));
    for (std::size_t i = 0; i < extents.size(); ++i) {
        const Box& box = extents[i].box;
        if (box.is_empty()) continue;
        const std::size_t x = column((box.min.x + box.max.x) / 2.0, world.min.x, world.width());
        const std::size_t y = column((box.min.y + box.max.y) / 2.0, world.min.y, world.height());
        groups[y * static_cast<std::size_t>(side) + x].push_back(static_cast<std::uint32_t>(i));
    }
    return groups;
}

TileSet make_tiles(std::vector<std::uint32_t> members, const std::vector<Extent>& extents,
                   const DrawFeature& draw) {
    std::stable_sort(members.begin(), members.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return extents[a].size > extents[b].size; });
    TileWriter writer;
    Shape shape;
    for (const std::uint32_t feature : members) {
        shape.corners.clear();
        shape.indices.clear();
        draw(feature, shape);
        writer.add(shape, feature, extents[feature].size);
    }
    return writer.take();
}

TileSet make_tiles(const std::vector<Extent>& extents, const DrawFeature& draw, const Run& run) {
    Groups groups = group_by_place(extents);
    std::vector<TileSet> made(groups.size());
    for_each_item(run, groups.size(), [&](std::size_t group) {
        made[group] = make_tiles(std::move(groups[group]), extents, draw);
    });
    TileSet tiles;
    for (const TileSet& some : made) tiles.insert(tiles.end(), some.begin(), some.end());
    return tiles;
}

}  // namespace lifang::scene
