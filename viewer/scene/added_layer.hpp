#pragma once

#include <memory>
#include <string>
#include <vector>

namespace lifang::scene {

/// A file that somebody looks at with a plan, and how.
struct AddedLayer {
    enum class Kind {
        picture,   ///< a basemap: below everything
        reference  ///< lines, areas and points of others
    };

    int id = 0;  ///< stays while the plan is open
    std::string file;
    Kind kind = Kind::picture;
    bool shown = true;
    double opacity = 1.0;     ///< of a picture
    bool over_units = false;  ///< a reference layer over everything, else below the units
    int colour = 0;           ///< of a reference layer: kind_colour()

    friend bool operator==(const AddedLayer&, const AddedLayer&) = default;
};

/// From the ground up.
using AddedLayers = std::vector<AddedLayer>;
/// How they are handed from the model to the map; null: none.
using AddedLayersPtr = std::shared_ptr<const AddedLayers>;

}  // namespace lifang::scene
