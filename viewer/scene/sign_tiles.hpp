#pragma once

#include "scene/drawing.hpp"
#include "scene/ground.hpp"

namespace lifang::scene {

/// Signs of one kind at places of a ground, drawn: a set of tiles for each part of it.
class SignTiles {
  public:
    /// Places are world coordinates, in an order of their own. Parts in which they are those of `before`,
    /// which must be of the same ground, are taken over from there.
    SignTiles(const Ground& ground, const std::vector<Point>& places, Sign sign,
              const SignTiles* before = nullptr);

    const Drawing::Tiles& all() const { return all_; }
    /// How many were drawn, not taken over.
    std::size_t drawn_groups() const { return drawn_groups_; }

  private:
    struct Group {
        std::vector<Point> places;
        TileSet tiles;
    };
    std::vector<Group> groups_;  ///< of places near each other
    Drawing::Tiles all_;
    std::size_t drawn_groups_ = 0;
};

}  // namespace lifang::scene
