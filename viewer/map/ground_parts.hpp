#pragma once

#include "scene/density.hpp"
#include "scene/drawing.hpp"
#include "scene/labels/name_ground.hpp"

#include <array>
#include <memory>
#include <mutex>

namespace lifang {

/// What of a ground all maps show alike, whatever layout they show: made once, by the thread that asks first;
/// others that ask meanwhile wait for it. For any thread.
class GroundParts {
  public:
    explicit GroundParts(scene::GroundPtr ground) : ground_(std::move(ground)) {}

    const scene::GroundPtr& ground() const { return ground_; }

    /// Throws Error(interrupted) where `run` is asked to stop; then the next who asks makes them.
    std::shared_ptr<const scene::TileSet> tiles(scene::Subject subject, const Run& run);
    std::shared_ptr<const scene::BuildingDensity> density();
    scene::NameGroundPtr names();

  private:
    template <class Made>
    struct Once {
        std::mutex being_made;
        std::shared_ptr<const Made> made;
    };

    scene::GroundPtr ground_;
    std::array<Once<scene::TileSet>, scene::subject_count> tiles_;
    Once<scene::BuildingDensity> density_;
    Once<scene::NameGround> names_;
};

/// The parts of a ground, which are kept as long as somebody has them; null for no ground. For the main
/// thread.
std::shared_ptr<GroundParts> share_parts(const scene::GroundPtr& ground);

}  // namespace lifang
