#include "map/map_nodes.hpp"

#include <QSGGeometryNode>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <unordered_set>

namespace lifang {
namespace {

using scene::Colour;
using scene::Tile;

constexpr std::size_t most_copied_in_frame = 250000;  // corners: some milliseconds
constexpr double widest_half = 40.0;                  // pixels that a stroke reaches out of its tile

/// The colours of the first parts of a tile; white where the pass has the colour.
std::vector<Colour> colours_of(const Tile& tile, std::size_t parts, const scene::Colours& colours) {
    constexpr Colour white{255, 255, 255, 255};
    std::vector<Colour> by_part(parts, white);
    if (colours)
        for (std::size_t i = 0; i < parts; ++i) by_part[i] = colours->at(tile.parts[i].feature);
    return by_part;
}

QSGGeometry* make_geometry(const Tile& tile, const std::vector<Colour>& by_part) {
    const scene::Part& last = tile.parts[by_part.size() - 1];
    auto* geometry = new QSGGeometry(map_attributes(), static_cast<int>(last.corner_end),
                                     static_cast<int>(last.index_end), QSGGeometry::UnsignedShortType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    geometry->setVertexDataPattern(QSGGeometry::StaticPattern);
    geometry->setIndexDataPattern(QSGGeometry::StaticPattern);
    auto* vertex = static_cast<MapVertex*>(geometry->vertexData());
    std::size_t corner = 0;
    for (std::size_t part = 0; part < by_part.size(); ++part)
        for (; corner < tile.parts[part].corner_end; ++corner)
            *vertex++ = {tile.corners[corner], by_part[part]};
    std::memcpy(geometry->indexData(), tile.indices.data(), last.index_end * sizeof(std::uint16_t));
    return geometry;
}

/// Whether some part that is drawn has another colour than before.
bool is_recoloured(const Tile& tile, std::size_t parts, const scene::Colours& before,
                   const scene::Colours& now) {
    if (before == now) return false;
    if (!before || !now || before->size() != now->size()) return true;
    return std::any_of(
        tile.parts.begin(), tile.parts.begin() + static_cast<std::ptrdiff_t>(parts),
        [&](const scene::Part& part) { return !((*before)[part.feature] == (*now)[part.feature]); });
}

/// What can be seen of a node.
scene::Drawn measure(const QSGGeometry& geometry) {
    const auto* vertices = static_cast<const MapVertex*>(geometry.vertexData());
    const auto* indices = static_cast<const std::uint16_t*>(geometry.indexData());
    std::vector<std::uint16_t> seen;
    for (int i = 0; i + 2 < geometry.indexCount(); i += 3)
        if (vertices[indices[i]].colour.a != 0) seen.insert(seen.end(), indices + i, indices + i + 3);
    return scene::measure_triangles(
        std::span<const std::uint16_t>(seen),
        [&](std::uint16_t i) -> const scene::Corner& { return vertices[i].corner; });
}

}  // namespace

MapNodes::~MapNodes() {
    for (PassNodes& pass : passes_) clear(pass);
    removeAllChildNodes();
    for (PassNodes& pass : passes_) delete pass.group;
}

bool MapNodes::show(const MapFrame& frame) {
    if (passes_version_ != frame.passes_version) restart(frame);
    const double drawn_for = scene::metres_per_pixel_of(scene::scale_step(frame.metres_per_pixel));
    const Box seen = frame.seen.grown(widest_half * frame.metres_per_pixel);
    const Box near = seen.grown(std::max(seen.width(), seen.height()));
    copied_in_frame_ = 0;
    bool is_whole = showPictures(frame);
    for (std::size_t i = 0; i < passes_.size(); ++i) {
        const scene::Pass& pass = frame.passes[i];
        const scene::TileSet* tiles = scene::find_tiles(frame.drawing, pass);
        const scene::Colours& colours = frame.drawing.find(pass.tint);
        const bool is_drawn = tiles && scene::is_shown(pass, frame.layers, frame.metres_per_pixel) &&
                              (pass.tint == scene::Tint::none || colours);
        if (!is_drawn) {
            clear(passes_[i]);
            continue;
        }
        dropUnseen(passes_[i], *tiles, near);
        for (const scene::TilePtr& tile : *tiles) {
            if (!tile->box.intersects(seen)) continue;
            const std::size_t parts = tile->count_parts(pass.least_pixels * drawn_for);
            is_whole = showTile(passes_[i], tile, colours, parts) && is_whole;
        }
    }
    return is_whole;
}

void MapNodes::restart(const MapFrame& frame) {
    for (PassNodes& pass : passes_) {
        clear(pass);
        removeChildNode(pass.group);
        delete pass.group;
    }
    passes_.clear();
    if (pictures_.parent()) removeChildNode(&pictures_);
    passes_.resize(frame.passes.size());
    for (std::size_t i = 0; i < passes_.size(); ++i) {
        passes_[i].subject = frame.passes[i].subject;
        passes_[i].paint = frame.passes[i].paint;
        passes_[i].group = new QSGNode;
        passes_[i].group->setFlag(OwnedByParent, false);
        if (i == scene::passes_below_pictures) appendChildNode(&pictures_);
        appendChildNode(passes_[i].group);
    }
    passes_version_ = frame.passes_version;
}

bool MapNodes::showPictures(const MapFrame& frame) {
    if (pictures_version_ == frame.pictures_version || !frame.window) return true;
    const bool is_whole = pictures_.show(frame.pictures, *frame.window);
    pictures_version_ = is_whole ? std::optional(frame.pictures_version) : std::nullopt;
    return is_whole;
}

void MapNodes::clear(PassNodes& pass) {
    for (auto& [key, tile] : pass.tiles) removeNode(pass, tile);
    pass.tiles.clear();
}

void MapNodes::removeNode(PassNodes& nodes, TileNode& tile) {
    if (!tile.node) return;
    nodes.group->removeChildNode(tile.node);
    delete tile.node;
    tile.node = nullptr;
}

/// Tiles that are far away, and those that are no longer of the set.
void MapNodes::dropUnseen(PassNodes& nodes, const scene::TileSet& tiles, const Box& near) {
    if (nodes.tiles.empty()) return;
    std::unordered_set<const Tile*> present;
    for (const scene::TilePtr& tile : tiles)
        if (tile->box.intersects(near)) present.insert(tile.get());
    for (auto it = nodes.tiles.begin(); it != nodes.tiles.end();) {
        if (present.contains(it->first)) {
            ++it;
            continue;
        }
        removeNode(nodes, it->second);
        it = nodes.tiles.erase(it);
    }
}

bool MapNodes::showTile(PassNodes& nodes, const scene::TilePtr& tile, const scene::Colours& colours,
                        std::size_t parts) {
    const auto found = nodes.tiles.find(tile.get());
    if (found != nodes.tiles.end() && found->second.parts == parts) {
        const bool is_same = !is_recoloured(*tile, parts, found->second.colours, colours);
        if (is_same) {
            found->second.colours = colours;
            return true;
        }
    }
    if (copied_in_frame_ > most_copied_in_frame) return false;
    TileNode& shown = nodes.tiles[tile.get()];
    removeNode(nodes, shown);
    shown.tile = tile;
    shown.colours = colours;
    shown.parts = parts;
    const std::vector<Colour> by_part = colours_of(*tile, parts, colours);
    if (std::all_of(by_part.begin(), by_part.end(), [](Colour colour) { return colour.a == 0; })) return true;
    shown.node = new QSGGeometryNode;
    shown.node->setGeometry(make_geometry(*tile, by_part));
    // Of its own, and so in a batch of its own: a batch holds its tiles in one buffer, and the buffers of
    // batches are handed around among all that the window draws and only grow, until each of them is as large
    // as the largest.
    shown.node->setMaterial(new MapMaterial(nodes.paint));
    shown.node->setFlag(OwnedByParent, false);
    shown.node->setFlags(OwnsGeometry | OwnsMaterial);
    nodes.group->appendChildNode(shown.node);
    copied_in_frame_ += static_cast<std::size_t>(shown.node->geometry()->vertexCount());
    copied_ += static_cast<quint64>(shown.node->geometry()->vertexCount());
    return true;
}

std::vector<PassCensus> MapNodes::count() const {
    std::vector<PassCensus> census;
    for (const PassNodes& pass : passes_) {
        PassCensus its{.subject = pass.subject};
        for (const auto& [key, tile] : pass.tiles) {
            if (!tile.node) continue;
            const auto corners = static_cast<std::size_t>(tile.node->geometry()->vertexCount());
            ++its.nodes;
            its.corners += corners;
            its.most_corners = std::max(its.most_corners, corners);
            const scene::Drawn drawn = measure(*tile.node->geometry());
            its.drawn.area_m2 += drawn.area_m2;
            its.drawn.length_m += drawn.length_m;
        }
        census.push_back(its);
    }
    return census;
}

}  // namespace lifang
