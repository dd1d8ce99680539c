#pragma once

#include "load/roles/recognise.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace lifang {

/// What a feature says of the district it is in.
struct DistrictSaid {
    std::string id;  ///< without blanks around it; empty where it says nothing
    std::string name;
    std::string value;  ///< what stands there, as it is read
};

/// The column of a layer that says the district of its compounds or buildings, by position. By 'community',
/// 'street' or the name of a column. Nothing where the layer has none.
std::optional<std::size_t> find_district_column(const KnownLayer& layer, Part part, const std::string& by);

/// What the value of such a column says.
DistrictSaid say_district(const std::string& value);

/// What an area says: by 'community' it is a district itself. Nothing where its layer has no such column.
std::optional<DistrictSaid> say_district_of_area(const KnownLayer& layer, const SourceFeature& feature,
                                                 const std::string& by);

}  // namespace lifang
