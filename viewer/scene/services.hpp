#pragma once

#include "scene/ground.hpp"
#include "scene/layout_ptr.hpp"
#include "scene/style.hpp"

#include <string>
#include <vector>

namespace lifang::scene {

/// The kinds of facilities of a plan, each once, in the order of their codes.
std::vector<std::string> list_facility_kinds(const Plan& plan);

/// Which facilities are looked at.
struct ServiceChoice {
    std::vector<std::string> hidden_kinds;
    double walk_m = 0.0;  ///< the service areas of the greatest walk up to this; 0: of the greatest

    bool shows(const std::string& kind) const;

    friend bool operator==(const ServiceChoice&, const ServiceChoice&) = default;
};

/// The colour of a kind, by its place in the list.
Colour kind_colour(const Style& style, std::size_t kind);

/// By facility: its kind's colour, or that of the seam; transparent where the kind is hidden.
std::vector<Colour> make_facility_colours(const Plan& plan, const ServiceChoice& choice, const Style& style);
std::vector<Colour> make_facility_seams(const Plan& plan, const ServiceChoice& choice, const Style& style);

/// By service area: translucent, of each kind that of one distance; transparent for all others.
std::vector<Colour> make_area_colours(const Plan& plan, const ServiceChoice& choice, const Style& style);

/// By compound: a shade over those that some shown kind does not serve in the layout, else transparent.
std::vector<Colour> make_unserved_colours(const Plan& plan, const PlannedLayout& layout,
                                          const ServiceChoice& choice, const Style& style);

}  // namespace lifang::scene
