#pragma once

#include "map/map_material.hpp"
#include "map/picture_nodes.hpp"
#include "scene/measure_tiles.hpp"

#include <QSGTransformNode>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

class QSGGeometryNode;

namespace lifang {

/// What is to be drawn and from where it is seen.
struct MapFrame {
    const scene::Drawing& drawing;
    const std::vector<scene::Pass>& passes;
    quint64 passes_version = 0;  ///< changes with the passes
    const scene::LayerChoice& layers;
    std::vector<ShownPicture> pictures;  ///< between the district and everything else
    quint64 pictures_version = 0;        ///< changes with them
    QQuickWindow* window = nullptr;      ///< whose textures they become
    Box seen;                            ///< of the ground, relative to the origin
    double metres_per_pixel = 1.0;
};

/// What one layer of the map hands to the graphics card.
struct PassCensus {
    scene::Subject subject{};
    std::size_t nodes = 0;
    std::size_t corners = 0;
    std::size_t most_corners = 0;  ///< of one node
    scene::Drawn drawn{};          ///< measured on the nodes' own triangles
};

/// The map in the scene graph: below one transform a group for each pass, in it a node for each tile that is
/// seen. Panning and zooming set the matrix, make nodes of tiles that come into view and drop those far out
/// of it; no triangle is made or moved. Lives on the render thread; only called while the main thread waits.
class MapNodes : public QSGTransformNode {
  public:
    MapNodes() = default;
    ~MapNodes() override;

    /// Returns whether everything that is seen is there: what is copied for one frame is bounded, and the
    /// rest comes with the next.
    bool show(const MapFrame& frame);

    std::vector<PassCensus> count() const;
    /// Corners copied for the card since the nodes were made.
    quint64 copiedCorners() const { return copied_; }

  private:
    struct TileNode {
        scene::TilePtr tile;
        scene::Colours colours;
        std::size_t parts = 0;
        QSGGeometryNode* node = nullptr;  ///< null where all of it is transparent
    };
    struct PassNodes {
        scene::Subject subject{};
        scene::Paint paint;
        QSGNode* group = nullptr;
        std::unordered_map<const scene::Tile*, TileNode> tiles;
    };

    void restart(const MapFrame& frame);
    bool showPictures(const MapFrame& frame);
    void clear(PassNodes& pass);
    void dropUnseen(PassNodes& nodes, const scene::TileSet& tiles, const Box& near);
    bool showTile(PassNodes& nodes, const scene::TilePtr& tile, const scene::Colours& colours,
                  std::size_t parts);
    void removeNode(PassNodes& nodes, TileNode& tile);

    std::vector<PassNodes> passes_;
    quint64 passes_version_ = 0;
    PictureNodes pictures_;
    std::optional<quint64> pictures_version_;  ///< empty: not all of them are there
    std::size_t copied_in_frame_ = 0;
    quint64 copied_ = 0;
};

}  // namespace lifang
