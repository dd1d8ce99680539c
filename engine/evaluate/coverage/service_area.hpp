#pragma once

#include "core/run.hpp"
#include "evaluate/coverage/service_point.hpp"

#include <string>
#include <vector>

namespace lifang {

/// The ground around the ways that lie within a walk of a kind of facility: a row of the layer
/// `service_areas`.
struct ServiceArea {
    std::string kind;
    std::optional<FacilityId> facility{};  ///< empty: of all of the kind
    Meters walk;
    MultiPolygon area;
};

/// For every kind and each of the distances: the parts of the network that lie within it, and the ground
/// beside them, inside the district; of the units' own stations also each by itself, for its limit. Valid,
/// without self-crossing; the area of a distance holds those of smaller ones. By kind, all of it by distance
/// before single ones, without those that are empty. Kinds in parallel; about n log n in the ways at the rim
/// of what is reached, once n log n in all ways.
std::vector<ServiceArea> make_service_areas(const DistrictView& view, const std::vector<AskedKind>& kinds,
                                            std::vector<Meters> walks, const Run& run);

}  // namespace lifang
