#pragma once

#include "scene/colour.hpp"
#include "scene/tile.hpp"

#include <array>
#include <memory>
#include <vector>

namespace lifang::scene {

/// Triangles that are made together. What stands before `unit_borders` hangs on the ground alone and is made
/// once; the others follow the layout and what is chosen in it.
enum class Subject {
    district,
    landuse,
    cells,
    water,
    compounds,
    out_of_scope,
    service_areas,
    buildings,
    waterways,
    walls,
    paths,  ///< roads by class, weak ones first, as Barrier has them
    service_roads,
    residential_roads,
    tertiary_roads,
    secondary_roads,
    primary_roads,
    trunk_roads,
    motorways,
    road_tunnels,
    rails,
    rail_tunnels,
    walking,
    blocks,
    cell_borders,
    communities,
    facilities,
    issues,
    unit_borders,
    violations,  ///< borders of units that break a rule
    gates_kept,
    gates_closable,
    stations,
    hovered,
    chosen_units,
    chosen_compounds,
    marked_differing,
    marked_unserved,
    marked_breaks,
    reference_areas,  ///< of each reference layer by itself: Drawing::references
    reference_outlines,
    reference_lines,
    reference_points
};
inline constexpr std::size_t subject_count = 42;
inline constexpr bool is_of_ground(Subject subject) { return subject < Subject::unit_borders; }

/// Colours by feature; null where they are not known, and then the features are not drawn.
using Colours = std::shared_ptr<const std::vector<Colour>>;

/// Which colours the features of a subject are drawn in.
enum class Tint {
    none,       ///< the colour of the pass
    landuse,    ///< by kind
    units,      ///< of cells: washed out
    compounds,  ///< of their unit
    density,    ///< of compounds: how much of them houses cover that are too small to be drawn
    served,     ///< of compounds: those that are not
    areas,      ///< of service areas, by kind
    facilities,
    facility_seams,  ///< light, where their sign is shown
    issues,
    veil  ///< of cells: dims what is not chosen
};
inline constexpr std::size_t tint_count = 11;

/// The triangles of a reference layer.
struct ReferenceTiles {
    std::shared_ptr<const TileSet> areas, outlines, lines, points;
};

/// All that can be drawn: null and empty where nothing was made yet.
struct Drawing {
    std::array<std::shared_ptr<const TileSet>, subject_count> tiles;
    std::array<Colours, tint_count> colours;
    std::vector<ReferenceTiles> references;  ///< those that are shown, from the ground up

    using Tiles = std::shared_ptr<const TileSet>;

    const TileSet* find(Subject subject) const { return tiles[static_cast<std::size_t>(subject)].get(); }
    void put(Subject subject, Tiles set) { tiles[static_cast<std::size_t>(subject)] = std::move(set); }
    void put(Subject subject, TileSet set) { put(subject, std::make_shared<const TileSet>(std::move(set))); }
    const Colours& find(Tint tint) const { return colours[static_cast<std::size_t>(tint)]; }
    void drop(Tint tint) { colours[static_cast<std::size_t>(tint)] = nullptr; }
    void put(Tint tint, Colours of_features) {
        colours[static_cast<std::size_t>(tint)] = std::move(of_features);
    }
    void put(Tint tint, std::vector<Colour> of_features) {
        put(tint, std::make_shared<const std::vector<Colour>>(std::move(of_features)));
    }
};

}  // namespace lifang::scene
