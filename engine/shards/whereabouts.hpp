#pragma once

#include "geometry/index.hpp"
#include "load/roles/recognise.hpp"
#include "shards/found_districts.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace lifang {

/// Which district a compound or building is in: by its column where its layer has one, else by the ground
/// that is known. As the shards will read it, feature by feature.
class Whereabouts {
  public:
    /// `found` has to stay as it is.
    explicit Whereabouts(const FoundDistricts& found);

    /// The district of a feature of a portion, by position. `into`: from the portion's CRS to the plan's.
    std::optional<std::size_t> find(const KnownLayer& portion, std::size_t feature,
                                    const Transform& into) const;

  private:
    const FoundDistricts& found_;
    DistrictQuery columns_;  ///< of which only the columns are looked at
    std::map<std::string, std::size_t> district_of_value_;
    BoxIndex index_;
};

/// From a layer's CRS to that of all districts; local metres stay.
Transform into_plan(const KnownLayer& portion, const FoundDistricts& found);

/// Boxes of the districts' grounds.
BoxIndex index_grounds(const FoundDistricts& found);

}  // namespace lifang
