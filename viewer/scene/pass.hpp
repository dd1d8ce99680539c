#pragma once

#include "scene/drawing.hpp"
#include "scene/layer.hpp"
#include "scene/style.hpp"

#include <limits>
#include <optional>
#include <vector>

namespace lifang::scene {

/// How triangles become pixels. Widths and patterns follow the scale on the graphics card.
struct Paint {
    Colour colour{255, 255, 255, 255};  ///< times the feature's own, where it has one
    Width width{};                      ///< of strokes and signs
    double added_pixels = 0.0;          ///< to the width: casings, halos
    double dash_on = 0.0;               ///< in widths of the stroke; 0: no dashes
    double dash_off = 0.0;
    double hatch_pixels = 0.0;  ///< distance of hatching lines, in register everywhere; 0: filled
};

/// A subject drawn once over: a street is two passes, its casing and its carriageway.
struct Pass {
    std::optional<Layer> layer;  ///< turned on and off with it; empty: always drawn
    Subject subject = Subject::district;
    Paint paint{};
    Tint tint = Tint::none;
    double hidden_above = std::numeric_limits<double>::infinity();  ///< metres per pixel
    double least_pixels = 0.0;            ///< features that look smaller are left out
    std::optional<Barrier> road_class{};  ///< turned off by itself
    std::size_t reference = 0;            ///< of the subjects of reference layers: which of them
};

/// What lies over and under the plan's own layers.
struct AddedLooks {
    struct Reference {
        bool over_units = false;
        Colour colour;

        friend bool operator==(const Reference&, const Reference&) = default;
    };
    std::vector<Reference> references;  ///< from the ground up, as in Drawing::references
    bool has_picture = false;

    /// What is below the units can be seen only through them.
    bool is_see_through() const;
    friend bool operator==(const AddedLooks&, const AddedLooks&) = default;
};

/// Everything that can be drawn, from the ground up, in the order of the layers. Passes are told by their
/// position, which does not change with what is shown.
std::vector<Pass> make_passes(const Style& style, const std::vector<Layer>& order,
                              const AddedLooks& added = {});

/// The first pass is that of the district; pictures of the ground are drawn between it and the others.
inline constexpr std::size_t passes_below_pictures = 1;

/// What a pass draws; null where that is not made yet.
const TileSet* find_tiles(const Drawing& drawing, const Pass& pass);

/// Whether a pass is drawn at a scale.
bool is_shown(const Pass& pass, const LayerChoice& choice, double metres_per_pixel);

/// Scales half an octave apart: what is left out because it is too small changes only from one to the next.
int scale_step(double metres_per_pixel);
double metres_per_pixel_of(int scale_step);

/// Buildings smaller than this, in pixels, are left out; the tint `density` stands for them.
inline constexpr double least_building_pixels = 1.5;

}  // namespace lifang::scene
