#pragma once

#include "scene/ground.hpp"

namespace lifang::scene {

/// Some borders of a ground, drawn: one set of tiles for each of its border groups.
class BorderTiles {
  public:
    /// Draws the borders that are to be seen. Groups in which none came or went are taken over from `before`,
    /// which must be of the same ground: so an edit draws what it changed and no more.
    BorderTiles(const Ground& ground, std::vector<bool> seen, const BorderTiles* before = nullptr);

    TileSet all() const;
    const std::vector<bool>& seen() const { return seen_; }
    /// How many groups were drawn, not taken over.
    std::size_t drawn_groups() const { return drawn_groups_; }

  private:
    std::vector<bool> seen_;
    std::vector<TileSet> groups_;
    std::size_t drawn_groups_ = 0;
};

}  // namespace lifang::scene
