#pragma once

#include "core/barrier.hpp"
#include "geometry/index.hpp"
#include "scene/ground.hpp"
#include "scene/layer.hpp"

#include <memory>
#include <string>
#include <vector>

namespace lifang::scene {

/// An area whose name stands inside it: a community, a compound, a lake, a park.
struct NamedArea {
    Layer layer = Layer::compounds;
    std::size_t feature = 0;
    std::string name;
    const MultiPolygon* area = nullptr;  ///< the plan's own, in its CRS
    Box box;                             ///< relative to the origin
    Point middle;                        ///< of its largest part, likewise
};

/// A street, a river or a railway as long as it goes on under its name.
struct NamedLine {
    Layer layer = Layer::roads;
    Barrier road_class = Barrier::none;  ///< of a street
    std::string name;
    LineString line;  ///< relative to the origin
    double length_m = 0.0;
};

/// What of a ground has a name, in the order in which names get their places: communities, the lines from
/// main roads to alleys, and other areas. Immutable. The sections of a street that carry its name are joined
/// first, so that it is named as the whole it is.
class NameGround {
  public:
    /// Some tenths of a second for a whole city: to be done off the main thread.
    explicit NameGround(GroundPtr ground);

    Origin origin() const { return ground_->origin(); }
    const std::vector<NamedArea>& communities() const { return communities_; }
    const std::vector<NamedLine>& lines() const { return lines_; }
    const std::vector<NamedArea>& areas() const { return areas_; }
    /// Communities and areas whose box meets a box, ascending. Log n.
    std::vector<std::size_t> find_communities(const Box& local) const { return community_index_.find(local); }
    std::vector<std::size_t> find_areas(const Box& local) const { return area_index_.find(local); }

  private:
    GroundPtr ground_;
    std::vector<NamedArea> communities_;
    std::vector<NamedLine> lines_;
    std::vector<NamedArea> areas_;
    BoxIndex community_index_;
    BoxIndex area_index_;
};
using NameGroundPtr = std::shared_ptr<const NameGround>;

}  // namespace lifang::scene
