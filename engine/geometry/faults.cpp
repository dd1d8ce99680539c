#include "geometry/faults.hpp"

#include <algorithm>

namespace lifang {
namespace {

struct Fault {
    std::string_view reason;
    const char* code;
};

// GEOS 3.9 to 3.13, TopologyValidationError
constexpr Fault known[] = {{"Duplicate Rings", "rings_repeated"},
                           {"Hole lies outside shell", "hole_outside_ring"},
                           {"Holes are nested", "holes_nested"},
                           {"Interior is disconnected", "interior_disconnected"},
                           {"Invalid Coordinate", "coordinate_not_a_number"},
                           {"Nested shells", "polygons_nested"},
                           {"Ring Self-intersection", "ring_touches_itself"},
                           {"Ring is not closed", "ring_not_closed"},
                           {"Self-intersection", "outline_crosses_itself"},
                           {"Too few points in geometry component", "ring_of_too_few_points"}};

}  // namespace

Message describe_fault(std::string_view reason) {
    const auto* found = std::ranges::find(known, reason, &Fault::reason);
    return found != std::end(known) ? Message(found->code) : Message::verbatim(std::string(reason));
}

}  // namespace lifang
