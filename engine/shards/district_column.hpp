#pragma once

#include "load/roles/recognise.hpp"

#include <optional>
#include <string>

namespace lifang {

/// What a feature says of the district it is in.
struct DistrictSaid {
    std::string id;  ///< without blanks around it; empty where it says nothing
    std::string name;
    std::string field;  ///< the column
    std::string value;  ///< what stands in it
};

/// By 'community' (an area of a layer of communities is one itself), 'street' or the name of a column.
/// Nothing where the layer has no such column.
std::optional<DistrictSaid> say_district(const KnownLayer& layer, Part part, const SourceFeature& feature,
                                         const std::string& by);

}  // namespace lifang
