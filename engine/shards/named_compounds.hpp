#pragma once

#include "load/roles/recognise.hpp"
#include "shards/whereabouts.hpp"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace lifang {

/// Two districts that something lies in.
struct DistrictStraddle {
    std::size_t a, b;
    std::string compound;
};

/// Compounds that buildings name (buildings.compound), by the districts these buildings are in. In memory
/// are the names.
class NamedCompounds {
  public:
    explicit NamedCompounds(const FoundDistricts& found) : found_(found), whereabouts_(found) {}

    void take(const KnownLayer& portion);

    /// Districts that would each make a compound of one name, or make one that another has mapped.
    std::vector<DistrictStraddle> find_straddles() const;

  private:
    struct Named {
        std::set<std::size_t> mapped, by_buildings;  ///< districts with such a compound, with such buildings
    };

    const FoundDistricts& found_;
    Whereabouts whereabouts_;
    std::map<std::string, Named> names_;
};

}  // namespace lifang
