#include "map/ground_parts.hpp"

#include "scene/ground_tiles.hpp"

#include <vector>

namespace lifang {
namespace {

template <class Once, class Make>
auto make_once(Once& once, const Make& make) {
    const std::scoped_lock lock(once.being_made);
    if (!once.made) once.made = make();
    return once.made;
}

}  // namespace

std::shared_ptr<const scene::TileSet> GroundParts::tiles(scene::Subject subject, const Run& run) {
    return make_once(tiles_[static_cast<std::size_t>(subject)], [&] {
        return std::make_shared<const scene::TileSet>(scene::make_ground_tiles(*ground_, subject, run));
    });
}

std::shared_ptr<const scene::BuildingDensity> GroundParts::density() {
    return make_once(density_, [&] { return std::make_shared<const scene::BuildingDensity>(*ground_); });
}

scene::NameGroundPtr GroundParts::names() {
    return make_once(names_, [&] { return std::make_shared<const scene::NameGround>(ground_); });
}

std::shared_ptr<GroundParts> share_parts(const scene::GroundPtr& ground) {
    static std::vector<std::weak_ptr<GroundParts>> shared;  // a window or two, a ground or two
    std::erase_if(shared, [](const auto& parts) { return parts.expired(); });
    if (!ground) return nullptr;
    for (const auto& one : shared)
        if (auto parts = one.lock(); parts && parts->ground() == ground) return parts;
    auto parts = std::make_shared<GroundParts>(ground);
    shared.push_back(parts);
    return parts;
}

}  // namespace lifang
